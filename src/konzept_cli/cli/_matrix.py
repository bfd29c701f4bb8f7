"""The matrix topics × concepts: one table, several, or a block for each topic."""

from collections.abc import Iterator
from math import ceil

from rich.text import Text

from konzept_cli.cli._cautions import cautions, legend, summary
from konzept_cli.cli._cells import cell, head
from konzept_cli.cli._layout import BLANK, Para, set_lines, styled
from konzept_cli.cli._tables import Cell, set_table
from konzept_cli.comparison import Row
from konzept_cli.reports.wording import Frame

_FEWEST = 3
"""A table with fewer concepts side by side compares less than a list does."""


_NARROWEST = 15
"""No column of concepts is narrower: more of them need not be tried."""


def as_lines(frame: Frame, width: int) -> list[Text]:
    """The matrix with everything one must know to read it, as lines of at most `width`."""
    title = Para(styled((frame.words(f"compare.title.{frame.comparison.by}"), "bold")))
    return [
        *set_lines([title, BLANK, *cautions(frame), BLANK], width),
        *_matrix(frame, width),
        *set_lines([BLANK, *summary(frame), BLANK, *legend(frame)], width),
    ]


def _matrix(frame: Frame, width: int) -> list[Text]:
    number = len(frame.heads)
    for pages in range(ceil(number * _NARROWEST / width), number + 1):
        size = ceil(number / pages)
        if size < min(number, _FEWEST):
            break
        if lines := _tables(frame, size, width):
            return lines
    return list(set_lines(_blocks(frame), width))


def _tables(frame: Frame, size: int, width: int) -> list[Text]:
    """Tables with at most `size` concepts each; none if one does not fit."""
    lines: list[Text] = []
    for start in range(0, len(frame.heads), size):
        columns = range(start, min(start + size, len(frame.heads)))
        table = set_table(_rows(frame, columns), width)
        if table is None:
            return []
        lines += [Text(), Text(), *table] if lines else table
    return lines


def _ordered(frame: Frame) -> tuple[Row, ...]:
    return frame.comparison.ordered(frame.words.language)


def _label(frame: Frame, row: Row) -> Para:
    return Para(styled((row.label.get(frame.words.language), "bold")))


def _rows(frame: Frame, columns: range) -> list[list[Cell]]:
    """The rows of the table with some of the concepts: topic, cells, in how many it counts."""
    by = frame.comparison.by
    corner, count = (frame.words(f"compare.{key}") for key in (f"corner.{by}", "count"))
    heads = [head(frame, frame.heads[at]) for at in columns]
    rows: list[list[Cell]] = [
        [[Para(styled((corner, "bold")))], *heads, [Para(styled((count, "bold")))]]
    ]
    for row in _ordered(frame):
        cells = [cell(frame, row, frame.heads[at]) for at in columns]
        rows.append([[_label(frame, row)], *cells, [Para(styled(frame.of(row.count)), whole=True)]])
    return rows


def _blocks(frame: Frame) -> Iterator[Para]:
    for column in frame.heads:
        name, *facts = head(frame, column)
        yield Para(Text("; ").join(para.text for para in facts), 0, f"{name.text.plain}: ")
    for row in _ordered(frame):
        yield BLANK
        label = _label(frame, row).text
        yield Para(
            label + styled(f" ({frame.words('compare.counted', count=frame.of(row.count))})")
        )
        for column in frame.heads:
            lines = [Text(para.mark) + para.text for para in cell(frame, row, column)]
            yield Para(Text("; ").join(lines), 1, f"{styled(column.name).plain}: ")
