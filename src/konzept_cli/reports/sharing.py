"""Evidence and remarks that all entries of a list share: they stand once below them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from konzept_cli.reports.proving import Proof
from konzept_cli.reports.statements import Entry


def shared(entries: tuple[Entry, ...]) -> tuple[tuple[Entry, ...], tuple[Proof, ...]]:
    """The entries without the evidence that they and all below them share, and that evidence;
    nothing is shared where one has other evidence, or none."""
    every = list(_each(entries))
    found = {entry.proofs for entry in every}
    if len(every) < 2 or len(found) > 1 or not all(proof.href for proof in every[0].proofs):
        return entries, ()
    return tuple(map(_bare, entries)), every[0].proofs


def shared_note(entries: tuple[Entry, ...]) -> tuple[tuple[Entry, ...], str | None]:
    """The entries without the remark that they share, and that remark."""
    found = {entry.note for entry in entries}
    if len(entries) < 2 or len(found) > 1:
        return entries, None
    return tuple(replace(entry, note=None) for entry in entries), found.pop()


def _each(entries: Iterable[Entry]) -> Iterator[Entry]:
    for entry in entries:
        yield entry
        yield from _each(entry.entries)


def _bare(entry: Entry) -> Entry:
    return replace(entry, proofs=(), entries=tuple(map(_bare, entry.entries)))
