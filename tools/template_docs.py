"""What templates may rely on: the blocks of each report, and the fields of its view."""

import ast
import dataclasses
import inspect
import json
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_type_hints

from konzept_cli.messages import Language
from konzept_cli.reports.comparison import ComparisonView
from konzept_cli.reports.profile import ConceptView
from konzept_cli.reports.rendering import templates
from konzept_cli.reports.site.start import StartView
from konzept_cli.reports.sourcing import SourcesReport
from konzept_cli.reports.synopsis import SynopsisView
from konzept_cli.reports.topic import TopicReport
from running import run

ROOT = Path(__file__).parent.parent

VIEWS: dict[str, tuple[type, str | None]] = {
    "comparison": (ComparisonView, "report comparison"),
    "concept": (ConceptView, "report concept kreis-mettmann-2015"),
    "topic": (TopicReport, "report topic arbeit-wirtschaft"),
    "sources": (SourcesReport, "report sources"),
    "diff": (
        SynopsisView,
        "report diff kreis-wiesenau-2008 kreis-wiesenau-2013 --root tests/papers",
    ),
    "start": (StartView, None),
}
"""The views with a command that fills them: where examples come from. There is none that shows the
start page of a site as JSON."""

WORDS: dict[Language, dict[str, str]] = {
    "de": {
        "head": "| Feld | Form | Beispiel |\n| --- | --- | --- |",
        "str": "Text",
        "int": "Zahl",
        "bool": "ja oder nein",
        "list": "Liste: {of}",
        "empty": "{of} oder nichts",
        "true": "ja",
        "false": "nein",
        "view": "`view` in `{name}`",
        "blocks": "| Vorlage | Blöcke |\n| --- | --- |",
    },
    "en": {
        "head": "| Field | Form | Meaning | Example |\n| --- | --- | --- | --- |",
        "str": "text",
        "int": "number",
        "bool": "yes or no",
        "list": "list: {of}",
        "empty": "{of} or nothing",
        "true": "yes",
        "false": "no",
        "view": "`view` in `{name}`",
        "blocks": "| Template | Blocks |\n| --- | --- |",
    },
}

_MARK = re.compile(r"(<!-- (?P<what>blocks|views) -->\n).*?(<!-- end -->)", re.DOTALL)
_LONGEST = 70


def with_contract(text: str, language: Language) -> str:
    """The page `text` with blocks and fields between its marks."""

    def fill(match: re.Match[str]) -> str:
        lines = _blocks(language) if match["what"] == "blocks" else _views(language)
        return match[1] + "\n" + "\n".join(lines) + "\n" + match[3]

    return _MARK.sub(fill, text)


def _blocks(language: Language) -> Iterator[str]:
    yield WORDS[language]["blocks"]
    for path in (templates() / "_layout.html.j2", *sorted(templates().glob("[!_]*.j2"))):
        names = re.findall(r"{% block (\w+) %}", path.read_text(encoding="utf-8"))
        yield f"| `konzept/{path.name}` | {', '.join(f'`{name}`' for name in names)} |"
    yield ""


def _views(language: Language) -> Iterator[str]:
    """A heading for each view; below it a table for each class that no view before has."""
    titles: dict[type, str] = {}
    for name, (kind, _) in VIEWS.items():
        for owner in _kinds(kind):
            taken = owner.__name__ in titles.values() and owner not in titles
            titles.setdefault(owner, f"{owner.__name__} ({name})" if taken else owner.__name__)
    shown: set[type] = set()
    for name, (kind, command) in VIEWS.items():
        content = json.loads(run(f"{command} --format json", ROOT, language)) if command else {}
        examples: dict[tuple[type, str], str] = {}
        _collect(content, kind, examples, language)
        yield f"### {WORDS[language]['view'].format(name=name)}\n"
        for owner in dict.fromkeys(_kinds(kind)):
            if owner not in shown:
                yield from _table(owner, titles, examples, language)
        shown |= set(_kinds(kind))


def _table(
    owner: type,
    titles: dict[type, str],
    examples: dict[tuple[type, str], str],
    language: Language,
) -> Iterator[str]:
    yield f"#### {titles[owner]}\n"
    meanings = _meanings(owner)
    if language == "en":  # German pages have examples, which speak for themselves
        yield f"{inspect.getdoc(owner)}\n"
    yield WORDS[language]["head"]
    for name, hint in get_type_hints(owner).items():
        cells = [f"`{name}`", _form(hint, titles, language)]
        cells += [meanings.get(name, "")] if language == "en" else []
        yield f"| {' | '.join((*cells, examples.get((owner, name), '')))} |"
    yield ""


def _kinds(kind: type) -> Iterator[type]:
    yield kind
    for hint in get_type_hints(kind).values():
        for inner in _inner(hint):
            if inner is not kind:
                yield from _kinds(inner)


def _inner(hint: Any) -> Iterator[type]:  # noqa: ANN401 - hints have no type of their own
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        yield hint
    for argument in get_args(hint):
        yield from _inner(argument)


def _meanings(kind: type) -> dict[str, str]:
    """The strings below fields."""
    (tree,) = ast.parse(inspect.getsource(kind)).body
    body = tree.body if isinstance(tree, ast.ClassDef) else []
    found = {}
    for pair in pairwise(body):
        match pair:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=text)):
                found[name] = " ".join(str(text).split())
            case _:
                pass
    return found


def _form(hint: Any, titles: dict[type, str], language: Language) -> str:  # noqa: ANN401 - as above
    words, arguments = WORDS[language], get_args(hint)
    if isinstance(hint, UnionType):
        present = next(one for one in arguments if one is not type(None))
        return words["empty"].format(of=_form(present, titles, language))
    if arguments and arguments[-1] is Ellipsis:
        return words["list"].format(of=_form(arguments[0], titles, language))
    if arguments:
        return " · ".join(f"`{one}`" for one in arguments)
    return words.get(hint.__name__) or f"[{titles[hint]}]({_anchor(titles[hint])})"


def _anchor(title: str) -> str:
    """What a link to the heading ends with, as GitHub and GitLab make it."""
    return "#" + re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")


def _collect(
    value: Any,  # noqa: ANN401 - JSON
    hint: Any,  # noqa: ANN401 - as above
    examples: dict[tuple[type, str], str],
    language: Language,
) -> None:
    """The first value of each field that says something."""
    if isinstance(value, list):
        for one in value:
            _collect(one, hint, examples, language)
    for kind in _inner(hint) if isinstance(value, dict) else ():
        for name, inner in get_type_hints(kind).items():
            found = value.get(name)
            if not examples.get((kind, name)):
                examples[kind, name] = _example(found, language)
            _collect(found, inner, examples, language)


def _example(value: Any, language: Language) -> str:  # noqa: ANN401 - JSON
    one = next(iter(value), "") if isinstance(value, list) else value
    if one is None or isinstance(one, dict):
        return ""
    if isinstance(one, bool):
        return WORDS[language][str(one).lower()]
    text = str(one)
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rpartition(" ")[0] + " …"
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*")
