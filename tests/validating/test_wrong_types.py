"""A text where an entry with keys is expected."""

import pytest

from konzept_cli.model import Concept
from konzept_cli.validating import validate
from konzept_cli.yamltree import parse

SMALLEST = """\
schema: 1
title: T
district: {name: N, kind: kreis}
edition: {date: "2015"}
sources: [{kind: press, title: P}]
"""


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


@pytest.mark.parametrize("word", ["keine", "Keine", '"-"', "/", "none"])
def test_a_word_for_an_empty_list(word: str) -> None:
    text = f"{SMALLEST}goals: {word}\nrecorded: {{not_named: {word}}}\n"
    _, findings = validate(parse(text.encode(), "f"), Concept)
    assert [(one.rule, one.variant) for one in findings] == [("wrong-type", "list-not-none")] * 2
    assert [one.mend and one.mend.text for one in findings] == ["[]", "[]"]
