"""References ↔ definitions: which of the two is misspelt."""

from collections.abc import Sequence

from konzept_cli.diagnostics import Finding, Loc, Mend, Spot
from konzept_cli.repository.references import unresolved

DEFINED: dict[str, Loc] = {"sprache": ("d", 0), "bildung": ("d", 1)}


def found(references: Sequence[str], definitions: dict[str, Loc]) -> list[Finding]:
    places: list[tuple[Loc, str]] = [
        (("r", index, 0), name) for index, name in enumerate(references)
    ]
    return list(unresolved("f", places, definitions))


def test_references_that_resolve_are_fine() -> None:
    assert found(["sprache", "bildung", "sprache"], DEFINED) == []
    assert found([], DEFINED) == []


def test_a_misspelt_reference_shows_the_definition() -> None:
    (finding,) = found(["spracche", "sprache"], DEFINED)
    assert (finding.spot, finding.variant) == (Spot("f", ("r", 0, 0)), "")
    assert finding.values == {"id": "spracche", "known": ("sprache", "bildung")}
    assert finding.suggestions == ("sprache",)
    assert finding.mend == Mend("replace", "sprache", safe=False)
    (mark,) = finding.marks
    assert (mark.spot, mark.label, mark.values) == (
        Spot("f", ("d", 0)),
        "defined-here",
        {"id": "sprache"},
    )


def test_what_its_list_has_already_is_not_put_in_again() -> None:
    references: list[tuple[Loc, str]] = [(("r", 0), "spracche"), (("r", 1), "sprache")]
    (finding,) = unresolved("f", references, DEFINED)
    assert (finding.suggestions, finding.mend) == (("sprache",), None)


def test_a_reference_that_is_near_to_nothing() -> None:
    (finding,) = found(["xyz"], DEFINED)
    assert (finding.suggestions, finding.marks, finding.mend) == ((), (), None)


def test_where_nothing_is_defined() -> None:
    (finding,) = found(["sprache"], {})
    assert (finding.variant, finding.values) == ("none", {"id": "sprache", "known": ()})


def test_several_references_that_agree_show_a_misspelt_definition() -> None:
    (finding,) = found(["bildung", "sprachen", "sprachen"], DEFINED)
    assert (finding.spot, finding.variant) == (Spot("f", ("d", 0)), "definition")
    assert finding.values == {"id": "sprache", "used": "sprachen", "times": 2}
    assert finding.mend == Mend("replace", "sprachen", safe=False)
    (mark,) = finding.marks
    assert (mark.spot, mark.label) == (Spot("f", ("r", 1, 0)), "used-here")


def test_a_definition_that_is_used_is_not_misspelt() -> None:
    findings = found(["sprache", "sprachen", "sprachen"], DEFINED)
    assert [finding.spot.loc for finding in findings] == [("r", 1, 0), ("r", 2, 0)]
    assert {finding.variant for finding in findings} == {""}
