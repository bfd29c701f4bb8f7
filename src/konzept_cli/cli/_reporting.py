"""Comparison → page, in the format that was asked for."""

from collections.abc import Sequence

from konzept_cli.cli._filling import Fill, asked_again
from konzept_cli.cli._report_json import as_json
from konzept_cli.cli._tabling import Wanted, table, workbook
from konzept_cli.reports.comparison import COMMAND, ComparisonView, build
from konzept_cli.reports.summary import as_summary
from konzept_cli.reports.wording import Frame


def comparison_page(frame: Frame, wanted: Wanted, chosen: Sequence[str], fill: Fill) -> str:
    """The comparison as the text that is `wanted`. `chosen` are the ids and options that the
    report repeats, so that others can make the same."""
    words = frame.words
    if wanted.form == "csv":
        return table(frame, wanted)
    view = _view(frame, chosen)
    if wanted.form == "json":
        return as_json(view)
    page = fill(view, f"comparison.{wanted.form}.j2")
    return as_summary(page, words) if wanted.summary else page


def comparison_workbook(frame: Frame, chosen: Sequence[str]) -> bytes:
    """The comparison as an XLSX file."""
    return workbook(frame, _view(frame, chosen))


def _view(frame: Frame, chosen: Sequence[str]) -> ComparisonView:
    words = frame.words
    command = asked_again(words, COMMAND, *chosen)
    return build(frame.repository, frame.comparison, words, command=command)
