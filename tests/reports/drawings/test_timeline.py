"""The timeline of editions and decisions, as table and as figure."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from konzept_cli.reports.drawings import timeline
from konzept_cli.reports.drawings.timeline import TimelineView, build_timeline
from konzept_cli.reports.wording import Frame

Framed = Callable[..., Frame]


def built(frame: Frame) -> TimelineView:
    view = build_timeline(frame)
    assert view
    return view


def told(view: TimelineView) -> dict[str, tuple[list[str], list[str]]]:
    return {
        row.name: (
            [step.text for step in row.editions],
            [step.text for step in row.decisions] or [mark.word for mark in row.absences],
        )
        for row in view.rows
    }


def drawn(view: TimelineView) -> dict[str, list[tuple[int, str, str]]]:
    assert view.drawing
    return {
        row.name: [(mark.x, mark.shape, mark.label) for mark in row.marks]
        for row in view.drawing.rows
    }


def test_our_own_concepts(own: Framed) -> None:
    view = built(own())
    assert told(view) == {
        "Bezirksregierung Arnsberg": (
            ["2012"],
            [
                "Auftaktveranstaltung zum „Arnsberger Integrationsdialog“: vorgestellt, 25.06.2012",
            ],
        ),
        "Ennepe-Ruhr-Kreis": (
            ["Erstfassung 2013 (nicht im Vergleich)", "Fortschreibung 2017"],
            [
                "Kreistag: beschlossen (Fassung 2013), Datum unbekannt",
                "Kreistag: beschlossen, Datum unbekannt",
            ],
        ),
        "Kreis Herford": (["ohne Jahr"], ["nicht genannt"]),
        "Kreis Mettmann": (
            ["Rahmenkonzept 2007 (nicht im Vergleich)", "Fortschreibung 2015"],
            ["Sozialausschuss: vorgestellt, 11.05.2015"],
        ),
    }
    # From 2007 to 2018 there are 470 units; what has no date stands at 588.
    assert drawn(view) == {
        "Bezirksregierung Arnsberg": [(245, "bar", "2012"), (243, "diamond", "2012")],
        "Ennepe-Ruhr-Kreis": [
            (288, "frame", "2013"),
            (459, "bar", "2017"),
            (588, "triangle", ""),
            (588, "triangle", ""),
        ],
        "Kreis Herford": [(588, "bar", "")],
        "Kreis Mettmann": [(31, "frame", "2007"), (373, "bar", "2015"), (368, "diamond", "2015")],
    }
    assert view.drawing
    assert [tick.label for tick in view.drawing.ticks] == [
        *("2008", "2010", "2012", "2014", "2016", "2018")
    ]
    assert (view.undated, view.undrawn) == ("ohne Jahr", None)
    assert [(key.shape, key.word) for key in view.keys] == [
        ("bar", "Fassung"),
        ("frame", "Fassung, die nicht im Vergleich ist; was mit ihr geschah, steht hier nicht"),
        ("triangle", "Beschluss; worüber, steht in der Tabelle"),
        ("diamond", "anderer Schritt, zum Beispiel vorgestellt oder beraten"),
    ]
    assert view.inexact == "Ist nur das Jahr bekannt, steht das Zeichen in der Mitte des Jahres."


def test_the_figure_is_told_in_words(own: Framed) -> None:
    drawing = built(own("kreis-mettmann-2015", "kreis-herford-o-j", language="en")).drawing
    assert drawing
    assert drawing.title == "Timeline: editions, decisions and other steps"
    assert drawing.text == (
        "Kreis Herford: no year. "
        "Kreis Mettmann: framework concept 2007 (not compared), continuation 2015, "
        "Sozialausschuss: presented, 11 May 2015."
    )


def test_the_papers_of_a_district_share_a_row(papers: Framed) -> None:
    view = built(papers("kreis-wiesenau-2008", "kreis-wiesenau-2013"))
    assert told(view) == {
        "Kreis Wiesenau": (
            ["Rahmenkonzept 2008", "Erstfassung 2013"],
            [
                "Kreistag: beauftragt, 14.06.2006 – Rahmenkonzept 2008",
                "Sozialausschuss: vertagt, Oktober 2007 – Rahmenkonzept 2008",
                "Kreistag: im Grundsatz beschlossen, März 2008 – Rahmenkonzept 2008",
                "Kreistag: eingebracht, 2011 – Erstfassung 2013",
                "Sozialausschuss: empfohlen, 05.02.2013 – Erstfassung 2013",
                "Kreistag: beschlossen, 07.03.2013 – Erstfassung 2013",
            ],
        )
    }
    assert view.undated is None


def test_an_edition_before_that_is_not_compared_is_shown(papers: Framed) -> None:
    view = built(papers("kreis-wiesenau-2013", "gemeinde-moorhausen-2016"))
    assert told(view)["Kreis Wiesenau"][0] == [
        *("Rahmenkonzept 2008 (nicht im Vergleich)", "Erstfassung 2013")
    ]


def test_an_edition_before_by_another_district_is_compared(papers: Framed) -> None:
    changed = {'date: "2016"': 'date: "2016", follows: {concept: eisenach-2014}'}
    view = built(papers("eisenach-2014", "gemeinde-moorhausen-2016", changed=changed))
    assert told(view)["Gemeinde Moorhausen"][0] == ["Erstfassung 2014", "Leitbild 2016"]


def test_what_is_planned_or_rejected_has_a_sign_of_its_own(papers: Framed) -> None:
    view = built(papers("kreis-wiesenau-2013", "kreis-wiesenau-2019-evaluation"))
    (row,) = view.rows
    rejected, planned = row.decisions[-2:]
    assert (rejected.shape, rejected.text) == (
        "cross",
        "Kreistag: abgelehnt (Antrag auf eine frühere Neufassung), 12.12.2019 – Evaluation 2019",
    )
    assert (planned.shape, planned.text) == (
        "ring",
        "vorgesehen für 2021 (Neufassung des Konzepts) – Evaluation 2019",
    )
    assert [(key.shape, key.word) for key in view.keys[-2:]] == [
        ("ring", "vorgesehen"),
        ("cross", "abgelehnt"),
    ]


@pytest.mark.parametrize(
    ("when", "text"),
    [
        ("2021-03-01", "vorgesehen für den 01.03.2021 (Neufassung des Konzepts)"),
        ("unknown", "vorgesehen (Neufassung des Konzepts), Datum unbekannt"),
    ],
)
def test_what_is_planned_for_a_day_or_at_no_known_time(
    papers: Framed, when: str, text: str
) -> None:
    changed = {'date: "2021"': f'date: "{when}"'}
    view = built(papers("kreis-wiesenau-2019-evaluation", "eisenach-2014", changed=changed))
    assert text in [step.text for step in view.rows[0].decisions]


def test_other_dates_that_sources_give(papers: Framed) -> None:
    view = built(papers("landkreis-querlingen-hohn-2018", "eisenach-2014"))
    assert told(view)["Landkreis Querlingen-Hohn"][1] == [
        "Kreistag: beschlossen, 15.05.2018 (nach anderer Angabe 08.05.2018)"
    ]


def test_what_took_long_stands_at_its_beginning(papers: Framed) -> None:
    changed = {
        'date: "2016-06-21"': 'date: "2016-01-02/2016-06-21"',
        'date: "2016"': 'date: "2016-06"',
    }
    changed |= {'date: "2015"': 'date: "2015-11"'}
    view = built(papers("brueckenfeld-stadt-2016", "brueckenfeld-kreis-2015", changed=changed))
    assert view.inexact == "Was länger dauerte, steht bei seinem Anfang."


def test_all_invented_papers(papers: Framed) -> None:
    view = built(papers())
    assert len(view.rows) == 10
    assert view.drawing
    for row in view.drawing.rows:
        for y in row.lines:
            here = sorted(mark.x for mark in row.marks if mark.y == y)
            assert all(b - a >= 84 for a, b in pairwise(here))
            assert not here or (here[0] >= 10 and here[-1] <= 588)


def test_one_concept_has_no_timeline(own: Framed) -> None:
    assert build_timeline(own("kreis-mettmann-2015")) is None


def test_many_rows_are_not_drawn(own: Framed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timeline, "MOST_ROWS", 3)
    view = built(own())
    assert (len(view.rows), view.drawing) == (4, None)
    assert view.undrawn == (
        "Einen Zeitstrahl gibt es hier nicht: Mit mehr als 30 Zeilen wäre er nicht zu überblicken."
    )


def test_without_any_date_nothing_is_drawn(papers: Framed) -> None:
    changed = {
        'date: "2016"': "date: unknown, follows: {title: Altes Leitbild}",
        'date: "2016-09-19"': "date: unknown",
    }
    view = built(papers("gemeinde-heidberg-o-j", "gemeinde-moorhausen-2016", changed=changed))
    assert view.drawing is None
    assert view.undrawn == "Einen Zeitstrahl gibt es hier nicht: Kein Datum ist bekannt."
    assert told(view)["Gemeinde Moorhausen"] == (
        ["Leitbild ohne Jahr", "Vorgängerin ohne Jahr (nicht im Vergleich)"],
        ["Gemeinderat: beschlossen, Datum unbekannt"],
    )
