"""Every rule's docstring is its test: bad examples are reported on exactly the marked lines, good
ones are clean, each with this rule alone."""

import re
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import pytest

from konzept_cli.checking import check_text
from konzept_cli.cli._running import examine
from konzept_cli.config import Config
from konzept_cli.diagnostics import Diagnostic
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.rule import Rule
from konzept_cli.rules import IGNORES, RULES
from konzept_cli.settings import settle

TODAY = date(2026, 11, 22)
DEMO_FILE = "concepts/kreis-beispiel-2024.yaml"
DEMO = """\
schema: 1
title: Integrationskonzept Kreis Beispiel
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2024"}
sources:
  - kind: full_text
    title: Integrationskonzept Kreis Beispiel
    snapshot: kreis-beispiel.txt
goals:
  - label: Teilhabe erhöhen
"""
SNAPSHOT = """\
Integrationskonzept Kreis Beispiel
Handlungsfelder: Sprache; Bildung; Wirtschaft, Arbeit und Ausbildung.
Ziele: Teilhabe erhöhen. Beschlossen im Kreistag am 07.03.2024.
"""
BLOCK = re.compile(r"^```yaml (bad|good) ?(\S[^\n]*)?\n(.*?)^```", re.MULTILINE | re.DOTALL)
MARKER = re.compile(r" +# <- ([^\n]*)$", re.MULTILINE)
KEY = re.compile(r"^([A-Za-z_-]+):", re.MULTILINE)

ABOUT_IGNORES = {Rule.of(module).id for module in IGNORES}

# Rules whose fault cannot be shown in a page of text; tests/loading and tests/yamltree have them.
WITHOUT_EXAMPLE = {
    "unreadable-file",
    "wrong-encoding",
    "forbidden-character",
    "too-large",
    "empty-file",
    "not-a-record",
    "outdated-baseline-entry",  # tests/cli/test_baseline.py
    # tests/rules/test_text.py has these.
    "mixed-line-breaks",
    "decomposed-letter",
    "invisible-character",
}


class Case(NamedTuple):
    """Example files of one kind that stand together."""

    rule: Rule
    kind: str
    files: dict[str, str]


def _cases() -> list[Case]:
    found = []
    for rule in RULES:
        blocks = [block.groups() for block in BLOCK.finditer(rule.documentation)]
        named = [(kind, file or DEMO_FILE, text) for kind, file, text in blocks]
        for kind, group in groupby(named, key=lambda block: block[0]):
            # Blocks of one kind are one case as long as they name different files.
            files: dict[str, str] = {}
            for _, file, text in group:
                if file in files:
                    found.append(Case(rule, kind, files))
                    files = {}
                files[file] = text
            found.append(Case(rule, kind, files))
    return found


CASES = _cases()


def _chunks(text: str) -> dict[str, str]:
    """The text of each top-level key; what comes before the first key under the empty name."""
    if not text:
        return {}
    starts = [(match[1], match.start()) for match in KEY.finditer(text)]
    ends = [start for _, start in starts[1:]] + [len(text)]
    chunks = {name: text[start:end] for (name, start), end in zip(starts, ends, strict=True)}
    head = text[: starts[0][1]] if starts else text
    return {"": head, **chunks} if head else chunks


def _overlay(text: str) -> str:
    """`text` laid over the demo concept by its top-level keys."""
    return "".join({**_chunks(DEMO), **_chunks(text)}.values())


def _write(folder: Path, files: dict[str, str]) -> dict[tuple[str, int], str]:
    """The demo repository with `files` in `folder`; the marked lines with their words."""
    expected = {}
    repository = {DEMO_FILE: "", **files}
    (folder / "sources").mkdir(parents=True)
    (folder / "sources/kreis-beispiel.txt").write_text(SNAPSHOT, encoding="utf-8")
    for name, text in repository.items():
        whole = _overlay(text) if name == DEMO_FILE else text
        for number, line in enumerate(whole.split("\n"), 1):
            if marker := MARKER.search(line):
                expected[name, number] = marker[1].strip()
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(MARKER.sub("", whole), encoding="utf-8")
    return expected


def _run(folder: Path, rule: Rule, language: str) -> dict[tuple[str, int], Diagnostic]:
    words = catalogue("de" if language == "de" else "en")
    # What is wrong with an ignore shows only beside the rules that it ignores.
    rules = RULES if rule.id in ABOUT_IGNORES else (rule,)
    loaded = load(Request(folder, today=TODAY), lambda document: check_text(document, rules))
    # What cannot be read is not checked: an example with a slip of its own would show nothing.
    assert not (rule.check or rule.check_record) or loaded.findings == ()
    checked = examine(loaded, settle(rules, "lint", Config()), lambda _: True, words)
    found = {}
    for diagnostic in checked.diagnostics:
        if diagnostic.rule == rule.id:
            file = diagnostic.place.file
            line = checked.texts[file].position(diagnostic.place.span.start).line
            assert (file, line) not in found, f"two diagnostics on {file}:{line}"
            found[file, line] = diagnostic
    return found


@pytest.mark.parametrize(
    "case", CASES, ids=[f"{case.rule.id}-{case.kind}-{n}" for n, case in enumerate(CASES)]
)
def test_example(case: Case, tmp_path: Path) -> None:
    expected = _write(tmp_path, case.files)
    assert bool(expected) == (case.kind == "bad")
    found = _run(tmp_path, case.rule, "en")
    assert found.keys() == expected.keys()
    for place, words in expected.items():
        said = f"{found[place].message} {found[place].help or ''}"
        assert words in said, f"{words!r} is not in {said!r}"
        start, end = found[place].place.span
        # What is wrong with a file's name is wrong at none of its places.
        assert end > start or (start, end) == (0, 0)
    german = _run(tmp_path, case.rule, "de")
    assert german.keys() == found.keys()
    for place, diagnostic in german.items():
        assert diagnostic.message != found[place].message


def test_every_rule_has_both_kinds_of_example() -> None:
    kinds = {rule.id: {case.kind for case in CASES if case.rule is rule} for rule in RULES}
    assert {name for name, has in kinds.items() if not has} == WITHOUT_EXAMPLE
    assert {name for name, has in kinds.items() if has == {"good"}} == set()
    assert {name for name, has in kinds.items() if has == {"bad"}} <= {"too-deep"}
