"""At a glance: three to five points about a topic, each linked to what it rests on."""

from collections.abc import Iterable, Sequence

from konzept_cli.comparison import ROLES, Absence, Cell, Row
from konzept_cli.comparison.statements import statements_on
from konzept_cli.model.vocabularies import Role
from konzept_cli.reports.glance import Point
from konzept_cli.reports.topic.editions import EditionStep
from konzept_cli.reports.topic.neighbours import NeighbourRow
from konzept_cli.reports.wording import Frame, Head

_MOST_NAMED = 6
"""More names than that are a list, and the table is one."""
_MOST_POINTS = 5

_ABSENCES: tuple[Absence, ...] = ("not_named", "not_recorded", "explicitly_none")


def build_glance(
    frame: Frame, row: Row, editions: Sequence[EditionStep], neighbours: Sequence[NeighbourRow]
) -> tuple[Point, ...]:
    """The points that the data allow, the first few."""
    points = (
        ("table", _counted(frame, row)),
        ("beside", _roles(frame, row)),
        ("absent", _absences(frame, row)),
        ("mentioned", _mentioned(frame, row)),
        ("editions", _listed(frame, "editions", [step.told for step in editions])),
        ("neighbours", _listed(frame, "neighbours", _labels(neighbours))),
    )
    return tuple(
        Point(text, f"#{_PLACES.get(name, name)}", frame.words(f"topic.glance.{name}.link"))
        for name, text in points
        if text
    )[:_MOST_POINTS]


_PLACES = {"mentioned": "absent"}
"""Where a point leads that has no section of its own."""


def _counted(frame: Frame, row: Row) -> str:
    heads = [head for head, cell in _cells(frame, row) if cell.counts]
    total = len(frame.heads)
    form = "named" if 0 < len(heads) <= _MOST_NAMED else "number"
    form = "all" if len(heads) == total > 1 else form
    return frame.words(
        f"topic.glance.counted.{form}",
        count=frame.of(len(heads)),
        total=frame.spelled(total),
        counted=frame.counted,
        names=_names(frame, heads),
    )


def _cells(frame: Frame, row: Row) -> Iterable[tuple[Head, Cell]]:
    return zip(frame.heads, row.cells, strict=True)


def _names(frame: Frame, heads: Sequence[Head]) -> str:
    """`A, B und C`; of many their number."""
    if len(heads) > _MOST_NAMED:
        return frame.words("topic.concepts", n=frame.spelled(len(heads)))
    return frame.names(heads)


def _roles(frame: Frame, row: Row) -> str | None:
    """Each role with the concepts that give it to the topic, and where it is only touched."""
    listed = [_role(frame, row, role) for role in ROLES]
    touching = [
        head
        for head, cell in _cells(frame, row)
        if cell.lines and all(line.only_related for line in cell.lines)
    ]
    if touching:
        names = _names(frame, touching)
        listed.append(frame.words("topic.glance.touched", names=names))
    told = "; ".join(filter(None, listed))
    return frame.words("topic.glance.roles", listed=told) if told else None


def _role(frame: Frame, row: Row, role: Role) -> str | None:
    heads = [
        head
        for head, cell in _cells(frame, row)
        if any(line.role == role and not line.only_related for line in cell.lines)
    ]
    if not heads:
        return None
    key = "topic.glance.role" if role in frame.comparison.roles else "topic.glance.role.uncounted"
    return frame.words(key, role=frame.words.term("role", role), names=_names(frame, heads))


def _absences(frame: Frame, row: Row) -> str | None:
    """Each kind of absence with its concepts."""
    groups = {
        absence: [head for head, cell in _cells(frame, row) if cell.absence == absence]
        for absence in _ABSENCES
    }
    told = "; ".join(
        frame.words(f"topic.glance.{absence}", names=_names(frame, heads))
        for absence, heads in groups.items()
        if heads
    )
    return frame.words("topic.glance.absences", listed=told) if told else None


def _mentioned(frame: Frame, row: Row) -> str | None:
    topics = frame.comparison.topics_of(row)
    heads = [
        head
        for head, cell in _cells(frame, row)
        if cell.absence and any(True for _ in statements_on(head.column.record, topics))
    ]
    return frame.words("topic.glance.mentioned", names=_names(frame, heads)) if heads else None


def _labels(neighbours: Sequence[NeighbourRow]) -> list[str]:
    return [one.topic.label for one in neighbours]


def _listed(frame: Frame, name: str, items: Sequence[str]) -> str | None:
    """A point that names the first few."""
    if not items:
        return None
    shown = items[:_MOST_NAMED]
    more = len(items) - len(shown)
    key = f"topic.glance.{name}"
    # Editions and names of topics hold commas and an `and` of their own.
    text = frame.words(key, listed="; ".join(shown))
    return f"{text} {frame.count('topic.glance.more', more)}" if more else text
