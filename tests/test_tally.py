"""What came of a check, in words."""

import pytest

from konzept_cli.diagnostics import Checked, Diagnostic, Place, Severity, Span, Summary, Suppression
from konzept_cli.lines import Lines
from konzept_cli.messages import catalogue
from konzept_cli.tally import statistics, summary_line

ENGLISH = catalogue("en")


@pytest.mark.parametrize(
    ("summary", "line"),
    [
        (Summary(0, 0, 0, 0, 0), "0 files checked: no errors."),
        (Summary(1, 0, 2, 0, 0), "1 file checked: no errors, 2 warnings."),
        (
            Summary(3, 1, 0, 2, 3),
            "3 files checked: 1 error, 2 infos. What to change stands with it.",
        ),
        (
            Summary(3, 2, 1, 0, 1, verified=4, unverified=2, suppressed=5),
            (
                "3 files checked: 2 errors, 1 warning. For 1 of them it says what to change. 5 "
                "findings are left out on purpose and do not count. 4 labels and quotes stand like "
                "this in their source. 2 labels and quotes remain unverified because the source's "
                "text is not at hand."
            ),
        ),
    ],
)
def test_the_summary(summary: Summary, line: str) -> None:
    assert summary_line(summary, ENGLISH) == line


def test_statistics_put_the_most_frequent_first() -> None:
    place = Place("a.yaml", Span(0, 0))
    rules = ["wrong-form", *["unknown-key"] * 10, "duplicate-id"]
    found = tuple(Diagnostic(rule, Severity.ERROR, "M.", place) for rule in rules)
    ignored = found[0]._replace(suppressed=Suppression("comment"))
    checked = Checked((*found, ignored), {"a.yaml": Lines("")}, Summary(1, 12, 0, 0, 0))
    assert statistics(checked) == "10  unknown-key\n 1  duplicate-id\n 1  wrong-form"
    assert statistics(checked._replace(diagnostics=())) == ""


def test_what_was_not_verified_is_said() -> None:
    summary = Summary(3, 2, 0, 0, 0)
    assert summary_line(summary, ENGLISH, 1).endswith(
        "Quotes and references in the file that cannot be used are not checked until its errors "
        "are mended."
    )
    assert "in the 2 files that" in summary_line(summary, ENGLISH, 2)
