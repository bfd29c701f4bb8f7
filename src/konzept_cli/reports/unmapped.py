"""Fields that belong to no topic: the matrix cannot show them, so they stand in a list."""

from dataclasses import dataclass

from konzept_cli.reports.proving import Proof, proved
from konzept_cli.reports.roles import RoleMark, role_marks
from konzept_cli.reports.statements import Entry, goal, measure
from konzept_cli.reports.wording import Frame


@dataclass(frozen=True, slots=True)
class UnmappedRow:
    """A field without a topic, with all that the matrix leaves out of it."""

    name: str
    label: str
    roles: tuple[RoleMark, ...]
    reason: str
    """Why no topic fits; empty where the record does not say."""
    entries: tuple[Entry, ...]
    """Its goals and measures."""
    proofs: tuple[Proof, ...]


def build_unmapped(frame: Frame) -> tuple[UnmappedRow, ...]:
    """The fields without a topic, by concept."""
    return tuple(
        UnmappedRow(
            head.name,
            field.label,
            role_marks(frame, head, field),
            field.no_topic or "",
            (
                *(goal(frame, head, said) for said in field.goals),
                *(measure(frame, head, said) for said in field.measures),
            ),
            proved(frame, head, field),
        )
        for head in frame.heads
        for field in head.concept.action_fields
        if not field.topics and frame.comparison.shows(field)
    )
