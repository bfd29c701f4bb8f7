"""The comparison as tables to compute with, and what the options for that mean."""

from dataclasses import dataclass
from importlib.util import find_spec

from konzept_cli.comparison.overlaps import FEWEST, MOST
from konzept_cli.errors import KonzeptError
from konzept_cli.messages import Catalogue
from konzept_cli.reports.comparison import ComparisonView
from konzept_cli.reports.crosswalk import crosswalk_sheet
from konzept_cli.reports.overlaps_sheet import overlaps_sheet
from konzept_cli.reports.readme import readme_sheet
from konzept_cli.reports.separated import as_csv
from konzept_cli.reports.sheets import matrix_sheet, sources_sheet
from konzept_cli.reports.wording import Frame


@dataclass(frozen=True, slots=True)
class Wanted:
    """The format that was asked for, with the options that only some formats have."""

    form: str
    table: str | None = None
    excel: bool = False
    summary: bool = False

    def check(self, words: Catalogue, *, to_file: bool) -> None:
        """Raises `KonzeptError` where the options do not fit together."""
        for option, given, form in (
            (f"--table {self.table}", self.table, "csv"),
            ("--excel", self.excel, "csv"),
            ("--summary", self.summary, "md"),
        ):
            if given and self.form != form:
                message = words("stop.option-of", option=option.split()[0], form=form)
                hint = words("stop.option-of.hint", option=option, form=form)
                raise KonzeptError(message, hint)
        # A screen would show signs, and a redirection may change the encoding.
        if (self.excel or self.form == "xlsx") and not to_file:
            hint = words("stop.needs-file.hint", form=self.form)
            raise KonzeptError(words("stop.needs-file"), hint)
        if self.form == "xlsx" and find_spec("xlsxwriter") is None:
            raise KonzeptError(words("stop.xlsx"), words("stop.xlsx.hint"))


def table(frame: Frame, wanted: Wanted) -> str:
    """The table that is `wanted`, as CSV."""
    match wanted.table:
        case "crosswalk":
            made = crosswalk_sheet(frame)
        case "overlaps":
            check_pairs(len(frame.heads), frame.words)
            made = overlaps_sheet(frame)
        case _:
            made = matrix_sheet(frame)
    return as_csv(made, excel=wanted.excel)


def check_pairs(number: int, words: Catalogue) -> None:
    """Raises `KonzeptError` where so many concepts have no pairs, or too many."""
    if number < FEWEST:
        raise KonzeptError(words("stop.overlaps.few", n=number))
    if number > MOST:
        message = words("stop.overlaps.many", n=number, most=MOST)
        raise KonzeptError(message, words("stop.overlaps.many.hint"))


def workbook(frame: Frame, view: ComparisonView) -> bytes:
    """All tables in one XLSX file, with what one must know to read them."""
    from konzept_cli.reports.workbook import as_workbook

    words = frame.words
    pairs = [overlaps_sheet(frame)] if FEWEST <= len(frame.heads) <= MOST else []
    tables = (matrix_sheet(frame), crosswalk_sheet(frame), *pairs, sources_sheet(frame))
    return as_workbook((readme_sheet(view, words), *tables), view.cover.title, words)
