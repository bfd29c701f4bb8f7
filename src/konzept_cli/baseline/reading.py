"""Bytes → baseline, or why they are none."""

import json
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple

from konzept_cli.baseline import Entries, Entry
from konzept_cli.diagnostics import NO_VALUES, Span
from konzept_cli.lines import Lines, Position
from konzept_cli.yamltree import decode

VERSION = 1
LARGEST = 16 * 1024 * 1024
"""How many bytes a baseline may have: some eighty thousand entries."""

_HEAD = {"tool", "version", "entries"}
_KEYS = {"rule", "file", "path", "value", "count"}
_DEEPEST = 4
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]')
_CONFLICT = re.compile(r"^<{7}(?!<)", re.MULTILINE)
_BETWEEN = re.compile(r"[ \t\r\n,:]*")


class Fault(NamedTuple):
    """Why a file cannot be used as a baseline, and where that shows."""

    what: str
    place: Position
    values: Mapping[str, object] = NO_VALUES


class Baseline(NamedTuple):
    """What a file says was accepted."""

    file: str
    """Its name, as people are to see it."""
    text: str
    entries: Entries

    def places(self) -> Mapping[Entry, Span]:
        """Where each entry stands in the text."""
        return dict(zip(self.entries, _spans(self.text), strict=True))


def read(data: bytes, file: str) -> Baseline | Fault:
    """The baseline in `data`, which people know as `file`."""
    text, faults, _ = decode(data, file)
    lines = Lines(text)
    for fault in faults:
        assert isinstance(fault.spot.loc, Span)  # noqa: S101 - `decode` knows nothing else
        what = "encoding" if fault.rule == "wrong-encoding" else "character"
        return Fault(what, lines.position(fault.spot.loc.start))
    try:
        return _read(text, lines, file)
    except json.JSONDecodeError as error:
        conflict = _CONFLICT.search(text)
        at = conflict.start() if conflict else error.pos
        return Fault("conflict" if conflict else "json", lines.position(at))
    except RecursionError:
        return Fault("deep", lines.position(_too_deep(text)))


def _read(text: str, lines: Lines, file: str) -> Baseline | Fault:
    content = json.loads(text, object_pairs_hook=_unique, parse_int=_small)
    if not _is_ours(content):
        return Fault("other", lines.position(0))
    if content["version"] != VERSION:
        at = max(text.find('"version"'), 0)
        return Fault("version", lines.position(at), {"version": content["version"]})
    entries: dict[Entry, int] = {}
    for number, item in enumerate(content["entries"]):
        found = _entry(item)
        if found is None:
            return Fault("entry", _place(number, text, lines))
        if found[0] in entries:
            first = _place(list(entries).index(found[0]), text, lines).line
            return Fault("twice", _place(number, text, lines), {"first": first})
        entries |= (found,)
    return Baseline(file, text, entries)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any] | None:
    """An object; none of ours has a key twice."""
    found = dict(pairs)
    return found if len(found) == len(pairs) else None


def _small(digits: str) -> int:
    """A number; none of ours is so long that reading it would take time."""
    return int(digits) if len(digits) < 10 else 0


_decode = json.JSONDecoder(parse_int=_small).raw_decode


def _too_deep(text: str) -> int:
    """Where `text` is nested deeper than any baseline."""
    depth = at = 0
    tokens = _TOKEN.finditer(text)
    while depth <= _DEEPEST:
        token = next(tokens)
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
        at = token.start()
    return at


def _is_ours(content: object) -> bool:
    if not isinstance(content, dict) or content.keys() != _HEAD or content["tool"] != "konzept":
        return False
    return type(content["version"]) is int and isinstance(content["entries"], list)


def _entry(item: object) -> tuple[Entry, int] | None:
    """The entry that `item` is, and for how many findings it stands."""
    if not isinstance(item, dict) or item.keys() != _KEYS:
        return None
    path, count = item["path"], item["count"]
    if type(count) is not int or count < 1 or not isinstance(path, list):
        return None
    file, rule, value = item["file"], item["rule"], item["value"]
    if not all(isinstance(text, str) for text in (file, rule, value, *path)):
        return None
    return Entry(file, tuple(path), rule, value), count


def _place(number: int, text: str, lines: Lines) -> Position:
    """Where entry `number` begins."""
    (span,) = islice(_spans(text), number, number + 1)
    return lines.position(span.start)


def _spans(text: str) -> Iterator[Span]:
    """Where each entry stands in `text`, which is known to be a baseline."""
    at, key = text.index("{") + 1, None
    while key != "entries":
        key, at = _decode(text, _next(text, at))
        at = _next(text, at)
        if key != "entries":
            _, at = _decode(text, at)
    at = _next(text, at + 1)
    while text[at] != "]":
        _, end = _decode(text, at)
        yield Span(at, end)
        at = _next(text, end)


def _next(text: str, at: int) -> int:
    """The place, from `at` on, where a value begins or a bracket stands."""
    between = _BETWEEN.match(text, at)
    return between.end() if between else at
