"""What to know before one reads a Synopse."""

from collections.abc import Iterator

from konzept_cli.comparison.districts import same_district
from konzept_cli.comparison.synopsis import every
from konzept_cli.model import Concept
from konzept_cli.reports.cautions import containments, kinds
from konzept_cli.reports.matrix import kinds_read
from konzept_cli.reports.synopsis.sides import Sides
from konzept_cli.reports.wording import Head
from konzept_cli.repository.editions import is_partial


def cautions(sides: Sides) -> tuple[str, ...]:
    """All of them, the gravest first."""
    if sides.how.kind == "records":
        return (sides.words("diff.caution.records"),)
    standing = _editions(sides) if sides.how.kind == "editions" else _papers(sides)
    records = (text for head in sides.heads for text in _record(sides, head))
    return (*standing, *records, *_terms(sides), *_method(sides))


def _editions(sides: Sides) -> Iterator[str]:
    how, newer = sides.how, sides.newer.concept
    if how.follows == "inferred":
        yield sides.say("caution.inferred")
    if how.between:
        told = (sides.frame.edition_told(record.concept) for record in how.between)
        yield sides.say("caution.later", names=sides.words.all_of(told))
    if how.holds:
        yield sides.say("caution.holds", kind=_kind(sides, newer))


def _papers(sides: Sides) -> Iterator[str]:
    yield sides.words("diff.caution.papers")
    if same_district(*(head.concept.district for head in sides.heads)):
        yield sides.say("caution.same-issuer")
    yield from kinds(sides.frame)
    yield from containments(sides.frame)


def _kind(sides: Sides, concept: Concept) -> str:
    return sides.words.term("edition", concept.edition.kind or "")


def _record(sides: Sides, head: Head) -> Iterator[str]:
    """What one side does not have."""
    if is_partial(head.concept) and not (sides.how.holds and head is sides.newer):
        kind = _kind(sides, head.concept)
        yield sides.say("caution.partial-edition", name=head.name, kind=kind)
    if head.concept.recorded.partial:
        parts = (sides.words.term("part", part) for part in head.concept.recorded.partial)
        yield sides.say("caution.partial", name=head.name, parts=sides.words.all_of(parts))
    if all(cited.source.kind != "full_text" for cited in head.sources):
        read = kinds_read(sides.frame, head)
        yield sides.say("caution.not-in-full", name=head.name, kinds=read)
    if any(field.readings for field in head.concept.action_fields):
        yield sides.say("caution.readings", name=head.name)


def _terms(sides: Sides) -> Iterator[str]:
    older, newer = ({one.word for one in head.concept.person_terms} for head in sides.heads)
    if older and newer and older != newer:
        yield sides.say("caution.terms")


def _method(sides: Sides) -> Iterator[str]:
    """What is our own in it."""
    rows = list(every(sides.synopsis.rows))
    yield sides.say("caution.inference" if sides.how.kind == "editions" else "caution.words")
    if sides.how.kind == "papers" or any(row.topic or "topics" in row.kinds for row in rows):
        yield sides.say("caution.topics")
