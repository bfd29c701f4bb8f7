"""Ignores × diagnostics: which are suppressed, and which ignores are of no use."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from konzept_cli.diagnostics import Diagnostic, Finding, Mend, Span, Spot, Suppression
from konzept_cli.messages import Catalogue
from konzept_cli.nearest import nearest
from konzept_cli.suppressing import Ignore, ignores
from konzept_cli.yamltree import Document

_NEAR = 3
"""How many lines away an ignore is taken for one that was meant for a finding."""


@dataclass(frozen=True, slots=True)
class Ignoring:
    """What is needed to judge ignores."""

    known: Collection[str]
    """All rules."""
    active: Callable[[str], Collection[str]]
    """The rules that were asked about a file: only their ignores can be of no use."""
    locked: Collection[str]
    """Rules whose findings cannot be ignored, because the file cannot be read."""
    today: date


def ignore(
    diagnostics: Iterable[Diagnostic],
    files: Iterable[str],
    documents: Callable[[str], Document],
    how: Ignoring,
    words: Catalogue,
) -> tuple[tuple[Diagnostic, ...], tuple[Finding, ...]]:
    """`diagnostics`, those that a comment ignores marked as suppressed, and what is wrong with
    the comments in `files` (those whose bytes may have one)."""
    found = {file: ignores(documents(file)) for file in files}
    used: set[tuple[str, Span, str]] = set()
    judged = []
    for diagnostic in diagnostics:
        file, rule = diagnostic.place.file, diagnostic.rule
        mine = found.get(file, ()) if rule not in how.locked else ()
        if mine:
            line = documents(file).lines.position(diagnostic.place.span.start).line
            one, by = _judged(diagnostic, mine, line, how, words)
            judged.append(one)
            used |= {(file, by.comment, rule)} if by else set()
        else:
            judged.append(diagnostic)
    faults = [
        fault
        for file, mine in found.items()
        for one in mine
        for fault in _faults(documents(file), one, how, used)
    ]
    return tuple(judged), tuple(faults)


def _judged(
    diagnostic: Diagnostic, mine: tuple[Ignore, ...], line: int, how: Ignoring, words: Catalogue
) -> tuple[Diagnostic, Ignore | None]:
    """`diagnostic`, which begins on `line`, and the ignore that suppresses it, if any."""
    for one in mine:
        if one.covers(diagnostic.rule, line, how.today):
            suppression = Suppression("comment", one.reason, one.until)
            return diagnostic._replace(suppressed=suppression), one
    near = any(_is_near(one, diagnostic.rule, line) for one in mine)
    note = (words("ignore.near"),) if near else ()
    return diagnostic._replace(notes=(*diagnostic.notes, *note)), None


def _is_near(one: Ignore, rule: str, line: int) -> bool:
    named = any(name == rule for name, _ in one.rules)
    return named and one.lines.start - _NEAR <= line < one.lines.stop + _NEAR


def _faults(
    document: Document, one: Ignore, how: Ignoring, used: set[tuple[str, Span, str]]
) -> Iterator[Finding]:
    file = document.file
    spot, mend = Spot(file, one.comment), _without(document, one)
    if not one.rules or not one.reason:
        variant = "" if one.rules else "rules"
        yield Finding(spot, "ignore-without-reason", variant)
        return
    if one.expired(how.today):
        yield Finding(spot, "expired-ignore", values={"until": one.until}, mend=mend)
        return
    unused, active = [], how.active(file)
    for name, span in one.rules:
        if name not in how.known:
            meant = nearest(name, how.known)
            better = Mend("replace", meant[0], safe=False) if meant else None
            place, values = Spot(file, span), {"rule": name}
            yield Finding(place, "unknown-ignored-rule", "", values, suggestions=meant, mend=better)
        elif name in how.locked:
            yield Finding(Spot(file, span), "unknown-ignored-rule", "locked", {"rule": name})
        elif name in active and (file, one.comment, name) not in used:
            unused.append((name, span))
    whole = len(unused) == len(one.rules)
    for name, span in unused[:1] if whole else unused:
        place = spot if whole else Spot(file, span)
        yield Finding(place, "unused-ignore", values={"rule": name}, mend=mend if whole else None)


def _without(document: Document, one: Ignore) -> Mend:
    """Deletes the comment; its whole line where nothing else stands on it."""
    lines = document.lines
    line = lines.position(one.comment.start).line
    start = lines.start(line)
    before = lines.text[start : one.comment.start]
    if before.strip():
        return Mend(
            "delete", spot=Spot(document.file, Span(start + len(before.rstrip()), one.comment.end))
        )
    end = lines.start(line + 1) if line < len(lines) else one.comment.end
    return Mend("delete", spot=Spot(document.file, Span(start, end)))
