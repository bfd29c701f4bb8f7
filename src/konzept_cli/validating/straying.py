"""Keys that nobody knows where they stand, because their line is not indented as is meant."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from pydantic import BaseModel

from konzept_cli.diagnostics import Edit, Finding, Loc, Spot
from konzept_cli.model import shape
from konzept_cli.validating.outdenting import too_far_left
from konzept_cli.yamltree import Document, Mapping, at, kind_of_slip, locate, mistyped, parse

# Further right stand keys in braces, of which a line may have a hundred thousand.
_WIDEST = 200
_WORD = re.compile(r"^\W+")

# More slips than people make; each is held against its neighbours.
_MOST = 500


class Strays(NamedTuple):
    """What to say of such keys, and what follows from them and needs no word of its own."""

    findings: tuple[Finding, ...]
    locs: frozenset[Loc]
    """The keys."""
    missing: frozenset[str]
    """Keys that are missing only because they are written like this."""
    items: frozenset[Loc]
    """Items that are none."""


def strays(document: Document, model: type[BaseModel], unknown: Iterable[Loc]) -> Strays:
    """Those of the `unknown` keys that a blank of another kind, a bullet or a wrong indentation
    has led astray. Of a kind of bullet or blank only the first is told: its fix mends all."""
    unknown = tuple(unknown)
    findings: dict[str | Loc, Finding] = {}
    locs: set[Loc] = set()
    missing: set[str] = set()
    for loc in unknown if len(unknown) <= _MOST else ():
        if kind := _kind(document, loc):
            missing.add(_WORD.sub("", str(loc[-1])))
            if kind not in findings and (found := _mistyped(document, loc)):
                findings[kind] = found
        elif found := _left_behind(document, model, loc):
            findings.setdefault(loc[:-1], found)
        elif found := too_far_left(document, model, loc, unknown):
            findings[str(loc)] = found
            missing.update((str(loc[-1]), str(found.values["above"])))
        else:
            continue
        locs.add(loc)
    items = frozenset(item for item in findings if isinstance(item, tuple))
    return Strays(tuple(findings.values()), frozenset(locs), frozenset(missing), items)


def with_bullet(document: Document, loc: Loc) -> Finding | None:
    """What to say of a mapping at `loc` whose first key begins with a bullet: it is a list."""
    node = at(document, loc)
    first = node.entries[0].key.value if isinstance(node, Mapping) and node.entries else ""
    return _mistyped(document, (*loc, first)) if first and _kind(document, (*loc, first)) else None


def _line(document: Document, loc: Loc) -> int:
    return document.lines.position(locate(document, loc, "key").start).line


def _kind(document: Document, loc: Loc) -> str:
    """What is mistyped before the key at `loc`, which therefore begins with something odd."""
    if str(loc[-1])[:1].isalnum():
        return ""
    number = _line(document, loc)
    before = locate(document, loc, "key").start - document.lines.start(number)
    return kind_of_slip(document.lines.line(number)) if before < _WIDEST else ""


def _mistyped(document: Document, loc: Loc) -> Finding | None:
    """What is mistyped on the line of `loc`; with a fix only if the file can be read after it."""
    found = mistyped(document.file, document.lines, _line(document, loc))
    if found and found.mend and not _is_readable(document, found.mend.edits):
        return found._replace(mend=None)
    return found


def _is_readable(document: Document, edits: Iterable[Edit]) -> bool:
    """Whether `document` can be read after `edits`: in place of a blank that YAML takes for a
    letter, an ordinary one can leave a line too far in."""
    text, parts, done = document.lines.text, [], 0
    for (start, end), new in edits:
        parts += [text[done:start], new]
        done = end
    content = "".join((*parts, text[done:])).encode()
    return parse(content, document.file, document.limits).content is not None


def _left_behind(document: Document, model: type[BaseModel], loc: Loc) -> Finding | None:
    """What to say of the key at `loc` if it belongs below the last key of the item before its
    own, which has no value: a `quote` beside `evidence`, not below it."""
    if len(loc) < 2 or not isinstance(loc[-2], int) or loc[-2] == 0:
        return None
    item = (*loc[:-2], loc[-2] - 1)
    before = at(document, item)
    last = before.entries[-1] if isinstance(before, Mapping) and before.entries else None
    if last is None or last.value.start < last.value.end:
        return None
    inner = shape.at(model, (*item, last.key.value))
    if inner is None or loc[-1] not in shape.keys(inner):
        return None
    values = {"key": loc[-1], "above": last.key.value}
    return Finding(Spot(document.file, loc, "key"), "unknown-key", "left-behind", values)
