"""What happened to a concept: editions, decisions, events."""

from collections.abc import Iterator
from dataclasses import replace

from konzept_cli.model import Change, Decision, Follows, Members, Vote
from konzept_cli.model.identity import FormerDistrict, Variant
from konzept_cli.reports.proving import Proof, source_link
from konzept_cli.reports.statements import Detail, Entry, details, field_labels, item
from konzept_cli.reports.wording import Frame, Head


def editions(frame: Frame, head: Head) -> Iterator[Entry]:
    """The edition and the one before."""
    concept, edition = head.concept, head.concept.edition
    subtitle = frame.quoted(concept.subtitle) if concept.subtitle else None
    kind = [frame.words.term("edition", edition.kind)] if edition.kind else []
    more = details(
        frame,
        ("subtitle", subtitle, True),
        ("document", frame.words.term("document", concept.document_type), False),
        ("issued_by", concept.issued_by, True),
        ("period", frame.date(edition.period), False),
        ("binding", edition.binding, True),
    )
    lead = ", ".join((*kind, head.edition))
    below = tuple(_variant(frame, head, variant) for variant in concept.variants)
    entry = item(frame, head, edition, lead=lead, label=concept.title, more=more, below=below)
    # A title needs no quote, but leads to its source.
    sources = (Proof(None, None, *source_link(frame, cited)) for cited in head.sources)
    yield entry if entry.proofs else replace(entry, proofs=tuple(sources))
    if edition.follows:
        yield _follows(frame, head, edition.follows)
    yield from (_change(frame, head, change) for change in edition.changes)
    yield from _formerly(frame, head)


def _change(frame: Frame, head: Head, said: Change) -> Entry:
    before = ", ".join(frame.quoted(label) for label in said.before)
    now = field_labels(frame, head, said.now)
    text = " → ".join(part for part in (before, now) if part)
    return item(frame, head, said, lead=frame.words.term("change", said.kind), text=text)


def _formerly(frame: Frame, head: Head) -> Iterator[Entry]:
    district = head.concept.district
    if district.evidence:
        lead, more = (
            frame.words("report.district"),
            details(frame, ("within", district.within, True)),
        )
        yield item(frame, head, district, lead=lead, text=district.name, more=more)
    for said in district.formerly:
        lead = frame.words("report.formerly")
        yield item(frame, head, said, lead=lead, text=former_told(frame, said))


def former_told(frame: Frame, said: FormerDistrict) -> str:
    """`Stadt Eisenach, AGS 16056, NUTS DEG0N, bis 30.06.2021`."""
    until = frame.words("report.until", date=frame.date(said.until)) if said.until else None
    key = f"AGS {said.ags}" if said.ags else None
    nuts = f"NUTS {said.nuts}" if said.nuts else None
    return ", ".join(part for part in (said.name, key, nuts, until) if part)


def _follows(frame: Frame, head: Head, follows: Follows) -> Entry:
    known = frame.repository.by_id.get(follows.concept or "")
    title = follows.title or (known.concept.title if known else follows.concept)
    parts = [frame.words("report.before")]
    kind = follows.kind or (known.concept.edition.kind if known else None)
    date = follows.date or (known.concept.edition.date if known else None)
    if kind:
        parts.append(frame.words.term("edition", kind))
    if date:
        parts.append(frame.edition(date))
    return item(frame, head, follows, lead=", ".join(parts), label=title)


def _variant(frame: Frame, head: Head, said: Variant) -> Entry:
    words = frame.words("report.variant", kind=variant_told(frame, said))
    return item(frame, head, said, lead=words, more=details(frame, ("url", said.url, False)))


def variant_told(frame: Frame, said: Variant) -> str:
    """`Kurzfassung`, `Kurzfassung (Türkisch)`: that a paper is in German, records do not say."""
    kind = frame.words.term("variant", said.kind)
    return kind if said.language == "de" else f"{kind} ({frame.language(said.language)})"


def decisions(frame: Frame, head: Head) -> Iterator[Entry]:
    """What bodies did with the paper."""
    for said in head.concept.decisions:
        more = details(
            frame,
            ("about", said.about, True),
            ("body", None if said.body == "unknown" else said.body, True),
            ("body", frame.words("report.unknown") if said.body == "unknown" else None, False),
            ("paper", said.paper, True),
            ("vote", _vote(frame, said.vote), False),
            ("reservation", said.reservation, True),
        )
        more = (*more, *_members(frame, said.members))
        # What it was about stands in the language of the data.
        lead = decided(frame, said.model_copy(update={"about": None}))
        yield item(frame, head, said, lead=lead, more=more, inside=(said.vote, said.members))


def decided(frame: Frame, said: Decision) -> str:
    """`beschlossen, 11.05.2015`, `abgelehnt (Antrag auf Neufassung), 11.05.2015`, `vorgesehen für
    2021`: what is only planned must not look done."""
    word = frame.words.term("decision", said.kind)
    about = f" ({said.about})" if said.about else ""
    if said.date == "unknown":
        return frame.words("report.decided_undated", decision=word + about)
    if said.kind == "vorgesehen":
        key = "report.planned.day" if said.date.count("-") == 2 else "report.planned"
        return frame.words(key, decision=word, date=frame.date(said.date)) + about
    return f"{word}{about}, {frame.date(said.date)}"


def _vote(frame: Frame, vote: Vote | None) -> str:
    if vote is None:
        return ""
    result = [frame.words.term("vote", vote.result)] if vote.result else []
    votes = {"in_favour": vote.in_favour, "against": vote.against}
    numbers = [frame.words(f"report.vote.{key}", n=n) for key, n in votes.items() if n is not None]
    if vote.abstained is not None:
        numbers.append(frame.words.count("report.vote.abstained", vote.abstained))
    return ", ".join((*result, *numbers))


def _members(frame: Frame, said: Members | None) -> Iterator[Detail]:
    """Who agrees, by the paper's own word for them."""
    if said:
        called = said.called or frame.words("report.members")
        name = frame.words("report.detail.members", called=called)
        yield Detail(name, members_told(frame, said), german=False)


def members_told(frame: Frame, said: Members) -> str:
    """`alle außer A-Stadt und B-Dorf`."""
    agree = frame.words.term("members", said.agree)
    return " ".join(part for part in (agree, frame.words.all_of(said.names)) if part)


def events(frame: Frame, head: Head) -> Iterator[Entry]:
    """What else happened."""
    for said in head.concept.events:
        more = details(frame, ("place", said.place, True))
        yield item(frame, head, said, lead=_when(frame, said.date), text=said.text, more=more)


def _when(frame: Frame, when: str) -> str | None:
    return frame.words("report.date_unknown") if when == "unknown" else frame.date(when)
