"""What a finding is known by, and which findings a baseline accepts."""

import pytest

from konzept_cli.baseline import Entry, entry_of, match, pruned
from konzept_cli.diagnostics import Diagnostic, Loc, Place, Severity, Span, Suppression
from konzept_cli.yamltree import Document, locate, parse, stable

TEXT = """\
title: Konzept  # Kopf
goals:
  - {label: Teilhabe, page: 1, evidence: [{quote: x}]}
  - id: zwei
    label: "Sprache und
      Bildung"
    aliases: [a, [b], c]
"""


def document(text: str = TEXT) -> Document:
    return parse(text.encode(), "a.yaml")


def diagnostic(loc: Loc | Span, text: str = TEXT, rule: str = "r") -> Diagnostic:
    read = document(text)
    if isinstance(loc, Span):
        return Diagnostic(rule, Severity.ERROR, "m", Place("a.yaml", loc))
    place = Place("a.yaml", locate(read, loc))
    return Diagnostic(rule, Severity.ERROR, "m", place, loc, stable(read, loc))


def entry(loc: Loc | Span, text: str = TEXT) -> Entry:
    return entry_of(diagnostic(loc, text), document(text))


def test_it_is_known_by_rule_file_path_and_value() -> None:
    assert entry(("title",)) == Entry("a.yaml", ("title",), "r", "40688990441b0d74")
    assert entry(("goals", 1, "label")).path == ("goals", "zwei", "label")


def test_an_item_without_an_id_may_move() -> None:
    assert entry(("goals", 0, "label")).path == ("goals", "*", "label")
    moved = TEXT.replace("goals:\n", "goals:\n  - {label: Davor}\n")
    assert entry(("goals", 1, "label"), moved) == entry(("goals", 0, "label"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("label: Teilhabe", "label: 'Teilhabe'"),
        ("Sprache und\n      Bildung", "Sprache und Bildung"),
        ("{label: Teilhabe, page: 1,", "{page: 1, label: Teilhabe, # x\n"),
        ("{quote: x}", "{quote: y}"),
        ("[a, [b], c]", "\n    # y\n    - a\n\n    - [d]\n    - c"),
        ("\n", "\r\n"),
        ("title:", "\ufefftitle:"),
    ],
)
@pytest.mark.parametrize(
    "loc", [("goals", 0), ("goals", 0, "label"), ("goals", 1, "label"), ("goals", 1, "aliases")]
)
def test_other_writing_is_the_same_value(old: str, new: str, loc: Loc) -> None:
    assert TEXT.count(old)
    assert entry(loc, TEXT.replace(old, new)) == entry(loc)


@pytest.mark.parametrize(
    ("loc", "old", "new"),
    [
        (("title",), "Konzept", "konzept"),
        (("goals", 0), "Teilhabe", "Bildung"),
        (("goals", 0), "page", "number"),
        (("goals", 1, "aliases"), "c]", "d]"),
    ],
)
def test_another_value_is_another_entry(loc: Loc, old: str, new: str) -> None:
    assert entry(loc, TEXT.replace(old, new)).value != entry(loc).value


def test_a_place_that_is_no_value_is_known_by_its_words() -> None:
    assert entry(Span(16, 22)) == Entry("a.yaml", (), "r", "b473449aba8772c9")
    assert entry(Span(16, 22)) == entry(Span(17, 25), "\n" + TEXT.replace("# Kopf", "#   Kopf"))


def test_of_equal_findings_as_many_as_were_accepted() -> None:
    text = "goals: [{label: A}, {label: A}, {label: B}]\n"
    found = [diagnostic(("goals", at, "label"), text) for at in range(3)]
    one, other = (entry_of(found[at], document(text)) for at in (0, 2))
    for accepted, expected in ((0, []), (1, [0]), (2, [0, 1]), (3, [0, 1])):
        matched = match(found, {one: accepted}, lambda _: document(text), (), "why")
        assert [at for at, d in enumerate(matched.diagnostics) if d.suppressed] == expected
        left = {one: 2 - len(expected), other: 1}
        assert matched.used == ({one: len(expected)} if expected else {})
        assert matched.new == {entry: count for entry, count in left.items() if count}


def test_accepted_findings_are_suppressed_with_a_reason() -> None:
    found = diagnostic(("title",))
    matched = match([found], {entry(("title",)): 1}, lambda _: document(), (), "in f")
    assert matched.diagnostics == (found._replace(suppressed=Suppression("baseline", "in f")),)


def test_what_is_ignored_or_locked_is_none_of_its_business() -> None:
    ignored = diagnostic(("title",))._replace(suppressed=Suppression("comment", "x"))
    locked = diagnostic(("title",), rule="syntax-error")
    accepted = {entry(("title",))._replace(rule=rule): 1 for rule in ("r", "syntax-error")}
    matched = match([ignored, locked], accepted, lambda _: document(), ("syntax-error",), "in f")
    assert matched == ((ignored, locked), {}, {})


def test_pruned_is_what_is_left() -> None:
    a, b, c, d = (Entry(name, (), "r", "v") for name in "abcd")
    accepted = {a: 1, b: 2, c: 3, d: 1}
    assert pruned(accepted, {b: 1, c: 3}, lambda entry: entry != d) == {b: 1, c: 3, d: 1}
