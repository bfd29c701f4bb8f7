"""What the concepts share, what none of them names, and what only one has."""

from collections.abc import Iterable
from dataclasses import dataclass

from konzept_cli.comparison import Column, Row
from konzept_cli.model import ActionField
from konzept_cli.reports.anchors import topic_anchor
from konzept_cli.reports.basis import basis, bounds, left_out, rests
from konzept_cli.reports.choosing import topics_told
from konzept_cli.reports.columns import Span, spans
from konzept_cli.reports.elsewhere import elsewhere_told
from konzept_cli.reports.proving import Proof, proofs
from konzept_cli.reports.roles import RoleMark, role_marks
from konzept_cli.reports.topics import mentions
from konzept_cli.reports.unmapped import UnmappedRow, build_unmapped
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class TopicLink:
    """A topic, and where the report speaks of it."""

    label: str
    href: str
    count: str


@dataclass(frozen=True, slots=True)
class NamedUnit:
    """A unit that counts, by its verbatim label, with its roles and how it relates to the topic."""

    label: str
    roles: tuple[RoleMark, ...]
    relation: str


@dataclass(frozen=True, slots=True)
class CoreCell:
    """The units of one concept on a topic of the core."""

    name: str
    units: tuple[NamedUnit, ...]


@dataclass(frozen=True, slots=True)
class CoreRow:
    """A topic of the common core."""

    topic: TopicLink
    cells: tuple[CoreCell, ...]


@dataclass(frozen=True, slots=True)
class UniqueRow:
    """A topic that counts in one concept only."""

    topic: TopicLink
    name: str
    units: tuple[NamedUnit, ...]
    elsewhere: str
    """Where else it is mentioned without counting."""


@dataclass(frozen=True, slots=True)
class ClaimedRow:
    """A field that its paper calls its special feature."""

    name: str
    label: str
    topics: tuple[TopicLink, ...]
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class CoverageView:
    """Core, uniqueness and gaps, each with what the statement rests on."""

    scope: str | None
    """Which topics it is about, where not all were chosen."""
    core_basis: str
    names: tuple[str, ...]
    """The concepts that the core rests on."""
    spans: tuple[Span, ...]
    """The tables that the core is set in."""
    core: tuple[CoreRow, ...]
    unique_basis: str | None
    """What is said of topics in one concept only; nothing where there is but one concept."""
    unique: tuple[UniqueRow, ...]
    claimed: tuple[ClaimedRow, ...]
    touched: tuple[TopicLink, ...]
    """Mentioned, but nowhere so that it counts."""
    unnamed_basis: str
    unnamed: tuple[TopicLink, ...]
    unmapped: tuple[UnmappedRow, ...]
    """Fields that belong to no topic."""


def build_coverage(frame: Frame) -> CoverageView:
    """All lists in the order of every table."""
    facts = frame.comparison
    ordered = facts.ordered(frame.words.language)
    core, unnamed = {row.id for row in facts.core}, {row.id for row in facts.unnamed}
    touched = {row.id for row in facts.touched}
    return CoverageView(
        scope=" ".join(topics_told(frame)) or None,
        core_basis=_core_basis(frame),
        names=tuple(head.name for head in basis(frame)),
        spans=spans(frame, len(basis(frame))),
        core=tuple(_core(frame, row) for row in ordered if row.id in core),
        unique_basis=_unique_basis(frame),
        unique=_unique(frame, ordered),
        claimed=tuple(_claimed(frame, *claimed) for claimed in facts.claimed_unique),
        touched=tuple(topic_link(frame, row) for row in ordered if row.id in touched),
        unnamed_basis=_bounded(frame, frame.words("report.unnamed.basis")),
        unnamed=tuple(topic_link(frame, row) for row in ordered if row.id in unnamed),
        unmapped=build_unmapped(frame),
    )


def topic_link(frame: Frame, row: Row) -> TopicLink:
    """A topic by its name."""
    label = row.label.get(frame.words.language)
    return TopicLink(label, f"#{topic_anchor(row)}", frame.of(row.count))


def _core_basis(frame: Frame) -> str:
    texts = [*rests(frame), *(caution.text for caution in left_out(frame))]
    if len(basis(frame)) > 1 and not frame.comparison.core:
        texts.append(frame.words("report.core.none"))
    return " ".join(texts)


def _unique_basis(frame: Frame) -> str | None:
    if len(frame.heads) < 2:
        return None
    if not frame.comparison.unique:
        return frame.words("report.coverage.unique_none")
    return _bounded(frame, frame.words("report.unique.basis", counted=frame.counted))


def _bounded(frame: Frame, text: str) -> str:
    return " ".join((text, *bounds(frame)))


def _counted(frame: Frame, row: Row, head: Head) -> tuple[NamedUnit, ...]:
    """The units of a concept that count on a topic; not those that only touch it."""
    return tuple(
        NamedUnit(
            mention.field.label,
            role_marks(frame, head, mention.field),
            frame.words.term("relation", mention.relation),
        )
        for mention in mentions(row.cells[head.index])
        if mention.counts(frame.comparison.roles)
    )


def _core(frame: Frame, row: Row) -> CoreRow:
    cells = (CoreCell(head.name, _counted(frame, row, head)) for head in basis(frame))
    return CoreRow(topic_link(frame, row), tuple(cells))


def _unique(frame: Frame, ordered: Iterable[Row]) -> tuple[UniqueRow, ...]:
    owners = {row.id: column for row, column in frame.comparison.unique}
    return tuple(_unique_row(frame, row, owners[row.id]) for row in ordered if row.id in owners)


def _unique_row(frame: Frame, row: Row, owner: Column) -> UniqueRow:
    mine = next(head for head in frame.heads if head.column is owner)
    others = [
        told for head in frame.heads if head is not mine and (told := _uncounted(frame, row, head))
    ]
    elsewhere = "; ".join(others) or frame.words("report.nowhere")
    return UniqueRow(topic_link(frame, row), mine.name, _counted(frame, row, mine), elsewhere)


def _uncounted(frame: Frame, row: Row, head: Head) -> str | None:
    """What a concept has on a topic that does not count there."""
    if lines := row.cells[head.index].lines:
        return f"{head.name}: {', '.join(frame.line(line) for line in lines)}"
    told = elsewhere_told(frame, head, row, recorded=False)
    return f"{head.name} – {told}" if told else None


def _claimed(frame: Frame, column: Column, field: ActionField) -> ClaimedRow:
    head = next(head for head in frame.heads if head.column is column)
    reached = {match.topic for match in field.topics if match.relation != "related"}
    if frame.comparison.by == "group":
        reached = {frame.repository.topics[name].group for name in reached}
    showing = [piece for piece in field.evidence if piece.shows == "claimed_unique"]
    return ClaimedRow(
        head.name,
        field.label,
        tuple(topic_link(frame, row) for row in frame.comparison.rows if row.id in reached),
        proofs(frame, head, showing or field.evidence),
    )
