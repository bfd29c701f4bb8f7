"""A concept at a glance: a few points made from the data, each linked to what it rests on."""

from collections import Counter
from collections.abc import Iterator

from konzept_cli.comparison.absences import absence_of
from konzept_cli.model import Goal, Measure
from konzept_cli.model.vocabularies import RecordedPart
from konzept_cli.reports.absences import absence_mark
from konzept_cli.reports.glance import Point
from konzept_cli.reports.profile.cover import status
from konzept_cli.reports.profile.editions import of_district
from konzept_cli.reports.profile.others import ProfileOthers
from konzept_cli.reports.profile.record import divided
from konzept_cli.reports.profile.topics import topics_told
from konzept_cli.reports.wording import Frame, Head
from konzept_cli.repository import Record


def glance(frame: Frame, head: Head, others: ProfileOthers | None) -> tuple[Point, ...]:
    """What the paper is, how far it got, what it is divided into, what it wants, what it leaves
    out, and what counts in `others` only."""
    points = (
        ("record", _read(frame, head)),
        ("history", _history(frame, head)),
        ("fields", _fields(frame, head)),
        ("aims", _aims(frame, head)),
        ("topics", _without(frame, head)),
        ("others", _elsewhere(frame, others)),
    )
    return tuple(
        Point(" ".join(texts), f"#{section}", frame.words(f"profile.glance.{section}"))
        for section, found in points
        if (texts := list(found))
    )


def _read(frame: Frame, head: Head) -> Iterator[str]:
    edition = frame.edition_told(head.concept)
    yield frame.words("profile.glance.told", name=head.name, edition=edition)
    kinds = Counter(cited.source.kind for cited in head.sources)
    read = (frame.count(f"report.read.{kind}", number) for kind, number in kinds.items())
    yield frame.words("report.read", sources=frame.words.all_of(read))
    if "full_text" not in kinds:
        yield frame.count("report.none_in_full", 1)


def _history(frame: Frame, head: Head) -> Iterator[str]:
    said, _ = status(frame, head.column.record)
    known = "decided" if head.concept.decisions else "undecided"
    yield frame.words(f"profile.glance.{known}", status=said)
    papers = len(of_district(frame, head))
    if papers > 1:
        yield frame.words("profile.glance.papers", n=frame.spelled(papers))


def _fields(frame: Frame, head: Head) -> Iterator[str]:
    yield frame.words("profile.glance.units", units=divided(frame, head))
    reached = sum(not row.cells[head.index].absence for row in frame.comparison.rows)
    if reached:
        yield topics_told(frame, reached)


def _aims(frame: Frame, head: Head) -> Iterator[str]:
    record = head.column.record
    measures = [said for _, said in record.of(Measure)]
    numbers = _numbers(record)
    told = [frame.count(f"profile.{part}", number) for part, number in numbers.items() if number]
    if told:
        yield frame.words("profile.glance.listed", listed=frame.words.all_of(told))
    for part, number in numbers.items():
        if not number:
            absence = absence_of(head.concept, part, present=False)
            mark = absence_mark(frame, head, absence, part)
            yield frame.words(
                "profile.glance.none", part=frame.words.term("part", part), word=mark.word
            )
    partial = [part for part, n in numbers.items() if n and part in head.concept.recorded.partial]
    if partial:
        parts = frame.words.all_of(frame.words.term("part", part) for part in partial)
        yield frame.words("profile.glance.partial", parts=parts)
    if measures:
        yield frame.words(
            "profile.glance.measures",
            responsible=sum(said.responsible is not None for said in measures),
            deadline=sum(said.deadline is not None for said in measures),
            budget=sum(said.budget is not None for said in measures),
        )


def _numbers(record: Record) -> dict[RecordedPart, int]:
    return {"goals": len(record.of(Goal)), "measures": len(record.of(Measure))}


def _without(frame: Frame, head: Head) -> Iterator[str]:
    numbers = Counter(row.cells[head.index].absence for row in frame.comparison.rows)
    told = [
        frame.words("profile.glance.absent", n=number, word=frame.words.term("absence", absence))
        for absence, number in numbers.items()
        if absence
    ]
    if told:
        total = len(frame.comparison.rows)
        listed = frame.words.all_of(told)
        yield frame.words("profile.glance.without", total=total, listed=listed)


def _elsewhere(frame: Frame, others: ProfileOthers | None) -> Iterator[str]:
    if others and others.topics:
        yield frame.count("profile.glance.elsewhere", others.number)
