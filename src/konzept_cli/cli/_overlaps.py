"""Each two concepts and the topics that they share, as lines and as JSON."""

from collections.abc import Iterable, Iterator
from typing import Any

from rich.text import Text

from konzept_cli.cli._cautions import cautions, legend
from konzept_cli.cli._layout import BLANK, Para, set_lines, styled
from konzept_cli.cli._tabling import check_pairs
from konzept_cli.comparison import Row
from konzept_cli.comparison.overlaps import overlaps
from konzept_cli.reports.overlaps import (
    PairSide,
    PairTopic,
    PairUnit,
    PairView,
    pair_notes,
    pair_view,
)
from konzept_cli.reports.roles import roles_told
from konzept_cli.reports.wording import Frame


def as_lines(frame: Frame, width: int) -> list[Text]:
    """The pairs with the fields behind the topics, as lines of at most `width`. Raises
    `KonzeptError` for so few concepts that there are none, and for so many that nobody reads
    them."""
    check_pairs(len(frame.heads), frame.words)
    found = overlaps(frame.comparison, frame.words.language)
    title = Para(styled((frame.words("compare.title.overlaps"), "bold")))
    notes = [Para(styled(note)) for note in pair_notes(frame, found)]
    pairs = [para for pair in found for para in _pair(frame, pair_view(frame, pair))]
    top = [title, BLANK, *cautions(frame), BLANK, *notes]
    return list(set_lines([*top, *pairs, BLANK, *legend(frame)], width))


def _pair(frame: Frame, pair: PairView) -> Iterator[Para]:
    yield BLANK
    name = f"{pair.names} – {pair.note}" if pair.note else pair.names
    yield Para(styled((name, "bold"), f": {pair.told}"))
    yield from _topics(frame, pair.shared, "compare.overlaps.shared", pair)
    for side in (pair.first, pair.second):
        yield from _only(frame, side)
    yield from _topics(frame, pair.touched, "compare.overlaps.touched", pair)


def _only(frame: Frame, side: PairSide) -> Iterator[Para]:
    mark = frame.words("compare.overlaps.only", name=side.name, told=side.told)
    labels = "; ".join(topic.label for topic in side.only)
    yield Para(styled(labels), 1, f"{mark}: " if labels else mark)


def _topics(frame: Frame, topics: Iterable[PairTopic], key: str, pair: PairView) -> Iterator[Para]:
    for number, topic in enumerate(topics):
        if not number:
            yield Para(styled(f"{frame.words(key)}:"), 1)
        yield Para(styled((topic.label, "bold")), 2)
        for side, units in ((pair.first, topic.first), (pair.second, topic.second)):
            yield Para(styled(_units(frame, units)), 3, f"{side.name}: ")


def _units(frame: Frame, units: Iterable[PairUnit]) -> str:
    return "; ".join(
        f"{frame.quoted(unit.label)} ({roles_told(frame, unit.roles)}: {unit.relation})"
        for unit in units
    )


def as_data(frame: Frame) -> list[dict[str, Any]]:
    """The pairs for JSON. Raises `KonzeptError` as `as_lines` does."""
    check_pairs(len(frame.heads), frame.words)

    def ids(rows: Iterable[Row]) -> list[str]:
        return [row.id for row in rows]

    columns = frame.comparison.columns
    return [
        {
            "concepts": [columns[pair.first].id, columns[pair.second].id],
            "same_district": pair.same_district,
            "may_have_more": pair.open,
            "shared": ids(pair.shared),
            "only_first": ids(pair.only_first),
            "only_second": ids(pair.only_second),
            "touched": ids(pair.touched),
        }
        for pair in overlaps(frame.comparison, frame.words.language)
    ]
