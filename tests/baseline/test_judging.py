"""An entry is outdated only where the run has looked, and could have found something."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from konzept_cli.baseline import Entry
from konzept_cli.baseline.judging import Judging
from konzept_cli.baseline.reading import Baseline, read
from konzept_cli.baseline.writing import written
from konzept_cli.diagnostics import Span
from konzept_cli.loading import Request, load
from konzept_cli.repository import Repository

CONCEPT = """\
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2024"}
sources: [{kind: full_text, title: Konzept, snapshot: k.txt}]
"""
RULES = ("unknown-topic", "quote-not-in-source", "source-not-at-hand", "syntax-error", "off")


def entry(rule: str = "unknown-topic", file: str = "concepts/a.yaml") -> Entry:
    return Entry(file, ("x",), rule, "0")


def repository(
    folder: Path, files: Mapping[str, str] = MappingProxyType({"concepts/a.yaml": CONCEPT})
) -> Repository:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return load(Request(folder)).repository


def judging(loaded: Repository, *entries: Entry) -> Judging:
    baseline = read(written(dict.fromkeys(entries, 2)), "b.json")
    assert isinstance(baseline, Baseline)
    return Judging(
        baseline=baseline,
        repository=loaded,
        checked={"concepts/a.yaml"},
        gone=lambda file: file == "concepts/gone.yaml",
        asked=lambda rule, file: rule != "off" and file == "concepts/a.yaml",
        known=RULES,
        locked={"syntax-error"},
    )


@pytest.mark.parametrize(
    ("one", "judged"),
    [
        (entry(), True),
        (entry(file="concepts/other.yaml"), False),
        (entry(file="concepts/gone.yaml"), True),
        (entry("off"), False),
        (entry("off", "concepts/gone.yaml"), True),
        (entry("syntax-error"), True),
        (entry("no-such-rule"), True),
        (entry("no-such-rule", "concepts/other.yaml"), False),
        (entry("quote-not-in-source"), False),
        (entry("source-not-at-hand"), False),
        (entry("source-not-at-hand", "concepts/gone.yaml"), True),
    ],
)
def test_what_a_run_can_judge(one: Entry, judged: bool, tmp_path: Path) -> None:
    assert judging(repository(tmp_path)).judges(one) is judged


@pytest.mark.parametrize("sources", [", snapshot: k.txt", ""])
def test_quotes_can_be_judged_with_all_texts_that_are_named(sources: str, tmp_path: Path) -> None:
    files = {"concepts/a.yaml": CONCEPT.replace(", snapshot: k.txt", sources), "sources/k.txt": ""}
    can = judging(repository(tmp_path, files))
    assert can.judges(entry("quote-not-in-source"))
    assert not can.judges(entry("source-not-at-hand"))


@pytest.mark.parametrize("name", ["concepts/b.yaml", "topics.yaml"])
def test_nothing_is_judged_while_a_file_cannot_be_used(name: str, tmp_path: Path) -> None:
    loaded = repository(tmp_path, {"concepts/a.yaml": CONCEPT, name: "a: ["})
    assert not judging(loaded).judges(entry())
    assert not judging(loaded).judges(entry(file="concepts/gone.yaml"))


def test_outdated_entries_have_a_place_and_say_why(tmp_path: Path) -> None:
    names = ["unknown-topic", "source-not-at-hand", "syntax-error", "no-such-rule"]
    entries = [entry(rule) for rule in names] + [entry(file="concepts/gone.yaml")]
    can = judging(repository(tmp_path), *entries)
    found = list(can.outdated({entries[0]: 1}))
    values = {"count": 2, "found": 0, "file": "concepts/a.yaml"}
    assert [(one.variant, one.values) for one in found] == [
        ("unknown", values | {"rule": "no-such-rule"}),
        ("locked", values | {"rule": "syntax-error"}),
        ("fewer", values | {"rule": "unknown-topic", "found": 1}),
        ("gone", values | {"rule": "unknown-topic", "file": "concepts/gone.yaml"}),
    ]
    assert {one.rule for one in found} == {"outdated-baseline-entry"}
    assert {one.spot.file for one in found} == {"b.json"}
    (first, *_) = found
    assert isinstance(first.spot.loc, Span)
    assert '"no-such-rule"' in can.baseline.text[slice(*first.spot.loc)]
    assert [one.variant for one in can.outdated(dict.fromkeys(entries, 2))] == []
    only = replace(can, checked=(), gone=lambda _: False)
    assert list(only.outdated({})) == []


def test_an_entry_that_nothing_matches_needs_no_other_reason(tmp_path: Path) -> None:
    (found,) = judging(repository(tmp_path), entry()).outdated({})
    assert found.variant == ""
