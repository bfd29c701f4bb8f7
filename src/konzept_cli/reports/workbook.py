"""Sheets as an XLSX file: the only place that knows xlsxwriter, which not everybody has."""

import io
from collections.abc import Iterable
from datetime import datetime

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from konzept_cli.errors import KonzeptError
from konzept_cli.messages import Catalogue
from konzept_cli.reports.sheets import Sheet

_ROWS, _COLUMNS, _LETTERS = 1_048_576, 16_384, 32_767
"""What Excel can hold: xlsxwriter leaves out what is beyond without a word."""
_NARROWEST, _WIDEST = 10, 60
_CREATED = datetime(1980, 1, 1)  # noqa: DTZ001 - Excel knows no time zones
"""Always the same, so that the same data make the same file."""


def as_workbook(sheets: Iterable[Sheet], title: str, words: Catalogue) -> bytes:
    """The sheets in one file, every cell a text. Raises `KonzeptError` for a table that no
    spreadsheet can hold."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    book.set_properties({"title": title, "created": _CREATED})
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    body = book.add_format({"text_wrap": True, "valign": "top"})
    for sheet in sheets:
        if len(sheet.rows) >= _ROWS or len(sheet.heads) > _COLUMNS:
            raise KonzeptError(words("stop.sheet", name=sheet.name), words("stop.sheet.hint"))
        _fill(book.add_worksheet(sheet.name), sheet, head, body, words)
    book.close()
    return file.getvalue()


def _fill(page: Worksheet, sheet: Sheet, head: Format, body: Format, words: Catalogue) -> None:
    # Without a format of their own, cells that nobody has written begin at the bottom.
    for at, width in enumerate(_widths(sheet)):
        page.set_column(at, at, width, body)
    for number, row in enumerate((sheet.heads, *sheet.rows)):
        for at, text in enumerate(row):
            if text:  # else the cell is empty, which a filter finds
                page.write_string(number, at, _fitting(text, words), body if number else head)
    page.freeze_panes(1, 1)
    page.autofilter(0, 0, len(sheet.rows), len(sheet.heads) - 1)
    # A key such as 059 is no number: Excel need not mark it.
    page.ignore_errors({"number_stored_as_text": f"A1:XFD{len(sheet.rows) + 1}"})
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)


def _widths(sheet: Sheet) -> list[int]:
    """As wide as the longest line, within what is still easy to read; a head may wrap."""
    columns = zip(sheet.heads, *sheet.rows, strict=True)
    return [
        min(_WIDEST, max(_NARROWEST, min(len(head), 24), *map(_longest, cells)) + 2)
        for head, *cells in columns
    ]


def _longest(text: str) -> int:
    return max(map(len, text.split("\n")))


def _fitting(text: str, words: Catalogue) -> str:
    """`text`; where Excel has no room for it, its beginning with a word on that."""
    # Excel counts what is outside of the first plane twice.
    if len(text.encode("utf-16-le")) // 2 <= _LETTERS:
        return text
    note = words("sheet.cut")
    room = 2 * (_LETTERS - len(note))
    return text.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + note
