"""The pages of a profile: their samples, and what every page must be."""

import dataclasses
import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from jinja2 import nodes
from markdown_it import MarkdownIt
from typing_extensions import override

from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.finishing import on_one_line
from konzept_cli.reports.profile import ConceptView
from konzept_cli.reports.rendering import environment, render
from konzept_cli.repository import Repository

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "docs" / "samples"
VOID = {"meta", "link", "br", "hr", "img", "input", "wbr", "col"}


@pytest.mark.parametrize("suffix", ["html", "md"])
def test_samples(language: Language, suffix: str, view: ConceptView, update_golden: bool) -> None:
    sample = SAMPLES / f"concept.{language}.{suffix}"
    text = render(view, f"concept.{suffix}.j2", catalogue(language))
    if update_golden:
        sample.write_bytes(text.encode())
    assert sample.read_bytes().decode() == text, "pytest --update-golden writes the samples anew"


def plain(value: object, path: str = "view") -> None:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        assert value.__dataclass_params__.frozen, path  # type: ignore[attr-defined]
        assert not hasattr(value, "__dict__"), f"{path} has no slots"
        for field in dataclasses.fields(value):
            plain(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            plain(inner, f"{path}[{index}]")
    else:
        assert value is None or type(value) in (str, int, bool), path


def test_views_hold_only_plain_values(view: ConceptView) -> None:
    plain(view)
    assert json.loads(json.dumps(dataclasses.asdict(view)))["cover"]["title"] == view.cover.title


PARTS = (
    *("aims", "fields", "history", "legends", "macros", "others", "people", "reached", "record"),
)


def test_templates_ask_for_nothing_that_the_view_does_not_have(view: ConceptView) -> None:
    """A name that no view has is an error when the page is filled; here the other way round."""
    names = {field.name for field in dataclasses.fields(view)}
    loader = environment().loader
    assert loader
    for suffix in ("html", "md"):
        texts = [
            loader.get_source(environment(), name)[0]
            for name in (f"concept.{suffix}.j2", *(f"_part_profile_{p}.{suffix}.j2" for p in PARTS))
        ]
        found = {
            node.attr
            for text in texts
            for node in environment().parse(text).find_all(nodes.Getattr)
            if isinstance(node.node, nodes.Name) and node.node.name == "view"
        }
        # The others stand in parts that several reports have.
        assert names - found == {"sources", "readings", "conflicts", "language"} | (
            {"glance"} if suffix == "html" else set()
        )


# ---- HTML ----


class Page(HTMLParser):
    """What a page is made of; elements must close in order."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.rows: list[list[str]] = []
        self.headings: list[int] = []
        self.tags: list[str] = []
        self.said: list[tuple[str, str]] = []
        self.speaking: list[str] = [""]
        self.feed(text)
        self.close()
        assert self.open == []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        assert len(given) == len(attrs)
        assert not {"style", "src", "srcset", "title"} & given.keys()
        assert not [name for name in given if name.startswith("on")]
        self.tags += [tag] if tag != "wbr" else []  # where a long word may end
        self.ids += [given["id"] or ""] if "id" in given else []
        self.links += [given["href"] or ""] if tag == "a" else []
        self.headings += [int(tag[1])] if re.fullmatch("h[1-6]", tag) else []
        if tag == "tr":
            self.rows.append([])
        if tag in ("th", "td"):
            assert tag == "td" or given["scope"] in ("row", "col")
            self.rows[-1].append(tag)
        if tag not in VOID:
            self.open.append(tag)
            self.speaking.append(given.get("lang") or self.speaking[-1])

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.speaking.pop()

    @override
    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.said.append((self.speaking[-1], data))


@pytest.fixture
def html(view: ConceptView, language: Language) -> str:
    return render(view, "concept.html.j2", catalogue(language))


def check(text: str) -> Page:
    """A page that every reader can use."""
    page = Page(text)
    assert page.tags.count("table") == page.tags.count("caption") == page.tags.count("thead")
    assert all(row[0] == "th" for row in page.rows)
    assert len(page.ids) == len(set(page.ids))
    inner = [link[1:] for link in page.links if link.startswith("#")]
    assert set(inner) <= set(page.ids)
    assert page.headings[0] == 1
    assert page.headings.count(1) == 1
    pairs = zip(page.headings, page.headings[1:], strict=False)
    assert all(after <= before + 1 for before, after in pairs)
    assert not {"script", "link", "img", "iframe", "form", "button"} & set(page.tags)
    assert not re.search(r"url\(|@import", text)
    return page


def test_a_page_for_every_reader(html: str) -> None:
    page = check(html)
    assert {"source-1", "source-2"} <= {link[1:] for link in page.links if link.startswith("#")}


SMALL_WORDS = {
    "de": re.compile(r"\b(der|die|das|dem|und|oder|für|mit|von|ist|sind|nicht|wird)\b"),
    "en": re.compile(r"\b(the|of|and|or|with|which|is|are|not)\b"),
}


# WCAG 3.1.2: a screen reader would read German quotes with an English voice.
def test_every_text_says_its_language(html: str) -> None:
    texts = [(lang, text) for lang, text in Page(html).said if not text.startswith("http")]
    assert len(texts) > 500
    for said, text in texts:
        for language, words in SMALL_WORDS.items():
            assert said == language or not words.search(text), text


def test_every_paper_has_a_profile(papers: Repository, show: object, language: Language) -> None:
    assert callable(show)
    for record in papers.records:
        view = show(record.id, language)
        plain(view)
        check(render(view, "concept.html.j2", catalogue(language)))
        assert render(view, "concept.md.j2", catalogue(language)).startswith("# ")


# ---- hostile texts ----

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7 * 7 }}{% raw %}",
    "| a | b |\n| --- | --- |",
    "# Kopf\n\n- Liste\n1. eins",
    "[Text](javascript:alert(1)) <b>*fett*</b> `code`",
    "abc \u202e cba \u2066 \u200b",
    "\\",
]


def poisoned(view: ConceptView, poison: str) -> ConceptView:
    """`view` with `poison` behind every text but those that name places in the page."""

    def change(value: object) -> object:
        if isinstance(value, str):
            return value if value.startswith("#") else on_one_line(f"{value}{poison}")
        if isinstance(value, tuple):
            return tuple(change(inner) for inner in value)
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            kept = {"anchor", "language", "page_title"}
            names = [f.name for f in dataclasses.fields(value) if f.name not in kept]
            return dataclasses.replace(value, **{n: change(getattr(value, n)) for n in names})
        return value

    changed = change(view)
    assert isinstance(changed, ConceptView)
    return changed


@pytest.mark.parametrize("poison", HOSTILE)
def test_data_never_become_markup(view: ConceptView, language: Language, poison: str) -> None:
    words = catalogue(language)
    page = render(poisoned(view, poison), "concept.html.j2", words)
    assert Page(page).tags == Page(render(view, "concept.html.j2", words)).tags
    assert not re.search("[\u200b\u202a-\u202e\u2066-\u2069]", page)


def structure(text: str) -> list[str]:
    """What a Markdown reader makes of `text`, without the words."""
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    found: list[str] = []
    for token in reader.parse(text):
        found.append(token.type)
        for child in token.children or ():
            if child.type == "html_inline" and child.content != "<!-- -->":
                found.append(child.content)
            elif child.type not in ("text", "text_special", "html_inline"):
                found.append(child.type)
    return found


@pytest.mark.parametrize("poison", HOSTILE)
def test_data_never_become_markdown(view: ConceptView, language: Language, poison: str) -> None:
    words = catalogue(language)
    before = render(view, "concept.md.j2", words)
    after = render(poisoned(view, poison), "concept.md.j2", words)
    assert structure(after) == structure(before)


# ---- the same every time ----

PROGRAM = """
import hashlib, pathlib, sys
from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.reports.profile import build
from konzept_cli.reports.rendering import render
from konzept_cli.reports.wording import Frame
root = pathlib.Path(sys.argv[1])
repository = load(Request(root, sources=root / "sources")).repository
for name in ("stadt-lindtal-2020", "kreis-wiesenau-2013"):
    view = build(Frame(repository, compare(repository, [name]), catalogue("de")))
    for suffix in ("html", "md"):
        page = render(view, f"concept.{suffix}.j2", catalogue("de"))
        print(hashlib.sha256(page.encode()).hexdigest())
"""


def test_two_processes_give_the_same_bytes() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM, str(ROOT / "tests/papers")],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


def test_every_word_is_used() -> None:
    files = [
        *(ROOT / "src/konzept_cli/reports/profile").glob("*.py"),
        *(ROOT / "templates").glob("*.j2"),
    ]
    text = "".join(path.read_text(encoding="utf-8") for path in files)
    used = set(re.findall(r'"(profile\.[\w.-]*[\w-])"', text))
    starts = tuple(re.findall(r'"(profile\.(?:[\w-]+\.)*)(?:\{|" ~)', text))
    forms = re.compile(r"\.(?:one|many)$")
    for language in ("de", "en"):
        keys = {key for key in catalogue(language).texts if key.startswith("profile.")}
        plain_keys = {forms.sub("", key) for key in keys}
        assert used <= keys | plain_keys
        longer = tuple(start for start in starts if start != "profile.")
        # By their own names: states and parts of the record.
        named = {f"profile.{name}" for name in ("recorded", "partly", "goals", "measures")}
        assert {key for key in plain_keys - used - named if not key.startswith(longer)} == set()
