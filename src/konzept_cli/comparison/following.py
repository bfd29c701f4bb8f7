"""Which paper came before which."""

from collections.abc import Iterator

from konzept_cli.comparison.districts import same_district
from konzept_cli.model import Concept
from konzept_cli.model.scalars import certainly_before
from konzept_cli.repository import Record, Repository
from konzept_cli.repository.editions import edition_before


def editions_before(repository: Repository, record: Record) -> Iterator[Record]:
    """The editions before `record`, the newest first."""
    seen = {record.id}
    while (older := edition_before(repository, record)) and older.id not in seen:
        seen.add(older.id)
        yield older
        record = older


def step_before(repository: Repository, record: Record) -> Record | None:
    """The edition before `record`: the one that the records name, else the latest that seems to be
    one."""
    if named := next(editions_before(repository, record), None):
        return named
    inferred = [one for one in repository.records if seems_to_follow(one.concept, record.concept)]
    return max(inferred, key=lambda one: (one.concept.edition.date, one.id), default=None)


def same_paper(one: Concept, other: Concept) -> bool:
    """Whether both are papers of one kind and one district."""
    same_kind = one.document_type == other.document_type
    return same_kind and same_district(one.district, other.district)


def seems_to_follow(older: Concept, newer: Concept) -> bool:
    """Whether both are papers of one kind and one district, one of them certainly earlier."""
    return same_paper(older, newer) and certainly_before(older.edition.date, newer.edition.date)
