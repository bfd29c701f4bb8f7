"""The profile of one concept: everything that its record says, with the way to the sources."""

from dataclasses import dataclass, replace

from konzept_cli.reports.facts import FactView, build_facts
from konzept_cli.reports.finishing import each_text, on_one_line
from konzept_cli.reports.glance import Point
from konzept_cli.reports.legends import Legend
from konzept_cli.reports.profile.checking import Check
from konzept_cli.reports.profile.cover import Cover, cover
from konzept_cli.reports.profile.editions import HistoryView, history_view
from konzept_cli.reports.profile.fields import FieldsView, fields_view
from konzept_cli.reports.profile.glance import glance
from konzept_cli.reports.profile.legend import legends
from konzept_cli.reports.profile.others import ProfileOthers, compared, others_view
from konzept_cli.reports.profile.record import RecordView, record_view
from konzept_cli.reports.profile.topics import TopicsView, topics_view
from konzept_cli.reports.readings import ConflictRow, ReadingsView, build_conflicts, build_readings
from konzept_cli.reports.sources import SourceView, build_sources
from konzept_cli.reports.wording import Frame

__all__ = ["COMMAND", "ConceptView", "build"]

COMMAND = "konzept report concept"

_AIMS = ("principles", "goals", "measures", "budget", "features")
_PEOPLE = ("target_groups", "actors", "participation", "figures", "person_terms")


@dataclass(frozen=True, slots=True)
class ConceptView:
    """The whole profile, plain values only."""

    language: str
    anchor: str
    """Where what has no source of its own leads."""
    cover: Cover
    glance: tuple[Point, ...]
    record: RecordView
    history: HistoryView
    fields: FieldsView
    topics: TopicsView
    others: ProfileOthers | None
    """What counts in the concepts of other districts only, where there are any."""
    aims: tuple[FactView, ...]
    people: tuple[FactView, ...]
    readings: tuple[ReadingsView, ...]
    conflicts: tuple[ConflictRow, ...]
    sources: tuple[SourceView, ...]
    legends: tuple[Legend, ...]
    command: str


def build(frame: Frame, command: str = COMMAND) -> ConceptView:
    """The profile of the only concept of `frame`; `command` is what the colophon names."""
    (head,) = frame.heads
    check = Check(frame, head)
    others = others_view(frame, head)
    view = ConceptView(
        language=frame.words.language,
        anchor=head.anchor,
        cover=cover(frame, head, compared(frame, head)),
        glance=glance(frame, head, others),
        record=record_view(frame, head, check.view()),
        history=history_view(frame, head),
        fields=fields_view(frame, head),
        topics=topics_view(frame, head),
        others=others,
        aims=tuple(_hinted(frame, fact) for fact in build_facts(frame, _AIMS)),
        people=build_facts(frame, _PEOPLE),
        readings=build_readings(frame),
        conflicts=build_conflicts(frame),
        sources=build_sources(frame),
        legends=legends(frame),
        command=command,
    )
    return each_text(check.marked(view), on_one_line)


def _hinted(frame: Frame, fact: FactView) -> FactView:
    """With a remark that speaks of this page, where there is one."""
    hint = frame.words.find(f"profile.hint.{fact.anchor.removeprefix('fact-')}")
    return replace(fact, hint=frame.words(hint)) if hint else fact
