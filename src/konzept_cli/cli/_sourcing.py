"""Sources → page or table, in the format that was asked for."""

from collections.abc import Sequence

from konzept_cli.cli._filling import Fill, asked_again, page_of
from konzept_cli.cli._tabling import Wanted
from konzept_cli.reports.separated import as_csv
from konzept_cli.reports.sourcing import COMMAND, build
from konzept_cli.reports.sourcing.claims import taken
from konzept_cli.reports.sourcing.sheet import claims_sheet
from konzept_cli.reports.sourcing.works import build_works
from konzept_cli.reports.wording import Frame


def sources_page(frame: Frame, wanted: Wanted, chosen: Sequence[str], fill: Fill) -> str:
    """The report as the text that is `wanted`. `chosen` are the ids that it repeats, so that others
    can make the same."""
    if wanted.form == "csv":
        found = taken(frame)
        return as_csv(claims_sheet(frame, build_works(frame, found), found), excel=wanted.excel)
    view = build(frame, asked_again(frame.words, COMMAND, *chosen))
    return page_of(view, "sources", wanted.form, fill)
