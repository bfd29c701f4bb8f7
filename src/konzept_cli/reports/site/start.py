"""The start page of a site: what there is, and the way to it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from konzept_cli.reports.cautions import cautions
from konzept_cli.reports.comparison import cover
from konzept_cli.reports.covers import Cover
from konzept_cli.reports.districts import Caution
from konzept_cli.reports.glance import Point, build_glance
from konzept_cli.reports.matrix import kinds_read
from konzept_cli.reports.site.plan import COMPARISON, SOURCES, Plan
from konzept_cli.reports.units import units
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class StartConcept:
    """A concept with its page."""

    name: str
    href: str
    title: str
    """Verbatim."""
    kind: str
    edition: str
    read: str
    units: str


@dataclass(frozen=True, slots=True)
class StartTopic:
    """A topic with its page."""

    label: str
    href: str
    count: str


@dataclass(frozen=True, slots=True)
class StartDiff:
    """Two editions side by side."""

    name: str
    text: str
    href: str


@dataclass(frozen=True, slots=True)
class StartView:
    """The whole start page, plain values only."""

    language: str
    cover: Cover
    glance: tuple[Point, ...]
    cautions: tuple[Caution, ...]
    concepts: tuple[StartConcept, ...]
    topics: tuple[StartTopic, ...]
    diffs: tuple[StartDiff, ...]
    comparison: str
    """Where the comparison is."""
    sources: str
    """Where the sources are."""
    command: str


def start_view(frame: Frame, plan: Plan, command: str) -> StartView:
    """The start page; what it says at a glance leads to the comparison."""
    found = cover(frame)
    title = frame.words("site.page_title", title=found.title, stand=found.stand)
    return StartView(
        language=frame.words.language,
        cover=replace(found, page_title=title),
        glance=tuple(
            replace(point, href=f"{COMPARISON}{point.href}") for point in build_glance(frame)
        ),
        cautions=tuple(_caution(caution) for caution in cautions(frame)),
        concepts=tuple(_concept(frame, head) for head in frame.heads),
        topics=tuple(
            StartTopic(
                row.label.get(frame.words.language),
                frame.links.topics[row.id],
                frame.of(row.count),
            )
            for row in frame.comparison.ordered(frame.words.language)
        ),
        diffs=tuple(_diffs(frame, plan)),
        comparison=COMPARISON,
        sources=SOURCES,
        command=command,
    )


def _caution(caution: Caution) -> Caution:
    """With the way to its sources, which the comparison has."""
    proofs = (replace(one, href=f"{COMPARISON}{one.href}") for one in caution.proofs)
    return replace(caution, proofs=tuple(proofs))


def _concept(frame: Frame, head: Head) -> StartConcept:
    concept = head.concept
    return StartConcept(
        name=head.name,
        href=frame.links.concepts[head.column.id],
        title=concept.title,
        kind=frame.words(f"report.kind_word.{concept.district.kind}"),
        edition=frame.edition_told(concept),
        read=kinds_read(frame, head),
        units=units(frame, head),
    )


def _diffs(frame: Frame, plan: Plan) -> Iterator[StartDiff]:
    for older, newer in plan.pairs:
        yield StartDiff(
            newer.concept.district.name,
            frame.words(
                "site.diff",
                older=frame.edition_told(older.concept),
                newer=frame.edition_told(newer.concept),
            ),
            frame.links.diffs[newer.id],
        )
