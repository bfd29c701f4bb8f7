"""Where a file can be cut into pieces, of which libyaml reads in each what it reads there in the
whole."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

_NO_LISTS: Mapping[str, tuple[int, int]] = MappingProxyType({})


class Section(NamedTuple):
    """A key at the left edge of a file with what stands under it."""

    start: int
    end: int
    indent: int = 0
    """How far the hyphens of its list are indented."""
    items: int = 0
    """How many the list has; none where it is no list, or one in brackets."""

    def hyphens(self, text: str) -> tuple[int, ...]:
        """Where the line begins that has the hyphen of each item, which is a piece, too, up to the
        next one. None where it cannot be told."""
        hyphen = re.compile("\n" + " " * self.indent + r"-(?!\S)")
        found = [match.start() + 1 for match in hyphen.finditer(text, self.start, self.end)]
        # Every item has such a line, but a line of a text can look like one.
        return tuple(found) if len(found) == self.items else ()


class Outline(NamedTuple):
    """What is known of the pieces of a file before somebody asks for one."""

    keys: Sequence[str] = ()
    """The keys at the left edge; none where the file cannot be cut."""
    lists: Mapping[str, tuple[int, int]] = _NO_LISTS
    """How far the hyphens of the lists under them are indented, and how many there are."""
    starts: Sequence[int] = ()
    """Where the keys begin; empty where each begins the next line that begins with it."""

    def sections(self, text: str) -> dict[str, Section]:
        """The pieces of `text`, by their keys."""
        starts = [*self.starts]
        for key in () if starts else self.keys:
            is_first = not starts and text.startswith(f"{key}:")
            starts.append(0 if is_first else text.index(f"\n{key}:", (0, *starts)[-1]) + 1)
        pieces = zip(self.keys, starts, [*starts, len(text)][1:], strict=True)
        return {key: Section(start, end, *self.lists.get(key, ())) for key, start, end in pieces}
