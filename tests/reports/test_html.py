"""The page: accessible, self-contained, with links that lead somewhere."""

import re
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
    assert inside == ["a", "header", "nav", "main", "footer"]
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
    assert not page.all("script", "link", "img", "iframe", "object", "embed", "form")
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


def test_a_cell_is_symbol_and_word(page: Node) -> None:
    cells = [node for node in page.all("td") if node.attrs.get("class", "").startswith("cell ")]
    assert len(cells) == 20 * 4
    for cell in cells:
        spans = [span.attrs.get("class") for span in cell.all("span")]
        assert "symbol" in spans
        assert "word" in spans


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def palettes() -> list[dict[str, str]]:
    roots = re.findall(r":root \{([^}]*--ground[^}]*)\}", STYLE.read_text(encoding="utf-8"))
    return [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", root)) for root in roots]


@pytest.mark.parametrize("palette", palettes(), ids=["light", "dark", "print"])
def test_contrast(palette: dict[str, str]) -> None:
    for tone in ("strong", "middle", "light", "empty"):
        assert contrast(palette[f"{tone}-ground"], palette[f"{tone}-ink"]) >= 4.5, tone
    for ink in ("ink", "quiet", "link"):
        for ground in ("ground", "shade"):
            assert contrast(palette[ink], palette[ground]) >= 4.5, ink
    assert contrast(palette["line"], palette["ground"]) >= 3
