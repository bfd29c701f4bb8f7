"""Pydantic's errors about one document → findings."""

from collections.abc import Iterable

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from konzept_cli.diagnostics import Finding, Loc, Mend, Span, Spot
from konzept_cli.model import Vocabulary, shape
from konzept_cli.model.scalars import PATTERNS
from konzept_cli.nearest import nearest, slug
from konzept_cli.validating.colons import without_colon
from konzept_cli.validating.commas import split_texts
from konzept_cli.validating.misplacing import misplaced
from konzept_cli.validating.naming import Names, not_an_id
from konzept_cli.validating.separating import several_ids, several_values
from konzept_cli.validating.straying import strays
from konzept_cli.validating.values import OWN_FORMS, unknown_value, wrong_form
from konzept_cli.validating.wording import key_meant
from konzept_cli.validating.wrong_types import COLLECTIONS, WrongTypes, last_key
from konzept_cli.yamltree import Document, Mapping, Scalar, Sequence, at, bare

_LONG_ID = 30
_LITTLE = 3
_FORMS = {pattern: form for form, pattern in PATTERNS.items()}


class Translator:
    """Turns what pydantic says about `document` into findings."""

    def __init__(
        self, document: Document, model: type[BaseModel], vocabulary: Vocabulary | None = None
    ) -> None:
        self.document = document
        self.model = model
        self.names = Names(document, vocabulary)
        self.wrong_types = WrongTypes(document, model, self.names)

    def findings(self, details: list[ErrorDetails], empty: Iterable[Loc]) -> tuple[Finding, ...]:
        """One finding per defect: a misspelt required key is not also missing, and a list with
        a broken item is not also empty. `empty` are unknown keys that pydantic has not seen."""
        errors = [detail for detail in details if detail["type"] != "extra_forbidden"]
        unknown = [detail["loc"] for detail in details if detail["type"] == "extra_forbidden"]
        wrong = {error["loc"] for error in errors if error["type"] in COLLECTIONS}
        unknown += [loc for loc in empty if wrong.isdisjoint(_beginnings(loc))]
        colons = without_colon(self.document, self.model, unknown)
        unknown = [loc for loc in unknown if loc not in colons.locs]
        commas, split = split_texts(self.document, unknown)
        unknown = [loc for loc in unknown if loc not in split]
        stray = strays(self.document, self.model, unknown)
        unknown = [loc for loc in unknown if loc not in stray.locs]
        elsewhere = misplaced(self.document, self.model, unknown, [one["loc"] for one in errors])
        unknown = [loc for loc in unknown if loc[:-1] not in elsewhere.items]
        passed_over = stray.items | elsewhere.items
        similar = {loc: self._keys_meant(loc) for loc in unknown}
        meant = {(*loc[:-1], key) for loc, keys in similar.items() for key in keys} | colons.meant
        silent = {
            "missing": meant,
            "says-nothing": {loc[:-1] for loc in meant if loc[-1] in ("label", "text")},
            "names-nothing": {loc[:-1] for loc in meant if loc[-1] in ("concept", "title")},
            "too_short": {begin for detail in details for begin in _beginnings(detail["loc"])},
        }
        told = (
            error
            for error in errors
            if error["loc"] not in silent.get(error["type"], ())
            and passed_over.isdisjoint((error["loc"], *_beginnings(error["loc"])))
            and not (error["type"] == "missing" and error["loc"][-1] in stray.missing)
        )
        return (
            *colons.findings,
            *commas,
            *stray.findings,
            *elsewhere.findings,
            *(self._unknown_key(loc, keys) for loc, keys in similar.items()),
            *(self._once(self._finding(error, error["type"], error["loc"])) for error in told),
        )

    def _finding(self, error: ErrorDetails, kind: str, loc: Loc) -> Finding:
        value, context = error["input"], error.get("ctx", {})
        if kind == "missing":
            return self._missing(loc)
        if kind in ("says-nothing", "names-nothing", "too_short"):
            variant = "empty-list" if kind == "too_short" else kind
            return Finding(self._head(loc), "missing-key", variant, {"key": last_key(loc)})
        if not isinstance(value, str) or kind in COLLECTIONS:
            return self.wrong_types.finding(loc, self._head(loc), kind)
        spot = Spot(self.document.file, loc)
        if kind == "literal_error":
            expected = context["expected"]
            several = several_values(self.document, spot, last_key(loc), expected)
            return several or unknown_value(spot, last_key(loc), value, expected)
        form = kind if kind in OWN_FORMS else _FORMS[context["pattern"]]
        referred = self.names.of(last_key(loc)) if form == "id" and bare(value) == value else None
        if referred:
            several = several_ids(self.document, spot, last_key(loc), referred)
            return several or not_an_id(spot, last_key(loc), value, referred)
        return wrong_form(spot, last_key(loc), form, value, context)

    def _once(self, finding: Finding) -> Finding:
        """`finding` without a fix that would make its list have something twice."""
        loc = finding.spot.loc
        siblings = at(self.document, loc[:-1]) if loc and not isinstance(loc, Span) else None
        others = siblings.items if isinstance(siblings, Sequence) else ()
        listed = {item.value for item in others if isinstance(item, Scalar)}
        return finding._replace(mend=None) if listed.intersection(finding.suggestions) else finding

    def _missing(self, loc: Loc) -> Finding:
        key = str(loc[-1])
        node = at(self.document, loc[:-1])
        present = node.by_key if isinstance(node, Mapping) else {}
        if key in present:
            spot = Spot(self.document.file, loc, "key")
            return Finding(spot, "missing-key", "no-value", {"key": key})
        before = [known for known in self._before(loc) if known in present]
        values: dict[str, object] = {"key": key, "before": before[-1] if before else ""}
        variant = "after" if before else ""
        choices = shape.choices(shape.at(self.model, loc[:-1]) or self.model, key)
        label = present["label"].value if key == "id" and "label" in present else None
        if len(choices) > 1:
            values, variant = {"key": key, "allowed": choices}, "choice"
        elif choices:
            values, variant = {"key": key, "value": choices[0]}, "only"
        elif isinstance(label, Scalar) and (own := _short(slug(label.value))):
            values, variant = {"key": key, "slug": own}, "id"
        return Finding(self._head(loc[:-1]), "missing-key", variant, values)

    def _before(self, loc: Loc) -> list[str]:
        """The keys that the model has before the one at `loc`."""
        allowed = list(self._allowed(loc))
        return allowed[: allowed.index(str(loc[-1]))]

    def _allowed(self, loc: Loc) -> dict[str, type[BaseModel] | None]:
        """The keys that are allowed beside the one at `loc`."""
        return shape.keys(shape.at(self.model, loc[:-1]) or self.model)

    def _head(self, loc: Loc) -> Spot:
        """Where a mapping or list says its name: its key, else its first key."""
        if loc and isinstance(loc[-1], str):
            return Spot(self.document.file, loc, "key")
        node = at(self.document, loc)
        if isinstance(node, Mapping) and node.entries:
            return Spot(self.document.file, (*loc, node.entries[0].key.value), "key")
        return Spot(self.document.file, loc)

    def _keys_meant(self, loc: Loc) -> tuple[str, ...]:
        """The key that is probably meant by the one at `loc` and is not there yet."""
        node = at(self.document, loc[:-1])
        present = node.by_key if isinstance(node, Mapping) else {}
        own, allowed = str(loc[-1]), tuple(self._allowed(loc))
        # A key of another part is misspelt at most in its end: topic and topics, not vote and note.
        begin = own[:3] if shape.homes(self.model, own) else ""
        german = key_meant(own)
        # An entry of a list whose name is what the entry is: goals: [{ziel: …}].
        if "label" in allowed and loc[-3:-2] in ((german,), (f"{own}s",)):
            german = "label"
        meant = (german,) if german in allowed else ()
        similar = meant or (key for key in nearest(own, allowed) if key.startswith(begin))
        return tuple(key for key in similar if key not in present)

    def _unknown_key(self, loc: Loc, meant: tuple[str, ...]) -> Finding:
        key = str(loc[-1])
        spot = Spot(self.document.file, loc, "key")
        if meant:
            mend = Mend("replace", meant[0], safe=False)
            return Finding(spot, "unknown-key", "", {"key": key}, suggestions=meant, mend=mend)
        own = ".".join(step for step in loc[:-1] if isinstance(step, str))
        if homes := [home for home in shape.homes(self.model, key) if home != own]:
            # Nearly everything can have evidence; what else has such a key is far away.
            home = "evidence" if "evidence" in homes else homes[0]
            variant = "elsewhere" if home else "top"
            return Finding(spot, "unknown-key", variant, {"key": key, "place": home})
        everywhere = ("note", "evidence", "conflicts")
        allowed = sorted(self._allowed(loc), key=everywhere.__contains__)
        return Finding(spot, "unknown-key", "list", {"key": key, "allowed": tuple(allowed)})


def _short(own: str) -> str:
    """The last words of the id `own`, which name the subject more often than the first ones do,
    without little words."""
    if len(own) <= _LONG_ID:
        return own
    words = own.split("-")
    return "-".join([word for word in words if len(word) > _LITTLE][-2:])


def _beginnings(loc: Loc) -> Iterable[Loc]:
    """The paths above `loc`."""
    return (loc[:end] for end in range(len(loc)))
