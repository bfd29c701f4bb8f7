"""Two concepts as a Synopse calls them, and the words for them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from konzept_cli.comparison import compare
from konzept_cli.comparison.synopsis import Standing, Synopsis, synopsis
from konzept_cli.messages import Catalogue
from konzept_cli.model import Goal, Measure
from konzept_cli.reports.linking import NO_LINKS, Links
from konzept_cli.reports.wording import Frame, Head
from konzept_cli.repository import Record, Repository


@dataclass(frozen=True)
class Pair:
    """Two records, the older one first, and how they stand."""

    older: Record
    newer: Record
    how: Standing
    names: tuple[str, str] | None = None
    """What to call them, where the records themselves do not tell them apart."""


@dataclass(frozen=True)
class Sides:
    """Both sides, what became of everything, and the words for it."""

    frame: Frame
    older: Head
    newer: Head
    synopsis: Synopsis

    @property
    def words(self) -> Catalogue:
        """The words of the language."""
        return self.frame.words

    @property
    def how(self) -> Standing:
        """How the newer record stands to the older one."""
        return self.synopsis.how

    @property
    def heads(self) -> tuple[Head, Head]:
        """The older side and the newer one."""
        return self.older, self.newer

    def say(self, key: str, /, **values: object) -> str:
        """The text of `diff.<key>`, or of `diff.<key>.<kind of Synopse>` where there is one."""
        found = self.words.find(f"diff.{key}.{self.how.kind}") or f"diff.{key}"
        return self.words(found, older=self.older.name, newer=self.newer.name, **values)

    @cached_property
    def homes(self) -> dict[int, str]:
        """The label of the field that a goal or measure stands in, by its identity."""
        return {
            id(said): field.label
            for head in self.heads
            for field in head.concept.action_fields
            for said in _each((*field.goals, *field.measures))
        }


def sides(repository: Repository, pair: Pair, words: Catalogue, links: Links = NO_LINKS) -> Sides:
    """The Synopse of `pair`, whose records `repository` has. Raises `ValueError` without a
    vocabulary."""
    records = pair.older, pair.newer
    comparison = compare(repository, [record.id for record in records])
    frame = Frame(repository, comparison, words, links)
    heads = {head.column.id: head for head in frame.heads}
    names = pair.names or _names(frame, pair, [heads[record.id] for record in records])
    older, newer = (
        replace(heads[record.id], name=name) for record, name in zip(records, names, strict=True)
    )
    topics = [topic.id for topic in frame.comparison.vocabulary.topics]
    found = synopsis(pair.older.concept, pair.newer.concept, pair.how, topics)
    return Sides(frame, older, newer, found)


def _names(frame: Frame, pair: Pair, heads: list[Head]) -> list[str]:
    """Editions by their kind and date, other papers by their district; by their id where that is
    the same."""
    names = [head.name for head in heads]
    if pair.how.kind == "editions":
        names = [frame.edition_told(head.concept) for head in heads]
    return names if names[0] != names[1] else [head.column.id for head in heads]


def _each(said: Iterable[Goal | Measure]) -> Iterator[Goal | Measure]:
    for one in said:
        yield one
        if isinstance(one, Goal):
            yield from _each((*one.goals, *one.measures))
