"""What a Synopse says, read in German and in English."""

from collections.abc import Callable

import pytest

from konzept_cli.messages import Language
from konzept_cli.reports.statements import Entry
from konzept_cli.reports.synopsis import SynopsisView
from konzept_cli.reports.synopsis.rows import RowView
from konzept_cli.reports.synopsis.sections import SectionView

Show = Callable[..., SynopsisView]
Write = Callable[..., SynopsisView]
FOLLOWS = 'edition: {date: "2020", follows: {concept: alt}}\n'


def section(view: SynopsisView, anchor: str) -> SectionView:
    return next(one for one in view.sections if one.anchor == anchor)


def names(entries: tuple[Entry, ...]) -> list[str]:
    return [str(entry.label or entry.text or entry.lead) for entry in entries]


def told(row: RowView) -> tuple[str, str, str]:
    """Both cells and the remark, each on one line."""
    cells = [
        f"{side.absence.symbol} {side.absence.word}"
        if side.absence
        else "; ".join(names(side.entries))
        for side in (row.before, row.now)
    ]
    marks = [mark.word + (f" ({mark.said})" if mark.said else "") for mark in row.marks]
    shifts = [f"{one.name}: {one.before.value} → {one.after.value}" for one in row.shifts]
    return cells[0], cells[1], "; ".join((*marks, *row.grounds, *shifts))


def rows(view: SynopsisView, anchor: str = "fields") -> list[tuple[str, str, str]]:
    return [told(row) for row in section(view, anchor).rows]


# ---- the invented papers ----


def test_an_edition_with_its_lineage(show: Show) -> None:
    view = show("kreis-wiesenau-2008", "kreis-wiesenau-2013")
    assert view.cover.title == "Synopse: Kreis Wiesenau"
    assert view.cover.subtitle == "Rahmenkonzept 2008 und Erstfassung 2013"
    assert [head.name for head in view.heads] == [
        "Alt: Rahmenkonzept 2008",
        "Neu: Erstfassung 2013",
    ]
    assert view.glance[0] == (
        "Felder mit ihren Zielen und Maßnahmen: 2 umbenannt, 1 aufgeteilt, 1 entfallen, 1 neu, "
        "1 aufgewertet."
    )
    fields = [told(row) for row in section(view, "fields").rows if not row.inner]
    assert fields == [
        (
            "Sprache",
            "Sprachliche Bildung",
            (
                "umbenannt (im Konzept genannt); andere Zuordnung; Zuordnung: entspricht Sprache "
                "und Mehrsprachigkeit → entspricht weitgehend Sprache und Mehrsprachigkeit"
            ),
        ),
        (
            "Bildung und Ausbildung",
            "Schule; Übergang Schule – Beruf",
            "aufgeteilt (im Konzept genannt)",
        ),
        (
            "Arbeit",
            "Arbeit & Wirtschaft",
            (
                "umbenannt; andere Zuordnung; erschlossen: gleiche Kennung und gemeinsames Thema; "
                "Zuordnung: ist Teil von Arbeit und Wirtschaft → entspricht Arbeit und Wirtschaft"
            ),
        ),
        ("Kultur, Sport und Freizeit", "– nicht genannt", "entfallen (im Konzept genannt)"),
        ("– nicht genannt", "Gesundheit", "neu (im Konzept genannt)"),
        (
            "Interkulturelle Öffnung",
            "Interkulturelle Öffnung",
            "aufgewertet (im Konzept genannt); bisher Grundsatz",
        ),
    ]
    first = section(view, "fields").rows[0]
    assert first.changes[0].proofs[0].href == "#source-2"
    assert [row.what for row in section(view, "fields").rows[:4]] == [
        *("Feld", "Ziel", "Maßnahme", "Maßnahme"),
    ]


def test_the_order_of_the_ids_does_not_matter(show: Show) -> None:
    forth = show("kreis-wiesenau-2008", "kreis-wiesenau-2013")
    assert forth == show("kreis-wiesenau-2013", "kreis-wiesenau-2008")


def test_an_edition_of_some_fields(show: Show) -> None:
    view = show("kreis-wiesenau-2013", "kreis-wiesenau-2017")
    assert view.cautions[0] == (
        "Das neuere Papier ist eine Teilfortschreibung: Es behandelt nur einen Teil der Felder. "
        "Was darin nicht vorkommt, gilt weiter."
    )
    held = ("› gilt weiter", "gilt weiter; erschlossen: in der Teilfortschreibung nicht behandelt")
    assert ("Schule", *held) in rows(view)
    assert ("Betriebe und Schulen arbeiten zusammen", *held) in rows(view, "goals")
    assert view.glance[0].endswith(": 1 überarbeitet, 5 gelten weiter, 1 neu.")
    later = show("kreis-wiesenau-2008", "kreis-wiesenau-2017")
    assert later.cautions[:2] == (
        (
            "Dazwischen liegt noch: Erstfassung 2013. Was das neuere Papier selbst über Änderungen "
            "sagt, gilt gegenüber der Fassung direkt davor und ist hier nicht verwendet."
        ),
        (
            "Teilfortschreibung November 2017: Das Papier ist eine Teilfortschreibung und "
            "behandelt nur einen Teil der Felder. Was es nicht nennt, kann trotzdem gelten."
        ),
    )
    assert (
        "Arbeit",
        "– nicht genannt",
        "nicht behandelt; erschlossen: in der Teilfortschreibung nicht behandelt",
    ) in rows(later)


def test_a_field_that_became_a_principle(show: Show) -> None:
    view = show("stadt-lindtal-2011", "stadt-lindtal-2020")
    assert (
        "Interkulturelle Öffnung der Verwaltung",
        "Interkulturelle Öffnung",
        (
            "abgestuft (im Konzept genannt); jetzt Grundsatz; umbenannt; erschlossen: gemeinsames "
            "Thema „Interkulturelle Öffnung“"
        ),
    ) in rows(view)
    dropped = next(row for row in rows(view) if row[0] == "Schule sowie Ganztag")
    assert dropped[2] == (
        "entfallen; erschlossen: im neueren Papier nicht aufgeführt; gemeinsames Thema mit "
        "„Bildung und Sprache“"
    )
    widened = next(row for row in rows(view) if row[0] == "Wohnen und Quartier")
    assert "Von der Quelle selbst als Besonderheit bezeichnet: ja → nein" in widened[2]


def test_two_districts(show: Show) -> None:
    view = show("kreis-wiesenau-2013", "stadt-lindtal-2011")
    assert view.cover.title == "Gegenüberstellung: Kreis Wiesenau und Stadt Lindtal"
    assert view.cover.subtitle == (
        "„Integrationskonzept“ (Erstfassung 2013) und „Integrationskonzept“ (Fortschreibung 2011)"
    )
    assert [head.name for head in view.heads] == ["Kreis Wiesenau", "Stadt Lindtal"]
    words = " ".join(mark.word for part in view.sections for row in part.rows for mark in row.marks)
    for word in ("entfallen", "neu", "umbenannt", "gilt weiter", "geändert"):
        assert word not in words.split()
    topics = section(view, "fields").rows
    found = {row.what: told(row)[2] for row in topics}
    assert found["Sprache und Mehrsprachigkeit"] == "in beiden"
    assert found["Gesundheit und Pflege"] == "nur in Kreis Wiesenau"
    assert found["Interkulturelle Öffnung"] == (
        "in beiden; Rolle: Querschnittsaufgabe → Handlungsfeld, Querschnittsaufgabe"
    )
    (field,) = topics[0].before.entries
    details = {detail.name: detail.value for detail in field.details}
    assert details["Ziele"] == "1"
    assert details["Zuordnung"] == "entspricht weitgehend Sprache und Mehrsprachigkeit"
    assert details["Begründung"] == "vor allem Deutsch für Kinder"
    # Goals say to which field they belong.
    goal = section(view, "goals").rows[0].before.entries[0]
    assert goal.details[0].value == "„Sprachliche Bildung“"
    assert any("verschiedenartige Gebiete" in caution for caution in view.cautions)


def test_two_papers_of_one_issuer(show: Show) -> None:
    view = show("kreis-wiesenau-2013", "kreis-wiesenau-2019-massnahmen")
    assert "Beide Papiere stammen von derselben Stelle." in view.cautions
    measure = next(row for row in rows(view, "measures") if row[0] == row[1])
    assert measure[2].startswith("in beiden; erschlossen: gleicher Wortlaut; Nummer: 1.1 → M 01")
    names_ = [head.name for head in view.heads]
    assert names_ == ["Kreis Wiesenau (2013)", "Kreis Wiesenau (2019)"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kreis-wiesenau-2008", "kreis-wiesenau-2013"),
        ("stadt-lindtal-2020", "stadt-lindtal-2022"),
        ("kreis-wiesenau-2013", "brueckenfeld-kreis-2015"),
        ("eisenach-2014", "eisenach-2023"),
    ],
)
def test_english_stays_english(one: str, other: str, show: Show) -> None:
    view = show(one, other, "en")
    ours = [view.cover.title, *view.cautions, *view.glance]
    ours += [one.meaning for one in view.meanings]
    for part in view.sections:
        ours += [part.title]
        for row in part.rows:
            ours += [row.what, *(mark.word for mark in row.marks), *row.grounds]
            ours += [shift.name for shift in row.shifts]
    told_ = " ".join(ours).split()
    assert not {"und", "der", "die", "nicht", "Papier", "Ziel", "Maßnahme"} & set(told_)


# ---- single values ----

BEFORE = """
action_fields:
  - {id: a, label: A}
  - {id: b, label: B, part_of: a}
  - {id: c, label: C}
  - {id: d, label: D}
goals:
  - {label: Oben, measures: [{label: Kurs, status: laufend}]}
  - {label: Zwei Felder, fields: [a, c]}
measures:
  - label: Fest
    status: beschlossen
    deadline: 2014-12
    budget: {amount: "100", per: year, purpose: Essen, payer: Land}
    responsible: Amt 50
figures: [{label: Anteil, value: 26, unit: percent, term: Neue}, {label: Kinder, value: 3}]
actors: [{label: Caritas, roles: [partner]}]
"""
NOW = """
action_fields:
  - {id: d, label: D}
  - {id: a, label: A, number: "1", roles: [cross_cutting]}
  - {id: b, label: B}
  - {id: c, label: C}
goals:
  - {label: Oben, fields: [a]}
  - {label: Zwei Felder}
measures:
  - {label: Kurs, status: umgesetzt}
  - {label: Fest, status: beschlossen, deadline: "2016"}
figures: [{label: Anteil, value: 26, unit: percent, term: Andere}, {label: Kinder, value: 4}]
actors: [{label: Caritas, roles: [partner, office]}]
"""


def test_values_before_and_now(write: Write) -> None:
    view = write(BEFORE, FOLLOWS + NOW)
    remarks = [row[2] for row in rows(view)]
    inferred = "erschlossen: gleiche Kennung und Bezeichnung"
    assert remarks == [
        f"verschoben; {inferred}; Stelle: nach „C“ → am Anfang",
        (
            f"andere Rolle; {inferred}; Nummer: keine Angabe → 1; "
            "Rolle: Handlungsfeld → Querschnittsaufgabe"
        ),
        "verschoben; erschlossen: gleicher Wortlaut; Gehört zu: ganzes Konzept → „A“",
        f"verschoben; {inferred}; Teil von: „A“ → eigenes Feld",
        f"unverändert; {inferred}",
    ]
    assert rows(view, "goals") == [
        (
            "Zwei Felder",
            "Zwei Felder",
            "verschoben; erschlossen: gleicher Wortlaut; Gehört zu: „A“; „C“ → ganzes Konzept",
        )
    ]
    assert view.glance[0] == (
        "Felder mit ihren Zielen und Maßnahmen: 2 verschoben, 1 mit anderer Rolle, 1 unverändert."
    )
    course, party = rows(view, "measures")
    assert course[2] == (
        "verschoben; erschlossen: gleicher Wortlaut; Stand: laufend → umgesetzt; "
        "Steht unter: „Oben“ → für sich"
    )
    assert party[2] == (
        "geändert; erschlossen: gleicher Wortlaut; Zuständig: Amt 50 → keine Angabe; "
        "Frist: Dezember 2014 → 2016; Mittel: 100 Euro je Jahr, Essen, Land → keine Angabe"
    )
    assert [row[2] for row in rows(view, "figures")] == [
        "nicht vergleichbar; erschlossen: gleicher Wortlaut",
        "geändert; erschlossen: gleicher Wortlaut; Wert: 3 → 4",
    ]
    assert rows(view, "actors")[0][2] == (
        "andere Rolle; erschlossen: gleicher Wortlaut; "
        "Rolle: Kooperationspartner → Kooperationspartner, Dienststelle"
    )


def test_a_value_that_is_not_recorded(write: Write) -> None:
    partial = "recorded: {partial: [measures.deadline]}\nmeasures: [{label: Fest}]"
    view = write('measures: [{label: Fest, deadline: "2016"}]', FOLLOWS + partial)
    assert rows(view, "measures")[0][2] == (
        "unverändert; erschlossen: gleicher Wortlaut; Frist: 2016 → nicht erfasst"
    )
    assert view.cautions[0] == (
        "2020: nur zum Teil erfasst sind Fristen der Maßnahmen. Was davon hier nicht steht, kann "
        "im Papier trotzdem stehen."
    )


def test_names_without_a_record(write: Write) -> None:
    change = "changes: [{kind: renamed, before: [Weg], now: [a]}]"
    edition = f'edition: {{date: "2020", follows: {{concept: alt}}, {change}}}\n'
    view = write("", edition + "action_fields: [{id: a, label: A}]")
    row = section(view, "fields").rows[0]
    assert row.before.entries == (Entry(lead="nur dem Namen nach erfasst", label="Weg"),)
    assert row.marks[0].said == "als Änderung erfasst, ohne Beleg"


def test_inferred_from_date_and_district(write: Write) -> None:
    view = write("", 'edition: {date: "2020"}\n')
    assert view.cautions[0].startswith("Dass die neuere Fassung auf die ältere folgt, steht nicht")


def test_a_text_that_can_be_read_otherwise(write: Write) -> None:
    cut = "readings: [{fields: [{label: A}, {label: B}], reason: Komma}]"
    view = write(f'action_fields: [{{id: a, label: "A, B", {cut}}}]', FOLLOWS)
    assert view.cautions[0] == (
        "2015: Der Text lässt sich verschieden lesen. Verglichen ist die Lesart, die im Datensatz "
        "verwendet ist."
    )


def test_a_paper_that_was_not_read_in_full(show: Show) -> None:
    view = show("stadt-lindtal-2020", "stadt-lindtal-2022")
    assert view.cautions[1] == (
        "Ergänzung 2022: nicht im Volltext gelesen (erfasst aus: Sitzungsvorlage). Im Papier "
        "selbst kann mehr stehen."
    )


def test_editions_of_one_year_have_their_ids(write: Write) -> None:
    view = write("", 'edition: {date: "2015", follows: {concept: alt}}\n')
    assert [head.name for head in view.heads] == ["Alt: alt", "Neu: neu"]


def test_fields_without_a_topic_or_with_an_unknown_one(write: Write) -> None:
    other = "district: {name: Kreis Zwei, kind: kreis}\n"
    view = write("action_fields: [{id: a, label: A}]", other)
    (row,) = section(view, "fields").rows
    assert (row.what, told(row)) == ("Feld", ("A", "– nicht vorhanden", "ohne Thema"))


# ---- two versions of a record ----

VARIED = """
note: {note}
issued_by: {note}
variants: [{{kind: {variant}}}]
events: [{{date: "2015", text: {note}}}]
features: [{{label: {note}}}]
relations: [{{kind: based_on, title: {note}}}]
edition:
  date: "2015"
  note: {note}
  binding: {note}
  follows: {{title: {note}}}
  changes: [{{kind: new, now: [a]}}, {{kind: new, note: {note}}}]
recorded: {{date: "2026", not_named: [{part}]}}
counts: [{{of: goals, count: {count}}}]
participation: [{{count: {count}}}]
action_fields:
  - id: a
    label: A
    note: {note}
    alternative_labels: [{note}]
    no_topic: {note}
    evidence: [{{quote: {note}, page: {count}}}]
    readings: [{{fields: [{{label: {note}}}], reason: weil}}]
    conflicts: [{{key: number, value: {note}, reason: weil}}]
  - {{id: b, label: B, topics: [{{topic: sprache, relation: close, reason: {note}}}]}}
  - {{id: c, label: C}}
"""


@pytest.mark.parametrize("lang", ["de", "en"])
def test_all_that_a_record_says(lang: Language, write: Write) -> None:
    older = VARIED.format(note="Alt", variant="short", part="goals", count="3")
    newer = VARIED.format(note="Neu", variant="long", part="budget", count="4")
    view = write(older, newer, records=True, lang=lang)
    keys = [row.what for row in section(view, "facts").rows]
    assert len(keys) == len(set(keys)) == 13
    # Notes and evidence, too: all that differs is there on both sides.
    assert all(row.before != row.now for row in section(view, "facts").rows)
    first, second = section(view, "fields").rows
    assert len(first.shifts) == 6
    assert "Neu" in first.shifts[-1].after.value
    assert second.shifts[0].before.value.endswith("– Alt")
    assert section(view, "fields").hidden
    assert first.grounds == ()
    assert view.cautions[0].startswith(("Verglichen sind zwei Stände", "Compared are two rev"))


def test_a_record_that_has_not_changed(write: Write) -> None:
    view = write(
        "action_fields: [{id: a, label: A}]", "action_fields: [{id: a, label: A}]", records=True
    )
    assert (view.sections, view.glance, view.meanings) == ((), (), ())
    assert view.same == "Kein Unterschied."


def test_what_was_added_to_a_record(write: Write) -> None:
    fields = "action_fields:\n  - {id: a, label: A, measures: [{label: X}]}\n"
    more = fields.replace("{label: X}", "{label: X}, {label: Y}") + "  - {id: b, label: B}\n"
    view = write(fields + "subtitle: Alt", more, records=True)
    assert rows(view) == [
        ("A", "A", "unverändert"),
        ("– nicht vorhanden", "Y", "hinzugefügt"),
        ("– nicht vorhanden", "B", "hinzugefügt"),
    ]
    assert rows(view, "facts") == [("Alt", "– nicht vorhanden", "entfernt")]
    assert view.glance == (
        "Felder mit ihren Zielen und Maßnahmen: 1 hinzugefügt.",
        "Ziele und Maßnahmen einzelner Felder: 1 hinzugefügt.",
    )
