"""Evidence that all entries of a list share: it stands once below them."""

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


def _each(entries: Iterable[Entry]) -> Iterator[Entry]:
    for entry in entries:
        yield entry
        yield from _each(entry.entries)


def _bare(entry: Entry) -> Entry:
    return replace(entry, proofs=(), entries=tuple(map(_bare, entry.entries)))
