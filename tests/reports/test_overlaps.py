"""What the report says of each two concepts."""

from pathlib import Path

import pytest

from konzept_cli.comparison import Choice, compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.comparison import build
from konzept_cli.reports.overlaps import OverlapsView, PairSide, PairUnit, build_overlaps
from konzept_cli.reports.overlaps_sheet import overlaps_sheet
from konzept_cli.reports.rendering import render
from konzept_cli.reports.roles import RoleMark
from konzept_cli.reports.sheets import Sheet
from konzept_cli.reports.wording import Frame
from konzept_cli.repository import Repository

PAPERS = Path(__file__).parents[1] / "papers"
RECORD = """\
schema: 1
title: T
district: {{name: "{name}", kind: kreis}}
edition: {{date: "2020"}}
sources: [{{kind: full_text, title: Q}}]
action_fields: [{fields}]
recorded: {{partial: [{partial}]}}
"""


def framed(folder: Path, *concepts: tuple[str, str, str]) -> Frame:
    """Concepts by name, topics and what is recorded in part."""
    typed = {}
    for at, (name, topics, partial) in enumerate(concepts):
        fields = ", ".join(
            f'{{id: f{n}, label: "{topic}!", topics: [{{topic: {topic}, relation: exact}}]}}'
            for n, topic in enumerate(topics.split())
        )
        text = RECORD.format(name=name, fields=fields, partial=partial)
        typed[f"concepts/c{at}.yaml"] = text.encode()
    loaded = load(Request(folder, files=tuple(typed), typed=typed))
    assert not [one for one in loaded.findings if one.rule == "schema-error"]
    return Frame(loaded.repository, compare(loaded.repository), catalogue("de"))


def built(frame: Frame) -> OverlapsView:
    view = build_overlaps(frame)
    assert view
    return view


def own(repository: Repository, language: Language = "de", **options: object) -> Frame:
    return Frame(repository, compare(repository, **options), catalogue(language))  # type: ignore[arg-type]


def side(one: PairSide) -> tuple[str, str, list[str]]:
    return one.name, one.told, [topic.label for topic in one.only]


def test_a_pair_names_all_topics_with_their_fields(repository: Repository) -> None:
    (*_, pair) = built(own(repository)).pairs
    assert (pair.names, pair.note) == ("Kreis Herford und Kreis Mettmann", None)
    # Neither paper was read in full.
    assert pair.told == "mindestens 6 von mindestens 12"
    assert [topic.label for topic in pair.shared] == [
        "Arbeit und Wirtschaft",
        "Bildung und Erziehung",
        "Interkulturelle Öffnung",
        "Sport und Freizeit",
        "Kultur",
        "Sprache und Mehrsprachigkeit",
    ]
    assert side(pair.first) == (
        "Kreis Herford",
        "3 von mindestens 9 Themen",
        [
            "Bürgerschaftliches Engagement und Ehrenamt",
            "Gesundheit und Pflege",
            "Aufenthalt, Einbürgerung und rechtliche Integration",
        ],
    )
    opening = pair.shared[2]
    assert (opening.href, opening.first_href) == (
        "#topic-interkulturelle-oeffnung",
        "#topic-interkulturelle-oeffnung--kreis-herford-o-j",
    )
    assert opening.first == (
        PairUnit(
            "interkulturelle Öffnung der Verwaltung und der sozialen Dienste",
            (RoleMark("●", "Handlungsfeld"),),
            "ist Teil von",
        ),
    )
    assert opening.second == (
        PairUnit("Interkulturelle Öffnung", (RoleMark("◆", "Querschnittsaufgabe"),), "entspricht"),
    )


def test_numbers_are_bounds_where_a_record_is_not_complete(repository: Repository) -> None:
    view = built(own(repository))
    told = "„Mindestens“ und „soweit erfasst“ stehen dort, wo ein Konzept weitere Themen"
    (note,) = (note for note in view.notes if note.startswith(told))
    assert note.endswith(" Im Volltext gelesen wurde keines der Konzepte.")
    first = view.pairs[0]
    assert first.told == "soweit erfasst keines von mindestens 10"
    assert side(first.second) == ("Ennepe-Ruhr-Kreis", "soweit erfasst zählt kein Thema", [])
    assert first.also == "Sieben Themen erwähnen beide, ohne dass sie in beiden zählen."
    assert first.href == "#overlap-bezirksregierung-arnsberg-2012--ennepe-ruhr-kreis-2017"
    (touched, *_) = first.touched
    # Of a topic that does not count in both, all units stand there.
    assert [unit.relation for unit in touched.first] == ["umfasst", "berührt"]


def test_english(repository: Repository) -> None:
    view = built(own(repository, "en"))
    assert view.notes[0].startswith(
        "For each two concepts this shows which topics are treated as an action field or a "
        "cross-cutting task in both."
    )
    assert view.pairs[0].told == "as far as recorded none of at least 10"
    assert side(view.pairs[1].first)[1] == "4 of at least 10 topics"


def test_all_ways_to_say_how_many(tmp_path: Path) -> None:
    frame = framed(
        tmp_path,
        ("A", "sprache kultur", ""),
        ("B", "sprache", "action_fields"),
        ("C", "wohnen", ""),
        ("D", "kultur wohnen", ""),
        ("E", "", "action_fields"),
        ("F", "", "action_fields"),
    )
    told = {pair.names: pair.told for pair in built(frame).pairs}
    assert told == {
        "A und B": "mindestens 1 von mindestens 2",
        "A und C": "keines von 3",
        "A und D": "1 von 3",
        "A und E": "soweit erfasst keines von mindestens 2",
        "A und F": "soweit erfasst keines von mindestens 2",
        "B und C": "soweit erfasst keines von mindestens 2",
        "B und D": "soweit erfasst keines von mindestens 3",
        "B und E": "soweit erfasst keines von mindestens 1",
        "B und F": "soweit erfasst keines von mindestens 1",
        "C und D": "1 von 2",
        "C und E": "soweit erfasst keines von mindestens 1",
        "C und F": "soweit erfasst keines von mindestens 1",
        "D und E": "soweit erfasst keines von mindestens 2",
        "D und F": "soweit erfasst keines von mindestens 2",
        "E und F": "soweit erfasst zählt in keinem von beiden ein Thema",
    }
    pairs = {pair.names: pair for pair in built(frame).pairs}
    assert side(pairs["A und B"].second) == ("B", "keines von mindestens 1 Thema", [])
    assert side(pairs["A und C"].second) == ("C", "1 von 1 Thema", ["Wohnen"])
    assert (pairs["E und F"].href, pairs["E und F"].also) == (None, None)


def test_papers_without_fields_have_no_topics() -> None:
    papers = load(Request(PAPERS)).repository
    ids = ["kreis-wiesenau-2019-evaluation", "kreis-wiesenau-2019-massnahmen", "eisenach-2014"]
    frame = Frame(papers, compare(papers, ids), catalogue("de"))
    (_, _, pair) = built(frame).pairs
    assert pair.told == "in keinem von beiden zählt ein Thema"
    assert pair.note == "zwei Papiere derselben Stelle"
    assert pair.first.told == "kein Thema zählt"


def test_papers_not_read_in_full_are_named() -> None:
    papers = load(Request(PAPERS)).repository
    ids = ["kreis-wiesenau-2008", "gemeinde-moorhausen-2016", "eisenach-2014"]
    frame = Frame(papers, compare(papers, ids), catalogue("de"))
    assert [pair.told for pair in built(frame).pairs] == [
        "soweit erfasst keines von mindestens 3",
        "2 von 7",
        "soweit erfasst keines von mindestens 6",
    ]
    (note,) = (note for note in built(frame).notes if "„Mindestens“" in note)
    assert note.endswith(" Nicht im Volltext gelesen: Gemeinde Moorhausen.")


def test_the_number_of_concepts_decides(tmp_path: Path, repository: Repository) -> None:
    ids = ["kreis-herford-o-j", "kreis-mettmann-2015"]
    assert build_overlaps(own(repository, ids=ids)) is None
    many = framed(tmp_path, *((f"Kreis {n}", "sprache", "") for n in range(13)))
    view = built(many)
    assert view.pairs == ()
    (note,) = view.notes
    assert note == (
        "Welche Themen je zwei Konzepte gemeinsam haben, zeigt der Bericht nur bei höchstens 12 "
        "Konzepten: Bei 13 wären es 78 Paare. Ein Bericht über eine kleinere Auswahl zeigt sie."
    )
    twelve = framed(tmp_path, *((f"Kreis {n}", "sprache", "") for n in range(12)))
    assert len(built(twelve).pairs) == 66


def test_chosen_topics_are_named(repository: Repository) -> None:
    choice = Choice(topics=frozenset(("sprache", "kultur")))
    view = built(own(repository, choice=choice))
    assert any("Kultur; Sprache und Mehrsprachigkeit" in note for note in view.notes)
    assert view.pairs[-1].told == "mindestens 2 von mindestens 2"


@pytest.mark.parametrize("language", ["de", "en"])
def test_pages_with_and_without_pairs(
    language: Language, tmp_path: Path, repository: Repository
) -> None:
    words = catalogue(language)
    for comparison, pairs in (
        (compare(repository), 6),
        (compare(repository, ["kreis-herford-o-j"]), None),
    ):
        view = build(repository, comparison, words)
        html = render(view, "comparison.html.j2", words)
        markdown = render(view, "comparison.md.j2", words)
        assert html.count('<details class="pair">') == (pairs or 0)
        assert ('href="#overlaps"' in html) is bool(pairs)
        assert ('<a id="overlaps"></a>' in markdown) is bool(pairs)
    many = framed(tmp_path, *((f"Kreis {n}", "sprache", "") for n in range(13)))
    view = build(many.repository, many.comparison, words)
    assert "13 " in render(view, "comparison.html.j2", words).split('id="overlaps"')[1][:600]


def test_hostile_names_stay_text(tmp_path: Path) -> None:
    hostile = "<script>alert(1)</script>|`*[x](y)"
    names = (hostile, f"{hostile} 2", "C")
    frame = framed(tmp_path, *((name, "sprache", "") for name in names))
    view = build(frame.repository, frame.comparison, frame.words)
    html = render(view, "comparison.html.j2", frame.words)
    assert "<script>alert" not in html
    section = render(view, "comparison.md.j2", frame.words).split('<a id="overlaps"></a>')[1]
    assert "<script>" not in section.split("## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("| ") and "alert" in line]
    assert all(line.replace("\\|", "").count("|") in (4, 5) for line in rows)


def test_the_sheet_has_a_row_for_each_topic_of_a_pair(repository: Repository) -> None:
    frame = own(repository)
    made = overlaps_sheet(frame)
    assert made.name == "Überschneidungen"
    rows = [row for row in made.rows if row[:2] == ("Kreis Herford", "Kreis Mettmann")]
    assert {row[3] for row in rows} == {"mindestens 6 von mindestens 12"}
    where = [row[5] for row in rows]
    assert where.count("in beiden") == 6
    assert where.count("nur in: Kreis Herford") == 3
    assert where.count("nur in: Kreis Mettmann") == 3
    sport = next(row for row in rows if row[4] == "Sport und Freizeit")
    assert sport[6:] == (
        "„Sport, Freizeit und Kultur“ (Handlungsfeld: umfasst)",
        "„Sport“ (Handlungsfeld: ist Teil von)",
    )


def sheet_of(folder: Path, *concepts: tuple[str, str, str]) -> Sheet:
    return overlaps_sheet(framed(folder, *concepts))


def test_the_sheet_leaves_no_pair_out(tmp_path: Path, repository: Repository) -> None:
    made = sheet_of(tmp_path, ("A", "", "action_fields"), ("B", "", "action_fields"), ("C", "", ""))
    told = "soweit erfasst zählt in keinem von beiden ein Thema"
    assert made.rows[0] == ("A", "B", "", told, "", "", "", "")
    assert len(made.rows) == 3
    chosen = own(repository, roles=frozenset(("residual",)))
    where = {row[5] for row in overlaps_sheet(chosen).rows}
    assert where == {"in keinem, nur erwähnt"}
