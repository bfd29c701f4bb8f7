"""One topic → page, in the format that was asked for."""

from collections.abc import Sequence

from konzept_cli.cli._filling import Fill, asked_again, page_of
from konzept_cli.comparison import Row
from konzept_cli.reports.topic import COMMAND, build
from konzept_cli.reports.wording import Frame


def topic_page(frame: Frame, row: Row, form: str, chosen: Sequence[str], fill: Fill) -> str:
    """The report on the topic of `row` as a text of `form`. `chosen` are the ids and options that
    it repeats, so that others can make the same."""
    view = build(frame, row, asked_again(frame.words, COMMAND, row.id, *chosen))
    return page_of(view, "topic", form, fill)
