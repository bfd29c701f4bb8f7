"""The action fields as a tree, and how many the paper says there are."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from konzept_cli.messages.formatting import number
from konzept_cli.model import ActionField
from konzept_cli.reports.aspects import counts
from konzept_cli.reports.fields import UnitView, unit_view
from konzept_cli.reports.statements import Detail, Entry
from konzept_cli.reports.units import units, units_href
from konzept_cli.reports.wording import Frame, Head, slug, unique
from konzept_cli.stated.counting import listed

_DEEPEST = 5
"""What lies deeper stands beside what it is a part of, and says so."""


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field with its parts."""

    anchor: str
    unit: UnitView
    no_topic: str | None
    """Why no topic fits."""
    parts: tuple["FieldView", ...]


@dataclass(frozen=True, slots=True)
class FieldsView:
    """What the concept is divided into."""

    told: str
    """`6 Handlungsfelder, 2 Querschnittsaufgaben`."""
    href: str | None
    """Where the source says that it has none."""
    fields: tuple[FieldView, ...]
    counts: tuple[Entry, ...]
    """Numbers that the paper states, beside what is recorded."""


def fields_view(frame: Frame, head: Head) -> FieldsView:
    """The units of `head` in the paper's order, parts below what they are a part of."""
    return FieldsView(
        told=units(frame, head),
        href=units_href(head),
        fields=tuple(_tree(frame, head)),
        counts=tuple(_counts(frame, head)),
    )


def field_anchors(head: Head) -> dict[int, str]:
    """The id of each field in the page, by its identity."""
    fields = head.concept.action_fields
    names = unique(f"field-{slug(field.id)}" for field in fields)
    return {id(field): name for field, name in zip(fields, names, strict=True)}


def _tree(frame: Frame, head: Head) -> Iterator[FieldView]:
    fields = head.concept.action_fields
    below: defaultdict[str, list[ActionField]] = defaultdict(list)
    ids = {field.id for field in fields}
    for field in fields:
        below[field.part_of if field.part_of and field.part_of in ids else ""].append(field)
    anchors, seen = field_anchors(head), set[int]()

    def unseen(fields: Iterable[ActionField]) -> Iterator[ActionField]:
        for field in fields:
            if id(field) not in seen:
                seen.add(id(field))
                yield field

    def branch(field: ActionField, depth: int) -> FieldView:
        inner = list(unseen(below[field.id]))
        if depth == _DEEPEST:
            # A list that grows while it is walked: a chain of parts may be longer than Python's
            # stack.
            for part in inner:
                inner += unseen(below[part.id])
            parts = [_field(frame, head, part, anchors) for part in inner]
        else:
            parts = [branch(part, depth + 1) for part in inner]
        return replace(_field(frame, head, field, anchors), parts=tuple(parts))

    # Fields that are parts of one another have no beginning: the first of them is taken for it.
    for field in unseen((*below[""], *fields)):
        yield branch(field, 1)


def _field(frame: Frame, head: Head, field: ActionField, anchors: dict[int, str]) -> FieldView:
    inner = field.id in head.column.sub_fields
    unit = unit_view(frame, head, field, field.topics, part=inner)
    return FieldView(anchors[id(field)], unit, field.no_topic, ())


def _counts(frame: Frame, head: Head) -> Iterator[Entry]:
    for said, entry in zip(head.concept.counts, counts(frame, head), strict=True):
        recorded = listed(head.concept, said.of)
        numbers = frame.words.any_of(
            number(str(one), frame.words.language) for one in dict.fromkeys(recorded)
        )
        shown = numbers or frame.words("profile.not_counted")
        detail = Detail(frame.words("profile.recorded"), shown, german=False)
        yield replace(entry, details=(detail, *entry.details))
