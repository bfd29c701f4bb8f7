"""The aspects of a concept besides its fields and its history, each as entries."""

from collections.abc import Iterable, Iterator

from konzept_cli.comparison.aims import measures_below
from konzept_cli.messages.formatting import percent, quantity
from konzept_cli.model import Actor, Figure, Measure
from konzept_cli.reports.numbering import in_order
from konzept_cli.reports.statements import (
    Detail,
    Entry,
    details,
    fields_named,
    goal,
    item,
    measure,
    money,
    principle,
)
from konzept_cli.reports.wording import Frame, Head
from konzept_cli.repository import Record


def participation(frame: Frame, head: Head) -> Iterator[Entry]:
    """Who took part."""
    for said in head.concept.participation:
        number = quantity(said.count, frame.words.language) if said.count else None
        if number and said.unit:
            number = f"{number} {frame.words.term('unit', said.unit)}"
        yield item(frame, head, said, lead=number, text=said.text)


def target_groups(frame: Frame, head: Head) -> Iterator[Entry]:
    """Whom the concept addresses."""
    for said in head.concept.actors:
        if "target_group" in said.roles:
            others = [frame.words.term("actor", r) for r in said.roles if r != "target_group"]
            lead = frame.words("report.also", roles=", ".join(others)) if others else None
            yield item(frame, head, said, lead=lead, label=said.label)


def other_actors(frame: Frame, head: Head) -> Iterator[Entry]:
    """Who works on it, without those that stand under the target groups."""
    for said in head.concept.actors:
        if "target_group" not in said.roles:
            yield actor(frame, head, said)


def actor(frame: Frame, head: Head, said: Actor) -> Entry:
    """Someone who has to do with the concept, with all that they are to it."""
    lead = ", ".join(frame.words.term("actor", role) for role in said.roles) or None
    more = fields_named(frame, head, said.fields)
    return item(frame, head, said, lead=lead, label=said.label, more=more)


def principles(frame: Frame, head: Head) -> Iterable[Entry]:
    """Its principles."""
    return (principle(frame, head, said) for said in head.concept.principles)


def features(frame: Frame, head: Head) -> Iterable[Entry]:
    """What the paper says about itself."""
    return (principle(frame, head, said) for said in head.concept.features)


def goals(frame: Frame, head: Head) -> Iterable[Entry]:
    """Goals of the whole concept or of several fields; those of one field stand with its topics."""
    return (goal(frame, head, said, fields=True) for said in head.concept.goals)


def measures(frame: Frame, head: Head) -> Iterable[Entry]:
    """Every measure, of the whole concept, of a field, or below a goal."""
    found = list(_measures(frame, head))
    numbers = (said.number for said, _ in found)
    return in_order(numbers, (measure(frame, head, said, fields) for said, fields in found))


def _measures(frame: Frame, head: Head) -> Iterator[tuple[Measure, tuple[Detail, ...]]]:
    """Each with the fields that it belongs to."""
    concept = head.concept
    for said in concept.measures:
        yield said, fields_named(frame, head, said.fields)
    for goal_above, said in measures_below(concept.goals):
        # A measure belongs where its goal does, unless it says otherwise.
        named = said.fields or goal_above.fields
        yield said, fields_named(frame, head, named)
    for field in concept.action_fields:
        below = (said for _, said in measures_below(field.goals))
        for said in (*field.measures, *below):
            yield said, details(frame, ("field", frame.quoted(field.label), True))


def budgets(frame: Frame, head: Head) -> Iterator[Entry]:
    """Money for the whole concept."""
    for said in head.concept.budget:
        more = details(frame, ("purpose", said.purpose, True), ("payer", said.payer, True))
        yield item(frame, head, said, lead=money(frame, said), more=more)


def figures(frame: Frame, head: Head) -> Iterable[Entry]:
    """Numbers about people."""
    return (figure(frame, head, said) for said in head.concept.figures)


def figure(frame: Frame, head: Head, said: Figure) -> Entry:
    """A number about people, with the word for people that it uses."""
    more = details(
        frame,
        ("population", said.population, True),
        ("term", frame.quoted(said.term) if said.term else None, True),
        ("as_of", frame.date(said.date), False),
    )
    lead = _value(frame, said)
    return item(frame, head, said, lead=lead, label=said.label, text=said.text, more=more)


def _value(frame: Frame, said: Figure) -> str:
    if said.unit == "percent":
        return percent(said.value, frame.words.language)
    value = quantity(said.value, frame.words.language)
    known = frame.words.find(f"term.unit.{said.unit}")
    return f"{value} {frame.words(known) if known else said.unit or ''}".rstrip()


def person_terms(frame: Frame, head: Head) -> Iterator[Entry]:
    """The paper's words for people with a history of migration."""
    for said in head.concept.person_terms:
        more = details(frame, ("definition", said.definition, True))
        yield item(frame, head, said, label=said.word, more=more)


def counts(frame: Frame, head: Head) -> Iterator[Entry]:
    """Numbers of things that the paper states."""
    for said in head.concept.counts:
        known = frame.words.find(f"term.part.{said.of}")
        of = frame.words(known) if known else said.of
        yield item(frame, head, said, lead=quantity(said.count, frame.words.language), text=of)


def relations(frame: Frame, head: Head) -> Iterator[Entry]:
    """Relations to other papers."""
    for said in head.concept.relations:
        known = frame.repository.by_id.get(said.concept or "")
        title = said.title or (known.concept.title if known else said.concept)
        date = said.date or (known.concept.edition.date if known else None)
        more = details(
            frame,
            ("whose", _name(frame, known), True),
            ("date", frame.date(date), False),
            ("paper", said.paper, True),
            ("url", said.url, False),
        )
        lead = frame.words.term("related", said.kind)
        yield item(frame, head, said, lead=lead, label=title, more=more)


def _name(frame: Frame, record: Record | None) -> str | None:
    """Whose paper `record` is, as this report names it."""
    if record is None:
        return None
    heads = (head.name for head in frame.heads if head.column.record is record)
    return next(heads, record.concept.district.name)
