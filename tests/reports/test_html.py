"""The page: accessible, self-contained, with links that lead somewhere."""

import base64
import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from typing_extensions import override

VOID = {"meta", "link", "br", "hr", "img", "input", "wbr", "col"}
STYLE = Path(__file__).parents[2] / "templates" / "style.css"


@dataclass
class Node:
    tag: str
    attrs: dict[str, str]
    children: list["Node | str"] = field(default_factory=list)

    def all(self, *tags: str) -> list["Node"]:
        found: list[Node] = []
        for child in self.children:
            if isinstance(child, Node):
                found += [child] if not tags or child.tag in tags else []
                found += child.all(*tags)
        return found

    @property
    def classes(self) -> set[str]:
        return set(self.attrs.get("class", "").split())

    @property
    def text(self) -> str:
        parts = (child if isinstance(child, str) else child.text for child in self.children)
        return " ".join("".join(parts).split())


class Tree(HTMLParser):
    """Elements must close in order: the browser would guess otherwise."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("", {})
        self.open = [self.root]
        self.feed(text)
        self.close()
        assert self.open == [self.root]

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names))
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(node)
        if tag not in VOID:
            self.open.append(node)

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, (self.open[-1], tag)
        self.open.pop()

    @override
    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


@pytest.fixture
def page(html: str) -> Node:
    return Tree(html).root


def test_every_table_has_caption_head_and_scopes(page: Node) -> None:
    tables = page.all("table")
    assert len(tables) > 8
    for table in tables:
        assert table.all("caption")[0].text
        assert all(cell.text for cell in table.all("th"))
        assert all(cell.attrs["scope"] in ("col", "row") for cell in table.all("th"))
        (head,) = table.all("thead")
        assert {cell.attrs["scope"] for cell in head.all("tr")[0].all("th")} == {"col"}
        (body,) = table.all("tbody")
        for row in body.all("tr"):
            cells = row.all("th", "td")
            assert [cell.tag for cell in cells] == ["th"] + ["td"] * (len(cells) - 1)
            assert cells[0].attrs["scope"] == "row"
            assert len(cells) == len(head.all("tr")[0].all("th"))


def test_one_h1_and_no_level_skipped(page: Node) -> None:
    levels = [int(node.tag[1]) for node in page.all("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(node.text for node in page.all("h1", "h2", "h3", "h4"))


def test_landmarks(page: Node, language: str) -> None:
    (root,) = page.all("html")
    assert root.attrs["lang"] == language
    (body,) = root.all("body")
    inside = [child.tag for child in body.children if isinstance(child, Node)]
    assert inside == ["a", "header", "nav", "main", "footer", "script", "script"]
    skip = body.all("a")[0]
    assert skip.attrs["href"] == f"#{root.all('main')[0].attrs['id']}"
    ids = {node.attrs["id"] for node in page.all() if "id" in node.attrs}
    assert body.all("nav")[0].attrs["aria-labelledby"] in ids
    assert page.all("title")[0].text.count(" – ") == 2


def test_ids_are_unique_and_links_lead_there(page: Node) -> None:
    ids = [node.attrs["id"] for node in page.all() if "id" in node.attrs]
    assert len(ids) == len(set(ids))
    for link in page.all("a"):
        assert link.text
        target = link.attrs["href"]
        if target.startswith("#"):
            assert target[1:] in ids
        else:
            assert re.match(r"https?://", target)
            assert link.attrs["rel"] == "noreferrer noopener"
    labels = [
        node.attrs["aria-labelledby"] for node in page.all() if "aria-labelledby" in node.attrs
    ]
    assert set(labels) <= set(ids)


def test_wide_tables_can_be_scrolled_by_keyboard(page: Node) -> None:
    regions = [node for node in page.all("div") if node.attrs.get("class") == "scroll"]
    assert regions
    for region in regions:
        assert region.attrs["role"] == "region"
        assert region.attrs["tabindex"] == "0"
        assert "aria-label" in region.attrs or "aria-labelledby" in region.attrs


def test_nothing_is_loaded(html: str, page: Node) -> None:
    assert not page.all("link", "img", "iframe", "object", "embed", "form")
    assert not [node for node in page.all() if {"src", "srcset", "style"} & set(node.attrs)]
    assert not [name for node in page.all() for name in node.attrs if name.startswith("on")]
    (style,) = page.all("style")
    assert not re.search(r"url\(|@import|https?:|</", style.text)
    assert 'http-equiv="Content-Security-Policy"' in html
    assert "default-src 'none'" in html


def test_data_in_an_english_page_says_that_it_is_german(page: Node) -> None:
    quotes = page.all("q")
    assert quotes
    assert all(quote.attrs["lang"] == "de" for quote in quotes)


def said_in(node: Node, language: str) -> list[tuple[str, str]]:
    """Each text with the language that it is said to be in."""
    found = []
    for child in node.children:
        if isinstance(child, Node):
            found += said_in(child, child.attrs.get("lang", language))
        elif node.tag not in ("style", "script"):
            found.append((language, child))
    return found


SMALL_WORDS = {
    "de": re.compile(r"\b(der|die|das|dem|und|oder|für|mit|von|ist|sind|nicht|wird)\b"),
    "en": re.compile(r"\b(the|of|and|or|with|which|is|are|not)\b"),
}


# WCAG 3.1.2: a screen reader would read German quotes with an English voice.
def test_every_text_says_its_language(page: Node) -> None:
    texts = [(lang, text) for lang, text in said_in(page, "") if not text.startswith("http")]
    assert len(texts) > 1000
    for said, text in texts:
        for language, words in SMALL_WORDS.items():
            assert said == language or not words.search(text), text


def test_the_corner_of_the_matrix_says_what_the_rows_are(page: Node, language: str) -> None:
    corners = [table.all("th")[0].text for table in page.all("table") if "matrix" in table.classes]
    assert corners == [{"de": "Thema", "en": "Topic"}[language]]


def test_links_say_what_they_open(page: Node) -> None:
    for link in page.all("a"):
        assert link.text.casefold() not in ("hier", "mehr", "link", "here", "more")
        if link.attrs["href"].startswith("#source-"):
            assert re.search(r"(?i)\b(quelle|source) \d+", link.text), link.text


def test_nothing_is_said_by_a_tooltip_or_a_picture_alone(page: Node) -> None:
    assert not [node for node in page.all() if "title" in node.attrs]
    for picture in page.all("svg"):
        assert picture.attrs.get("aria-hidden") == "true" or (
            picture.attrs["role"] == "img" and picture.all("title")[0].text
        )


# Without script there is nothing to be operated: what does not work is not offered.
def test_controls_are_left_to_the_script(page: Node) -> None:
    assert not page.all("button", "input", "select", "textarea", "dialog")


def test_the_policy_lets_the_pages_own_script_run_and_no_other(page: Node) -> None:
    (policy,) = [node.attrs["content"] for node in page.all("meta") if "http-equiv" in node.attrs]
    words, script = page.all("script")
    digest = hashlib.sha256("".join(map(str, script.children)).encode()).digest()
    allowed = f"script-src 'sha256-{base64.b64encode(digest).decode()}'"
    assert allowed in policy.split("; ")
    assert words.attrs["type"] == "application/json"  # data: nothing of it runs
    assert json.loads("".join(map(str, words.children)))["reset"]


def test_each_cell_leads_to_its_evidence_and_back(page: Node) -> None:
    (matrix,) = [table for table in page.all("table") if "matrix" in table.classes]
    ids = {node.attrs["id"]: node for node in page.all() if "id" in node.attrs}
    cells = [cell for cell in matrix.all("td") if "cell" in cell.classes]
    assert len(cells) == 20 * 4
    for cell in cells:
        evidence = ids[cell.all("a")[0].attrs["href"][1:]]
        assert f"#{cell.attrs['id']}" in [link.attrs["href"] for link in evidence.all("a")]
    for row in matrix.all("tbody")[0].all("tr"):
        heading = row.all("th")[0].all("a")[0].attrs["href"][1:]
        (section,) = [node for node in page.all("section") if ids[heading] in node.children]
        assert f"#{row.attrs['id']}" in [link.attrs["href"] for link in section.all("a")]


def test_a_cell_is_symbol_and_word(page: Node) -> None:
    cells = [node for node in page.all("td") if node.attrs.get("class", "").startswith("cell ")]
    assert len(cells) == 20 * 4
    for cell in cells:
        spans = [span.attrs.get("class") for span in cell.all("span")]
        assert "symbol" in spans
        assert "word" in spans


# WCAG 1.4.1: printed in black, read aloud or copied, a cell says the same.
def test_no_meaning_by_colour_alone(page: Node) -> None:
    tones: dict[str, set[str]] = {}
    words: dict[str, set[str]] = {}
    for cell in (node for node in page.all("td") if "cell" in node.classes):
        tones.setdefault(cell.text, set()).update(cell.classes)
    for line in (node for node in page.all("span") if {"line", "mark"} & node.classes):
        symbol, word = line.all("span")[:2]
        words.setdefault(re.sub(r"^\d+ ", "", word.text), set()).add(symbol.text)
    assert len(tones) > 5
    assert all(len(classes) == 2 for classes in tones.values()), tones  # "cell" and one tone
    assert len(words) > 5
    assert all(len(symbols) == 1 for symbols in words.values()), words


def palettes() -> list[dict[str, str]]:
    roots = re.findall(r":root \{([^}]*--ground[^}]*)\}", STYLE.read_text(encoding="utf-8"))
    return [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", root)) for root in roots]


@pytest.mark.parametrize("palette", palettes(), ids=["light", "dark", "print"])
def test_contrast(palette: dict[str, str], contrast: Callable[[str, str], float]) -> None:
    for tone in ("strong", "middle", "light", "empty"):
        assert contrast(palette[f"{tone}-ground"], palette[f"{tone}-ink"]) >= 4.5, tone
    for ink in ("ink", "quiet", "link"):
        for ground in ("ground", "shade"):
            assert contrast(palette[ink], palette[ground]) >= 4.5, ink
    # WCAG 1.4.11: the border of a cell, and the mark of the focus on what is around it.
    assert contrast(palette["line"], palette["ground"]) >= 3
