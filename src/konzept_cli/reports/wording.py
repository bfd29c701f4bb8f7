"""What all parts of a report share: facts, words, and what concepts and sources are called."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from konzept_cli.comparison import ROLES, Column, Comparison, Line
from konzept_cli.messages import Catalogue
from konzept_cli.messages.formatting import date, quoted, spelled
from konzept_cli.model import Concept, Evidence, Source
from konzept_cli.model.vocabularies import Role
from konzept_cli.reports import naming
from konzept_cli.reports.linking import NO_LINKS, Links
from konzept_cli.repository import Repository

SYMBOLS: dict[str, str] = {
    "action_field": "●",
    "cross_cutting": "◆",
    "focus": "■",
    "success_factor": "▲",
    "task": "○",
    "framing": "·",
    "residual": "□",
    "not_named": "–",
    "not_recorded": "?",
    "explicitly_none": "∅",
}
"""One per role and per kind of absence; never printed without its word."""


_MOST_LISTED = 24
"""With more, a list in a sentence names some of them only:"""
_FEW_LISTED = 8


@dataclass(frozen=True, slots=True)
class Cited:
    """A source with its number in the report's list."""

    number: int
    source: Source

    @property
    def anchor(self) -> str:
        """Its id in the page."""
        return f"source-{self.number}"


@dataclass(frozen=True, slots=True)
class Head:
    """A compared concept as the report calls it."""

    index: int
    column: Column
    name: str
    """The district's name; with more where the set has several concepts of that name."""
    edition: str
    """The year of the edition."""
    anchor: str
    sources: tuple[Cited, ...]

    @property
    def concept(self) -> Concept:
        """What the concept says."""
        return self.column.concept

    def cited(self, evidence: Evidence) -> Cited | None:
        """The source that `evidence` names; the only one where it names none."""
        wanted = evidence.source
        if wanted is None:
            return self.sources[0]
        return next((cited for cited in self.sources if cited.source.id == wanted), None)


@dataclass(frozen=True)
class Frame:
    """The facts of one report and the words for them."""

    repository: Repository
    comparison: Comparison
    words: Catalogue
    links: Links = NO_LINKS

    @cached_property
    def heads(self) -> tuple[Head, ...]:
        """The concepts in the order of every table."""
        columns = self.comparison.columns
        names = naming.names(columns, self.words)
        anchors = unique(f"concept-{slug(column.id)}" for column in columns)
        heads: list[Head] = []
        number = 0
        for index, (column, anchor) in enumerate(zip(columns, anchors, strict=True)):
            concept = column.concept
            edition = self.edition(concept.edition.date)
            cited = tuple(Cited(number + n, s) for n, s in enumerate(concept.sources, 1))
            number += len(cited)
            heads.append(Head(index, column, names[index], edition, anchor, cited))
        return tuple(heads)

    @cached_property
    def counted(self) -> str:
        """The roles that count: `an action field or a cross-cutting task`."""
        roles = [role for role in ROLES if role in self.comparison.roles]
        return self.words.any_of(self.words(f"report.as.{role}") for role in roles)

    def date(self, text: str | None) -> str | None:
        """A date of the data as tables show it."""
        return date(text, self.words.language) if text else None

    def edition(self, text: str) -> str:
        """When a paper was written."""
        return (
            self.words("report.no_year") if text == "unknown" else date(text, self.words.language)
        )

    def edition_told(self, concept: Concept) -> str:
        """`Fortschreibung 2017`, `Evaluation 2019`, `2012`."""
        return naming.edition_told(concept, self.words)

    def spelled(self, count: int) -> str:
        """A count in running text."""
        return spelled(count, self.words.language)

    def count(self, key: str, number: int, /, **values: object) -> str:
        """The text of `key.one` or `key.many`: `{n}` is the number as a word, `{N}` the same at
        the start of a sentence."""
        word = self.spelled(number)
        form = "one" if number == 1 else "many"
        return self.words(f"{key}.{form}", n=word, N=word.capitalize(), **values)

    def quoted(self, text: str) -> str:
        """`text`, letter by letter, in quotation marks that it does not hold itself."""
        return quoted(text, self.words.language)

    def language(self, code: str) -> str:
        """`Türkisch`; a code that has no name here stands for itself."""
        known = self.words.find(f"term.language.{code}")
        return self.words(known) if known else code

    def of(self, number: int) -> str:
        """`3 von 4`."""
        return self.words("report.of", n=number, total=len(self.heads))

    def role(self, role: Role, number: int = 1) -> str:
        """`Handlungsfeld`, `2 Handlungsfelder`."""
        if number == 1:
            return self.words.term("role", role)
        return f"{number} {self.words.term('roles', role)}"

    def line(self, line: Line) -> str:
        """`Handlungsfeld`, `2 Handlungsfelder`, `Handlungsfeld und 3 Teilfelder`: a part of a
        field is no further field."""
        parts = len(line.mentions) - line.wholes
        if not parts:
            return self.role(line.role, line.wholes)
        inner = self.count("report.parts", parts)
        form = "report.with_parts" if line.wholes else "report.only_parts"
        return self.words(form, role=self.role(line.role, line.wholes or 1), parts=inner)

    def names(self, heads: Iterable[Head]) -> str:
        """`A, B und C`."""
        return self.listed(head.name for head in heads)

    def listed(self, texts: Iterable[str]) -> str:
        """`A, B und C`, `A, B und 88 weitere`."""
        return self.words.all_of(self.few(texts))

    def few(self, texts: Iterable[str]) -> list[str]:
        """`texts`; of very many the first and how many more there are, because nobody reads a
        sentence of hundreds of names, and a table has them all."""
        found = list(texts)
        if len(found) > _MOST_LISTED:
            found[_FEW_LISTED:] = [self.words("report.others", n=len(found) - _FEW_LISTED)]
        return found


def slug(text: str) -> str:
    """`text` as an id in a page: lower case, ä as ae, everything else a hyphen."""
    letters = text.lower()
    for letter, ascii_letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        letters = letters.replace(letter, ascii_letters)
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")


def unique(names: Iterable[str]) -> list[str]:
    """`names`, with a number behind each that was there before."""
    found: list[str] = []
    for name in names:
        free = (name, *(f"{name}-{n}" for n in range(2, len(found) + 3)))
        found.append(next(name for name in free if name not in found))
    return found
