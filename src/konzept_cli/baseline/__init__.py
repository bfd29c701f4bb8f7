"""Baseline × diagnostics: which findings were accepted for now, and which are new.

A baseline lets a repository with old faults use a strict check: what is in it does not count,
everything else does. It can only shrink, unless somebody asks for more.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple

from konzept_cli.diagnostics import Diagnostic, Loc, Suppression
from konzept_cli.yamltree import Document, Node, Scalar, Sequence, at

FILE_NAME = "konzept-baseline.json"

# These say in one finding which of several keys are missing. What is accepted is that those are:
# the finding is another one where one more is.
_LACKING = frozenset(("incomplete-measure", "incomplete-percentage"))

Entries = Mapping["Entry", int]
"""Entries, and how many findings each stands for."""


class Entry(NamedTuple):
    """What a finding is known by: nothing that changes when lines or items are put before it."""

    file: str
    path: tuple[str, ...]
    """The keys and ids that lead there; `*` for an item without an id."""
    rule: str
    value: str
    """A hash of what stands there."""


class Matched(NamedTuple):
    """Diagnostics, held against a baseline."""

    diagnostics: tuple[Diagnostic, ...]
    """In their order, the accepted ones marked as suppressed."""
    used: Entries
    """What was accepted."""
    new: Entries
    """What could be accepted, but is not."""


def match(
    diagnostics: Iterable[Diagnostic],
    accepted: Entries,
    documents: Callable[[str], Document],
    locked: Collection[str],
    reason: str,
) -> Matched:
    """`diagnostics`, those that are `accepted` suppressed for this `reason`: of several equal
    ones as many as were accepted. Findings of `locked` rules never are: nothing may hide that a
    file cannot be used."""
    used, new = Counter[Entry](), Counter[Entry]()
    judged = []
    suppression = Suppression("baseline", reason)
    for one in diagnostics:
        if one.suppressed or one.rule in locked:
            judged.append(one)
            continue
        entry = entry_of(one, documents(one.place.file))
        known = used[entry] < accepted.get(entry, 0)
        (used if known else new)[entry] += 1
        judged.append(one._replace(suppressed=suppression) if known else one)
    return Matched(tuple(judged), used, new)


def pruned(accepted: Entries, used: Entries, judges: Callable[[Entry], bool]) -> Entries:
    """`accepted` without what is `used` no more. An entry that this run has not `judged` stays
    as it is."""
    left = {
        entry: used.get(entry, 0) if judges(entry) else count for entry, count in accepted.items()
    }
    return {entry: count for entry, count in left.items() if count}


def entry_of(diagnostic: Diagnostic, document: Document) -> Entry:
    """What `diagnostic` is known by in a baseline."""
    path = tuple("*" if isinstance(step, int) else step for step in diagnostic.stable_loc)
    if diagnostic.loc:
        said: object = _own(at(document, diagnostic.loc))
        if diagnostic.rule in _LACKING:
            said = [said, _keys(document, diagnostic.loc)]
    else:
        # A place that is no value: a comment.
        start, end = diagnostic.place.span
        said = " ".join(document.lines.text[start:end].split())
    text = json.dumps(said, sort_keys=True)
    value = hashlib.sha256(text.encode()).hexdigest()[:16]
    return Entry(diagnostic.place.file, path, diagnostic.rule, value)


def _keys(document: Document, loc: Loc) -> list[str]:
    """The keys of the mapping at `loc`, or of the one whose value stands there."""
    node = at(document, loc)
    whole = at(document, loc[:-1]) if isinstance(node, Scalar) else node
    return (
        [] if isinstance(whole, Scalar | Sequence) else sorted(e.key.value for e in whole.entries)
    )


def _own(node: Node) -> object:
    """What `node` itself says, without the parts that it has and without what is only writing:
    quotation marks, comments, the order of keys."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [item.value for item in node.items if isinstance(item, Scalar)]
    return {key.value: value.value for key, value in node.entries if isinstance(value, Scalar)}
