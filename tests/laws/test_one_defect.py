"""A valid concept with one known defect gives exactly that finding, and nothing follows from it."""

import json
import re
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_args, get_origin

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from konzept_cli.data import topics
from konzept_cli.diagnostics import Loc, Part, Severity, Span
from konzept_cli.model import (
    Actor,
    Change,
    Concept,
    Evidence,
    Goal,
    Match,
    Measure,
    Statement,
    Vocabulary,
    scalars,
    shape,
)
from konzept_cli.model.fields import ActionField
from konzept_cli.model.identity import District, Follows, FormerDistrict
from konzept_cli.model.items import Item
from konzept_cli.validating import validate
from konzept_cli.yamltree import Document, Mapping, Node, Scalar, at, locate, parse, walk

LAW = settings.get_profile("whole-runs")
ROOT = Path(__file__).parents[2]
SMALL = (ROOT / "docs/beispiel/concepts/kreis-beispiel-2024.yaml").read_text(encoding="utf-8")
SOURCE = (ROOT / "docs/beispiel/sources/kreis-beispiel.txt").read_bytes()
REAL = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "concepts").glob("*.yaml"))]
VOCABULARY = validate(parse(topics(), "topics.yaml"), Vocabulary)[0]
assert VOCABULARY
TOPICS = [topic.id for topic in VOCABULARY.topics]

# ---- valid concepts, after the model's own shape ----

WORDS = st.sampled_from(
    ["Teilhabe", "Sprache und Bildung", "Größe – „gut“", 'so "genannt"', "a: b # c", "- x",
     "Arbeit, Ausbildung", "Zeile\nzwei", "it's", "[x]", "\\d", "e\u0301", "👩\u200d👧", "null",
     "2015", "ja"]
)  # fmt: skip
FORMS: dict[object, st.SearchStrategy[str]] = {
    scalars.Text: WORDS,
    scalars.Date: st.sampled_from(["2013", "2013-03-07", "2013/2014", "2013/..", "unknown"]),
    scalars.Quantity: st.sampled_from(["200", "rund 200", "34.5"]),
    scalars.Whole: st.sampled_from(["0", "12", "999999999"]),
    scalars.Flag: st.sampled_from(["true", "false"]),
    scalars.Url: st.just("https://example.org/ä?b=c#d"),
    scalars.Language: st.sampled_from(["de", "en", "de-1996"]),
    scalars.Sha256: st.just("0" * 64),
}  # fmt: skip
# What a rule wants to be true of several places at once, or of other files.
LEFT_OUT = {
    (Item, "conflicts"), (District, "ags"), (District, "nuts"), (District, "formerly"),
    (FormerDistrict, "ags"), (Concept, "id"), (Evidence, "source"), (Evidence, "shows"),
    (Follows, "date"), (Change, "before"), (ActionField, "part_of"),
    (ActionField, "claimed_unique"), (Statement, "label"),
}  # fmt: skip


class Builder:
    """Draws values for the model's fields, so that every rule is content with them."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.ids = [f"f-{number}" for number in range(draw(st.integers(0, 3)))]
        self.used = 0

    def concept(self) -> dict[str, Any]:
        content = self.model(Concept, 0)
        fields = [self.model(ActionField, 1) | {"id": name} for name in self.ids]
        content["action_fields"] = fields
        content["sources"] = content["sources"][:1]
        content.pop("counts", None)
        return {key: value for key, value in content.items() if value != []}

    def model(self, model: type[BaseModel], depth: int) -> dict[str, Any]:
        content: dict[str, Any] = {}
        for name, info in model.model_fields.items():
            key = info.alias or name
            if any(issubclass(model, home) and key == left for home, left in LEFT_OUT):
                continue
            likely = 7 if depth < 2 else 2
            if info.is_required() or self.draw(st.integers(0, 9)) < likely:
                value = self.value(model, key, info, depth)
                if value not in (None, []):
                    content[key] = value
        if issubclass(model, Statement):
            content.setdefault("text", "Mit eigenen Worten")
        if "title" in model.model_fields and "concept" in model.model_fields:
            content["title"] = "Rahmenkonzept"
        if issubclass(model, Match):
            content.setdefault("reason", "so verstanden")
        if issubclass(model, Item):
            content["evidence"] = [{"quote": "Wortlaut"}]
        return content

    def value(self, model: type[BaseModel], key: str, info: Any, depth: int) -> Any:
        if key == "concept":
            return None
        if key in ("fields", "now") and model in (Goal, Measure, Actor, Change):
            return self.draw(st.lists(st.sampled_from(self.ids), max_size=2)) if self.ids else None
        if key == "topics":
            chosen = self.draw(st.lists(st.sampled_from(TOPICS), max_size=2, unique=True))
            return [self.model(Match, depth + 1) | {"topic": topic} for topic in chosen]
        if key == "topic":
            return TOPICS[0]
        if key == "id":
            self.used += 1
            return f"id-{self.used}"
        annotation = info.annotation
        if info.metadata:
            annotation = typing.Annotated[(annotation, *info.metadata)]
        return self.of(annotation, depth)

    def of(self, kind: Any, depth: int) -> Any:
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            return self.model(kind, depth + 1) if depth < 4 else None
        for form, values in FORMS.items():
            if kind == form:
                return self.draw(values)
        if get_origin(kind) is Literal:
            return self.draw(st.sampled_from(get_args(kind)))
        (inner, *_) = [one for one in get_args(kind) if one is not type(None)]
        if get_origin(kind) is tuple:
            number = self.draw(st.integers(1, 2 if depth < 2 else 1))
            items = [self.of(inner, depth) for _ in range(number)]
            return [item for item in items if item is not None]
        return self.of(inner, depth)


def write(value: Any, indent: str, draw: st.DrawFn) -> str:
    """`value` as YAML, after a key or a hyphen."""
    if isinstance(value, str):
        bare = re.fullmatch(r"[A-Za-zäöü][\w-]*|[0-9]+", value) and value != "null"
        styles = [json.dumps(value, ensure_ascii=False)] + [value] * bool(bare)
        if "\n" not in value:
            styles.append("'" + value.replace("'", "''") + "'")
        return " " + draw(st.sampled_from(styles)) + "\n"
    if isinstance(value, list):
        if all(isinstance(item, str) for item in value):
            return f" {json.dumps(value, ensure_ascii=False)}\n"
        return "\n" + "".join(entries(item, f"{indent}- ", f"{indent}  ", draw) for item in value)
    if set(value) <= {"topic", "relation", "reason", "quote", "place"} and draw(st.booleans()):
        return f" {flow(value)}\n"
    return "\n" + entries(value, indent, indent, draw)


def flow(value: dict[str, Any]) -> str:
    """`value` in braces, its plain words without quotation marks."""
    parts = []
    for key, one in value.items():
        bare = isinstance(one, str) and re.fullmatch(r"[A-Za-z][a-z -]*", one) and one != "null"
        parts.append(f"{key}: {one if bare else json.dumps(one, ensure_ascii=False)}")
    return "{" + ", ".join(parts) + "}"


def entries(value: dict[str, Any], first: str, indent: str, draw: st.DrawFn) -> str:
    """The entries of a mapping; the first after `first`, the others after `indent`."""
    lines = [f"{key}:{write(one, indent + '  ', draw)}" for key, one in value.items()]
    return first + indent.join(lines)


@st.composite
def built(draw: st.DrawFn) -> str:
    """A concept with any of the keys that the model knows."""
    content = Builder(draw).concept()
    return "".join(f"{key}:{write(value, '  ', draw)}" for key, value in content.items())


VALID = st.one_of(built(), built(), st.sampled_from([SMALL, *REAL]))


# ---- defects ----


class Defect(NamedTuple):
    """A damaged text, and the one finding that it is to give."""

    text: str
    rule: str
    loc: Loc | None
    """`None` where the reader finds it, in the text."""
    shown: str
    """What stands at the finding's place."""
    named: str
    """What its message names."""


class Value(NamedTuple):
    """A node that the model knows."""

    loc: Loc
    node: Node
    model: type[BaseModel]
    key: str
    kind: Any
    required: bool


def values(document: Document) -> Iterator[Value]:
    """What stands in the document under the model's keys."""
    for loc, node in walk(document):
        path = loc if loc and isinstance(loc[-1], str) else loc[:-1]
        if not path or not isinstance(path[-1], str):
            continue
        model = shape.at(Concept, path[:-1])
        assert model
        key = path[-1]
        infos = {info.alias or name: info for name, info in model.model_fields.items()}
        info = infos[key]
        yield Value(loc, node, model, key, info.annotation, info.is_required())


Draw = Callable[[st.SearchStrategy[Any]], Any]
Make = Callable[[Document, Draw], Defect]


def put(document: Document, span: Span, new: str) -> str:
    text = document.lines.text
    return text[: span.start] + new + text[span.end :]


def chosen(draw: Draw, found: list[Value]) -> Value:
    assume(found)
    value: Value = draw(st.sampled_from(found))
    return value


def scalars_of(document: Document, wanted: Callable[[Value], bool]) -> list[Value]:
    return [v for v in values(document) if isinstance(v.node, Scalar) and wanted(v)]


def literal(kind: Any) -> bool:
    return get_origin(kind) is Literal or any(map(literal, get_args(kind)))


def replaced(document: Document, value: Value, new: str, rule: str, named: str) -> Defect:
    text = put(document, locate(document, value.loc), new)
    return Defect(text, rule, value.loc, new, named)


def misspelt_key(document: Document, draw: Draw) -> Defect:
    value = chosen(draw, [v for v in values(document) if isinstance(v.loc[-1], str)])
    model = shape.at(Concept, value.loc[:-1])
    assert model
    at_letter = draw(st.integers(0, len(value.key) - 1))
    key = value.key[: at_letter + 1] + value.key[at_letter:]
    assume(key not in shape.keys(model))
    text = put(document, locate(document, value.loc, "key"), key)
    return Defect(text, "unknown-key", (*value.loc[:-1], key), key, key)


def unknown_value(document: Document, draw: Draw) -> Defect:
    value = chosen(draw, scalars_of(document, lambda v: literal(v.kind)))
    return replaced(document, value, "zwiebel", "unknown-value", "zwiebel")


def missing_key(document: Document, draw: Draw) -> Defect:
    value = chosen(draw, [v for v in values(document) if v.required and v.loc[-1] == v.key])
    span = locate(document, value.loc, "key")
    text = put(document, Span(span.start, span.start), "x-")
    head: tuple[Loc, Part] = (value.loc[:-1], "key")
    if not head[0] or isinstance(head[0][-1], int):
        node = at(document, head[0])
        assert isinstance(node, Mapping)
        first = node.entries[0].key.value
        first = f"x-{first}" if first == value.key else first
        return Defect(text, "missing-key", (*head[0], first), first, value.key)
    return Defect(text, "missing-key", head[0], str(head[0][-1]), value.key)


def wrong_type(document: Document, draw: Draw) -> Defect:
    value = chosen(draw, scalars_of(document, lambda v: not literal(v.kind)))
    return replaced(document, value, "{a: b}", "wrong-type", value.key)


def wrong_date(document: Document, draw: Draw) -> Defect:
    dates = ("date", "period", "deadline", "retrieved")
    value = chosen(draw, scalars_of(document, lambda v: v.key in dates))
    new = draw(st.sampled_from(["11.05.2015", "2024-02-30", "Mai 2015", "2014/2013", "9" * 5000]))
    return replaced(document, value, new, "wrong-form", new)


def wrong_id(document: Document, draw: Draw) -> Defect:
    value = chosen(draw, scalars_of(document, lambda v: v.key in ("id", "topic", "source")))
    return replaced(document, value, "Größe", "wrong-form", "Größe")


def no_value(document: Document, draw: Draw) -> Defect:
    value = chosen(draw, [v for v in values(document) if v.required and v.loc[-1] == v.key])
    text = put(document, locate(document, value.loc), "")
    return Defect(text, "missing-key", value.loc, value.key, value.key)


def unknown_topic(document: Document, draw: Draw) -> Defect:
    value = chosen(draw, scalars_of(document, lambda v: v.key == "topic"))
    return replaced(document, value, "zwiebelkuchen", "unknown-topic", "zwiebelkuchen")


def dangling(document: Document, draw: Draw) -> Defect:
    refers = ("fields", "part_of", "now")
    value = chosen(draw, scalars_of(document, lambda v: v.key in refers))
    return replaced(document, value, "zwiebelkuchen", "unknown-reference", "zwiebelkuchen")


def no_reason(document: Document, draw: Draw) -> Defect:
    def judged(value: Value) -> bool:
        relation = at(document, (*value.loc[:-1], "relation")) if value.model is Match else None
        return isinstance(relation, Scalar) and relation.value != "exact"

    reasons = scalars_of(document, lambda v: v.key == "reason" and judged(v))
    value = chosen(draw, reasons)
    key, loc = locate(document, value.loc, "key"), (*value.loc[:-1], "relation")
    span, node = locate(document, loc), at(document, loc)
    assert isinstance(node, Scalar)
    shown = document.lines.text[span.start : span.end]
    text = put(document, Span(key.start, key.start), "x-")
    return Defect(text, "missing-reason", loc, shown, node.value)


def duplicate_key(document: Document, draw: Draw) -> Defect:
    text = document.lines.text
    places = [
        (node.end - 1, ", ", node.entries[0].key.value)
        for _, node in walk(document)
        if isinstance(node, Mapping) and node.flow
    ]
    places += [(len(text), "", value.key) for value in values(document) if len(value.loc) == 1]
    end, before, key = draw(st.sampled_from(places))
    return Defect(f"{text[:end]}{before}{key}: x{text[end:]}", "duplicate-key", None, key, key)


def duplicate_id(document: Document, draw: Draw) -> Defect:
    refers = scalars_of(document, lambda v: v.key in ("fields", "part_of", "now"))
    used = {v.node.value for v in refers if isinstance(v.node, Scalar)}
    fields = scalars_of(document, lambda v: v.key == "id" and v.model is ActionField)
    assume(len(fields) > 1)
    first = fields[0].node
    assert isinstance(first, Scalar)
    free = [v for v in fields[1:] if isinstance(v.node, Scalar) and v.node.value not in used]
    value = chosen(draw, free)
    return replaced(document, value, first.value, "duplicate-id", first.value)


def split_by_comma(document: Document, draw: Draw) -> Defect:
    def bare(value: Value) -> bool:
        parent = at(document, value.loc[:-1])
        flow = isinstance(parent, Mapping) and parent.flow
        free = value.key in ("quote", "place", "label", "name", "reason", "note", "title")
        return flow and free and isinstance(value.node, Scalar) and not value.node.style

    value = chosen(draw, scalars_of(document, bare))
    span = locate(document, value.loc)
    shown = f"{document.lines.text[span.start : span.end]}, Sport und Kultur"
    return Defect(put(document, span, shown), "unquoted-comma", None, shown, "Sport und Kultur")


MAKE: tuple[Make, ...] = (
    misspelt_key, unknown_value, missing_key, wrong_type, wrong_date, wrong_id, no_value,
    unknown_topic, dangling, no_reason, duplicate_key, duplicate_id, split_by_comma,
)  # fmt: skip


def errors(desk: Any, text: str) -> list[Any]:
    desk.put({"concepts/a.yaml": text.encode(), "sources/kreis-beispiel.txt": SOURCE})
    return [one for one in desk.diagnose() if one.severity is Severity.ERROR]


@LAW
@given(VALID)
def test_a_valid_concept_is_valid(desk: Any, text: str) -> None:
    assert errors(desk, text) == []


@LAW
@given(VALID, st.sampled_from(MAKE), st.data())
def test_one_defect_is_one_finding(desk: Any, text: str, make: Make, data: st.DataObject) -> None:
    defect = make(parse(text.encode(), "concepts/a.yaml"), data.draw)
    (found,) = errors(desk, defect.text)
    assert found.rule == defect.rule
    if defect.loc is not None:
        assert found.loc == defect.loc
    assert defect.text[found.place.span.start : found.place.span.end] == defect.shown
    assert defect.named in found.message


@LAW
@given(st.data())
def test_a_changed_quote_is_one_finding(desk: Any, data: st.DataObject) -> None:
    document = parse(SMALL.encode(), "concepts/a.yaml")
    value = chosen(data.draw, scalars_of(document, lambda v: v.key in ("quote", "label")))
    rule = f"{value.key}-not-in-source"
    defect = replaced(document, value, "Zwiebelkuchen am Abend", rule, "Zwiebelkuchen am Abend")
    (found,) = errors(desk, defect.text)
    assert (found.rule, found.loc) == (rule, value.loc)
    assert defect.text[found.place.span.start : found.place.span.end] in defect.shown
