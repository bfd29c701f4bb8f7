"""Where verified claims stand."""

from collections.abc import Callable
from pathlib import Path

import pytest

from konzept_cli.evidence import verify
from konzept_cli.evidence.folding import position
from konzept_cli.evidence.locating import located
from konzept_cli.loading import Request, load

Find = Callable[..., list[tuple[str, str | None, int | None, bool, list[str | None]]]]

HEAD = """\
schema: 1
title: Konzept
district: {name: Kreis Eins, kind: kreis}
edition: {date: "2015"}
"""


@pytest.fixture
def find(tmp_path: Path) -> Find:
    """Each claim of a record with the id of its source, the page, whether a place in the text is
    known, and the ids of other sources that it may stand in."""

    def made(
        text: str, sources: str, **texts: str
    ) -> list[tuple[str, str | None, int | None, bool, list[str | None]]]:
        (tmp_path / "sources").mkdir(exist_ok=True)
        for name, content in texts.items():
            (tmp_path / "sources" / f"{name}.txt").write_text(content, encoding="utf-8")
        typed = {"concepts/eins.yaml": f"{HEAD}sources: [{sources}]\n{text}\n".encode()}
        loaded = load(Request(tmp_path, files=tuple(typed), typed=typed))
        assert loaded.findings == ()
        found = []
        for verdict in verify(loaded.repository):
            where = located(loaded.repository, verdict)
            others = [source.id for source in where.others]
            known = where.at is not None
            found.append((verdict.claim.text, where.source.id, where.page, known, others))
        return found

    return made


ONE = "{id: a, kind: full_text, title: A, snapshot: a.txt}"
TWO = ONE + ", {id: b, kind: press, title: B, snapshot: b.txt}"


def goal(quote: str, more: str = "") -> str:
    return f"goals: [{{text: Ziel, evidence: [{{quote: {quote}{more}}}]}}]"


def test_a_text_without_page_breaks_has_places_only(find: Find) -> None:
    assert find(goal("mehr Teilhabe"), ONE, a="Wir wollen mehr Teilhabe.") == [
        ("mehr Teilhabe", "a", None, True, [])
    ]
    assert find(goal("mehr Teilhabe", ", page: 3"), ONE) == [("mehr Teilhabe", "a", 3, True, [])]


def test_the_page_is_the_first_that_has_it(find: Find) -> None:
    pages = "Inhalt\fmehr Teilhabe\fmehr Teilhabe für\falle"
    assert find(goal("mehr Teilhabe"), ONE, a=pages) == [("mehr Teilhabe", "a", 2, True, [])]
    assert find(goal("mehr Teilhabe", ", page: 3"), ONE) == [("mehr Teilhabe", "a", 3, True, [])]
    # It begins on one page and ends on the next.
    assert find(goal("Teilhabe für alle"), ONE) == [("Teilhabe für alle", "a", None, True, [])]


def test_the_source_is_the_one_that_has_it(find: Find) -> None:
    texts = {"a": "nichts davon", "b": "Wir wollen mehr Teilhabe."}
    assert find(goal("mehr Teilhabe"), TWO, **texts) == [("mehr Teilhabe", "b", None, True, [])]


def test_what_is_not_found_may_stand_in_any_that_is_meant(find: Find) -> None:
    texts = {"a": "nichts davon", "b": "auch nicht"}
    assert find(goal("mehr Teilhabe"), TWO, **texts) == [("mehr Teilhabe", "a", None, False, ["b"])]


def test_what_is_not_checked_may_stand_in_those_that_are_not_at_hand(find: Find) -> None:
    assert find(goal("mehr Teilhabe"), TWO, a="nichts davon") == [
        ("mehr Teilhabe", "b", None, False, [])
    ]
    assert find(goal("mehr Teilhabe", ", source: a, page: 2"), TWO.replace("a.txt", "x.txt")) == [
        ("mehr Teilhabe", "a", 2, False, [])
    ]


@pytest.mark.parametrize(
    ("text", "quote", "at"),
    [
        ("Zusammen-\nleben", "Zusammenleben", 0),
        ("In  Vielfalt\nleben", "Vielfalt leben", 3),
        ("Vielfaltig, Vielfalt", "Vielfalt", 12),
        ("Sprach- und Lesekurse", "Lesekurse", 12),
        ("nichts", "Vielfalt", None),
    ],
)
def test_how_far_into_a_text_a_quote_stands(text: str, quote: str, at: int | None) -> None:
    assert position(text, quote) == at
