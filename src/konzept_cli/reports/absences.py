"""Why something is not there, and where a source says itself that there is none of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from konzept_cli.comparison import Absence
from konzept_cli.comparison.absences import absence_of
from konzept_cli.model import Decision, Figure, Goal, Measure, Participation
from konzept_cli.model.vocabularies import RecordedPart
from konzept_cli.reports.proving import Proof, proofs
from konzept_cli.reports.wording import SYMBOLS, Frame, Head

_PARTS: tuple[RecordedPart, ...] = (
    *("action_fields", "decisions", "participation", "target_groups", "principles"),
    *("goals", "measures", "budget", "figures"),
)


@dataclass(frozen=True, slots=True)
class AbsenceMark:
    """A kind of absence as symbol and word."""

    symbol: str
    word: str
    href: str | None
    """Of what the source says itself: where the report shows its words."""


@dataclass(frozen=True, slots=True)
class NoneRow:
    """A part that a source says there is none of."""

    anchor: str
    name: str
    part: str
    note: str | None
    proofs: tuple[Proof, ...]


_OF: Mapping[RecordedPart, type[BaseModel]] = {
    "goals": Goal,
    "measures": Measure,
    "participation": Participation,
    "decisions": Decision,
    "figures": Figure,
}
"""What shows that a part was read, wherever it stands in the record."""


def unrecorded(head: Head) -> tuple[RecordedPart, ...]:
    """The parts that the record has nothing of, without saying why, or because they were recorded
    in part and nothing of them was found; in the order of the report."""
    concept, record = head.concept, head.column.record
    have: set[RecordedPart] = {part for part, kind in _OF.items() if record.of(kind)}
    if concept.principles:
        have.add("principles")
    if concept.budget:
        have.add("budget")
    if any("target_group" in actor.roles for actor in concept.actors):
        have.add("target_groups")
    if concept.action_fields or any(said.of == "action_fields" for said in concept.counts):
        have.add("action_fields")
    return tuple(
        part
        for part in _PARTS
        if not (part in concept.recorded.partial and part in have)
        and absence_of(concept, part, present=part in have) == "not_recorded"
    )


def absence_told(frame: Frame, absence: Absence, *, beside: bool) -> str:
    """`nicht genannt`; `als Feld nicht genannt`, where there is something else on the topic."""
    if absence == "not_named" and beside:
        return frame.words("report.not_as_field")
    return frame.words.term("absence", absence)


def absence_mark(
    frame: Frame,
    head: Head,
    absence: Absence,
    part: RecordedPart | None,
    beside: str | None = None,
) -> AbsenceMark:
    """The mark of an absence of `part`; `beside` is what else there is on a topic."""
    if absence != "explicitly_none" or part is None:
        return AbsenceMark(
            SYMBOLS[absence], absence_told(frame, absence, beside=bool(beside)), None
        )
    word = frame.words.term("absence", absence)
    if part == "action_fields":
        # Beside a topic, "explicitly none" alone would say that the paper rules the topic out.
        word = frame.words("report.no_units.explicitly_none")
    return AbsenceMark(SYMBOLS[absence], word, none_href(head, part))


def none_href(head: Head, part: RecordedPart) -> str:
    """Where the report shows that the source says that there is none of `part`."""
    return f"#{_anchor(head, part)}"


def _anchor(head: Head, part: RecordedPart) -> str:
    # Ids of concepts hold no double hyphen.
    own = part.replace("_", "-").replace(".", "-")
    return f"none-{head.anchor.removeprefix('concept-')}--{own}"


def none_parts(head: Head) -> tuple[RecordedPart, ...]:
    """The parts that the sources say there are none of, each once."""
    return tuple(dict.fromkeys(none.part for none in head.concept.recorded.explicitly_none))


def build_nones(frame: Frame) -> tuple[NoneRow, ...]:
    """Every part that a source says there is none of, with its words: the place that each such
    statement of the report leads to."""
    return tuple(_none(frame, head, part) for head in frame.heads for part in none_parts(head))


def _none(frame: Frame, head: Head, part: RecordedPart) -> NoneRow:
    said = [none for none in head.concept.recorded.explicitly_none if none.part == part]
    return NoneRow(
        anchor=_anchor(head, part),
        name=head.name,
        part=frame.words.term("part", part),
        note=" ".join(none.note for none in said if none.note) or None,
        proofs=none_proofs(frame, [head], part),
    )


def none_proofs(frame: Frame, heads: Iterable[Head], part: RecordedPart) -> tuple[Proof, ...]:
    """What the sources of `heads` say about having none of `part`."""
    return tuple(
        proof
        for head in heads
        for none in head.concept.recorded.explicitly_none
        if none.part == part
        for proof in proofs(frame, head, none.evidence)
    )
