"""What the examples of the rules about content do not show."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from konzept_cli.checking import check, diagnose
from konzept_cli.diagnostics import Loc
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.rules import RULES

TODAY = date(2026, 11, 22)
HEAD = "schema: 1\ntitle: Integrationskonzept\n"
DISTRICT = "district: {name: Kreis Mettmann, kind: kreis, ags: '05158'}\n"
EDITION = "edition: {date: '2020'}\n"
RELATED = "{topic: sprache, relation: related}"
CLAIM = "{quote: Q, shows: claimed_unique}, {place: Seite 1}"
SOURCES = "sources: [{kind: full_text, title: Konzept, snapshot: a.txt}]\n"


class Found(NamedTuple):
    file: str
    loc: Loc
    message: str


def concept(*parts: str) -> str:
    """A concept with `parts`, which replace those of the smallest one."""
    own = {part.partition(":")[0] for part in parts}
    rest = [part for part in (DISTRICT, EDITION, SOURCES) if part.partition(":")[0] not in own]
    return HEAD + "".join((*rest, *(part.rstrip("\n") + "\n" for part in parts)))


def found(
    folder: Path, rule: str, *concepts: str, today: date | None = TODAY, text: str = ""
) -> list[Found]:
    """What `rule` says of the concepts a, b … and of the text of their source."""
    (folder / "sources").mkdir(exist_ok=True)
    (folder / "sources/a.txt").write_text(text, encoding="utf-8")
    names = [f"concepts/{letter}.yaml" for letter in "abc"[: len(concepts)]]
    typed = {name: of.encode() for name, of in zip(names, concepts, strict=True)}
    loaded = load(Request(folder, typed=typed, today=today))
    assert loaded.findings == ()
    (asked,) = [one for one in RULES if one.id == rule]
    findings = check(loaded.repository, [asked])
    told = diagnose(findings, {rule: asked.severity}, loaded.document, catalogue("en"))
    return [Found(one.place.file, one.loc, one.message) for one in told]


@pytest.mark.parametrize(
    ("rule", "parts", "fine"),
    [
        # A paper of 2022 has its third birthday behind it, one of 2023 may not.
        ("old-edition", ["edition: {date: '2022'}"], False),
        ("old-edition", ["edition: {date: '2023'}"], True),
        ("old-edition", ["edition: {date: '2023-11-21'}"], False),
        ("old-edition", ["edition: {date: unknown}"], True),
        ("old-edition", ["edition: {date: '2010/2025'}"], True),
        ("old-edition", ["document_type: leitbild"], True),
        ("old-edition", ["district: {name: Kreis Mettmann, kind: kreis}"], True),
        ("old-edition", ["district: {name: Stadt Selm, kind: gemeinde, ags: '05978032'}"], True),
        ("old-edition", ["district: {name: Kreis Stade, kind: kreis, ags: '03359'}"], True),
        # It counts when it was adopted, where that is known.
        ("old-edition", ["decisions: [{kind: beschlossen, body: Rat, date: '2025'}]"], True),
        ("old-edition", ["decisions: [{kind: beschlossen, body: Rat, date: '2021'}]"], False),
        ("old-edition", ["decisions: [{kind: beschlossen, body: Rat, date: unknown}]"], False),
        ("old-edition", ["decisions: [{kind: beraten, body: Rat, date: '2025'}]"], False),
        ("adoption-not-recorded", ["decisions: [{kind: beraten, body: Rat, date: '2020'}]"], False),
        ("adoption-not-recorded", ["decisions: [{kind: abgelehnt, body: R, date: '2020'}]"], True),
        (
            "adoption-not-recorded",
            [
                "decisions: [{kind: vorgestellt, body: Dialog, date: '2012'}]",
                "district: {name: Arnsberg, kind: regierungsbezirk}",
            ],
            True,
        ),
        ("incomplete-measure", ["measures: [{label: M, status: umgesetzt}]"], True),
        ("incomplete-measure", ["measures: [{label: M}]", "document_type: evaluation"], True),
        (
            "incomplete-measure",
            ["measures: [{label: M}]", "recorded: {explicitly_none: [{part: measures}]}"],
            True,
        ),
        ("incomplete-percentage", ["figures: [{text: T, value: 95, unit: people}]"], True),
        (
            "incomplete-percentage",
            ["figures: [{text: In Kitas betreut, value: 95, unit: '%', population: Kinder}]"],
            False,
        ),
        (
            "incomplete-percentage",
            ["figures: [{text: Kitas, value: 9, unit: '%', population: Kinder, date: unknown}]"],
            True,
        ),
        ("unlisted-person-term", ["figures: [{text: T, value: 9}]"], True),
        ("unlisted-person-term", ["figures: [{text: T, value: 9, term: Ausländer}]"], False),
        ("listed-twice", ["actors: [{label: Eltern}, {label: Eltern}]"], True),
        ("listed-twice", ["actors: [{label: Eltern}, {label: Eltern, roles: [body]}]"], False),
        (
            "listed-twice",
            ["action_fields: [{id: a, label: A, number: '1'}, {id: b, label: A, number: '2'}]"],
            True,
        ),
        ("only-related-topics", ["action_fields: [{id: a, label: A}]"], True),
        (
            "only-related-topics",
            ["action_fields: [{id: a, label: A, roles: [framing], topics: [" + RELATED + "]}]"],
            True,
        ),
        (
            "field-without-topic",
            ["action_fields: [{id: a, label: A, roles: [framing, focus]}]"],
            False,
        ),
        ("undated-source", ["sources: [{kind: press, title: P, date: '2020'}]"], True),
        ("retrieved-before-published", ["sources: [{kind: press, title: P, date: '2020'}]"], True),
        ("long-quote", ["goals: [{label: Z, evidence: [{place: Seite 1}]}]"], True),
        ("status-without-reason", ["measures: [{label: M, status: umgesetzt}]"], True),
        ("status-without-reason", ["measures: [{label: M, status: zurueckgestellt}]"], False),
        (
            "unique-claim-without-evidence",
            ["action_fields: [{id: a, label: A, evidence: [{quote: Q}]}]"],
            True,
        ),
        (
            "shown-role-not-recorded",
            ["action_fields: [{id: a, label: A, claimed_unique: true, evidence: [" + CLAIM + "]}]"],
            True,
        ),
        (
            "shown-role-not-recorded",
            ["action_fields: [{id: a, label: A, evidence: [{quote: Q, shows: claimed_unique}]}]"],
            False,
        ),
        ("decision-before-edition", ["decisions: [{kind: beraten, body: R, date: '2015'}]"], True),
        (
            "decision-before-edition",
            ["decisions: [{kind: beschlossen, body: R, date: unknown}]"],
            True,
        ),
        (
            "decision-before-edition",
            ["decisions: [{kind: beschlossen, body: R, date: '2015'}]", "edition: {date: unknown}"],
            True,
        ),
        # It may be tomorrow elsewhere.
        ("date-in-future", ["recorded: {date: '2026-11-23'}"], True),
        ("date-in-future", ["recorded: {date: '2026-11-24'}"], False),
        ("date-in-future", ["edition: {date: '2027'}"], False),
        ("date-in-future", ["sources: [{kind: press, title: P, retrieved: '2027'}]"], False),
        ("deadline-before-edition", ["measures: [{label: M, deadline: '2020'}]"], True),
        (
            "deadline-before-edition",
            ["measures: [{label: M, deadline: '2015'}]", "document_type: bericht"],
            True,
        ),
        ("euro-too-early", ["budget: [{amount: '9'}]", "edition: {date: '1999'}"], True),
        (
            "euro-too-early",
            ["measures: [{label: M, budget: {amount: '9'}}]", "edition: {date: '1998-12'}"],
            False,
        ),
        ("percentage-over-hundred", ["figures: [{text: T, value: 264, unit: people}]"], True),
        ("percentage-over-hundred", ["figures: [{text: T, value: 100, unit: percent}]"], True),
        ("percentage-over-hundred", ["figures: [{text: T, value: über 100.5, unit: '%'}]"], False),
    ],
)
def test_cases(rule: str, parts: list[str], fine: bool, tmp_path: Path) -> None:
    assert (found(tmp_path, rule, concept(*parts)) == []) is fine


@pytest.mark.parametrize("rule", ["old-edition", "date-in-future"])
def test_without_a_day_nothing_is_said_of_time(rule: str, tmp_path: Path) -> None:
    text = concept("recorded: {date: '2999'}")
    assert len(found(tmp_path, rule, text)) == 1
    assert found(tmp_path, rule, text, today=None) == []


def test_a_report_is_no_newer_edition(tmp_path: Path) -> None:
    report = concept("edition: {date: '2025'}", "document_type: evaluation")
    assert len(found(tmp_path, "old-edition", concept(), report)) == 1
    masterplan = concept("edition: {date: '2025'}", "document_type: masterplan")
    assert found(tmp_path, "old-edition", concept(), masterplan) == []


def test_what_no_measure_has_is_told_once(tmp_path: Path) -> None:
    text = concept(
        "measures: [{label: M, deadline: '2021'}]",
        "goals: [{label: Z, measures: [{label: N}]}]",
        "recorded: {not_named: [measures.indicator]}",
    )
    assert found(tmp_path, "incomplete-measure", text) == [
        Found(
            "concepts/a.yaml",
            ("goals", 0, "measures"),
            "There is no measure that says who does it (responsible).",
        ),
        Found(
            "concepts/a.yaml",
            ("goals", 0, "measures", 0),
            "This measure does not say until when (deadline).",
        ),
    ]


def test_a_measure_for_which_the_paper_says_nothing(tmp_path: Path) -> None:
    text = concept("measures: [{label: M, deadline: unknown, responsible: unknown}]",
                   "recorded: {not_named: [measures.deadline, measures.indicator]}")  # fmt: skip
    assert found(tmp_path, "incomplete-measure", text) == []
    assert found(tmp_path, "listed-but-not-named", text) == []


FIGURE = "figures: [{text: T, value: 9, unit: percent%s}]"
LATER = "edition: {date: '2024', follows: {concept: a}%s}"


@pytest.mark.parametrize(
    ("before", "now", "number"),
    [
        (", term: Ausländer", ", term: Geflüchtete", 1),
        (", term: Ausländer", ", term: Ausländerinnen und Ausländer", 0),
        (", term: Ausländer", "", 0),
        ("", ", term: Geflüchtete", 0),
    ],
)
def test_person_terms_of_two_editions(before: str, now: str, number: int, tmp_path: Path) -> None:
    older, newer = concept(FIGURE % before), concept(FIGURE % now, LATER % "")
    assert len(found(tmp_path, "person-term-changed", older, newer)) == number


def test_one_other_person_term_is_enough(tmp_path: Path) -> None:
    one = "{text: %s, value: 9, unit: percent, term: Wort%s}"
    two = f"figures: [{one % (1, 1)}, {one % (2, 2)}]"
    older, newer = concept(FIGURE % ", term: Ausländer"), concept(two, LATER % "")
    (told,) = found(tmp_path, "person-term-changed", older, newer)
    assert told.loc == ("figures", 0, "term")


@pytest.mark.parametrize(
    ("field", "number"),
    [
        ("label: bildung & Ausbildung", 1),
        ("label: Bildung und Ausbildung", 0),
        ("label: bildung/ausbildung, alternative_labels: [Bildung und Ausbildung]", 0),
        ("label: Sprache", 0),
    ],
)
def test_labels_of_two_editions(field: str, number: int, tmp_path: Path) -> None:
    older = concept("action_fields: [{id: x, label: X}, {id: b, label: Bildung und Ausbildung}]")
    newer = concept(f"action_fields: [{{id: b, {field}}}]", LATER % "")
    assert len(found(tmp_path, "respelt-label", older, newer)) == number


@pytest.mark.parametrize(
    ("before", "now", "more", "told"),
    [
        ("2013/2016", "2018/2020", "", "for the time between none held"),
        ("2013/2016", "2018/2020", ", note: Es gab keines.", ""),
        ("2013/2016", "2017/2020", "", ""),
        ("2013/2016-06", "2016-07/2020", "", ""),
        ("2013/2016-06", "2016-08-01/2020", "", "none held"),
        ("2013/2016-06-30", "2016-07-01/2020", "", ""),
        ("2013/2016", "2016/2020", "", ""),
        ("2013/2016", "2015/2020", "", "both held"),
        ("2013/2016", "2015/2020", ", kind: ergaenzung", ""),
        ("2013/2016", "2018/2020", ", kind: teilfortschreibung", "none held"),
        ("2013/..", "2018/2020", "", ""),
        ("unknown", "2018/2020", "", ""),
        ("2013/2016", "unknown", "", ""),
    ],
)
def test_periods(before: str, now: str, more: str, told: str, tmp_path: Path) -> None:
    older = concept(f"edition: {{date: '2013', period: {before}}}")
    newer = concept(LATER % f", period: {now}{more}")
    messages = [one.message for one in found(tmp_path, "periods-do-not-meet", older, newer)]
    assert len(messages) == bool(told)
    assert all(told in message for message in messages)


def test_periods_of_one_edition_only(tmp_path: Path) -> None:
    newer = concept(LATER % ", period: 2024/2028")
    assert found(tmp_path, "periods-do-not-meet", concept(), newer) == []
    older = concept("edition: {date: '2013', period: 2013/2016}")
    assert found(tmp_path, "periods-do-not-meet", older, concept(LATER % "")) == []


def test_a_topic_is_used_by_measures_too(tmp_path: Path) -> None:
    (tmp_path / "topics.yaml").write_text(
        "extends: builtin\n"
        "vocabulary: {id: eigene, version: '1', title: {de: E, en: O}}\n"
        "groups: [{id: alles, label: {de: A, en: A}}]\n"
        "topics:\n"
        "  - {id: eins, group: alles, label: {de: E, en: O}}\n"
        "  - {id: zwei, group: alles, label: {de: Z, en: T}}\n",
        encoding="utf-8",
    )
    assert found(tmp_path, "unused-topic", concept()) == []
    using = concept("measures: [{label: M, topics: [{topic: zwei, relation: exact}]}]")
    (one,) = found(tmp_path, "unused-topic", using)
    assert (one.file, one.loc) == ("topics.yaml", ("topics", 0, "id"))


def test_topics_may_be_used_by_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "topics.yaml").write_text(
        "vocabulary: {id: eigene, version: '1', title: {de: E, en: O}}\n"
        "groups: [{id: alles, label: {de: A, en: A}}]\n"
        "topics: [{id: eins, group: alles, label: {de: E, en: O}},"
        " {id: zwei, group: alles, label: {de: E, en: O}}]\n",
        encoding="utf-8",
    )
    using = concept("measures: [{label: M, topics: [{topic: zwei, relation: exact}]}]")
    typed = {"concepts/a.yaml": using.encode(), "concepts/b.yaml": b"title: ["}
    repository = load(Request(tmp_path, typed=typed)).repository
    rules = [one for one in RULES if one.id == "unused-topic"]
    assert list(check(repository, rules)) == []


TWO = "sources: [{id: a, kind: press, title: A%s}, {id: b, kind: press, title: B}]"


@pytest.mark.parametrize(
    ("evidence", "unused"),
    [
        ("[{source: a}]", ["b"]),
        ("[{source: a}, {source: b}]", []),
        ("[{source: a}, {source: x}]", []),
        ("[{source: a}, {place: Seite 1}]", []),
    ],
)
def test_unused_sources(evidence: str, unused: list[str], tmp_path: Path) -> None:
    text = concept(TWO % "", f"goals: [{{label: Z, evidence: {evidence}}}]")
    told = [one.message for one in found(tmp_path, "unused-source", text)]
    assert told == [f"No evidence refers to the source “{name}”." for name in unused]


def test_pages_of_several_sources(tmp_path: Path) -> None:
    evidence = "[{source: a, page: 9}, {source: b, page: 9}, {source: a, page: 3}, {source: a}]"
    text = concept(TWO % ", pages: 8", f"goals: [{{label: Z, evidence: {evidence}}}]")
    (one,) = found(tmp_path, "page-beyond-source", text)
    assert one.loc == ("goals", 0, "evidence", 0, "page")


def test_a_quote_that_is_not_there_is_told_once(tmp_path: Path) -> None:
    text = concept(
        "sources: [{kind: press, title: A, pages: 2, snapshot: a.txt}]",
        "goals: [{text: Z, evidence: [{quote: Wort, page: 9}]}]",
    )
    assert found(tmp_path, "page-beyond-source", text, text="Wort\fSeite 2") == []
    assert len(found(tmp_path, "quote-not-in-source", text, text="Wort\fSeite 2")) == 1
    # A text without pages cannot tell where the quote stands.
    assert len(found(tmp_path, "page-beyond-source", text, text="Wort")) == 1


@pytest.mark.parametrize(
    ("evidence", "text", "told"),
    [
        ("{quote: Teilhabe}", "Teilhabe " * 6, True),
        ("{quote: Teilhabe}", "Teilhabe " * 5, False),
        ("{quote: Teilhabe}", "Teilhabe " * 5 + "Teilhaben", False),
        ("{quote: Teilhabe, place: Vorwort}", "Teilhabe " * 6, False),
        ("{quote: Teilhabe, page: 1}", "Teilhabe " * 6, False),
        ("{quote: wir alle hier zusammen}", "wir alle hier zusammen " * 6, False),
        ("{place: Vorwort}", "", False),
    ],
)
def test_unspecific_quotes(evidence: str, text: str, told: bool, tmp_path: Path) -> None:
    of = concept(f"goals: [{{text: Z, evidence: [{evidence}]}}]")
    assert bool(found(tmp_path, "unspecific-quote", of, text=text)) is told


def test_claims_of_one_district_agree(tmp_path: Path) -> None:
    claims = "claimed_unique: true, topics: [{topic: kultur, relation: "
    one = f"{{id: a, label: A, {claims}exact}}, {{topic: sport-freizeit, relation: exact}}]}}"
    two = f"{{id: b, label: B, {claims}related}}]}}"
    mine = concept(f"action_fields: [{one}, {two}, {{id: c, label: C}}]")
    again = concept(f"action_fields: [{one}]", "edition: {date: '2024'}")
    other = concept(f"action_fields: [{one}]", "district: {name: Kreis Stade, kind: kreis}")
    assert found(tmp_path, "unique-claimed-twice", mine, again) == []
    told = found(tmp_path, "unique-claimed-twice", mine, again, other)
    assert [(one.file, one.loc[1]) for one in told] == [
        ("concepts/a.yaml", 0),
        ("concepts/c.yaml", 0),
    ]


@pytest.mark.parametrize(
    ("part", "parts", "loc"),
    [
        ("decisions", ["decisions: [{kind: beraten, body: R, date: '2020'}]"], ("decisions", 0)),
        ("decisions", [], None),
        ("measures", ["goals: [{label: Z, measures: [{label: M}]}]"], ("goals", 0)),
        ("measures.deadline", ["measures: [{label: M}]"], None),
        ("measures.deadline", ["measures: [{label: M}, {label: N, deadline: '2021'}]"], ()),
        ("budget", ["measures: [{label: M, budget: {amount: 9}}]"], None),
        ("target_groups", ["actors: [{label: A, roles: [partner]}]"], None),
    ],
)
def test_what_is_listed_all_the_same(
    part: str, parts: list[str], loc: Loc | None, tmp_path: Path
) -> None:
    told = found(
        tmp_path, "listed-but-not-named", concept(*parts, f"recorded: {{not_named: [{part}]}}")
    )
    assert [one.loc for one in told] == ([] if loc is None else [("recorded", "not_named", 0)])


@pytest.mark.parametrize(
    ("kind", "vote", "told"),
    [
        ("beschlossen", "{result: mehrheitlich, in_favour: 9, against: 0, abstained: 0}", True),
        ("beschlossen", "{result: mehrheitlich, in_favour: 9, against: 0, abstained: 3}", False),
        ("beschlossen", "{result: mehrheitlich, in_favour: 9, against: 0}", False),
        ("beschlossen", "{in_favour: 9, against: 9}", True),
        ("beschlossen", "{in_favour: 9}", False),
        (
            "beschlossen",
            "{in_favour: 1, against: 9, conflicts: [{key: against, value: 0, reason: R}]}",
            False,
        ),
        ("abgelehnt", "{in_favour: 10, against: 9}", True),
        ("abgelehnt", "{result: einstimmig, in_favour: 0, against: 9}", False),
        ("empfohlen", "{in_favour: 1, against: 9}", False),
    ],
)
def test_votes(kind: str, vote: str, told: bool, tmp_path: Path) -> None:
    decisions = f"decisions: [{{kind: {kind}, body: Rat, date: '2020', vote: {vote}}}]"
    assert bool(found(tmp_path, "vote-contradicts-result", concept(decisions))) is told


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("body", []),
        (
            "bdoy",
            ["The key “bdoy” does not exist here, so that there can be no conflict about it."],
        ),
        (
            "note",
            ["The key “note” does not exist here, so that there can be no conflict about it."],
        ),
    ],
)
def test_conflicts(key: str, told: list[str], tmp_path: Path) -> None:
    conflicts = f"[{{key: {key}, value: V, reason: R}}]"
    decisions = f"decisions: [{{kind: beraten, body: R, date: '2020', conflicts: {conflicts}}}]"
    text = concept(decisions)
    assert [one.message for one in found(tmp_path, "unknown-conflict-key", text)] == told
