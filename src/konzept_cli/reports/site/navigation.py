"""The way from each page of a site to the others."""

from dataclasses import dataclass

from konzept_cli.messages import Catalogue
from konzept_cli.reports.site.plan import COMPARISON, SOURCES, START, Plan, relative


@dataclass(frozen=True, slots=True)
class SiteLink:
    """A page that every page leads to."""

    text: str
    href: str
    here: bool
    """Whether it is the page itself."""


@dataclass(frozen=True, slots=True)
class Navigation:
    """What stands at the top of every page of a site."""

    name: str
    """What it is called for those who do not see it."""
    links: tuple[SiteLink, ...]


def navigation(words: Catalogue, plan: Plan, page: str) -> Navigation:
    """The way from `page` to the start, to each list on it, and to what stands beside it."""
    places = [("start", START), ("comparison", COMPARISON)]
    places += [("concepts", f"{START}#concepts"), ("topics", f"{START}#topics")]
    places += [("diffs", f"{START}#diffs")] if plan.pairs else []
    places += [("sources", SOURCES)]
    return Navigation(
        words("site.nav"),
        tuple(
            SiteLink(words(f"site.nav.{name}"), relative(page, path), path == page)
            for name, path in places
        ),
    )
