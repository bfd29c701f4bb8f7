"""XLSX: what was put in comes out as text, the same bytes every time."""

import io
import zipfile
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from konzept_cli.errors import KonzeptError
from konzept_cli.messages import catalogue
from konzept_cli.reports.sheets import Sheet, sheet
from konzept_cli.reports.workbook import as_workbook

WORDS = catalogue("de")


def pages(*sheets: Sheet) -> list[Any]:
    return list(opened(as_workbook(sheets, "Titel", WORDS)).worksheets)


def opened(content: bytes) -> Workbook:
    return load_workbook(io.BytesIO(content))


def values(page: Any) -> list[list[object]]:
    return [[cell.value for cell in row] for row in page.iter_rows()]


HOSTILE = [
    "=1+1",
    "{=SUM(A1:A2)}",
    "+49 2051",
    "@SUM(A1)",
    "https://example.org/=1",
    "mailto:a@example.org",
    "internal:Matrix!A1",
    "059",
    "1.10",
    "TRUE",
    "#N/A",
    "_x0041_",
    "<b>&amp;",
    "a | b; c, d",
    "Donaudampfschifffahrtsgesellschaft" * 20,
    " Rand ",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_every_cell_is_the_text_that_it_was(text: str) -> None:
    (page,) = pages(sheet("x", ["Kopf"], [[text]]))
    cell = page["A2"]
    assert cell.value == text
    assert cell.data_type == "s"
    assert cell.hyperlink is None


@given(st.text(min_size=1))
def test_any_text_makes_a_file_that_can_be_read(text: str) -> None:
    (page,) = pages(sheet("x", ["Kopf"], [[text]]))
    assert page["A2"].data_type == "s"
    assert [len(row) for row in values(page)] == [1, 1]


def test_tables_are_made_for_reading() -> None:
    rows = [["Arbeit", "", ["kurz", "lang genug, um breiter als der Kopf zu sein"]]]
    first, second = pages(sheet("Eins", ["Thema", "Kopf", "C"], rows), sheet("Zwei", ["A"], []))
    assert [page.title for page in (first, second)] == ["Eins", "Zwei"]
    assert values(first) == [["Thema", "Kopf", "C"], ["Arbeit", None, "\n".join(rows[0][2])]]
    assert values(second) == [["A"]]
    assert (first.freeze_panes, first.auto_filter.ref) == ("B2", "A1:C2")
    assert first.print_title_rows == "$1:$1"
    assert first.merged_cells.ranges == set()
    assert first["A1"].font.b
    assert first["C2"].alignment.wrap_text
    widths = [round(first.column_dimensions[name].width) for name in "AC"]
    assert widths == [13, 46]


def test_no_colours() -> None:
    content = as_workbook([sheet("x", ["Kopf"], [["a"]])], "Titel", WORDS)
    fills = {cell.fill.fill_type for row in opened(content)["x"] for cell in row}
    assert fills == {None}


def test_the_file_says_when_it_was_not_made() -> None:
    content = as_workbook([sheet("x", ["Kopf"], [["a"]])], "Titel", WORDS)
    properties = opened(content).properties
    assert (properties.title, properties.creator) == ("Titel", None)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("letter", ["ä", "😀"])
def test_a_text_that_is_too_long_is_cut_and_says_so(letter: str) -> None:
    (page,) = pages(sheet("x", ["Kopf"], [[letter * 32_767], [letter * 40_000]]))
    for name in ("A2", "A3"):
        text = str(page[name].value)
        assert len(text.encode("utf-16-le")) // 2 <= 32_767
        whole = text == letter * 32_767
        assert whole or text.endswith("… (gekürzt: Eine Zelle fasst nicht mehr)")
        assert whole == (letter == "ä" and name == "A2")


class Many(tuple[tuple[str, ...], ...]):
    """More rows than one wants to make for a test."""

    __slots__ = ()

    def __len__(self) -> int:
        return 1_048_576


TOO_LARGE = [Sheet("Breit", ("x",) * 16_385, ()), Sheet("Lang", ("x",), Many())]


@pytest.mark.parametrize("made", TOO_LARGE, ids=lambda made: made.name)
def test_a_table_that_is_too_large_is_refused(made: Sheet) -> None:
    with pytest.raises(KonzeptError, match=f"„{made.name}“ wäre größer"):
        as_workbook([made], "Titel", WORDS)
