"""An editor with our schemas objects to what konzept objects to, and accepts what it accepts."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from konzept_cli.config import read as read_config
from konzept_cli.messages import Catalogue, catalogue
from konzept_cli.model import Concept, shape, vocabularies
from konzept_cli.rules import RULES
from konzept_cli.schemas import ROOTS, Kind, schema, schema_text
from konzept_cli.settings.faults import faults
from konzept_cli.validating import validate
from konzept_cli.yamltree import parse

ROOT = Path(__file__).parent.parent.parent
GERMAN, ENGLISH = catalogue("de"), catalogue("en")
CONCEPT = Draft7Validator(schema("concept", GERMAN))
SETTINGS = Draft7Validator(schema("config", GERMAN))
EXAMPLE = (ROOT / "docs/beispiel/concepts/kreis-beispiel-2024.yaml").read_text(encoding="utf-8")

WORDS = sorted(
    {
        word
        for vocabulary in vars(vocabularies).values()
        for word in get_args(vocabulary)
        if isinstance(word, str)
    }
)


def read(text: str) -> Any:
    """The text as an editor reads it: with numbers and booleans."""
    return yaml.safe_load(text)


def konzept_accepts(data: bytes) -> bool:
    document = parse(data, "concepts/a.yaml")
    return not document.faults and not validate(document, Concept)[1]


@pytest.mark.parametrize("words", [GERMAN, ENGLISH], ids=["de", "en"])
@pytest.mark.parametrize("kind", ROOTS)
def test_schemas_are_schemas(kind: Kind, words: Catalogue) -> None:
    Draft7Validator.check_schema(schema(kind, words))
    assert json.loads(schema_text(kind, words)) == schema(kind, words)


def test_both_languages_differ_only_in_their_words() -> None:
    def without_words(value: Any) -> Any:
        if isinstance(value, list):
            return [without_words(item) for item in value]
        if not isinstance(value, dict):
            return value
        said = {"description", "enumDescriptions", "errorMessage", "patternErrorMessage"}
        return {
            key: without_words(inner)
            for key, inner in value.items()
            if key not in said or isinstance(inner, dict)
        }

    for kind in ROOTS:
        german, english = schema(kind, GERMAN), schema(kind, ENGLISH)
        assert without_words(german) == without_words(english)
        assert german["description"] != english["description"]


@pytest.mark.parametrize("path", sorted((ROOT / "concepts").glob("*.yaml")), ids=lambda p: p.stem)
def test_the_concepts_are_right(path: Path) -> None:
    assert list(CONCEPT.iter_errors(read(path.read_text(encoding="utf-8")))) == []


def test_the_other_files_are_right() -> None:
    assert list(CONCEPT.iter_errors(read(EXAMPLE))) == []
    topics = (ROOT / "src/konzept_cli/data/topics.yaml").read_text(encoding="utf-8")
    Draft7Validator(schema("topics", GERMAN)).validate(read(topics))
    settings = "lang: de\nsources: ../papers\nexclude: ['drafts/*']\nlimits: {depth: 10}\n"
    SETTINGS.validate(read(settings))


@pytest.mark.parametrize(
    "text",
    [
        "select: [wording, unknown-topic, syntax]",
        "select: [unknwon-topic]",
        "ignore: [wording, unknown-topic]",
        "ignore: [syntax]",
        "ignore: [missing-key]",
        "ignore: [unused-ignore]",
        "ignore: wording",
        "severities: {unknown-topic: info, syntax-error: error, unused-ignore: error}",
        "severities: {syntax-error: warning}",
        "severities: {unknown-topic: fatal}",
        "severities: {wording: error}",
        "severities: {x-own: 1}",
        "severities: [error]",
        "per_file: [{files: 'a/*', ignore: [hygiene], reason: alt}]",
        "per_file: [{files: 'a/*', ignore: [syntax], reason: alt}]",
        "per_file: [{files: 'a/*', ignore: [], reason: alt}]",
        "per_file: [{files: 'a/*', ignore: [hygiene]}]",
        "per_file: [{files: ['a/*'], ignore: [hygiene], reason: alt}]",
    ],
)
def test_both_judge_settings_alike(text: str) -> None:
    _, document, findings = read_config(text.encode())
    accepts = not findings and not list(faults(document, RULES))
    assert SETTINGS.is_valid(read(text)) is accepts


def test_what_editors_show_of_rules() -> None:
    content = schema("config", GERMAN)
    selected = content["definitions"]["selected"]
    shown = dict(zip(selected["enum"], selected["enumDescriptions"], strict=True))
    assert shown["unknown-source"] == fault_of("unknown-source", GERMAN)
    assert shown["evidence"] == "Gruppe von Regeln: Belege."
    assert "syntax" not in content["definitions"]["ignored"]["enum"]
    severities = content["properties"]["severities"]["properties"]
    assert severities["unknown-topic"] == {
        "description": fault_of("unknown-topic", GERMAN),
        "enum": ["error", "warning", "info"],
    }
    assert severities["syntax-error"]["enum"] == ["error"]


def fault_of(name: str, words: Catalogue) -> str:
    return next(rule for rule in RULES if rule.id == name).fault(words)


def test_what_editors_show() -> None:
    content = schema("concept", GERMAN)
    district = content["definitions"]["District"]["properties"]
    assert district["kind"] == {
        "description": "Art der Gebietskörperschaft.",
        "$ref": "#/definitions/DistrictKind",
    }
    kinds = content["definitions"]["DistrictKind"]
    assert kinds["enum"][3] == "kreisfreie-stadt"
    assert kinds["enumDescriptions"][3] == "kreisfreie Stadt"
    assert content["properties"]["document_type"]["default"] == "konzept"
    assert content["definitions"]["ActionField"]["properties"]["roles"]["default"] == [
        "action_field"
    ]
    assert content["properties"]["sources"]["minItems"] == 1
    assert "default" not in content["properties"]["recorded"]
    assert content["properties"]["schema"]["enum"] == [1, "1"]


def test_every_value_of_a_vocabulary_has_a_word() -> None:
    for definition in schema("concept", ENGLISH)["definitions"].values():
        words = definition.get("enumDescriptions", [])
        assert len(words) == len(definition.get("enum", []))
        assert all(words)


# What konzept takes as the text that it is, and an editor as something else.
ACCEPTED = (
    ('  date: "2024"\nrecorded', "  date: 2024\nrecorded"),
    ("count: rund 120", "count: 120"),
    ("count: rund 120", "count: 12.5"),
    ("count: rund 120", "count: höchstens 3"),
    ("schema: 1", 'schema: "1"'),
    ("title: Integrationskonzept Kreis Beispiel 2024", "title: 2024"),
    ("id: gesundheit", "id: 7"),
    ("kind: kreis}", 'kind: kreis, ags: "05158", nuts: DEA1C}'),
    ("    body: Kreistag", "    body: Kreistag\n    vote: {in_favour: 30, against: '0'}"),
    ("    label: Gesundheit", "    label: Gesundheit\n    claimed_unique: true"),
    ("    label: Gesundheit", "    label: Gesundheit\n    claimed_unique: 'false'"),
    ("title: Int", "x-own: {a: [1]}\ntitle: Int"),
    ("kind: kreis}", "kind: kreis, x-own: 1}"),
    ('date: "2024-03-07"', "date: unknown"),
    ('date: "2024-03-07"', 'date: "2013-04-16/.."'),
    ('date: "2024-03-07"', 'date: "2006/2011-05"'),
    ("- label: Deutschkurse", "- text: Deutschkurse"),
)

REFUSED = {
    "unknown key": ("title: Int", "titel: Int"),
    "unknown key inside": ("    body: Kreistag", "    body: Kreistag\n    gremium: Kreistag"),
    "key of another part": ("kind: kreis}", "kind: kreis, retrieved: '2024'}"),
    "unknown value": ("kind: kreis}", "kind: landkreis}"),
    "unknown value in a list": ("roles: [cross_cutting]", "roles: [cross-cutting]"),
    "missing key": ("title: Integrationskonzept Kreis Beispiel 2024\n", ""),
    "missing key inside": ("    body: Kreistag\n", ""),
    "neither label nor text": ("- label: Deutschkurse in", "- number: Deutschkurse in"),
    "neither concept nor title": (
        '  date: "2024"\nrecorded',
        '  date: "2024"\n  follows: {kind: erstfassung}\nrecorded',
    ),
    "text for a list": ("roles: [cross_cutting]", "roles: cross_cutting"),
    "list for a text": ("    body: Kreistag", "    body: [Kreistag]"),
    "text for a mapping": ("district: {name: Kreis Beispiel, kind: kreis}", "district: Kreis"),
    "list for a mapping": ("district: {name: Kreis Beispiel, kind: kreis}", "district: [Kreis]"),
    "mapping for a list": ("topics: [{topic: gesundheit", "topics: {topic: gesundheit"),
    "empty text": ("    body: Kreistag", '    body: " "'),
    "no date": ('date: "2024-03-07"', 'date: "7.3.2024"'),
    "no span": ('date: "2024-03-07"', 'date: "2021/22"'),
    "no quantity": ("count: rund 120", "count: ca. 120"),
    "negative quantity": ("count: rund 120", "count: -120"),
    "no id": ("id: gesundheit", "id: Gesundheit"),
    "no key": ("kind: kreis}", 'kind: kreis, ags: "0515"}'),
    "no NUTS": ("kind: kreis}", 'kind: kreis, nuts: "A1C"}'),
    "no flag": ("    label: Gesundheit", "    label: Gesundheit\n    claimed_unique: ja"),
    "no whole number": ("    body: Kreistag", "    body: Kreistag\n    vote: {against: 1.5}"),
    "another format": ("schema: 1", "schema: 2"),
}


def changed(change: tuple[str, str]) -> str:
    right, other = change
    assert EXAMPLE.count(right) == 1
    text = EXAMPLE.replace(right, other)
    # A list in brackets must stay one.
    return text.replace("keine Rede.}]", "keine Rede.}") if "topics: {" in other else text


@pytest.mark.parametrize("change", ACCEPTED, ids=lambda change: str(change[1]).strip())
def test_both_accept(change: tuple[str, str]) -> None:
    assert konzept_accepts(changed(change).encode())
    assert list(CONCEPT.iter_errors(read(changed(change)))) == []


@pytest.mark.parametrize("change", REFUSED.values(), ids=REFUSED.keys())
def test_both_refuse(change: tuple[str, str]) -> None:
    assert not konzept_accepts(changed(change).encode())
    assert not CONCEPT.is_valid(read(changed(change)))


# An editor cannot know that these are not numbers and booleans for konzept.
@pytest.mark.parametrize(
    "change",
    [
        ("kind: kreis}", "kind: kreis, ags: 05170}"),
        ("title: Integrationskonzept Kreis Beispiel 2024", "title: true"),
        ("title: Int", "subtitle:\ntitle: Int"),
    ],
    ids=["ags", "boolean", "no value"],
)
def test_only_the_editor_objects(change: tuple[str, str]) -> None:
    assert konzept_accepts(changed(change).encode())
    assert not CONCEPT.is_valid(read(changed(change)))


def mappings(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [path] if isinstance(value, dict) else []
    entries = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in entries:
        if isinstance(inner, dict | list):
            found += mappings(inner, (*path, key))
    return found


RIGHT = read(EXAMPLE)
PLACES = mappings(RIGHT)
KEYS = sorted({key for path in PLACES for key in shape.keys(shape.at(Concept, path) or Concept)})


@given(
    st.sampled_from(PLACES),
    st.sampled_from(KEYS) | st.text("abx-_", min_size=1, max_size=3),
    st.sampled_from(WORDS) | st.lists(st.sampled_from(WORDS), max_size=1),
)
def test_both_judge_alike(path: tuple[str | int, ...], key: str, value: str | list[str]) -> None:
    data = deepcopy(RIGHT)
    place = data
    for step in path:
        place = place[step]
    place[key] = value
    text = json.dumps(data, ensure_ascii=False)
    assert CONCEPT.is_valid(data) == konzept_accepts(text.encode())
