"""The pages about the data model, from the JSON Schemas: what an editor shows, on paper."""

import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import fill
from typing import Any, NamedTuple

from pydantic import BaseModel

from konzept_cli.messages import Catalogue
from konzept_cli.model import Concept, Item, shape
from konzept_cli.schemas import Kind, schema
from konzept_cli.schemas.describing import description
from konzept_cli.validating import validate
from konzept_cli.yamltree import Document, Mapping, Scalar, parse, walk
from model_words import FORMS, WORDS

Schema = dict[str, Any]

FILES: dict[Kind, str] = {
    "concept": "concepts/*.yaml",
    "topics": "topics.yaml",
    "config": "konzept.yaml",
}
# The page of all rules says what they are about.
OF_RULES = ("selected", "ignored")
EVERYWHERE = tuple(Item.model_fields)


class Section(NamedTuple):
    """One mapping: the file it belongs to, the keys that hold it (none: it is the file)."""

    file: str
    keys: tuple[str, ...]
    content: Schema

    @property
    def title(self) -> str:
        """The heading: the keys, outside of concepts with the file."""
        keys = ", ".join(f"`{key}`" for key in self.keys)
        if not keys:
            return self.file
        return keys if self.file == FILES["concept"] else f"{self.file}: {keys}"

    @property
    def anchor(self) -> str:
        """What a link to the heading ends with, as GitHub and GitLab make it."""
        return "#" + re.sub(r"[^\w -]", "", self.title.lower()).replace(" ", "-")


def model_page(words: Catalogue, example: Path) -> str:
    """The page: example, how values are written, then every key."""
    say = WORDS[words.language]
    parts = [f"# {say['title']}\n", say["intro"]]
    parts += [f"## {say['example']}\n", f"{say['example.intro']}\n"]
    parts.append(f"```yaml\n{annotated(example, words)}```\n")
    parts += [f"## {say['values']}\n", f"{say['values.intro']}\n", *_values(words)]
    parts += [f"## {say['keys']}\n", say["keys.intro"]]
    parts += [*(f"- `{key}`: {description(Item, words, key)}" for key in EVERYWHERE), ""]
    for kind, file in FILES.items():
        parts += _sections(schema(kind, words), file, words)
    return "\n".join(parts).rstrip("\n") + "\n"


def annotated(path: Path, words: Catalogue) -> str:
    """The concept in `path` with a comment above the first line of each of its keys. Raises
    `SystemExit` if it is not right, or if it says something else with the comments."""
    plain = _right(path.read_bytes(), path)
    text = plain.lines.text
    comments: dict[int, str] = {}
    known = set()
    for model, key in _keys(plain):
        start = text.rfind("\n", 0, key.start) + 1
        before = text[start : key.start]
        if (model, key.value) in known or before.strip(" -"):
            continue
        known.add((model, key.value))
        name = next(n for n, f in model.model_fields.items() if (f.alias or n) == key.value)
        mark = before.partition("-")[0] + "# "
        comment = fill(
            description(model, words, name), 88, initial_indent=mark, subsequent_indent=mark
        )
        comments[start] = comments.get(start, "") + comment + "\n"
    for start in sorted(comments, reverse=True):
        text = text[:start] + comments[start] + text[start:]
    _right(text.encode(), path)
    return text


def _keys(document: Document) -> Iterator[tuple[type[BaseModel], Scalar]]:
    """Every key with the model that has it."""
    for loc, node in walk(document):
        model = shape.at(Concept, loc)
        if model and isinstance(node, Mapping):
            for key, _ in node.entries:
                yield model, key


def _right(data: bytes, path: Path) -> Document:
    document = parse(data, path.name)
    _, findings = validate(document, Concept)
    if document.faults or findings:
        raise SystemExit(f"{path} is an example and must be right: {document.faults or findings}")
    return document


def _values(words: Catalogue) -> Iterator[str]:
    say = WORDS[words.language]
    yield f"| {say['form']} | {say['how']} |"
    yield "| --- | --- |"
    for form, (name, _) in FORMS[words.language].items():
        how = say.get(f"how.{form}") or words(f"wrong-form.{form}.help")
        yield f"| {name} | {how} |"
    yield ""


def _sections(whole: Schema, file: str, words: Catalogue) -> Iterator[str]:
    definitions = whole["definitions"]
    keys: dict[str, dict[str, None]] = {}
    for content in (whole, *definitions.values()):
        for key, value in content.get("properties", {}).items():
            keys.setdefault(_name(value), {})[key] = None
    sections = {
        name: Section(file, tuple(keys[name]), definitions[name])
        for name in _in_order(whole, definitions)
    }
    say = WORDS[words.language]
    for section in (Section(file, (), whole), *sections.values()):
        yield f"### {section.title}\n"
        either = words.any_of(f"`{one['required'][0]}`" for one in section.content.get("anyOf", ()))
        needed = say["either"].format(keys=either) if either else ""
        yield f"{section.content['description']} {needed}".rstrip() + "\n"
        yield from _table(section.content, definitions, sections, words)
        yield from _vocabularies(section.content, definitions)


def _in_order(whole: Schema, definitions: Schema) -> list[str]:
    """The names of all mappings, each after the first that has a key for it; what every part can
    have comes last."""
    names: list[str] = []

    def collect(properties: Schema) -> None:
        for name in map(_name, properties.values()):
            if name not in names and "properties" in definitions.get(name, {}):
                names.append(name)
                collect(_own(definitions[name]))

    collect(_own(whole))
    collect(whole["properties"])
    return names


def _table(
    content: Schema, definitions: Schema, sections: dict[str, Section], words: Catalogue
) -> Iterator[str]:
    say = WORDS[words.language]
    yield f"| {say['key']} | {say['required']} | {say['form']} | {say['meaning']} |"
    yield "| --- | --- | --- | --- |"
    for key, value in _own(content).items():
        needed = say["yes"] if key in content.get("required", ()) else ""
        if "default" in value:
            needed = say["otherwise"].format(default=_shown(value["default"]))
        single, many = FORMS[words.language].get(_name(value), FORMS[words.language]["text"])
        if section := sections.get(_name(value)):
            link = f"[{section.title}]({section.anchor})"
            single, many = link, say["list-of"].format(link=link)
        elif "properties" in value:
            single = say["severities"]
        elif _name(value) in OF_RULES:
            many = say["rules"]
        elif "enum" in (definitions.get(_name(value)) or value):
            single, many = say["word"], say["words"]
        form = many if value.get("type") == "array" else single
        yield f"| `{key}` | {needed} | {form} | {value['description']} |"
    yield ""


def _vocabularies(content: Schema, definitions: Schema) -> Iterator[str]:
    for key, value in _own(content).items():
        vocabulary = definitions.get(_name(value), {})
        if "enum" in vocabulary and _name(value) not in OF_RULES:
            pairs = zip(vocabulary["enum"], vocabulary["enumDescriptions"], strict=True)
            yield f"`{key}`: {' · '.join(f'`{word}` {meaning}' for word, meaning in pairs)}\n"
        elif "enum" in value:
            words = dict.fromkeys(f"`{word}`" for word in value["enum"])
            yield f"`{key}`: {' · '.join(words)}\n"


def _own(content: Schema) -> Schema:
    """The keys without those that every part can have."""
    properties: Schema = content["properties"]
    if not properties.keys() >= set(EVERYWHERE):
        return properties
    return {key: value for key, value in properties.items() if key not in EVERYWHERE}


def _name(value: Schema) -> str:
    """The name of the definition that a key's value, or each of its entries, follows."""
    reference: str = value.get("items", value).get("$ref", "")
    return reference.rpartition("/")[2]


def _shown(default: object) -> str:
    many = default if isinstance(default, list) else [default]
    return ", ".join(f"`{str(one).lower() if isinstance(one, bool) else one}`" for one in many)
