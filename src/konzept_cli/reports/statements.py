"""What concepts state, with its evidence: goals, measures, decisions, actors."""

from collections.abc import Iterable
from dataclasses import dataclass

from konzept_cli.messages.formatting import quantity
from konzept_cli.model import Evidence, Goal, Measure, Principle
from konzept_cli.model.fields import Budget
from konzept_cli.model.items import Conflict, Item, Match
from konzept_cli.reports.values import key_word, shown
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class Proof:
    """Where a statement stands."""

    quote: str | None
    place: str | None
    source: str
    """What the link says."""
    href: str


@dataclass(frozen=True, slots=True)
class Detail:
    """One more thing about an entry."""

    name: str
    value: str
    german: bool
    """Whether the value stands in the language of the data."""


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


def proofs(frame: Frame, head: Head, evidence: Iterable[Evidence]) -> tuple[Proof, ...]:
    """The evidence of a statement; of a source that the record does not have, the concept itself
    is named."""
    found: list[Proof] = []
    for piece in evidence:
        cited = head.cited(piece)
        place = piece.place
        if piece.page is not None:
            page = frame.words("report.page", n=piece.page)
            place = f"{place}, {page}" if place else page
        if cited:
            kind = frame.words.term("source", cited.source.kind)
            source = frame.words("report.source_link", n=cited.number, kind=kind)
            found.append(Proof(piece.quote, place, source, f"#{cited.anchor}"))
        else:
            found.append(Proof(piece.quote, place, head.name, f"#{head.anchor}"))
    return tuple(found)


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
) -> Entry:
    """An entry with the note and the evidence of what was said."""
    evidence = proofs(frame, head, said.evidence)
    others = ((f"{_other(frame, conflict)}. {conflict.reason}") for conflict in said.conflicts)
    more = (*more, *(d for other in others for d in details(frame, ("conflict", other, True))))
    return Entry(lead, mark, label, text, more, said.note, evidence, below)


def _other(frame: Frame, conflict: Conflict) -> str:
    value = shown(frame, conflict.key, conflict.value)
    return f"{key_word(frame, conflict.key)}: {value}"


def topics(frame: Frame, matches: Iterable[Match]) -> str:
    """`ist Teil von „Sprache“ – Grund`: the topics that a statement belongs to."""
    texts = []
    for match in matches:
        topic = frame.repository.topics.get(match.topic)
        label = topic.label.get(frame.words.language) if topic else match.topic
        relation = frame.words.term("relation", match.relation)
        words = f"{relation} {frame.quoted(label)}"
        texts.append(f"{words} – {match.reason}" if match.reason else words)
    return "; ".join(texts)


def principle(frame: Frame, head: Head, said: Principle) -> Entry:
    """A principle or a feature."""
    mark = numbered(said.called, said.number)
    more = details(frame, ("match", topics(frame, said.topics), False))
    return item(frame, head, said, mark=mark, label=said.label, text=said.text, more=more)


def goal(frame: Frame, head: Head, said: Goal, *, fields: bool = False) -> Entry:
    """A goal with the goals and measures below it; with the fields it names if asked for."""
    more = details(
        frame,
        ("fields", field_labels(frame, head, said.fields) if fields else None, True),
        ("priority", said.priority, True),
        ("indicator", said.indicator, True),
        ("match", topics(frame, said.topics), False),
    )
    below = (
        *(goal(frame, head, inner, fields=fields) for inner in said.goals),
        *(measure(frame, head, inner) for inner in said.measures),
    )
    mark = numbered(said.called, said.number)
    return item(
        frame, head, said, mark=mark, label=said.label, text=said.text, more=more, below=below
    )


def measure(frame: Frame, head: Head, said: Measure, fields: str | None = None) -> Entry:
    """A measure: who, until when, at what cost, and what became of it."""
    status = frame.words.term("status", said.status) if said.status else None
    more = details(
        frame,
        ("fields", fields, True),
        ("responsible", said.responsible, True),
        ("deadline", frame.date(said.deadline), False),
        ("budget", money(frame, said.budget) if said.budget else None, False),
        ("payer", said.budget.payer if said.budget else None, True),
        ("status", status, False),
        ("status_reason", said.status_reason, True),
        ("priority", said.priority, True),
        ("indicator", said.indicator, True),
        ("match", topics(frame, said.topics), False),
    )
    mark = numbered(said.called, said.number)
    return item(frame, head, said, mark=mark, label=said.label, text=said.text, more=more)


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


def numbered(called: str | None, own_number: str | None) -> str | None:
    """The paper's own word and number: `Leitsatz 2`."""
    return " ".join(part for part in (called, own_number) if part) or None
