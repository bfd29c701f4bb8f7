"""Texts in German and English, one catalogue per language."""

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import Literal, NamedTuple

Language = Literal["de", "en"]


class Said(NamedTuple):
    """A value that has words of its own in every language: the key of its text."""

    key: str


class Counted(NamedTuple):
    """Numbers of things, each with the key of its text: `3 labels and 1 quote`."""

    numbers: tuple[tuple[str, int], ...]


class Catalogue:
    """The texts of one language. Keys read like paths: `unknown-topic`, `unknown-topic.help`,
    `term.role.action_field`; a text's placeholders are filled from keyword arguments."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self.texts: dict[str, str] = import_module(f"konzept_cli.messages.{language}").TEXTS

    def __call__(self, key: str, /, **values: object) -> str:
        """The text of `key`. Raises `KeyError` where there is none, or a value is missing."""
        return self.texts[key].format(**values)

    def find(self, *keys: str) -> str | None:
        """The first of `keys` that this catalogue has."""
        return next((key for key in keys if key in self.texts), None)

    def count(self, key: str, number: int, /, **values: object) -> str:
        """The text of `key.one` or `key.many`, with `{n}` as `number`."""
        return self(f"{key}.one" if number == 1 else f"{key}.many", n=number, **values)

    def term(self, vocabulary: str, value: str) -> str:
        """The word for a value of a closed vocabulary: `term("role", "focus")`."""
        return self(f"term.{vocabulary}.{value}")

    def any_of(self, items: Iterable[str]) -> str:
        """`a, b or c`."""
        return self._join(items, self("list.or"))

    def all_of(self, items: Iterable[str]) -> str:
        """`a, b and c`."""
        return self._join(items, self("list.and"))

    def _join(self, items: Iterable[str], word: str) -> str:
        listed = list(items)
        if len(listed) < 2:
            return "".join(listed)
        return f"{', '.join(listed[:-1])} {word} {listed[-1]}"


@cache
def catalogue(language: Language) -> Catalogue:
    """The catalogue of `language`."""
    return Catalogue(language)
