"""Which concepts and topics a comparison is about, and what that leaves open."""

from collections.abc import Sequence
from dataclasses import dataclass

from konzept_cli.comparison.following import editions_before, same_paper, seems_to_follow
from konzept_cli.model.scalars import certainly_before
from konzept_cli.model.vocabularies import DistrictKind
from konzept_cli.repository import Record, Repository
from konzept_cli.repository.editions import is_partial
from konzept_cli.repository.lands import land_of


@dataclass(frozen=True, slots=True)
class Choice:
    """What was asked for; where nothing was, everything."""

    kinds: frozenset[DistrictKind] = frozenset()
    lands: frozenset[str] = frozenset()
    """Official keys."""
    since: str | None = None
    """A year, a month or a day: no edition that is certainly earlier."""
    until: str | None = None
    """The same: no edition that is certainly later."""
    latest: bool = False
    """Whether of several editions only the newest is wanted, among those that all else leaves; with
    one that treats some fields only, the one that it adds to, because its other fields hold."""
    topics: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    """Ids of groups, whose topics are wanted besides `topics`."""

    @property
    def of_concepts(self) -> bool:
        """Whether it leaves concepts out."""
        return bool(self.kinds or self.lands or self.since or self.until or self.latest)

    @property
    def of_topics(self) -> bool:
        """Whether it leaves topics out."""
        return bool(self.topics or self.groups)

    def wants(self, topic: str, group: str) -> bool:
        """Whether the topic of this id, which is in this group, is wanted."""
        return not self.of_topics or topic in self.topics or group in self.groups


EVERYTHING = Choice()


@dataclass(frozen=True, slots=True)
class Chosen:
    """The concepts that a choice leaves, and what the data cannot decide."""

    records: tuple[Record, ...]
    total: int
    """How many there were to choose from."""
    undated: tuple[Record, ...] = ()
    """Left out, because nobody knows when the paper was written."""
    landless: tuple[Record, ...] = ()
    """Left out, because nobody knows in which Land the district lies."""
    inexact: tuple[Record, ...] = ()
    """Kept, though what is known of the date also allows that the paper does not belong here."""
    older: tuple[Record, ...] = ()
    """Left out, because a newer edition is there."""
    unordered: tuple[Record, ...] = ()
    """Kept, though another edition that is there, too, may be the newer one."""


def choose(repository: Repository, records: Sequence[Record], choice: Choice) -> Chosen:
    """Those of `records` that `choice` leaves, in their order."""
    kept = [one for one in records if one.concept.district.kind in choice.kinds or not choice.kinds]
    landless: list[Record] = []
    if choice.lands:
        lands = [land_of(one.concept.district, repository.register) for one in kept]
        landless = [one for one, land in zip(kept, lands, strict=True) if land is None]
        kept = [one for one, land in zip(kept, lands, strict=True) if land in choice.lands]
    undated: list[Record] = []
    if choice.since or choice.until:
        undated = [one for one in kept if one.concept.edition.date == "unknown"]
        kept = [one for one in kept if _may_be_inside(one.concept.edition.date, choice)]
    older: list[Record] = []
    unordered: list[Record] = []
    if choice.latest:
        order = _order(repository, kept)
        whole = {one.id for one in kept if not is_partial(one.concept)}
        replaced = {before for before, after in order if after in whole}
        older = [one for one in kept if one.id in replaced]
        kept = [one for one in kept if one.id not in replaced]
        unordered = [one for one in kept if _has_rival(one, kept, order)]
    return Chosen(
        records=tuple(kept),
        total=len(records),
        undated=tuple(undated),
        landless=tuple(landless),
        inexact=tuple(one for one in kept if not _is_inside(one.concept.edition.date, choice)),
        older=tuple(older),
        unordered=tuple(unordered),
    )


def _may_be_inside(date: str, choice: Choice) -> bool:
    if date == "unknown":
        return False
    early = choice.since is not None and certainly_before(date, choice.since)
    late = choice.until is not None and certainly_before(choice.until, date)
    return not (early or late)


def _is_inside(date: str, choice: Choice) -> bool:
    """Whether all days that `date` can mean are within the choice."""
    first, slash, last = date.partition("/")
    end = last if slash else first
    early = choice.since is not None and _first_day(first) < _first_day(choice.since)
    late = choice.until is not None and (end == ".." or _last_day(end) > _last_day(choice.until))
    return not (early or late)


def _first_day(date: str) -> str:
    return date + "-01-01"[len(date) - 4 :]


def _last_day(date: str) -> str:
    """A month's last day is at most the 31st: enough to compare."""
    return date + "-12-31"[len(date) - 4 :]


def _order(repository: Repository, records: Sequence[Record]) -> frozenset[tuple[str, str]]:
    """The ids of two papers of which the second is a later edition of the first: it says so, or it
    is a paper of the same kind and district that is certainly newer."""
    before = {one.id: {older.id for older in editions_before(repository, one)} for one in records}

    def precedes(one: Record, other: Record) -> bool:
        said = one.id in before[other.id], other.id in before[one.id]
        # Editions that follow one another in a circle say nothing.
        return said == (True, False) if any(said) else seems_to_follow(one.concept, other.concept)

    return frozenset(
        (one.id, other.id) for one in records for other in records if precedes(one, other)
    )


def _has_rival(
    record: Record, records: Sequence[Record], order: frozenset[tuple[str, str]]
) -> bool:
    others = (
        other
        for other in records
        if other is not record and not {(record.id, other.id), (other.id, record.id)} & order
    )
    return any(same_paper(record.concept, other.concept) for other in others)
