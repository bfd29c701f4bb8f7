"""What a cell and the head of a column say, in words."""

from collections.abc import Iterator

from konzept_cli.cli._framing import edition
from konzept_cli.cli._layout import Cell, Para, styled
from konzept_cli.comparison import Absence, Line
from konzept_cli.comparison import Cell as Facts
from konzept_cli.reports.wording import SYMBOLS, Frame, Head


def cell(frame: Frame, facts: Facts) -> Cell:
    """A line for each role, or the kind of absence; what counts stands out."""
    if facts.absence:
        return [absent(frame, facts.absence)]
    return [
        Para(styled((words, _style(frame, line))), mark=f"{SYMBOLS[line.role]} ")
        for line in facts.lines
        for words in [line_words(frame, line)]
    ]


def absent(frame: Frame, absence: Absence) -> Para:
    """`– nicht genannt`."""
    word = frame.words.term("absence", absence)
    return Para(styled((word, "dim")), mark=f"{SYMBOLS[absence]} ")


def line_words(frame: Frame, line: Line) -> str:
    """`Handlungsfeld: entspricht`, `5 Aufgaben: entspricht weitgehend (1), ist Teil von (4)`."""
    role = frame.role(line.role, len(line.mentions))
    if frame.comparison.by == "group" and not line.only_related:
        return role
    relations = [frame.words.term("relation", relation) for relation, _ in line.relations]
    if len(relations) > 1:
        numbers = [number for _, number in line.relations]
        relations = [f"{word} ({n})" for word, n in zip(relations, numbers, strict=True)]
    return f"{role}: {', '.join(relations)}"


def _style(frame: Frame, line: Line) -> str:
    return "bold" if line.role in frame.comparison.roles and not line.only_related else ""


def head(frame: Frame, column: Head) -> Cell:
    """The district's name, the edition, what was read, and what the paper is divided into."""
    texts = [edition(frame, column), *_read(frame, column), *_units(frame, column)]
    return [Para(styled((column.name, "bold"))), *(Para(styled(text)) for text in texts)]


def _read(frame: Frame, column: Head) -> Iterator[str]:
    for kind in dict.fromkeys(source.kind for source in column.concept.sources):
        yield frame.words.term("source", kind)


def _units(frame: Frame, column: Head) -> Iterator[str]:
    counts = column.column.field_counts
    for role in SYMBOLS:
        number = column.column.roles.get(role, 0)  # type: ignore[call-overload]
        if role == "action_field" and counts[0]:
            yield _several(frame, role, counts[0])
            if len(counts) > 1:
                yield frame.words("compare.readings", numbers=frame.words.any_of(map(str, counts)))
        elif number:
            yield _several(frame, role, number)
    if not column.column.complete:
        yield frame.words("compare.incomplete")


def _several(frame: Frame, role: str, number: int) -> str:
    return f"{number} {frame.words.term('role' if number == 1 else 'roles', role)}"
