"""What is recorded of a concept and what is not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import get_args

from konzept_cli.comparison.absences import absence_of
from konzept_cli.model import Goal, Measure
from konzept_cli.model.vocabularies import RecordedPart
from konzept_cli.reports.absences import AbsenceMark, NoneRow, absence_mark, build_nones
from konzept_cli.reports.basis import bounds
from konzept_cli.reports.districts import Caution, told
from konzept_cli.reports.matrix import kinds_read
from konzept_cli.reports.method import Remark, record_remarks
from konzept_cli.reports.profile.checking import CheckView
from konzept_cli.reports.units import no_units, units
from konzept_cli.reports.wording import Frame, Head

STATES = {"recorded": "✓", "partly": "◐"}
"""What says that something is recorded; never printed without its word."""


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part of the record."""

    part: str
    mark: AbsenceMark
    """Whether it is recorded, or why there is nothing."""
    number: str
    """How much of it there is; empty where there is none."""


@dataclass(frozen=True, slots=True)
class RecordView:
    """What the profile rests on."""

    cautions: tuple[Caution, ...]
    parts: tuple[PartRow, ...]
    nones: tuple[NoneRow, ...]
    remarks: tuple[Remark, ...]
    check: CheckView


def record_view(frame: Frame, head: Head, check: CheckView) -> RecordView:
    """What is recorded of `head`, with what became of its verbatim words."""
    return RecordView(
        cautions=tuple(_cautions(frame, head)),
        parts=tuple(_part(frame, head, part) for part in _parts(head)),
        nones=build_nones(frame),
        remarks=tuple(replace(one, name="") for one in record_remarks(frame)),
        check=check,
    )


def _cautions(frame: Frame, head: Head) -> Iterator[Caution]:
    if all(cited.source.kind != "full_text" for cited in head.sources):
        yield Caution(frame.words("profile.not_in_full", kinds=kinds_read(frame, head)))
    if key := frame.words.find(f"report.kind_note.{head.concept.district.kind}"):
        yield Caution(frame.words(key))
    yield from told(frame)
    yield from (Caution(text) for text in bounds(frame))


def divided(frame: Frame, head: Head) -> str:
    """What the concept is divided into; where it has no fields, what is known of their number."""
    return units(frame, head) if head.concept.action_fields else no_units(frame, head)


def _parts(head: Head) -> Iterator[RecordedPart]:
    """All, but of measures that are not there no deadlines either, unless the record names them."""
    recorded = head.concept.recorded
    named = {
        *recorded.partial,
        *recorded.not_named,
        *(one.part for one in recorded.explicitly_none),
    }
    for part in get_args(RecordedPart):
        if part in named or not part.startswith("measures.") or _number(head, "measures"):
            yield part


def _part(frame: Frame, head: Head, part: RecordedPart) -> PartRow:
    concept, words = head.concept, frame.words
    number = _number(head, part)
    told = str(number) if number else ""
    if part == "action_fields":
        number, told = len(concept.action_fields), divided(frame, head)
    elif number and part.startswith("measures."):
        total = len(head.column.record.of(Measure))
        told = words("profile.of_measures", n=number, total=total)
    if number:
        state = "partly" if part in concept.recorded.partial else "recorded"
        mark = AbsenceMark(STATES[state], words(f"profile.{state}"), None)
    else:
        mark = absence_mark(frame, head, absence_of(concept, part, present=False), part)
    return PartRow(words.term("part", part), mark, told)


def _number(head: Head, part: RecordedPart) -> int:
    """How many of them the record has."""
    concept, record = head.concept, head.column.record
    if part.startswith("measures."):
        key = part.removeprefix("measures.")
        return sum(getattr(said, key) is not None for _, said in record.of(Measure))
    if part == "goals":
        return len(record.of(Goal))
    if part == "measures":
        return len(record.of(Measure))
    if part == "target_groups":
        return sum("target_group" in actor.roles for actor in concept.actors)
    return len(getattr(concept, part))
