"""The tree: scalars, mappings and sequences with offsets."""

from typing import NamedTuple

Plain = str | None | list["Plain"] | dict[str, "Plain"]
"""What the model is validated from: text, "no value", lists and mappings of them."""

NO_VALUE = frozenset(("", "~", "null", "Null", "NULL"))


class Scalar(NamedTuple):
    """Text, as YAML reads it. `style` is `""` (plain), `'`, `"`, `|` or `>`; the offsets include
    quotation marks."""

    start: int
    end: int
    value: str
    style: str

    @property
    def text(self) -> str | None:
        """The text, or `None` where the file has no value (nothing, `~` or `null`)."""
        return None if not self.style and self.value in NO_VALUE else self.value


def scalar(text: str, start: int, end: int, value: str, style: str) -> Scalar:
    """The scalar that libyaml reports between `start` and `end` of the file's `text`. Its end
    marks of blocks run on to the next token, and a value that is not there stands at it: both end
    with the last content."""
    if style in ("|", ">", ""):
        while end > 0 and text[end - 1] in " \t\r\n":
            end -= 1
    return Scalar(min(start, end), end, value, style)


class Entry(NamedTuple):
    """A key with its value."""

    key: Scalar
    value: "Node"


class Mapping(NamedTuple):
    """Keys with values, in the file's order; each key once. `flow` is `{…}`."""

    start: int
    end: int
    entries: tuple[Entry, ...]
    flow: bool
    by_key: dict[str, Entry]
    """The same entries; a mapping may have a hundred thousand."""

    def entry(self, key: str) -> Entry | None:
        """The entry of `key`, if it is there."""
        return self.by_key.get(key)


class Sequence(NamedTuple):
    """A list. `flow` is `[…]`."""

    start: int
    end: int
    items: tuple["Node", ...]
    flow: bool


Node = Scalar | Mapping | Sequence


def plain(node: Node) -> Plain:
    """`node` without places. Entries whose key starts with `x-` are the user's own and left out;
    so are entries without a value, because no value is the same as no entry."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    values: dict[str, Plain] = {}
    for key, value in node.entries:
        if not key.value.startswith("x-"):
            content = plain(value)
            if content is not None:
                values[key.value] = content
    return values
