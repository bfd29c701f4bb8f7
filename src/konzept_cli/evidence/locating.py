"""Verified claims → the source that each is taken from, and how far into its text."""

from typing import NamedTuple

from konzept_cli.evidence import Verdict
from konzept_cli.evidence.folding import position
from konzept_cli.model import Source
from konzept_cli.repository import Repository


class Located(NamedTuple):
    """Where a claim stands, or may stand."""

    source: Source
    page: int | None
    """The page that the record names, or on which it was found."""
    at: int | None
    """How far into that page, or into a text without pages; `None` where it was not found."""
    others: tuple[Source, ...] = ()
    """Where else it may stand, as far as nobody knows better."""


def located(repository: Repository, verdict: Verdict) -> Located:
    """The source in which the claim of `verdict` was found; else the first one that it can be
    from: one that is not at hand, if there is any."""
    claim, absent = verdict.claim, []
    for source in verdict.searched:
        snapshot = repository.snapshots.get(source.snapshot or "")
        if snapshot is None:
            absent.append(source)
        elif verdict.outcome == "found":
            found = _found(snapshot.text, claim.text, claim.page)
            if found:
                return Located(source, *found)
    first, *others = absent or verdict.searched
    return Located(first, claim.page, None, tuple(others))


def _found(text: str, quote: str, page: int | None) -> tuple[int | None, int] | None:
    """The page and the place on it; a text without page breaks has one place only."""
    pages = text.split("\f")
    if len(pages) == 1:
        at = position(text, quote)
        return None if at is None else (page, at)
    for number, content in enumerate(pages, 1):
        at = position(content, quote) if page in (None, number) else None
        if at is not None:
            return number, at
    # It begins on one page and ends on the next.
    at = None if page else position(text, quote)
    return None if at is None else (None, at)
