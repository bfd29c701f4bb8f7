"""A site: a folder of pages that lead to one another, for reading from a disk without a server."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from konzept_cli.comparison import compare
from konzept_cli.comparison.synopsis import standing
from konzept_cli.reports import comparison, profile, sourcing, synopsis, topic
from konzept_cli.reports.finishing import each_text, on_one_line
from konzept_cli.reports.linking import Navigation
from konzept_cli.reports.site.navigation import navigation
from konzept_cli.reports.site.plan import COMPARISON, SOURCES, START, Plan, plan
from konzept_cli.reports.site.start import start_view
from konzept_cli.reports.synopsis import Pair
from konzept_cli.reports.wording import Frame

__all__ = ["COMMAND", "Navigation", "SitePage", "pages"]

COMMAND = "konzept report site"


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page: where it stands, what it shows, and by which template."""

    path: str
    """In the folder, with slashes."""
    view: object
    template: str
    navigation: Navigation


def pages(frame: Frame, command: str = COMMAND) -> Iterator[SitePage]:
    """Every page of the site on all concepts of `frame`'s repository; `command` is what each
    colophon names. They are made one by one, because all together may be large."""
    found = plan(frame.repository)
    for path, view, template in _views(frame, found, command):
        navigating = navigation(frame.words, found, path)
        yield SitePage(path, view, template, navigating)


def _views(frame: Frame, plan: Plan, command: str) -> Iterator[tuple[str, object, str]]:
    repository, words = frame.repository, frame.words

    def at(path: str) -> Frame:
        return replace(frame, links=plan.links(path))

    start = each_text(start_view(at(START), plan, command), on_one_line)
    yield START, start, "start.html.j2"
    compared = comparison.build_view(at(COMPARISON), command=command)
    yield COMPARISON, compared, "comparison.html.j2"
    yield SOURCES, sourcing.build(at(SOURCES), command), "sources.html.j2"
    for name, path in plan.concepts.items():
        alone = replace(at(path), comparison=compare(repository, [name]))
        yield path, profile.build(alone, command), "concept.html.j2"
    for row in frame.comparison.rows:
        path = plan.topics[row.id]
        yield path, topic.build(at(path), row, command), "topic.html.j2"
    for older, newer in plan.pairs:
        path = plan.diffs[newer.id]
        pair = Pair(*standing(repository, older, newer))
        both = synopsis.sides(repository, pair, words, plan.links(path))
        yield path, synopsis.build(both, command), "diff.html.j2"
