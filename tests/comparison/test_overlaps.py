"""Which topics two concepts share, counted once more from the bare YAML."""

from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import yaml

from konzept_cli.comparison import Choice, compare
from konzept_cli.comparison.overlaps import Overlap, overlaps
from konzept_cli.loading import Request, load
from konzept_cli.repository import Repository

ROOT = Path(__file__).parents[2]
COUNTED = {"action_field", "cross_cutting"}


def repository(folder: str) -> Repository:
    return load(Request(ROOT / folder)).repository


def raw(folder: str) -> dict[str, Any]:
    return {
        path.stem: yaml.safe_load(path.read_text(encoding="utf-8"))
        for path in (ROOT / folder / "concepts").glob("*.yaml")
    }


def units(concept: dict[str, Any]) -> list[tuple[set[str], dict[str, str]]]:
    """The roles of each unit, and its topics with their relations."""
    return [
        (
            set(field.get("roles", ["action_field"])),
            {match["topic"]: match["relation"] for match in field.get("topics", [])},
        )
        for field in concept.get("action_fields", [])
    ]


def counting(concept: dict[str, Any], roles: set[str]) -> set[str]:
    return {
        topic
        for having, topics in units(concept)
        if having & roles and ("residual" not in having or "residual" in roles)
        for topic, relation in topics.items()
        if relation != "related"
    }


def mentioned(concept: dict[str, Any]) -> set[str]:
    return {topic for _, topics in units(concept) for topic in topics}


def may_have_more(concept: dict[str, Any]) -> bool:
    if not any(source["kind"] == "full_text" for source in concept["sources"]):
        return True
    recorded = concept.get("recorded", {})
    if "action_fields" in recorded.get("partial", []):
        return True
    if concept["edition"].get("kind") in ("teilfortschreibung", "ergaenzung"):
        return True
    none = [one["part"] for one in recorded.get("explicitly_none", [])]
    stated = [*recorded.get("not_named", []), *none]
    return not concept.get("action_fields") and "action_fields" not in stated


def told(found: tuple[Overlap, ...], columns: list[str]) -> dict[frozenset[str], Any]:
    return {
        frozenset((columns[one.first], columns[one.second])): (
            {row.id for row in one.shared},
            {columns[one.first]: {row.id for row in one.only_first}}
            | {columns[one.second]: {row.id for row in one.only_second}},
            {row.id for row in one.touched},
            one.total,
            one.open,
        )
        for one in found
    }


@pytest.mark.parametrize("folder", [".", "tests/papers"])
@pytest.mark.parametrize("roles", [COUNTED, {"focus", "task"}, {"residual", "framing"}])
def test_all_numbers_are_those_of_the_files(folder: str, roles: Any) -> None:
    comparison = compare(repository(folder), roles=frozenset(roles))
    columns = [column.id for column in comparison.columns]
    found = told(overlaps(comparison, "de"), columns)
    concepts = raw(folder)
    assert len(found) == len(concepts) * (len(concepts) - 1) / 2
    for one, other in combinations(concepts, 2):
        mine, theirs = (counting(concepts[name], roles) for name in (one, other))
        both = mentioned(concepts[one]) & mentioned(concepts[other])
        assert found[frozenset((one, other))] == (
            mine & theirs,
            {one: mine - theirs, other: theirs - mine},
            both - (mine & theirs),
            len(mine | theirs),
            may_have_more(concepts[one]) or may_have_more(concepts[other]),
        )


def test_pairs_stand_by_name_whatever_they_share() -> None:
    comparison = compare(repository("."))
    columns = [column.id for column in comparison.columns]
    found = overlaps(comparison, "de")
    assert [(columns[one.first], columns[one.second]) for one in found] == [
        ("bezirksregierung-arnsberg-2012", "ennepe-ruhr-kreis-2017"),
        ("bezirksregierung-arnsberg-2012", "kreis-herford-o-j"),
        ("bezirksregierung-arnsberg-2012", "kreis-mettmann-2015"),
        ("ennepe-ruhr-kreis-2017", "kreis-herford-o-j"),
        ("ennepe-ruhr-kreis-2017", "kreis-mettmann-2015"),
        ("kreis-herford-o-j", "kreis-mettmann-2015"),
    ]
    # The order of columns goes by kind of district first.
    papers = compare(repository("tests/papers"))
    names = [papers.columns[one.first].concept.district.name for one in overlaps(papers, "de")]
    assert names[0] == "Quartier Am Hafen"
    assert papers.columns[0].concept.district.name == "Land Nordmark"


def test_two_papers_of_one_district_are_marked() -> None:
    comparison = compare(repository("tests/papers"))
    columns = [column.id for column in comparison.columns]
    marked = {
        (columns[one.first], columns[one.second])
        for one in overlaps(comparison, "de")
        if one.same_district
    }
    assert ("eisenach-2014", "eisenach-2023") in marked
    assert ("kreis-wiesenau-2008", "kreis-wiesenau-2019-evaluation") in marked
    # Five papers of one make ten pairs, three papers of another three, and two one.
    assert len(marked) == 14
    assert not any("brueckenfeld" in name for pair in marked for name in pair)


def test_only_chosen_topics_are_shared() -> None:
    choice = Choice(topics=frozenset(("sprache", "kultur")))
    comparison = compare(repository("."), choice=choice)
    (*_, herford_mettmann) = overlaps(comparison, "de")
    assert [row.id for row in herford_mettmann.shared] == ["kultur", "sprache"]
    assert herford_mettmann.total == 2


def test_rows_may_be_groups() -> None:
    (*_, herford_mettmann) = overlaps(compare(repository("."), by="group"), "de")
    assert {row.id[:4] for row in herford_mettmann.shared} == {"grp-"}
