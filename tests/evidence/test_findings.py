"""What to say of a label or a quote that does not stand in its source."""

import pytest

from konzept_cli.diagnostics import Finding, Mend, Spot
from konzept_cli.evidence.findings import not_in_source
from konzept_cli.model import Concept
from konzept_cli.repository import Record, Repository, Snapshot


def found(quote: str, *texts: str, page: str | None = None) -> list[Finding]:
    """What is said of `quote` where the sources have `texts`."""
    evidence = {"quote": quote} | ({"page": page} if page else {})
    concept = Concept.model_validate(
        {
            "schema": "1",
            "title": "T",
            "district": {"name": "N", "kind": "kreis"},
            "edition": {"date": "2015"},
            "sources": [
                {"kind": "press", "title": f"P{index}", "id": f"p{index}", "snapshot": f"{index}"}
                for index, _ in enumerate(texts)
            ],
            "goals": [{"text": "x", "evidence": [evidence]}],
        }
    )
    snapshots = {str(index): Snapshot("s", text, "") for index, text in enumerate(texts)}
    record = Record("c", "c.yaml", concept)
    repository = Repository((record,), None, snapshots=snapshots)
    assert list(not_in_source(repository, record, "label")) == []
    return list(not_in_source(repository, record, "quote"))


LOC = ("goals", 0, "evidence", 0, "quote")


def test_a_quote_that_is_there_is_fine() -> None:
    assert found("Ziel erreicht", "Das Ziel erreicht.") == []


def test_the_word_where_a_quote_leaves_its_source_and_what_it_says_instead() -> None:
    (finding,) = found("über 50 Einrichtungen", "Es sind über 40 Einrichtungen.")
    assert (finding.spot, finding.variant) == (Spot("c.yaml", LOC, slice=(5, 7)), "near")
    assert finding.values["passage"] == "über 40 Einrichtungen"
    assert finding.values["sources"] == ("P0",)
    spot = Spot("c.yaml", LOC)
    assert finding.mend == Mend("replace", '"über 40 Einrichtungen"', safe=False, spot=spot)


def test_of_two_sources_the_one_that_follows_furthest_is_meant() -> None:
    (finding,) = found("a b c d", "a x", "a b c x")
    assert finding.spot.slice == (6, 7)
    assert finding.values["sources"] == ("P0", "P1")


def test_nothing_comes_near() -> None:
    (finding,) = found("Xylophon", "Es sind über 40 Einrichtungen.")
    assert (finding.variant, finding.mend, finding.spot.slice) == ("", None, None)


def test_what_is_invented_is_shown_as_a_whole_and_what_goes_astray_where_it_does() -> None:
    (finding,) = found("Alle haben es gelesen und gelobt", "Es sind über 40 Einrichtungen.")
    assert (finding.variant, finding.spot.slice) == ("", None)
    (finding,) = found("Es sind Xylophone, Zithern und Yacks", "Es sind über 40 Einrichtungen.")
    assert (finding.variant, finding.spot.slice) == ("", (8, 18))


def test_the_right_page_is_told() -> None:
    (finding,) = found("Ziel", "eins\fzwei\fdas Ziel", page="2")
    assert (finding.variant, finding.spot) == ("page", Spot("c.yaml", (*LOC[:-1], "page")))
    assert (finding.values["page"], finding.values["right"]) == (2, 3)
    assert finding.mend == Mend("replace", "3", safe=False)


def test_a_quote_on_no_page_is_told_like_others() -> None:
    (finding,) = found("über 50 Leute", "eins\füber 40 Leute", page="2")
    assert (finding.variant, finding.values["passage"]) == ("near", "über 40 Leute")


def test_a_quote_that_runs_over_two_pages_is_on_neither() -> None:
    (finding,) = found("eins zwei", "eins\fzwei", page="1")
    assert (finding.variant, finding.spot.slice) == ("", None)


@pytest.mark.parametrize(
    ("quote", "cut", "pieces"),
    [
        ("Teilhabe […] erhöhen", (9, 12), ("Teilhabe", "erhöhen")),
        ("Teilhabe … und … erhöhen", (9, 10), ("Teilhabe", "erhöhen")),
        ("Teilhabe (...) erhöhen", (9, 14), ("Teilhabe", "erhöhen")),
        ("Teilhabe ... erhöhen", (9, 12), ("Teilhabe", "erhöhen")),
    ],
)
def test_a_quote_that_leaves_something_out(
    quote: str, cut: tuple[int, int], pieces: tuple[str, str]
) -> None:
    (finding,) = found(quote, "Teilhabe aller stärken und erhöhen")
    assert (finding.variant, finding.spot.slice) == ("omission", cut)
    assert (finding.values["first"], finding.values["last"]) == pieces


@pytest.mark.parametrize("quote", ["Teilhabe […] senken", "[…] Teilhabe erhöhen", "[…]", "a....b"])
def test_a_mark_of_omission_is_not_all_that_is_wrong(quote: str) -> None:
    (finding,) = found(quote, "Teilhabe aller stärken und erhöhen")
    assert finding.variant != "omission"


def test_dots_of_the_paper_are_its_own() -> None:
    assert found("Teilhabe ... erhöhen", "Teilhabe ... erhöhen") == []


def test_the_page_behind_a_quote_is_no_part_of_it() -> None:
    (finding,) = found("über 40 Leute (S. 3)", "Es sind über 40 Leute. Rund 80 kamen.")
    assert finding.variant == "near-page"
    assert (finding.values["passage"], finding.values["page"]) == ("über 40 Leute", "3")
