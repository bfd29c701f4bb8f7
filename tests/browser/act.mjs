// Uses the controls of a comparison as people do, in one Chromium, and prints as JSON what came of
// it. It judges nothing: test_acting.py does.
//
//     node act.mjs <chromium> <page.html>

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import * as inside from "./inside.mjs";

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core"), "utf-8");
const german = JSON.parse(readFileSync(require.resolve("axe-core/locales/de.json"), "utf-8"));

const [program, file] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: program,
  // The page is our own, and a container's root may not build the sandbox.
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const log = { requests: [], complaints: [] };

async function open(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.on("request", (request) => log.requests.push(request.url()));
  page.on("console", (message) => log.complaints.push(message.text()));
  page.on("pageerror", (error) => log.complaints.push(String(error)));
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(inside.prepare);
  return page;
}

const page = await open();
const search = page.getByRole("searchbox");
const role = page.getByRole("combobox");
const [least, most] = [page.getByRole("spinbutton").first(), page.getByRole("spinbutton").last()];
const buttons = page.locator(".buttons button");
const state = () => page.evaluate(inside.matrix);
const steps = { start: await state() };

for (const text of ["Oeffnung", "öffnung", "offnung", "arbeit WIRTSCHAFT", "Demenz"]) {
  await search.fill(text);
  steps[text] = await state();
}
// No record has these forms yet, but the next one may.
const forms = await page.evaluate(() =>
  Object.fromEntries(
    ["Akteur*innen", "Bürger:innen", "Lehrer/-innen", "MigrantInnen", "Kund_innen", "jede*r", "Café"].map(
      (text) => [text, findable(text)],
    ),
  ),
);
await search.fill("");
await role.selectOption("◆");
steps.role = await state();
await role.selectOption("");
await least.fill("2");
await most.fill("3");
steps.bounds = await state();

await page.locator("summary").first().click();
const chosen = (name) => page.locator(".chooser").getByLabel(name, { exact: true });
const boxes = await page.locator(".chooser label").allInnerTexts();
await chosen("Ennepe-Ruhr-Kreis, Fortschreibung 2017").uncheck();
steps.hidden = await state();
const mixed = await chosen("alle dieser Gruppe").evaluate((box) => [box.checked, box.indeterminate]);
await chosen("alle dieser Gruppe").check();
await chosen("alle dieser Gruppe").uncheck();
steps["a kind hidden"] = await state();
await page.evaluate(axe);
const axeFound = (await page.evaluate(inside.axeResults, german)).found;
const sizes = await page.evaluate(inside.sizes);
await buttons.first().click();
steps.reset = await state();

// Order
const sorts = page.locator("#matrix .sort");
for (const [at, name] of [[0, "topic"], [0, "topic again"], [1, "list"], [2, "column"], [-1, "count"]]) {
  await sorts.nth(at).click();
  steps[name] = await state();
}
await page.locator("#matrix .sort").first().focus();
await page.keyboard.press("Enter");
steps.keyboard = await state();
await buttons.first().click();
steps["reset order"] = await state();

// The file, of all and of what is left
async function saved() {
  const [download] = await Promise.all([page.waitForEvent("download"), buttons.last().click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf-8") };
}
const files = { all: await saved() };
await chosen("Ennepe-Ruhr-Kreis, Fortschreibung 2017").uncheck();
await search.fill("Kultur");
await sorts.first().click();
files.some = await saved();
const cells = await page.evaluate(() => ["=1+1", "a;=b", '"x"', "–", "a, -b", "'@x"].map(quoted));
await page.emulateMedia({ media: "print" });
const paper = await page.evaluate(inside.paper);
await page.emulateMedia({ media: "screen" });

// A link from elsewhere to a cell that is hidden shows it again.
const cell = page.locator("#matrix tr#row-wohnen td.cell").nth(1);
const id = await cell.getAttribute("id");
await page.evaluate((hash) => (location.hash = hash), id);
await page.waitForFunction((name) => document.activeElement.closest("td")?.id === name, id);
steps.revealed = await state();

// There and back: by mouse, by keyboard, by Escape
const focus = () => page.evaluate(inside.held);
const walk = {};
// The browser itself puts the focus on the page before the script moves it on.
const away = () => page.waitForFunction(() => !document.activeElement.matches("body, #matrix *"));
await cell.locator("a").click();
await away();
walk.there = await focus();
await page.keyboard.press("Escape");
await page.waitForFunction(() => document.activeElement.closest("#matrix"));
walk.escaped = await focus();
await page.keyboard.press("Enter");
await away();
walk.again = await focus();
await page.locator(`a[href="#${id}"]`).focus();
walk.offered = await page.evaluate(() => document.querySelector(".here")?.getAttribute("href"));
await page.keyboard.press("Enter");
await page.waitForFunction(() => document.activeElement.closest("#matrix"));
walk.back = await focus();
const quote = page.locator(".proofs q").first();
await quote.hover();
walk.quote = [
  await quote.getAttribute("id"),
  await page.evaluate(() => document.querySelector(".here").getAttribute("href")),
];
await page.locator(".here").click();
walk.quoted = await focus();
walk.target = await page.evaluate(() => getComputedStyle(document.querySelector(":target")).outlineStyle);

// Nothing but the page's own script may run.
const ran = await page.evaluate(() => {
  const script = document.createElement("script");
  script.textContent = "globalThis.intruder = true";
  document.body.append(script);
  return Boolean(globalThis.intruder);
});
await page.context().close();
const blocked = log.complaints.splice(0);

const deep = await open();
await deep.goto(`${pathToFileURL(file).href}#${id}`);
await deep.reload();
const arrived = await deep.evaluate(inside.held);
const phone = await open({ viewport: { width: 320, height: 640 } });
await phone.locator("summary").first().click();
const width = await phone.evaluate(() => document.documentElement.scrollWidth);
const plain = await open({ javaScriptEnabled: false });
const without = await plain.evaluate(inside.matrix);
const operable = await plain.locator("button, input, select").count();

await browser.close();
const used = { steps, forms, boxes, mixed, sizes, axe: axeFound, files, cells, paper, walk, id };
process.stdout.write(
  JSON.stringify({ ...used, ran, blocked, arrived, width, without, operable, ...log }),
);
