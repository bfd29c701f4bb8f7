"""What a concept without a field on a topic says about it elsewhere, and in which edition before
it the topic may have one."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from konzept_cli.comparison import Row, statements
from konzept_cli.comparison.statements import Said, statements_on
from konzept_cli.model import ActionField, Goal, Measure, Principle
from konzept_cli.reports.statements import Entry, goal, measure, principle
from konzept_cli.reports.wording import Frame, Head
from konzept_cli.repository.editions import whole_before

_KINDS: Mapping[type[Said], str] = {Principle: "principle", Goal: "goal", Measure: "measure"}


def elsewhere_told(
    frame: Frame, head: Head, row: Row, *, recorded: bool, alone: bool = False
) -> str | None:
    """`aber ein Grundsatz`, or `alone` `kein Feld, aber ein Grundsatz`; nothing where nothing is
    recorded."""
    found = statements_on(head.column.record, frame.comparison.topics_of(row))
    numbers = Counter(_KINDS[type(said)] for said in found)
    listed = [frame.count(f"report.elsewhere.{kind}", n) for kind, n in numbers.items()]
    if not listed:
        return None
    key = "report.elsewhere.alone" if alone else "report.elsewhere"
    key = key if recorded else "report.elsewhere.not_recorded"
    return frame.words(key, listed=frame.words.all_of(listed))


def elsewhere(frame: Frame, head: Head, row: Row) -> tuple[Entry, ...]:
    """The principles, goals and measures that belong to the topic themselves."""
    found = statements_on(head.column.record, frame.comparison.topics_of(row))
    return tuple(entry(frame, head, said) for said in found)


def besides(frame: Frame, head: Head, row: Row, fields: Iterable[ActionField]) -> tuple[Entry, ...]:
    """The same without those that are told with one of `fields`."""
    topics = frame.comparison.topics_of(row)
    found = statements.besides(head.column.record, topics, fields)
    return tuple(entry(frame, head, said) for said in found)


def entry(frame: Frame, head: Head, said: Said) -> Entry:
    """A principle, goal or measure that belongs to the topic itself."""
    match said:
        case Principle():
            return principle(frame, head, said)
        case Goal():
            return replace(goal(frame, head, said, fields=True), entries=())
        case _:
            return measure(frame, head, said)


def earlier(frame: Frame, head: Head) -> Head | None:
    """The edition before a paper that treats some fields only, where that is compared too."""
    record = whole_before(frame.repository, head.column.record)
    return next((one for one in frame.heads if one.column.record is record), None)
