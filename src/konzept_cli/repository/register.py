"""The official register of German districts."""

import csv
import re
from bisect import bisect
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from konzept_cli import data
from konzept_cli.nearest import distance, fold, nearest


class OfficialDistrict(NamedTuple):
    """A row of the register. `nuts` is empty for municipalities, `valid_to` where it is valid."""

    ags: str
    kind: str
    name: str
    nuts: str
    valid_to: str


class Register:
    """Looks districts up by key without parsing the whole file: most runs need a few rows."""

    @cached_property
    def _rows(self) -> list[str]:
        """The rows, which are sorted by key."""
        return data.register().splitlines()[2:]

    def get(self, ags: str) -> OfficialDistrict | None:
        """The district whose official key is `ags`."""
        at = bisect(self._rows, f"{ags},")
        found = self._row(self._rows[at]) if at < len(self._rows) else None
        return found if found and found.ags == ags else None

    def all(self) -> Iterator[OfficialDistrict]:
        """Every district, by key."""
        return (self._row(row) for row in self._rows)

    def meant(self, name: str, kind: str, ags: str) -> tuple[str, ...]:
        """Keys of the districts of this kind and name, at most three; without any, the key of
        this kind that is nearest to `ags`. Never `ags` itself."""
        same_kind = [row for row in self.all() if row.kind == kind]
        named = [row.ags for row in same_kind if _words(row.name) == _words(name)]
        meant = tuple(named[:3]) or nearest(ags, (row.ags for row in same_kind))
        return tuple(key for key in meant if key != ags)

    @staticmethod
    def _row(line: str) -> OfficialDistrict:
        return OfficialDistrict(*next(csv.reader([line])))


# Words that say what a district is, not which one.
_KINDS = re.compile(
    r"\b(?:(?:Land)?kreis|\w*stadt|\w*regierung\w*|Städteregion|Gemeinde|Markt)\b\s*(?=\S)",
    re.IGNORECASE,
)


_KIND_WORDS = {
    "stadt": ("kreisfreie-stadt", "gemeinde"),
    "gemeinde": ("gemeinde",),
    "kreis": ("kreis",),
    "landkreis": ("kreis",),
}


def same_name(one: str, other: str, kind: str = "") -> bool:
    """Whether two names can be of the same district: Kreis Mettmann and Mettmann, Landkreis Lindau
    and Lindau (Bodensee). Where the `kind` of the other is given, a name that begins with another
    is none of it: Stadt Soest is not Kreis Soest."""
    told = _KIND_WORDS.get(one.partition(" ")[0].casefold())
    if kind and told and kind not in told:
        return False
    some, others = _words(one), _words(other)
    return bool(some and others) and (some <= others or others <= some)


def respelt(name: str, official: str) -> str | None:
    """`name` with the one word changed that is a slip of the official name's: Kreis Metmann →
    Kreis Mettmann. `None` where it is none, or where more words differ."""
    own, known = _words(name), _words(official)
    if own <= known:
        return None
    given = [word for word in re.findall(r"\w+", name) if fold(word) in own]
    strange = [word for word in given if fold(word) not in known]
    if len(strange) != 1 or len(strange[0]) < 4:
        return None
    wanted = re.findall(r"\w+", _KINDS.sub("", official))
    slip = [word for word in wanted if 0 < distance(strange[0].casefold(), word.casefold()) <= 2]
    return name.replace(strange[0], slip[0]) if len(slip) == 1 else None


@lru_cache(maxsize=1024)
def _words(name: str) -> frozenset[str]:
    bare = re.sub(r"\([^)]*\)|,.*", "", name)
    return frozenset(fold(word) for word in re.findall(r"\w+", _KINDS.sub("", bare)))
