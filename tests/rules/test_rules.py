"""What the rules' own examples do not show."""

from pathlib import Path

import pytest

from konzept_cli.checking import check, check_text, diagnose
from konzept_cli.diagnostics import Diagnostic
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.model.scalars import certainly_before
from konzept_cli.rule import GROUPS
from konzept_cli.rules import RULES

SMALL = """\
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2024"}
sources: [{kind: full_text, title: Konzept}]
"""
FIELD = "action_fields:\n  - {id: sprache, label: Sprache}\n"


def found(folder: Path, rule: str, files: dict[str, str]) -> list[Diagnostic]:
    (folder / "concepts").mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    rules = [one for one in RULES if one.id == rule]
    loaded = load(Request(folder), lambda document: check_text(document, rules))
    findings = [*loaded.findings, *check(loaded.repository, rules)]
    severities = {one.id: one.severity for one in rules}
    return list(diagnose(findings, severities, loaded.document, catalogue("en")))


def one(folder: Path, rule: str, text: str) -> Diagnostic:
    (diagnostic,) = found(folder, rule, {"concepts/a.yaml": text})
    return diagnostic


def none(folder: Path, rule: str, text: str) -> bool:
    return not found(folder, rule, {"concepts/a.yaml": text})


def test_a_topic_can_be_meant_by_its_name(tmp_path: Path) -> None:
    topics = "action_fields:\n  - {id: a, label: A, topics: [{topic: ehrenamt, relation: exact}]}\n"
    assert one(tmp_path, "unknown-topic", SMALL + topics).suggestions == ("engagement",)


def test_topics_are_not_judged_without_a_vocabulary(tmp_path: Path) -> None:
    topics = "action_fields:\n  - {id: a, label: A, topics: [{topic: x, relation: exact}]}\n"
    (tmp_path / "topics.yaml").write_text("topics: x\n", encoding="utf-8")
    assert none(tmp_path, "unknown-topic", SMALL + topics)


@pytest.mark.parametrize(
    "more",
    [
        FIELD + "measures: [{label: M, fields: [x]}]\n",
        FIELD + "actors: [{label: A, fields: [x]}]\n",
        "action_fields:\n  - {id: sprache, label: Sprache, part_of: x}\n",
        FIELD + "x-edition: 1\n",
    ],
)
def test_references_to_fields(more: str, tmp_path: Path) -> None:
    text = SMALL + more
    if "x-edition" in more:
        text = text.replace('{date: "2024"}', '{date: "2024", changes: [{kind: new, now: [x]}]}')
    diagnostic = one(tmp_path, "unknown-reference", text)
    assert "“x”" in diagnostic.message


def test_references_without_any_field(tmp_path: Path) -> None:
    diagnostic = one(tmp_path, "unknown-reference", SMALL + "goals: [{label: Z, fields: [x]}]\n")
    assert diagnostic.help == "None is recorded under “action_fields” yet."


def test_one_slip_in_a_definition_is_one_finding(tmp_path: Path) -> None:
    text = SMALL + (
        "action_fields:\n  - {id: sprache, label: Sprache}\n  - {id: arbeit, label: Arbeit}\n"
        "goals:\n  - {label: A, fields: [sprachen]}\n  - {label: B, fields: [sprachen, arbeit]}\n"
    )
    diagnostic = one(tmp_path, "unknown-reference", text)
    assert diagnostic.loc == ("action_fields", 0, "id")
    assert "2 places refer to “sprachen”" in diagnostic.message


def test_references_to_concepts(tmp_path: Path) -> None:
    text = SMALL + "relations:\n  - {kind: based_on, concept: kreis-b}\n"
    files = {"concepts/a.yaml": text, "concepts/kreis-a.yaml": SMALL}
    (diagnostic,) = found(tmp_path, "unknown-reference", files)
    assert diagnostic.suggestions == ("kreis-a",)
    # A file that cannot be read is not a missing one.
    files["concepts/kreis-b.yaml"] = "title: [\n"
    assert found(tmp_path, "unknown-reference", files) == []


def test_a_predecessor_with_a_record_is_compared_by_its_own_date(tmp_path: Path) -> None:
    later = SMALL.replace('{date: "2024"}', '{date: "2024", follows: {concept: b}}')
    files = {"concepts/a.yaml": later, "concepts/b.yaml": SMALL.replace("2024", "2025")}
    (diagnostic,) = found(tmp_path, "dates-out-of-order", files)
    assert diagnostic.related[0].place.file == "concepts/b.yaml"
    files["concepts/b.yaml"] = SMALL.replace('"2024"', "unknown")
    assert found(tmp_path, "dates-out-of-order", files) == []


def test_a_predecessor_without_a_date_says_nothing(tmp_path: Path) -> None:
    text = SMALL.replace('{date: "2024"}', '{date: "2024", follows: {title: Rahmenkonzept}}')
    assert none(tmp_path, "dates-out-of-order", text)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("2013", "2014", True),
        ("2013", "2013-05", False),
        ("2013-04", "2013-05-01", True),
        ("2006/2011", "2012", True),
        ("2006/2013", "2012", False),
        ("2006/..", "2012", False),
        ("unknown", "2012", False),
        ("2012", "unknown", False),
        ("2012", "2013/..", True),
    ],
)
def test_certainly_before(before: str, after: str, expected: bool) -> None:
    assert certainly_before(before, after) is expected


def test_long_circles_are_told_once(tmp_path: Path) -> None:
    def follows(name: str) -> str:
        return SMALL.replace('{date: "2024"}', f'{{date: "2024", follows: {{concept: {name}}}}}')

    files = {
        "concepts/a.yaml": follows("b"),
        "concepts/b.yaml": follows("c"),
        "concepts/c.yaml": follows("b"),
    }
    (diagnostic,) = found(tmp_path, "circular-reference", files)
    assert diagnostic.message == "This goes in a circle: c → b → c."


@pytest.mark.parametrize(
    ("counts", "fine"),
    [
        ("{of: Handlungsfelder, count: 1", True),
        ("{of: action_fields, count: 2", False),
        ("{of: Schwerpunkte, count: 1", False),
        ("{of: cross_cutting, count: 1", True),
        ("{of: Grundsätze, count: 1", False),
        ("{of: goals, count: 2", True),
        ("{of: goals, count: 3", True),
        ("{of: goals, count: 1", False),
        ("{of: Maßnahmen, count: 1", True),
        ("{of: Empfehlungen, count: 260", True),
        ("{of: goals, count: rund 9", True),
        ("{of: goals, count: 9, conflicts: [{key: count, value: 2, reason: r}]", True),
    ],
)
def test_stated_counts(counts: str, fine: bool, tmp_path: Path) -> None:
    text = SMALL + (
        "action_fields:\n  - {id: a, label: A}\n  - {id: b, label: B, roles: [cross_cutting]}\n"
        "goals:\n  - {label: X, goals: [{label: Y}]}\n  - {label: Z, measures: [{label: M}]}\n"
        f"counts:\n  - {counts}}}\n"
    )
    assert none(tmp_path, "count-differs", text) is fine


def test_former_labels_are_not_judged_without_fields(tmp_path: Path) -> None:
    edition = '{date: "2024", follows: {concept: b}, changes: [{kind: dropped, before: [X]}]}'
    files = {
        "concepts/a.yaml": SMALL.replace('{date: "2024"}', edition),
        "concepts/b.yaml": SMALL.replace("2024", "2019"),
    }
    assert found(tmp_path, "unknown-former-label", files) == []
    files["concepts/b.yaml"] += FIELD
    (diagnostic,) = found(tmp_path, "unknown-former-label", files)
    assert diagnostic.fix is None
    assert diagnostic.help == "It has: Sprache."


def test_a_single_item_in_brackets(tmp_path: Path) -> None:
    diagnostic = one(tmp_path, "unquoted-comma", SMALL + "x-a: [eins zwei]\nx-b: [a, {c: d e}]\n")
    assert diagnostic.message == "Within brackets, text with a blank needs quotation marks."
    assert diagnostic.fix
    assert diagnostic.fix.edits[0].text == '["eins zwei"]'


def test_numbers_to_the_base_of_sixty(tmp_path: Path) -> None:
    assert "540" in one(tmp_path, "ambiguous-scalar", SMALL + "x-vote: 9:0\n").message
    assert "number and" in one(tmp_path, "ambiguous-scalar", SMALL + "x-version: 1.10\n").message


@pytest.mark.parametrize(
    ("district", "said"),
    [
        ('{name: Kreis Nirgendwo, kind: kreis, ags: "99999"}', "not in the register"),
        ('{name: Kreis Soest, kind: kreis, ags: "05158"}', "Probably meant: 05974."),
    ],
)
def test_district_keys(district: str, said: str, tmp_path: Path) -> None:
    text = SMALL.replace("{name: Kreis Beispiel, kind: kreis}", district)
    diagnostic = one(tmp_path, "unknown-district-key", text)
    assert said in f"{diagnostic.message} {diagnostic.help}"


def test_no_district_key_is_suggested_that_is_there_already(tmp_path: Path) -> None:
    district = '{name: Kreis Beispiel, kind: kreis, ags: "05954"}'
    text = SMALL.replace("{name: Kreis Beispiel, kind: kreis}", district)
    diagnostic = one(tmp_path, "unknown-district-key", text)
    assert (diagnostic.suggestions, diagnostic.fix) == ((), None)


def test_the_source_that_follows_furthest_is_meant(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources/a.txt").write_text("Wir fördern Sprache.", encoding="utf-8")
    (tmp_path / "sources/b.txt").write_text("Wir fördern die Teilhabe aller.", encoding="utf-8")
    text = SMALL.replace(
        "[{kind: full_text, title: Konzept}]",
        "[{id: a, kind: press, title: A, snapshot: a.txt}, "
        "{id: b, kind: press, title: B, snapshot: b.txt}]",
    )
    evidence = "[{source: a, place: x}, {source: b, place: y}]"
    goal = f"goals:\n  - label: Wir fördern die Teilhabe vieler\n    evidence: {evidence}\n"
    diagnostic = one(tmp_path, "label-not-in-source", text + goal)
    assert diagnostic.help == "It says: “Wir fördern die Teilhabe aller”"
    whole = text + goal
    assert whole[slice(*diagnostic.place.span)] == "vieler"


def test_a_misspelt_name_is_told_at_the_name(tmp_path: Path) -> None:
    district = '{name: Kreis Metmann, kind: kreis, ags: "05158"}'
    text = SMALL.replace("{name: Kreis Beispiel, kind: kreis}", district)
    diagnostic = one(tmp_path, "unknown-district-key", text)
    assert diagnostic.loc == ("district", "name")
    assert diagnostic.suggestions == ("Kreis Mettmann",)


def test_names_of_federal_states_are_not_meant_by_their_beginning(tmp_path: Path) -> None:
    text = SMALL.replace("kind: kreis}", "kind: landkreis}")
    assert one(tmp_path, "unknown-value", text).suggestions == ("kreis",)


SEVERAL = SMALL.replace("sources: [{", "sources: [{id: p, kind: press, title: Presse}, {id: k, ")


@pytest.mark.parametrize(
    "evidence",
    ["evidence: [{page: 4}]", "evidence: [{page: 4}]\n    goals: [{label: Darunter}]"],
)
def test_a_source_that_evidence_does_not_name_is_told_once(evidence: str, tmp_path: Path) -> None:
    text = f"{SEVERAL}goals:\n  - label: Teilhabe\n    {evidence}\n"
    assert one(tmp_path, "unknown-source", text).loc == ("goals", 0, "evidence", 0)
    assert none(tmp_path, "statement-without-evidence", text)


@pytest.mark.parametrize(
    ("evidence", "loc"),
    [
        ("[{page: 4, quote: }]", ("goals", 0, "evidence", 0, "quote")),
        ("[{page: 4}, {quote: }, {quote: }]", ("goals", 0, "evidence", 1, "quote")),
        ("[{page: 4, place: }]", ("goals", 0, "text")),
    ],
)
def test_a_quote_that_is_not_there_is_told_at_its_key(
    evidence: str, loc: tuple[str | int, ...], tmp_path: Path
) -> None:
    text = f"{SMALL}goals:\n  - text: Teilhabe\n    evidence: {evidence}\n"
    assert one(tmp_path, "statement-without-evidence", text).loc == loc


@pytest.mark.parametrize(
    ("snapshot", "said", "fixed"),
    [
        (r"C:\Texte\neu\konzept.txt", "“snapshot: konzept.txt”", "konzept.txt"),
        ("../sources/konzept.txt", "“snapshot: konzept.txt”", "konzept.txt"),
        ("sources/konzept.pdf", "“snapshot: konzept.txt”", "konzept.txt"),
        ("file:///D:/anderes.txt", "“snapshot: anderes.txt”", ""),
        ("konzpt.txt", "--sources FOLDER", "konzept.txt"),
    ],
)
def test_a_path_of_one_computer_is_no_name_of_a_source(
    snapshot: str, said: str, fixed: str, tmp_path: Path
) -> None:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources/konzept.txt").write_text("x", encoding="utf-8")
    own = SMALL.replace("title: Konzept}", f"title: Konzept, snapshot: '{snapshot}'}}")
    diagnostic = one(tmp_path, "source-not-at-hand", f"{own}goals: [{{label: Z}}]\n")
    assert said in str(diagnostic.help)
    assert (diagnostic.fix.edits[0].text if diagnostic.fix else "") == fixed


MEASURE = f"{SMALL}measures:\n  - label: M\n"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Frau Mustermann", "Frau Mustermann"),
        ("Amt 50, z. Hd. Herrn Dr. h. c. Muster-Mann", "Herrn Dr. h. c. Muster-Mann"),
        ("KI (Hr. Muster)", "Hr. Muster"),
        ("m.muster@kreis.example", "m.muster@kreis.example"),
        ("kirsten@kreis.example", "kirsten@kreis.example"),
        ("Sozialamt, 01234 / 56 78 90", "01234 / 56 78 90"),
        ("Sozialamt, Telefon: 567890", "Telefon: 567890"),
        ("Sozialamt (+49 1234 567890)", "+49 1234 567890"),
    ],
)
def test_a_person_is_no_office(value: str, text: str, tmp_path: Path) -> None:
    said = one(tmp_path, "personal-data", f"{MEASURE}    responsible: '{value}'\n").message
    assert f"“{text}”" in said


@pytest.mark.parametrize(
    "line",
    [
        "responsible: Frauenbeauftragte der Stadt",
        "responsible: Gleichstellungsstelle Herford",
        "responsible: Regionalstelle Frau Beruf Familie",
        "responsible: Frau und Beruf e. V.",
        "responsible: Herrenhaus e. V. (info@herrenhaus.example)",
        "responsible: ki@kreis.example, Sozialamt@kreis.example",
        "responsible: Amt 50 (Vorlage 0123/2015)",
        "responsible: Telefonseelsorge",
        "note: Vorlage 01234 567890",
        "evidence: [{quote: Frau Mustermann}]",
        "x-kontakt: Frau Mustermann",
    ],
)
def test_an_office_is_no_person(line: str, tmp_path: Path) -> None:
    assert none(tmp_path, "personal-data", f"{MEASURE}    {line}\n")


def test_actors_are_offices_and_groups(tmp_path: Path) -> None:
    actors = f"{SMALL}actors:\n  - label: Herr Muster\n"
    assert one(tmp_path, "personal-data", actors).loc == ("actors", 0, "label")
    assert none(tmp_path, "personal-data", f"{SMALL}goals:\n  - label: Frau Holle\n")


@pytest.mark.parametrize(
    ("name", "edition", "more", "said"),
    [
        ("kreis-x-2015", '{date: "2017-05"}', "", "kreis-x-2017.yaml"),
        ("kreis-x-2019", "{date: 2006/2011}", "", "kreis-x-2006.yaml"),
        ("kreis-x-2005", "{date: 2006/..}", "", "kreis-x-2006.yaml"),
        ("kreis-x-2015", "{date: 2017, note: von 2015}", "", ""),
        ("kreis-x-2015", "{date: 2017, period: 2014/2016}", "", ""),
        ("kreis-x-2015", "{date: 2017}", "subtitle: Bericht 2015\n", ""),
        (
            "kreis-x-2015",
            "{date: 2017}",
            "decisions: [{kind: beschlossen, body: Kreistag, date: 2015-01}]\n",
            "",
        ),
        ("kreis-x-2008", "{date: 2006/2011}", "", ""),
        ("kreis-x-2015", "{date: 2014/..}", "", ""),
        ("kreis-x-2015", "{date: unknown}", "", ""),
        ("kreis-x", "{date: 2015}", "", ""),
        ("kreis-x-20151", "{date: 2015}", "", ""),
        ("kreis-x-2015", "{date: 2017, period: unknown}", "", "kreis-x-2017.yaml"),
    ],
)
def test_the_year_in_a_file_name(
    name: str, edition: str, more: str, said: str, tmp_path: Path
) -> None:
    text = SMALL.replace('{date: "2024"}', edition) + more
    told = found(tmp_path, "year-differs-from-file-name", {f"concepts/{name}.yaml": text})
    assert [said in str(one.help) for one in told] == [True] * bool(said)


def test_a_file_name_that_is_taken_is_no_advice(tmp_path: Path) -> None:
    files = {"concepts/a-2015.yaml": SMALL, "concepts/a-2024.yaml": SMALL}
    (told,) = found(tmp_path, "year-differs-from-file-name", files)
    assert told.message.endswith("there is a file a-2024.yaml already.")


def test_sources_count_what_is_there(tmp_path: Path) -> None:
    goals = "goals:\n  - {label: Teilhabe}\n  - {label: Sprache}\n"
    assert one(tmp_path, "source-not-at-hand", SMALL + goals).message == (
        "No text is recorded for this source; not verified: 2 labels."
    )
    quote = "goals: [{label: Z, evidence: [{quote: wir}]}]\n"
    assert one(tmp_path, "source-not-at-hand", SMALL + quote).message == (
        "No text is recorded for this source; not verified: 1 label and 1 quote."
    )


@pytest.mark.parametrize(
    ("items", "said"),
    [
        (FIELD + "  - {id: sprache, label: Bildung}\n", "Give one of the two another id."),
        (FIELD + "  - {id: sprache, label: Sprache}\n", "Delete one of the two entries. It needs"),
        ("measures: [{id: m, text: A}, {id: m, text: B}]\n", "Give one of the two another id."),
    ],
)
def test_an_entry_that_stands_twice_is_to_be_deleted(items: str, said: str, tmp_path: Path) -> None:
    help_ = one(tmp_path, "duplicate-id", SMALL + items).help
    assert help_ is not None
    assert help_.startswith(said)


def test_every_rule_belongs_to_a_known_group() -> None:
    assert {rule.group for rule in RULES} <= set(GROUPS)


@pytest.mark.parametrize(
    ("goals", "marked"),
    [
        ("goals:\n  - text: A\n", 1),
        ("goals:\n  - text: A\n  - label: B\n", 0),
        ("action_fields: [{id: a, label: B, goals: [{text: A}]}]\n", 0),
    ],
)
def test_a_block_of_evidence_at_the_left_edge_may_belong_to_the_last_item(
    goals: str, marked: int, tmp_path: Path
) -> None:
    text = f"{SMALL}{goals}evidence:\n  - quote: A\n"
    diagnostic = one(tmp_path, "statement-without-evidence", text)
    assert diagnostic.message == "There is no evidence with a quote for this."
    assert [mark.label for mark in diagnostic.related] == [
        "at the left edge the evidence is about the whole concept"
    ] * marked
