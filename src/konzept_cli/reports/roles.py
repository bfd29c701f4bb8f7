"""The roles that a concept gives a unit, with what it is a part of."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from konzept_cli.model import ActionField
from konzept_cli.reports.wording import SYMBOLS, Frame, Head


@dataclass(frozen=True, slots=True)
class RoleMark:
    """A role as symbol and word."""

    symbol: str
    word: str
    of: str | None = None
    """Of a sub-field, which is not counted as a field: the verbatim label that it belongs to."""


def role_marks(frame: Frame, head: Head, field: ActionField) -> tuple[RoleMark, ...]:
    """The roles of a unit in the order of every cell."""
    return tuple(_marks(frame, head, field))


def _marks(frame: Frame, head: Head, field: ActionField) -> Iterator[RoleMark]:
    for role, symbol in SYMBOLS.items():
        if role not in field.roles:
            continue
        if role == "action_field" and field.id in head.column.sub_fields:
            yield RoleMark(symbol, frame.words("report.sub_field_of"), whole_of(head, field))
        else:
            yield RoleMark(symbol, frame.words.term("role", role))


def roles_told(frame: Frame, marks: Iterable[RoleMark]) -> str:
    """`Handlungsfeld, Querschnittsaufgabe`, `Teilfeld von „Bildung“`."""
    return ", ".join(
        f"{mark.word} {frame.quoted(mark.of)}" if mark.of else mark.word for mark in marks
    )


def whole_of(head: Head, field: ActionField) -> str | None:
    """The verbatim label of what `field` is a part of; an unknown id stands for itself."""
    labels = {other.id: other.label for other in head.concept.action_fields}
    return labels.get(field.part_of, field.part_of) if field.part_of else None
