// Opens a page in Chromium and prints, as JSON, after how many seconds it is there: the median of
// three times. Playwright is that of tests/browser.
//
//     node open.mjs <chromium> <page.html>

import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(new URL("../tests/browser/package.json", import.meta.url));
const { chromium } = require("playwright-core");
const [program, file] = process.argv.slice(2);
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const browser = await chromium.launch({ executablePath: program, args });

/** Times of one visit, in seconds. */
async function visit() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(pathToFileURL(file).href);
  const times = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const [loaded] = performance.getEntriesByType("navigation");
    return { "first text on the screen": paint.startTime, "to be used": loaded.loadEventEnd };
  });
  // Inside the page: how long people wait, not how long Playwright looks whether they may type.
  const search = (text) =>
    page.evaluate((value) => {
      const start = performance.now();
      const field = document.querySelector("#matrix input[type=search]");
      field.value = value;
      field.dispatchEvent(new Event("input"));
      return document.querySelector("#matrix").offsetHeight && performance.now() - start;
    }, text);
  times["first search"] = await search("Sprache");
  times["next search"] = await search("Kultur");
  await page.close();
  return times;
}

const visits = [await visit(), await visit(), await visit()];
await browser.close();
const median = (what) => visits.map((times) => times[what]).sort((a, b) => a - b)[1] / 1000;
process.stdout.write(JSON.stringify(Object.fromEntries(Object.keys(visits[0]).map((w) => [w, median(w)]))));
