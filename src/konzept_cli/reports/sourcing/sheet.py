"""What was taken from the sources as a table to compute with: one row for each use of a claim."""

from collections.abc import Iterator, Sequence

from konzept_cli.reports.sheets import Content, Sheet, bare_date, sheet
from konzept_cli.reports.sourcing.claims import Taken, result_mark
from konzept_cli.reports.sourcing.paths import Step, steps
from konzept_cli.reports.sourcing.works import Work
from konzept_cli.reports.wording import Frame

_COLUMNS = (
    *("number", "concept", "name", "citation", "publisher", "title", "date", "kind", "url"),
    *("retrieved", "sha256", "text", "page", "place", "claim", "verbatim", "used", "result", "or"),
)


def claims_sheet(frame: Frame, works: Sequence[Work], found: Sequence[Taken]) -> Sheet:
    """One row for each use of a name or quote, source by source in the order of pages; one for a
    source that nothing was taken from."""
    titles = (frame.words(f"sheet.claims.{name}") for name in _COLUMNS)
    return sheet(frame.words("sheet.claims"), titles, _rows(frame, works, found))


def _rows(
    frame: Frame, works: Sequence[Work], found: Sequence[Taken]
) -> Iterator[tuple[Content, ...]]:
    ids = {cited.number: head.column.id for head in frame.heads for cited in head.sources}
    mine: dict[int, list[Taken]] = {}
    for one in found:
        mine.setdefault(one.number, []).append(one)
    for work in works:
        source = work.source
        about = (
            *(str(source.number), ids[source.number], source.name, _citation(work)),
            *(source.publisher, source.title, bare_date(source), source.kind, source.url),
            *(source.retrieved, source.sha256, work.at_hand),
        )
        for one in mine.get(source.number, ()):
            yield *about, *_claim(frame, one)
        if source.number not in mine:
            yield *about, *(None,) * (len(_COLUMNS) - len(about))


def _claim(frame: Frame, one: Taken) -> tuple[Content, ...]:
    others = [frame.words("report.source_short", n=number) for number in one.others]
    return (
        None if one.page is None else str(one.page),
        one.place,
        frame.words(f"sources.kind.{one.kind}"),
        one.text,
        " › ".join(map(_told, steps(frame, one.head, one.loc))),
        result_mark(frame, one.outcome).word,
        others,
    )


def _citation(work: Work) -> str:
    return " ".join(filter(None, (work.citation, work.source.url, work.access)))


def _told(step: Step) -> str:
    return f"{step.kind}: {step.name}" if step.name else step.kind
