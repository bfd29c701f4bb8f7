"""The topics that count in the concepts of other districts and not in this one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from konzept_cli.comparison import Choice, Comparison, compare
from konzept_cli.comparison.districts import same_district
from konzept_cli.reports import naming
from konzept_cli.reports.others import here_proofs, here_told
from konzept_cli.reports.proving import Proof
from konzept_cli.reports.wording import Frame, Head
from konzept_cli.repository import Record, Repository


@dataclass(frozen=True, slots=True)
class OtherPaper:
    """A concept in which a topic counts, or how many more there are."""

    name: str
    href: str | None
    """Its own profile, where there is one."""


@dataclass(frozen=True, slots=True)
class TopicOfOthers:
    """A topic that counts in others only."""

    topic: str
    href: str | None
    """The page of the topic, where there is one."""
    here: str
    """What this concept has on it, or why it has nothing."""
    proofs: tuple[Proof, ...]
    """The sources of what it has."""
    there: tuple[OtherPaper, ...]


@dataclass(frozen=True, slots=True)
class ProfileOthers:
    """What counts elsewhere only."""

    number: int
    """How many concepts of other districts there are."""
    told: tuple[str, ...]
    """Which these are, and what the table says and does not say."""
    topics: tuple[TopicOfOthers, ...]


@dataclass(frozen=True, slots=True)
class _Other:
    """A concept of another district, with its name in this set."""

    index: int
    record: Record
    name: str


def others_view(frame: Frame, head: Head) -> ProfileOthers | None:
    """The topics in alphabetical order; nothing where there is no other district."""
    latest = _latest(frame.repository)
    others = _others(frame, head, latest)
    if not others:
        return None
    topics = tuple(_topics(frame, head, latest, others))
    meaning = frame.words(f"profile.others.{'told' if topics else 'none'}", counted=frame.counted)
    compared = " ".join(_told(frame, head, latest, others))
    return ProfileOthers(len(others), (compared, meaning), topics)


def compared(frame: Frame, head: Head) -> tuple[Record, ...]:
    """The concepts that this one is held against."""
    return tuple(one.record for one in _others(frame, head, _latest(frame.repository)))


@lru_cache(maxsize=1)
def _latest(repository: Repository) -> Comparison:
    """All that `report comparison --latest` takes: a site asks for it on every page."""
    return compare(repository, choice=Choice(latest=True))


def _others(frame: Frame, head: Head, latest: Comparison) -> list[_Other]:
    names = naming.names(latest.columns, frame.words)
    return [
        _Other(index, column.record, name)
        for index, (column, name) in enumerate(zip(latest.columns, names, strict=True))
        if not same_district(column.concept.district, head.concept.district)
    ]


def _told(frame: Frame, head: Head, latest: Comparison, others: Sequence[_Other]) -> Iterator[str]:
    words, here = frame.words, head.concept.district
    dated = (
        naming.dated(one.record.concept, one.name, frame.edition(one.record.concept.edition.date))
        for one in others
    )
    yield frame.count("profile.others", len(others), names=frame.listed(dated))
    if any(not same_district(one.concept.district, here) for one in latest.chosen.older):
        yield words("profile.others.chosen", how=words("choice.latest"))
    if {one.record.concept.district.kind for one in others} != {here.kind}:
        yield words("profile.others.kinds")


def _topics(
    frame: Frame, head: Head, latest: Comparison, others: Sequence[_Other]
) -> Iterator[TopicOfOthers]:
    elsewhere = {row.id: row for row in latest.rows}
    for row in frame.comparison.ordered(frame.words.language):
        there = [one for one in others if elsewhere[row.id].cells[one.index].counts]
        if there and not row.cells[head.index].counts:
            yield TopicOfOthers(
                topic=row.label.get(frame.words.language),
                href=frame.links.topics.get(row.id),
                here=here_told(frame, row, head),
                proofs=here_proofs(frame, row, head),
                there=tuple(_papers(frame, there)),
            )


def _papers(frame: Frame, there: Sequence[_Other]) -> Iterator[OtherPaper]:
    pages = {one.name: frame.links.concepts.get(one.record.id) for one in there}
    return (OtherPaper(name, pages.get(name)) for name in frame.few(pages))
