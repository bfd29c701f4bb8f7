"""Fixes → new text: minimal edits by offset, so that every byte they do not name stays."""

import codecs
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from konzept_cli.diagnostics import Diagnostic, Edit

MOST_ROUNDS = 10
"""A fix can make room for another one, but not for ever."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """What fixing came to."""

    contents: Mapping[str, bytes]
    """The new bytes of each file that changes."""
    count: int
    """How many fixes were made."""
    circular: tuple[str, ...]
    """Files in which fixes undo each other; they are left as they were."""


def apply(content: bytes, edits: Iterable[Edit]) -> bytes:
    """`content` (UTF-8, with or without a byte-order mark) after `edits`, whose spans count code
    points after the mark. Raises `ValueError` where two overlap."""
    mark = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
    text = content.removeprefix(mark).decode("utf-8")
    parts, at = [], 0
    for (start, end), replacement in sorted(edits):
        if start < at:
            raise ValueError("edits overlap")
        parts += [text[at:start], replacement]
        at = end
    return mark + "".join((*parts, text[at:])).encode("utf-8")


def chosen(
    diagnostics: Iterable[Diagnostic], *, unsafe: bool
) -> tuple[Mapping[str, tuple[Edit, ...]], int]:
    """The edits of the safe fixes (`unsafe`: of all), by file, and how many fixes they are. Of
    two that touch each other the first one counts; the other is for the next round."""
    edits: dict[str, list[Edit]] = {}
    number = 0
    for diagnostic in diagnostics:
        fix = diagnostic.fix
        if fix is None or not (fix.safe or unsafe):
            continue
        mine = edits.setdefault(diagnostic.place.file, [])
        if not any(_touch(one, other) for one in fix.edits for other in mine):
            mine.extend(fix.edits)
            number += 1
    return {file: tuple(found) for file, found in edits.items()}, number


def _touch(one: Edit, other: Edit) -> bool:
    return one.span.start <= other.span.end and other.span.start <= one.span.end


def fix_all(
    contents: Mapping[str, bytes],
    diagnose: Callable[[Mapping[str, bytes]], Iterable[Diagnostic]],
    readable: Callable[[str, bytes], bool],
    *,
    unsafe: bool,
) -> Fixed:
    """Make fixes in `contents` (the bytes of each file) until none is left. `diagnose` says what
    is wrong with the repository where the given files have the given bytes; `readable`, whether a
    file with these bytes can be read.

    A file that comes back to what it was before is left as it was at first, and so is one that
    fixes make unreadable.
    """
    changed: dict[str, bytes] = {}
    seen: dict[str, set[bytes]] = {}
    given_up: set[str] = set()
    count = 0
    for _ in range(MOST_ROUNDS):
        found = (one for one in diagnose(changed) if one.place.file in contents)
        edits, number = chosen(
            (one for one in found if one.place.file not in given_up), unsafe=unsafe
        )
        if not number:
            break
        count += number
        for file, mine in edits.items():
            before = changed.get(file, contents[file])
            after = apply(before, mine)
            spoilt = readable(file, before) and not readable(file, after)
            if spoilt or after in seen.setdefault(file, {contents[file]}):
                given_up.add(file)
                changed.pop(file, None)
            else:
                seen[file].add(after)
                changed[file] = after
    kept = {file: new for file, new in changed.items() if new != contents[file]}
    return Fixed(kept, count, tuple(sorted(given_up)))
