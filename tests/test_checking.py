"""Findings become diagnostics: what an error marks is marked once, and fixes are told in words."""

import pytest

from konzept_cli.checking import diagnose
from konzept_cli.diagnostics import Diagnostic, Edit, Finding, Mend, Severity, Span, Spot
from konzept_cli.messages import Catalogue, catalogue
from konzept_cli.yamltree import parse

TEXT = "title: Konzept\nnote: x\n"
SEVERITIES = {
    "syntax-error": Severity.ERROR,
    "odd-blank": Severity.INFO,
    "quoted-value": Severity.WARNING,
}


def diagnosed(*findings: Finding, words: Catalogue | None = None) -> tuple[Diagnostic, ...]:
    documents = {name: parse(TEXT.encode(), name) for name in ("a", "b")}
    return diagnose(findings, SEVERITIES, documents.__getitem__, words or catalogue("en"))


def error(start: int, end: int, file: str = "a") -> Finding:
    return Finding(Spot(file, Span(start, end)), "syntax-error", "list")


def info(start: int, end: int, file: str = "a") -> Finding:
    return Finding(Spot(file, Span(start, end)), "odd-blank")


@pytest.mark.parametrize(
    ("errors", "echo"),
    [
        ([error(7, 14)], True),
        ([error(7, 9), error(7, 14)], True),
        ([error(0, 22), error(8, 9)], True),
        ([error(8, 14)], False),
        ([error(7, 13)], False),
        ([error(7, 10), error(12, 14)], False),
        ([error(7, 14, "b")], False),
        ([], False),
    ],
)
def test_what_an_error_marks_is_marked_once(errors: list[Finding], echo: bool) -> None:
    rules = [one.rule for one in diagnosed(*errors, info(7, 14))]
    assert rules.count("odd-blank") == (not echo)
    assert rules.count("syntax-error") == len(errors)


def test_lighter_ones_are_no_echo_of_each_other() -> None:
    warning = Finding(Spot("a", Span(7, 14)), "quoted-value", values={"text": "x"})
    assert len(diagnosed(warning, info(7, 14))) == 2


def test_errors_in_the_same_place_are_all_told() -> None:
    assert len(diagnosed(error(7, 14), error(8, 9))) == 2


def test_a_fix_of_several_edits_is_told_in_the_words_of_its_rule() -> None:
    edits = (Edit(Span(0, 1), "T"), Edit(Span(5, 5), "x"))
    mend = Mend("edit", safe=False, edits=edits)
    (diagnostic,) = diagnosed(info(7, 14)._replace(mend=mend))
    assert diagnostic.fix
    assert diagnostic.fix == ("Put the blanks right", False, edits)


def test_a_variant_can_tell_its_fix_in_its_own_words() -> None:
    finding = Finding(Spot("a", Span(0, 1)), "syntax-error", "tab", mend=Mend("edit"))
    (diagnostic,) = diagnosed(finding)
    assert diagnostic.fix
    assert diagnostic.fix.title == "Replace by blanks"


def test_most_fixes_are_told_by_what_they_do() -> None:
    finding = error(0, 1)._replace(mend=Mend("delete"))
    (diagnostic,) = diagnosed(finding, words=catalogue("de"))
    assert diagnostic.fix
    assert diagnostic.fix.title == "Löschen"
