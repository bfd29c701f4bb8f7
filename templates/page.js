// Lets people search, narrow, order and save the matrix, and go from a cell to its evidence and
// back. The page is complete without it: all of this is made from what the page shows already, so
// that nobody without script is offered what does not work. It asks for nothing and stores nothing.
"use strict";

const words = JSON.parse(document.getElementById("words").textContent);
const say = (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);

/** An element with properties and children. */
function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

// Search: how people write need not be how a paper does.

const UMLAUTS = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
const bare = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");
const spelled = (text) => bare(text.replace(/[äöüß]/g, (letter) => UMLAUTS[letter]));

const plain = (text) => text.normalize("NFC").toLowerCase();
/** Without the marks within words: „Akteur*innen“, „Lehrer/-innen“, „jede:r“. */
const joined = (text) => text.replace(/(?<=\p{L})(?:[*:_]|\/-)(?=\p{L})/gu, "");

/** `text` in all the ways in which it is to be found: with ä as ae and as a; „Akteur*innen“ in
 *  its other forms, too, because people look for „Akteure“. */
function findable(text) {
  const forms = (_, stem) => ["innen", "", "e", "n", "en"].map((end) => stem + end).join(" ");
  const small = plain(text.replace(/(?<=\p{Ll})(?=Innen(?!\p{L}))/gu, "*")).replace(
    /(\p{L}+)(?:[*:_]|\/-?)innen(?!\p{L})/gu,
    forms,
  );
  return `${spelled(joined(small))} ${bare(joined(small))}`;
}

// The matrix as the page has it: in several tables where there are many columns.

const matrix = document.getElementById("matrix");
const tables = [...matrix.querySelectorAll("table.matrix")];
const told = (element) => element.textContent.trim().replace(/\s+/g, " ");
const target = (link) => document.getElementById(link.hash.slice(1));

const columns = tables.flatMap((table) =>
  [...table.querySelectorAll("th[data-kind]")].map((head) => ({
    head,
    name: told(head.querySelector("a")),
    edition: told(head.querySelector(".edition")),
    kind: head.dataset.kind,
    cells: [...table.rows].map((row) => row.cells[head.cellIndex]),
    body: [...table.tBodies[0].rows].map((row) => row.cells[head.cellIndex]),
    shown: true,
  })),
);
const rows = [...tables[0].tBodies[0].rows].map((first, at) => ({
  at,
  label: told(first.cells[0]),
  group: first.dataset.group,
  count: Number(first.dataset.count),
  place: Number(first.dataset.place),
  counted: told(first.cells[first.cells.length - 1]),
  parts: tables.map((table) => table.tBodies[0].rows[at]),
  cells: new Map(columns.map((column) => [column, column.body[at]])),
  shown: true,
}));
/** Symbol and word of each role and each kind of absence, in the order of the legend. */
const signs = [...document.querySelectorAll(".legend .mark")].map((mark) =>
  [...mark.children].map(told),
);
const symbols = (cell) => [...cell.querySelectorAll(".symbol")].map(told);

/** What a cell is found by: the verbatim names of the fields behind it. */
const names = new Map();
function named(cell) {
  const labels = () => target(cell.querySelector("a"))?.querySelectorAll(".label") ?? [];
  if (!names.has(cell)) names.set(cell, findable([...labels()].map(told).join(" ")));
  return names.get(cell);
}

// Narrowing.

const search = make("input", { type: "search", oninput: narrow });
const there = new Set(symbols(matrix));
const options = [["", say("role.all")], ...signs.filter(([symbol]) => there.has(symbol))].map(
  ([value, word]) => make("option", { value }, `${value} ${word}`.trim()),
);
const role = make("select", { onchange: narrow }, ...options);
const bound = () => make("input", { type: "number", min: 0, max: columns.length, oninput: narrow });
const [least, most] = [bound(), bound()];
const boxes = [];
const status = make("p", { role: "status", className: "shown" });

function fits(row, parts) {
  if (row.count < Number(least.value) || row.count > Number(most.value || Infinity)) return false;
  const cells = columns.filter((column) => column.shown).map((column) => row.cells.get(column));
  if (role.value && !cells.some((cell) => symbols(cell).includes(role.value))) return false;
  const label = findable(row.label);
  return parts.every((part) => label.includes(part) || cells.some((c) => named(c).includes(part)));
}

function narrow() {
  const parts = spelled(joined(plain(search.value))).split(/\s+/).filter(Boolean);
  for (const column of columns) for (const cell of column.cells) cell.hidden = !column.shown;
  for (const row of rows) {
    row.shown = fits(row, parts);
    for (const part of row.parts) part.hidden = !row.shown;
  }
  for (const part of matrix.querySelectorAll(".part:has(th[data-kind])")) {
    part.hidden = !part.querySelector("th[data-kind]:not([hidden])");
  }
  for (const { input, members } of boxes) {
    const few = members.filter((column) => column.shown).length;
    input.checked = few === members.length;
    input.indeterminate = few > 0 && few < members.length;
  }
  const [some, few] = [rows, columns].map((list) => list.filter((one) => one.shown).length);
  const whole = some === rows.length && few === columns.length;
  const values = { rows: some, of_rows: rows.length, columns: few, of_columns: columns.length };
  status.textContent = say(whole ? "whole" : "shown", values);
  // On paper it says what is left out. Where nothing is, there is nothing to say.
  status.classList.toggle("whole", whole);
}

/** A box that shows or hides `members`; it follows what is seen of them. */
function box(text, members) {
  const change = () => {
    for (const column of members) column.shown = input.checked;
    narrow();
  };
  const input = make("input", { type: "checkbox", onchange: change });
  boxes.push({ input, members });
  return make("label", {}, input, ` ${text}`);
}

/** A box for each concept, by kind, and one for all of a kind. */
function chooser() {
  const sets = [...new Set(columns.map((column) => column.kind))].map((kind) => {
    const members = columns.filter((column) => column.kind === kind);
    const set = make("fieldset", {}, make("legend", {}, kind));
    if (members.length > 1) set.append(box(say("columns.all"), members));
    set.append(...members.map((column) => box(`${column.name}, ${column.edition}`, [column])));
    return set;
  });
  return make("details", { className: "chooser" }, make("summary", {}, say("columns")), ...sets);
}

// Order.

const order = document.getElementById("order");
const usual = order.textContent;
const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
const firmness = (cell) => signs.findIndex(([symbol]) => symbol === symbols(cell)[0]);
const heads = tables.map((table) => [...table.rows[0].cells]);
const [corners, ends] = [0, -1].map((at) => heads.map((cells) => cells.at(at)));

const [LABEL, COUNT] = [
  { heads: corners, label: told(corners[0]), by: (one, other) => compare(one.label, other.label) },
  { heads: ends, label: told(ends[0]), by: (one, other) => one.count - other.count, down: true },
];
const LIST = { heads: corners, by: (one, other) => one.place - other.place };
const byColumn = columns.map((column) => ({
  by: (one, other) => firmness(one.cells.get(column)) - firmness(other.cells.get(column)),
  heads: [column.head],
  name: column.name,
}));
let current = {};

function arrange(chosen, down) {
  current = { chosen, down };
  const sign = down ? -1 : 1;
  rows.sort((one, other) => sign * chosen.by(one, other) || one.at - other.at);
  tables.forEach((table, at) => table.tBodies[0].append(...rows.map((row) => row.parts[at])));
  for (const head of matrix.querySelectorAll("[aria-sort]")) head.removeAttribute("aria-sort");
  const state = chosen === LIST ? "other" : down ? "descending" : "ascending";
  for (const head of chosen.heads) head.setAttribute("aria-sort", state);
  const key = chosen.name ? "sorted.column" : chosen.label ? "sorted" : "list";
  const values = { by: chosen.name ?? chosen.label, how: words[state] };
  order.textContent = chosen === COUNT && down ? usual : say(key, values);
}

/** Buttons in the heads that `chosen` orders by. The head of a concept keeps its link; another keeps
 *  its words for paper, where a head that is printed again has no button in it. */
function sortable(chosen) {
  for (const head of chosen.heads) {
    const again = () => chosen === current.chosen && chosen !== LIST;
    const press = () => arrange(chosen, again() ? !current.down : Boolean(chosen.down));
    const button = make("button", { type: "button", className: "sort", onclick: press });
    if (chosen.name) button.ariaLabel = say("sort", { name: chosen.name });
    else button.append(chosen.label ?? say("sort.list"));
    if (chosen.label) head.replaceChildren(make("span", { className: "paper" }, chosen.label));
    head.append(button);
  }
}

// Saving: the same cells as `konzept report comparison --format csv` writes.

// A spreadsheet takes what begins like this for a formula, also behind the wrong separator.
const FORMULA = /(?:^|(?<=[,;\t\n]))(?=["']*[=+\-@\t\r＝＋－＠])/gu;

function quoted(text) {
  const safe = text.replace(FORMULA, "'");
  const marked = safe.includes('"') || safe.includes(words.separator);
  return marked ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function asCsv() {
  const few = columns.filter((column) => column.shown);
  const titles = few.map(({ name, edition, cells }) =>
    say("concept", { name, edition, read: told(cells[1]) }),
  );
  const line = (one) => [...one.querySelectorAll(".word, .relation")].map(told).join(": ");
  const said = (cell) => [...cell.querySelectorAll(".line")].map(line).join("; ");
  const cells = (row) => few.map((column) => said(row.cells.get(column)));
  const some = rows.filter((row) => row.shown);
  const lines = some.map((row) => [row.label, row.group, ...cells(row), row.counted]);
  lines.unshift([LABEL.label, say("group"), ...titles, COUNT.label]);
  return lines.map((one) => `${one.map(quoted).join(words.separator)}\n`).join("");
}

function save() {
  // By the mark at its start Excel knows that the file is UTF-8.
  const file = new Blob(["\ufeff", asCsv()], { type: "text/csv;charset=utf-8" });
  const href = URL.createObjectURL(file);
  make("a", { href, download: say("file") }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

// There and back.

function reset() {
  for (const input of [search, role, least, most]) input.value = "";
  for (const column of columns) column.shown = true;
  narrow();
  arrange(COUNT, true);
}

/** The focus follows the address, so that the next step by keyboard goes on from there. */
function arrive() {
  const place = target(location);
  if (!place) return;
  if (place.closest("[hidden]")) reset();
  for (let at = place.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
  const cell = place.matches(".cell") && place.querySelector("a");
  if (!cell && place.tabIndex < 0) {
    place.tabIndex = -1;
    place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  }
  (cell || place).focus({ preventScroll: true });
  place.scrollIntoView({ block: cell ? "center" : "start", inline: "nearest" });
}

let origin = null;
matrix.addEventListener("click", (event) => {
  const cell = event.target.closest("td.cell");
  if (cell && event.target.closest("a")) origin = cell.id;
});
addEventListener("keydown", (event) => {
  // In a field, Escape belongs to the field.
  if (event.key !== "Escape" || !origin || event.target.matches("input, select")) return;
  location.hash = origin;
  origin = null;
});
addEventListener("hashchange", arrive);

/** One link to the place that is pointed at or has the focus: one at each place would be in the
 *  way of all who go from link to link. */
const here = make("a", { className: "here" });
function offer({ type, target: at }) {
  const quote = at.closest?.(".proofs li")?.querySelector("q[id]");
  const place = quote ?? at.closest?.("main [id]");
  if (!place || here.contains(at) || at.closest(".matrix, .controls")) return;
  if (place.contains(here) && type === "pointerover") return;
  const head = place.querySelector("h2, h3, h4, .label, th") ?? place;
  here.remove();
  here.href = `#${place.id}`;
  here.ariaLabel = say("here", { label: told(head).slice(0, 80) });
  if (type === "focusin" && at !== place) at.after(here);
  else if (place === quote) place.after(here);
  else head.append(here);
}
for (const type of ["pointerover", "focusin"]) document.addEventListener(type, offer);

[LABEL, LIST, COUNT, ...byColumn].forEach(sortable);
const fields = Object.entries({ search, role, least, most }).map(([key, input]) =>
  make("label", {}, make("span", {}, say(key)), input),
);
const button = (key, onclick) => make("button", { type: "button", onclick }, say(key));
order.ariaLive = "polite";
const controls = make(
  "div",
  { role: "group", className: "controls", ariaLabel: say("controls") },
  make("div", { className: "fields" }, ...fields),
  chooser(),
  make("p", { className: "buttons" }, button("reset", reset), button("save", save)),
);
matrix.querySelector(".part").before(controls, status);
narrow();
arrange(COUNT, true);
arrive();
