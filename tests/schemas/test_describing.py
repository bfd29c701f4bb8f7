"""Every model and every field is described in both languages."""

from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from konzept_cli.messages import Catalogue, catalogue
from konzept_cli.messages.de.model import MODEL
from konzept_cli.model import ActionField, Item, shape
from konzept_cli.schemas import ROOTS
from konzept_cli.schemas.describing import description

GERMAN, ENGLISH = catalogue("de"), catalogue("en")


def models() -> Iterator[type[BaseModel]]:
    seen: list[type[BaseModel]] = list(ROOTS.values())
    for model in seen:
        seen += [m for m in shape.keys(model).values() if m is not None and m not in seen]
    return iter(dict.fromkeys(seen))


def test_german_describes_every_field_and_nothing_else() -> None:
    keys = {f"model.{model.__name__}" for model in models()}
    for model in models():
        for field in model.model_fields:
            owner = next(m for m in model.__mro__ if field in vars(m).get("__annotations__", {}))
            keys.add(f"model.{owner.__name__}.{field}")
    assert MODEL.keys() == keys


@pytest.mark.parametrize("words", [GERMAN, ENGLISH], ids=["de", "en"])
def test_descriptions_are_sentences(words: Catalogue) -> None:
    texts = [description(model, words) for model in models()]
    texts += [description(m, words, field) for m in models() for field in m.model_fields]
    assert [text for text in texts if not text.endswith(".") or "\n" in text] == []


def test_a_field_is_described_where_it_is_declared() -> None:
    assert description(ActionField, ENGLISH, "note") == description(Item, ENGLISH, "note")
    assert description(ActionField, ENGLISH, "number") == "The paper's own number, such as 6.1.1."
    assert description(ActionField, GERMAN, "number") == "Nummer im Papier, zum Beispiel „6.1.1“."
