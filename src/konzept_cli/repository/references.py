"""References ↔ definitions: which of the two is misspelt."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from konzept_cli.diagnostics import Finding, Loc, Mark, Mend, Spot
from konzept_cli.nearest import nearest


def unresolved(
    file: str, references: Sequence[tuple[Loc, str]], definitions: Mapping[str, Loc]
) -> Iterator[Finding]:
    """A finding for each of `references` (place and id) that `definitions` (id and place) has not.

    Where several references agree on an id that is nearly a defined one which nobody refers to,
    the definition is the slip, and one finding there stands for all of them.
    """
    if all(name in definitions for _, name in references):
        return
    names = Counter(name for _, name in references)
    unused = [name for name in definitions if name not in names]
    slips: dict[str, str] = {}
    for name, number in names.items():
        meant = nearest(name, unused) if name not in definitions and number > 1 else ()
        if meant:
            slips[name] = meant[0]
            places = [loc for loc, used in references if used == name]
            yield Finding(
                Spot(file, definitions[meant[0]]),
                variant="definition",
                values={"id": meant[0], "used": name, "times": number},
                marks=(Mark(Spot(file, places[0]), "used-here", {"used": name}),),
                mend=Mend("replace", name, safe=False),
            )
    for loc, name in references:
        if name not in definitions and name not in slips:
            meant = nearest(name, definitions)
            marks = tuple(
                Mark(Spot(file, definitions[near]), "defined-here", {"id": near}) for near in meant
            )
            # One that its list has already would stand there twice.
            beside = {other for place, other in references if place[:-1] == loc[:-1]}
            fresh = beside.isdisjoint(meant)
            mend = Mend("replace", meant[0], safe=False) if meant and fresh else None
            values = {"id": name, "known": tuple(definitions)}
            variant = "" if definitions else "none"
            spot = Spot(file, loc)
            yield Finding(spot, "", variant, values, marks, suggestions=meant, mend=mend)
