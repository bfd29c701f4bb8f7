"""Ignores × diagnostics: which are suppressed, and which ignores are of no use."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from konzept_cli.diagnostics import Diagnostic, Finding, Mend, Span, Spot, Suppression
from konzept_cli.messages import Catalogue
from konzept_cli.nearest import nearest
from konzept_cli.suppressing import Ignore, Until, ignores
from konzept_cli.yamltree import Document

_NEAR = 3
"""How many lines away an ignore is taken for one that was meant for a finding."""


@dataclass(frozen=True, slots=True)
class Ignoring:
    """What is needed to judge ignores."""

    known: Collection[str]
    """All rules."""
    judges: Callable[[str, str], bool]
    """Whether a rule was asked about a file, and had all that it needs to find something there:
    only then its ignores can be of no use."""
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
            suppression = Suppression("comment", one.reason, one.until.text if one.until else "")
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
    spot = Spot(document.file, one.comment)
    if not one.rules or not one.reason:
        variant = "" if one.rules else "rules"
        yield Finding(spot, "ignore-without-reason", variant)
        yield from _unknown(document.file, one, how)
    elif one.until and one.until.day is None:
        yield _no_date(document.file, one.until)
    elif one.until and one.expired(how.today):
        values = {"until": one.until.text}
        yield Finding(spot, "expired-ignore", values=values, mend=_without(document, one))
    else:
        yield from _of_rules(document, one, how, used)


def _of_rules(
    document: Document, one: Ignore, how: Ignoring, used: set[tuple[str, Span, str]]
) -> Iterator[Finding]:
    """What is wrong with the rules that a comment names."""
    file = document.file
    yield from _unknown(file, one, how)
    unused = [
        (name, span)
        for name, span in one.rules
        if name in how.known
        and name not in how.locked
        and (file, one.comment, name) not in used
        and how.judges(name, file)
    ]
    whole = len(unused) == len(one.rules)
    mend = _without(document, one) if whole else None
    for name, span in unused[:1] if whole else unused:
        place = Spot(file, one.comment if whole else span)
        yield Finding(
            place,
            "unused-ignore",
            "" if one.reach == "ignore" else "more",
            {"rule": name, "line": one.lines.start},
            mend=mend if whole else None,
        )


def _unknown(file: str, one: Ignore, how: Ignoring) -> Iterator[Finding]:
    """The rules a comment names that do not exist, or that cannot be ignored."""
    for name, span in one.rules:
        spot, values = Spot(file, span), {"rule": name}
        if name not in how.known:
            meant = nearest(name, how.known)
            mend = Mend("replace", meant[0], safe=False) if meant else None
            yield Finding(spot, "unknown-ignored-rule", "", values, suggestions=meant, mend=mend)
        elif name in how.locked:
            yield Finding(spot, "unknown-ignored-rule", "locked", values)


def _no_date(file: str, until: Until) -> Finding:
    """That nobody knows how long a comment is to hold."""
    meant = until.meant
    mend = Mend("replace", f"until={meant}", safe=False) if meant else None
    values = {"until": until.text or "until="}
    suggestions = (f"until={meant}",) if meant else ()
    spot = Spot(file, until.span)
    return Finding(spot, "expired-ignore", "no-date", values, suggestions=suggestions, mend=mend)


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
