"""Which labels a change may name as the former ones."""

from pathlib import Path

import pytest

from konzept_cli.loading import Request, load
from konzept_cli.repository.editions import (
    edition_before,
    former_labels,
    is_partial,
    whole_before,
)

FILE = """\
schema: 1
title: T
district: {{name: X, kind: kreis}}
edition: {{date: "{year}"{follows}}}
sources: [{{kind: full_text, title: Q}}]
{more}
"""
A = """\
action_fields: [{id: a, label: A, alternative_labels: [Aa]}]
principles: [{label: P}, {text: t}]
"""
B = "action_fields: [{id: b, label: B}]"
PART = "\nrecorded: {partial: [action_fields]}"


@pytest.mark.parametrize(
    ("papers", "labels"),
    [
        ([A], ("A", "Aa", "P")),
        ([B, A], ("A", "Aa", "P")),
        ([A, B + PART], ("B", "A", "Aa", "P")),
        ([B + PART], ()),
        ([""], ()),
    ],
)
def test_former_labels(papers: list[str], labels: tuple[str, ...], tmp_path: Path) -> None:
    typed = {}
    for at, more in enumerate([*papers, B]):
        follows = f", follows: {{concept: c{at - 1}}}" if at else ""
        text = FILE.format(year=2000 + at, follows=follows, more=more)
        typed[f"concepts/c{at}.yaml"] = text.encode()
    repository = load(Request(tmp_path, files=tuple(typed), typed=typed)).repository
    assert former_labels(repository, repository.by_id[f"c{len(papers)}"].concept) == labels


def test_partial_editions_and_the_whole_one_before(tmp_path: Path) -> None:
    kinds = {
        "a": "",
        "b": ", kind: teilfortschreibung, follows: {concept: a}",
        "c": ", kind: ergaenzung, follows: {concept: b}",
        "d": ", kind: fortschreibung, follows: {concept: c}",
        "e": ", kind: ergaenzung, follows: {concept: f}",
        "f": ", kind: ergaenzung, follows: {concept: e}",
    }
    typed = {
        f"concepts/{name}.yaml": FILE.format(year=2000, follows=follows, more=B).encode()
        for name, follows in kinds.items()
    }
    repository = load(Request(tmp_path, typed=typed)).repository
    partial = [is_partial(record.concept) for record in repository.records]
    assert partial == [False, True, True, False, True, True]
    before = {record.id: whole_before(repository, record) for record in repository.records}
    assert {name: one.id for name, one in before.items() if one} == {"b": "a", "c": "a", "d": "a"}
    # The fields of the whole edition still hold.
    later = repository.by_id["d"].concept
    assert former_labels(repository, later) == ("B", "B", "B")


def test_a_circle_ends(tmp_path: Path) -> None:
    typed = {
        f"concepts/{one}.yaml": FILE.format(
            year=2000, follows=f", follows: {{concept: {other}}}", more=B + PART
        ).encode()
        for one, other in (("a", "b"), ("b", "a"))
    }
    repository = load(Request(tmp_path, files=tuple(typed), typed=typed)).repository
    assert former_labels(repository, repository.by_id["a"].concept) == ()


def test_the_edition_before(tmp_path: Path) -> None:
    typed = {
        f"concepts/{name}.yaml": FILE.format(year=2000, follows=follows, more="").encode()
        for name, follows in (
            ("a", ""),
            ("b", ", follows: {concept: a}"),
            ("c", ", follows: {title: Rahmenkonzept}"),
            ("d", ", follows: {concept: x}"),
        )
    }
    repository = load(Request(tmp_path, typed=typed)).repository
    before = [edition_before(repository, record) for record in repository.records]
    assert before == [None, repository.by_id["a"], None, None]
