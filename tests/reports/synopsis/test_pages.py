"""The pages of a Synopse: their samples, and what every page must be."""

import dataclasses
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
from konzept_cli.reports.rendering import environment, render
from konzept_cli.reports.synopsis import SynopsisView

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "docs" / "samples"
VOID = {"meta", "link", "br", "hr", "img", "input", "wbr", "col"}


@pytest.mark.parametrize("suffix", ["html", "md"])
def test_samples(language: Language, suffix: str, view: SynopsisView, update_golden: bool) -> None:
    sample = SAMPLES / f"synopsis.{language}.{suffix}"
    text = render(view, f"diff.{suffix}.j2", catalogue(language))
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


def test_views_hold_only_plain_values(view: SynopsisView) -> None:
    plain(view)


def names_in(fields: set[str], *templates: str) -> set[str]:
    """The names of values that templates print, without those of macros and of loops."""
    loader = environment().loader
    assert loader

    def parsed(*names: str) -> list[nodes.Template]:
        texts = (loader.get_source(environment(), name)[0] for name in names)
        return [environment().parse(text) for text in texts]

    shared = parsed("_part_macros.html.j2", "_part_macros.md.j2")
    trees = parsed(*templates)
    found = {node.attr for tree in trees for node in tree.find_all(nodes.Getattr)}
    macros = {node.name for tree in (*trees, *shared) for node in tree.find_all(nodes.Macro)}
    return found - (macros - fields) - {"last"}


def names_of(value: object) -> set[str]:
    if isinstance(value, tuple):
        return {name for inner in value for name in names_of(inner)}
    if dataclasses.is_dataclass(value):
        names = {field.name for field in dataclasses.fields(value)}
        return names | {inner for name in names for inner in names_of(getattr(value, name))}
    return set()


def test_templates_and_views_have_the_same_names(view: SynopsisView) -> None:
    fields = names_of(view)
    # Markdown has no page title, no marks of languages, no frames and no tones.
    left_out = {"html": set(), "md": {"page_title", "german", "tone", "scroll", "caption"}}
    for suffix, without in left_out.items():
        parts = (f"{name}.{suffix}.j2" for name in ("diff", "_part_synopsis", "_part_rows"))
        own = names_in(fields, *parts)
        shared = names_in(fields, f"_part_macros.{suffix}.j2", f"_part_sources.{suffix}.j2")
        assert own <= fields
        assert fields - own - shared == without


# ---- HTML ----


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
        self.languages: dict[str, set[str | None]] = {}
        self.feed(text)
        self.close()
        assert self.open == []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        assert len(given) == len(attrs)
        assert not {"style", "src", "srcset"} & given.keys()
        assert not [name for name in given if name.startswith("on")]
        self.tags += [tag] if tag != "wbr" else []  # where a long word may end
        self.ids += [given["id"] or ""] if "id" in given else []
        self.links += [given["href"] or ""] if tag == "a" else []
        self.headings += [int(tag[1])] if re.fullmatch("h[1-6]", tag) else []
        self.languages.setdefault(tag, set()).add(given.get("lang"))
        if tag == "tr":
            self.rows.append([])
        if tag in ("th", "td"):
            assert tag == "td" or given["scope"] in ("row", "col")
            self.rows[-1].append((tag, ""))
        if tag not in VOID:
            self.open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    @override
    def handle_data(self, data: str) -> None:
        if {"th", "td"} & set(self.open):
            tag, text = self.rows[-1][-1]
            self.rows[-1][-1] = tag, text + data


@pytest.fixture
def html(view: SynopsisView, language: Language) -> str:
    return render(view, "diff.html.j2", catalogue(language))


def test_tables_have_captions_heads_and_rows_of_the_same_width(html: str) -> None:
    page = Page(html)
    assert page.tags.count("table") == page.tags.count("caption") == page.tags.count("thead")
    rows = [row for row in page.rows if len(row) == 4]
    assert len(rows) == len([row for row in page.rows if len(row) != 2])
    for row in rows:
        tags = [tag for tag, _ in row]
        assert tags in (["th"] * 4, ["th", "td", "td", "td"])
        # No cell is empty: what is not there has a word for it.
        assert all(text.strip() for _, text in row)


def test_links_lead_somewhere_and_headings_skip_no_level(html: str) -> None:
    page = Page(html)
    assert len(page.ids) == len(set(page.ids))
    inner = [link[1:] for link in page.links if link.startswith("#")]
    assert set(inner) <= set(page.ids)
    assert {"source-1", "source-2"} <= set(inner)
    assert page.headings[0] == 1
    assert page.headings.count(1) == 1
    pairs = zip(page.headings, page.headings[1:], strict=False)
    assert all(after <= before + 1 for before, after in pairs)


def test_it_stands_alone(html: str, language: Language) -> None:
    page = Page(html)
    assert not {"script", "link", "img", "iframe"} & set(page.tags)
    assert page.languages["html"] == {language}
    assert page.languages["q"] == {"de"}
    assert not re.search(r"url\(|@import", html)
    assert "size: A4 landscape" in html


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


def poisoned(view: SynopsisView, poison: str) -> SynopsisView:
    """`view` with `poison` behind every text but those that name places in the page."""

    def change(value: object) -> object:
        if isinstance(value, str):
            return value if value.startswith("#") else on_one_line(f"{value}{poison}")
        if isinstance(value, tuple):
            return tuple(change(inner) for inner in value)
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            kept = {"anchor", "tone", "language", "page_title"}
            names = [f.name for f in dataclasses.fields(value) if f.name not in kept]
            return dataclasses.replace(value, **{n: change(getattr(value, n)) for n in names})
        return value

    changed = change(view)
    assert isinstance(changed, SynopsisView)
    return changed


@pytest.mark.parametrize("poison", HOSTILE)
def test_data_never_become_markup(view: SynopsisView, language: Language, poison: str) -> None:
    words = catalogue(language)
    page = render(poisoned(view, poison), "diff.html.j2", words)
    assert Page(page).tags == Page(render(view, "diff.html.j2", words)).tags
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
def test_data_never_become_markdown(view: SynopsisView, language: Language, poison: str) -> None:
    words = catalogue(language)
    before = render(view, "diff.md.j2", words)
    after = render(poisoned(view, poison), "diff.md.j2", words)
    assert structure(after) == structure(before)


# ---- the same every time ----

PROGRAM = """
import hashlib, pathlib, sys
from konzept_cli.comparison.synopsis import standing
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.reports.rendering import environment, render
from konzept_cli.reports.synopsis import Pair, build, sides
repository = load(Request(pathlib.Path(sys.argv[1]))).repository
known = repository.by_id
for one, other in (("stadt-lindtal-2011", "stadt-lindtal-2020"),
                   ("kreis-wiesenau-2013", "stadt-lindtal-2011")):
    pair = Pair(*standing(repository, known[one], known[other]))
    view = build(sides(repository, pair, catalogue("de")))
    for suffix in ("html", "md"):
        page = render(view, f"diff.{suffix}.j2", catalogue("de"))
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
    package = ROOT / "src/konzept_cli"
    files = [
        *package.glob("reports/synopsis/*.py"),
        *package.glob("cli/*.py"),
        *(ROOT / "templates").glob("*.j2"),
    ]
    text = "".join(path.read_text(encoding="utf-8") for path in files)
    # By whole keys, by `say`, and by their beginning.
    used = set(re.findall(r'"(?:diff\.)?([\w.-]+)"', text))
    starts = tuple(re.findall(r'f"(?:diff\.)?([\w.]+\.)\{', text))
    forms = re.compile(r"\.(?:editions|papers|records|one|many|older|newer)$")
    for language in ("de", "en"):
        keys = [key for key in catalogue(language).texts if key.startswith("diff.")]
        names = [key.removeprefix("diff.") for key in keys]
        assert [
            name
            for name in names
            if not {name, forms.sub("", name)} & used and not name.startswith(starts)
        ] == []
