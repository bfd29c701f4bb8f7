"""What a cell and the head of a column say, in words."""

from collections.abc import Iterator

from konzept_cli.cli._framing import edition
from konzept_cli.cli._layout import Para, styled
from konzept_cli.cli._tables import Cell
from konzept_cli.comparison import ROLES, Absence, Line, Row
from konzept_cli.model.vocabularies import Role
from konzept_cli.reports.absences import absence_told
from konzept_cli.reports.elsewhere import elsewhere_told
from konzept_cli.reports.matrix import relations_told
from konzept_cli.reports.units import incomplete_parts, no_units, remarks
from konzept_cli.reports.wording import SYMBOLS, Frame, Head


def cell(frame: Frame, row: Row, column: Head) -> Cell:
    """A line for each role, or the kind of absence and where else the topic is; what counts stands
    out."""
    facts = row.cells[column.index]
    if facts.absence:
        recorded = facts.absence != "not_recorded"
        other = elsewhere_told(frame, column, row, recorded=recorded)
        beside = [Para(styled((other, "dim")))] if other else []
        return [absent(frame, facts.absence, beside=bool(other)), *beside]
    return [
        Para(styled((words, _style(frame, line))), mark=f"{SYMBOLS[line.role]} ")
        for line in facts.lines
        for words in [line_words(frame, line)]
    ]


def absent(frame: Frame, absence: Absence, *, beside: bool) -> Para:
    """`– nicht genannt`; `beside`: there is something else on the topic."""
    word = absence_told(frame, absence, beside=beside)
    return Para(styled((word, "dim")), mark=f"{SYMBOLS[absence]} ")


def line_words(frame: Frame, line: Line) -> str:
    """`Handlungsfeld: entspricht`, `5 Aufgaben: entspricht weitgehend (1), ist Teil von (4)`."""
    role = frame.line(line)
    if frame.comparison.by == "group" and not line.only_related:
        return role
    return f"{role}: {relations_told(frame, line)}"


def _style(frame: Frame, line: Line) -> str:
    return "bold" if line.role in frame.comparison.roles and not line.only_related else ""


def head(frame: Frame, column: Head) -> Cell:
    """The district's name, the edition, what was read, and what the paper is divided into."""
    texts = [edition(frame, column), *_read(frame, column), *units(frame, column)]
    return [Para(styled((column.name, "bold"))), *(Para(styled(text)) for text in texts)]


def _read(frame: Frame, column: Head) -> Iterator[str]:
    for kind in dict.fromkeys(source.kind for source in column.concept.sources):
        yield frame.words.term("source", kind)


def units(frame: Frame, column: Head) -> Iterator[str]:
    """What the paper is divided into: `6 Handlungsfelder`, `je nach Lesart 6, 7, 7 oder 8`; and
    what one must know of these numbers."""
    counts = column.column.field_counts
    numbers = {**column.column.roles, "action_field": counts[0]}
    if not any(numbers.values()):
        yield no_units(frame, column)
        yield from incomplete_parts(frame, column)
        return
    for role in ROLES:
        if number := numbers.get(role):
            yield several(frame, role, number)
        if role == "action_field" and (inner := len(column.column.sub_fields)):
            yield frame.words.count("report.sub_fields", inner)
        if role == "action_field" and len(counts) > 1:
            yield frame.words("compare.readings", numbers=frame.words.any_of(map(str, counts)))
    yield from remarks(frame, column)


def several(frame: Frame, role: Role, number: int) -> str:
    """`1 Handlungsfeld`, `2 Handlungsfelder`."""
    return f"{number} {frame.words.term('role' if number == 1 else 'roles', role)}"
