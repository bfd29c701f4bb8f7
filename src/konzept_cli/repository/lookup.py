"""A name or key as people type it → the districts of the register that it can mean."""

import re
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from konzept_cli.nearest import fold, nearest
from konzept_cli.repository.register import OfficialDistrict, Register
from konzept_cli.repository.titles import bare_name, is_town, title

# Words before or after a name that say what kind of district is meant.
_GROUPS = {
    "kreis": "kreis landkreis städteregion region regionalverband",
    "stadt": "stadt hansestadt kreisstadt universitätsstadt landeshauptstadt lutherstadt",
    "gemeinde": "gemeinde markt marktgemeinde flecken",
    "regierungsbezirk": "regierungsbezirk bezirksregierung regierungspräsidium regierung",
    "land": "land freistaat bundesland",
}
_SAYS = {fold(word): group for group, words in _GROUPS.items() for word in words.split()}
_AFTER = frozenset(("kreis", "landkreis", "stadt", "gemeinde"))
# Words that tell no name from another, folded, and those that begin where it lies: `an der Ruhr`.
_BEFORE = frozenset(("kreisfreie", "grose", "freie", "und", "von", "der", "die", "das"))
_WHERE = frozenset(
    (
        *("a", "am", "an", "auf", "b", "bei", "d", "den", "der", "des"),
        *("i", "im", "in", "ob", "unter", "v", "vom", "von", "vor"),
    )
)

# The order in which districts of one name are offered: the issuers of most concepts first.
_KINDS = ("kreis", "kreisfreie-stadt", "gemeinde", "regierungsbezirk", "land")
_MOST_NAMES = 3
_LONGEST_NAME = 60


class Found(NamedTuple):
    """What a name or key can mean."""

    districts: tuple[OfficialDistrict, ...]
    certain: bool
    """Whether it is written like this; otherwise the districts are only similar."""


class _Typed(NamedTuple):
    """A name, taken apart."""

    groups: frozenset[str]
    """What kinds of district it says."""
    full: frozenset[str]
    """Its words, without those that say a kind."""
    core: tuple[str, ...]
    """Those of its words that stand before `an der`, `(`…"""
    spelt: frozenset[str]
    """All its words with their umlauts, in small letters."""


class _Entry(NamedTuple):
    """A district, and its name taken apart."""

    district: OfficialDistrict
    group: str
    name: _Typed


def is_key(text: str) -> bool:
    """Whether `text` is meant for an official key: digits, perhaps in groups."""
    return bool(re.fullmatch(r"[0-9\s]*[0-9]", text))


class Lookup:
    """Finds districts by what people type. Parses the whole register when first asked a name."""

    def __init__(self, register: Register) -> None:
        self.register = register

    def search(self, text: str, kind: str | None = None) -> Found:
        """The districts that `text` can mean, likeliest first; only those of `kind`, if given.

        A key is an official key or a NUTS code. A name may lack the kind, case, umlauts, hyphens
        and what comes after it (`am Main`); slips give similar districts, which are not certain.
        """
        key = re.sub(r"\s", "", text).upper()
        if is_key(text):
            return self._by_key(key)
        nuts = [one.district for one in self._entries if key and one.district.nuts == key]
        return Found(tuple(nuts), certain=True) if nuts else self._by_name(text, kind)

    @cached_property
    def _entries(self) -> tuple[_Entry, ...]:
        return tuple(
            _Entry(one, _group(one), _taken_apart(bare_name(one))) for one in self.register.all()
        )

    def _by_key(self, key: str) -> Found:
        # Spreadsheets drop the leading zero.
        found = (self.register.get(written) for written in (key, f"0{key}"))
        return Found(tuple(one for one in found if one)[:1], certain=True)

    def _by_name(self, text: str, kind: str | None) -> Found:
        wanted = _taken_apart(text)
        if wanted.full <= _SAYS.keys():
            return Found((), certain=False)
        entries = [one for one in self._entries if kind in (None, one.district.kind)]
        grouped = [one for one in entries if one.group in wanted.groups or not wanted.groups]
        if found := _named(wanted, grouped):
            # Stadt Oldenburg (Oldenburg), which is not the one in Holstein.
            whole = tuple(one for one in found if fold(title(one)) == fold(text))
            return Found(whole or found, certain=True)
        found = _named(wanted, entries) or _similar(wanted, grouped) or _similar(wanted, entries)
        return Found(found, certain=False)


def _group(district: OfficialDistrict) -> str:
    if district.kind in ("kreisfreie-stadt", "gemeinde"):
        return "stadt" if is_town(district) else "gemeinde"
    return district.kind


def _taken_apart(text: str) -> _Typed:
    words = _words(text)
    outside = len(words) - len(_words(re.split(r"[(,/]", text)[0]))
    groups = set()
    while len(words) > 1 and (words[0] in _SAYS or words[0] in _BEFORE):
        groups.add(_SAYS.get(words.pop(0), ""))
    core = words[: len(words) - outside] or words
    if len(words) > 1 and words[-1] in _AFTER:
        groups.add(_SAYS[words.pop()])
        core = core[: len(words)]
    # Hochsauerlandkreis, which people call Hochsauerland.
    bare = {word: re.sub(r"(?<=\w{3})kreis$", "", word) for word in words}
    groups |= {"kreis" for word, short in bare.items() if word != short}
    ends = [at for at, word in enumerate(core) if at and word in _WHERE]
    full = frozenset(bare.values())
    return _Typed(
        groups=frozenset(groups - {""}),
        full=full - _WHERE or full,
        core=tuple(bare[word] for word in core[: (*ends, None)[0]]),
        spelt=frozenset(re.findall(r"\w+", text.casefold())),
    )


def _words(text: str) -> list[str]:
    return [fold(word) for word in re.findall(r"\w+", text)]


def _named(wanted: _Typed, entries: Iterable[_Entry]) -> tuple[OfficialDistrict, ...]:
    """Those called so; without any, those with a longer name that has all the words."""
    longer = [one for one in entries if wanted.full <= one.name.full]
    exact = [one for one in longer if wanted.full in (one.name.full, frozenset(one.name.core))]
    # Neuenkirchen and Neunkirchen are the same without umlauts, and yet two.
    spelt = [one for one in exact if one.name.spelt & wanted.spelt]
    return _in_order(spelt or exact or longer)


def _similar(wanted: _Typed, entries: Iterable[_Entry]) -> tuple[OfficialDistrict, ...]:
    by_name: dict[str, list[_Entry]] = {}
    for entry in entries:
        by_name.setdefault("-".join(entry.name.core), []).append(entry)
    name = "-".join(wanted.core)[:_LONGEST_NAME]
    names = (name,) if name in by_name else nearest(name, by_name, _MOST_NAMES)
    return tuple(one for name in names for one in _in_order(by_name[name]))


def _in_order(entries: Iterable[_Entry]) -> tuple[OfficialDistrict, ...]:
    def rank(district: OfficialDistrict) -> tuple[int, str]:
        return _KINDS.index(district.kind), district.ags

    return tuple(sorted((entry.district for entry in entries), key=rank))
