"""The aspects of a concept besides its fields, each as entries."""

from collections.abc import Iterable, Iterator

from konzept_cli.messages.formatting import percent, quantity
from konzept_cli.model import Concept, Decision, Figure
from konzept_cli.model.concept import Follows, Vote
from konzept_cli.model.vocabularies import DecisionKind
from konzept_cli.reports.statements import (
    Entry,
    details,
    field_labels,
    goal,
    item,
    measure,
    money,
    principle,
)
from konzept_cli.reports.wording import Frame, Head


def editions(frame: Frame, head: Head) -> Iterator[Entry]:
    """The edition and the one before."""
    concept, edition = head.concept, head.concept.edition
    title = ". ".join(part for part in (concept.title, concept.subtitle) if part)
    kind = [frame.words.term("edition", edition.kind)] if edition.kind else []
    more = details(
        frame,
        ("document", frame.words.term("document", concept.document_type), False),
        ("issued_by", concept.issued_by, True),
        ("period", frame.date(edition.period), False),
        ("binding", edition.binding, True),
        ("variants", _variants(frame, concept), False),
    )
    lead = ", ".join((*kind, head.edition))
    yield item(frame, head, edition, lead=lead, label=title, more=more)
    if edition.follows:
        yield _follows(frame, head, edition.follows)


def _follows(frame: Frame, head: Head, follows: Follows) -> Entry:
    known = frame.repository.by_id.get(follows.concept or "")
    title = follows.title or (known.concept.title if known else follows.concept)
    parts = [frame.words("report.before")]
    if follows.kind:
        parts.append(frame.words.term("edition", follows.kind))
    if follows.date:
        parts.append(frame.edition(follows.date))
    return item(frame, head, follows, lead=", ".join(parts), label=title)


def _variants(frame: Frame, concept: Concept) -> str:
    return ", ".join(
        f"{frame.words.term('variant', variant.kind)} ({variant.language})"
        for variant in concept.variants
    )


def decisions(frame: Frame, head: Head) -> Iterator[Entry]:
    """What bodies did with the paper."""
    for said in head.concept.decisions:
        more = details(
            frame,
            ("body", frame.words("report.unknown") if said.body == "unknown" else said.body, True),
            ("paper", said.paper, True),
            ("vote", _vote(frame, said.vote), False),
            ("reservation", said.reservation, True),
            ("members", _members(frame, said), False),
        )
        yield item(frame, head, said, lead=_decided(frame, said.kind, said.date), more=more)


def _decided(frame: Frame, kind: DecisionKind, when: str) -> str:
    word = frame.words.term("decision", kind)
    if when == "unknown":
        return frame.words("report.decided_undated", decision=word)
    return f"{word}, {frame.date(when)}"


def _vote(frame: Frame, vote: Vote | None) -> str:
    if vote is None:
        return ""
    parts = [frame.words.term("vote", vote.result)] if vote.result else []
    for key in ("in_favour", "against", "abstained"):
        if (number := getattr(vote, key)) is not None:
            parts.append(frame.words(f"report.vote.{key}", n=number))
    return ", ".join(parts)


def _members(frame: Frame, said: Decision) -> str:
    if said.members is None:
        return ""
    agree = frame.words.term("members", said.members.agree)
    return " ".join((agree, ", ".join(said.members.names))).rstrip()


def events(frame: Frame, head: Head) -> Iterator[Entry]:
    """What else happened."""
    for said in head.concept.events:
        more = details(frame, ("place", said.place, True))
        yield item(frame, head, said, lead=_when(frame, said.date), text=said.text, more=more)


def _when(frame: Frame, when: str) -> str | None:
    return frame.words("report.date_unknown") if when == "unknown" else frame.date(when)


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
            lead = ", ".join(frame.words.term("actor", role) for role in said.roles) or None
            fields = field_labels(frame, head, said.fields)
            more = details(frame, ("fields", fields, True))
            yield item(frame, head, said, lead=lead, label=said.label, more=more)


def principles(frame: Frame, head: Head) -> Iterable[Entry]:
    """Its principles."""
    return (principle(frame, head, said) for said in head.concept.principles)


def features(frame: Frame, head: Head) -> Iterable[Entry]:
    """What the paper says about itself."""
    return (principle(frame, head, said) for said in head.concept.features)


def goals(frame: Frame, head: Head) -> Iterable[Entry]:
    """Goals of the whole concept or of several fields; those of one field stand with its topics."""
    return (goal(frame, head, said, fields=True) for said in head.concept.goals)


def measures(frame: Frame, head: Head) -> Iterator[Entry]:
    """Every measure, of the whole concept or of a field."""
    for said in head.concept.measures:
        yield measure(frame, head, said, field_labels(frame, head, said.fields))
    for field in head.concept.action_fields:
        for said in field.measures:
            yield measure(frame, head, said, frame.quoted(field.label))


def budgets(frame: Frame, head: Head) -> Iterator[Entry]:
    """Money for the whole concept."""
    for said in head.concept.budget:
        more = details(frame, ("purpose", said.purpose, True), ("payer", said.payer, True))
        yield item(frame, head, said, lead=money(frame, said), more=more)


def figures(frame: Frame, head: Head) -> Iterator[Entry]:
    """Numbers about people, each with the word for people that it uses."""
    for said in head.concept.figures:
        more = details(
            frame,
            ("population", said.population, True),
            ("term", said.term, True),
            ("as_of", frame.date(said.date), False),
        )
        lead = _value(frame, said)
        yield item(frame, head, said, lead=lead, label=said.label, text=said.text, more=more)


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
        more = details(
            frame, ("date", frame.date(said.date), False), ("paper", said.paper, True)
        )
        lead = frame.words.term("related", said.kind)
        yield item(frame, head, said, lead=lead, label=title, more=more)
