"""A sheet as CSV: UTF-8, one row per line, quoted only where it must be.

A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a
formula. Such a cell gets an apostrophe in front, and so does such a place behind a comma, a
semicolon, a tab or a line break, because a spreadsheet that is told the wrong separator begins a
cell there. To have the data back letter by letter, take away each apostrophe that stands at the
start of a cell or behind one of those four, where only apostrophes and quotation marks are between
it and one of the six characters.
"""

import csv
import io
import re

from konzept_cli.reports.sheets import Sheet

# Excel in East Asian languages obeys the wide forms, too.
_FORMULA = re.compile(r"(?:^|(?<=[,;\t\n]))(?=[\"']*[=+\-@\t\r＝＋－＠])")
_BOM = "\ufeff"


def as_csv(sheet: Sheet, *, excel: bool = False) -> str:
    """`sheet` with commas; for Excel in German with semicolons, and with the mark at the start by
    which Excel knows UTF-8."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";" if excel else ",", lineterminator="\n")
    for row in (sheet.heads, *sheet.rows):
        writer.writerow(map(harmless, row))
    return _BOM * excel + text.getvalue()


def harmless(text: str) -> str:
    """`text` as a cell that no spreadsheet calculates."""
    return _FORMULA.sub("'", text)
