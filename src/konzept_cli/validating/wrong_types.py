"""A text where a list is, a list where a text is, or the like → a finding with the way out."""

import re
from collections.abc import Collection

from pydantic import BaseModel

from konzept_cli.diagnostics import Finding, Loc, Mend, Span, Spot
from konzept_cli.model import shape
from konzept_cli.nearest import fold
from konzept_cli.validating.entering import as_wanted, first_key, in_brackets
from konzept_cli.validating.naming import Names
from konzept_cli.validating.phrasing import phrased
from konzept_cli.validating.straying import with_bullet
from konzept_cli.yamltree import (
    Document,
    Mapping,
    Node,
    Scalar,
    Sequence,
    at,
    in_quotes,
    without_bullet,
)

# A bullet, or a number, before a word in a list.
_BULLET = re.compile(r"^(?:[^\w\s\"'„“»«({\[]|\d{1,2}[.)])\s+")
# A word for a list that has nothing in it.
_NONE = frozenset(
    ("kein", "keine", "keines", "keiner", "nichts", "none", "nothing", "---", "-", "/")
)
# Of these a list may be several entries that somebody put into one.
_NAMES = frozenset(("id", "label", "text", "quote", "topic", "date", "kind"))
_ELSEWHERE = re.compile(
    r"(?:siehe|s\.|vgl\.|wie)\s*(?:oben|unten|dort|o\.|u\.)|ebd\.|ebenda|dito|see above",
    re.IGNORECASE,
)
COLLECTIONS = {"tuple_type": "list", "model_type": "mapping", "dict_type": "mapping"}


class WrongTypes:
    """Tells what is wrong with values of `document` that are of another type than `model` asks
    for."""

    def __init__(self, document: Document, model: type[BaseModel], names: Names) -> None:
        self.document = document
        self.model = model
        self.names = names

    def finding(self, loc: Loc, head: Spot, kind: str) -> Finding:
        """What to say of the node at `loc`, which is not what pydantic's `kind` asks for. `head` is
        where it says its name."""
        wanted, node = COLLECTIONS.get(kind, "text"), at(self.document, loc)
        if isinstance(node, Scalar):
            return self._scalar(loc, node, wanted)
        if wanted == "list" and (finding := with_bullet(self.document, loc)):
            return finding
        if wanted == "list" and isinstance(node, Mapping) and (meant := self._braces(loc, node)):
            mend, spot = Mend("replace", meant, safe=False), Spot(self.document.file, loc)
            values = {"key": last_key(loc)}
            return Finding(spot, "wrong-type", "list-not-braces", values, (), (), (meant,), mend)
        # A collection of several lines is no place to look at: its key is.
        spot = Spot(self.document.file, loc) if node.flow else head
        key = last_key(loc)
        if key == "topic" and isinstance(node, Sequence) and len(node.items) > 1:
            ids = ", ".join(item.value for item in node.items if isinstance(item, Scalar))
            return Finding(spot, "wrong-form", "several-topics", {"ids": ids})
        got = "mapping" if isinstance(node, Mapping) else "list"
        text = _as_text(Spot(self.document.file, loc), node) if wanted == "text" else None
        return Finding(spot, "wrong-type", f"{wanted}-not-{got}", {"key": key}, mend=text)

    def _scalar(self, loc: Loc, node: Scalar, wanted: str) -> Finding:
        spot, inner = Spot(self.document.file, loc), shape.at(self.model, loc)
        if finding := _no_blank(spot, node, shape.keys(inner or self.model)):
            return finding
        if node.text is None:
            return Finding(spot, "wrong-type", f"{wanted}-not-nothing", {"key": last_key(loc)})
        if wanted == "list" and fold(node.value.strip()) in _NONE and not self._is_needed(loc):
            mend = Mend("replace", "[]", safe=False)
            return Finding(spot, "wrong-type", "list-not-none", {"key": last_key(loc)}, mend=mend)
        if inner is None:
            return self._words(loc, node)
        if "\t" in node.value and not node.style:
            first = without_bullet(node.value.partition("\t")[0].strip())
            return Finding(spot, "syntax-error", "table-row", {"first": first})
        items = _items(self.document, node) if wanted == "list" else ()
        return _list(spot, inner, items) if items else _entry(spot, inner, node, wanted)

    def _is_needed(self, loc: Loc) -> bool:
        """Whether the key at `loc` must be there: its list cannot be empty."""
        parent = shape.at(self.model, loc[:-1])
        info = parent.model_fields.get(last_key(loc)) if parent else None
        return info is not None and info.is_required()

    def _braces(self, loc: Loc, node: Mapping) -> str:
        """The list of words that `node` is but for its braces: `{sprache}`; empty if it is none."""
        words = [entry.key.value for entry in node.entries if entry.value.start == entry.value.end]
        is_list = (
            node.flow
            and words
            and len(words) == len(node.entries)
            and not shape.at(self.model, loc)
        )
        return in_brackets(self.model, loc, ", ".join(words), self.names) if is_list else ""

    def _words(self, loc: Loc, node: Scalar) -> Finding:
        """What to say of one word where a list of words is."""
        spot, key = Spot(self.document.file, loc), last_key(loc)
        written = self.document.lines.text[node.start : node.end].splitlines()
        lines = [_BULLET.sub("", line.strip()) for line in written if line.strip()]
        value = node.value.strip() if node.style else ", ".join(lines)
        meant = in_brackets(self.model, loc, value, self.names)
        if not meant:
            return Finding(spot, "wrong-type", "list-not-text", {"key": key})
        mend = Mend("replace", meant, safe=False)
        return Finding(
            spot, "wrong-type", "list-not-word", {"key": key}, suggestions=(meant,), mend=mend
        )


def _as_text(spot: Spot, node: Node | None) -> Mend | None:
    """The texts of a list as one, unless they are names of several things."""
    items = node.items if isinstance(node, Sequence) and node.flow else ()
    texts = [item.value for item in items if isinstance(item, Scalar)]
    if not texts or len(texts) < len(items) or (len(texts) > 1 and last_key(spot.loc) in _NAMES):
        return None
    return Mend("replace", in_quotes(", ".join(texts)), safe=False, spot=spot)


def _entry(spot: Spot, inner: type[BaseModel], node: Scalar, wanted: str) -> Finding:
    """What to say of a text where an entry with keys is, or a list of such."""
    loc = spot.loc
    if phrase := phrased(last_key(loc), node.value):
        mend = Mend("replace", phrase if wanted == "mapping" else f"[{phrase}]", safe=False)
        values = {"key": last_key(loc), "told": mend.text}
        return Finding(spot, "wrong-type", "mapping-not-phrase", values, mend=mend)
    if _ELSEWHERE.fullmatch(node.value) and "quote" in shape.keys(inner):
        values = {"key": last_key(loc), "text": node.value}
        return Finding(spot, "wrong-type", "list-not-reference", values)
    key, value = first_key(inner, without_bullet(node.value))
    value = as_wanted(inner, key, value)
    values = {"key": last_key(loc), "word": key, "text": _as_value(value)}
    entry = f"{{{key}: {value if key == 'page' else in_quotes(value)}}}"
    variant = "mapping-not-text" if isinstance(loc[-1], int) else "mapping-not-value"
    if wanted == "list":
        entry, variant = f"[{entry}]", "list-not-entry"
    mend = Mend("replace", entry, safe=False)
    return Finding(spot, "wrong-type", variant, values, mend=mend)


def _list(spot: Spot, inner: type[BaseModel], items: tuple[str, ...]) -> Finding:
    """What to say of a list whose hyphens are bullets, without keys: it is read as one text.
    `items` are its lines, the first with what stands before all of them."""
    margin, *texts = items
    entries = (first_key(inner, text) for text in texts)
    lines = [f"- {key}: {_as_value(as_wanted(inner, key, value))}" for key, value in entries]
    values = {"key": last_key(spot.loc), "word": first_key(inner, texts[0])[0]}
    mend = Mend("replace", f"\n{margin}".join(lines), safe=False)
    return Finding(spot, "wrong-type", "list-not-bullets", values, mend=mend)


def _items(document: Document, node: Scalar) -> tuple[str, ...]:
    """The blanks before, and the items of, what is written as a list with bullets and is read as
    one text; nothing if it is not."""
    lines = document.lines
    margin = lines.text[lines.start(lines.position(node.start).line) : node.start]
    if node.style or margin.strip() or without_bullet(node.value) == node.value:
        return ()
    items: list[str] = []
    for line in lines.text[node.start : node.end].splitlines():
        content = line.strip()
        if without_bullet(content) != content:
            items.append(without_bullet(content))
        elif content:
            items[-1] += f" {content}"
    return (margin, *items)


def _as_value(text: str) -> str:
    """`text` as it can be written behind a key: in quotation marks where YAML needs them."""
    plain = re.fullmatch(r"[^\W_][^:#\[\]{}\"'\\]*", text)
    return text if plain else in_quotes(text)


def _no_blank(spot: Spot, node: Scalar, keys: Collection[str]) -> Finding | None:
    """`label:Sprache` is a text, where `label: Sprache` is meant."""
    key, colon, rest = node.value.partition(":")
    if node.style or not colon or key not in keys:
        return None
    mend = Mend("replace", f"{key}: {rest}", safe=False, spot=spot)
    place = spot._replace(slice=(len(key), len(key) + 1))
    return Finding(place, "syntax-error", "no-blank", mend=mend)


def last_key(loc: Loc | Span) -> str:
    """The last key on the way to `loc`."""
    return next((step for step in reversed(loc) if isinstance(step, str)), "")
