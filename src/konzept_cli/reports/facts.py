"""Everything else that the concepts state, side by side."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from konzept_cli.comparison.absences import absence_of
from konzept_cli.model.vocabularies import RecordedPart
from konzept_cli.reports.absences import AbsenceMark, absence_mark, none_proofs
from konzept_cli.reports.aspects import (
    budgets,
    counts,
    features,
    figures,
    goals,
    measures,
    other_actors,
    participation,
    person_terms,
    principles,
    relations,
    target_groups,
)
from konzept_cli.reports.history import decisions, editions, events
from konzept_cli.reports.proving import Proof
from konzept_cli.reports.sharing import shared, shared_note
from konzept_cli.reports.statements import Entry
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class FactConcept:
    """What one concept states on an aspect."""

    name: str
    entries: tuple[Entry, ...]
    shared: tuple[Proof, ...]
    """Evidence that all entries share; they don't repeat it then."""
    shared_note: str | None
    """The same of our remarks, in the language of the data."""
    absence: AbsenceMark | None
    """The kind of absence where there are no entries."""
    absence_proofs: tuple[Proof, ...]
    partial: bool
    """Whether there may be more in the source."""
    unnamed: str | None
    """What the source does not say of any of them, such as deadlines."""


@dataclass(frozen=True, slots=True)
class FactView:
    """An aspect with the concepts in the order of every table."""

    anchor: str
    title: str
    hint: str | None
    concepts: tuple[FactConcept, ...]
    """Those that state something, here or elsewhere, or say themselves that there is none."""
    absent: tuple[FactConcept, ...]
    """The others."""


Aspect = Callable[[Frame, Head], Iterable[Entry]]

# Name, what makes the entries, and the part of the record that says why there are none.
_ASPECTS: tuple[tuple[str, Aspect, RecordedPart | None], ...] = (
    ("editions", editions, None),
    ("decisions", decisions, "decisions"),
    ("events", events, None),
    ("participation", participation, "participation"),
    ("target_groups", target_groups, "target_groups"),
    ("actors", other_actors, None),
    ("principles", principles, "principles"),
    ("goals", goals, "goals"),
    ("measures", measures, "measures"),
    ("budget", budgets, "budget"),
    ("figures", figures, "figures"),
    ("person_terms", person_terms, None),
    ("counts", counts, None),
    ("features", features, None),
    ("relations", relations, None),
)


def build_facts(frame: Frame, names: Collection[str] | None = None) -> tuple[FactView, ...]:
    """Every aspect that a concept states something on, or could have; only those with `names`, if
    given."""
    facts = (_fact(frame, *aspect) for aspect in _ASPECTS if names is None or aspect[0] in names)
    return tuple(fact for fact in facts if fact)


def _fact(frame: Frame, name: str, make: Aspect, part: RecordedPart | None) -> FactView | None:
    stated = [tuple(make(frame, head)) for head in frame.heads]
    if not any(stated) and part is None:
        return None
    hint = frame.words.find(f"report.fact.{name}.hint")
    concepts = [
        _concept(frame, head, entries, name, part)
        for head, entries in zip(frame.heads, stated, strict=True)
    ]
    return FactView(
        anchor=f"fact-{name.replace('_', '-')}",
        title=frame.words(f"report.fact.{name}"),
        hint=frame.words(hint) if hint else None,
        concepts=tuple(one for one in concepts if _told(one)),
        absent=tuple(one for one in concepts if not _told(one)),
    )


def _concept(
    frame: Frame, head: Head, entries: tuple[Entry, ...], name: str, part: RecordedPart | None
) -> FactConcept:
    stated = bool(entries)
    listed, evidence = shared(entries)
    listed, note = shared_note(listed)
    return FactConcept(
        name=head.name,
        entries=listed,
        shared=evidence,
        shared_note=note,
        absence=None if stated else _absence(frame, head, name, part),
        absence_proofs=none_proofs(frame, [head], part) if part and not stated else (),
        partial=stated and part in head.concept.recorded.partial,
        unnamed=_unnamed(frame, head, part) if stated and part else None,
    )


def _told(one: FactConcept) -> bool:
    """Whether there is something to read, here or where the mark leads."""
    return one.absence is None or one.absence.href is not None or bool(one.absence_proofs)


def _unnamed(frame: Frame, head: Head, part: RecordedPart) -> str | None:
    inner = [p for p in head.concept.recorded.not_named if p.startswith(f"{part}.")]
    if not inner:
        return None
    parts = frame.words.all_of(frame.words.term("part", one) for one in inner)
    return frame.words("report.facts.unnamed", parts=parts)


def _absence(frame: Frame, head: Head, name: str, part: RecordedPart | None) -> AbsenceMark:
    """Of an aspect that no part of the record stands for, nobody says that it was read."""
    if name == "actors" and head.concept.actors:
        return AbsenceMark("→", frame.words("report.facts.among_groups"), "#fact-target-groups")
    if part is None:
        return absence_mark(frame, head, "not_recorded", None)
    elsewhere = part == "goals" and any(field.goals for field in head.concept.action_fields)
    absence = absence_of(head.concept, part, present=elsewhere)
    if elsewhere and absence == "not_named":
        return AbsenceMark("→", frame.words("report.facts.in_fields"), "#topics")
    return absence_mark(frame, head, absence, part)
