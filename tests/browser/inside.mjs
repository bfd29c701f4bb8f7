// Runs inside the page. Each exported function is sent there by itself; what several need is
// put on `globalThis` first.

export function prepare() {
  const hex = (colour) =>
    `#${colour.match(/\d+/g).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
  /** Two colours as "#rrggbb on #rrggbb": one, and what is behind an element. */
  globalThis.pair = (colour, element) => {
    for (let at = element; at; at = at.parentElement) {
      const behind = getComputedStyle(at).backgroundColor;
      if (behind !== "rgba(0, 0, 0, 0)") return `${hex(colour)} on ${hex(behind)}`;
    }
    return `${hex(colour)} on nothing`;
  };
  globalThis.start = (element) => element.outerHTML.replaceAll("\n", " ").slice(0, 160);
  /** The texts of the page that have a place on it, and where their first line stands. */
  globalThis.texts = function* () {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const node = walk.currentNode;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = () => range.getClientRects()[0];
      const text = node.data.trim();
      if (text && box()) yield { text, node, element: node.parentElement, box };
    }
  };
}

/** What axe found, and which rules it could apply. */
export async function axeResults(locale) {
  axe.configure({ locale });
  const off = ["td-has-header", "table-fake-caption", "target-size"];
  const results = await axe.run({
    rules: Object.fromEntries(off.map((rule) => [rule, { enabled: true }])),
    resultTypes: ["violations", "incomplete", "passes"],
  });
  const found = ["violations", "incomplete"].flatMap((kind) =>
    results[kind].flatMap((rule) =>
      rule.nodes.map((node) => ({
        rule: rule.id,
        kind,
        help: rule.help,
        why: [...node.any, ...node.all, ...node.none].map((check) => check.message),
        keys: [...node.any, ...node.all, ...node.none].map((check) => check.data?.messageKey),
        html: node.html,
      })),
    ),
  );
  return { applied: results.passes.map((rule) => rule.id), found };
}

/** Every pair of text colour and ground that is seen, with one text that has it. */
export function colours() {
  const pairs = {};
  for (const { text, element } of texts()) {
    if (element.checkVisibility()) pairs[pair(getComputedStyle(element).color, element)] ??= text;
  }
  return pairs;
}

/** How many cells of tables take up room. */
export function cells() {
  const count = { TH: 0, TD: 0 };
  for (const cell of document.querySelectorAll("th, td")) {
    const { width, height } = cell.getBoundingClientRect();
    if (width > 0 && height > 0) count[cell.tagName] += 1;
  }
  return count;
}

/** Whether pages lie on their side unless something else is said. */
export function lying() {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const pages = rules.filter((rule) => rule instanceof CSSPageRule && !rule.selectorText);
  return pages.at(-1).style.size.includes("landscape");
}

/** What reaches beyond the paper, or would cut off what does, on pages that are wide or not; on
 *  all with `null`. */
export function beyond(wide) {
  const cut = [];
  for (const element of document.querySelectorAll("main *")) {
    if (wide !== null && Boolean(element.closest(".wide")) !== wide) continue;
    if (!element.checkVisibility()) continue;
    const clips = element.firstChild && getComputedStyle(element).overflowX !== "visible";
    if (clips || element.getBoundingClientRect().right > innerWidth + 1) cut.push(start(element));
  }
  return cut;
}

/** Texts in the middle of which something else is seen. */
export function covered() {
  const found = [];
  // What is laid out only when it comes near would move while it is looked at.
  const style = document.createElement("style");
  style.textContent = "main * { content-visibility: visible !important }";
  document.head.append(style);
  for (const { text, node, element, box } of texts()) {
    // For screen readers only, folded away or scrolled out of a region: not there, so not covered.
    const clipped = getComputedStyle(element.closest("thead") ?? element).clipPath !== "none";
    if (clipped || element.closest(".skip") || !element.checkVisibility()) continue;
    if (box().top < 0 || box().bottom > innerHeight) scrollTo(0, scrollY + box().top - 100);
    const [x, y] = [box().left + box().width / 2, box().top + box().height / 2];
    const region = element.closest("[role=region]")?.getBoundingClientRect();
    if (region && (x < region.left || x > region.right)) continue;
    const top = document.elementFromPoint(x, y);
    if (!top?.contains(node)) found.push(`${text} under ${top && start(top)}`);
  }
  return found;
}

/** The height on paper of what stands in closed details. */
export function folded() {
  const details = document.createElement("details");
  details.innerHTML = "<summary>More</summary><p>Folded away</p>";
  document.querySelector("main").append(details);
  const inner = details.querySelector("p");
  const height = inner.checkVisibility() ? inner.getBoundingClientRect().height : 0;
  details.remove();
  return height;
}

/** The element that has the focus. */
export function focused() {
  const element = document.activeElement;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const inView = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  return { tag: element.tagName, href: element.getAttribute("href"), inView };
}

/** Every kind of mark that the focus has, with one element that gets it, and what hides the
 *  element that has the focus. */
export function stops() {
  const marks = {};
  const hidden = [];
  const stop = "a[href], button, input, select, textarea, summary, [tabindex]";
  for (const element of document.querySelectorAll(stop)) {
    if (!element.checkVisibility()) continue;
    element.focus();
    const style = getComputedStyle(element);
    const around = parseFloat(style.outlineOffset) < 0 ? element : element.parentElement;
    const line = `${style.outlineStyle} ${parseFloat(style.outlineWidth)}`;
    marks[`${line} ${pair(style.outlineColor, around)}`] ??= start(element);
    const [box] = element.getClientRects();
    const [above, below] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const top = document.elementFromPoint(box.left + box.width / 2, (above + below) / 2);
    if (!element.contains(top)) hidden.push(start(element));
  }
  return { marks, hidden };
}

/** What the matrix shows: its rows and columns, its order, and what is said of them. */
export function matrix() {
  const matrix = document.getElementById("matrix");
  const seen = (selector) =>
    [...matrix.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const told = (element) => element?.innerText.trim().replace(/\s+/g, " ");
  return {
    rows: seen("tbody tr[id] > th").map(told),
    columns: seen("th[data-kind] a").map(told),
    cells: seen("td.cell").length,
    sorted: seen("[aria-sort]").map((head) => [told(head), head.ariaSort]),
    order: told(document.getElementById("order")),
    status: told(matrix.querySelector("[role=status]")),
  };
}

/** What of the controls is on paper. */
export function paper() {
  const seen = [...document.querySelectorAll(".controls, .controls *, .sort[aria-label], .here")];
  const status = document.querySelector("[role=status]");
  return {
    controls: seen.filter((element) => element.checkVisibility()).length,
    status: status.checkVisibility() && status.innerText,
  };
}

/** What has the focus: its tag, and the nearest id. */
export function held() {
  const element = document.activeElement;
  return [element.tagName, element.closest("[id]")?.id];
}

/** Width and height of all that is to be clicked in and above the matrix. */
export function sizes() {
  const found = {};
  for (const one of document.querySelectorAll("#matrix :is(input, select, button, summary)")) {
    const { width, height } = (one.closest("label") ?? one).getBoundingClientRect();
    if (one.checkVisibility()) found[`${Object.keys(found).length} ${start(one)}`] = [width, height];
  }
  return found;
}
