"""What was chosen of the concepts and topics, in words, and what that leaves open."""

from collections.abc import Iterator, Sequence
from typing import get_args

from konzept_cli.model.vocabularies import DistrictKind
from konzept_cli.reports import naming
from konzept_cli.reports.wording import Frame
from konzept_cli.repository import Record
from konzept_cli.repository.lands import lands

_KINDS: tuple[DistrictKind, ...] = get_args(DistrictKind)
_MOST_NAMED = 8
"""More names than that say less than their number."""


def choice_told(frame: Frame) -> Iterator[str]:
    """Which concepts are left of how many, by which wishes, and of which nobody knows whether they
    belong here; then which topics."""
    chosen = frame.comparison.chosen
    yield from concepts_told(frame)
    for why, records in (
        ("undated", chosen.undated),
        ("landless", chosen.landless),
        ("inexact", chosen.inexact),
        ("older", chosen.older),
        ("unordered", chosen.unordered),
    ):
        if records:
            yield frame.words(f"choice.{why}", names=_names(frame, records))
    yield from topics_told(frame)


def concepts_told(frame: Frame) -> Iterator[str]:
    """How many concepts are left of how many, and by which wishes; nothing without any."""
    chosen, number = frame.comparison.chosen, len(frame.heads)
    if not frame.comparison.choice.of_concepts:
        return
    key = "choice.set" if chosen.total == len(frame.repository.records) else "choice.set.named"
    values = {"set": frame.count(key, chosen.total), "listed": "; ".join(_wishes(frame))}
    if number == chosen.total:
        yield frame.words("choice.all", **values)
    else:
        yield frame.count("choice.some", number, **values)


def _wishes(frame: Frame) -> Iterator[str]:
    choice, words = frame.comparison.choice, frame.words
    if choice.kinds:
        kinds = (words(f"report.kind_word.{kind}") for kind in _KINDS if kind in choice.kinds)
        yield words("choice.kind", items=words.any_of(kinds))
    if choice.lands:
        known = lands(frame.repository.register)
        names = (land.name for key, land in known.items() if key in choice.lands)
        yield words("choice.land", items=words.any_of(names))
    times = {"since": frame.date(choice.since), "until": frame.date(choice.until)}
    given = [name for name, time in times.items() if time]
    if given:
        yield words("choice.between" if len(given) > 1 else f"choice.{given[0]}", **times)
    if choice.latest:
        yield words("choice.latest")


def _names(frame: Frame, records: Sequence[Record]) -> str:
    """The concepts by name and edition; of many only the number."""
    if len(records) > _MOST_NAMED:
        return frame.words("choice.number", n=len(records))
    names = (
        f"{one.concept.district.name} ({naming.edition_told(one.concept, frame.words)})"
        for one in records
    )
    return frame.words.all_of(names)


def topics_told(frame: Frame) -> Iterator[str]:
    """Which of the topics, or of their groups, stand here; nothing where all do."""
    comparison, language = frame.comparison, frame.words.language
    if not comparison.choice.of_topics:
        return
    vocabulary, rows = comparison.vocabulary, comparison.ordered(language)
    by_topic = comparison.by == "topic"
    total = len(vocabulary.topics if by_topic else vocabulary.groups)
    labels = "; ".join(row.label.get(language) for row in rows)
    key = "choice.topics" if by_topic else "choice.groups"
    yield frame.count(key, len(rows), total=frame.spelled(total), topics=labels)
