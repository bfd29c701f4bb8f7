"""Who follows the advice to the letter has no further error."""

from itertools import pairwise

import pytest

from konzept_cli.checking import diagnose
from konzept_cli.data import topics
from konzept_cli.diagnostics import Diagnostic
from konzept_cli.fixing import apply, chosen
from konzept_cli.messages import catalogue
from konzept_cli.model import Concept, Vocabulary
from konzept_cli.rules import RULES
from konzept_cli.validating import validate
from konzept_cli.yamltree import parse

SEVERITIES = {rule.id: rule.severity for rule in RULES}
VOCABULARY, _ = validate(parse(topics(), "topics.yaml"), Vocabulary)
HEAD = """\
schema: 1
title: Konzept
district: {name: Kreis Soest, kind: kreis}
edition:
  date: "2024"
sources:
  - kind: full_text
    title: Konzept
"""
FIELDS = """\
action_fields:
  - id: sprache
    label: Sprache
    topics: [{topic: sprache, relation: exact}]
  - id: zusammenleben
    label: Zusammenleben im Quartier
  - id: arbeit
    label: Arbeit und Mehr
"""
GOAL = "goals:\n  - label: Z\n"


def found(text: str) -> tuple[Diagnostic, ...]:
    document = parse(text.encode(), "f")
    _, findings = validate(document, Concept, VOCABULARY)
    both = (*document.faults, *findings)
    return diagnose(both, SEVERITIES, lambda _: document, catalogue("de"))


def followed(text: str) -> str:
    """`text` with every suggestion made."""
    edits, _ = chosen(found(text), unsafe=True)
    return apply(text.encode(), edits["f"]).decode()


def line(before: str, after: str) -> str:
    """The lines of `after` that `before` does not have, without those around them."""
    old = before.splitlines()
    return "\n".join(one for one in after.splitlines() if one not in old)


def topic(written: str) -> str:
    return HEAD + FIELDS.replace("{topic: sprache,", f"{{topic: {written},")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (topic("Gesundheit und Pflege"), "    topics: [{topic: gesundheit, relation: exact}]"),
        (topic("Health and care"), "    topics: [{topic: gesundheit, relation: exact}]"),
        (topic("arbeit–wirtschaft"), "    topics: [{topic: arbeit-wirtschaft, relation: exact}]"),
        (topic("Gesundheitt"), "    topics: [{topic: gesundheit, relation: exact}]"),
        (topic("„gesundheit“"), '    topics: [{topic: "gesundheit", relation: exact}]'),
        (
            HEAD + FIELDS + GOAL + "    fields: [Zusammenleben im Quartier]\n",
            "    fields: [zusammenleben]",
        ),
        (HEAD + FIELDS + GOAL + "    fields: zusammenleben\n", "    fields: [zusammenleben]"),
        (
            HEAD + FIELDS + GOAL + "    fields: Zusammenleben im Quartier und Arbeit\n",
            "    fields: [zusammenleben, arbeit]",
        ),
        (
            HEAD + FIELDS + GOAL + "    evidence: [{source: Vortrag 1}]\n",
            '    evidence: [{source: "vortrag-1"}]',
        ),
        (
            HEAD.replace("- kind", "- id: vortrag\n    kind")
            + FIELDS
            + GOAL
            + "    evidence: [{source: Vortrag!}]\n",
            "    evidence: [{source: vortrag}]",
        ),
        (
            HEAD + FIELDS.replace("    topics", "    roles: Querschnittsaufgabe\n    topics", 1),
            "    roles: [cross_cutting]",
        ),
        (HEAD + "recorded: {partial: goals}\n", "recorded: {partial: [goals]}"),
        (HEAD + "recorded:\n  partial: Ziele, measures\n", "  partial: [goals, measures]"),
        (
            HEAD + "action_fields:\n  - id: a\n    label: A\n    alternative_labels: A und B\n",
            '    alternative_labels: ["A und B"]',
        ),
        (
            HEAD + "action_fields:\n  - id: a\n    label: A\n    alternative_labels: Alpha\n",
            "    alternative_labels: [Alpha]",
        ),
        (
            HEAD + GOAL + "    evidence: Vorwort Seite 3\n",
            '    evidence: [{place: "Vorwort Seite 3"}]',
        ),
        (HEAD + GOAL + "    evidence:\n      - S. 3\n", "      - {page: 3}"),
        (HEAD + GOAL + "    evidence:\n      - wir wollen\n", '      - {quote: "wir wollen"}'),
        (HEAD + "person_terms:\n  - Herkunft\n", '  - {word: "Herkunft"}'),
        (HEAD + "goals: Teilhabe\n", 'goals: [{label: "Teilhabe"}]'),
        (HEAD + "goals:\n  - • Teilhabe\n", '  - {label: "Teilhabe"}'),
        (
            HEAD + "goals:\n  • Teilhabe\n    für alle\n\n  • Zwei - 'Zweites'\n",
            "  - label: Teilhabe für alle\n  - label: \"Zwei - 'Zweites'\"",
        ),
        (HEAD + "goals: • Teilhabe\n", 'goals: [{label: "Teilhabe"}]'),
        (HEAD + "goals:\n  – label: A\n  – label: B\n", "  - label: A\n  - label: B"),
        (HEAD + "measures: [{label: M, budget: 85.000 Euro}]\n",
         'measures: [{label: M, budget: {amount: "85000"}}]'),
        (HEAD + "measures: [{label: M, deadline: Ende 2025}]\n",
         'measures: [{label: M, deadline: "2025"}]'),
        (HEAD + "measures: [{label: M, deadline: ab 2024}]\n",
         'measures: [{label: M, deadline: "2024/.."}]'),
        (HEAD + "events: [{text: T, date: 12.3.24}]\n", 'events: [{text: T, date: "2024-03-12"}]'),
        (
            HEAD + "decisions: [{kind: einstimmig beschlossen, body: Rat, date: unknown}]\n",
            "decisions: [{kind: beschlossen, body: Rat, date: unknown}]",
        ),
        (HEAD.replace('"2024"\n', '"2024"\nkind: fortschreibung\n'), "  kind: fortschreibung"),
        (HEAD.replace("  date", "date"), '  date: "2024"'),
        (HEAD + "retrieved: unknown\n", "    retrieved: unknown"),
        (
            HEAD + GOAL + "    evidence:\n    quote: wir\n    place: >\n      S. 3\n\n      oben\n",
            "      - quote: wir\n        place: >\n          S. 3\n          oben",
        ),
        (HEAD + "# " + FIELDS, "action_fields:"),
        (HEAD + 'recorded:\n  date: "2024"\n# ' + FIELDS, "action_fields:"),
        (HEAD + "#" + GOAL + "## Ziele\n", "goals:"),
        (HEAD + GOAL + "#     evidence:\n      - quote: wir\n", "    evidence:"),
        (HEAD + "goals:\n#   - label: Z\n    number: '1'\n", "  - label: Z"),
        (HEAD + FIELDS.replace("    label: Sp", "   label: Sp"), "    label: Sprache"),
        (HEAD + FIELDS.replace("    label: Sp", "  label: Sp"), "    label: Sprache"),
        (
            HEAD + 'goals:\n  - label: "Lotsenstelle "Anerkennung""\n',
            "  - label: 'Lotsenstelle \"Anerkennung\"'",
        ),
        (HEAD + "recorded:\n  partial:\n    goals\n    - measures\n",
         "    [goals, measures]"),
        (HEAD + "recorded:\n  partial:\n    1. goals\n\n    2) Maßnahmen\n",
         "    [goals, measures]"),
        (HEAD + "recorded: {partial: ✓ goals}\n", "recorded: {partial: [goals]}"),
        (HEAD + "recorded: {partial: 'goals, measures'}\n",
         "recorded: {partial: [goals, measures]}"),
        (HEAD + "recorded: {partial: {goals, measures}}\n",
         "recorded: {partial: [goals, measures]}"),
        (HEAD + "events: [{text: T, date: 2024.3.12}]\n",
         'events: [{text: T, date: "2024-03-12"}]'),
        (HEAD + "goals:\n  label: A\n  text: B\n  - label: C\n",
         "  - label: A\n    text: B"),
        (HEAD + "goals\n  - label: Z\n", "goals:"),
        (HEAD + "goals:\n  - label: 'Das ist's'\n", '  - label: "Das ist\'s"'),
    ],
)  # fmt: skip
def test_the_suggestion_is_right(text: str, right: str) -> None:
    assert found(text)
    after = followed(text)
    assert line(text, after) == right
    assert found(after) == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            HEAD + "# " + FIELDS,
            "„action_fields:“ ist noch auskommentiert; die Zeilen darunter gehören dazu.",
        ),
        (topic("'gesundheit, alter'"), "mehrere Themen"),
        (topic("[gesundheit, alter]"), "mehrere Themen"),
        (topic("Völlig anderes"), "„Völlig anderes“ ist keine Kennung (id) eines Themas."),
        (topic("'sprache, Völlig anderes'"), "ist keine Kennung (id) eines Themas."),
        (HEAD + "recorded: {partial: Unfug}\n", "„partial“ ist eine Liste"),
        (HEAD + FIELDS + GOAL + "    fields: xyzxyz\n", "„fields“ ist eine Liste"),
        (HEAD + "goals: []\n<<<<<<< HEAD\n", "git"),
        (HEAD + "recorded: {partial: {}}\n", "hier stehen aber Schlüssel mit Werten"),
        (HEAD + "recorded: {partial: {goals: x}}\n", "hier stehen aber Schlüssel mit Werten"),
        (HEAD + "recorded: {partial: {Unfug}}\n", "hier stehen aber Schlüssel mit Werten"),
        (HEAD + GOAL + "    fields: Alle Felder\n", "„fields“ ist eine Liste"),
        (HEAD + "goal: 1\nx-own:\n  - y\n# x:\n  - a\nnote: N\n", "„goal“"),
        (HEAD + "goals: [{label: A, B}]\nx-own:\n  - y\n# x:\n  - a\n", "endet für YAML am Komma"),
        ('#   - id: a\n    label: "A" b\n', "„- id: a“ ist noch auskommentiert"),
        (HEAD + "goal: 1\n# goals:\n  # x\n# measures:\n", "„goal“"),
    ],
)
def test_one_defect_is_said_once(text: str, said: str) -> None:
    (one,) = found(text)
    assert said in one.message


def test_what_is_meant_ends_where_its_sentence_does() -> None:
    (one,) = found(HEAD + "measures: [{label: M, deadline: ab 2024}]\n")
    assert one.help is not None
    assert one.help.startswith("Gemeint ist wohl: „2024/..“. ")


def test_nothing_is_suggested_twice_in_a_list() -> None:
    (one,) = found(HEAD + FIELDS + GOAL + "    fields: [Arbeit und Mehr, arbeit]\n")
    assert (one.suggestions, one.fix) == (("arbeit",), None)


def test_a_comment_that_is_none_of_the_matter_is_left_out() -> None:
    text = HEAD + "goals:\n# alt:\n  - lable: Z\n"
    (one,) = found(text)
    assert one.rule == "unknown-key"
    text = HEAD + "goal: 1\n# measures:\n#   - label: M\n"
    assert [one.rule for one in found(text)] == ["unknown-key"]
    numbers = pairwise(one.place.span.start for one in found(text.replace("title", "titel")))
    assert all(a < b for a, b in numbers)
