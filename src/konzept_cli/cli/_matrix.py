"""The matrix topics × concepts: one table, several, or a block for each topic."""

from collections.abc import Iterator, Sequence
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
    for pages in range(1, number + 1):
        size = ceil(number / pages)
        if size < min(number, _FEWEST):
            break
        tables = [
            set_table(_rows(frame, range(start, min(start + size, number))), width)
            for start in range(0, number, size)
        ]
        fitting = [table for table in tables if table is not None]
        if len(fitting) == len(tables):
            return _apart(fitting)
    return list(set_lines(_blocks(frame), width))


def _apart(tables: Sequence[list[Text]]) -> list[Text]:
    lines = list(tables[0])
    for table in tables[1:]:
        lines += [Text(), Text(), *table]
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
        cells = [cell(frame, row.cells[at]) for at in columns]
        rows.append([[_label(frame, row)], *cells, [Para(styled(frame.of(row.count)))]])
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
        for column, made in zip(frame.heads, row.cells, strict=True):
            lines = [Text(para.mark) + para.text for para in cell(frame, made)]
            yield Para(Text("; ").join(lines), 1, f"{styled(column.name).plain}: ")
