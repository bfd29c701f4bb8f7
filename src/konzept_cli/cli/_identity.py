"""What a record is about: the paper, the district, the edition, the sources."""

from collections.abc import Iterator

from konzept_cli.cli._framing import edition
from konzept_cli.cli._layout import Para, styled
from konzept_cli.cli._telling import BULLET, Teller
from konzept_cli.model import Change, Follows, Source
from konzept_cli.model.vocabularies import RecordedPart
from konzept_cli.reports.districts import larger
from konzept_cli.reports.history import variant_told


def paper(teller: Teller) -> Iterator[Para]:
    """Which paper it is, and where its record stands."""
    record, concept, words = teller.head.column.record, teller.head.concept, teller.frame.words
    yield Para(styled(record.id), 1, f"{teller.say('id')}: ", whole=True)
    yield Para(styled(record.file), 1, f"{teller.say('file')}: ", whole=True)
    yield from teller.fact("document", words.term("document", concept.document_type), 1)
    yield from teller.fact("issued_by", concept.issued_by, 1)
    for variant in concept.variants:
        kind = variant_told(teller.frame, variant)
        yield from teller.fact("variant", " ".join((kind, variant.url or "")).rstrip(), 1)
        yield from teller.around(variant, 2)
    yield from teller.around(concept, 1)


def district(teller: Teller) -> Iterator[Para]:
    """Who issued it: name, kind, official keys, and the larger districts that it lies in."""
    said = teller.head.concept.district
    kind = teller.frame.words.term("district", said.kind)
    yield Para(styled(f"{said.name} ({kind})"), 1)
    official = teller.frame.repository.register.get(said.ags or "")
    nuts = said.nuts or (official.nuts if official else None)
    yield from teller.fact("ags", said.ags, 1)
    yield from teller.fact("nuts", nuts, 1)
    yield from teller.fact("within", "; ".join(larger(teller.frame, said)), 1)
    for former in said.formerly:
        until = teller.say("until", date=teller.frame.date(former.until)) if former.until else None
        nuts = f"NUTS {former.nuts}" if former.nuts else None
        keys = (f"AGS {former.ags}" if former.ags else None, nuts, until)
        parts = (former.name, *keys)
        yield from teller.fact("formerly", ", ".join(part for part in parts if part), 1)
        yield from teller.around(former, 2)
    yield from teller.around(said, 1)


def edition_told(teller: Teller) -> Iterator[Para]:
    """Which edition it is, what it follows, and what changed."""
    said = teller.head.concept.edition
    yield Para(styled(edition(teller.frame, teller.head)), 1)
    yield from teller.fact("period", teller.frame.date(said.period), 1)
    yield from teller.fact("binding", said.binding, 1)
    if said.follows:
        yield from _follows(teller, said.follows)
    for change in said.changes:
        yield from _change(teller, change)
    yield from teller.around(said, 1)


def _follows(teller: Teller, said: Follows) -> Iterator[Para]:
    known = teller.frame.repository.by_id.get(said.concept or "")
    edition = known.concept.edition if known else None
    of_kind = said.kind or (edition.kind if edition else None)
    date = said.date or (edition.date if edition else None)
    kind = teller.frame.words.term("edition", of_kind) if of_kind else None
    when = teller.frame.edition(date) if date else None
    title = paper_named(teller, said.title, said.concept)
    parts = (title, kind, when)
    yield from teller.fact("follows", ", ".join(part for part in parts if part), 1)
    yield from teller.around(said, 2)


def paper_named(teller: Teller, title: str | None, concept: str | None) -> str:
    """Another paper's title and the id of its record."""
    known = teller.frame.repository.by_id.get(concept or "")
    name = title or (known.concept.title if known else None)
    return " ".join(part for part in (name, f"[{concept}]" if concept else None) if part)


def _change(teller: Teller, said: Change) -> Iterator[Para]:
    before = ", ".join(teller.frame.quoted(label) for label in said.before)
    now = teller.named(", ", said.now)
    kind = teller.frame.words.term("change", said.kind)
    arrow = " → ".join(part for part in (before, now) if part)
    yield from teller.fact("change", ": ".join(part for part in (kind, arrow) if part), 1)
    yield from teller.around(said, 2)


def recorded(teller: Teller) -> Iterator[Para]:
    """When the record was made, from what, and how complete it is."""
    said, words = teller.head.concept.recorded, teller.frame.words
    kinds = dict.fromkeys(source.kind for source in teller.head.concept.sources)
    yield from teller.fact("recorded.on", teller.frame.date(said.date), 1)
    yield from teller.fact("recorded.from", ", ".join(words.term("source", k) for k in kinds), 1)
    yield from teller.fact("partial", _parts(teller, said.partial), 1)
    yield from teller.fact("not_named", _parts(teller, said.not_named), 1)
    for none in said.explicitly_none:
        yield from teller.fact("explicitly_none", _parts(teller, (none.part,)), 1)
        yield from teller.around(none, 2)
    yield from teller.around(said, 1)


def _parts(teller: Teller, parts: tuple[RecordedPart, ...]) -> str:
    return ", ".join(teller.frame.words.term("part", part) for part in parts)


def sources(teller: Teller) -> Iterator[Para]:
    """What the record was made from."""
    for source in teller.head.concept.sources:
        yield from _source(teller, source)


def _source(teller: Teller, said: Source) -> Iterator[Para]:
    kind = teller.frame.words.term("source", said.kind)
    yield Para(styled(f"{kind}: {teller.frame.quoted(said.title)}"), 1, BULLET)
    yield from teller.fact("publisher", said.publisher, 2)
    yield from teller.fact("dated", teller.frame.date(said.date), 2)
    for key, value in (("url", said.url), ("snapshot", said.snapshot), ("sha256", said.sha256)):
        if value:
            yield Para(styled(value), 2, f"{teller.say(key)}: ", whole=True)
    yield from teller.fact("retrieved", teller.frame.date(said.retrieved), 2)
    yield from teller.fact("licence", said.licence, 2)
    yield from teller.fact("pages", str(said.pages) if said.pages is not None else None, 2)
    yield from teller.fact("source_id", said.id, 2)
    yield from teller.around(said, 2)
