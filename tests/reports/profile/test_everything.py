"""Nothing that a record can hold is missing on its profile: the test makes a concept from the model
itself, with a value of its own for every key, and looks for each value on the page."""

from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import count
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest
from pydantic import BaseModel
from typing_extensions import override

from konzept_cli.comparison import compare
from konzept_cli.messages import Language, catalogue
from konzept_cli.messages.formatting import date, quantity
from konzept_cli.model import ActionField, Concept, Decision
from konzept_cli.model.scalars import Ags, Date, Flag, Nuts, Quantity, Sha256, Url, Whole
from konzept_cli.model.scalars import Language as Code
from konzept_cli.reports.profile import build
from konzept_cli.reports.rendering import render
from konzept_cli.reports.wording import Frame
from konzept_cli.repository import Record, Repository

# References to other parts, which the page shows by the name of what they refer to.
REFERENCES = {
    "topic": "sprache",
    **dict.fromkeys(("id", "source", "fields", "now", "concept"), "eins"),
    "part_of": "anderes",
}
FIXED = {Ags: "059", Nuts: "DEA5", Sha256: "a" * 64, Url: "https://example.org/", Code: "tr"}
WORDS = {
    "kind": ("decision", "edition", "source", "related", "variant", "change"),
    "roles": ("role", "actor"),
    "agree": ("members",),
    "document_type": ("document",),
    "part": ("part",),
    "partial": ("part",),
    "not_named": ("part",),
    "per": ("per",),
    "relation": ("relation",),
    "result": ("vote",),
    "shows": ("role", "shows"),
    "status": ("status",),
    "unit": ("unit",),
}
"""The vocabularies whose words stand for the values of a key."""


CONTESTED = (Concept, ActionField, Decision)


def value(hint: Any, name: str, numbers: Iterator[int], depth: int) -> Any:
    """A value for the key `name`, as YAML has it; unlike every other where that can be."""
    inner = [one for one in get_args(hint) if one not in (type(None), Ellipsis)]
    if get_origin(hint) is tuple:
        return [value(inner[0], name, numbers, depth)]
    if get_origin(hint) in (Union, UnionType):
        return value(inner[0], name, numbers, depth)
    if get_origin(hint) is Literal:
        return inner[next(numbers) % len(inner)]
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return filled(hint, numbers, depth + 1)
    return REFERENCES.get(name) or FIXED.get(hint) or scalar(hint, next(numbers))


def scalar(hint: Any, number: int) -> str:
    if hint == Date:
        return str(1000 + number)
    if hint in (Quantity, Whole):
        return str(100_000 + number)
    return "true" if hint == Flag else f"Wort{number}ende"


def filled(model: type[BaseModel], numbers: Iterator[int], depth: int = 0) -> dict[str, Any]:
    """Every key of `model` with a value; goals nest once. Only a concept, its fields and
    decisions have conflicts: a table of conflicts repeats all evidence, and would hide where it
    is missing."""
    hints = get_type_hints(model, include_extras=True)
    return {
        field.alias or name: value(hints[name], name, numbers, depth)
        for name, field in model.model_fields.items()
        if not (name == "goals" and depth > 2)
        and not (name == "conflicts" and model not in CONTESTED)
    }


@pytest.fixture(scope="module")
def concept() -> Concept:
    return Concept.model_validate(filled(Concept, count(1)))


class Text(HTMLParser):
    """What a reader sees of a page."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self.feed(page)

    @override
    def handle_data(self, data: str) -> None:
        self.said.append(data)

    def __str__(self) -> str:
        return "".join(self.said)


def values(part: BaseModel, path: str = "") -> Iterator[tuple[str, str, str]]:
    """Each value below `part`: the path to it, its key, and itself."""
    for name in type(part).model_fields:
        found = getattr(part, name)
        for one in found if isinstance(found, tuple) else (found,):
            if isinstance(one, BaseModel):
                yield from values(one, f"{path}.{name}")
            elif one is not None:
                yield f"{path}.{name}", name, str(one)


def forms(name: str, said: str, language: Language) -> list[str]:
    """How a page may show `said`."""
    words = catalogue(language)
    keys = [f"term.{vocabulary}.{said}" for vocabulary in WORDS.get(name, ())]
    known = [words(key) for key in keys if key in words.texts]
    if said.isdigit():
        known += [date(said, language), quantity(said, language)]
    return [*known, said]


def blank(text: str) -> str:
    """`text` with one kind of blank."""
    return text.replace("\u202f", " ").replace("\u00a0", " ")


# What the page says in other words: a kind of district or currency, a language, a claim.
IN_OTHER_WORDS = {
    ".district.kind": "report.kind_word.{}",
    ".variants.language": "term.language.{}",
    "currency": "report.currency.{}",
}


@pytest.mark.parametrize("suffix", ["html", "md"])
def test_every_value_stands_on_the_page(
    concept: Concept, papers: Repository, language: Language, suffix: str
) -> None:
    repository = Repository((Record("eins", "concepts/eins.yaml", concept),), papers.vocabulary)
    words = catalogue(language)
    view = build(Frame(repository, compare(repository, ["eins"]), words))
    page = render(view, f"concept.{suffix}.j2", words)
    text = blank(str(Text(page)) if suffix == "html" else page.replace("\\", ""))
    missing = []
    for path, name, said in values(concept):
        other = next((key for end, key in IN_OTHER_WORDS.items() if path.endswith(end)), None)
        shown = [words(other.format(said))] if other else forms(name, said, language)
        if name not in (*REFERENCES, "schema_", "claimed_unique"):
            missing += [] if any(blank(one) in text for one in shown) else [f"{path}: {said}"]
    assert missing == []
    assert words("report.topics.claimed") in text
