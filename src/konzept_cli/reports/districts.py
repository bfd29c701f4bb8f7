"""What to know about the districts of the compared concepts before one compares."""

from collections.abc import Iterator
from typing import get_args

from konzept_cli.comparison.districts import grouped
from konzept_cli.model import District
from konzept_cli.model.vocabularies import DistrictKind
from konzept_cli.reports.wording import Frame, Head
from konzept_cli.repository import same_name

_KINDS = get_args(DistrictKind)


def by_district(frame: Frame) -> tuple[tuple[Head, ...], ...]:
    """The concepts by district, in the order of every table."""
    groups = grouped([head.concept for head in frame.heads])
    return tuple(tuple(frame.heads[at] for at in group) for group in groups)


def told(frame: Frame) -> Iterator[str]:
    """Several papers of one district, several districts of one name, districts that lie in one
    another by what their records say, changed districts, papers without fields."""
    groups = by_district(frame)
    yield from _several(frame, groups)
    yield from _namesakes(frame, groups)
    yield from _within(frame, groups)
    yield from _changed(frame, groups)
    if frame.comparison.empty:
        names = frame.names(frame.heads[at] for at in frame.comparison.empty)
        yield frame.count("report.without_fields", len(frame.comparison.empty), names=names)


def _district(group: tuple[Head, ...]) -> District:
    return group[-1].concept.district


def _several(frame: Frame, groups: tuple[tuple[Head, ...], ...]) -> Iterator[str]:
    listed = [f"{_district(group).name} ({len(group)})" for group in groups if len(group) > 1]
    if listed:
        yield frame.words("report.several_papers", names=frame.words.all_of(listed))


def _namesakes(frame: Frame, groups: tuple[tuple[Head, ...], ...]) -> Iterator[str]:
    alike: dict[str, list[tuple[Head, ...]]] = {}
    for group in groups:
        alike.setdefault(_district(group).name, []).append(group)
    for name, namesakes in alike.items():
        if len(namesakes) > 1:
            firsts = [head.name for group in namesakes for head in group]
            yield frame.words("report.namesakes", name=name, names=frame.words.all_of(firsts))


def _within(frame: Frame, groups: tuple[tuple[Head, ...], ...]) -> Iterator[str]:
    """By name, where the smaller district has no key of its own."""
    for group in groups:
        inner = _district(group)
        for other in groups:
            outer = _district(other)
            larger = _KINDS.index(outer.kind) < _KINDS.index(inner.kind)
            if inner.within and larger and same_name(inner.within, outer.name):
                names = (
                    one[0].name if len(one) == 1 else _district(one).name for one in (group, other)
                )
                yield frame.words(
                    "report.lies_within", **dict(zip(("inner", "outer"), names, strict=True))
                )


def _changed(frame: Frame, groups: tuple[tuple[Head, ...], ...]) -> Iterator[str]:
    for group in groups:
        for head in group:
            district = head.concept.district
            former = [
                " ".join(part for part in (one.name, one.ags and f"(AGS {one.ags})") if part)
                for one in district.formerly
            ]
            if any(former):
                listed = frame.words.all_of(filter(None, former))
                yield frame.words("report.changed", name=head.name, former=listed)
                break
