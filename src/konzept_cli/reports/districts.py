"""What to know about the districts of the compared concepts before one compares."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import get_args

from konzept_cli.comparison.districts import grouped
from konzept_cli.model import District
from konzept_cli.model.identity import FormerDistrict
from konzept_cli.model.vocabularies import DistrictKind
from konzept_cli.reports.history import former_told
from konzept_cli.reports.proving import Proof, proofs
from konzept_cli.reports.wording import Frame, Head
from konzept_cli.repository import same_name

_KINDS: tuple[DistrictKind, ...] = get_args(DistrictKind)


@dataclass(frozen=True, slots=True)
class Caution:
    """Something to know before one compares."""

    text: str
    note: str | None = None
    """A remark of the record, in the language of the data."""
    proofs: tuple[Proof, ...] = ()


def keys_told(frame: Frame, district: District) -> str:
    """`AGS 05158, NUTS DEA1C`: the NUTS code by the register, where the record names none."""
    official = frame.repository.register.get(district.ags or "")
    nuts = district.nuts or (official.nuts if official else None)
    keys = (f"AGS {district.ags}" if district.ags else None, f"NUTS {nuts}" if nuts else None)
    return ", ".join(key for key in keys if key) or frame.words("report.no_key")


def larger(frame: Frame, district: District) -> Iterator[str]:
    """The districts that it lies in: by its record, and by its key in the register."""
    if district.within:
        yield district.within
    key = district.ags or ""
    for length in (5, 3, 2):
        outer = frame.repository.register.get(key[:length]) if length < len(key) else None
        if outer:
            kind = frame.words.term("district", outer.kind)
            yield f"{kind} {outer.name} (AGS {outer.ags})"


def by_district(frame: Frame) -> tuple[tuple[Head, ...], ...]:
    """The concepts by district, in the order of every table."""
    groups = grouped([head.concept for head in frame.heads])
    return tuple(tuple(frame.heads[at] for at in group) for group in groups)


def issuers(frame: Frame) -> str:
    """`eine Bezirksregierung und drei Kreise`: districts, each once; one that became another
    kind, under both, which `counted_again` tells."""
    numbers = Counter(kind for group in by_district(frame) for kind in _kinds(group))
    return frame.words.all_of(
        frame.count(f"report.kind.{kind}", numbers[kind]) for kind in _KINDS if kind in numbers
    )


def counted_again(frame: Frame) -> Iterator[str]:
    """Why the numbers of `issuers` add up to more than there are."""
    for group in by_district(frame):
        if len(kinds := _kinds(group)) > 1:
            words = (frame.words(f"report.kind_word.{kind}") for kind in kinds)
            yield frame.words(
                "report.counted_again",
                names=frame.names(group),
                times=_times(frame, len(kinds)),
                kinds=frame.words.all_of(
                    frame.words("report.as_kind", kind=word) for word in words
                ),
            )


def _times(frame: Frame, number: int) -> str:
    """`zweimal`."""
    key = frame.words.find(f"report.times.{number}") or "report.times"
    return frame.words(key, n=frame.spelled(number))


def _kinds(group: tuple[Head, ...]) -> tuple[DistrictKind, ...]:
    found = {head.concept.district.kind for head in group}
    return tuple(kind for kind in _KINDS if kind in found)


def told(frame: Frame) -> Iterator[Caution]:
    """Several papers of one district, several districts of one name, districts that lie in one
    another by what their records say, changed districts."""
    groups = by_district(frame)
    for texts in (_several(frame, groups), _namesakes(frame, groups)):
        yield from (Caution(text) for text in texts)
    yield from _within(frame, groups)
    yield from _changed(frame, groups)


def _district(group: tuple[Head, ...]) -> District:
    return group[-1].concept.district


def _several(frame: Frame, groups: tuple[tuple[Head, ...], ...]) -> Iterator[str]:
    listed = [f"{_district(group).name} ({len(group)})" for group in groups if len(group) > 1]
    if listed:
        yield frame.count("report.several_papers", len(listed), names=frame.words.all_of(listed))


def _namesakes(frame: Frame, groups: tuple[tuple[Head, ...], ...]) -> Iterator[str]:
    alike: dict[str, list[tuple[Head, ...]]] = {}
    for group in groups:
        alike.setdefault(_district(group).name, []).append(group)
    for name, namesakes in alike.items():
        if len(namesakes) > 1:
            firsts = [head.name for group in namesakes for head in group]
            listed = frame.words.all_of(firsts)
            yield frame.words("report.namesakes", name=frame.quoted(name), names=listed)


def _within(frame: Frame, groups: tuple[tuple[Head, ...], ...]) -> Iterator[Caution]:
    """By name, where the smaller district has no key of its own."""
    for group in groups:
        inner = _district(group)
        if not inner.within:
            continue
        for other in groups:
            outer = _district(other)
            larger = _KINDS.index(outer.kind) < _KINDS.index(inner.kind)
            if larger and same_name(inner.within, outer.name):
                smaller, area = (
                    one[0].name if len(one) == 1 else _district(one).name for one in (group, other)
                )
                text = frame.words("report.lies_within", inner=smaller, outer=frame.quoted(area))
                yield Caution(text, proofs=proofs(frame, group[-1], inner.evidence))


def _changed(frame: Frame, groups: tuple[tuple[Head, ...], ...]) -> Iterator[Caution]:
    for group in groups:
        for head in group:
            district = head.concept.district
            former = [one for one in district.formerly if one.name or one.ags]
            if former:
                evidence = (*(e for one in former for e in one.evidence), *district.evidence)
                text = _how(frame, head, former)
                yield Caution(text, proofs=proofs(frame, head, evidence))
                break


def _how(frame: Frame, head: Head, former: Sequence[FormerDistrict]) -> str:
    """What has changed: several districts became one, the name, the kind by the register, or
    nothing but the key."""
    district, key = head.concept.district, former[0].ags
    names = {one.name for one in former if one.name and one.name != district.name}
    official = frame.repository.register.get(key) if key else None
    others = (
        one.model_copy(update={"name": None}) if one.name == district.name else one
        for one in former
    )
    values = {"name": head.name, "former": "; ".join(former_told(frame, one) for one in others)}
    if len(names) > 1 and len({one.until for one in former}) == 1:
        return frame.words("report.changed.merged", **values)
    if names:
        return frame.words("report.changed.renamed", **values)
    no_key, now = "report.changed.no_key", "report.changed.now"
    values["now"] = frame.words(now if district.ags else no_key, key=district.ags)
    if official and official.kind != district.kind:
        kind = frame.words(f"report.kind_word.{official.kind}")
        return frame.words("report.changed.kind", kind=kind, **values)
    return frame.words("report.changed.key", **values)
