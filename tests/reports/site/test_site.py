"""The plan of a site, and its start page."""

import dataclasses
import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typing_extensions import override

from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.finishing import on_one_line
from konzept_cli.reports.rendering import render
from konzept_cli.reports.site import SitePage, pages
from konzept_cli.reports.site.plan import plan, relative
from konzept_cli.reports.site.start import StartView
from konzept_cli.reports.wording import Frame
from konzept_cli.repository import Repository

PAPERS = Path(__file__).parents[2] / "papers"


@cache
def papers() -> Repository:
    return load(Request(PAPERS)).repository


def frame(language: Language, repository: Repository | None = None) -> Frame:
    found = repository or papers()
    return Frame(found, compare(found), catalogue(language))


def first(language: Language) -> tuple[SitePage, StartView]:
    page = next(pages(frame(language)))
    assert isinstance(page.view, StartView)
    return page, page.view


@pytest.fixture
def start(language: Language) -> StartView:
    return first(language)[1]


def typed(tmp_path: Path, **texts: str) -> Repository:
    head = (
        "schema: 1\ntitle: T\nsources: [{kind: press, title: Q}]\n"
        "district: {name: Kreis A, kind: kreis}\n"
    )
    files = {f"concepts/{name}.yaml": f"{head}{text}\n".encode() for name, text in texts.items()}
    return load(Request(tmp_path, files=tuple(files), typed=files)).repository


def test_addresses_go_up_and_down() -> None:
    assert relative("index.html", "concepts/a.html") == "concepts/a.html"
    assert relative("topics/b.html", "concepts/a.html") == "../concepts/a.html"


def test_editions_that_follow_one_another(tmp_path: Path) -> None:
    found = plan(
        typed(
            tmp_path,
            a="edition: {date: '2008'}",
            b="edition: {date: '2013'}",
            c="edition: {date: '2017', follows: {concept: a}}",
            d="edition: {date: unknown}",
            e="edition: {date: '2017', follows: {title: Altes}}\ndocument_type: evaluation",
        )
    )
    # The second by its date, the third by what its record says.
    assert found.diffs == {"b": "diffs/a--b.html", "c": "diffs/a--c.html"}
    assert [(older.id, newer.id) for older, newer in found.pairs] == [("a", "b"), ("a", "c")]


def test_a_page_does_not_lead_to_itself() -> None:
    found = plan(papers())
    links = found.links("topics/sprache.html")
    assert "sprache" not in links.topics
    assert links.topics["bildung"] == "../topics/bildung.html"


def test_the_start_page_leads_to_all(start: StartView, language: Language) -> None:
    assert len(start.concepts) == 17
    assert len(start.topics) == 20
    assert start.topics[0].href == "topics/sprache.html"
    by_href = {diff.href: diff for diff in start.diffs}
    diff = by_href["diffs/kreis-wiesenau-2013--kreis-wiesenau-2017.html"]
    told = {
        "de": "Erstfassung 2013 und Teilfortschreibung November 2017",
        "en": "first edition 2013 and partial continuation November 2017",
    }
    assert diff.name == "Kreis Wiesenau"
    assert diff.text == told[language]
    assert {point.href.partition("#")[0] for point in start.glance} == {"comparison.html"}
    assert all(
        proof.href.startswith("comparison.html#")
        for caution in start.cautions
        for proof in caution.proofs
    )
    assert start.cover.page_title.count(" – ") == 2


def plain(value: object, path: str = "view") -> None:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        assert not hasattr(value, "__dict__"), f"{path} has no slots"
        for field in dataclasses.fields(value):
            plain(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            plain(inner, f"{path}[{index}]")
    else:
        assert value is None or type(value) in (str, int, bool), path


def test_views_hold_only_plain_values(start: StartView) -> None:
    plain(start)


class Tags(HTMLParser):
    """The tags of a page, which must close in order."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.open: list[str] = []
        self.names: list[str] = []
        self.feed(text)
        assert self.open == []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        assert not {"style", "src", "title"} & given.keys()
        assert not [name for name in given if name.startswith("on")]
        self.tags += [tag] if tag != "wbr" else []
        self.names += [given.get("aria-label") or ""] if tag == "nav" else []
        if tag not in ("meta", "wbr", "br", "hr"):
            self.open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_way_to_other_pages_has_a_name(language: Language) -> None:
    page, view = first(language)
    words = catalogue(language)
    text = render(view, page.template, words, page.navigation)
    found = Tags(text)
    assert found.names == [words("site.nav"), ""]
    assert found.tags.count("h1") == 1
    assert Tags(render(view, page.template, words)).names == [""]


HOSTILE = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7 * 7 }}{% raw %}"]


@pytest.mark.parametrize("poison", HOSTILE)
def test_data_never_become_markup(start: StartView, language: Language, poison: str) -> None:
    def change(value: object) -> object:
        if isinstance(value, str):
            return value if "html" in value else on_one_line(f"{value}{poison}")
        if isinstance(value, tuple):
            return tuple(change(inner) for inner in value)
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            names = [f.name for f in dataclasses.fields(value) if f.name != "language"]
            return dataclasses.replace(value, **{n: change(getattr(value, n)) for n in names})
        return value

    words = catalogue(language)
    poisoned = Tags(render(change(start), "start.html.j2", words))
    assert poisoned.tags == Tags(render(start, "start.html.j2", words)).tags


def used(root: Path) -> Iterator[str]:
    for path in (
        *(root / "src/konzept_cli").glob("reports/site/*.py"),
        *(root / "src/konzept_cli").glob("cli/*.py"),
        *(root / "templates").glob("*.j2"),
    ):
        yield from re.findall(
            r'"((?:site|stop\.site|written\.site)[\w.-]*)"', path.read_text("utf-8")
        )


def test_every_word_is_used() -> None:
    found = set(used(Path(__file__).parents[3]))
    for language in ("de", "en"):
        keys = {
            re.sub(r"\.(one|many)$", "", key)
            for key in catalogue(language).texts
            if key.startswith(("site.", "stop.site", "written.site"))
        }
        # The places of the navigation are named one by one.
        unused = {key for key in keys - found if not key.startswith("site.nav.")}
        assert unused == set()
