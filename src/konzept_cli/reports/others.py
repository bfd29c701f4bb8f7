"""What counts in other concepts and not in this one: what people ask who compare their own."""

from collections.abc import Iterator
from dataclasses import dataclass

from konzept_cli.comparison import Row
from konzept_cli.reports.anchors import cell_anchor, topic_anchor
from konzept_cli.reports.matrix import MatrixLine, cell_lines
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class OtherConcept:
    """A concept in which the topic counts, and where the report shows its fields."""

    name: str
    href: str


@dataclass(frozen=True, slots=True)
class OtherTopic:
    """A topic that counts elsewhere only."""

    label: str
    href: str
    here: str
    """What the concept itself has on it, or why it has nothing."""
    here_href: str
    there: tuple[OtherConcept, ...]


@dataclass(frozen=True, slots=True)
class OthersView:
    """A concept, and the topics that count in others and not in it."""

    name: str
    topics: tuple[OtherTopic, ...]


def build_others(frame: Frame) -> tuple[OthersView, ...]:
    """The concepts that others have more topics than, in the order of every table."""
    views = (OthersView(head.name, tuple(_topics(frame, head))) for head in frame.heads)
    return tuple(view for view in views if view.topics)


def _topics(frame: Frame, head: Head) -> Iterator[OtherTopic]:
    for row in frame.comparison.ordered(frame.words.language):
        cell = row.cells[head.index]
        if row.count and not cell.counts:
            yield OtherTopic(
                label=row.label.get(frame.words.language),
                href=f"#{topic_anchor(row)}",
                here="; ".join(map(_told, cell_lines(frame, row, head, cell))),
                here_href=f"#{cell_anchor(row, head)}",
                there=tuple(_there(frame, row)),
            )


def _there(frame: Frame, row: Row) -> Iterator[OtherConcept]:
    for head in frame.heads:
        if row.cells[head.index].counts:
            yield OtherConcept(head.name, f"#{cell_anchor(row, head)}")


def _told(line: MatrixLine) -> str:
    beside = f": {line.relation}" if line.relation else ""
    return f"{line.symbol} {line.word}{beside}"
