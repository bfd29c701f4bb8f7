"""Text → plain data by libyaml's own composer: the short way for files with nothing unusual."""

import operator
import re
from typing import Any, NamedTuple

import yaml
from yaml import MappingNode, ScalarNode, SequenceNode

from konzept_cli.yamltree.gathering import Content, Gathering, Unusual
from konzept_cli.yamltree.limits import Limits
from konzept_cli.yamltree.nodes import Plain
from konzept_cli.yamltree.outline import Outline

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


class Composed(NamedTuple):
    """A file with nothing unusual."""

    content: Content
    outline: Outline


def compose(text: str, limits: Limits) -> Composed | None:
    """What `text` says, or `None` where there is anything to say about it: a fault, or
    something that the limits or the ban on features might forbid."""
    openings = text.count("[") + text.count("{") + text.count("-") + text.count("?")
    if limits.may_stop(text) or openings > _MOST_OPENINGS:
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
    return Composed(converter.gathering.content(plain), _outline(root, text))


def _has_feature(text: str, mark: str) -> bool:
    at = text.find(mark)
    while at >= 0:
        if _FEATURE.match(text, at):
            return True
        at = text.find(mark, at + 1)
    return False


def _outline(root: Any, text: str) -> Outline:  # noqa: ANN401 - PyYAML's nodes are untyped
    if type(root) is not MappingNode or root.flow_style:
        return Outline()
    if text.startswith("?") or any(asked in text for asked in _ASKED):
        return Outline()
    marks = [key.start_mark for key, _ in root.value]
    if any(mark.column for mark in marks):
        return Outline()
    lists = {
        key.value: (value.start_mark.column, len(value.value))
        for key, value in root.value
        if type(value) is SequenceNode and not value.flow_style
    }
    return Outline([key.value for key, _ in root.value], lists, [mark.index for mark in marks])


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
