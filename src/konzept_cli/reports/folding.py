"""Very many concepts: by Land, so that a page shows as much of them as somebody looks for."""

from dataclasses import dataclass

from konzept_cli.comparison import Row
from konzept_cli.reports.columns import Span, spans
from konzept_cli.reports.wording import Frame, Head
from konzept_cli.repository.lands import land_of, lands

_MANY = 24
"""With more concepts than that, no table and no section shows all at once."""
_MOST = 8
"""More columns than in other tables: whoever looks at very many wants fewer tables."""
_ELSEWHERE = "99"
"""Behind the keys of all Länder."""


@dataclass(frozen=True, slots=True)
class Fold:
    """The columns of one Land, together; of a smaller set all, without a name."""

    anchor: str
    told: str | None
    size: str
    """`31 Konzepte`."""
    spans: tuple[Span, ...]
    """The tables that they are set in."""


def is_many(frame: Frame) -> bool:
    """Whether there are so many concepts that the report folds them away."""
    return len(frame.heads) > _MANY


def arranged(frame: Frame) -> tuple[Head, ...]:
    """The concepts as the columns of the matrix have them: of very many those of one Land stand
    together, each in the order of every table."""
    if not is_many(frame):
        return frame.heads
    return tuple(sorted(frame.heads, key=lambda head: _land(frame, head)))


def folds(frame: Frame) -> tuple[Fold, ...]:
    """The columns by Land; a smaller set as one."""
    if not is_many(frame):
        number = len(frame.heads)
        return (Fold("columns", None, _size(frame, number), spans(frame, number)),)
    names = {key: land.name for key, land in lands(frame.repository.register).items()}
    found = []
    first = 0
    for key, heads in _lands(frame).items():
        name = names.get(key) or frame.words("report.fold.none")
        tables = spans(frame, len(heads), first, _MOST)
        found.append(Fold(f"land-{key}", name, _size(frame, len(heads)), tables))
        first += len(heads)
    return tuple(found)


def tally(frame: Frame, row: Row) -> tuple[str, ...]:
    """In how many concepts of each Land a topic counts: `3 von 31`; nothing of a smaller set."""
    if not is_many(frame):
        return ()
    counted = (
        (sum(row.cells[head.index].counts for head in heads), len(heads))
        for heads in _lands(frame).values()
    )
    return tuple(frame.words("report.of", n=number, total=total) for number, total in counted)


def _lands(frame: Frame) -> dict[str, list[Head]]:
    """The concepts of each Land, in the order of `arranged`."""
    found: dict[str, list[Head]] = {}
    for head in arranged(frame):
        found.setdefault(_land(frame, head), []).append(head)
    return found


def _land(frame: Frame, head: Head) -> str:
    return land_of(head.concept.district, frame.repository.register) or _ELSEWHERE


def _size(frame: Frame, number: int) -> str:
    return frame.words.count("report.fold", number)
