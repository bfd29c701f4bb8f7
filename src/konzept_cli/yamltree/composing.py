"""Text → plain data by libyaml's own composer: the short way for files with nothing unusual."""

import operator
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

import yaml
from yaml import MappingNode, ScalarNode, SequenceNode

from konzept_cli.yamltree.gathering import Content, Gathering, Unusual
from konzept_cli.yamltree.limits import Limits
from konzept_cli.yamltree.nodes import Plain

# Where an anchor, an alias or a tag may begin: a rare character, and what is around it.
_FEATURE = re.compile(r"[&*!](?<![^\s,\[{:?-].)(?:(?<=!)|(?=[\w-]))", re.DOTALL)
# The composer calls itself for each level, and crashes at some 20,000.
_MOST_OPENINGS = 5_000
# A question mark before a key at the left edge, which may stand in a line of its own.
_ASKED = ("\n?", "\r?")


class Composer(yaml.CBaseLoader):
    """libyaml's composer without PyYAML's guesses at types: the schema decides them."""

    # libyaml asks these for every node. They are written in C, take what they are given and do
    # nothing with it: the quickest way to say nothing.
    resolve = "".format
    descend_resolver = operator.is_  # type: ignore[assignment]
    ascend_resolver = "".strip  # type: ignore[assignment]


class Section(NamedTuple):
    """A key at the left edge of a file with what stands under it: what libyaml reads in this piece
    alone is what it reads there in the whole."""

    start: int
    end: int
    indent: int = 0
    """How far the hyphens of its list are indented."""
    items: int = 0
    """How many the list has; none where it is no list, or one in brackets."""

    def hyphens(self, text: str) -> tuple[int, ...]:
        """Where the line begins that has the hyphen of each item: what libyaml reads from there up
        to the next one alone is what it reads there in the whole. None where it cannot be told."""
        hyphen = re.compile("\n" + " " * self.indent + r"-(?!\S)")
        found = [match.start() + 1 for match in hyphen.finditer(text, self.start, self.end)]
        # Every item has such a line, but a line of a text can look like one.
        return tuple(found) if len(found) == self.items else ()


Sections = Mapping[str, Section]


class Composed(NamedTuple):
    """A file with nothing unusual."""

    content: Content
    sections: Sections
    """Its pieces, by their keys; none where it cannot be cut at the left edge."""


def compose(text: str, limits: Limits) -> Composed | None:
    """What `text` says, or `None` where there is anything to say about it: a fault, or
    something that the limits or the ban on features might forbid."""
    openings = text.count("[") + text.count("{") + text.count("-") + text.count("?")
    # No more nodes than characters, and no scalar longer than the text.
    if len(text) > min(limits.nodes, limits.scalar_length) or openings > _MOST_OPENINGS:
        return None
    if any(_has_feature(text, mark) for mark in "&*!"):
        return None
    try:
        root = Composer(text).get_single_node()
        converter = _Converter(limits.depth)
        plain = converter.content(root, 0, "")
    except (yaml.YAMLError, Unusual):
        return None
    if plain is None:
        return None
    return Composed(converter.gathering.content(plain), _sections(root, text))


def _has_feature(text: str, mark: str) -> bool:
    at = text.find(mark)
    while at >= 0:
        if _FEATURE.match(text, at):
            return True
        at = text.find(mark, at + 1)
    return False


def _sections(root: Any, text: str) -> Sections:  # noqa: ANN401 - PyYAML's nodes are untyped
    if type(root) is not MappingNode or root.flow_style:
        return {}
    if text.startswith("?") or any(asked in text for asked in _ASKED):
        return {}
    marks = [key.start_mark for key, _ in root.value]
    if any(mark.column for mark in marks):
        return {}
    starts = [mark.index for mark in marks]
    ends = [*starts[1:], len(text)]
    return {
        key.value: Section(start, end, *_items(value))
        for (key, value), start, end in zip(root.value, starts, ends, strict=True)
    }


def _items(node: Any) -> tuple[int, int]:  # noqa: ANN401 - see above
    if type(node) is not SequenceNode or node.flow_style:
        return 0, 0
    return node.start_mark.column, len(node.value)


class _Converter:
    """Turns composed nodes into plain data, in one pass."""

    def __init__(self, depth: int) -> None:
        self.depth = depth
        self.gathering = Gathering()

    def content(self, node: Any, depth: int, key: str) -> Plain:  # noqa: ANN401 - untyped nodes
        kind = type(node)
        if kind is ScalarNode:
            note = self.gathering.text if node.style else self.gathering.bare
            return note(key, node.value)
        if depth == self.depth:
            raise Unusual
        if kind is SequenceNode:
            if node.flow_style:
                self.gathering.bracketed.update(
                    item.value for item in node.value if type(item) is ScalarNode and not item.style
                )
            return [self.content(item, depth + 1, key) for item in node.value]
        if kind is MappingNode:
            return self._mapping(node.value, depth + 1)
        raise Unusual

    def _mapping(self, pairs: list[tuple[Any, Any]], depth: int) -> Plain:
        values: dict[str, Plain] = {}
        for key, value in pairs:
            if type(key) is not ScalarNode or key.value == "<<":
                raise Unusual
            content = self.content(value, depth, key.value)
            self.gathering.put(values, key.value, content)
        return values
