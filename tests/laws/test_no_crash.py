"""Whatever a file says, the tool ends as documented, says where, and checks the other files."""

import json
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from konzept_cli.yamltree import parse

LAW = settings.get_profile("whole-runs")
ROOT = Path(__file__).parents[2]
SMALL = (ROOT / "docs/beispiel/concepts/kreis-beispiel-2024.yaml").read_bytes()
REAL = [path.read_bytes() for path in sorted((ROOT / "concepts").glob("*.yaml"))]
TOPICS = b"""\
extends: builtin
vocabulary: {id: own, version: "1", title: {de: Eigene, en: Own}}
groups: [{id: grp-eigen, label: {de: E, en: E}}]
topics:
  - {id: kultur, group: grp-eigen, label: {de: Kultur hier, en: Culture here}, related: [sprache]}
  - {id: neues, group: grp-eigen, label: {de: Neues, en: New}}
"""
CONFIG = b"""\
lang: en
sources: sources
exclude: [drafts/*]
limits: {depth: 20, nodes: 5000}
select: [reference, hygiene]
ignore: [duplicate-id]
per_file: [{files: "*/damaged.yaml", ignore: [wording], reason: old}]
severities: {unknown-topic: warning}
"""
# A file with one known finding, beside the one that is damaged.
OTHER = b"""\
schema: 1
title: Rahmenkonzept
district: {name: Stadt Beispiel, kind: gemeinde}
edition: {date: "1999"}
sources: [{kind: press, title: Pressetext}]
action_fields: [{id: sprache, label: Sprache, topics: [{topic: spracche, relation: exact}]}]
"""
KNOWN = ("unknown-topic", "concepts/other.yaml", 6)

ODD = ("\x00", "\x1b[31m", "\x85", "\xad", "\u200b", "\u2028", "\u202e", "\ufeff", "\ufffe", "😀",
       "ä", "a\u0308", "\U000e0041", "[/x]", ":smile:", "%s", "{0}", "{key}", "\t", "\r", "\r\n",
       '"\\u0000"', '"\\e[31m"', '"\\x9b"', '"\\u202e"', "!!bool x", "!", "&a ", "*a", "&-a ",
       "*-a", "<<: ", "? ", ": ", "- ", "---\n", "...\n", "%YAML 9.9\n", "|2\n", ">-\n", "'", '"',
       "[", "]", "{", "}", ", ", "#", "`", "@", "~", "null", "2024-02-30",
       "9" * 40, "x-a: ", "")  # fmt: skip
PIECES = st.one_of(st.sampled_from(ODD).map(str.encode), st.binary(max_size=4))


@st.composite
def damaged(draw: st.DrawFn, base: bytes) -> bytes:
    """`base` with bytes changed, pieces put in, and lines dropped, doubled, swapped or moved."""
    data = base
    for _ in range(draw(st.integers(1, 4))):
        lines = data.splitlines(keepends=True) or [b""]
        one, two = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        match draw(st.sampled_from(("piece", "drop", "double", "swap", "indent", "keys", "cut"))):
            case "piece":
                at = draw(st.integers(0, len(data)))
                gone = draw(st.integers(0, 3))
                data = data[:at] + draw(PIECES) + data[at + gone :]
                continue
            case "drop":
                del lines[one]
            case "double":
                lines.insert(two, lines[one])
            case "swap":
                lines[one], lines[two] = lines[two], lines[one]
            case "indent":
                lines[one] = b"  " + lines[one]
            case "keys":
                (a, *rest), (b, *other) = (lines[at].split(b":", 1) for at in (one, two))
                lines[one], lines[two] = b":".join((b, *rest)), b":".join((a, *other))
            case _:
                del lines[one:]
        data = b"".join(lines)
    return data


def recoded(data: bytes, encoding: str) -> bytes:
    return data.decode("utf-8", "replace").encode(encoding, "replace")


ANY = st.one_of(
    st.binary(max_size=80),
    st.lists(st.sampled_from(ODD), max_size=20).map("".join).map(str.encode),
    st.sampled_from([SMALL, SMALL, SMALL, *REAL]).flatmap(damaged),
    st.builds(recoded, st.just(SMALL).flatmap(damaged), st.sampled_from(("utf-16", "cp1252"))),
)
SOURCE = ROOT / "docs/beispiel/sources/kreis-beispiel.txt"
SOURCES = {"sources/kreis-beispiel.txt": SOURCE.read_bytes()}


def files(data: bytes, name: str = "concepts/damaged.yaml") -> dict[str, bytes]:
    return {"concepts/good.yaml": SMALL, "concepts/other.yaml": OTHER, **SOURCES, name: data}


def hostile(text: str) -> list[str]:
    """The characters of `text` that a terminal would obey, or that nobody sees."""
    moves = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
    return [
        character
        for character in text
        if character != "\n"
        and (
            unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")
            or unicodedata.bidirectional(character) in moves
            or character in "\u061c\u200b\u200e\u200f\u2060\ufeff"
        )
    ]


@LAW
@given(ANY)
@example(b"")
@example(b"a: &-x [1]\nb: *-x\n")
@example(b'schema: 1\ntitle: "\\ud800"\n')
@example(b"topics: {}\n? [a]\n: b\n")
def test_a_damaged_concept_is_checked(desk: Any, data: bytes) -> None:
    desk.put(files(data))
    before = desk.files()
    for command in ("validate", "lint"):
        ran = desk.run(command, str(desk.root), "--format", "json")
        assert ran.code in (0, 1)
        found = json.loads(ran.out)["diagnostics"]
        assert KNOWN in [(one["rule"], one["file"], one["line"]) for one in found]
        positions_lie_inside(found, data)
        files_with_errors = {one["file"] for one in found if one["severity"] == "error"}
        assert set(desk.load().repository.broken.values()) <= files_with_errors
        assert "concepts/good.yaml" not in files_with_errors
    for form in ("full", "concise"):
        ran = desk.run("lint", str(desk.root), "--format", form)
        assert ran.code in (0, 1)
        assert "Traceback" not in ran.err
        assert hostile(ran.out + ran.err) == []
    assert desk.files() == before


def positions_lie_inside(found: list[dict[str, Any]], data: bytes) -> None:
    lines = parse(data, "f").lines
    for one in found:
        for place in (one, *one["related"], *(one["fix"] or {"edits": ()})["edits"]):
            if place.get("file", one["file"]) == "concepts/damaged.yaml":
                for line, column in (
                    (place["line"], place["column"]),
                    (place["end_line"], place["end_column"]),
                ):
                    assert 1 <= line <= len(lines)
                    assert 1 <= column <= len(lines.line(line)) + 2


COMMANDS = (
    ("list",),
    ("list", "--format", "json"),
    ("show", "damaged"),
    ("show", "damaged", "--format", "json"),
    ("compare",),
    ("compare", "--format", "json"),
    ("compare", "damaged", "good"),
    ("diff", "damaged", "good"),
    ("report", "comparison", "--format", "md"),
    ("report", "comparison", "--format", "html"),
)


SOME = st.lists(st.sampled_from(COMMANDS), min_size=1, max_size=2)


@LAW
@given(st.just(SMALL).flatmap(damaged) | st.sampled_from(REAL).flatmap(damaged), SOME)
@example(SMALL, COMMANDS)
@example(SMALL.replace(b"title: Int", b'title: "\\e[31m\\x9b\\u202e[/x] \\0" #'), COMMANDS)
def test_damaged_concepts_are_shown_or_refused(
    desk: Any, data: bytes, commands: Sequence[tuple[str, ...]]
) -> None:
    desk.put(files(data))
    before = desk.files()
    for command in commands:
        ran = desk.run(*command, "--root", str(desk.root))
        assert ran.code in (0, 2), ran.err
        if "html" not in command and "json" not in command:
            assert hostile(ran.out + ran.err) == []
    assert desk.files() == before


@LAW
@given(st.just(TOPICS).flatmap(damaged) | st.binary(max_size=60), SOME)
@example(TOPICS, COMMANDS)
@example(TOPICS.replace(b"group: grp-eigen", b"group: grp-keine"), COMMANDS)
@example(TOPICS.replace(b"id: neues", b"id: kultur"), COMMANDS)
@example(TOPICS.replace(b"extends: builtin\n", b""), COMMANDS)
def test_damaged_topics(desk: Any, data: bytes, commands: Sequence[tuple[str, ...]]) -> None:
    desk.put(files(data, "topics.yaml"))
    assert desk.run("lint", str(desk.root)).code in (0, 1)
    for command in commands:
        if "damaged" not in command:
            assert desk.run(*command, "--root", str(desk.root)).code in (0, 2)


@LAW
@given(st.just(CONFIG).flatmap(damaged) | st.binary(max_size=60))
@example(CONFIG)
@example(b"limits: {depth: 0, nodes: 0, file_size: 0, scalar_length: 0}\n")
@example(b"limits: {depth: 999999999}\nexclude: ['[', '*****************a']\n")
@example(b'sources: "\\0"\n')
def test_damaged_settings(desk: Any, data: bytes) -> None:
    desk.put(files(SMALL) | {"konzept.yaml": data})
    ran = desk.run("lint", str(desk.root))
    assert ran.code in (0, 1, 2)
    assert hostile(ran.out + ran.err) == []
    shown = desk.run("validate", "--show-settings", str(desk.root / "concepts/damaged.yaml"))
    assert shown.code == (0 if ran.code < 2 else 2)
    assert hostile(shown.out + shown.err) == []


BASELINE = b"""\
{"tool": "konzept", "version": 1, "entries": [
  {"rule": "unknown-topic", "file": "concepts/other.yaml", "path": ["a", "*"], "value": "0",
   "count": 1},
  {"rule": "mist", "file": "concepts/gone.yaml", "path": [], "value": "0", "count": 2}
]}
"""


@LAW
@given(st.just(BASELINE).flatmap(damaged) | st.binary(max_size=60))
@example(BASELINE)
@example(BASELINE.replace(b"mist", b"\\ud800\\u001b[31m\\u202e[/x]{0}"))
@example(BASELINE.replace(b"gone", b"\\u0000\\udfff/../.."))
def test_damaged_baseline(desk: Any, data: bytes) -> None:
    desk.put(files(SMALL) | {"b.json": data})
    path = desk.root / "b.json"
    for options in ((), ("--add-to-baseline",)):
        before = desk.files()
        ran = desk.run("lint", str(desk.root), "--baseline", str(path), *options)
        assert ran.code in (0, 1, 2)
        assert hostile(ran.out + ran.err) == []
        if ran.code == 2:
            assert re.search(r"b\.json:\d+:\d+: ", ran.err)
        if ran.code == 2 or not options:
            assert desk.files() == before


@pytest.mark.parametrize("command", [command for command in COMMANDS if "damaged" not in command])
def test_commands_work_beside_a_broken_file(command: tuple[str, ...], desk: Any) -> None:
    desk.put(files(b"title: ["))
    ran = desk.run(*command, "--root", str(desk.root))
    assert ran.code == 0
    assert "concepts/damaged.yaml" in ran.err
