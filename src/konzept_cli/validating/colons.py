"""Keys in braces whose colon is missing: `{topic bildung, relation: narrow}`."""

from collections.abc import Iterable
from typing import NamedTuple

from pydantic import BaseModel

from konzept_cli.diagnostics import Edit, Finding, Loc, Mend, Span, Spot
from konzept_cli.model import shape
from konzept_cli.yamltree import Document, Mapping, Scalar, at


class Colons(NamedTuple):
    """What to say of such keys."""

    findings: tuple[Finding, ...]
    locs: frozenset[Loc]
    """The keys as they are written."""
    meant: frozenset[Loc]
    """The keys that are meant, which are therefore not missing."""


def without_colon(document: Document, model: type[BaseModel], unknown: Iterable[Loc]) -> Colons:
    """Those of the `unknown` keys in braces that are a key with its value, only without the
    colon."""
    findings: dict[Loc, Finding] = {}
    meant: set[Loc] = set()
    for loc in unknown:
        key, blank, text = str(loc[-1]).partition(" ")
        parent = at(document, loc[:-1])
        if not (blank and isinstance(parent, Mapping) and parent.flow) or key in parent.by_key:
            continue
        entry = parent.by_key[str(loc[-1])]
        nothing = isinstance(entry.value, Scalar) and entry.value.text is None
        if nothing and key in shape.keys(shape.at(model, loc[:-1]) or model):
            end = entry.key.start + len(key)
            spot = Spot(document.file, Span(entry.key.start, end))
            mend = Mend("edit", safe=False, edits=(Edit(Span(end, end), ":"),))
            values = {"key": key, "text": text.strip()}
            finding = Finding(spot, "unknown-key", "no-colon", values, mend=mend)
            findings[loc] = finding
            meant.add((*loc[:-1], key))
    return Colons(tuple(findings.values()), frozenset(findings), frozenset(meant))
