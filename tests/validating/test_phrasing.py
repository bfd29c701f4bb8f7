"""Phrases where keys with values are."""

import pytest
from tests.validating.smallest import one

from konzept_cli.diagnostics import Finding


def vote(written: str) -> Finding:
    return one(f"decisions:\n  - {{kind: beschlossen, body: B, date: unknown, vote: {written}}}\n")


@pytest.mark.parametrize(
    ("written", "keys"),
    [
        ("einstimmig", "result: einstimmig"),
        ("mit Mehrheit beschlossen", "result: mehrheitlich"),
        ("einstimmig bei 2 Enthaltungen", "result: einstimmig, abstained: 2"),
        ("Einstimmig (ohne Gegenstimmen)", "result: einstimmig, against: 0"),
        ("mehrheitlich bei einer Enthaltung", "result: mehrheitlich, abstained: 1"),
        ('"30 Ja, 5 Nein, 2 Enthaltungen"', "in_favour: 30, against: 5, abstained: 2"),
        ("zwei Ja-Stimmen und keine Gegenstimme", "in_favour: 2, against: 0"),
    ],
)
def test_a_vote(written: str, keys: str) -> None:
    finding = vote(written)
    assert (finding.rule, finding.variant) == ("wrong-type", "mapping-not-phrase")
    assert finding.values == {"key": "vote", "told": f"{{{keys}}}"}
    assert finding.mend
    assert (finding.mend.text, finding.mend.safe) == (f"{{{keys}}}", False)


@pytest.mark.parametrize(
    "written", ["gegen die Stimmen einer Fraktion", "einstimmig nach Aussprache", "e" * 101]
)
def test_a_vote_of_which_something_would_be_lost(written: str) -> None:
    assert vote(written).variant == "mapping-not-value"


def test_a_result_that_says_more() -> None:
    finding = vote("{result: einstimmig bei 2 Enthaltungen}")
    assert (finding.rule, finding.variant, finding.mend) == ("unknown-value", "phrase", None)
    assert finding.values["told"] == "result: einstimmig, abstained: 2"


def test_a_budget() -> None:
    measure = "measures:\n  - label: M\n    budget: 15.000 € jährlich\n"
    assert one(measure).values["told"] == '{amount: "15000", per: year}'
    whole = one("budget: 20.000 Euro im Jahr\n")
    assert whole.mend
    assert whole.mend.text == '[{amount: "20000", per: year}]'
    assert one("budget: zu wenig im Jahr\n").variant == "list-not-entry"


@pytest.mark.parametrize(
    ("written", "meant", "variant", "per"),
    [
        ("1,5 Mio. €/Jahr", "1500000", "amount-per", "year"),
        ("8.000 € p. a.", "8000", "amount-per", "year"),
        ("8.000 € einmalig", "8000", "amount-per", "once"),
        ("8000 DM", "8000", "amount-in-dm", None),
        ("8000 Taler", "8000", "quantity-of", None),
    ],
)
def test_an_amount(written: str, meant: str, variant: str, per: str | None) -> None:
    finding = one(f"budget:\n  - amount: {written}\n")
    assert (finding.variant, finding.suggestions) == (variant, (meant,))
    assert finding.values.get("per") == per


@pytest.mark.parametrize("written", ["siehe oben", "s. o.", "ebd."])
def test_a_reference_is_no_evidence(written: str) -> None:
    finding = one(f"goals:\n  - label: Z\n    evidence: {written}\n")
    assert (finding.variant, finding.mend) == ("list-not-reference", None)
    assert finding.values == {"key": "evidence", "text": written}


def test_a_reference_elsewhere_is_a_text() -> None:
    assert one("goals: siehe oben\n").variant == "list-not-entry"
