// Reads pages as people do, in one Chromium, and prints as JSON what it saw of each. It judges
// nothing: the tests beside it do.
//
//     node look.mjs <chromium> <page.html>...
//
// A page's PDF is written beside it.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import * as inside from "./inside.mjs";

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core"), "utf-8");
const german = JSON.parse(readFileSync(require.resolve("axe-core/locales/de.json"), "utf-8"));

// CSS pixels: 96 to an inch. The print widths are A4 less the margins in style.css.
const mm = 96 / 25.4;
const SCREEN = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 640 };
const PORTRAIT = { width: Math.floor((210 - 2 * 16) * mm), height: 900 };
const LANDSCAPE = { width: Math.floor((297 - 2 * 14) * mm), height: 650 };

const VIEWS = {
  light: { colorScheme: "light", viewport: SCREEN },
  dark: { colorScheme: "dark", viewport: SCREEN },
  phone: { colorScheme: "light", viewport: PHONE },
  print: { colorScheme: "light", viewport: LANDSCAPE, media: "print" },
};

const [program, ...files] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: program,
  // The pages are our own, and a container's root may not build the sandbox.
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

/** Opens a file in one of the views; `log` gets what it asks for and complains about. */
async function open(file, log, { media = "screen", ...options }) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on("request", (request) => log.requests.add(request.url()));
  page.on("console", (message) => log.complaints.push(message.text()));
  page.on("pageerror", (error) => log.complaints.push(String(error)));
  await page.emulateMedia({ media });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(inside.prepare);
  return page;
}

/** What is seen in every view. */
async function surveyed(page) {
  await page.evaluate(axe);
  return {
    axe: await page.evaluate(inside.axeResults, german),
    colours: await page.evaluate(inside.colours),
    cells: await page.evaluate(inside.cells),
    width: await page.evaluate(() => document.documentElement.scrollWidth),
    covered: await page.evaluate(inside.covered),
  };
}

/** Which wide regions move by the arrow key. */
async function scrolled(page) {
  const moved = {};
  for (const region of await page.$$("[role=region]")) {
    const wide = (node) => node.checkVisibility() && node.scrollWidth > node.clientWidth;
    if (!(await region.evaluate(wide))) continue;
    await region.focus();
    await page.keyboard.press("ArrowRight");
    // Chromium glides: the first frames may still stand at 0.
    const arrived = page.waitForFunction((node) => node.scrollLeft > 0, region, { timeout: 5000 });
    const name = await region.evaluate((node) => node.textContent.trim().slice(0, 60));
    moved[name] = await arrived.then(
      () => true,
      () => false,
    );
  }
  return moved;
}

async function printed(page, path) {
  const lying = await page.evaluate(inside.lying);
  const across = await page.evaluate(inside.beyond, lying ? null : true);
  await page.setViewportSize(PORTRAIT);
  const upright = lying ? [] : await page.evaluate(inside.beyond, false);
  const folded = await page.evaluate(inside.folded);
  await page.pdf({ path, tagged: true, preferCSSPageSize: true });
  return { beyond: [...across, ...upright], folded };
}

/** The first steps by keyboard, and the mark of the focus wherever it can stand. */
async function walked(page) {
  await page.keyboard.press("Tab");
  const first = await page.evaluate(inside.focused);
  await page.keyboard.press("Enter");
  const target = await page.evaluate(() => document.querySelector(":target")?.tagName ?? null);
  await page.keyboard.press("Tab");
  const next = await page.evaluate(() => Boolean(document.activeElement.closest("main")));
  return { first, target, next, stops: await page.evaluate(inside.stops) };
}

async function look(file) {
  const log = { requests: new Set(), complaints: [] };
  const seen = { views: {} };
  for (const [name, view] of Object.entries(VIEWS)) {
    const page = await open(file, log, view);
    if (name === "light") seen.keyboard = await walked(page);
    if (name === "light") seen.text = await page.innerText("body");
    if (name === "phone") seen.scrolled = await scrolled(page);
    seen.views[name] = await surveyed(page);
    if (name === "print") seen.print = await printed(page, `${file}.pdf`);
    await page.context().close();
  }
  const bare = await open(file, log, { ...VIEWS.light, javaScriptEnabled: false });
  seen.textWithoutScript = await bare.innerText("body");
  await bare.context().close();
  return { ...seen, requests: [...log.requests], complaints: log.complaints };
}

const seen = await Promise.all(files.map(look));
await browser.close();
process.stdout.write(JSON.stringify(seen));
