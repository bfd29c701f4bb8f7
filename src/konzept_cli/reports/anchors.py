"""Ids of the places that a page leads to: they stay while the ids of topics and concepts do."""

from konzept_cli.comparison import Row
from konzept_cli.reports.wording import Head


def topic_anchor(row: Row) -> str:
    """The id of a topic's section."""
    return f"topic-{row.id}"


def cell_anchor(row: Row, head: Head) -> str:
    """The id of a concept's place in a topic's section. Ids hold no double hyphen."""
    return f"{topic_anchor(row)}--{head.anchor.removeprefix('concept-')}"


def row_anchor(row: Row) -> str:
    """The id of a topic's row in the matrix."""
    return f"row-{row.id}"


def back_anchor(row: Row, head: Head) -> str:
    """The id of a cell in the matrix."""
    return f"cell-{cell_anchor(row, head).removeprefix('topic-')}"
