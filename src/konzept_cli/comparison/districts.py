"""Which of the compared concepts are of the same district."""

from collections.abc import Sequence

from konzept_cli.model import Concept, District


def same_district(one: District, other: District) -> bool:
    """Whether two records mean the same district: the same name, and the same key; without keys
    the same kind. A district that says which it was formerly is still that one, even if its key
    or its kind is another now; but not if it took a new name, as after a merger."""
    if one.name != other.name:
        return False
    for new, old in ((one, other), (other, one)):
        for former in new.formerly:
            if former.name in (None, old.name) and former.ags and former.ags == old.ags:
                return True
    if one.ags and other.ags:
        return one.ags == other.ags
    return one.kind == other.kind


def grouped(concepts: Sequence[Concept]) -> tuple[tuple[int, ...], ...]:
    """The indexes of `concepts` by district, both in the order of `concepts`."""
    # Only districts of one name can be the same: with hundreds, few pairs are to be looked at.
    named: dict[str, list[list[int]]] = {}
    for index, concept in enumerate(concepts):
        groups = named.setdefault(concept.district.name, [])
        found = [
            group
            for group in groups
            if any(same_district(concept.district, concepts[at].district) for at in group)
        ]
        groups[:] = [group for group in groups if group not in found]
        groups.append(sorted([*(at for group in found for at in group), index]))
    return tuple(sorted(tuple(group) for groups in named.values() for group in groups))
