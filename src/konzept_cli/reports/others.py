"""What counts in other concepts and not in this one: what people ask who compare their own."""

from collections.abc import Iterator
from dataclasses import dataclass

from konzept_cli.comparison import Cell, Row
from konzept_cli.comparison.overlaps import FEWEST, MOST
from konzept_cli.comparison.statements import statements_on
from konzept_cli.model import Item
from konzept_cli.reports.anchors import cell_anchor, topic_anchor
from konzept_cli.reports.matrix import MatrixLine, cell_lines
from konzept_cli.reports.proving import Proof, sources_of
from konzept_cli.reports.topics import mentions
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class OtherConcept:
    """A concept in which the topic counts, and where the report shows its fields."""

    name: str
    href: str
    proofs: tuple[Proof, ...]
    """The sources of the fields that count."""


@dataclass(frozen=True, slots=True)
class OtherTopic:
    """A topic that counts elsewhere only."""

    label: str
    href: str
    here: str
    """What the concept itself has on it, or why it has nothing."""
    here_href: str
    proofs: tuple[Proof, ...]
    """The sources of what it has."""
    there: tuple[OtherConcept, ...]


@dataclass(frozen=True, slots=True)
class OthersView:
    """A concept, and the topics that count in others and not in it."""

    name: str
    topics: tuple[OtherTopic, ...]


def with_others(frame: Frame) -> list[Head]:
    """The concepts that others have more topics than, as far as the report shows them: not of two
    concepts, which stand side by side, nor of a set that is too large for it."""
    if not FEWEST <= len(frame.heads) <= MOST:
        return []
    return [head for head in frame.heads if any(_only_others(frame, head))]


def build_others(frame: Frame) -> tuple[OthersView, ...]:
    """Their topics, in the order of every table."""
    return tuple(
        OthersView(head.name, tuple(_topic(frame, head, row) for row in _only_others(frame, head)))
        for head in with_others(frame)
    )


def _only_others(frame: Frame, head: Head) -> Iterator[Row]:
    for row in frame.comparison.ordered(frame.words.language):
        if row.count and not row.cells[head.index].counts:
            yield row


def _topic(frame: Frame, head: Head, row: Row) -> OtherTopic:
    return OtherTopic(
        label=row.label.get(frame.words.language),
        href=f"#{topic_anchor(row)}",
        here=here_told(frame, row, head),
        here_href=f"#{cell_anchor(row, head)}",
        proofs=here_proofs(frame, row, head),
        there=tuple(_there(frame, row)),
    )


def here_told(frame: Frame, row: Row, head: Head) -> str:
    """What a concept has on a topic that does not count in it, or why it has nothing."""
    cell = row.cells[head.index]
    return "; ".join(_told(line, cell) for line in cell_lines(frame, row, head, cell))


def here_proofs(frame: Frame, row: Row, head: Head) -> tuple[Proof, ...]:
    """The sources of what it has."""
    return sources_of(frame, head, _said(frame, row, head, row.cells[head.index]))


def _said(frame: Frame, row: Row, head: Head, cell: Cell) -> Iterator[Item]:
    if not cell.absence:
        yield from (mention.field for mention in mentions(cell))
        return
    if cell.absence == "explicitly_none":
        nones = head.concept.recorded.explicitly_none
        yield from (none for none in nones if none.part == "action_fields")
    yield from statements_on(head.column.record, frame.comparison.topics_of(row))


def _there(frame: Frame, row: Row) -> Iterator[OtherConcept]:
    roles = frame.comparison.roles
    for head in frame.heads:
        cell = row.cells[head.index]
        if cell.counts:
            fields = (mention.field for mention in mentions(cell) if mention.counts(roles))
            href = f"#{cell_anchor(row, head)}"
            yield OtherConcept(head.name, href, sources_of(frame, head, fields))


def _told(line: MatrixLine, cell: Cell) -> str:
    """`○ Aufgabe: ist Teil von`, `– als Feld nicht genannt, aber ein Ziel`."""
    said = f"{line.symbol} {line.word}"
    return (", " if cell.absence else ": ").join(filter(None, (said, line.relation)))
