"""Document → model: pydantic's errors become findings, one per defect."""

import re
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from konzept_cli.diagnostics import Finding, Loc, Mark, Mend, Span, Spot
from konzept_cli.messages import catalogue
from konzept_cli.model import shape
from konzept_cli.model.scalars import PATTERNS
from konzept_cli.nearest import fold, nearest
from konzept_cli.yamltree import Document, Mapping, Node, Scalar, Sequence, at, locate, longest, plain

M = TypeVar("M", bound=BaseModel)

_FORMS = {pattern: form for form, pattern in PATTERNS.items()}

# What people write who think of the German word first.
_GERMAN_KEYS = {
    "titel": "title",
    "untertitel": "subtitle",
    "gebietskorperschaft": "district",
    "fassung": "edition",
    "datum": "date",
    "quelle": "source",
    "quellen": "sources",
    "beschlusse": "decisions",
    "beteiligung": "participation",
    "grundsatze": "principles",
    "handlungsfelder": "action_fields",
    "ziele": "goals",
    "masnahmen": "measures",
    "akteure": "actors",
    "zielgruppen": "actors",
    "zahlen": "figures",
    "beleg": "evidence",
    "belege": "evidence",
    "zitat": "quote",
    "seite": "page",
    "stelle": "place",
    "thema": "topic",
    "themen": "topics",
    "zuordnung": "topics",
    "beziehung": "relation",
    "grund": "reason",
    "begrundung": "reason",
    "rolle": "roles",
    "rollen": "roles",
    "bezeichnung": "label",
    "art": "kind",
    "herausgeber": "publisher",
    "abgerufen": "retrieved",
    "frist": "deadline",
    "zustandig": "responsible",
    "bemerkung": "note",
    "hinweis": "note",
    "wert": "value",
    "einheit": "unit",
    "wortlaut": "quote",
}


def validate(document: Document, model: type[M]) -> tuple[M | None, tuple[Finding, ...]]:
    """`document` as a `model`, or `None` and what is wrong with it. Neither for a document
    without a root: the reader has said why."""
    root = document.root
    if root is None:
        return None, ()
    if not isinstance(root, Mapping):
        variant = "list" if isinstance(root, Sequence) else "text"
        return None, (Finding(_first_line(document, root), "not-a-record", variant),)
    try:
        return model.model_validate(plain(root)), ()
    except ValidationError as error:
        details = error.errors(include_url=False)
    return None, _Translator(document, model).findings(details)


def _first_line(document: Document, node: Node) -> Spot:
    line_end = re.compile(r"[\r\n]|$").search(document.lines.text, node.start)
    end = min(node.end, line_end.start()) if line_end else node.end
    return Spot(document.file, Span(node.start, max(end, node.start)))


class _Translator:
    """Turns pydantic's errors about one document into findings."""

    def __init__(self, document: Document, model: type[BaseModel]) -> None:
        self.document = document
        self.model = model

    def findings(self, details: list[ErrorDetails]) -> tuple[Finding, ...]:
        """One finding per defect: a misspelt required key is not also missing, and a list with
        a broken item is not also empty."""
        locs = [detail["loc"] for detail in details]
        unknown = [detail["loc"] for detail in details if detail["type"] == "extra_forbidden"]
        meant = {(*loc[:-1], key) for loc in unknown for key in self._keys_meant(loc)[:1]}
        findings = []
        for detail in details:
            loc, kind = detail["loc"], detail["type"]
            if kind == "missing" and loc in meant:
                continue
            if kind == "too_short" and any(len(o) > len(loc) and o[: len(loc)] == loc for o in locs):
                continue
            findings.append(self._finding(detail, kind, loc))
        return tuple(findings)

    def _finding(self, detail: ErrorDetails, kind: str, loc: Loc) -> Finding:
        context = detail.get("ctx", {})
        if kind == "missing":
            return self._missing(loc)
        if kind == "extra_forbidden":
            return self._unknown_key(loc)
        if kind == "literal_error" and isinstance(detail["input"], str):
            return self._unknown_value(loc, detail["input"], context["expected"])
        if kind == "string_pattern_mismatch":
            return self._wrong_form(loc, _FORMS[context["pattern"]], detail["input"])
        if kind in ("date", "date-order", "quantity", "whole-number", "flag"):
            return self._wrong_form(loc, kind, detail["input"], context.get("meant", ""))
        if kind in ("says-nothing", "names-nothing", "too_short"):
            variant = "empty-list" if kind == "too_short" else kind
            return Finding(self._head(loc), "missing-key", variant, {"key": _last_key(loc)})
        return self._wrong_type(loc, kind)

    def _missing(self, loc: Loc) -> Finding:
        key = str(loc[-1])
        node = at(self.document, longest(self.document, loc[:-1]))
        if isinstance(node, Mapping) and node.entry(key):
            return Finding(Spot(self.document.file, loc, "key"), "missing-key", "no-value", {"key": key})
        allowed = list(shape.keys(shape.at(self.model, loc[:-1]) or self.model))
        present = [e.key.value for e in node.entries] if isinstance(node, Mapping) else []
        before = [k for k in allowed[: allowed.index(key)] if k in present]
        values = {"key": key, "before": before[-1] if before else ""}
        variant = "after" if before else ""
        return Finding(self._head(loc[:-1]), "missing-key", variant, values)

    def _head(self, loc: Loc) -> Spot:
        """Where a mapping or list says its name: its key, else its first key."""
        found = longest(self.document, loc)
        if found and isinstance(found[-1], str):
            return Spot(self.document.file, found, "key")
        node = at(self.document, found)
        if isinstance(node, Mapping) and node.entries:
            return Spot(self.document.file, (*found, node.entries[0].key.value), "key")
        return Spot(self.document.file, found)

    def _keys_meant(self, loc: Loc) -> tuple[str, ...]:
        model = shape.at(self.model, loc[:-1])
        allowed = shape.keys(model) if model else {}
        key = str(loc[-1])
        german = _GERMAN_KEYS.get(fold(key), "")
        return (german,) if german in allowed else nearest(key, allowed)

    def _unknown_key(self, loc: Loc) -> Finding:
        if comma := self._split_by_comma(loc):
            return comma
        key = str(loc[-1])
        spot = Spot(self.document.file, loc, "key")
        meant = self._keys_meant(loc)
        if meant:
            mend = Mend("replace", meant[0], safe=False)
            return Finding(spot, "unknown-key", "", {"key": key}, suggestions=meant, mend=mend)
        homes = [home for home in shape.homes(self.model, key) if home != _path(loc[:-1])]
        if homes:
            place = homes[0]
            return Finding(
                spot, "unknown-key", "elsewhere" if place else "top", {"key": key, "place": place}
            )
        allowed = shape.keys(shape.at(self.model, loc[:-1]) or self.model)
        return Finding(spot, "unknown-key", "list", {"key": key, "allowed": tuple(allowed)})

    def _split_by_comma(self, loc: Loc) -> Finding | None:
        """`{label: Wirtschaft, Arbeit und Ausbildung}` has a key "Arbeit und Ausbildung"."""
        parent = at(self.document, loc[:-1])
        if not isinstance(parent, Mapping) or not parent.flow:
            return None
        names = [entry.key.value for entry in parent.entries]
        index = names.index(str(loc[-1]))
        entry, before = parent.entries[index], parent.entries[index - 1]
        value = entry.value
        if index == 0 or not isinstance(value, Scalar) or value.start != value.end or value.style:
            return None
        text = self.document.lines.text
        if not isinstance(before.value, Scalar) or text[entry.key.end : value.end].strip(" "):
            return None
        whole = Span(before.value.start, entry.key.end)
        written = re.sub(r"\s+", " ", text[whole.start : whole.end])
        quoted = '"' + written.replace("\\", "\\\\").replace('"', '\\"') + '"'
        spot = Spot(self.document.file, whole)
        values = {"key": before.key.value, "text": written, "quoted": quoted}
        mend = Mend("replace", quoted, safe=False)
        return Finding(spot, "unquoted-comma", "mapping", values, mend=mend)

    def _unknown_value(self, loc: Loc, value: str, expected: str) -> Finding:
        allowed = tuple(re.findall(r"'([^']*)'", expected))
        meant = _by_german_word(value, allowed) or nearest(value, allowed)
        values = {"key": _last_key(loc), "value": value, "allowed": allowed}
        mend = Mend("replace", meant[0], safe=False) if meant else None
        spot = Spot(self.document.file, loc)
        return Finding(spot, "unknown-value", "", values, suggestions=meant, mend=mend)

    def _wrong_form(self, loc: Loc, form: str, value: object, meant: str = "") -> Finding:
        mend = Mend("replace", f'"{meant}"', safe=False) if meant else None
        values = {"key": _last_key(loc), "value": value}
        suggestions = (meant,) if meant else ()
        spot = Spot(self.document.file, loc)
        return Finding(spot, "wrong-form", form, values, suggestions=suggestions, mend=mend)

    def _wrong_type(self, loc: Loc, kind: str) -> Finding:
        wanted = {"tuple_type": "list", "model_type": "mapping"}.get(kind, "text")
        node = at(self.document, loc)
        got = "list" if isinstance(node, Sequence) else "mapping" if isinstance(node, Mapping) else "text"
        if isinstance(node, Scalar) and node.text is None:
            got = "nothing"
        values = {"key": _last_key(loc), "text": node.value if isinstance(node, Scalar) else ""}
        spot = Spot(self.document.file, loc, "key") if got == "mapping" else _first_line(self.document, node)
        if got == "mapping" and isinstance(loc[-1], int):
            spot = self._head(loc)
        marks: tuple[Mark, ...] = ()
        return Finding(spot, "wrong-type", f"{wanted}-not-{got}", values, marks)


def _by_german_word(value: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
    """Values whose German word in our texts is `value`: Handlungsfeld → action_field."""
    terms = {
        fold(word): key.rpartition(".")[2]
        for key, word in catalogue("de").texts.items()
        if key.startswith("term.")
    }
    meant = terms.get(fold(value), "")
    return (meant,) if meant in allowed else ()


def _last_key(loc: Loc) -> str:
    return next((step for step in reversed(loc) if isinstance(step, str)), "")


def _path(loc: Loc) -> str:
    return ".".join(step for step in loc if isinstance(step, str))
