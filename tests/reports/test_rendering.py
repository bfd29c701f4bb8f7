"""Templates and views fit each other; whatever the data say stays text."""

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args, get_type_hints

import jinja2
import jinja2.meta
import pytest
from jinja2 import nodes
from markdown_it import MarkdownIt

from konzept_cli.messages import Language, catalogue
from konzept_cli.reports import rendering
from konzept_cli.reports.comparison import ComparisonView
from konzept_cli.reports.finishing import each_text, on_one_line
from konzept_cli.reports.linking import Navigation
from konzept_cli.reports.rendering import environment, render, templates

REPORTS = Path(rendering.__file__).parent


def parsed(suffix: str) -> list[nodes.Template]:
    """The template of the report with all that it includes."""
    loader = environment().loader
    assert loader
    found: dict[str, nodes.Template] = {}
    names = [f"comparison{suffix}"]
    while names:
        name = names.pop()
        if name.endswith(suffix) and name not in found:
            found[name] = environment().parse(loader.get_source(environment(), name)[0])
            names += filter(None, jinja2.meta.find_referenced_templates(found[name]))
    return [*found.values()]


def view_fields(kind: type) -> Iterator[str]:
    for field in dataclasses.fields(kind):
        yield field.name
        yield from inner_fields(get_type_hints(kind)[field.name], kind)


def inner_fields(hint: object, outer: type) -> Iterator[str]:
    if isinstance(hint, type) and dataclasses.is_dataclass(hint) and hint is not outer:
        yield from view_fields(hint)
    for argument in get_args(hint):
        yield from inner_fields(argument, outer)


def used_names(templates_: list[nodes.Template], fields: set[str]) -> set[str]:
    found = {node.attr for tree in templates_ for node in tree.find_all(nodes.Getattr)}
    macros = {node.name for tree in templates_ for node in tree.find_all(nodes.Macro)}
    # The frame of all pages asks for the way between the pages of a site.
    return found - ((macros | set(view_fields(Navigation))) - fields) - {"last"}


# Markdown has the tables that figures repeat.
DRAWN = {"drawing", "undrawn", "undated", "keys", "shape", "ticks", "marks", "x", "y"}
DRAWN |= {"height", "floor", "foot", "inexact"}


def test_templates_and_views_have_the_same_names() -> None:
    fields = set(view_fields(ComparisonView))
    html, markdown = (used_names(parsed(suffix), fields) for suffix in (".html.j2", ".md.j2"))
    assert html <= fields
    assert markdown <= fields
    assert html | markdown == fields
    # Markdown has no page title, no marks of languages and no colours, no way back to the matrix,
    # no places of fields to link to, and no script that asks for the group of a row.
    assert fields - markdown - DRAWN == {"page_title", "german", "tone", "back", "id", "group"}


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(jinja2.UndefinedError):
        environment().from_string("{{ view.nothing }}").render(view=object())


def test_every_text_is_there_and_used() -> None:
    used: set[str] = set()
    starts: set[str] = set()
    for path in [*REPORTS.rglob("*.py"), *templates().glob("*.j2")]:
        text = path.read_text(encoding="utf-8")
        used |= set(re.findall(r'"(report\.[\w.-]+)"', text))
        starts |= set(re.findall(r'"(report\.[\w.]+\.)(?:\{|" ~)', text))
    for language in ("de", "en"):
        have = {key for key in catalogue(language).texts if key.startswith("report.")}
        plain = {re.sub(r"\.(one|many)$", "", key) for key in have}
        assert used - starts <= have | plain
        # Entries for details and currencies are named by part of their key.
        parts = (*starts, "report.detail.", "report.key.")
        unused = {k for k in plain - used if not k.startswith(parts)} - used
        assert unused == set()


def test_suffix_decides_on_escaping() -> None:
    escape = environment().autoescape
    assert callable(escape)
    assert escape("comparison.html.j2")
    assert escape("_part_macros.html.j2")
    assert not escape("comparison.md.j2")


def test_an_installed_package_has_its_own_templates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rendering, "_PACKAGE", tmp_path / "src" / "konzept_cli")
    assert templates() == tmp_path / "templates"
    (tmp_path / "src" / "konzept_cli" / "templates").mkdir(parents=True)
    assert templates() == tmp_path / "src" / "konzept_cli" / "templates"


HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "{{ 7 * 7 }}{% raw %}",
    "</style></title></textarea>-->",
    "| a | b |\n| --- | --- |",
    "# Kopf\n\n- Liste\n1. eins",
    "[Text](javascript:alert(1)) ![x](y) <b>*fett*</b> `code` ~~weg~~",
    "abc \u202e cba \u2066 \u200b",
    "Donaudampfschifffahrtsgesellschaft" * 20,
    "&lt;b&gt; &amp;",
    "\\",
]


def poisoned(view: ComparisonView, poison: str) -> ComparisonView:
    """`view` with `poison` behind every text but those that name places in the page."""

    def change(value: object) -> object:
        if isinstance(value, str):
            return value if value.startswith("#") else on_one_line(f"{value}{poison}")
        if isinstance(value, tuple):
            return tuple(change(inner) for inner in value)
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            kept = {"anchor", "tone", "language", "page_title", "shape"}
            names = [f.name for f in dataclasses.fields(value) if f.name not in kept]
            return dataclasses.replace(value, **{n: change(getattr(value, n)) for n in names})
        return value

    changed = change(view)
    assert isinstance(changed, ComparisonView)
    return changed


def shape(page: str) -> list[str]:
    """The tags of a page without their attributes' values, and without the places where a line may
    end: those are ours, one behind each slash."""
    return re.findall(r"</?(?!wbr>)[a-zA-Z][^\s>]*", page)


@pytest.mark.parametrize("poison", HOSTILE)
def test_data_never_become_markup(view: ComparisonView, language: Language, poison: str) -> None:
    words = catalogue(language)
    page = render(poisoned(view, poison), "comparison.html.j2", words)
    assert shape(page) == shape(render(view, "comparison.html.j2", words))
    assert not re.search("[\u200b\u202a-\u202e\u2066-\u2069]", page)


def structure(text: str) -> list[str]:
    """What a Markdown reader makes of `text`, without the words."""
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    found: list[str] = []
    for token in reader.parse(text):
        found.append(token.type)
        for child in token.children or ():
            # Neighbouring texts are one text; the comment parts what GitHub would link.
            if child.type == "html_inline" and child.content != "<!-- -->":
                found.append(child.content)
            elif child.type not in ("text", "text_special", "html_inline"):
                found.append(child.type)
    return found


@pytest.mark.parametrize("poison", HOSTILE)
def test_data_never_become_markdown(view: ComparisonView, language: Language, poison: str) -> None:
    words = catalogue(language)
    before = render(view, "comparison.md.j2", words)
    after = render(poisoned(view, poison), "comparison.md.j2", words)
    assert structure(after) == structure(before)


def test_addresses_that_are_none_are_not_linked(view: ComparisonView, language: Language) -> None:
    sources = tuple(
        dataclasses.replace(source, url="javascript:alert(1)", link=False)
        for source in view.sources
    )
    bad = dataclasses.replace(view, sources=sources)
    page = render(bad, "comparison.html.j2", catalogue(language))
    assert "javascript:alert(1)" in page
    assert 'href="javascript' not in page
    assert "<javascript" not in render(bad, "comparison.md.j2", catalogue(language))


def test_a_line_may_end_behind_a_slash() -> None:
    template = environment().from_string("{{ text | breaks }}")
    assert (
        template.render(text="Arbeit/Ausbildung </b>") == "Arbeit/<wbr>Ausbildung &lt;/<wbr>b&gt;"
    )


def test_no_line_ends_within_an_option() -> None:
    template = environment().from_string("{{ text | breaks }}")
    assert (
        template.render(text="konzept report topic sprache --lang en <>")
        == 'konzept report topic sprache <span class="whole">--lang</span> en &lt;&gt;'
    )


def test_hidden_characters_become_visible() -> None:
    assert each_text(("a\u202eb", 1, None), on_one_line) == ("a⟨U+202E⟩b", 1, None)
    assert on_one_line("eins\nzwei") == "eins zwei"
