"""The report on one topic: what each concept makes of it, with the way to the words of its source.

Its JSON, version 1, has all that the page shows, in the same words and order; for ids, keys and
values of the vocabularies there is `konzept compare --topic … --format json`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from konzept_cli.comparison import Row
from konzept_cli.reports.absences import NoneRow, build_nones
from konzept_cli.reports.basis import bounds
from konzept_cli.reports.cautions import containments, full_texts, kinds
from konzept_cli.reports.choosing import choice_told
from konzept_cli.reports.covering import newest, vocabulary_told
from konzept_cli.reports.covers import Cover
from konzept_cli.reports.districts import Caution, told
from konzept_cli.reports.finishing import digest, each_text, on_one_line
from konzept_cli.reports.glance import Point
from konzept_cli.reports.legends import Legend, absence_signs, relation_signs, role_signs
from konzept_cli.reports.readings import ConflictRow
from konzept_cli.reports.sources import SourceView, build_sources
from konzept_cli.reports.topic.about import About, build_about
from konzept_cli.reports.topic.ambiguity import TopicReading, build_conflicts, build_readings
from konzept_cli.reports.topic.beside import (
    AbsentConcept,
    ConceptBeside,
    build_absent,
    build_beside,
)
from konzept_cli.reports.topic.editions import EditionStep, build_editions
from konzept_cli.reports.topic.glance import build_glance
from konzept_cli.reports.topic.neighbours import NeighbourRow, build_neighbours
from konzept_cli.reports.topic.table import TableRow, build_table
from konzept_cli.reports.wording import Frame

COMMAND = "konzept report topic"

_MOST_NAMED = 8
"""A subtitle with more names than that is no subtitle."""


@dataclass(frozen=True, slots=True)
class TopicReport:
    """The whole report, plain values only."""

    language: str
    cover: Cover
    about: About
    glance: tuple[Point, ...]
    cautions: tuple[Caution, ...]
    caption: str
    table: tuple[TableRow, ...]
    concepts: tuple[ConceptBeside, ...]
    absent: tuple[AbsentConcept, ...]
    nones: tuple[NoneRow, ...]
    """What sources say that there is none of, as far as the page leads there."""
    readings: tuple[TopicReading, ...]
    conflicts: tuple[ConflictRow, ...]
    editions: tuple[EditionStep, ...]
    neighbours: tuple[NeighbourRow, ...]
    counting: str
    """Which concepts are counted."""
    legends: tuple[Legend, ...]
    sources: tuple[SourceView, ...]
    command: str


def build(frame: Frame, row: Row, command: str = COMMAND) -> TopicReport:
    """The report on the topic of `row`; `command` is what the colophon names."""
    beside, absent = build_beside(frame, row), build_absent(frame, row)
    editions, neighbours = build_editions(frame, row), build_neighbours(frame, row)
    view = TopicReport(
        language=frame.words.language,
        cover=_cover(frame, row),
        about=build_about(frame, row),
        glance=build_glance(frame, row, editions, neighbours),
        cautions=tuple(_cautions(frame)),
        caption=frame.words("topic.table.caption", counted=frame.counted),
        table=build_table(frame, row),
        concepts=beside,
        absent=absent,
        nones=_nones(frame, beside, absent),
        readings=build_readings(frame, row),
        conflicts=build_conflicts(frame, row),
        editions=editions,
        neighbours=neighbours,
        counting=frame.words("topic.counting", counted=frame.counted),
        legends=tuple(_legends(frame)),
        sources=build_sources(frame),
        command=command,
    )
    return each_text(view, on_one_line)


def _cover(frame: Frame, row: Row) -> Cover:
    stand = frame.date(newest(frame)) or ""
    concepts = frame.count("report.concepts", len(frame.heads))
    few = len(frame.heads) <= _MOST_NAMED
    title = row.label.get(frame.words.language)
    return Cover(
        title=title,
        page_title=frame.words("report.page_title", title=title, concepts=concepts, stand=stand),
        subtitle=f"{concepts}: {frame.names(frame.heads)}" if few else concepts,
        stand=stand,
        vocabulary=vocabulary_told(frame),
        data=digest(frame),
    )


def _cautions(frame: Frame) -> Iterator[Caution]:
    """What to know before one reads the table, the gravest first."""
    yield from (Caution(text) for text in choice_told(frame))
    yield from (Caution(text) for text in (*kinds(frame), *containments(frame)))
    yield from told(frame)
    yield from (Caution(text) for text in (*bounds(frame), *full_texts(frame)))
    yield Caution(frame.words("report.no_ranking"))


def _legends(frame: Frame) -> Iterator[Legend]:
    words = frame.words
    yield Legend(words("report.method.roles"), role_signs(frame), counted=True)
    yield Legend(words("report.method.relations"), relation_signs(frame), counted=True)
    yield Legend(words("report.method.absences"), absence_signs(frame), counted=False)


def _nones(
    frame: Frame, concepts: Iterable[ConceptBeside], absent: Iterable[AbsentConcept]
) -> tuple[NoneRow, ...]:
    leading = {one.why.absence.href for one in absent}
    leading |= {gap.href for one in concepts for it in one.units for gap in it.unit.gaps}
    return tuple(row for row in build_nones(frame) if f"#{row.anchor}" in leading)
