"""Which pages a site has, what their files are called, and how they lead to one another."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from konzept_cli.comparison.following import step_before
from konzept_cli.reports.linking import Links
from konzept_cli.reports.wording import slug, unique
from konzept_cli.repository import Record, Repository

START, COMPARISON, SOURCES = "index.html", "comparison.html", "sources.html"

_LONGEST = 80
"""A path that is longer than 260 characters is none on Windows."""
_TAKEN = frozenset(
    ("con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10)))
)
"""Windows takes a file of such a name for a device, whatever its ending."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The pages by what they show, each with its path in the folder."""

    concepts: Mapping[str, str]
    topics: Mapping[str, str]
    diffs: Mapping[str, str]
    """By the id of the newer edition."""
    pairs: tuple[tuple[Record, Record], ...]
    """The editions of `diffs`, each with the one before it, the older one first."""

    def links(self, page: str) -> Links:
        """How the page at the path `page` leads to the others."""
        return Links(
            *(
                {name: relative(page, path) for name, path in pages.items() if path != page}
                for pages in (self.concepts, self.topics, self.diffs)
            )
        )


def plan(repository: Repository) -> Plan:
    """The pages of all concepts and topics of `repository`, and of editions that follow one
    another."""
    # The first of those that share an id: the others have no page.
    records = [one for one in repository.records if repository.by_id[one.id] is one]
    names = dict(zip((record.id for record in records), _names(r.id for r in records), strict=True))
    pairs = tuple((older, newer) for newer in records if (older := step_before(repository, newer)))
    return Plan(
        concepts={name: f"concepts/{file}.html" for name, file in names.items()},
        topics={
            name: f"topics/{file}.html"
            for name, file in zip(repository.topics, _names(repository.topics), strict=True)
        },
        # Names of files hold no double hyphen.
        diffs={
            newer.id: f"diffs/{names[older.id]}--{names[newer.id]}.html" for older, newer in pairs
        },
        pairs=pairs,
    )


def relative(page: str, path: str) -> str:
    """The address of `path` on the page at `page`."""
    return f"{'../' * page.count('/')}{path}"


def _names(ids: Iterable[str]) -> list[str]:
    """Names of files for `ids`, whatever they hold, so that no two are the same anywhere."""
    return unique(_name(one) for one in ids)


def _name(name: str) -> str:
    short = slug(name)[:_LONGEST].strip("-") or "x"
    return f"{short}-x" if short in _TAKEN else short
