"""What a concept states, as paragraphs with their evidence: for `show` and for one topic."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from konzept_cli.cli._layout import Para, styled
from konzept_cli.messages.formatting import quantity, stated
from konzept_cli.model import ActionField, Evidence, Goal, Item, Match, Measure, Reading, Statement
from konzept_cli.model.fields import Budget
from konzept_cli.reports.roles import RoleMark, role_marks
from konzept_cli.reports.values import key_word, shown
from konzept_cli.reports.wording import Frame, Head

BULLET = "– "


@dataclass(frozen=True)
class Teller:
    """Puts into words what `head` states. Labels and quotes stay verbatim, in quotation marks."""

    frame: Frame
    head: Head

    def say(self, key: str, /, **values: object) -> str:
        """The text of `show.<key>`."""
        return self.frame.words(f"show.{key}", **values)

    def fact(self, key: str, value: str | None, depth: int) -> Iterator[Para]:
        """`Frist: 2016`; nothing without a value."""
        if value:
            yield Para(styled(value), depth, f"{self.say(key)}: ")

    def named(self, word: str, ids: Iterable[str]) -> str:
        """The verbatim labels of the fields with `ids`; an unknown id stands for itself."""
        labels = {field.id: field.label for field in self.head.concept.action_fields}
        return word.join(self.frame.quoted(labels.get(name, name)) for name in ids)

    def fields(self, ids: Collection[str], depth: int) -> Iterator[Para]:
        """The fields that something belongs to; one is not called fields."""
        key = "field" if len(ids) == 1 else "fields"
        yield from self.fact(key, self.named(", ", ids), depth)

    def around(self, said: Item, depth: int) -> Iterator[Para]:
        """What every item may carry: note, other values, evidence."""
        yield from self.fact("note", said.note, depth)
        for other in said.conflicts:
            word = key_word(self.frame, other.key)
            value = self.frame.quoted(shown(self.frame, other.key, other.value))
            value = self.say("conflict.value", key=word, value=value)
            yield Para(styled(f"{value} {other.reason}"), depth, f"{self.say('conflict')}: ")
            yield from self.evidence(other.evidence, depth + 1)
        yield from self.evidence(said.evidence, depth)

    def evidence(self, pieces: Iterable[Evidence], depth: int) -> Iterator[Para]:
        """A line for each: quote, place, and the source where there are several."""
        for piece in pieces:
            yield Para(styled((self.proof(piece), "dim")), depth, f"{self.say('evidence')}: ")

    def proof(self, piece: Evidence) -> str:
        """`„Wortlaut“ (1. Absatz, S. 3; Pressetext; zeigt: Querschnittsaufgabe)`."""
        page = None if piece.page is None else self.say("page", n=piece.page)
        place = ", ".join(part for part in (piece.place, page) if part)
        shows = None
        if piece.shows:
            known = self.frame.words.find(f"term.role.{piece.shows}") or "show.claimed"
            shows = self.say("shows", what=self.frame.words(known))
        where = "; ".join(part for part in (place, self._source(piece), shows) if part)
        if piece.quote is None:
            return where
        quote = self.frame.quoted(piece.quote)
        return f"{quote} ({where})" if where else quote

    def _source(self, piece: Evidence) -> str | None:
        sources = self.head.concept.sources
        if piece.source is None or len(sources) == 1:
            return None
        source = next((one for one in sources if one.id == piece.source), None)
        if source is None:
            return piece.source
        kind = self.frame.words.term("source", source.kind)
        alike = sum(one.kind == source.kind for one in sources) > 1
        return f"{kind} {self.frame.quoted(source.title)}" if alike else kind

    def statement(self, said: Statement, depth: int, *before: str | None) -> Iterator[Para]:
        """The statement's words as a bullet, after its own number and name."""
        head = " ".join(part for part in before if part)
        label = self.frame.quoted(said.label) if said.label else ""
        words = ": ".join(part for part in (head, label, said.text) if part)
        yield Para(styled(words), depth, BULLET)

    def goal(self, said: Goal, depth: int) -> Iterator[Para]:
        """A goal with everything below it."""
        yield from self.statement(said, depth, said.called, said.number)
        inner = depth + 1
        yield from self.fields(said.fields, inner)
        yield from self.fact("priority", said.priority, inner)
        yield from self.fact("indicator", self.stated(said.indicator), inner)
        yield from self.matches(said.topics, inner)
        yield from self.around(said, inner)
        for below in said.goals:
            yield from self.goal(below, inner)
        for measure in said.measures:
            yield from self.measure(measure, inner, self.say("measure"))

    def measure(self, said: Measure, depth: int, word: str | None = None) -> Iterator[Para]:
        """A measure: who, until when, at what cost, what became of it."""
        yield from self.statement(said, depth, said.called or word, said.number)
        words, inner = self.frame.words, depth + 1
        status = words.term("status", said.status) if said.status else None
        yield from self.fields(said.fields, inner)
        yield from self.fact("responsible", self.stated(said.responsible), inner)
        yield from self.fact("deadline", self.frame.date(said.deadline), inner)
        if said.budget:
            yield from self.money(said.budget, inner, f"{self.say('budget')}: ")
        yield from self.fact("status", status, inner)
        yield from self.fact("status_reason", said.status_reason, inner)
        yield from self.fact("priority", said.priority, inner)
        yield from self.fact("indicator", self.stated(said.indicator), inner)
        yield from self.matches(said.topics, inner)
        yield from self.around(said, inner)

    def stated(self, text: str | None) -> str | None:
        """A text in which `unknown` says that the paper does not tell."""
        return stated(text, self.frame.words.language) if text else None

    def money(self, said: Budget, depth: int, mark: str) -> Iterator[Para]:
        """`12 500 Euro je Jahr`, what it is for and who pays."""
        amount = quantity(said.amount, self.frame.words.language)
        per = self.frame.words.term("per", said.per) if said.per else ""
        words = f"{amount} {self.say(f'currency.{said.currency}')} {per}".rstrip()
        yield Para(styled(words), depth, mark)
        yield from self.fact("purpose", said.purpose, depth + 1)
        yield from self.fact("payer", said.payer, depth + 1)
        yield from self.around(said, depth + 1)

    def aims(
        self, goals: Iterable[Goal], measures: Iterable[Measure], depth: int
    ) -> Iterator[Para]:
        """Goals and measures of a field, each list under its name."""
        for key, told in (
            ("goals", [self.goal(said, depth + 1) for said in goals]),
            ("measures", [self.measure(said, depth + 1) for said in measures]),
        ):
            if told:
                yield Para(styled(f"{self.say(key)}:"), depth)
            for paras in told:
                yield from paras

    def field_head(self, field: ActionField, depth: int) -> Iterator[Para]:
        """The field's verbatim label and its roles."""
        before = " ".join(part for part in (field.called, field.number) if part)
        label = styled((self.frame.quoted(field.label), "bold"))
        yield Para(styled(f"{before}: ") + label if before else label, depth)
        marks = role_marks(self.frame, self.head, field)
        yield Para(styled(", ".join(map(self._role, marks))), depth + 1)
        if field.claimed_unique:
            yield Para(styled(self.say("claimed_by_concept")), depth + 1)

    def _role(self, mark: RoleMark) -> str:
        of = self.frame.quoted(mark.of) if mark.of else None
        return " ".join(part for part in (mark.symbol, mark.word, of) if part)

    def part_of(self, field: ActionField, depth: int) -> Iterator[Para]:
        """What the field is a part of, unless its role says it, as a sub-field's does."""
        if field.part_of and field.id not in self.head.column.sub_fields:
            yield from self.fact("part_of", self.named(", ", (field.part_of,)), depth)

    def matches(self, matches: Iterable[Match], depth: int) -> Iterator[Para]:
        """`Zuordnung: umfasst Sprache und Mehrsprachigkeit – Grund`."""
        for match in matches:
            yield from self._match(match, depth)

    def _match(self, match: Match, depth: int) -> Iterator[Para]:
        topic = self.frame.repository.topics.get(match.topic)
        label = topic.label.get(self.frame.words.language) if topic else match.topic
        relation = self.frame.words.term("relation", match.relation)
        words = f"{relation} {label}"
        said = " – ".join(part for part in (words, match.reason) if part)
        yield Para(styled(said), depth, f"{self.say('match')}: ")
        yield from self.around(match, depth + 1)

    def reading(self, reading: Reading, depth: int) -> Iterator[Para]:
        """Another way to cut the list, and why."""
        yield Para(styled(reading.reason), depth, f"{self.say('reading')}: ")
        for one in reading.fields:
            yield Para(styled(self.frame.quoted(one.label)), depth + 1, BULLET)
            yield from self.matches(one.topics, depth + 2)
            yield from self.around(one, depth + 2)
        yield from self.around(reading, depth + 1)
