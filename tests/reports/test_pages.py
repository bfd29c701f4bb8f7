"""The pages of a topic and of sources: their samples, and what every page must be."""

import dataclasses
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import jinja2.meta
import pytest
from jinja2 import nodes
from markdown_it import MarkdownIt
from typing_extensions import override

from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports import sourcing, topic
from konzept_cli.reports.finishing import on_one_line
from konzept_cli.reports.rendering import environment, render
from konzept_cli.reports.wording import Frame

ROOT = Path(__file__).parents[2]
PAPERS = ROOT / "tests" / "papers"
SAMPLES = ROOT / "docs" / "samples"
VOID = {"meta", "link", "br", "hr", "img", "input", "wbr", "col"}

TOPIC = "interkulturelle-oeffnung"
CHOSEN = ("kreis-wiesenau-2013", "landkreis-querlingen-hohn-2018", "stadt-lindtal-2022")

View = topic.TopicReport | sourcing.SourcesReport


def frame_of(root: Path, language: Language, *ids: str) -> Frame:
    repository = load(Request(root)).repository
    return Frame(repository, compare(repository, ids), catalogue(language))


def topic_view(root: Path, language: Language, name: str) -> topic.TopicReport:
    frame = frame_of(root, language)
    row = next(row for row in frame.comparison.rows if row.id == name)
    end = " --lang en" if language == "en" else ""
    return topic.build(frame, row, f"{topic.COMMAND} {name}{end}")


def sources_view(language: Language, *ids: str) -> sourcing.SourcesReport:
    end = ["--lang en"] if language == "en" else []
    frame = frame_of(PAPERS, language, *ids)
    return sourcing.build(frame, " ".join((sourcing.COMMAND, *ids, *end)))


@pytest.fixture(params=["topic", "sources"])
def report(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def sample(report: str, language: Language) -> View:
    """The view of the sample."""
    if report == "topic":
        return topic_view(ROOT, language, TOPIC)
    return sources_view(language, *CHOSEN)


@pytest.fixture
def full(report: str, language: Language) -> View:
    """The view of all invented papers, which have everything that there is."""
    if report == "topic":
        return topic_view(PAPERS, language, "bildung")
    return sources_view(language)


@pytest.mark.parametrize("suffix", ["html", "md"])
def test_samples(
    report: str, language: Language, suffix: str, sample: View, update_golden: bool
) -> None:
    path = SAMPLES / f"{report}.{language}.{suffix}"
    text = render(sample, f"{report}.{suffix}.j2", catalogue(language))
    if update_golden:
        path.write_bytes(text.encode())
    assert path.read_bytes().decode() == text, "pytest --update-golden writes the samples anew"


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


def test_views_hold_only_plain_values(full: View) -> None:
    plain(full)


def trees(name: str) -> Iterator[nodes.Template]:
    """A template with all that it includes or imports."""
    loader = environment().loader
    assert loader
    names, seen = [name], set[str]()
    while names:
        if (one := names.pop()) not in seen:
            seen.add(one)
            tree = environment().parse(loader.get_source(environment(), one)[0])
            names += filter(None, jinja2.meta.find_referenced_templates(tree))
            yield tree


def own_fields(kind: type, package: str) -> Iterator[str]:
    """The names of the view's own fields; those of shared parts are other tests' business."""
    if dataclasses.is_dataclass(kind) and f"{kind.__module__}.".startswith(f"{package}."):
        for field in dataclasses.fields(kind):
            yield field.name
            for inner in sys.modules[kind.__module__].__dict__.values():
                if isinstance(inner, type) and re.search(rf"\b{inner.__name__}\b", str(field.type)):
                    yield from own_fields(inner, package)


@pytest.mark.parametrize(
    ("name", "kind", "only_html"),
    [
        ("topic", topic.TopicReport, {"scroll"}),
        ("sources", sourcing.SourcesReport, {"german"}),
    ],
)
def test_templates_show_every_field(name: str, kind: type, only_html: set[str]) -> None:
    fields = set(own_fields(kind, kind.__module__))
    used = {
        suffix: {
            node.attr
            for tree in trees(f"{name}.{suffix}.j2")
            for node in tree.find_all(nodes.Getattr)
        }
        for suffix in ("html", "md")
    }
    # Made for other parts of the view, or for tables to compute with.
    fields -= {"told", "language"} if name == "topic" else {"language"}
    assert fields - used["html"] == set()
    assert fields - used["md"] == only_html


class Page(HTMLParser):
    """What a page is made of; elements must close in order."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.rows: list[list[tuple[str, str]]] = []
        self.headings: list[int] = []
        self.tags: list[str] = []
        self.said: list[tuple[str, str]] = []
        self.languages: list[str] = []
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
            self.rows[-1].append((tag, ""))
        if tag not in VOID:
            self.open.append(tag)
            self.languages.append(given.get("lang") or (self.languages or [""])[-1])

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.languages.pop()

    @override
    def handle_data(self, data: str) -> None:
        if {"th", "td"} & set(self.open):
            tag, text = self.rows[-1][-1]
            self.rows[-1][-1] = tag, text + data
        if self.open and self.open[-1] not in ("style", "code", "script"):
            self.said.append((self.languages[-1], data))


@pytest.fixture
def html(report: str, full: View, language: Language) -> str:
    return render(full, f"{report}.html.j2", catalogue(language))


def test_tables_have_captions_heads_and_no_empty_cell(html: str) -> None:
    page = Page(html)
    assert page.tags.count("table") == page.tags.count("caption") == page.tags.count("thead")
    assert len(page.rows) > 20
    for row in page.rows:
        tags = [tag for tag, _ in row]
        assert tags in (["th"] * len(row), ["th", *["td"] * (len(row) - 1)])
        assert all(text.strip() for _, text in row)


def test_links_lead_somewhere_and_headings_skip_no_level(html: str) -> None:
    page = Page(html)
    assert len(page.ids) == len(set(page.ids))
    inner = [link[1:] for link in page.links if link.startswith("#")]
    assert set(inner) <= set(page.ids)
    assert {"source-1", "source-18"} <= set(page.ids)
    assert page.headings[0] == 1
    assert page.headings.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(page.headings))


def test_markdown_links_lead_somewhere(report: str, full: View, language: Language) -> None:
    text = render(full, f"{report}.md.j2", catalogue(language))
    ids = re.findall(r'<a id="([^"]+)"></a>', text)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= set(ids)


SMALL_WORDS = {
    "de": re.compile(r"\b(der|die|das|dem|und|oder|für|mit|von|ist|sind|nicht|wird)\b"),
    "en": re.compile(r"\b(the|of|and|or|with|which|is|are|not)\b"),
}


# WCAG 3.1.2: a screen reader would read German quotes with an English voice.
def test_every_text_says_its_language(report: str, sample: View, language: Language) -> None:
    page = Page(render(sample, f"{report}.html.j2", catalogue(language)))
    assert len(page.said) > 300
    for said, text in page.said:
        if text.startswith("http"):
            continue
        for other, words in SMALL_WORDS.items():
            assert said == other or not words.search(text), text


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


def poisoned(value: Any, poison: str) -> Any:
    """`value` with `poison` behind every text but those that name places in the page."""
    if isinstance(value, str):
        return value if value.startswith("#") else on_one_line(f"{value}{poison}")
    if isinstance(value, tuple):
        return tuple(poisoned(inner, poison) for inner in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        kept = {"anchor", "tone", "language", "page_title"}
        names = [f.name for f in dataclasses.fields(value) if f.name not in kept]
        return dataclasses.replace(value, **{n: poisoned(getattr(value, n), poison) for n in names})
    return value


@pytest.mark.parametrize("poison", HOSTILE)
def test_data_never_become_markup(
    report: str, sample: View, language: Language, poison: str
) -> None:
    words = catalogue(language)
    page = render(poisoned(sample, poison), f"{report}.html.j2", words)
    assert Page(page).tags == Page(render(sample, f"{report}.html.j2", words)).tags
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
def test_data_never_become_markdown(
    report: str, sample: View, language: Language, poison: str
) -> None:
    words = catalogue(language)
    before = render(sample, f"{report}.md.j2", words)
    after = render(poisoned(sample, poison), f"{report}.md.j2", words)
    assert structure(after) == structure(before)


PROGRAM = """
import hashlib, pathlib, sys
from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.reports import sourcing, topic
from konzept_cli.reports.rendering import render
from konzept_cli.reports.separated import as_csv
from konzept_cli.reports.wording import Frame
repository = load(Request(pathlib.Path(sys.argv[1]))).repository
frame = Frame(repository, compare(repository), catalogue("de"))
views = {"topic": topic.build(frame, frame.comparison.rows[1]), "sources": sourcing.build(frame)}
for name, view in views.items():
    for suffix in ("html", "md"):
        page = render(view, f"{name}.{suffix}.j2", catalogue("de"))
        print(hashlib.sha256(page.encode()).hexdigest())
"""


def test_two_processes_give_the_same_bytes() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM, str(PAPERS)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


def test_every_word_is_used() -> None:
    package = ROOT / "src/konzept_cli"
    files = [*package.glob("reports/**/*.py"), *package.glob("cli/*.py")]
    files += (ROOT / "templates").glob("*.j2")
    text = "".join(path.read_text(encoding="utf-8") for path in files)
    used = set(re.findall(r'"((?:topic|sources|sheet\.claims)[\w.-]*)"', text))
    starts = tuple(re.findall(r'f"((?:topic|sources|sheet\.claims)[\w.-]*\.)\{', text))
    for language in ("de", "en"):
        keys = {re.sub(r"\.(one|many)$", "", key) for key in catalogue(language).texts}
        mine = {key for key in keys if key.startswith(("topic.", "sources.", "sheet.claims"))}
        assert {key for key in mine - used if not key.startswith(starts)} == set()
