"""Which paper follows which."""

from pathlib import Path

import pytest

from konzept_cli.comparison.synopsis import standing
from konzept_cli.loading import Request, load
from konzept_cli.repository import Repository

FILE = """\
schema: 1
title: T
district: {{name: {name}, kind: kreis}}
document_type: {document}
edition: {{date: "{date}"{more}}}
sources: [{{kind: full_text, title: Q}}]
"""


def repository(folder: Path, **papers: str) -> Repository:
    """Papers of one district, by id: the date, and more about the edition."""
    typed = {}
    for name, told in papers.items():
        date, _, more = told.partition(",")
        text = FILE.format(
            name="Andernorts" if name.startswith("x") else "Hier",
            document="leitbild" if name.startswith("l") else "konzept",
            date=date,
            more=f", {more}" if more else "",
        )
        typed[f"concepts/{name}.yaml"] = text.encode()
    found = load(Request(folder, files=tuple(typed), typed=typed))
    assert found.findings == ()
    return found.repository


@pytest.mark.parametrize("names", [("a", "b"), ("b", "a")])
def test_one_follows_the_other(names: tuple[str, str], tmp_path: Path) -> None:
    found = repository(tmp_path, a="2015", b="2020,follows: {concept: a}")
    older, newer, how = standing(found, *(found.by_id[name] for name in names))
    assert (older.id, newer.id, how.kind, how.follows) == ("a", "b", "editions", "directly")
    assert not how.holds


def test_later(tmp_path: Path) -> None:
    found = repository(
        tmp_path, a="2015", b="2016,follows: {concept: a}", c="2017,follows: {concept: b}"
    )
    older, _, how = standing(found, found.by_id["c"], found.by_id["a"])
    assert (older.id, how.follows, [record.id for record in how.between]) == ("a", "later", ["b"])


@pytest.mark.parametrize(
    ("first", "second", "holds"),
    [
        ("teilfortschreibung", "ergaenzung", True),
        ("neufassung", "ergaenzung", False),
        ("ergaenzung", "neufassung", False),
    ],
)
def test_what_is_not_treated_holds_on_through_editions_of_some_fields(
    first: str, second: str, holds: bool, tmp_path: Path
) -> None:
    found = repository(
        tmp_path,
        a="2015",
        b=f"2016,'kind': {first}, follows: {{concept: a}}",
        c=f"2017,'kind': {second}, follows: {{concept: b}}",
    )
    assert standing(found, found.by_id["a"], found.by_id["c"])[2].holds is holds


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("a", "b", "editions"),
        # Another district, another kind of paper, dates that do not tell which is older.
        ("a", "x", "papers"),
        ("a", "l", "papers"),
        ("b", "c", "papers"),
        ("a", "u", "papers"),
    ],
)
def test_without_a_word_about_it(one: str, other: str, kind: str, tmp_path: Path) -> None:
    dates = {"a": "2015", "b": "2020", "c": "2020-05", "x": "2020", "l": "2020", "u": "unknown"}
    found = repository(tmp_path, **dates)
    for names in ((one, other), (other, one)):
        older, _, how = standing(found, *(found.by_id[name] for name in names))
        assert how.kind == kind
        assert older.id == (one if kind == "editions" else names[0])
        assert how.follows == ("inferred" if kind == "editions" else None)


def test_a_circle_ends(tmp_path: Path) -> None:
    found = repository(
        tmp_path, a="2015,follows: {concept: b}", b="2015,follows: {concept: a}", x="2016"
    )
    older, newer, how = standing(found, found.by_id["a"], found.by_id["b"])
    assert (older.id, newer.id, how.kind) == ("a", "b", "editions")
    assert standing(found, found.by_id["a"], found.by_id["x"])[2].kind == "papers"
