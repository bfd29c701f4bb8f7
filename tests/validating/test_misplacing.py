"""Entries that were put into another list are told once, with where they belong."""

import pytest

from konzept_cli.diagnostics import Finding
from konzept_cli.model import Concept
from konzept_cli.validating import validate
from konzept_cli.yamltree import parse

HEAD = """\
schema: 1
title: Konzept
district: {name: Kreis Soest, kind: kreis}
edition: {date: "2024"}
sources:
  - {kind: full_text, title: Konzept}
"""


def found(text: str) -> tuple[Finding, ...]:
    document = parse((HEAD + text).encode(), "f")
    assert not document.faults
    return validate(document, Concept)[1]


@pytest.mark.parametrize(
    ("text", "own", "homes", "keys"),
    [
        (
            "action_fields:\n  - label: A\n    responsible: KI\n    deadline: unknown\n",
            "action_fields",
            ("measures",),
            "responsible, deadline",
        ),
        (
            "measures:\n  - id: a\n    label: A\n    goals: [{label: Z}]\n",
            "measures",
            ("action_fields",),
            "goals",
        ),
        (
            "measures:\n  - {text: Anteil, value: 26, unit: percent, x-neu: 1}\n",
            "measures",
            ("figures",),
            "value, unit",
        ),
        (
            "decisions:\n  - {kind: web_page, title: T, url: 'https://a.example'}\n",
            "decisions",
            ("sources",),
            "title, url",
        ),
        (
            "goals:\n  - label: Z\n    measures:\n      - {kind: beraten, body: B, date: '2024'}\n",
            "measures",
            ("decisions",),
            "kind, body, date",
        ),
        # The same keys fit several kinds.
        (
            "action_fields:\n  - {label: A, fields: [a]}\n",
            "action_fields",
            ("goals", "measures", "actors"),
            "fields",
        ),
    ],
)
def test_an_entry_of_another_list(text: str, own: str, homes: tuple[str, ...], keys: str) -> None:
    (finding,) = found(text)
    assert (finding.rule, finding.variant, finding.notes) == ("unknown-key", "other-list", ())
    assert finding.values == {"own": own, "homes": homes, "keys": keys, "others": 0}


@pytest.mark.parametrize(
    ("text", "homes"),
    [
        ("measures:\n  - {quote: wir wollen, page: 3}\n", ("evidence",)),
        ("goals:\n  - {topic: sprache, relation: narrow, reason: r}\n", ("topics",)),
    ],
)
def test_a_part_of_an_entry(text: str, homes: tuple[str, ...]) -> None:
    (finding,) = found(text)
    assert (finding.variant, finding.values["homes"]) == ("other-part", homes)


def test_several_are_told_once() -> None:
    item = "  - {label: A, responsible: KI}\n"
    (finding,) = found(f"action_fields:\n  - {{id: a, label: A}}\n{item}{item}{item}")
    assert (finding.spot.loc, finding.notes) == (("action_fields", 1, "label"), ("others",))
    assert finding.values["others"] == 2


@pytest.mark.parametrize(
    ("text", "variants"),
    [
        # One key of a measure in what is a field otherwise.
        ("action_fields:\n  - {id: a, label: A, responsible: KI}\n", ["elsewhere"]),
        # Nothing else has all of these keys.
        (
            "action_fields:\n  - {label: A, responsible: KI, oddity: x}\n",
            ["elsewhere", "list", "id"],
        ),
        # A kind of source is not one of a decision.
        ("sources:\n  - {kind: web_page, body: B, date: '2024'}\n", ["elsewhere", "after"]),
        ("measures:\n  - {label: A, Oddity: }\n", ["list"]),
    ],
)
def test_a_key_too_many_is_no_other_entry(text: str, variants: list[str]) -> None:
    said = HEAD.partition("sources")[0] + text if text.startswith("sources") else HEAD + text
    _, findings = validate(parse(said.encode(), "f"), Concept)
    assert sorted(finding.variant for finding in findings) == sorted(variants)
