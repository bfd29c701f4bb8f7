"""Whether an enumeration in a source can be cut in another way than into the recorded fields."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property

from konzept_cli.evidence.folding import as_written, fold

_MARKS = (", ", "; ", "/", " und ", " sowie ", " oder ", " & ")
_ENDS = ("", ".", ";", ":", ")")
# What a heading has before its name: "3.1", "IV.", "Handlungsfeld 2:", a bullet; and after it.
_AROUND = re.compile(r"^\s*(?:\w*feld|Kapitel)?[\W\d_]*(?:[A-HIVX]+\b[\W_]*)?|\W+$")
# A longer line is no heading.
_LONGEST = 300


class _Known:
    """The labels of a concept, as a source has them; most sources need not be asked for them."""

    def __init__(self, labels: Sequence[str]) -> None:
        self._labels = labels

    @cached_property
    def by_length(self) -> Mapping[int, Collection[str]]:
        """The labels by the number of their letters."""
        found: defaultdict[int, set[str]] = defaultdict(set)
        for label in map(as_written, self._labels):
            found[len(label)].add(label)
        return found


def recuts(labels: Sequence[str], texts: Collection[str]) -> Iterator[tuple[int, str]]:
    """The labels, by their index, that an enumeration in one of `texts` could cut in two, each with
    the mark or word to cut at: it stands in the label, and between it and another of `labels`. The
    last `und` of an enumeration parts what commas part before. A label that has a line of its own,
    as a heading does, is a unit."""
    composite = [at for at, label in enumerate(labels) if any(mark in label for mark in _MARKS)]
    if not (composite and texts):
        return
    known = _Known(labels)
    cuts = {
        at: cut for at in composite if (cut := _first_cut(as_written(labels[at]), texts, known))
    }
    headings = {_bare(line) for text in texts if cuts for line in text.splitlines()}
    for at, cut in cuts.items():
        if _bare(labels[at]) not in headings:
            yield at, cut


def _first_cut(label: str, texts: Collection[str], known: _Known) -> str | None:
    return next(filter(None, (_cut(fold(text), label, known) for text in texts)), None)


def _bare(line: str) -> str:
    """A line, or a label, without what marks it as a heading."""
    return _AROUND.sub("", as_written(line[:_LONGEST]))


def _cut(text: str, label: str, known: _Known) -> str | None:
    for start, end in _places(text, label):
        for mark in _MARKS:
            if mark in label and (
                (text.startswith(mark, end) and _begins(text, end + len(mark), known))
                or (text.endswith(mark, 0, start) and _ends(text, start - len(mark), known))
            ):
                return mark.strip()
        last = text[end : end + 1] in _ENDS and text.endswith(", ", 0, start)
        if last and " und " in label and _ends(text, start - 2, known):
            return "und"
    return None


def _places(text: str, label: str) -> Iterator[tuple[int, int]]:
    """Where `text` has `label`, in whole words."""
    start = text.find(label)
    while start >= 0:
        end = start + len(label)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            yield start, end
        start = text.find(label, end)


def _begins(text: str, at: int, known: _Known) -> bool:
    """Whether a known label begins at `at`."""
    return any(
        text[at : at + length] in labels and not text[at + length : at + length + 1].isalnum()
        for length, labels in known.by_length.items()
    )


def _ends(text: str, at: int, known: _Known) -> bool:
    """Whether a known label ends at `at`."""
    return any(
        text[max(at - length, 0) : at] in labels
        and not text[at - length - 1 : at - length].isalnum()
        for length, labels in known.by_length.items()
    )
