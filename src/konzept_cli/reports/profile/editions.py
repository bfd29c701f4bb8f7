"""All recorded papers of the district, and what other records say of this one."""

from collections.abc import Iterator
from dataclasses import dataclass

from konzept_cli.comparison.districts import same_district
from konzept_cli.reports.facts import FactView, build_facts
from konzept_cli.reports.profile.cover import status
from konzept_cli.reports.wording import Frame, Head
from konzept_cli.repository import Record


@dataclass(frozen=True, slots=True)
class EditionRow:
    """A recorded paper of the district."""

    edition: str
    title: str
    """Verbatim."""
    here: bool
    """Whether it is the one that the profile is about."""
    decided: str
    body: str | None
    """The body that decided, in the language of the data."""
    id: str
    href: str | None
    """Its own profile, where there is one."""
    diff: str | None
    """Where it stands beside the edition before it."""


@dataclass(frozen=True, slots=True)
class NamedBy:
    """Another recorded paper that has to do with this one."""

    name: str
    """`Kreis Mettmann, Fortschreibung 2019`."""
    title: str
    """Verbatim."""
    how: str
    href: str | None


@dataclass(frozen=True, slots=True)
class HistoryView:
    """Where the paper stands among others."""

    rows: tuple[EditionRow, ...]
    facts: tuple[FactView, ...]
    named_by: tuple[NamedBy, ...]


_FACTS = ("editions", "decisions", "events", "relations")


def history_view(frame: Frame, head: Head) -> HistoryView:
    """Editions, decisions, events and relations of `head`."""
    return HistoryView(
        rows=tuple(_row(frame, head, record) for record in of_district(frame, head)),
        facts=build_facts(frame, _FACTS),
        named_by=tuple(_named_by(frame, head)),
    )


def of_district(frame: Frame, head: Head) -> list[Record]:
    """All recorded papers of the district, the oldest first; undated ones last."""
    district = head.concept.district
    found = (
        record
        for record in frame.repository.records
        if same_district(record.concept.district, district)
    )
    return sorted(found, key=lambda record: (_when(record), record.id))


def _when(record: Record) -> str:
    # Letters stand behind digits.
    return record.concept.edition.date


def _row(frame: Frame, head: Head, record: Record) -> EditionRow:
    decided, body = status(frame, record)
    here = record is head.column.record
    return EditionRow(
        edition=frame.edition_told(record.concept),
        title=record.concept.title,
        here=here,
        decided=decided,
        body=body,
        id=record.id,
        href=None if here else frame.links.concepts.get(record.id),
        diff=frame.links.diffs.get(record.id),
    )


def _named_by(frame: Frame, head: Head) -> Iterator[NamedBy]:
    """What follows this paper, or names it among its relations."""
    for record in frame.repository.records:
        concept = record.concept
        follows = concept.edition.follows
        kinds = ["follows"] if follows and follows.concept == head.column.id else []
        kinds += [said.kind for said in concept.relations if said.concept == head.column.id]
        for kind in dict.fromkeys(kinds):
            yield NamedBy(
                f"{concept.district.name}, {frame.edition_told(concept)}",
                concept.title,
                frame.words(f"profile.named_by.{kind}"),
                frame.links.concepts.get(record.id),
            )
