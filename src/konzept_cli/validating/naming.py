"""References: what an id is likely to mean that people wrote as a name."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from konzept_cli.diagnostics import Finding, Mend, Spot
from konzept_cli.model import Vocabulary
from konzept_cli.nearest import called, nearest
from konzept_cli.yamltree import Document

Known = Mapping[str, tuple[str, ...]]
"""The ids that can be referred to, each with its names."""

_BETWEEN = re.compile(r"\s*[,;/&+]\s*|\s+und\s+")


class Kind(NamedTuple):
    """What a key refers to."""

    word: str
    """`topic`, `field` or `source`."""
    known: Known


class Names:
    """What there is to refer to: topics of the vocabulary, fields and sources of `document`."""

    def __init__(self, document: Document, vocabulary: Vocabulary | None) -> None:
        self._plain = document.content.plain if document.content else None
        self._vocabulary = vocabulary

    def of(self, key: str) -> Kind | None:
        """What `key` refers to; `None` for one that refers to nothing, or if nothing is there."""
        kind = None
        if key == "topic":
            kind = Kind("topic", self._topics)
        elif key in ("fields", "now", "part_of"):
            kind = Kind("field", self._listed("action_fields"))
        elif key == "source":
            kind = Kind("source", self._listed("sources"))
        return kind if kind and kind.known else None

    @cached_property
    def _topics(self) -> Known:
        topics = self._vocabulary.topics if self._vocabulary else ()
        return {one.id: (one.label.de, one.label.en, *one.alternative_labels) for one in topics}

    def _listed(self, key: str) -> Known:
        items = self._plain.get(key) if isinstance(self._plain, dict) else None
        known = {}
        for item in items if isinstance(items, list) else ():
            own = item.get("id") if isinstance(item, dict) else None
            if isinstance(item, dict) and isinstance(own, str):
                known[own] = tuple(_texts(item))
        return known


def _texts(item: Mapping[str, object]) -> Iterator[str]:
    others = item.get("alternative_labels")
    for name in (
        item.get("label"),
        item.get("title"),
        *(others if isinstance(others, list) else ()),
    ):
        if isinstance(name, str):
            yield name


def not_an_id(spot: Spot, key: str, value: str, kind: Kind) -> Finding:
    """What to say of `value`, which has not the form of an id: the one whose name it is."""
    if several := _several(value, kind):
        return Finding(
            spot, "wrong-form", "several-topics", {"value": value, "ids": ", ".join(several)}
        )
    meant = id_meant(value, kind)
    values = {"key": key, "value": value, "known": tuple(kind.known)}
    mend = Mend("replace", meant, safe=False) if meant else None
    suggestions = (meant,) if meant else ()
    return Finding(spot, "wrong-form", kind.word, values, suggestions=suggestions, mend=mend)


def id_meant(value: str, kind: Kind) -> str:
    """The id that `value` is the name of, or nearly; empty if none."""
    return called(value, kind.known) or next(iter(nearest(value, kind.known)), "")


def _several(value: str, kind: Kind) -> tuple[str, ...]:
    """The topics that `value` names one after the other; none unless it is more than one."""
    parts = _BETWEEN.split(value.strip())
    if kind.word != "topic" or len(parts) < 2 or called(value, kind.known):
        return ()
    ids = tuple(called(part, kind.known) for part in parts)
    return ids if all(ids) else ()
