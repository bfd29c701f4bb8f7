"""The matrix: topics × concepts."""

from dataclasses import dataclass

from konzept_cli.comparison import ROLES, Cell, Line, Row
from konzept_cli.messages.formatting import quantity
from konzept_cli.reports.absences import absence_mark, absence_of, none_href, none_parts
from konzept_cli.reports.columns import Span, spans
from konzept_cli.reports.wording import SYMBOLS, Frame, Head


@dataclass(frozen=True, slots=True)
class MatrixHead:
    """A column's head: the concept, what was read of it, and what it is divided into."""

    name: str
    edition: str
    href: str
    read: str
    units: str
    units_href: str | None
    """Where the source says that it has no units."""


@dataclass(frozen=True, slots=True)
class MatrixLine:
    """A role with its relation, or a kind of absence."""

    symbol: str
    word: str
    relation: str | None
    href: str | None = None
    """Of what the source says there is none of: where the report shows its words."""


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What one concept makes of one topic."""

    lines: tuple[MatrixLine, ...]
    tone: str
    """`strong`, `middle`, `light` or `empty`: repeats what the words say."""
    href: str


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A topic."""

    label: str
    href: str
    cells: tuple[MatrixCell, ...]
    count: str
    """`3 von 4`."""


@dataclass(frozen=True, slots=True)
class MatrixView:
    """The whole table."""

    caption: str
    corner: str
    heads: tuple[MatrixHead, ...]
    rows: tuple[MatrixRow, ...]
    spans: tuple[Span, ...]
    """The tables that it is set in."""


def topic_anchor(row: Row) -> str:
    """The id of a topic's section, or of its place in the list of topics that nobody names."""
    return f"topic-{row.id}"


def cell_anchor(row: Row, head: Head) -> str:
    """The id of a concept's place in a topic's section. Ids hold no double hyphen."""
    return f"{topic_anchor(row)}--{head.anchor.removeprefix('concept-')}"


def build_matrix(frame: Frame) -> MatrixView:
    """The matrix in the order of every table."""
    by = frame.comparison.by
    return MatrixView(
        caption=frame.words(f"report.matrix.caption.{by}", counted=frame.counted),
        corner=frame.words(f"report.matrix.corner.{by}"),
        heads=tuple(_head(frame, head) for head in frame.heads),
        rows=tuple(_row(frame, row) for row in frame.comparison.ordered(frame.words.language)),
        spans=spans(frame),
    )


def kinds_read(frame: Frame, head: Head) -> str:
    """What kinds of text the record was made from: `Internetseite, Pressetext`."""
    kinds = dict.fromkeys(cited.source.kind for cited in head.sources)
    return ", ".join(frame.words.term("source", kind) for kind in kinds)


def units(frame: Frame, head: Head) -> str:
    """`6 Handlungsfelder (je nach Lesart 6, 7, 7 oder 8), 3 Teilfelder, 1 Querschnittsaufgabe`."""
    counts = head.column.field_counts
    numbers = {**head.column.roles, "action_field": counts[0]}
    parts: list[str] = []
    for role in ROLES:
        if not (number := numbers.get(role)):
            continue
        plural = "role" if number == 1 else "roles"
        part = f"{number} {frame.words.term(plural, role)}"
        if role == "action_field" and len(counts) > 1:
            readings = frame.words.any_of(str(count) for count in counts)
            part = frame.words("report.by_reading", units=part, readings=readings)
        parts.append(part)
        if role == "action_field" and (inner := len(head.column.sub_fields)):
            parts.append(frame.words.count("report.sub_fields", inner))
    if not parts:
        return no_units(frame, head)
    text = ", ".join(parts)
    return text if head.column.complete else frame.words("report.fields_partial", units=text)


def no_units(frame: Frame, head: Head) -> str:
    """What to say of a concept without any unit: `7 Handlungsfelder (nach anderer Angabe 6), nur
    als Zahl genannt`, `keine Handlungsfelder genannt`."""
    language = frame.words.language
    for stated in head.concept.counts:
        if stated.of == "action_fields":
            others = [c.value for c in stated.conflicts if c.key == "count"]
            number = quantity(stated.count, language)
            if not others:
                return frame.words("list.stated", n=number)
            other = frame.words.any_of(others)
            return frame.words("report.stated_disputed", n=number, other=other)
    absence = absence_of(head.concept, "action_fields", present=False)
    return frame.words(f"report.no_units.{absence}")


def _head(frame: Frame, head: Head) -> MatrixHead:
    read = kinds_read(frame, head)
    return MatrixHead(
        name=head.name,
        edition=frame.edition_told(head.concept),
        href=f"#{head.anchor}",
        read=read,
        units=units(frame, head),
        units_href=units_href(head),
    )


def units_href(head: Head) -> str | None:
    """Where the report shows the words of a source that says it has no action fields."""
    if head.concept.action_fields or "action_fields" not in none_parts(head):
        return None
    return none_href(head, "action_fields")


def _row(frame: Frame, row: Row) -> MatrixRow:
    mentioned = any(cell.lines for cell in row.cells)
    cells = tuple(
        MatrixCell(
            _lines(frame, head, cell), tone(cell), _href(row, head, cell, mentioned=mentioned)
        )
        for head, cell in zip(frame.heads, row.cells, strict=True)
    )
    label = row.label.get(frame.words.language)
    return MatrixRow(label, f"#{topic_anchor(row)}", cells, frame.of(row.count))


def _href(row: Row, head: Head, cell: Cell, *, mentioned: bool) -> str:
    if cell.absence == "explicitly_none":
        return none_href(head, "action_fields")
    return f"#{cell_anchor(row, head) if mentioned else topic_anchor(row)}"


def _lines(frame: Frame, head: Head, cell: Cell) -> tuple[MatrixLine, ...]:
    if cell.absence:
        mark = absence_mark(frame, head, cell.absence, "action_fields")
        return (MatrixLine(mark.symbol, mark.word, None, mark.href),)
    return tuple(
        MatrixLine(SYMBOLS[line.role], frame.line(line), _relation(frame, line))
        for line in cell.lines
    )


def _relation(frame: Frame, line: Line) -> str:
    """`umfasst`; of several units `entspricht weitgehend, ist Teil von (3)`."""
    return ", ".join(
        frame.words.term("relation", relation) + (f" ({number})" if number > 1 else "")
        for relation, number in line.relations
    )


def tone(cell: Cell) -> str:
    """How firmly the concept commits to the topic, as lightness: an action field that counts,
    another role that counts, a mention that does not, none."""
    if cell.absence:
        return "empty"
    if not cell.counts:
        return "light"
    firm = any(line.role == "action_field" and not line.only_related for line in cell.lines)
    return "strong" if firm else "middle"
