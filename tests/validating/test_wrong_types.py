"""A text where an entry with keys is expected."""

import pytest
from tests.validating.smallest import SMALLEST

from konzept_cli.model import Concept
from konzept_cli.validating import validate
from konzept_cli.yamltree import parse


def test_a_row_of_a_table_is_no_label() -> None:
    text = f"{SMALLEST}measures:\n  - Kurs \tKI\t2025\n  - label: A\n"
    _, (finding,) = validate(parse(text.encode(), "f"), Concept)
    assert (finding.rule, finding.variant) == ("syntax-error", "table-row")
    assert finding.spot.loc == ("measures", 0)
    assert finding.values == {"first": "Kurs"}
    assert finding.mend is None


def test_a_tab_in_quotation_marks_is_meant() -> None:
    text = f'{SMALLEST}measures:\n  - "Kurs\\tKI"\n  - label: A\n'
    _, (finding,) = validate(parse(text.encode(), "f"), Concept)
    assert (finding.rule, finding.variant) == ("wrong-type", "mapping-not-text")


def test_a_list_that_is_needed_cannot_be_empty() -> None:
    text = SMALLEST.replace("[{kind: press, title: P}]", "keine")
    _, (finding,) = validate(parse(text.encode(), "f"), Concept)
    assert (finding.rule, finding.variant) == ("wrong-type", "list-not-entry")


@pytest.mark.parametrize("word", ["keine", "Keine", '"-"', "/", "none"])
def test_a_word_for_an_empty_list(word: str) -> None:
    text = f"{SMALLEST}goals: {word}\nrecorded: {{not_named: {word}}}\n"
    _, findings = validate(parse(text.encode(), "f"), Concept)
    assert [(one.rule, one.variant) for one in findings] == [("wrong-type", "list-not-none")] * 2
    assert [one.mend and one.mend.text for one in findings] == ["[]", "[]"]


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("responsible: [Jugendamt, Schulamt]", '"Jugendamt, Schulamt"'),
        ("label: [Sprachkurs]", '"Sprachkurs"'),
        ("label: [Sprachkurs, Nähkurs]", None),
        ("responsible: []", None),
        ("responsible: [Jugendamt, [Schulamt]]", None),
        ("responsible: [Jugendamt, {x-a: b}]", None),
        ("responsible:\n      - Jugendamt", None),
    ],
)
def test_a_list_where_a_text_is(written: str, right: str | None) -> None:
    text = f"{SMALLEST}measures:\n  - text: A\n    {written}\n"
    _, (finding,) = validate(parse(text.encode(), "f"), Concept)
    assert (finding.rule, finding.variant) == ("wrong-type", "text-not-list")
    assert (finding.mend.text if finding.mend else None) == right


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("goals: [{ziel: A}]", "label"),
        ("goals: [{goal: A}]", "label"),
        ("measures: [{Maßnahme: A}]", "label"),
        ("actors: [{text: A, roles: [partner]}]", "label"),
        ("actors: [{Name: A}]", "label"),
        ("goals: [{label: A, ziel: B}]", None),
        ("target_groups: [{label: A}]", "actors"),
    ],
)
def test_a_key_that_says_what_the_entry_is(written: str, key: str | None) -> None:
    _, (finding,) = validate(parse(f"{SMALLEST}{written}\n".encode(), "f"), Concept)
    assert finding.rule == "unknown-key"
    assert (finding.mend.text if finding.mend else None) == key
