"""The Synopse in the terminal: three columns, or a block for each row where they do not fit."""

from collections.abc import Iterable, Iterator

from rich.text import Text

from konzept_cli.cli._layout import BLANK, Para, set_lines, styled
from konzept_cli.cli._tables import Cell, set_beside
from konzept_cli.messages import Catalogue
from konzept_cli.messages.formatting import quoted
from konzept_cli.reports.proving import Proof
from konzept_cli.reports.statements import Entry
from konzept_cli.reports.synopsis import HeadView, SynopsisView
from konzept_cli.reports.synopsis.rows import RowView, SideView
from konzept_cli.reports.synopsis.sections import SectionView

_NARROWEST = 80
"""In less than that, three columns are hard to read."""


def as_lines(view: SynopsisView, words: Catalogue, width: int) -> list[Text]:
    """The Synopse with what one must know to read it, as lines of at most `width`."""
    table = _Table(view, words)
    lines = list(set_lines(_top(view), width))
    for section in view.sections:
        heading = Para(styled((section.title, "bold")))
        lines += set_lines([BLANK, heading, BLANK], width)
        lines += table.lines(section, width)
        hidden = [BLANK, Para(styled(section.hidden))] if section.hidden else []
        lines += set_lines(hidden, width)
    return [*lines, *set_lines(_end(view, words), width)]


def _top(view: SynopsisView) -> Iterator[Para]:
    yield Para(styled((view.cover.title, "bold")))
    for text in (view.cover.subtitle, *view.cautions, *filter(None, [view.same])):
        yield Para(styled(text))
    if view.glance:
        yield BLANK
    yield from (Para(styled(text)) for text in view.glance)


def _end(view: SynopsisView, words: Catalogue) -> Iterator[Para]:
    if view.meanings:
        yield BLANK
        yield Para(styled((words("diff.section.legend"), "bold")))
    for one in view.meanings:
        yield Para(styled(f"{one.word}: {one.meaning}"), mark=f"{one.symbol} ")


class _Table:
    """One section after the other, under the heads of both sides."""

    def __init__(self, view: SynopsisView, words: Catalogue) -> None:
        self.words = words
        self.older, self.newer = view.heads

    def lines(self, section: SectionView, width: int) -> list[Text]:
        """The section as a table of three columns, or a block for each row."""
        if width < _NARROWEST:
            return list(set_lines(self._blocks(section), width))
        remark = [Para(styled((self.words("diff.col.remark"), "bold")))]
        lines = set_beside([self._head(self.older), self._head(self.newer), remark], width)
        for row in section.rows:
            lines += [Text("─" * width), *set_beside(self._row(row), width)]
        return lines

    def _head(self, head: HeadView) -> Cell:
        return [Para(styled((head.name, "bold"))), Para(styled((head.read, "dim")))]

    def _row(self, row: RowView) -> list[Cell]:
        depth = int(row.inner)
        what = Para(styled((row.what, "dim")), depth)
        return [
            [what, *self._side(row.before, depth)],
            [BLANK, *self._side(row.now, depth)],
            [*self._remark(row)],
        ]

    def _blocks(self, section: SectionView) -> Iterator[Para]:
        """For narrow windows."""
        for number, row in enumerate(section.rows):
            if number:
                yield BLANK
            depth = int(row.inner)
            yield Para(styled((row.what, "bold")), depth)
            for name, side in ((self.older.name, row.before), (self.newer.name, row.now)):
                yield Para(styled((name, "dim")), depth)
                yield from self._side(side, depth + 1)
            yield Para(styled((self.words("diff.col.remark"), "dim")), depth)
            yield from (
                Para(one.text, one.depth + depth + 1, one.mark) for one in self._remark(row)
            )

    def _side(self, side: SideView, depth: int) -> Iterator[Para]:
        if side.absence:
            mark = f"{side.absence.symbol} "
            yield Para(styled((side.absence.word, "dim")), depth, mark)
        for entry in side.entries:
            yield from self._entry(entry, depth)

    def _entry(self, entry: Entry, depth: int) -> Iterator[Para]:
        label = quoted(entry.label, self.words.language) if entry.label else None
        head = " ".join(part for part in (entry.mark, entry.lead) if part)
        said = ": ".join(part for part in (head, label, entry.text) if part)
        if said:
            yield Para(styled(said), depth)
        for detail in entry.details:
            yield Para(styled(detail.value), depth, f"{detail.name}: ")
        if entry.note:
            yield Para(styled(entry.note), depth, f"{self.words('report.note')} ")

    def _remark(self, row: RowView) -> Iterator[Para]:
        """What became of it, how that is known, and what differs."""
        style = "bold" if row.tone == "other" else ""
        for mark in row.marks:
            said = f" ({mark.said})" if mark.said else ""
            yield Para(styled((mark.word, style), said), 0, f"{mark.symbol} ")
        yield from (Para(styled((ground, "dim"))) for ground in row.grounds)
        for shift in row.shifts:
            values = {"before": shift.before.value, "after": shift.after.value}
            yield Para(styled(self.words("diff.shift", **values)), 0, f"{shift.name}: ")
        for entry in row.changes:
            yield from self._entry(entry, 0)
            yield from self._proofs(entry.proofs)

    def _proofs(self, proofs: Iterable[Proof]) -> Iterator[Para]:
        evidence = self.words("show.evidence")
        for proof in proofs:
            quote = quoted(proof.quote, self.words.language) if proof.quote else None
            where = f"({proof.place})" if proof.place and quote else proof.place
            text = " ".join(part for part in (quote, where) if part) or proof.source
            yield Para(styled((text, "dim")), 0, f"{evidence}: ")
