"""Each format, character by character: a clean run, one finding, several, other places, hostile
and unusual text."""

import json

import pytest

from konzept_cli.diagnostics import (
    Checked,
    Diagnostic,
    Edit,
    Fix,
    Place,
    Related,
    Severity,
    Span,
    Summary,
    Suppression,
)
from konzept_cli.formats import concise, full, renderer
from konzept_cli.formats import json as json_format
from konzept_cli.lines import Lines
from konzept_cli.messages import catalogue

ENGLISH = catalogue("en")
FILE = "concepts/a.yaml"
TEXT = "schema: 1\ntitle: Über 😀 uns\nedition: x\ngoals: []\nsources: [y]\n"


def _checked(*diagnostics: Diagnostic, **texts: str) -> Checked:
    lines = {FILE: Lines(TEXT), **{f"{name}.yaml": Lines(text) for name, text in texts.items()}}
    return Checked(diagnostics, lines, Summary(2, len(diagnostics), 0, 0, 0, 5, 1))


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


ONE = Diagnostic("wrong-form", Severity.ERROR, "Not a date.", Place(FILE, _span("x")))


def _full(*diagnostics: Diagnostic, **texts: str) -> str:
    return full.render(_checked(*diagnostics, **texts), ENGLISH).plain


def test_clean_run() -> None:
    assert concise.render(_checked(), ENGLISH) == ""
    assert _full() == ""
    assert json.loads(json_format.render(_checked(), ENGLISH))["diagnostics"] == []


def test_concise() -> None:
    assert concise.render(_checked(ONE), ENGLISH) == (
        "concepts/a.yaml:3:10: error[wrong-form] Not a date.\n"
    )


def test_what_is_about_a_whole_file_shows_none_of_its_lines() -> None:
    whole = Place(FILE, Span(0, 0))
    other = Place("b.yaml", Span(0, 0))
    diagnostic = ONE._replace(place=whole, related=(Related(other, "first"),), help="Rename it.")
    assert _full(diagnostic, b="schema: 1\n") == (
        "error[wrong-form]: Not a date.\n"
        " --> concepts/a.yaml:1:1\n"
        " ==> b.yaml:1:1\n"
        "  = help: Rename it.\n"
        "\n"
    )


def test_concise_is_for_people_and_in_their_language() -> None:
    warning = ONE._replace(severity=Severity.WARNING, message="Kein Datum.")
    assert concise.render(_checked(warning), catalogue("de")) == (
        "concepts/a.yaml:3:10: Warnung[wrong-form] Kein Datum.\n"
    )


@pytest.mark.parametrize("name", ["full", "concise"])
def test_people_do_not_see_what_is_suppressed(name: str) -> None:
    ignored = ONE._replace(suppressed=Suppression("comment", "as printed"))
    assert str(renderer(name)(_checked(ignored), ENGLISH)) == ""  # type: ignore[arg-type]


def test_full_frame() -> None:
    assert _full(ONE) == (
        "error[wrong-form]: Not a date.\n"
        " --> concepts/a.yaml:3:10\n"
        "  |\n"
        "1 | schema: 1\n"
        "2 | title: Über 😀 uns\n"
        "3 | edition: x\n"
        "  |          ^\n"
        "4 | goals: []\n"
        "5 | sources: [y]\n"
        "  |\n"
        "\n"
    )


def test_full_aligns_below_wide_characters_and_tabs() -> None:
    wide = Diagnostic("r", Severity.WARNING, "Wide.", Place(FILE, _span("uns")))
    assert "2 | title: Über 😀 uns\n  |                ^^^\n" in _full(wide)
    tabbed = Diagnostic("r", Severity.WARNING, "Tab.", Place("t.yaml", Span(1, 2)))
    assert "1 | →   x\n  |     ^\n" in _full(tabbed, t="\tx\n")


def test_full_shows_other_places_of_the_same_file_and_of_others() -> None:
    related = (
        Related(Place(FILE, _span("schema")), "here first"),
        Related(Place("b.yaml", Span(3, 4)), "and there"),
    )
    diagnostic = Diagnostic(
        "duplicate-id", Severity.ERROR, "Twice.", Place(FILE, _span("y")), related=related
    )
    assert _full(diagnostic, b="x: 1\n") == (
        "error[duplicate-id]: Twice.\n"
        " --> concepts/a.yaml:5:11\n"
        "  |\n"
        "1 | schema: 1\n"
        "  | ------ here first\n"
        "  ...\n"
        "3 | edition: x\n"
        "4 | goals: []\n"
        "5 | sources: [y]\n"
        "  |           ^\n"
        "  |\n"
        " ==> b.yaml:1:4\n"
        "  |\n"
        "1 | x: 1\n"
        "  |    - and there\n"
        "  |\n"
        "\n"
    )


def test_full_ends_with_notes_help_and_fix() -> None:
    fix = Fix('Replace by "2024"', False, (Edit(_span("x"), '"2024"'),))
    diagnostic = Diagnostic(
        "wrong-form",
        Severity.ERROR,
        "Not a date.",
        ONE.place,
        notes=("Dates sort.",),
        help="Write a year.",
        fix=fix,
    )
    assert _full(diagnostic).endswith(
        "  = note: Dates sort.\n"
        "  = help: Write a year.\n"
        '  = fix (please check): Replace by "2024"\n'
        "  | - edition: x\n"
        '  | + edition: "2024"\n'
        "\n"
    )


def test_full_shows_no_lines_of_a_fix_over_several_lines() -> None:
    fix = Fix("Join.", True, (Edit(Span(0, 12), "x"),))
    text = _full(Diagnostic("r", Severity.ERROR, "M.", ONE.place, fix=fix))
    assert text.endswith("  = fix: Join.\n\n")


def test_full_is_short_on_information() -> None:
    first = Diagnostic("i", Severity.INFO, "One.", ONE.place, help="Do this.")
    second = Diagnostic("i", Severity.INFO, "Two.", ONE.place, help="Do this.")
    assert _full(first, second) == (
        "info[i]: One.\n --> concepts/a.yaml:3:10\n  = help: Do this.\n\n"
        "info[i]: Two.\n --> concepts/a.yaml:3:10\n\n"
    )


def test_full_cuts_long_lines_around_the_place() -> None:
    text = "x: " + "a" * 200 + "HERE" + "b" * 200 + "\n"
    start = text.index("HERE")
    diagnostic = Diagnostic("r", Severity.ERROR, "M.", Place("l.yaml", Span(start, start + 4)))
    _, _, _, line, mark, *_ = _full(diagnostic, l=text).split("\n")
    assert len(line) < 125
    assert line.startswith("1 | ...")
    assert line.endswith("...")
    assert line[mark.index("^") : mark.rindex("^") + 1] == "HERE"


def test_full_shows_no_lines_of_a_fix_in_a_long_line() -> None:
    text = "x: " + "a" * 200 + "\n"
    fix = Fix("Shorten.", True, (Edit(Span(3, 203), "a"),))
    diagnostic = Diagnostic("r", Severity.ERROR, "M.", Place("l.yaml", Span(3, 203)), fix=fix)
    assert _full(diagnostic, l=text).endswith("= fix: Shorten.\n\n")


def test_full_underlines_something_at_the_end() -> None:
    end = Diagnostic("r", Severity.ERROR, "End.", Place(FILE, Span(len(TEXT), len(TEXT))))
    assert _full(end).count("^") == 1


@pytest.mark.parametrize("name", ["full", "concise"])
def test_people_see_control_characters_and_cannot_be_fooled_by_them(name: str) -> None:
    hostile = Diagnostic(
        "r",
        Severity.ERROR,
        "Bad \x1b[31mred\x1b[0m \u202edor\n::error::x [bold]b[/bold] :smile:",
        Place("e.yaml", Span(0, 1)),
        help="\x07",
    )
    text = str(renderer(name)(_checked(hostile, e="\x1b]8;;http://x\x07y\n"), ENGLISH))  # type: ignore[arg-type]
    assert not set(text) & set("\x1b\x07\u202e")
    assert "⟨U+001B⟩[31mred" in text
    assert "[bold]b[/bold] :smile:" in text
    assert not any(line.startswith("::") for line in text.split("\n"))


def test_json_has_everything() -> None:
    fix = Fix("Replace", True, (Edit(_span("x"), "y"),))
    diagnostic = Diagnostic(
        "wrong-form",
        Severity.ERROR,
        "Not a date.",
        ONE.place,
        loc=("goals", 0, "date"),
        stable_loc=("goals", "teilhabe", "date"),
        related=(Related(Place(FILE, _span("😀")), "here"),),
        notes=("n",),
        help="h",
        suggestions=("s",),
        fix=fix,
    )
    place = {"file": FILE, "line": 3, "column": 10, "end_line": 3, "end_column": 11}
    document = json.loads(json_format.render(_checked(diagnostic), ENGLISH))
    assert document["schema_version"] == 1
    assert document["language"] == "en"
    assert document["summary"] == {
        "files": 2,
        "errors": 1,
        "warnings": 0,
        "infos": 0,
        "fixable": 0,
        "verified": 5,
        "unverified": 1,
        "suppressed": 0,
        "rules": {"wrong-form": 1},
    }
    assert document["diagnostics"] == [
        {
            "rule": "wrong-form",
            "severity": "error",
            "message": "Not a date.",
            **place,
            "path": ["goals", 0, "date"],
            "stable_path": ["goals", "teilhabe", "date"],
            "related": [
                {
                    "message": "here",
                    "file": FILE,
                    "line": 2,
                    "column": 13,
                    "end_line": 2,
                    "end_column": 14,
                }
            ],
            "notes": ["n"],
            "help": "h",
            "suggestions": ["s"],
            "fix": {"title": "Replace", "safe": True, "edits": [{"text": "y", **place}]},
            "suppressed": None,
        }
    ]


def test_full_shows_the_first_line_that_a_fix_of_several_edits_changes() -> None:
    text = "note: a - b - c\nnext: d - e\n"
    spans = [Span(at, at + 1) for at, sign in enumerate(text) if sign == "-"]
    fix = Fix("Dashes", True, tuple(Edit(span, "–") for span in spans))
    diagnostic = Diagnostic("r", Severity.INFO, "M.", Place("l.yaml", spans[0]), fix=fix)
    shown = _full(diagnostic, l=text)
    assert shown.endswith("  | - note: a - b - c\n  | + note: a – b – c\n\n")


@pytest.mark.parametrize(("span", "new"), [((7, 9), ""), ((9, 9), "\n"), ((7, 10), " ")])
def test_full_shows_no_lines_of_a_fix_of_blanks(span: tuple[int, int], new: str) -> None:
    fix = Fix("Blanks", True, (Edit(Span(*span), new),))
    diagnostic = Diagnostic("r", Severity.INFO, "M.", Place("l.yaml", Span(0, 1)), fix=fix)
    assert _full(diagnostic, l="note: a  \n").endswith("  = fix: Blanks\n\n")
