"""What concepts state, with its evidence: goals, measures, decisions, actors."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from konzept_cli.messages.formatting import quantity
from konzept_cli.model import Goal, Measure, Principle
from konzept_cli.model.fields import Budget
from konzept_cli.model.items import Conflict, Item, Match
from konzept_cli.reports.proving import Proof, proofs, proved
from konzept_cli.reports.values import VERBATIM, key_word, shown
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class Detail:
    """One more thing about an entry."""

    name: str
    value: str
    german: bool
    """Whether the value stands in the language of the data."""
    proofs: tuple[Proof, ...] = ()
    """Of another value that a source gives: where it stands."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that a concept states."""

    lead: str | None = None
    """What kind of thing it is, in the report's language."""
    mark: str | None = None
    """The paper's own word and number for it, such as Leitsatz 2."""
    label: str | None = None
    """Verbatim."""
    text: str | None = None
    """In our own words, in the language of the data."""
    details: tuple[Detail, ...] = ()
    note: str | None = None
    proofs: tuple[Proof, ...] = ()
    entries: tuple["Entry", ...] = ()
    """What stands below it, such as the goals of a Leitsatz."""


def details(frame: Frame, *given: tuple[str, str | None, bool]) -> tuple[Detail, ...]:
    """The details that there are, out of key of the name, value, and whether it is data."""
    return tuple(
        Detail(frame.words(f"report.detail.{key}"), value, german)
        for key, value, german in given
        if value
    )


def item(  # noqa: PLR0913 - each part of an entry is one
    frame: Frame,
    head: Head,
    said: Item,
    *,
    lead: str | None = None,
    mark: str | None = None,
    label: str | None = None,
    text: str | None = None,
    more: tuple[Detail, ...] = (),
    below: tuple[Entry, ...] = (),
    inside: Iterable[Item | None] = (),
) -> Entry:
    """An entry with the note and the evidence of what was said, and of what is told `inside` it,
    such as a vote."""
    told = (said, *filter(None, inside))
    others = (_other(frame, head, conflict) for one in told for conflict in one.conflicts)
    note = " ".join(one.note for one in told if one.note) or None
    evidence = proved(frame, head, said, told[1:])
    return Entry(lead, mark, label, text, (*more, *others), note, evidence, below)


def _other(frame: Frame, head: Head, conflict: Conflict) -> Detail:
    """Another value, why it is not used, and where it stands."""
    value = shown(frame, conflict.key, conflict.value)
    told = frame.words(
        "report.conflict",
        key=key_word(frame, conflict.key),
        value=frame.quoted(value) if conflict.key in VERBATIM else value,
        reason=conflict.reason,
    )
    name = frame.words("report.detail.conflict")
    return Detail(name, told, german=True, proofs=proofs(frame, head, conflict.evidence))


def topics(frame: Frame, matches: Iterable[Match]) -> str:
    """`ist Teil von Sprache – Grund`: the topics that something belongs to, in one text."""
    return "; ".join(
        " – ".join(filter(None, (_matched(frame, match), match.reason))) for match in matches
    )


def topic_details(frame: Frame, matches: Iterable[Match]) -> tuple[Detail, ...]:
    """The same as details, because reasons stand in the language of the data."""
    given: list[tuple[str, str | None, bool]] = []
    for match in matches:
        given += [("match", _matched(frame, match), False), ("match_reason", match.reason, True)]
    return details(frame, *given)


def _matched(frame: Frame, match: Match) -> str:
    topic = frame.repository.topics.get(match.topic)
    label = topic.label.get(frame.words.language) if topic else match.topic
    return f"{frame.words.term('relation', match.relation)} {label}"


def principle(frame: Frame, head: Head, said: Principle) -> Entry:
    """A principle or a feature."""
    return _statement(frame, head, said)


def goal(frame: Frame, head: Head, said: Goal, *, fields: bool = False) -> Entry:
    """A goal with the goals and measures below it; with the fields it names if asked for."""
    more = details(
        frame,
        ("priority", said.priority, True),
        ("indicator", said.indicator, True),
    )
    below = (
        *(goal(frame, head, inner, fields=fields) for inner in said.goals),
        *(measure(frame, head, inner) for inner in said.measures),
    )
    named = fields_named(frame, head, said.fields) if fields else ()
    return _statement(frame, head, said, (*named, *more), below=below)


def measure(frame: Frame, head: Head, said: Measure, fields: tuple[Detail, ...] = ()) -> Entry:
    """A measure: who, until when, at what cost, and what became of it; with the `fields` that it
    belongs to."""
    status = frame.words.term("status", said.status) if said.status else None
    budget = said.budget
    more = details(
        frame,
        ("responsible", said.responsible, True),
        ("deadline", frame.date(said.deadline), False),
        ("budget", money(frame, budget) if budget else None, False),
        ("purpose", budget.purpose if budget else None, True),
        ("payer", budget.payer if budget else None, True),
        ("status", status, False),
        ("status_reason", said.status_reason, True),
        ("priority", said.priority, True),
        ("indicator", said.indicator, True),
    )
    return _statement(frame, head, said, (*fields, *more), inside=(budget,))


def _statement(  # noqa: PLR0913 - each part of an entry is one
    frame: Frame,
    head: Head,
    said: Principle | Goal | Measure,
    more: tuple[Detail, ...] = (),
    *,
    below: tuple[Entry, ...] = (),
    inside: tuple[Item | None, ...] = (),
) -> Entry:
    """An entry with the paper's own number and the topics that it belongs to."""
    return item(
        frame,
        head,
        said,
        mark=numbered(frame, said.called, said.number),
        label=said.label,
        text=said.text,
        more=(*more, *topic_details(frame, said.topics)),
        below=below,
        inside=(*inside, *said.topics),
    )


def money(frame: Frame, budget: Budget) -> str:
    """`12 500 Euro je Jahr`."""
    amount = quantity(budget.amount, frame.words.language)
    currency = frame.words(f"report.currency.{budget.currency}")
    per = frame.words.term("per", budget.per) if budget.per else ""
    return f"{amount} {currency} {per}".rstrip()


def field_labels(frame: Frame, head: Head, ids: Iterable[str]) -> str:
    """The verbatim labels of fields; an id that the record does not have stands for itself."""
    labels = {field.id: field.label for field in head.concept.action_fields}
    return ", ".join(frame.quoted(labels.get(field, field)) for field in ids)


def fields_named(frame: Frame, head: Head, ids: Collection[str]) -> tuple[Detail, ...]:
    """The fields that something belongs to; one is not called fields."""
    key = "field" if len(ids) == 1 else "fields"
    return details(frame, (key, field_labels(frame, head, ids), True))


def numbered(frame: Frame, called: str | None, own_number: str | None) -> str | None:
    """The paper's own word and number: `Leitsatz 2`, `Nr. 2`."""
    if own_number and own_number[0].isdigit() and not called:
        return frame.words("report.numbered", n=own_number)
    return " ".join(part for part in (called, own_number) if part) or None
