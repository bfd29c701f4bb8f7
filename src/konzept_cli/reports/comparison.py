"""The comparison report: topics × concepts, with the way from each cell to its evidence."""

from dataclasses import dataclass

from konzept_cli.comparison import Comparison
from konzept_cli.messages import Catalogue
from konzept_cli.reports import naming
from konzept_cli.reports.coverage import CoverageView, build_coverage
from konzept_cli.reports.covering import newest, vocabulary_told
from konzept_cli.reports.covers import Cover
from konzept_cli.reports.drawings.field_counts import FieldCountsView, build_field_counts
from konzept_cli.reports.drawings.timeline import TimelineView, build_timeline
from konzept_cli.reports.facts import FactView, build_facts
from konzept_cli.reports.finishing import changed, digest, on_one_line
from konzept_cli.reports.glance import Point, build_glance
from konzept_cli.reports.matrix import MatrixView, build_matrix
from konzept_cli.reports.method import MethodView, build_method
from konzept_cli.reports.overlaps import OverlapsView, build_overlaps
from konzept_cli.reports.proving import Proof
from konzept_cli.reports.quotes import anchoring
from konzept_cli.reports.readings import ConflictRow, ReadingsView, build_conflicts, build_readings
from konzept_cli.reports.sources import SourceView, build_sources
from konzept_cli.reports.topics import TopicView, build_topics
from konzept_cli.reports.wording import Frame
from konzept_cli.repository import Repository

COMMAND = "konzept report comparison"

_MOST_NAMED = 8
"""A subtitle with more names than that is no subtitle."""


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """The whole report, plain values only."""

    language: str
    cover: Cover
    glance: tuple[Point, ...]
    method: MethodView
    matrix: MatrixView
    topics: tuple[TopicView, ...]
    coverage: CoverageView
    overlaps: OverlapsView | None
    """The pairs of three or more concepts."""
    readings: tuple[ReadingsView, ...]
    conflicts: tuple[ConflictRow, ...]
    field_counts: FieldCountsView | None
    timeline: TimelineView | None
    facts: tuple[FactView, ...]
    sources: tuple[SourceView, ...]
    command: str


def build(
    repository: Repository,
    comparison: Comparison,
    words: Catalogue,
    stand: str | None = None,
    command: str = COMMAND,
) -> ComparisonView:
    """The report on `comparison`. `stand` is the date of the data as YAML writes it, by default
    the newest date of a record; `command` is what the colophon names."""
    return build_view(Frame(repository, comparison, words), stand, command)


def build_view(frame: Frame, stand: str | None = None, command: str = COMMAND) -> ComparisonView:
    """The same for a frame, which may know other pages that this one leads to."""
    view = ComparisonView(
        language=frame.words.language,
        cover=cover(frame, stand),
        glance=build_glance(frame),
        method=build_method(frame),
        matrix=build_matrix(frame),
        topics=build_topics(frame),
        coverage=build_coverage(frame),
        overlaps=build_overlaps(frame),
        readings=build_readings(frame),
        conflicts=build_conflicts(frame),
        field_counts=build_field_counts(frame),
        timeline=build_timeline(frame),
        facts=build_facts(frame),
        sources=build_sources(frame),
        command=command,
    )
    return changed(view, {str: on_one_line, Proof: anchoring(frame)})


def cover(frame: Frame, stand: str | None = None) -> Cover:
    """What stands above a report on all concepts of `frame`."""
    listed = [naming.dated(head.concept, head.name, head.edition) for head in frame.heads]
    subtitle = frame.count("report.concepts", len(listed))
    title = frame.words("report.title")
    date = frame.date(stand or newest(frame)) or ""
    return Cover(
        title=title,
        page_title=frame.words("report.page_title", title=title, concepts=subtitle, stand=date),
        subtitle=f"{subtitle}: {frame.words.all_of(listed)}"
        if len(listed) <= _MOST_NAMED
        else subtitle,
        stand=date,
        vocabulary=vocabulary_told(frame),
        data=digest(frame),
    )
