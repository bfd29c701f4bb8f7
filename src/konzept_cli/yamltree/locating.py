"""A path of keys and indices → offsets."""

from konzept_cli.diagnostics import Loc, Part, Span
from konzept_cli.yamltree.documents import Document
from konzept_cli.yamltree.nodes import Entry, Mapping, Node, Scalar, Sequence

_BLANKS = " \t\r\n"


class Unresolvable(LookupError):  # noqa: N818 - a path that leads nowhere is said as what it is
    """A path that leads nowhere in the document: whoever made it has a bug."""


def locate(
    document: Document, loc: Loc, part: Part = "value", cut: tuple[int, int] | None = None
) -> Span:
    """The offsets of the node at `loc`, of its key, or of both (`entry`); `cut` narrows them to a
    slice of the scalar's text.

    A value that is not there (`key:`) has no width; its key stands in for it.
    Raises `Unresolvable` if the path leads nowhere.
    """
    entry, node = _find(document, loc)
    if entry is not None and part == "key":
        return Span(entry.key.start, entry.key.end)
    if entry is not None and part == "entry":
        return Span(entry.key.start, max(entry.value.end, entry.key.end))
    if node.start == node.end and entry is not None:
        return Span(entry.key.start, entry.key.end)
    if cut is not None and isinstance(node, Scalar):
        return _cut(document.lines.text, node, cut)
    return Span(node.start, node.end)


def at(document: Document, loc: Loc) -> Node:
    """The node at `loc`. Raises `Unresolvable` if the path leads nowhere."""
    return _find(document, loc)[1]


def longest(document: Document, loc: Loc) -> Loc:
    """The longest beginning of `loc` that leads somewhere in `document`."""
    for length in range(len(loc), 0, -1):
        try:
            _find(document, loc[:length])
        except Unresolvable:
            continue
        return loc[:length]
    return ()


def stable(document: Document, loc: Loc) -> Loc:
    """`loc` with each index replaced by the `id` of the item there, where it has one."""
    return tuple(
        _id(document, loc[:length]) or step if isinstance(step, int) else step
        for length, step in enumerate(loc, 1)
    )


def _id(document: Document, loc: Loc) -> str:
    try:
        own = at(document, (*loc, "id"))
    except Unresolvable:
        return ""
    return own.value if isinstance(own, Scalar) else ""


def _find(document: Document, loc: Loc) -> tuple[Entry | None, Node]:
    """The node at `loc`, with the entry it is the value of (`None` in lists and at the root)."""
    found = document.places.find(loc) if document.places else _descend(document.built, loc)
    if found is None:
        raise Unresolvable(f"{document.file}: {loc!r}")
    return found


def _descend(root: Node | None, loc: Loc) -> tuple[Entry | None, Node] | None:
    entry: Entry | None = None
    node = root
    for step in loc:
        if isinstance(step, str) and isinstance(node, Mapping):
            entry = node.entry(step)
            node = entry.value if entry else None
        elif isinstance(step, int) and isinstance(node, Sequence) and 0 <= step < len(node.items):
            entry, node = None, node.items[step]
        else:
            return None
    return None if node is None else (entry, node)


def _cut(text: str, node: Scalar, cut: tuple[int, int]) -> Span:
    """Follows the scalar's text through its source, where line breaks are folded to a blank;
    the whole scalar where an escape sequence makes them differ otherwise."""
    start, end = cut
    places: list[int] = []
    at = node.start + (1 if node.style in ("'", '"') else 0)
    if node.style in ("|", ">"):
        while at < node.end and text[at] not in "\r\n":
            at += 1
        at += 2 if text.startswith("\r\n", at) else 1
    for character in node.value[:end]:
        if character not in _BLANKS:
            while at < node.end and text[at] in _BLANKS:
                at += 1
        folded = character in " \n" and text[at : at + 1] in _BLANKS
        if at >= node.end or not (folded or text[at] == character):
            return Span(node.start, node.end)
        places.append(at)
        at += 2 if node.style == character == "'" else 1
    return Span(places[start], places[-1] + 1)
