"""What counts in other concepts and not in this one."""

from pathlib import Path

import pytest

from konzept_cli.comparison import EVERYTHING, Choice, compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.reports.comparison import build
from konzept_cli.reports.others import OthersView, build_others
from konzept_cli.reports.proving import Proof
from konzept_cli.reports.wording import Frame
from konzept_cli.repository import Repository

ROOT = Path(__file__).parents[2]


def built(repository: Repository, *ids: str) -> dict[str, OthersView]:
    frame = Frame(repository, compare(repository, ids), catalogue("de"))
    return {one.name: one for one in build_others(frame)}


def test_each_topic_says_what_the_concept_has_and_who_counts_it() -> None:
    found = built(load(Request(ROOT)).repository)
    mettmann = found["Kreis Mettmann"]
    assert [(one.label, one.here, [other.name for other in one.there]) for one in mettmann.topics][
        :2
    ] == [
        (
            "Bürgerschaftliches Engagement und Ehrenamt",
            "– als Feld nicht genannt, aber ein Ziel",
            ["Bezirksregierung Arnsberg", "Kreis Herford"],
        ),
        (
            "Gesundheit und Pflege",
            "– nicht genannt",
            ["Bezirksregierung Arnsberg", "Kreis Herford"],
        ),
    ]
    # No action field of this concept is recorded, but its tasks are.
    ennepe = found["Ennepe-Ruhr-Kreis"]
    work = next(one for one in ennepe.topics if one.label == "Arbeit und Wirtschaft")
    assert work.here == "○ Aufgabe: ist Teil von"
    assert work.here_href == "#topic-arbeit-wirtschaft--ennepe-ruhr-kreis-2017"
    assert work.there[0].href == "#topic-arbeit-wirtschaft--bezirksregierung-arnsberg-2012"


def sources(proofs: tuple[Proof, ...]) -> list[tuple[str, str]]:
    return [(proof.source.replace("\u00a0", " "), proof.href) for proof in proofs]


def test_what_is_said_names_its_sources(repository: Repository) -> None:
    found = built(repository)
    goal, unnamed = found["Kreis Mettmann"].topics[:2]
    assert sources(goal.proofs) == [("Quelle 5", "#source-5")]
    assert unnamed.proofs == ()
    assert [(one.name, sources(one.proofs)) for one in goal.there] == [
        ("Bezirksregierung Arnsberg", [("Quelle 1", "#source-1")]),
        ("Kreis Herford", [("Quelle 4", "#source-4")]),
    ]
    opening = next(
        one for one in found["Ennepe-Ruhr-Kreis"].topics if one.label == "Interkulturelle Öffnung"
    )
    # A focus and a task stand in the same source; of Arnsberg's field two sources speak.
    assert sources(opening.proofs) == [("Quelle 3", "#source-3")]
    assert sources(opening.there[0].proofs) == [
        ("Quelle 1", "#source-1"),
        ("Quelle 2", "#source-2"),
    ]


HEAD = """\
schema: 1
title: T
district: {{name: "{name}", kind: kreis}}
edition: {{date: "2020"}}
sources: [{{id: a, kind: full_text, title: A}}, {{id: b, kind: full_text, title: B}}]
"""
LABOUR = "topics: [{topic: arbeit-wirtschaft, relation: exact}]"


def written(folder: Path, *texts: str) -> dict[str, OthersView]:
    """Concepts `Kreis 1`, `Kreis 2` and so on."""
    typed = {
        f"concepts/c{at}.yaml": (HEAD.format(name=f"Kreis {at}") + text).encode()
        for at, text in enumerate(texts, 1)
    }
    return built(load(Request(folder, files=tuple(typed), typed=typed)).repository)


def test_sources_where_the_record_does_not_say_which(tmp_path: Path) -> None:
    found = written(
        tmp_path,
        f"action_fields: [{{id: x, label: Arbeit, {LABOUR}}}]",
        f"principles: [{{text: P, {LABOUR}}}]\nrecorded: {{not_named: [action_fields]}}",
        f"action_fields: [{{id: x, label: Y, evidence: [{{source: z, quote: Y}}], {LABOUR}}}]",
        "recorded: {explicitly_none: [{part: action_fields, evidence: [{source: b, quote: Z}]}]}",
    )
    (principle,), (none,) = found["Kreis 2"].topics, found["Kreis 4"].topics
    # A field without evidence may stand in each source; one of an unknown source is the concept's.
    assert [sources(one.proofs) for one in principle.there] == [
        [("Quelle 1 oder 2", "#source-1")],
        [("Kreis 3", "#concept-c3")],
    ]
    assert (principle.here, sources(principle.proofs)) == (
        "– als Feld nicht genannt, aber ein Grundsatz",
        [("Beleg nicht erfasst", "")],
    )
    assert (none.here, sources(none.proofs)) == (
        "∅ ausdrücklich keine Handlungsfelder",
        [("Quelle 8", "#source-8")],
    )


def glance(repository: Repository, *ids: str, topic: str | None = None) -> str | None:
    """What "at a glance" says, where there is such a section."""
    choice = Choice(topics=frozenset((topic,))) if topic else EVERYTHING
    view = build(repository, compare(repository, ids, choice=choice), catalogue("de"))
    told = [point.text for point in view.glance if point.href == "#others"]
    assert bool(told) == bool(view.overlaps and view.overlaps.others)
    return told[0] if told else None


ARNSBERG, HERFORD, METTMANN = (
    *("bezirksregierung-arnsberg-2012", "kreis-herford-o-j", "kreis-mettmann-2015"),
)
COUNT = "gibt es Themen, die, soweit erfasst, nur bei anderen zählen"
BESIDE = "Was im Konzept selbst dazu erfasst ist, steht dabei."


def test_at_a_glance(repository: Repository) -> None:
    assert glance(repository) == f"Bei jedem der vier Konzepte {COUNT}. {BESIDE}"
    three = (ARNSBERG, HERFORD, METTMANN)
    assert glance(repository, *three, topic="kultur") == (
        f"Bei einem der drei Konzepte {COUNT}: Bezirksregierung Arnsberg. {BESIDE}"
    )
    assert glance(repository, *three, topic="sicherheit") == (
        f"Bei zwei der drei Konzepte {COUNT}: Bezirksregierung Arnsberg und Kreis Herford. {BESIDE}"
    )
    # All of them count it; none does.
    assert glance(repository, *three, topic="bildung") is None
    assert glance(repository, *three, topic="wohnen") is None


@pytest.mark.parametrize("ids", [(METTMANN,), (HERFORD, METTMANN)])
def test_one_or_two_concepts_have_no_such_section(
    repository: Repository, ids: tuple[str, ...]
) -> None:
    assert glance(repository, *ids) is None


def test_nor_has_a_large_set() -> None:
    assert glance(load(Request(ROOT / "tests" / "papers")).repository) is None


def test_who_has_all_that_others_have_is_left_out() -> None:
    repository = load(Request(ROOT)).repository
    assert built(repository, "kreis-mettmann-2015") == {}
    culture = Choice(topics=frozenset(("kultur",)))
    chosen = compare(repository, (ARNSBERG, HERFORD, METTMANN), choice=culture)
    (only,) = build_others(Frame(repository, chosen, catalogue("de")))
    assert only.name == "Bezirksregierung Arnsberg"
