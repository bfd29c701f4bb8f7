"""The percentages among a concept's figures."""

from collections.abc import Iterator

from konzept_cli.diagnostics import Loc
from konzept_cli.model import Figure
from konzept_cli.repository import Record

_PERCENT = frozenset(("percent", "prozent", "%"))


def percentages(record: Record) -> Iterator[tuple[Loc, Figure]]:
    """Figures whose unit is percent, with their paths."""
    for loc, figure in record.of(Figure):
        if (figure.unit or "").casefold() in _PERCENT:
            yield loc, figure


def told(figure: Figure) -> str:
    """All that is said of `figure`: its label, our words, and the quotes."""
    quotes = (evidence.quote for evidence in figure.evidence)
    return " ".join(filter(None, (figure.label, figure.text, figure.population, *quotes)))
