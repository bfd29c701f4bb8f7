"""What the profile says, on papers that a test writes."""

from collections.abc import Callable

import pytest

from konzept_cli.reports.facts import FactView
from konzept_cli.reports.profile import ConceptView
from konzept_cli.reports.profile.fields import FieldView
from konzept_cli.repository import Repository

Show = Callable[..., ConceptView]
Write = Callable[..., ConceptView]


def states(view: ConceptView) -> dict[str, tuple[str, str]]:
    return {row.part: (row.mark.word, row.number) for row in view.record.parts}


def imprint(view: ConceptView) -> dict[str, tuple[str, str | None]]:
    return {one.name: (one.value, one.data) for one in view.cover.imprint}


def tree(fields: tuple[FieldView, ...]) -> list[object]:
    return [
        (field.unit.label, tree(field.parts)) if field.parts else field.unit.label
        for field in fields
    ]


def fact(facts: tuple[FactView, ...], name: str) -> FactView:
    return next(one for one in facts if one.anchor == f"fact-{name}")


def test_the_cover(write: Write) -> None:
    view = write(
        "subtitle: Gemeinsam\n"
        'district: {name: Kreis Mettmann, kind: kreis, ags: "05158"}\n'
        "recorded: {date: '2026-01-02'}\n"
        "decisions:\n"
        "  - {kind: beschlossen, body: Kreistag, date: '2015-03'}\n"
        "  - {kind: beraten, body: Ausschuss, date: '2014'}\n"
        "  - {kind: beauftragt, body: Kreistag, date: '2020', about: eine Fortschreibung}\n"
        "  - {kind: vertagt, body: unknown, date: unknown}\n"
    )
    assert (view.cover.title, view.cover.subtitle) == ("Konzept", "Gemeinsam")
    assert view.cover.about == "Profil eines Konzepts: Kreis Mettmann, 2015"
    assert (
        view.cover.page_title == "Kreis Mettmann, 2015 – Profil eines Konzepts – Stand 02.01.2026"
    )
    assert imprint(view) == {
        "Gebiet oder Stelle": ("Kreis Mettmann (Kreis)", None),
        "Amtliche Schlüssel": ("AGS 05158, NUTS DEA1C", None),
        "Liegt in": (
            "Regierungsbezirk Düsseldorf (AGS 051) und Land Nordrhein-Westfalen (AGS 05)",
            None,
        ),
        "Art des Papiers": ("Konzept", None),
        "Fassung": ("2015", None),
        "Letzter erfasster Schritt": ("beschlossen, März 2015", "Kreistag"),
        "Erfasst aus": ("Volltext", None),
    }


def test_a_body_that_is_not_known(write: Write) -> None:
    view = write(
        "district: {name: Quartier X, kind: quartier, within: Stadt Y}\n"
        "decisions: [{kind: beraten, body: unknown, date: unknown}]\n"
    )
    found = imprint(view)
    assert found["Amtliche Schlüssel"] == ("Schlüssel nicht erfasst", None)
    assert found["Liegt in"] == ("Stadt Y", None)
    assert found["Letzter erfasster Schritt"] == ("beraten, Datum unbekannt", None)


def test_decisions_about_something_else(write: Write) -> None:
    view = write(
        "decisions: [{kind: vorgesehen, body: Rat, date: '2021', about: Neufassung}]\n"
        "recorded: {partial: [decisions]}\n"
    )
    told, body = imprint(view)["Letzter erfasster Schritt"]
    assert "Neufassung" in told
    assert body == "Rat"


def test_what_is_recorded(write: Write) -> None:
    view = write(
        "recorded:\n"
        "  partial: [measures, goals]\n"
        "  not_named: [budget, measures.indicator]\n"
        "  explicitly_none: [{part: target_groups, note: bewusst}]\n"
        "principles: [{label: P}]\n"
        "goals: [{label: Z, goals: [{label: Y}]}]\n"
        "measures: [{label: M, deadline: '2016'}, {label: N}]\n"
        "actors: [{label: A, roles: [partner]}]\n"
    )
    assert states(view) == {
        "Handlungsfelder": ("nicht erfasst", "Handlungsfelder nicht erfasst"),
        "Grundsätze": ("erfasst", "1"),
        "Ziele": ("teilweise erfasst", "2"),
        "Maßnahmen": ("teilweise erfasst", "2"),
        "Fristen der Maßnahmen": ("erfasst", "bei 1 von 2 Maßnahmen"),
        "Zuständige für die Maßnahmen": ("nicht erfasst", ""),
        "Indikatoren der Maßnahmen": ("nicht genannt", ""),
        "Mittel der Maßnahmen": ("nicht erfasst", ""),
        "Mittel auf Ebene des Konzepts": ("nicht genannt", ""),
        "Zielgruppen": ("ausdrücklich keine", ""),
        "Beteiligung": ("nicht erfasst", ""),
        "Beschlüsse": ("nicht erfasst", ""),
        "Zahlen über Menschen": ("nicht erfasst", ""),
    }
    (none,) = view.record.nones
    denied = next(row for row in view.record.parts if row.part == "Zielgruppen")
    assert denied.mark.href == f"#{none.anchor}"


def test_without_measures_their_details_are_no_rows(write: Write) -> None:
    parts = states(write("recorded: {not_named: [measures], partial: [measures.budget]}"))
    assert "Fristen der Maßnahmen" not in parts
    assert parts["Mittel der Maßnahmen"] == ("nicht erfasst", "")


QUOTED = """\
principles:
  - text: P
    evidence: [{quote: das steht da}]
  - text: Q
    evidence: [{quote: das steht nicht da}]
"""


def test_quotes_and_the_text_of_the_source(write: Write) -> None:
    view = write(QUOTED, source="Und das steht da, wirklich.")
    assert view.record.check.text == (
        "1 von 2 wörtlichen Zitaten und Namen stehen so im gespeicherten Text der Quelle. Eins "
        "wurde dort nicht gefunden. Was gefunden wurde, trägt in diesem Bericht das Wort „geprüft“."
    )
    assert view.record.check.missing == ("das steht nicht da",)
    (concept,) = fact(view.aims, "principles").concepts
    assert [entry.proofs[0].checked for entry in concept.entries] == [
        "geprüft",
        "nicht im Text der Quelle gefunden",
    ]


def test_verbatim_names_are_checked_too(write: Write) -> None:
    view = write(
        "action_fields:\n"
        "  - id: a\n    label: Sprache\n"
        "    goals: [{label: Lesen, goals: [{label: Schreiben}]}]\n"
        "  - {id: b, label: Wohnen, measures: [{label: Lesen}, {label: Bauen}]}\n"
        "actors: [{label: Vereine}, {label: Schulen}]\n",
        source="Sprache Lesen Schreiben Vereine Schulen",
    )
    first, second = (field.unit for field in view.fields.fields)
    missing = "nicht im Text der Quelle gefunden"
    assert [unit.proofs[0].checked for unit in (first, second)] == ["geprüft", missing]
    # Evidence that a list shares is checked if all of the list is.
    assert [unit.shared[0].checked for unit in (first, second)] == ["geprüft", missing]
    (actors,) = fact(view.people, "actors").concepts
    assert actors.shared[0].checked == "geprüft"


def test_without_the_text_nothing_is_said_of_a_quote(write: Write) -> None:
    view = write(QUOTED)
    assert "(2 Zitate und Namen)" in view.record.check.text
    (concept,) = fact(view.aims, "principles").concepts
    assert [entry.proofs[0].checked for entry in concept.entries] == [None, None]


def test_nothing_to_check(write: Write) -> None:
    view = write("goals: [{text: Z}]", source="nichts")
    assert view.record.check.text.startswith("Der Datensatz enthält keinen Wortlaut")


def test_some_sources_are_not_at_hand(write: Write) -> None:
    view = write(
        "sources:\n"
        "  - {kind: press, id: eins, title: A, snapshot: quelle.txt}\n"
        "  - {kind: press, id: zwei, title: B}\n"
        "goals:\n"
        "  - {text: Z, evidence: [{source: eins, quote: da}]}\n"
        "  - {text: Y, evidence: [{source: zwei, quote: dort}, {source: zwei, quote: weg}]}\n",
        source="da",
    )
    assert "Zwei ließen sich nicht prüfen" in view.record.check.text


def test_parts_stand_below_what_they_belong_to(write: Write) -> None:
    ids = "abcdefgh"
    chain = "".join(
        f"  - {{id: {name}, label: {name.upper()}, part_of: {above}}}\n"
        for name, above in zip(ids[1:], ids, strict=False)
    )
    view = write(
        "action_fields:\n  - {id: a, label: A, no_topic: zu allgemein}\n"
        f"{chain}  - {{id: z, label: Z, part_of: weg}}\n"
        "  - {id: x, label: X, part_of: y}\n  - {id: y, label: Y, part_of: x}\n"
    )
    # What lies deeper than five levels stands side by side, and says what it is a part of.
    deep = ("E", ["F", "G", "H"])
    assert tree(view.fields.fields) == [
        ("A", [("B", [("C", [("D", [deep])])])]),
        "Z",
        ("X", ["Y"]),
    ]
    first, _, third = view.fields.fields
    assert (first.no_topic, first.anchor) == ("zu allgemein", "field-a")
    assert third.parts[0].unit.roles[0].of == "X"


def test_a_very_long_chain_of_parts(write: Write) -> None:
    chain = "".join(f"  - {{id: f{n}, label: F{n}, part_of: f{n - 1}}}\n" for n in range(1, 1100))
    view = write(f"action_fields:\n  - {{id: f0, label: F0}}\n{chain}")
    (first,) = view.fields.fields
    assert len(first.parts[0].parts[0].parts[0].parts[0].parts) == 1095


def test_fields_of_one_id_have_anchors_of_their_own(write: Write) -> None:
    view = write("action_fields: [{id: a-1, label: A}, {id: a, label: B}, {id: a, label: C}]")
    assert [field.anchor for field in view.fields.fields] == ["field-a-1", "field-a", "field-a-2"]


def test_stated_numbers_stand_beside_recorded_ones(write: Write) -> None:
    view = write(
        "counts:\n"
        "  - {of: action_fields, count: '6'}\n"
        "  - {of: goals, count: '260'}\n"
        "  - {of: Empfehlungen, count: '3'}\n"
        "action_fields: [{id: a, label: A, readings: [{reason: r, fields: [{label: B}, "
        "{label: C}]}]}]\n"
        "goals: [{label: Z, goals: [{label: Y}]}]\n"
    )
    assert [(entry.text, entry.lead, entry.details[0].value) for entry in view.fields.counts] == [
        ("Handlungsfelder", "6", "1 oder 2"),
        ("Ziele", "260", "2 oder 1"),
        ("Empfehlungen", "3", "nicht gezählt"),
    ]


def test_topics_with_and_without_fields(write: Write) -> None:
    view = write(
        "action_fields:\n"
        "  - {id: a, label: A, topics: [{topic: sprache, relation: exact}]}\n"
        "principles:\n"
        "  - {label: P, topics: [{topic: kultur, relation: related, reason: r}]}\n"
    )
    (row,) = view.topics.rows
    assert (row.topic, row.href) == ("Sprache und Mehrsprachigkeit", None)
    assert [(one.label, one.href) for one in row.fields] == [("A", "#field-a")]
    (group,) = view.topics.absent
    assert (group.mark.word, len(group.topics)) == ("nicht genannt", 19)
    told = {one.topic: one.elsewhere for one in group.topics if one.elsewhere}
    assert told == {"Kultur": "kein Feld, aber ein Grundsatz"}
    assert view.topics.told == "Zu einem von 20 Themen gehört mindestens ein Feld."


def test_at_a_glance(write: Write) -> None:
    view = write(
        "sources: [{kind: press, title: Quelle}]\n"
        "recorded: {partial: [measures], not_named: [goals]}\n"
        "measures: [{label: M, deadline: '2016'}, {label: N, responsible: Amt}]\n"
        "action_fields: [{id: a, label: A, topics: [{topic: sprache, relation: exact}]}]\n"
    )
    assert [point.text for point in view.glance] == [
        (
            "Das Profil zeigt ein einzelnes Papier: Kreis Eins, 2015. Ausgewertete Quellen: ein "
            "Pressetext. Im Volltext wurde es nicht gelesen."
        ),
        "Beschlüsse und Beratungen: nicht erfasst.",
        "Gliederung: 1 Handlungsfeld. Zu einem von 20 Themen gehört mindestens ein Feld.",
        (
            "Erfasst: zwei Maßnahmen. Ziele: nicht genannt. Nur teilweise erfasst: Maßnahmen. "
            "Maßnahmen mit erfasster Zuständigkeit: 1, mit Frist: 1, mit Betrag: 0."
        ),
        "Ohne Feld bleiben von 20 Themen: 19 nicht genannt.",
    ]
    assert [point.href for point in view.glance] == [
        "#record",
        "#history",
        "#fields",
        "#aims",
        "#topics",
    ]


def test_what_was_read_in_part_and_not_found_is_not_recorded_in_part(write: Write) -> None:
    view = write("recorded: {partial: [measures, goals]}\ngoals: [{label: Z}]\n")
    assert view.glance[3].text == (
        "Erfasst: ein Ziel. Maßnahmen: nicht erfasst. Nur teilweise erfasst: Ziele."
    )


def test_of_a_paper_without_fields_no_topic_is_told(write: Write) -> None:
    view = write("recorded: {not_named: [action_fields]}")
    assert view.glance[2].text == "Gliederung: keine Handlungsfelder genannt."
    assert view.topics.rows == ()
    assert view.topics.told == "Zu keinem der 20 Themen gehört ein Feld."


def test_all_topics_are_reached(write: Write, papers: Repository) -> None:
    everything = ", ".join(
        f"{{topic: {name}, relation: narrow, reason: r}}" for name in papers.topics
    )
    view = write(f"action_fields: [{{id: a, label: A, topics: [{everything}]}}]")
    assert view.topics.absent == ()
    assert [point.href for point in view.glance] == ["#record", "#history", "#fields", "#aims"]


def test_editions_of_the_district(show: Show) -> None:
    view = show("kreis-wiesenau-2013")
    assert [(row.id, row.here) for row in view.history.rows] == [
        ("kreis-wiesenau-2008", False),
        ("kreis-wiesenau-2013", True),
        ("kreis-wiesenau-2017", False),
        ("kreis-wiesenau-2019-evaluation", False),
        ("kreis-wiesenau-2019-massnahmen", False),
    ]
    assert view.history.rows[2].edition == "Teilfortschreibung November 2017"
    assert view.glance[1].text.endswith("Von dieser Stelle sind fünf Papiere erfasst.")
    assert [(one.name, one.how) for one in view.history.named_by] == [
        ("Kreis Wiesenau, Teilfortschreibung November 2017", "schreibt dieses Papier fort"),
        ("Kreis Wiesenau, Evaluation 2019", "wertet dieses Papier aus"),
        ("Kreis Wiesenau, Maßnahmenprogramm 2019", "setzt dieses Papier um"),
    ]


@pytest.mark.parametrize("name", ["goals", "figures"])
def test_hints_speak_of_this_page(write: Write, name: str) -> None:
    view = write("goals: [{text: Z}]\nfigures: [{label: A, value: '3'}]")
    hint = fact((*view.aims, *view.people), name).hint
    assert hint is not None
    assert "Thema für Thema" not in hint


def test_a_reading_tells_its_topics(write: Write) -> None:
    view = write(
        "action_fields:\n"
        "  - id: a\n    label: A und B\n"
        "    readings:\n"
        "      - reason: r\n"
        "        fields: [{label: A, topics: [{topic: sprache, relation: broad, reason: s}]}, "
        "{label: B}]\n"
    )
    ((row,),) = [readings.rows for readings in view.readings]
    assert [(one.label, one.matches[0].relation) for one in row.matched] == [("A", "ist Teil von")]
