"""The list of concepts, as a table and as JSON.

JSON, version 1: `concepts`, in the order of every comparison, each with `id`, `file`, `title`,
`district` (name, kind, ags), `edition` (kind, date), `read` (kinds of sources), `units` (how many
units have each role), `field_counts` (how many action fields it has by each reading, the used one
first), `complete` (whether its action fields are recorded completely) and `recorded` (a date).
"""

import json
from collections.abc import Iterator

from rich.text import Text

from konzept_cli.cli._framing import edition, read_kinds
from konzept_cli.cli._layout import BLANK, Cell, Para, set_lines, set_table, styled
from konzept_cli.comparison import ROLES
from konzept_cli.messages.formatting import quantity
from konzept_cli.reports.matrix import kinds_read
from konzept_cli.reports.wording import Frame, Head

_COLUMNS = ("id", "district", "kind", "edition", "read", "units", "recorded")


def as_lines(frame: Frame, width: int) -> list[Text]:
    """The list as lines of at most `width`: a table, or a block for each concept."""
    names = [frame.words(f"list.{name}") for name in _COLUMNS]
    rows = [_row(frame, head) for head in frame.heads]
    head = [[Para(styled((name, "bold")))] for name in names]
    # An id is there to be copied: no line ends in it.
    first_least = max(len(row[0]) for row in rows)
    cells: list[list[Cell]] = [[[Para(styled(text))] for text in row] for row in rows]
    lines = set_table([head, *cells], width) if first_least <= _WIDEST_ID else None
    if lines is None:
        lines = list(set_lines(_blocks(names, rows), width))
    notes = list(_notes(frame))
    return [*lines, *set_lines([BLANK, *notes] if notes else [], width)]
