"""Document → model: one finding per defect, at the right place."""

from pathlib import Path

import pytest
from tests.validating.smallest import SMALLEST

from konzept_cli.diagnostics import Finding, Loc, Span
from konzept_cli.model import Concept, Vocabulary
from konzept_cli.validating import validate
from konzept_cli.yamltree import locate, parse

CONCEPTS = sorted((Path(__file__).parents[2] / "concepts").glob("*.yaml"))


def findings(text: str) -> tuple[Finding, ...]:
    document = parse(text.encode(), "f")
    assert document.faults == ()
    concept, found = validate(document, Concept)
    assert (concept is None) == bool(found)
    return found


def shown(text: str, finding: Finding) -> str:
    """What stands at the place of `finding`."""
    spot = finding.spot
    span = spot.loc
    if not isinstance(span, Span):
        span = locate(parse(text.encode(), "f"), span, spot.part, spot.slice)
    return text[span.start : span.end]


def one(extra: str) -> tuple[Finding, str]:
    """The one finding in a concept with `extra` lines, and what stands at its place."""
    text = SMALLEST + extra
    (finding,) = findings(text)
    return finding, shown(text, finding)


def without(key: str) -> str:
    return "".join(line for line in SMALLEST.splitlines(True) if not line.startswith(key))


@pytest.mark.parametrize("path", CONCEPTS, ids=lambda path: path.stem)
def test_the_concepts_are_valid(path: Path) -> None:
    assert findings(path.read_text(encoding="utf-8")) == ()


def test_the_smallest_concept_is_valid() -> None:
    assert findings(SMALLEST) == ()
    assert (
        findings(SMALLEST + "x-own: {anything: , [1]: } \ngoals:\nnote: ~\n".replace("[1]", "y"))
        == ()
    )


def test_a_file_without_a_root_has_been_reported() -> None:
    assert validate(parse(b"", "f"), Concept) == (None, ())


@pytest.mark.parametrize(
    ("text", "variant", "place"),
    [
        ("- a\n- b\n", "list", "- a"),
        ("[a,\n b]", "list", "[a,"),
        ("only text", "text", "only text"),
        ("text\r  goes on\r", "text", "text"),
    ],
)
def test_what_is_no_record(text: str, variant: str, place: str) -> None:
    (finding,) = findings(text)
    assert (finding.rule, finding.variant, shown(text, finding)) == ("not-a-record", variant, place)


# ---- keys ----


@pytest.mark.parametrize(
    ("key", "before", "place"),
    [
        ("schema", "", "title"),
        ("title", "schema", "schema"),
        ("district", "title", "schema"),
        ("edition", "district", "schema"),
        ("sources", "edition", "schema"),
    ],
)
def test_missing_keys_at_the_top(key: str, before: str, place: str) -> None:
    text = without(key)
    (finding,) = findings(text)
    assert (finding.rule, finding.variant) == ("missing-key", "after" if before else "only")
    other = {"before": before} if before else {"value": "1"}
    assert finding.values == {"key": key, **other}
    assert (shown(text, finding), finding.spot.part) == (place, "key")


def test_a_missing_key_in_a_list_points_at_the_item() -> None:
    finding, place = one("action_fields:\n  - label: A\n")
    assert (finding.rule, finding.spot.loc) == ("missing-key", ("action_fields", 0, "label"))
    assert (finding.values["key"], place) == ("id", "label")


def test_a_missing_key_in_a_mapping_points_at_its_key() -> None:
    text = SMALLEST.replace('edition: {date: "2015"}', "edition: {}")
    (finding,) = findings(text)
    assert (finding.values["key"], shown(text, finding)) == ("date", "edition")


def test_an_empty_file_with_brackets_lacks_everything() -> None:
    found = findings("{}")
    assert [finding.values["key"] for finding in found] == [
        *("schema", "title", "district", "edition", "sources")
    ]
    assert {shown("{}", finding) for finding in found} == {"{}"}


@pytest.mark.parametrize("value", ["", " ~", " null"])
def test_a_required_key_without_value(value: str) -> None:
    text = SMALLEST.replace("title: T", f"title:{value}")
    (finding,) = findings(text)
    assert (finding.rule, finding.variant, finding.spot.part) == ("missing-key", "no-value", "key")
    assert finding.spot.loc == ("title",)


def test_a_misspelt_required_key_is_one_finding() -> None:
    for value in ("T", ""):
        text = SMALLEST.replace("title: T", f"titel: {value}")
        (finding,) = findings(text)
        assert (finding.rule, finding.variant) == ("unknown-key", "")
        assert finding.suggestions == ("title",)
        assert shown(text, finding) == "titel"
        assert finding.mend is not None
        assert (finding.mend.text, finding.mend.safe) == ("title", False)


def test_a_key_that_is_there_is_not_suggested_again() -> None:
    finding, _ = one("titel: U\n")
    assert (finding.variant, finding.suggestions) == ("list", ())


@pytest.mark.parametrize(
    ("extra", "meant"),
    [
        ("Handlungsfelder: []", "action_fields"),
        ("handlungsfelder: ", "action_fields"),
        ("Maßnahmen: []", "measures"),
        ("Massnahmen: []", "measures"),
        ("Beschlüsse: []", "decisions"),
        ("Ziele: []", "goals"),
        ("Untertitel: x", "subtitle"),
        ("Zielgruppen: []", "actors"),
        ("participaton: []", "participation"),
        ("Action Fields: []", "action_fields"),
        ("goals: [{Bezeichnung: x}]", "label"),
        ("goals: [{label: x, Begründung: y, topics: []}]", ""),
        ("events: [{Datum: '2013', text: x}]", "date"),
        ("goals: [{label: x, evidence: [{Zitat: y}]}]", "quote"),
        ("goals: [{label: x, evidence: [{Quelle: y}]}]", "source"),
        ("goals: [{label: x, evidence: [{Seite: 1, Stelle: x}]}]", "page place"),
    ],
)
def test_german_and_misspelt_keys(extra: str, meant: str) -> None:
    found = findings(SMALLEST + extra + "\n")
    assert {finding.rule for finding in found} == {"unknown-key"}
    suggested = [word for finding in found for word in finding.suggestions]
    assert " ".join(suggested) == meant


def test_quellen_and_fassung_are_understood() -> None:
    text = SMALLEST.replace("sources", "Quellen").replace("edition", "Fassung")
    assert [finding.suggestions for finding in findings(text)] == [("edition",), ("sources",)]


@pytest.mark.parametrize("value", ["x", ""])
def test_a_misspelt_label_is_one_finding(value: str) -> None:
    finding, place = one(f"goals:\n  - lable: {value}\n")
    assert (finding.rule, finding.suggestions, place) == ("unknown-key", ("label",), "lable")


def test_a_misspelt_title_of_a_relation_is_one_finding() -> None:
    finding, place = one("relations:\n  - kind: based_on\n    titel:\n")
    assert (finding.rule, finding.suggestions, place) == ("unknown-key", ("title",), "titel")


@pytest.mark.parametrize(
    ("extra", "variant", "where"),
    [
        ("retrieved: '2020'\n", "elsewhere", "sources"),
        ("quote: x\n", "elsewhere", "evidence"),
        ("measures: [{label: x, place: S. 3}]\n", "elsewhere", "evidence"),
        ("goals: [{label: x, subtitle: y}]\n", "top", ""),
        ("goals: [{label: x, deadline: y}]\n", "elsewhere", "measures"),
    ],
)
def test_keys_that_are_allowed_elsewhere(extra: str, variant: str, where: str) -> None:
    finding, _ = one(extra)
    assert (finding.rule, finding.variant) == ("unknown-key", variant)
    assert finding.values["place"] == where


def test_keys_that_are_allowed_nowhere() -> None:
    finding, place = one("foobarbaz: 1\n")
    assert (finding.variant, place) == ("list", "foobarbaz")
    allowed = finding.values["allowed"]
    assert isinstance(allowed, tuple)
    assert "action_fields" in allowed


def test_unknown_keys_in_what_has_the_wrong_type_are_not_told() -> None:
    finding, _ = one("goals:\n  foo:\n  bar:\n")
    assert (finding.rule, finding.variant) == ("wrong-type", "list-not-mapping")


# ---- commas ----


@pytest.mark.parametrize(
    ("extra", "key", "written"),
    [
        (
            "action_fields: [{id: a, label: Wirtschaft, Arbeit und Ausbildung}]\n",
            "label",
            "Wirtschaft, Arbeit und Ausbildung",
        ),
        ("goals: [{label: A, B, C d, text: x}]\n", "label", "A, B, C d"),
        ("goals: [{text: x, label: A,\n     B }]\n", "label", "A, B"),
        ('goals: [{label: sagt "ja" \\, B}]\n', "label", 'sagt "ja" \\, B'),
    ],
)
def test_a_comma_that_splits_a_text(extra: str, key: str, written: str) -> None:
    finding, place = one(extra)
    assert (finding.rule, finding.variant) == ("unquoted-comma", "mapping")
    assert finding.values["key"] == key
    assert finding.values["text"] == written == " ".join(place.split())
    assert finding.mend is not None
    start = (SMALLEST + extra).index(place)
    mended = (
        (SMALLEST + extra)[:start] + finding.mend.text + (SMALLEST + extra)[start + len(place) :]
    )
    assert findings(mended) == ()


def test_two_split_texts_are_two_findings() -> None:
    found = findings(SMALLEST + "goals: [{label: A, B, text: C, D}]\n")
    assert [finding.values["text"] for finding in found] == ["A, B", "C, D"]


@pytest.mark.parametrize(
    "extra",
    [
        "goals: [{label: 'A', Foobar}]\n",
        "goals: [{label: A, 'Foobar'}]\n",
        "goals: [{label: A, Foobar: }]\n",
        "goals: [{label: A, text, Foobar}]\n",
        "goals: [{Foobar, label: A}]\n",
        "goals:\n  - label: A\n    Foobar:\n",
    ],
)
def test_other_keys_without_value_are_just_unknown(extra: str) -> None:
    finding, place = one(extra)
    assert (finding.rule, place.strip("'")) == ("unknown-key", "Foobar")


def test_many_unknown_keys_are_many_findings() -> None:
    keys = [f"k{number}" for number in range(2000)]
    document = parse(("{" + ", ".join(f"{key}: 1" for key in keys) + "}").encode(), "f")
    _, found = validate(document, Concept)
    assert [finding.spot.loc for finding in found if finding.rule == "unknown-key"] == [
        (key,) for key in keys
    ]


# ---- values ----

RELATION = "action_fields: [{id: a, label: A, topics: [{topic: kultur, relation: "


@pytest.mark.parametrize(
    ("extra", "loc", "meant"),
    [
        ("action_fields: [{id: a, label: A, roles: [Handlungsfeld]}]\n", "roles", "action_field"),
        ("document_type: Bericht\n", "document_type", "bericht"),
        ("document_type: Integrationskonzept\n", "document_type", "konzept"),
        ("document_type: kein Konzept\n", "document_type", ""),
        ("document_type: Keinkonzept\n", "document_type", ""),
        ("recorded: {partial: [Massnahmen]}\n", "partial", "measures"),
        ("actors: [{label: A, roles: [partnr]}]\n", "roles", "partner"),
        ("participation: [{unit: xyz}]\n", "unit", ""),
        (RELATION + "Teil von}]}]\n", "relation", "broad"),
        (RELATION + "entspricht weitgehend dem Thema}]}]\n", "relation", "close"),
        (RELATION + "entspricht}]}]\n", "relation", "exact"),
        (RELATION + "entspricht nicht}]}]\n", "relation", ""),
        (RELATION + "entspricht teilweise}]}]\n", "relation", ""),
        (RELATION + "zu}]}]\n", "relation", ""),
    ],
)
def test_unknown_values(extra: str, loc: str, meant: str) -> None:
    finding, _ = one(extra)
    assert (finding.rule, finding.values["key"]) == ("unknown-value", loc)
    assert finding.suggestions == ((meant,) if meant else ())
    assert (finding.mend.text if finding.mend else "") == meant


def test_a_word_of_two_vocabularies_stands_for_the_one_that_fits() -> None:
    text = SMALLEST.replace("kind: press", "kind: Bericht")
    (finding,) = findings(text)
    assert finding.suggestions == ("report",)


def test_another_schema_is_an_unknown_value() -> None:
    text = SMALLEST.replace("schema: 1", "schema: 2")
    (finding,) = findings(text)
    assert finding.values == {"key": "schema", "value": "2", "allowed": ("1",)}
    assert finding.variant == "only"
    assert shown(text, finding) == "2"


@pytest.mark.parametrize(
    ("extra", "form", "place", "meant"),
    [
        ("events: [{date: 11.05.2015, text: x}]\n", "date", "11.05.2015", "2015-05-11"),
        ("events: [{date: 2015/2014, text: x}]\n", "date-order", "2015/2014", ""),
        ("counts: [{of: x, count: 1.000}]\n", "quantity", "1.000", "1000"),
        ("goals: [{label: x, evidence: [{page: iv}]}]\n", "whole-number", "iv", ""),
        ("goals: [{label: x, evidence: [{page: S. 3}]}]\n", "whole-number", "S. 3", "3"),
        ("goals: [{label: x, evidence: [{page: 3 ff.}]}]\n", "page-range", "3 ff.", ""),
        ("goals: [{label: x, evidence: [{page: 3-4}]}]\n", "page-range", "3-4", ""),
        ("goals: [{label: x, evidence: [{page: S. 3 und 4}]}]\n", "page-range", "S. 3 und 4", ""),
        ("counts: [{of: x, count: Rund 80 Ziele}]\n", "quantity-of", "Rund 80 Ziele", "rund 80"),
        ("counts: [{of: x, count: 80-100}]\n", "quantity-range", "80-100", ""),
        ("counts: [{of: x, count: '?'}]\n", "quantity-unknown", "'?'", ""),
        ("measures: [{label: x, deadline: laufend}]\n", "date-continuing", "laufend", ""),
        ("measures: [{label: x, deadline: k. A.}]\n", "date", "k. A.", "unknown"),
        (
            "action_fields: [{id: a, label: A, claimed_unique: ja}]\n",
            "flag",
            "ja",
            "true",
        ),
        ("action_fields: [{id: A b, label: A}]\n", "id", "A b", "a-b"),
        ("subtitle: ''\n", "text", "''", ""),
        ("variants: [{language: Deutsch}]\n", "language", "Deutsch", ""),
        ("relations: [{kind: based_on, title: x, url: a.de}]\n", "url", "a.de", "https://a.de"),
    ],
)
def test_wrong_forms(extra: str, form: str, place: str, meant: str) -> None:
    finding, found = one(extra)
    assert (finding.rule, finding.variant, found) == ("wrong-form", form, place)
    assert finding.suggestions == ((meant,) if meant else ())
    is_word = form in ("flag", "whole-number") or meant == "unknown"
    written = meant if is_word else f'"{meant}"'
    assert (finding.mend.text if finding.mend else "") == (written if meant else "")


@pytest.mark.parametrize(
    ("url", "meant"),
    [
        ("<https://a.de/x>", "https://a.de/x"),
        ("Seite des Kreises, https://a.de/x (abgerufen im Mai)", "https://a.de/x"),
        ("https://a.de/ein konzept 2.pdf", "https://a.de/ein%20konzept%202.pdf"),
        ("https://a.de und https://b.de", ""),
        ("keine Adresse", ""),
    ],
)
def test_an_address_with_something_around_it(url: str, meant: str) -> None:
    finding, _ = one(f"relations: [{{kind: based_on, title: x, url: '{url}'}}]\n")
    assert (finding.variant, finding.suggestions) == ("url", (meant,) if meant else ())


@pytest.mark.parametrize(
    ("ags", "meant"),
    [
        ("05 9 74 000", "05974"),
        ("05 974", "05974"),
        ("05 9 74 040", "05974040"),
        ("05 9 7 4", "05974"),
    ],
)
def test_an_official_key_in_groups(ags: str, meant: str) -> None:
    text = SMALLEST.replace("kind: kreis", f"kind: kreis, ags: '{ags}'")
    (finding,) = findings(text)
    assert (finding.variant, finding.suggestions) == ("ags", (meant,))


@pytest.mark.parametrize(
    ("extra", "variant", "loc", "place"),
    [
        ("goals: x\n", "list-not-entry", ("goals",), "x"),
        ("goals:\n  label: x\n", "list-not-mapping", ("goals",), "goals"),
        ("goals: {label: x}\n", "list-not-mapping", ("goals",), "{label: x}"),
        ("goals: [x]\n", "mapping-not-text", ("goals", 0), "x"),
        ("goals: [[x]]\n", "mapping-not-list", ("goals", 0), "[x]"),
        ("goals:\n  - - x\n    - y\n", "mapping-not-list", ("goals", 0), "- x\n    - y"),
        ("goals:\n  -\n", "mapping-not-nothing", ("goals", 0), ""),
        ("goals: [~]\n", "mapping-not-nothing", ("goals", 0), "~"),
        ("subtitle: [a]\n", "text-not-list", ("subtitle",), "[a]"),
        ("subtitle:\n  - a\n  - b\n", "text-not-list", ("subtitle",), "subtitle"),
        ("subtitle: {a: b}\n", "text-not-mapping", ("subtitle",), "{a: b}"),
        ("subtitle:\n  a: b\n", "text-not-mapping", ("subtitle",), "subtitle"),
        (
            "recorded: {partial: [[goals]]}\n",
            "text-not-list",
            ("recorded", "partial", 0),
            "[goals]",
        ),
        ("recorded: {partial: [~]}\n", "text-not-nothing", ("recorded", "partial", 0), "~"),
        ("recorded: x\n", "mapping-not-value", ("recorded",), "x"),
        ("recorded:\n  - x\n", "mapping-not-list", ("recorded",), "recorded"),
        (
            "goals: [{label: x, evidence: [{page: [1]}]}]\n",
            "text-not-list",
            ("goals", 0, "evidence", 0, "page"),
            "[1]",
        ),
        (
            "recorded:\n  partial:\n    - goals: x\n",
            "text-not-mapping",
            ("recorded", "partial", 0, "goals"),
            "goals",
        ),
    ],
)
def test_wrong_types(extra: str, variant: str, loc: Loc, place: str) -> None:
    finding, found = one(extra)
    assert (finding.rule, finding.variant) == ("wrong-type", variant)
    assert (finding.spot.loc, found) == (loc, place)


def test_a_text_for_a_mapping_is_shown_in_the_help() -> None:
    finding, _ = one("actors: [Kreistag]\n")
    assert finding.values == {"key": "actors", "text": "Kreistag", "word": "label"}


@pytest.mark.parametrize(
    ("sources", "variant", "place"),
    [("[]", "empty-list", "sources"), ("", "no-value", "sources")],
)
def test_at_least_one_source(sources: str, variant: str, place: str) -> None:
    text = without("sources") + f"sources: {sources}\n"
    (finding,) = findings(text)
    assert (finding.rule, finding.variant) == ("missing-key", variant)
    assert (finding.values["key"], shown(text, finding)) == ("sources", place)


def test_a_list_with_a_broken_item_is_not_also_empty() -> None:
    text = without("sources") + "sources: [{kind: press}]\n"
    (finding,) = findings(text)
    assert (finding.variant, finding.values["key"]) == ("after", "title")


@pytest.mark.parametrize(
    ("extra", "variant", "place"),
    [
        ("goals: [{note: x}]\n", "says-nothing", "note"),
        ("goals: [{}]\n", "says-nothing", "{}"),
        ("relations: [{kind: based_on}]\n", "names-nothing", "kind"),
    ],
)
def test_statements_say_something(extra: str, variant: str, place: str) -> None:
    finding, found = one(extra)
    assert (finding.rule, finding.variant, found) == ("missing-key", variant, place)


def test_the_edition_before_is_named() -> None:
    text = SMALLEST.replace('{date: "2015"}', '{date: "2015", follows: {kind: neufassung}}')
    (finding,) = findings(text)
    assert (finding.variant, shown(text, finding)) == ("names-nothing", "follows")


def test_other_models_are_validated_alike() -> None:
    document = parse(b"vocabulary: {id: v, version: '1', title: {de: a, en: b}}\ntopics: []\n", "t")
    vocabulary, (finding,) = validate(document, Vocabulary)
    assert vocabulary is None
    assert (finding.variant, finding.values["key"]) == ("empty-list", "topics")


@pytest.mark.parametrize("blank", ["\u00a0\u00a0", "\u2003\u2003"])
def test_blanks_of_another_kind_lead_keys_astray(blank: str) -> None:
    text = SMALLEST.replace(
        "district: {name: N, kind: kreis}\n",
        f"district:\n  name: N\n{blank}kind: kreis\n{blank}ags: '05158'\n",
    )
    (finding,) = findings(text)
    assert (finding.rule, finding.variant) == ("syntax-error", "odd-blank")
    assert shown(text, finding) == blank
    assert finding.mend
    assert [edit.text for edit in finding.mend.edits] == [" " * len(blank)] * 2


@pytest.mark.parametrize("line", ["\u2003note: x", "  \u00a0 note: >-\n      x"])
def test_blanks_of_another_kind_that_are_too_many_or_too_few_have_no_fix(line: str) -> None:
    text = SMALLEST.replace('edition: {date: "2015"}\n', f'edition:\n  date: "2015"\n{line}\n')
    assert line in text
    (finding,) = findings(text)
    assert (finding.rule, finding.variant) == ("syntax-error", "odd-blank")
    assert finding.mend is None


def test_a_bullet_instead_of_a_hyphen() -> None:
    text = SMALLEST + "goals:\n  • label: A\n    text: B\n"
    text = text.replace("    text: B\n", "")
    (finding,) = findings(text)
    assert (finding.rule, finding.variant) == ("syntax-error", "bullet")
    assert shown(text, finding) == "•"


def test_a_hyphen_without_a_blank_at_the_top() -> None:
    text = SMALLEST.replace("edition:", "-edition:")
    (finding,) = findings(text)
    assert (finding.rule, finding.variant) == ("syntax-error", "dash-blank")


def test_an_odd_key_that_is_nothing_usual() -> None:
    finding, place = one("'?!': 1\n")
    assert (finding.rule, finding.variant, place) == ("unknown-key", "list", "'?!'")


def test_evidence_beside_its_key() -> None:
    text = SMALLEST + (
        "goals:\n  - label: A\n    evidence:\n  - place: B\n    quote: C\n  - label: D\n"
    )
    (finding,) = findings(text)
    assert (finding.rule, finding.variant) == ("unknown-key", "left-behind")
    assert finding.values == {"key": "place", "above": "evidence"}
    assert shown(text, finding) == "place"


@pytest.mark.parametrize(
    "extra",
    [
        "goals:\n  - label: A\n  - label: B\n    quote: C\n",
        "goals:\n  - label: A\n    evidence:\n  - label: B\n    zzz: C\n",
        "goals:\n  - label: A\n    note:\n  - label: B\n    quote: C\n",
        "goals:\n  - label: B\n    quote: C\n",
        "district2: x\n",
    ],
)
def test_other_keys_that_nobody_knows(extra: str) -> None:
    finding, _ = one(extra)
    assert finding.rule == "unknown-key"
    assert finding.variant != "left-behind"


@pytest.mark.parametrize(
    ("text", "place", "mended"),
    [
        ("goals:\n  - label:Sprache\n", ":", "label: Sprache"),
        ("goals: [{label: A, measures: [label:B]}]\n", ":", "label: B"),
    ],
)
def test_no_blank_after_the_colon_of_an_item(text: str, place: str, mended: str) -> None:
    finding, found = one(text)
    assert (finding.rule, finding.variant, found) == ("syntax-error", "no-blank", place)
    assert finding.mend
    assert (finding.mend.text, finding.mend.safe) == (mended, False)


@pytest.mark.parametrize("item", ["'label:Sprache'", "Sprache", "lable:Sprache"])
def test_a_text_where_an_item_belongs(item: str) -> None:
    finding, _ = one(f"goals: [{item}]\n")
    assert (finding.rule, finding.variant) == ("wrong-type", "mapping-not-text")


@pytest.mark.parametrize(
    ("extra", "rule", "bare"),
    [
        ("events: [{date: „2015“, text: x}]\n", "wrong-form", '"2015"'),
        ("counts: [{of: x, count: »12«}]\n", "wrong-form", '"12"'),
        ("variants: [{language: „de“}]\n", "wrong-form", '"de"'),
        ("action_fields: [{id: „a-b“, label: A}]\n", "wrong-form", '"a-b"'),
        ("action_fields: [{id: a, label: A, claimed_unique: „true“}]\n", "wrong-form", "true"),
        ("variants: [{kind: “short”}]\n", "unknown-value", "short"),
    ],
)
def test_typographic_marks_around_a_value_that_is_right(extra: str, rule: str, bare: str) -> None:
    finding, place = one(extra)
    assert (finding.rule, finding.variant) == (rule, "marks")
    assert finding.values["value"] == place
    assert finding.mend
    assert finding.mend.text == bare


@pytest.mark.parametrize(
    ("ags", "meant"), [("5158", "05158"), ("051580", ""), ("9", "09"), ("„05158“", "05158")]
)
def test_official_keys_with_what_is_left_out(ags: str, meant: str) -> None:
    text = SMALLEST.replace("kind: kreis", f"kind: kreis, ags: {ags}")
    (finding,) = findings(text)
    assert finding.suggestions == ((meant,) if meant else ())


def test_a_day_that_no_calendar_has() -> None:
    finding, _ = one("events: [{date: 31.06.2025, text: x}]\n")
    assert (finding.variant, finding.values["days"]) == ("no-such-day", 30)
    finding, _ = one("events: [{date: 2025-13, text: x}]\n")
    assert (finding.variant, finding.mend) == ("no-such-month", None)


@pytest.mark.parametrize(
    ("text", "variant", "values"),
    [
        (
            "goals:\n  - label: A\n    topics: [{topic: sprache}]\n",
            "choice",
            {"key": "relation", "allowed": ("exact", "close", "narrow", "broad", "related")},
        ),
        ("action_fields:\n  - label: Über uns\n", "id", {"key": "id", "slug": "ueber-uns"}),
        (
            "action_fields:\n  - label: Berücksichtigung aller Aspekte in der Altenhilfe\n",
            "id",
            {"key": "id", "slug": "aspekte-altenhilfe"},
        ),
        ("action_fields:\n  - label: „…“\n", "", {"key": "id", "before": ""}),
    ],
)
def test_what_a_missing_key_may_hold(text: str, variant: str, values: dict[str, object]) -> None:
    finding, _ = one(text)
    assert (finding.rule, finding.variant) == ("missing-key", variant)
    assert finding.values == values


def test_a_key_of_another_part_is_no_slip_of_one_that_looks_like_it() -> None:
    finding, place = one("events:\n  - {date: unknown, text: T, vote: x}\n")
    assert (finding.variant, finding.suggestions, place) == ("elsewhere", (), "vote")
    finding, _ = one("action_fields: [{id: a, label: A, topic: []}]\n")
    assert finding.suggestions == ("topics",)
