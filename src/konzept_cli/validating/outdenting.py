"""Keys that stand beside the entry above, whose part they are."""

from collections.abc import Collection

from pydantic import BaseModel

from konzept_cli.diagnostics import Edit, Finding, Loc, Mend, Span, Spot
from konzept_cli.model import shape
from konzept_cli.yamltree import Document, Entry, Mapping, Node, Sequence, at


def too_far_left(
    document: Document, model: type[BaseModel], loc: Loc, unknown: Collection[Loc]
) -> Finding | None:
    """What to say of the unknown key at `loc` if the entry above it has such a key: `kind` below
    `edition` that begins as far left as `edition` does."""
    parent = at(document, loc[:-1])
    if not isinstance(parent, Mapping) or parent.flow:
        return None
    entries = list(parent.entries)
    own = next(index for index, entry in enumerate(entries) if entry.key.value == loc[-1])
    before = (
        entry for entry in reversed(entries[:own]) if (*loc[:-1], entry.key.value) not in unknown
    )
    above = next(before, None)
    inner = shape.at(model, (*loc[:-1], above.key.value)) if above else None
    if above is None or inner is None or loc[-1] not in shape.keys(inner):
        return None
    missing = _missing(document, above, str(loc[-1]))
    if missing <= 0:
        return None
    # Below an empty key of a list the first one begins an item.
    outer = shape.at(model, loc[:-1]) or model
    is_item = above.value.start == above.value.end and shape.is_list(outer, above.key.value)
    hyphen = "- " if is_item and entries[own - 1] is above else ""
    blanks = " " * (missing + 2 * is_item - len(hyphen))
    edits = tuple(_moved(document, entries[own], blanks, hyphen))
    values = {"key": loc[-1], "above": above.key.value, "number": len(blanks)}
    mend = Mend("edit", safe=False, edits=edits)
    variant = "below-list" if hyphen else "below"
    return Finding(Spot(document.file, loc, "key"), "unknown-key", variant, values, mend=mend)


def _missing(document: Document, above: Entry, key: str) -> int:
    """How many blanks the line of `key` lacks to stand among the keys below `above`; 0 if it
    cannot."""
    column = document.lines.position(above.key.start).column
    inside: Node = above.value
    if isinstance(inside, Sequence) and inside.items and not inside.flow:
        inside = inside.items[-1]
    if isinstance(inside, Mapping) and not inside.flow and key not in inside.by_key:
        return document.lines.position(inside.entries[0].key.start).column - column
    return 2 * (inside.start == inside.end)


def _moved(document: Document, entry: Entry, blanks: str, hyphen: str) -> list[Edit]:
    lines = document.lines
    first = lines.position(entry.key.start).line
    last = lines.position(max(entry.key.end, entry.value.end - 1)).line
    starts = (
        lines.start(number) for number in range(first, last + 1) if lines.line(number).strip()
    )
    at = document.lines.start(first) + len(lines.line(first)) - len(lines.line(first).lstrip())
    own = [Edit(Span(at, at), blanks + hyphen)]
    below = [Edit(Span(start, start), blanks + " " * len(hyphen)) for start in starts]
    return own + below[1:]
