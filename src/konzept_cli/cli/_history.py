"""What became of a paper: decisions, events, who took part, other papers."""

from collections.abc import Iterator

from konzept_cli.cli._identity import paper_named
from konzept_cli.cli._layout import Para, styled
from konzept_cli.cli._telling import BULLET, Teller
from konzept_cli.messages.formatting import quantity
from konzept_cli.model import Decision
from konzept_cli.reports.history import members_told


def decisions(teller: Teller) -> Iterator[Para]:
    """What bodies did with the paper."""
    for said in teller.head.concept.decisions:
        body = teller.say("unknown_body") if said.body == "unknown" else said.body
        words = ", ".join((_when(teller, said.date), body))
        kind = teller.frame.words.term("decision", said.kind)
        kind = f"{kind} ({said.about})" if said.about else kind
        yield Para(styled(f"{words}: {kind}"), 1, BULLET)
        yield from teller.fact("paper", said.paper, 2)
        yield from teller.fact("vote", _vote(teller, said), 2)
        yield from teller.fact("reservation", said.reservation, 2)
        if said.members:
            called = said.members.called or teller.frame.words("report.members")
            told = members_told(teller.frame, said.members)
            yield Para(styled(told), 2, f"{teller.say('members', called=called)}: ")
            yield from teller.around(said.members, 3)
        yield from teller.around(said, 2)


def _vote(teller: Teller, said: Decision) -> str | None:
    if not (vote := said.vote):
        return None
    words = teller.frame.words
    numbers = {"in_favour": vote.in_favour, "against": vote.against}
    parts = [teller.say(key, n=number) for key, number in numbers.items() if number is not None]
    if vote.result:
        parts.insert(0, words.term("vote", vote.result))
    if vote.abstained is not None:
        parts.append(words.count("show.abstained", vote.abstained))
    return ", ".join(parts)


def _when(teller: Teller, date: str) -> str:
    return teller.say("undated") if date == "unknown" else teller.frame.date(date) or ""


def events(teller: Teller) -> Iterator[Para]:
    """What else happened."""
    for said in teller.head.concept.events:
        yield Para(styled(f"{_when(teller, said.date)}: {said.text}"), 1, BULLET)
        yield from teller.fact("where", said.place, 2)
        yield from teller.around(said, 2)


def participation(teller: Teller) -> Iterator[Para]:
    """Who took part in writing it."""
    words = teller.frame.words
    for said in teller.head.concept.participation:
        unit = words.term("unit", said.unit) if said.unit else None
        number = quantity(said.count, words.language) if said.count else None
        counted = " ".join(part for part in (number, unit) if part)
        yield Para(styled(": ".join(part for part in (counted, said.text) if part)), 1, BULLET)
        yield from teller.around(said, 2)


def relations(teller: Teller) -> Iterator[Para]:
    """Other papers that it has to do with."""
    for said in teller.head.concept.relations:
        title = paper_named(teller, said.title, said.concept)
        kind = teller.frame.words.term("related", said.kind)
        yield Para(styled(f"{kind}: {title}"), 1, BULLET)
        yield from teller.fact("dated", teller.frame.date(said.date), 2)
        yield from teller.fact("paper", said.paper, 2)
        yield from teller.fact("url", said.url, 2)
        yield from teller.around(said, 2)
