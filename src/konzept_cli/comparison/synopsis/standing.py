"""How two records stand to each other: which paper follows which, and what may be said then."""

from dataclasses import dataclass
from typing import Literal

from konzept_cli.comparison.absences import absence_of
from konzept_cli.comparison.following import editions_before, seems_to_follow
from konzept_cli.comparison.synopsis.rows import Gap, Ground, Kind
from konzept_cli.model import Concept
from konzept_cli.repository import Record, Repository
from konzept_cli.repository.editions import is_partial
from konzept_cli.stated.counting import is_complete


@dataclass(frozen=True, slots=True)
class Standing:
    """What the newer record is to the older one."""

    kind: Literal["editions", "papers", "records"]
    """Two editions of a paper; papers of which none follows the other; two versions of a file."""
    follows: Literal["directly", "later", "inferred"] | None = None
    """How it is known that an edition follows the other."""
    between: tuple[Record, ...] = ()
    """The editions between the two, the newest first."""
    holds: bool = False
    """Whether what the newer edition does not treat holds on."""


RECORDS = Standing("records")
"""One file at two times."""


def standing(repository: Repository, one: Record, other: Record) -> tuple[Record, Record, Standing]:
    """The older record, the newer one, and how they stand; two papers stay in their order."""
    for older, newer in ((one, other), (other, one)):
        before = tuple(editions_before(repository, newer))
        if older in before:
            between = before[: before.index(older)]
            holds = all(is_partial(record.concept) for record in (newer, *between))
            return older, newer, Standing("editions", _how(between), between, holds)
    for older, newer in ((one, other), (other, one)):
        if seems_to_follow(older.concept, newer.concept):
            return older, newer, Standing("editions", "inferred")
    return one, other, Standing("papers")


def _how(between: tuple[Record, ...]) -> Literal["directly", "later"]:
    return "later" if between else "directly"


def field_gap(concept: Concept) -> Gap:
    """Why a field is not in a record. It is none of the paper's only where its fields are recorded
    completely."""
    if not is_complete(concept):
        return "not_recorded"
    return absence_of(concept, "action_fields", present=True)


def one_sided(
    how: Standing, *, gone: bool, gap: Gap, holds: bool = False, partial: bool = False
) -> tuple[Kind, Ground, Gap]:
    """What may be said of something that stands on one side alone, on the older one if it is
    `gone`. `gap` is what the other record says; `holds`, that it would hold on; `partial`, that
    the other paper does not treat all."""
    if how.kind == "records":
        return "removed" if gone else "added", "compared", "not_there"
    if how.kind == "editions" and gone and how.holds and holds:
        return "still_valid", "partial_edition", "still_valid"
    if gap == "not_recorded":
        return "not_recorded", "incomplete", gap
    if how.kind == "editions" and partial:
        return "not_treated", "partial_edition", gap
    if how.kind == "editions":
        return "dropped" if gone else "new", "absent", gap
    return "only_older" if gone else "only_newer", "absent", gap
