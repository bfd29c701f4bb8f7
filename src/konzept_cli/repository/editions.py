"""Concept → the edition before it, and the labels that the editions before it have."""

from collections.abc import Iterator

from konzept_cli.model import Concept
from konzept_cli.model.vocabularies import EditionKind
from konzept_cli.repository import Record, Repository

PARTIAL: frozenset[EditionKind | None] = frozenset(("teilfortschreibung", "ergaenzung"))
"""Editions that treat some fields only; the others stand in the edition before."""


def is_partial(concept: Concept) -> bool:
    """Whether the paper treats some fields only, so that what it does not name may still hold."""
    return concept.edition.kind in PARTIAL


def edition_before(repository: Repository, record: Record) -> Record | None:
    """The record of the edition that `record` follows, where there is one."""
    follows = record.concept.edition.follows
    return repository.by_id.get(follows.concept or "") if follows else None


def whole_before(repository: Repository, record: Record) -> Record | None:
    """The newest edition before `record` that is no partial one, where there is a record of it."""
    seen = {record.id}
    while (older := edition_before(repository, record)) and older.id not in seen:
        if not is_partial(older.concept):
            return older
        seen.add(older.id)
        record = older
    return None


def former_labels(repository: Repository, concept: Concept) -> tuple[str, ...]:
    """What a change of a field may name as `before`: labels of the edition before, and, where
    that revises some fields only, of the one before it, because its other fields still hold.
    Empty where a record is missing, has no fields, or does not have all of them."""
    found: list[Concept] = []
    while follows := concept.edition.follows:
        older = repository.by_id.get(follows.concept or "")
        if older is None or older.concept in found or not older.concept.action_fields:
            return ()
        concept = older.concept
        found.append(concept)
        if "action_fields" not in concept.recorded.partial and not is_partial(concept):
            return tuple(label for edition in found for label in _labels(edition))
    return ()


def _labels(concept: Concept) -> Iterator[str]:
    """Of fields, and of principles: one may have become a field."""
    for field in concept.action_fields:
        yield from (field.label, *field.alternative_labels)
    yield from (principle.label for principle in concept.principles if principle.label)
