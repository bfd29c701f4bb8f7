"""The way from each page of a site to the others."""

from konzept_cli.messages import Catalogue
from konzept_cli.reports.linking import Navigation, SiteLink
from konzept_cli.reports.site.plan import COMPARISON, SOURCES, START, Plan, relative


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
