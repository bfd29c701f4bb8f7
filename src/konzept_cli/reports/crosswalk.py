"""The crosswalk: which field belongs to which topic, how, why, and by which words of the source."""

from collections.abc import Iterator, Mapping

from konzept_cli.model import ActionField, Match
from konzept_cli.reports.proving import Proof, origins, proofs
from konzept_cli.reports.roles import role_marks, roles_told
from konzept_cli.reports.sheets import Content, Sheet, sheet
from konzept_cli.reports.sources import SourceView, build_sources
from konzept_cli.reports.wording import Frame, Head

_COLUMNS = (
    *("concept", "district", "key", "edition", "field", "label", "number", "role"),
    *("topic", "topic_label", "relation", "reason", "readings"),
    *("quote", "place", "source", "recorded", "vocabulary"),
)


def crosswalk_sheet(frame: Frame) -> Sheet:
    """One row for each field and topic of it, and one for each field without a topic; concepts in
    the order of every table, fields and matches in that of the record."""
    titles = (frame.words(f"sheet.crosswalk.{name}") for name in _COLUMNS)
    return sheet(frame.words("sheet.crosswalk"), titles, _rows(frame))


def _rows(frame: Frame) -> Iterator[tuple[Content, ...]]:
    sources = {f"#{source.anchor}": source for source in build_sources(frame)}
    vocabulary = frame.comparison.vocabulary.vocabulary
    for head in frame.heads:
        concept = head.concept
        recorded = frame.date(concept.recorded.date)
        named = head.column.id, head.name, concept.district.ags
        for field in concept.action_fields:
            if not frame.comparison.shows(field):
                continue
            for match in frame.comparison.matches(field) or (None,):
                roles = roles_told(frame, role_marks(frame, head, field))
                yield (
                    *(*named, frame.edition_told(concept)),
                    *(field.id, field.label, field.number, roles),
                    *(_nothing(frame, field) if match is None else _matched(frame, match)),
                    frame.words("report.topics.readings") if field.readings else None,
                    *_proved(frame, head, field, match, sources),
                    *(recorded, f"{vocabulary.id} {vocabulary.version}"),
                )


def _matched(frame: Frame, match: Match) -> tuple[Content, ...]:
    topic = frame.repository.topics.get(match.topic)
    label = topic.label.get(frame.words.language) if topic else None
    reason = "; ".join(text for text in (match.reason, match.note) if text)
    return match.topic, label, frame.words.term("relation", match.relation), reason


def _nothing(frame: Frame, field: ActionField) -> tuple[Content, ...]:
    return None, None, frame.words("sheet.no_topic"), field.no_topic


def _proved(
    frame: Frame,
    head: Head,
    field: ActionField,
    match: Match | None,
    sources: Mapping[str, SourceView],
) -> tuple[Content, ...]:
    """Quotes, places and sources: the first line of one belongs to the first of the others. A
    name without evidence is its own quote."""
    found = proofs(frame, head, (*field.evidence, *(match.evidence if match else ())))
    if not found:
        own = (sources[f"#{cited.anchor}"] for cited in origins(head, field))
        told = frame.words("sheet.verbatim", sources=frame.words.any_of(map(_told, own)))
        return None, None, told
    quotes = [proof.quote or "" for proof in found]
    places = [proof.place or "" for proof in found]
    return quotes, places, [_source(proof, sources) for proof in found]


def _source(proof: Proof, sources: Mapping[str, SourceView]) -> str:
    source = sources.get(proof.href)
    return _told(source) if source else proof.source


def _told(source: SourceView) -> str:
    """A source by number and name: `[1] Kreis X: Das Papier. 01.03.2010.`."""
    told = ": ".join(text for text in (source.publisher, source.title) if text)
    return f"[{source.number}] {told}. {source.date}"
