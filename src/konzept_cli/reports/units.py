"""What a concept is divided into, in words."""

from collections.abc import Iterator

from konzept_cli.comparison import ROLES
from konzept_cli.comparison.absences import absence_of
from konzept_cli.messages.formatting import quantity
from konzept_cli.model import StatedCount
from konzept_cli.reports.absences import none_href, none_parts
from konzept_cli.reports.wording import Frame, Head


def units(frame: Frame, head: Head) -> str:
    """`6 Handlungsfelder (je nach Lesart 6, 7, 7 oder 8), 3 Teilfelder, 1 Querschnittsaufgabe`."""
    parts = list(_parts(frame, head))
    if not parts:
        return "; ".join((no_units(frame, head), *incomplete_parts(frame, head)))
    return "; ".join((", ".join(parts), *remarks(frame, head)))


def _parts(frame: Frame, head: Head) -> Iterator[str]:
    counts = head.column.field_counts
    numbers = {**head.column.roles, "action_field": counts[0]}
    for role in ROLES:
        if not (number := numbers.get(role)):
            continue
        part = f"{number} {frame.words.term('role' if number == 1 else 'roles', role)}"
        if role == "action_field" and len(counts) > 1:
            readings = frame.words.any_of(str(count) for count in counts)
            part = frame.words("report.by_reading", units=part, readings=readings)
        yield part
        if role == "action_field" and (inner := len(head.column.sub_fields)):
            yield frame.words.count("report.sub_fields", inner)


def remarks(frame: Frame, head: Head) -> Iterator[str]:
    """What one must know of these numbers: units with several roles, and whether that is all."""
    if several := sum(len(field.roles) > 1 for field in head.concept.action_fields):
        yield frame.count("report.several_roles", several)
    yield from limits(frame, head)


def limits(frame: Frame, head: Head) -> Iterator[str]:
    """That there may be more fields."""
    if not head.column.complete:
        yield frame.words("report.fields_incomplete")
    elif head.column.partial_edition:
        yield frame.words("report.partial_edition")


def incomplete_parts(frame: Frame, head: Head) -> Iterator[str]:
    """Of a paper without fields, what else is recorded in part only: it is all that there is to
    compare."""
    partial = [part for part in head.concept.recorded.partial if part != "action_fields"]
    if partial:
        parts = frame.words.all_of(frame.words.term("part", part) for part in partial)
        yield frame.words("report.parts_incomplete", parts=parts)


def no_units(frame: Frame, head: Head) -> str:
    """What to say of a concept without any unit: `7 Handlungsfelder (nach anderer Angabe 6), nur
    als Zahl genannt`, `keine Handlungsfelder genannt`."""
    for stated, others in stated_fields(head):
        number = quantity(stated.count, frame.words.language)
        key = "report.stated_disputed" if others else "list.stated"
        return frame.words(key, n=number, other=frame.words.any_of(others))
    absence = absence_of(head.concept, "action_fields", present=bool(head.concept.action_fields))
    return frame.words(f"report.no_units.{absence}")


def stated_fields(head: Head) -> Iterator[tuple[StatedCount, tuple[str, ...]]]:
    """The number of action fields that the sources state, with those that contradict it."""
    for stated in head.concept.counts:
        if stated.of == "action_fields":
            yield stated, tuple(c.value for c in stated.conflicts if c.key == "count")


def units_href(head: Head) -> str | None:
    """Where the report shows the words of a source that says it has no action fields."""
    if head.concept.action_fields or "action_fields" not in none_parts(head):
        return None
    return none_href(head, "action_fields")
