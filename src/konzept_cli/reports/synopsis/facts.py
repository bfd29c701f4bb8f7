"""What concepts say of themselves → the entries in the cells of a Synopse."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from konzept_cli.model import Concept, Item
from konzept_cli.reports import aspects, history
from konzept_cli.reports.statements import Detail, Entry, item
from konzept_cli.reports.synopsis.sides import Sides
from konzept_cli.reports.wording import Frame, Head

_Make = Callable[[Frame, Head], Iterable[Entry]]


def entries(sides: Sides, head: Head, key: str) -> tuple[Entry, ...]:
    """What stands in a cell for a key of the concept, with its evidence."""
    if key == "district":
        return (_district(sides, head),)
    if key in _TEXTS:
        return (_TEXTS[key](head.concept),)
    if key in _WRITTEN:
        return tuple(_written(_WRITTEN[key](head.concept)))
    return tuple(_MADE[key](sides.frame, head))


def _title(frame: Frame, head: Head) -> Iterator[Entry]:
    yield item(frame, head, head.concept, label=head.concept.title)


def _district(sides: Sides, head: Head) -> Entry:
    said = head.concept.district
    kind = sides.words.term("district", said.kind)
    more = [Detail(sides.say("key.kind"), kind, german=False)]
    more += [Detail(sides.say("key.ags"), said.ags, german=False)] if said.ags else []
    return item(sides.frame, head, said, text=said.name, more=tuple(more))


def _document(frame: Frame, head: Head) -> Iterator[Entry]:
    yield Entry(lead=frame.words.term("document", head.concept.document_type))


def _edition(frame: Frame, head: Head) -> Iterator[Entry]:
    yield item(frame, head, head.concept.edition, lead=frame.edition_told(head.concept))


def _remarks_on_edition(frame: Frame, head: Head) -> Iterator[Entry]:
    yield item(frame, head, head.concept.edition)


def _remarks(frame: Frame, head: Head) -> Iterator[Entry]:
    yield item(frame, head, head.concept)


def _period(frame: Frame, head: Head) -> Iterator[Entry]:
    yield Entry(lead=frame.date(head.concept.edition.period))


_MADE: Mapping[str, _Make] = {
    "title": _title,
    "document_type": _document,
    "edition": _edition,
    "edition_evidence": _remarks_on_edition,
    "remarks": _remarks,
    "period": _period,
    "decisions": history.decisions,
    "participation": aspects.participation,
    "person_terms": aspects.person_terms,
    "counts": aspects.counts,
    "budget": aspects.budgets,
    "events": history.events,
    "features": aspects.features,
    "relations": aspects.relations,
}

_TEXTS: Mapping[str, Callable[[Concept], Entry]] = {
    "subtitle": lambda concept: Entry(label=concept.subtitle),
    "issued_by": lambda concept: Entry(text=concept.issued_by),
    "binding": lambda concept: Entry(text=concept.edition.binding),
}

# Keys that matter to those who write records: they are shown as they are written.
_WRITTEN: Mapping[str, Callable[[Concept], Iterable[Item]]] = {
    "follows": lambda concept: filter(None, [concept.edition.follows]),
    "changes": lambda concept: concept.edition.changes,
    "variants": lambda concept: concept.variants,
    "sources": lambda concept: concept.sources,
    "recorded": lambda concept: [concept.recorded],
}


def _written(items: Iterable[Item]) -> Iterator[Entry]:
    """Each item on one line: `kind: new, now: sport`."""
    for one in items:
        content = one.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        yield Entry(text=written(content))


def written(content: object) -> str:
    """A value as it is written, without the signs of YAML."""
    if isinstance(content, dict):
        return ", ".join(f"{key}: {written(value)}" for key, value in content.items())
    if isinstance(content, list):
        return "; ".join(map(written, content))
    return str(content)
