"""One concept with everything that its record says."""

from collections.abc import Callable, Iterable, Iterator

from rich.text import Text

from konzept_cli.cli import _history as history
from konzept_cli.cli import _identity as identity
from konzept_cli.cli._cells import units
from konzept_cli.cli._layout import BLANK, Para, set_lines, styled
from konzept_cli.cli._telling import BULLET, Teller
from konzept_cli.messages.formatting import percent, quantity
from konzept_cli.model import ActionField, Actor, Figure, Principle
from konzept_cli.model.vocabularies import ActorRole
from konzept_cli.reports.wording import Frame, Head

Section = Callable[[Teller], Iterator[Para]]


def as_lines(frame: Frame, head: Head, width: int) -> list[Text]:
    """The concept as lines of at most `width`, section by section; empty ones are left out."""
    teller = Teller(frame, head)
    titles = (head.concept.title, head.concept.subtitle)
    paras = [Para(styled((title, "bold"))) for title in titles if title]
    for name, section in SECTIONS.items():
        if told := list(section(teller)):
            paras += [BLANK, Para(styled((teller.say(f"section.{name}"), "bold"))), *told]
    return list(set_lines(paras, width))


def _counts(teller: Teller) -> Iterator[Para]:
    words = teller.frame.words
    for said in teller.head.concept.counts:
        known = words.find(f"term.part.{said.of}")
        what = words(known) if known else said.of
        yield Para(styled(f"{what}: {quantity(said.count, words.language)}"), 1, BULLET)
        yield from teller.around(said, 2)


def _person_terms(teller: Teller) -> Iterator[Para]:
    for said in teller.head.concept.person_terms:
        yield Para(styled(teller.frame.quoted(said.word)), 1, BULLET)
        yield from teller.fact("definition", said.definition, 2)
        yield from teller.around(said, 2)


def _statements(teller: Teller, said: Iterable[Principle]) -> Iterator[Para]:
    for one in said:
        yield from teller.statement(one, 1, one.called, one.number)
        yield from teller.matches(one.topics, 2)
        yield from teller.around(one, 2)


def _principles(teller: Teller) -> Iterator[Para]:
    return _statements(teller, teller.head.concept.principles)


def _features(teller: Teller) -> Iterator[Para]:
    return _statements(teller, teller.head.concept.features)


def _fields(teller: Teller) -> Iterator[Para]:
    if fields := teller.head.concept.action_fields:
        yield Para(styled(", ".join(units(teller.frame, teller.head))), 1)
    for field in fields:
        yield BLANK
        yield from _field(teller, field)


def _field(teller: Teller, field: ActionField) -> Iterator[Para]:
    yield from teller.field_head(field, 1)
    also = ", ".join(teller.frame.quoted(label) for label in field.alternative_labels)
    yield from teller.fact("also", also, 2)
    yield from teller.part_of(field, 2)
    yield from teller.fact("priority", field.priority, 2)
    yield from teller.matches(field.topics, 2)
    yield from teller.fact("no_topic", field.no_topic, 2)
    yield from teller.around(field, 2)
    for reading in field.readings:
        yield from teller.reading(reading, 2)
    yield from teller.aims(field.goals, field.measures, 2)


def _goals(teller: Teller) -> Iterator[Para]:
    for said in teller.head.concept.goals:
        yield from teller.goal(said, 1)


def _measures(teller: Teller) -> Iterator[Para]:
    for said in teller.head.concept.measures:
        yield from teller.measure(said, 1)


def _actors(teller: Teller) -> Iterator[Para]:
    """By role; those with several roles stand once, under all of them."""
    groups: dict[tuple[ActorRole, ...], list[Actor]] = {}
    for actor in teller.head.concept.actors:
        groups.setdefault(actor.roles, []).append(actor)
    for roles, actors in groups.items():
        names = [teller.frame.words.term("actor", role) for role in roles]
        yield Para(styled(teller.frame.words.all_of(names) or teller.say("no_role")), 1)
        for actor in actors:
            yield Para(styled(teller.frame.quoted(actor.label)), 2, BULLET)
            yield from teller.fields(actor.fields, 3)
            yield from teller.around(actor, 3)


def _figures(teller: Teller) -> Iterator[Para]:
    for said in teller.head.concept.figures:
        yield from teller.statement(said, 1, _value(teller, said))
        yield from teller.fact("population", said.population, 2)
        yield from teller.fact("term", said.term and teller.frame.quoted(said.term), 2)
        yield from teller.fact("as_of", teller.frame.date(said.date), 2)
        yield from teller.around(said, 2)


def _value(teller: Teller, said: Figure) -> str:
    words = teller.frame.words
    if said.unit == "percent":
        return percent(said.value, words.language)
    known = words.find(f"term.unit.{said.unit}")
    unit = words(known) if known else said.unit or ""
    return f"{quantity(said.value, words.language)} {unit}".rstrip()


def _budget(teller: Teller) -> Iterator[Para]:
    for said in teller.head.concept.budget:
        yield from teller.money(said, 1, BULLET)


SECTIONS: dict[str, Section] = {
    "paper": identity.paper,
    "district": identity.district,
    "edition": identity.edition_told,
    "recorded": identity.recorded,
    "decisions": history.decisions,
    "events": history.events,
    "participation": history.participation,
    "person_terms": _person_terms,
    "counts": _counts,
    "principles": _principles,
    "features": _features,
    "fields": _fields,
    "goals": _goals,
    "measures": _measures,
    "actors": _actors,
    "figures": _figures,
    "budget": _budget,
    "relations": history.relations,
    "sources": identity.sources,
}
"""In the order in which they stand; the text `show.section.<name>` is the heading."""
