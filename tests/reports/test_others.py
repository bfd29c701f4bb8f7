"""What counts in other concepts and not in this one."""

from pathlib import Path

from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.reports.others import OthersView, build_others
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
            "– als Feld nicht genannt: aber ein Ziel",
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


def test_who_has_all_that_others_have_is_left_out() -> None:
    repository = load(Request(ROOT)).repository
    assert built(repository, "kreis-mettmann-2015") == {}
