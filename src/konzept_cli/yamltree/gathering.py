"""What is noted of a file while it becomes plain data."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from konzept_cli.yamltree.nodes import NO_VALUE, Plain


class Unusual(Exception):  # noqa: N818 - it never leaves this package
    """The file has something that only a longer way of reading can judge."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a file says, without places."""

    plain: Plain
    has_gaps: bool
    """Whether there are keys without a value, which `plain` leaves out."""
    texts: Mapping[str, Sequence[str]]
    """Every text, by the key that it or its list stands under: quick to look through, to see
    whether the tree is worth building."""
    unquoted: AbstractSet[str]
    """The values without quotation marks."""
    bracketed: AbstractSet[str]
    """Those of them that are items of a list in brackets."""
    has_edge: bool
    """Whether a text begins or ends with a blank, which those without quotation marks cannot."""


class Gathering:
    """Gathers the `Content` of a file, value after value."""

    def __init__(self) -> None:
        self.texts: defaultdict[str, list[str]] = defaultdict(list)
        self.unquoted: set[str] = set()
        self.bracketed: set[str] = set()
        self.has_edge = False
        self.left_out: list[tuple[dict[str, Plain], str]] = []
        """Keys without a value, as yet, and those of the user's own."""

    def bare(self, name: str, text: str) -> Plain:
        """What `text` without quotation marks under the key `name` stands for."""
        self.unquoted.add(text)
        if text in NO_VALUE:
            return None
        self.texts[name].append(text)
        return text

    def text(self, name: str, text: str) -> str:
        """`text` with quotation marks, or of a block, noted as one under the key `name`."""
        self.texts[name].append(text)
        self.has_edge |= has_edge(text)
        return text

    def put(self, holder: Any, key: str, value: Plain) -> None:  # noqa: ANN401 - a list or mapping
        """Put `value` into `holder`: a list, or a mapping under `key`. Raises `Unusual` for a key
        that is there."""
        if type(holder) is list:
            holder.append(value)
        elif key in holder:
            raise Unusual
        else:
            holder[key] = value
            if value is None or key[:2] == "x-":
                self.left_out.append((holder, key))

    def content(self, plain: Plain) -> Content:
        """All that was gathered of `plain`, which is whole now."""
        has_gaps = False
        for holder, key in self.left_out:
            if holder[key] is None or key[:2] == "x-":
                has_gaps |= holder.pop(key) is None
        return Content(plain, has_gaps, self.texts, self.unquoted, self.bracketed, self.has_edge)


def has_edge(text: str) -> bool:
    """Whether `text` begins or ends with a blank."""
    return text[:1] == " " or text[-1:] == " "
