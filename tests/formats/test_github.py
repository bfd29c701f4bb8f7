"""Annotations and the summary of a step on GitHub."""

import pytest

from konzept_cli.diagnostics import Checked
from konzept_cli.formats import github
from konzept_cli.messages import catalogue

ENGLISH, GERMAN = catalogue("en"), catalogue("de")


def test_a_clean_run(runs: dict[str, Checked]) -> None:
    assert github.render(runs["clean"], ENGLISH) == ""
    assert github.render(runs["all suppressed"], ENGLISH) == ""


def test_most_severe_first_and_nothing_breaks_out(runs: dict[str, Checked]) -> None:
    assert github.render(runs["many"], ENGLISH) == (
        "::error title=konzept (wrong-form),file=concepts/a.yaml,line=3,endLine=3,col=10,"
        "endColumn=11::Not a date.\n"
        # Over several lines: no columns.
        "::error title=konzept (wrong-type),file=concepts/a.yaml,line=2,endLine=3::"
        "Bad ⟨U+001B⟩[31mred ⟨U+202E⟩dor⟨U+000A⟩::error file=x::100%25 a,b:c \ufffe⟨U+0000⟩ ]]> "
        "<b> \"'& `|` [x](y) ##[error]z%0A⟨U+0007⟩\n"
        "::error title=konzept (duplicate-id),file=concepts/a.yaml,line=5,endLine=5,col=11,"
        "endColumn=12::Twice.%0AIds are names.\n"
        "::warning title=konzept (ambiguous-scalar),file=concepts/a.yaml,line=2,endLine=2,col=15,"
        "endColumn=21::Schön 😀.%0APut it in quotation marks.\n"
        "::notice title=konzept (source-not-at-hand),file=concepts/käse & co.yaml,line=1,endLine=1,"
        "col=1,endColumn=6::Unverified.\n"
    )


def test_names_of_files_are_escaped(runs: dict[str, Checked]) -> None:
    run = runs["one"]
    (one,) = run.diagnostics
    odd = "a,b:c%\r\n::error::x.yaml"
    moved = one._replace(place=one.place._replace(file=odd))
    run = run._replace(diagnostics=(moved,), texts={odd: run.texts[one.place.file]}, folder="docs/")
    assert github.render(run, ENGLISH) == (
        "::error title=konzept (wrong-form),file=docs/a%2Cb%3Ac%25⟨U+000D⟩⟨U+000A⟩%3A%3Aerror"
        "%3A%3Ax.yaml,line=3,endLine=3,col=10,endColumn=11::Not a date.\n"
    )


def test_every_line_is_a_command(run: Checked) -> None:
    lines = github.render(run, ENGLISH).splitlines()
    assert len(lines) == len(run.counted())
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines)


def test_the_summary_of_a_clean_run(runs: dict[str, Checked]) -> None:
    assert github.step_summary(runs["clean"], GERMAN) == (
        "### konzept\n\n3 Dateien geprüft: keine Fehler.\n\n"
    )


def test_the_summary_has_all(runs: dict[str, Checked]) -> None:
    assert github.step_summary(runs["many"], ENGLISH) == (
        "### konzept\n"
        "\n"
        "3 files checked: 3 errors, 1 warning, 1 info. For 1 of them it says what to change.\n"
        "\n"
        "| Severity | Place | Rule | Message |\n"
        "| --- | --- | --- | --- |\n"
        "| error | `concepts/a.yaml:3:10` | `wrong-form` | Not a date. |\n"
        "| error | `concepts/a.yaml:2:1` | `wrong-type` | Bad ⟨U+001B⟩\\[31mred ⟨U+202E⟩dor"
        "⟨U+000A⟩::error file=x::100% a,b:c \ufffe⟨U+0000⟩ \\]\\]\\> \\<b\\> \"'& \\`\\|\\` "
        "\\[x\\](y) ##\\[error\\]z |\n"
        "| error | `concepts/a.yaml:5:11` | `duplicate-id` | Twice. |\n"
        "| warning | `concepts/a.yaml:2:15` | `ambiguous-scalar` | Schön 😀. |\n"
        "| info | `concepts/käse & co.yaml:1:1` | `source-not-at-hand` | Unverified. |\n"
        "\n"
    )


def test_a_summary_too_long_for_github_says_so(
    runs: dict[str, Checked], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = github.step_summary(runs["many"], ENGLISH)
    rows = whole.splitlines(keepends=True)
    monkeypatch.setattr(github, "SUMMARY_BYTES", len("".join(rows[:7]).encode()))
    assert github.step_summary(runs["many"], ENGLISH) == (
        "".join(rows[:7]) + "\n4 more are not here for want of room.\n\n"
    )
