"""The pairs of concepts as a table to compute with: a row for each topic of a pair."""

from collections.abc import Iterator

from konzept_cli.comparison import Row
from konzept_cli.comparison.overlaps import Overlap, overlaps
from konzept_cli.reports.overlaps import overlap_told, pair_units
from konzept_cli.reports.roles import roles_told
from konzept_cli.reports.sheets import Content, Sheet, sheet
from konzept_cli.reports.wording import Frame, Head

_COLUMNS = (
    *("first", "second", "note", "told", "topic", "where"),
    *("first_fields", "second_fields"),
)


def overlaps_sheet(frame: Frame) -> Sheet:
    """One row for each two concepts and topic that counts in one of them, or that both mention."""
    titles = (frame.words(f"sheet.overlaps.{name}") for name in _COLUMNS)
    found = overlaps(frame.comparison, frame.words.language)
    rows = (row for overlap in found for row in _rows(frame, overlap))
    return sheet(frame.words("sheet.overlaps"), titles, rows)


def _rows(frame: Frame, overlap: Overlap) -> Iterator[tuple[Content, ...]]:
    words = frame.words
    first, second = frame.heads[overlap.first], frame.heads[overlap.second]
    note = words("report.overlaps.same_district") if overlap.same_district else None
    counting = {
        words("sheet.overlaps.both"): overlap.shared,
        words("sheet.overlaps.one", name=first.name): overlap.only_first,
        words("sheet.overlaps.one", name=second.name): overlap.only_second,
    }
    topics = [(row, where) for where, rows in counting.items() for row in rows]
    counted = {row.id for row, _ in topics}
    in_none = words("sheet.overlaps.none")
    topics += [(row, in_none) for row in overlap.touched if row.id not in counted]
    for row, where in topics:
        yield (
            *(first.name, second.name, note, overlap_told(frame, overlap)),
            *(row.label.get(words.language), where),
            *(_fields(frame, row, head) for head in (first, second)),
        )
    if not topics:
        yield first.name, second.name, note, overlap_told(frame, overlap), None, None, None, None


def _fields(frame: Frame, row: Row, head: Head) -> tuple[str, ...]:
    """All units that mention the topic, whether they count or not; the roles say which."""
    return tuple(
        f"{frame.quoted(unit.label)} ({roles_told(frame, unit.roles)}: {unit.relation})"
        for unit in pair_units(frame, row, head, counted=False)
    )
