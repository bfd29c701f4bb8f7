"""The list of concepts, as a table and as JSON.

JSON, version 1: `concepts`, in the order of every comparison, each with `id`, `file`, `title`,
`district` (name, kind, ags), `edition` (kind, date), `read` (kinds of sources), `units` (how many
units have each role), `field_counts` (how many action fields it has by each reading, the used one
first), `complete` (whether its action fields are recorded completely), `partial_edition` (whether
the paper treats some fields only, so that others may hold) and `recorded` (a date).
"""

from collections.abc import Iterator

from rich.text import Text

from konzept_cli.cli._cells import several
from konzept_cli.cli._framing import column_facts, edition, incomplete
from konzept_cli.cli._layout import BLANK, Para, set_lines, styled
from konzept_cli.cli._tables import Cell, set_table
from konzept_cli.jsontext import to_json
from konzept_cli.reports.units import no_units
from konzept_cli.reports.wording import Frame, Head

_COLUMNS = ("id", "district", "edition", "read", "units", "recorded")


def as_lines(frame: Frame, width: int) -> list[Text]:
    """The list as lines of at most `width`: a table, or a block for each concept."""
    names = [frame.words(f"list.{name}") for name in _COLUMNS]
    rows = [_row(frame, head) for head in frame.heads]
    heads: list[Cell] = [[Para(styled((name, "bold")))] for name in names]
    lines = set_table([heads, *rows], width) or list(set_lines(_blocks(names, rows), width))
    notes = [Para(text) for text in _notes(frame)]
    return [*lines, *set_lines([BLANK, *notes] if notes else [], width)]


def _row(frame: Frame, head: Head) -> list[Cell]:
    concept = head.concept
    kinds = dict.fromkeys(source.kind for source in concept.sources)
    recorded = frame.date(concept.recorded.date) or frame.words("list.undated")
    district = [
        Para(styled((concept.district.name, "bold"))),
        Para(styled(frame.words.term("district", concept.district.kind))),
    ]
    return [
        [Para(styled(head.column.id), whole=True)],
        district,
        [Para(styled(edition(frame, head)))],
        [Para(styled(frame.words.term("source", kind))) for kind in kinds],
        [Para(styled(unit)) for unit in _units(frame, head)],
        [Para(styled(recorded))],
    ]


def _blocks(names: list[str], rows: list[list[Cell]]) -> Iterator[Para]:
    for number, row in enumerate(rows):
        if number:
            yield BLANK
        yield row[0][0]
        for name, cell in zip(names[1:], row[1:], strict=True):
            yield Para(Text(", ").join(para.text for para in cell), 1, f"{name}: ")


def _units(frame: Frame, head: Head) -> list[str]:
    """`6 Handlungsfelder (7, 7, 8)`; of a concept without any: `2 Schwerpunkte`, `9 Aufgaben`."""
    used, *others = head.column.field_counts
    if used:
        readings = f" ({', '.join(map(str, others))})" if others else ""
        return [several(frame, "action_field", used) + readings]
    others_named = head.column.roles.items()
    units = [several(frame, role, n) for role, n in others_named if role != "action_field"]
    return units or [no_units(frame, head)]


def _notes(frame: Frame) -> Iterator[Text]:
    if any(len(head.column.field_counts) > 1 for head in frame.heads):
        yield styled(frame.words("list.readings"))
    if any(not head.column.complete for head in frame.heads):
        yield styled(frame.words("list.incomplete", names=incomplete(frame)))


def as_json(frame: Frame) -> str:
    """The list as JSON; the module's docstring gives its shape."""
    document = {
        "schema_version": 1,
        "concepts": [
            {
                "id": head.column.id,
                "file": head.column.record.file,
                "title": head.concept.title,
                **column_facts(head),
                "recorded": head.concept.recorded.date,
            }
            for head in frame.heads
        ],
    }
    return to_json(document)
