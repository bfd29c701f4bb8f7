"""Which topics each two of the concepts share, out of all that either has, with the fields behind
them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import comb

from konzept_cli.comparison import Mention, Row
from konzept_cli.comparison.overlaps import FEWEST, MOST, Overlap, may_have_more, overlaps
from konzept_cli.reports.anchors import cell_anchor, topic_anchor
from konzept_cli.reports.basis import bounds
from konzept_cli.reports.choosing import topics_told
from konzept_cli.reports.others import OthersView, build_others
from konzept_cli.reports.roles import RoleMark, role_marks
from konzept_cli.reports.topics import mentions
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class PairUnit:
    """A unit behind a topic by its verbatim label."""

    label: str
    roles: tuple[RoleMark, ...]
    relation: str


@dataclass(frozen=True, slots=True)
class PairTopic:
    """A topic of both, with the units of each."""

    label: str
    href: str
    first_href: str
    """Where the report shows the units with their evidence."""
    first: tuple[PairUnit, ...]
    second_href: str
    second: tuple[PairUnit, ...]


@dataclass(frozen=True, slots=True)
class OnlyTopic:
    """A topic that counts in one of the two, and where the report shows its units."""

    label: str
    href: str


@dataclass(frozen=True, slots=True)
class PairSide:
    """What one of the two has."""

    name: str
    told: str
    """`4 von 10 Themen`: how many of all that count are its own alone."""
    only: tuple[OnlyTopic, ...]


@dataclass(frozen=True, slots=True)
class PairView:
    """Two concepts."""

    anchor: str
    href: str | None
    """Where the units stand; nothing where there are none."""
    names: str
    note: str | None
    """That both papers are of one district."""
    told: str
    """`5 von 11`, `mindestens 3 von mindestens 9`."""
    first: PairSide
    second: PairSide
    shared: tuple[PairTopic, ...]
    touched: tuple[PairTopic, ...]
    """Both mention them, though they do not count in both."""
    also: str | None
    """How many these are."""


@dataclass(frozen=True, slots=True)
class OverlapsView:
    """The pairs in alphabetical order, and what one must know to read them."""

    notes: tuple[str, ...]
    pairs: tuple[PairView, ...]
    """None of a set that has too many."""
    others: tuple[OthersView, ...]
    """The same from where each concept stands; none of such a set either."""


def build_overlaps(frame: Frame) -> OverlapsView | None:
    """The pairs; nothing where there is but one."""
    number = len(frame.heads)
    if number < FEWEST:
        return None
    if number > MOST:
        values = {"most": MOST, "total": number, "pairs": comb(number, 2)}
        return OverlapsView((frame.words("report.overlaps.too_many", **values),), (), ())
    found = overlaps(frame.comparison, frame.words.language)
    notes = (*topics_told(frame), *pair_notes(frame, found))
    pairs = tuple(pair_view(frame, one) for one in found)
    return OverlapsView(notes, pairs, build_others(frame))


def pair_notes(frame: Frame, found: Iterable[Overlap]) -> Iterator[str]:
    """What one must know to read the pairs."""
    yield frame.words("report.overlaps.basis", counted=frame.counted)
    yield frame.words("report.overlaps.small", total=frame.spelled(len(frame.heads)))
    if any(overlap.open for overlap in found):
        yield " ".join((frame.words("report.overlaps.open"), *bounds(frame), *_unread(frame)))
    yield frame.words("report.overlaps.order")


def _unread(frame: Frame) -> Iterator[str]:
    """Which of the papers may have more fields than their sources list."""
    heads = [head for head in frame.heads if not head.column.read_in_full]
    if len(heads) == len(frame.heads):
        yield frame.words("report.overlaps.unread.all")
    elif heads:
        yield frame.words("report.overlaps.unread", names=frame.names(heads))


def pair_view(frame: Frame, overlap: Overlap) -> PairView:
    """A pair in words, with the units behind its topics."""
    first, second = frame.heads[overlap.first], frame.heads[overlap.second]
    parts = (head.anchor.removeprefix("concept-") for head in (first, second))
    anchor = f"overlap-{'--'.join(parts)}"
    return PairView(
        anchor=anchor,
        href=f"#{anchor}" if overlap.shared or overlap.touched else None,
        names=frame.names((first, second)),
        note=frame.words("report.overlaps.same_district") if overlap.same_district else None,
        told=overlap_told(frame, overlap),
        first=_side(frame, first, overlap.shared, overlap.only_first),
        second=_side(frame, second, overlap.shared, overlap.only_second),
        shared=tuple(_topic(frame, row, first, second, counted=True) for row in overlap.shared),
        touched=tuple(_topic(frame, row, first, second, counted=False) for row in overlap.touched),
        also=frame.count("report.overlaps.also", len(overlap.touched)) if overlap.touched else None,
    )


def overlap_told(frame: Frame, overlap: Overlap) -> str:
    """`5 von 11`; `mindestens 3 von mindestens 9`, where there may be more."""
    shared, total = len(overlap.shared), overlap.total
    if not total:
        key = "report.overlaps.nothing.open" if overlap.open else "report.overlaps.nothing"
    elif not shared:
        key = "report.overlaps.none.open" if overlap.open else "report.overlaps.none"
    else:
        key = "report.overlaps.told.open" if overlap.open else "report.overlaps.told"
    return frame.words(key, shared=shared, total=total)


def _side(frame: Frame, head: Head, shared: tuple[Row, ...], only: tuple[Row, ...]) -> PairSide:
    topics = (
        OnlyTopic(row.label.get(frame.words.language), f"#{cell_anchor(row, head)}") for row in only
    )
    told = side_told(frame, head, len(shared) + len(only), len(only))
    return PairSide(head.name, told, tuple(topics))


def side_told(frame: Frame, head: Head, number: int, only: int) -> str:
    """`4 von 10 Themen`, `keines von mindestens 3 Themen`: how many of all are its own alone."""
    least = may_have_more(head.column)
    if not number:
        key = "report.overlaps.topics.none.open" if least else "report.overlaps.topics.none"
        return frame.words(key)
    key = "report.overlaps.topics.least" if least else "report.overlaps.topics"
    return frame.words.count(key, number, only=only or frame.words("report.overlaps.no_topic"))


def _topic(frame: Frame, row: Row, first: Head, second: Head, *, counted: bool) -> PairTopic:
    return PairTopic(
        label=row.label.get(frame.words.language),
        href=f"#{topic_anchor(row)}",
        first_href=f"#{cell_anchor(row, first)}",
        first=pair_units(frame, row, first, counted=counted),
        second_href=f"#{cell_anchor(row, second)}",
        second=pair_units(frame, row, second, counted=counted),
    )


def pair_units(frame: Frame, row: Row, head: Head, *, counted: bool) -> tuple[PairUnit, ...]:
    """The units that count, or all that mention the topic."""
    roles = frame.comparison.roles
    found = mentions(row.cells[head.index])
    return tuple(_unit(frame, head, one) for one in found if not counted or one.counts(roles))


def _unit(frame: Frame, head: Head, mention: Mention) -> PairUnit:
    relation = frame.words.term("relation", mention.relation)
    return PairUnit(mention.field.label, role_marks(frame, head, mention.field), relation)
