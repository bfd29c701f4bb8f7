"""The profile of one concept: everything that its record says, with the way to the sources."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from konzept_cli.evidence import Verdict
from konzept_cli.reports.facts import FactView, build_facts
from konzept_cli.reports.finishing import each, each_text, on_one_line
from konzept_cli.reports.glance import Point
from konzept_cli.reports.profile.cover import Cover, cover
from konzept_cli.reports.profile.editions import HistoryView, history_view
from konzept_cli.reports.profile.fields import FieldsView, fields_view
from konzept_cli.reports.profile.glance import glance
from konzept_cli.reports.profile.legend import Legend, legends
from konzept_cli.reports.profile.record import RecordView, checked, record_view
from konzept_cli.reports.profile.topics import TopicsView, topics_view
from konzept_cli.reports.proving import Proof
from konzept_cli.reports.readings import ConflictRow, ReadingsView, build_conflicts, build_readings
from konzept_cli.reports.sources import SourceView, build_sources
from konzept_cli.reports.wording import Frame, Head

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
    verdicts = checked(frame, head)
    view = ConceptView(
        language=frame.words.language,
        anchor=head.anchor,
        cover=cover(frame, head),
        glance=glance(frame, head),
        record=record_view(frame, head, verdicts),
        history=history_view(frame, head),
        fields=fields_view(frame, head),
        topics=topics_view(frame, head),
        aims=tuple(_hinted(frame, fact) for fact in build_facts(frame, _AIMS)),
        people=build_facts(frame, _PEOPLE),
        readings=build_readings(frame),
        conflicts=build_conflicts(frame),
        sources=build_sources(frame),
        legends=legends(frame),
        command=command,
    )
    marked = each(view, Proof, partial(_marked, _outcomes(frame, head, verdicts)))
    return each_text(marked, on_one_line)


def _hinted(frame: Frame, fact: FactView) -> FactView:
    """With a remark that speaks of this page, where there is one."""
    hint = frame.words.find(f"profile.hint.{fact.anchor.removeprefix('fact-')}")
    return replace(fact, hint=frame.words(hint)) if hint else fact


def _outcomes(
    frame: Frame, head: Head, verdicts: tuple[Verdict, ...]
) -> Mapping[tuple[str | None, str], str]:
    """What to say of a quote, by its words and the address of its source. Nothing is said of one
    whose source is not at hand."""
    anchors = {id(cited.source): f"#{cited.anchor}" for cited in head.sources}
    found: defaultdict[tuple[str | None, str], set[str]] = defaultdict(set)
    for verdict in verdicts:
        if verdict.claim.kind == "quote":
            for source in verdict.searched:
                found[verdict.claim.text, anchors[id(source)]].add(verdict.outcome)
    return {
        place: frame.words(
            "profile.quote.missing" if "not-found" in outcomes else "profile.quote.found"
        )
        for place, outcomes in found.items()
        if outcomes & {"found", "not-found"}
    }


def _marked(outcomes: Mapping[tuple[str | None, str], str], proof: Proof) -> Proof:
    return replace(proof, checked=outcomes.get((proof.quote, proof.href)))
