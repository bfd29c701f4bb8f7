"""One topic, the concepts side by side."""

from collections.abc import Iterator
from math import ceil

from rich.text import Text

from konzept_cli.cli._cautions import cautions, legend
from konzept_cli.cli._cells import absent, head
from konzept_cli.cli._layout import BLANK, Para, set_lines, styled
from konzept_cli.cli._tables import set_beside
from konzept_cli.cli._telling import Teller
from konzept_cli.comparison import Absence, Cell, Mention, Row
from konzept_cli.comparison.aims import aims
from konzept_cli.comparison.statements import Said, besides, statements_on
from konzept_cli.model import ActionField
from konzept_cli.reports.wording import Frame

_READABLE = 46
"""Sentences in a narrower column are hard to read: then fewer stand beside each other."""


def as_lines(frame: Frame, row: Row, width: int) -> list[Text]:
    """What each concept says on the topic of `row`, as lines of at most `width`."""
    blocks = [
        list(_block(Teller(frame, column), cell, row.id))
        for column, cell in zip(frame.heads, row.cells, strict=True)
    ]
    lines = list(set_lines([*_top(frame, row), *cautions(frame)], width))
    most = max(width // _READABLE, 1)
    size = ceil(len(blocks) / ceil(len(blocks) / most))
    for start in range(0, len(blocks), size):
        beside = blocks[start : start + size]
        lines += [Text(), Text("─" * width)]
        lines += set_lines(beside[0], width) if size == 1 else set_beside(beside, width)
    return [*lines, Text(), *set_lines(legend(frame), width)]


def _top(frame: Frame, row: Row) -> Iterator[Para]:
    words = frame.words
    label = row.label.get(words.language)
    count = words("compare.counted", count=frame.of(row.count))
    yield Para(styled((label, "bold"), f" ({count})"))
    topic = frame.repository.topics[row.id]
    if topic.scope:
        yield Para(styled(topic.scope), mark=f"{words('compare.scope')}: ")
    if topic.not_here:
        # The file of topics writes an arrow as two signs.
        elsewhere = "; ".join(topic.not_here).replace("->", "→")
        yield Para(styled(elsewhere), mark=f"{words('compare.not_here')}: ")
    yield BLANK


def _block(teller: Teller, cell: Cell, topic: str) -> Iterator[Para]:
    yield from head(teller.frame, teller.head)
    mentions = {mention.index: mention for line in cell.lines for mention in line.mentions}
    if cell.absence:
        yield BLANK
        others = statements_on(teller.head.column.record, {topic})
        yield absent(teller.frame, cell.absence, beside=any(True for _ in others))
    if cell.absence == "explicitly_none":
        for none in teller.head.concept.recorded.explicitly_none:
            if none.part == "action_fields":
                yield from teller.around(none, 1)
    if cell.absence:
        yield from _elsewhere(teller, cell.absence, topic)
    for index in sorted(mentions):
        yield BLANK
        yield from _unit(teller, mentions[index])
    if mentions:
        fields = [mention.field for mention in mentions.values()]
        found = besides(teller.head.column.record, {topic}, fields)
        yield from _statements(teller, list(found), "topic.beside.besides")
    for index, field in enumerate(teller.head.concept.action_fields):
        yield from _readings(teller, field, topic, index in mentions)


def _elsewhere(teller: Teller, absence: Absence, topic: str) -> Iterator[Para]:
    """Without a field on the topic: that other fields may hold, and which principles, goals and
    measures belong to it."""
    if absence == "not_named" and teller.head.column.partial_edition:
        yield Para(styled(teller.frame.words("report.partial_edition")), 1)
    found = list(statements_on(teller.head.column.record, {topic}))
    yield from _statements(teller, found, "compare.elsewhere")


def _statements(teller: Teller, found: list[Said], intro: str) -> Iterator[Para]:
    """Principles, goals and measures that belong to the topic themselves."""
    if found:
        yield Para(styled(teller.frame.words(intro)), 1)
    for said in found:
        yield from teller.statement(said, 2, said.called, said.number)
        yield from teller.matches(said.topics, 3)
        yield from teller.around(said, 3)


def _unit(teller: Teller, mention: Mention) -> Iterator[Para]:
    field = mention.field
    yield from teller.field_head(field, 0)
    also = ", ".join(teller.frame.quoted(label) for label in field.alternative_labels)
    yield from teller.fact("also", also, 1)
    yield from teller.part_of(field, 1)
    yield from teller.matches(mention.matches, 1)
    yield from teller.around(field, 1)
    yield from teller.aims(*aims(teller.head.concept, field), 1)


def _readings(teller: Teller, field: ActionField, topic: str, shown: bool) -> Iterator[Para]:
    """Readings of the field that would reach the topic too, or only they would."""
    for reading in field.readings:
        if any(match.topic == topic for one in reading.fields for match in one.topics):
            if not shown:
                yield BLANK
                yield from teller.fact("instead_of", teller.frame.quoted(field.label), 0)
            yield from teller.reading(reading, 1)
