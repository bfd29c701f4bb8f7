"""`--baseline`, `--write-baseline` and `--add-to-baseline`, end to end."""

import json
import os
from pathlib import Path

import pytest

from konzept_cli.cli import _run

CONCEPT = """\
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: 2024-05-01}
sources: [{kind: full_text, title: Konzept, date: "2024", snapshot: k.txt}]
x-eins: 0100
"""
BROKEN = CONCEPT.replace("title: Int", "titel: Int")
NAME = "konzept-baseline.json"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two concepts with two warnings each, about a date and about a number."""
    root = tmp_path / "repository"
    (root / "concepts").mkdir(parents=True)
    (root / "sources").mkdir()
    (root / "sources/k.txt").write_text("Konzept", encoding="utf-8")
    for name in ("a", "b"):
        (root / f"concepts/{name}.yaml").write_text(
            CONCEPT.replace("Kreis Beispiel", f"Kreis {name}"), encoding="utf-8"
        )
    monkeypatch.chdir(root)
    return root


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def entries(path: Path) -> list[tuple[str, str, str]]:
    """Rule, file and last step of the path of each entry."""
    content = json.loads(path.read_text(encoding="utf-8"))
    return [(one["rule"], one["file"], one["path"][-1]) for one in content["entries"]]


class Lint:
    """`konzept lint` in English."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *arguments: str, command: str = "lint") -> tuple[int, list[str], str]:
        """Exit code, findings as `file:line rule`, and what is said to people."""
        options = ["--lang", "en", "--format", "concise", "--fail-on", "warning"]
        code = _run([command, *options, *arguments])
        out, err = self.capsys.readouterr()
        found = [line.split(" ")[:2] for line in out.splitlines()]
        shown = [f"{place.rsplit(':', 2)[0]} {kind.split('[')[1][:-1]}" for place, kind in found]
        return code, shown, err


@pytest.fixture
def lint(capsys: pytest.CaptureFixture[str]) -> Lint:
    return Lint(capsys)


def test_all_of_today_is_accepted(repository: Path, lint: Lint) -> None:
    code, found, said = lint("--write-baseline")
    assert (code, found) == (0, [])
    assert said == (
        "konzept-baseline.json: 4 findings are accepted (4 new, 0 gone).\n"
        "To make the file count from now on, write into konzept.yaml: baseline: "
        "konzept-baseline.json\n"
        "2 files checked: no errors. 4 findings are left out on purpose and do not count.\n"
    )
    path = repository / NAME
    assert entries(path) == [
        ("ambiguous-scalar", "concepts/a.yaml", "date"),
        ("ambiguous-scalar", "concepts/a.yaml", "x-eins"),
        ("ambiguous-scalar", "concepts/b.yaml", "date"),
        ("ambiguous-scalar", "concepts/b.yaml", "x-eins"),
    ]
    assert len(lint()[1]) == 4
    assert lint("--baseline", NAME)[:2] == (0, [])
    (repository / "konzept.yaml").write_text(f"baseline: {NAME}\n", encoding="utf-8")
    assert lint()[:2] == (0, [])
    assert lint("concepts")[:2] == (0, [])


def test_a_new_finding_counts_and_is_added_only_on_purpose(repository: Path, lint: Lint) -> None:
    lint("--write-baseline")
    change(repository / "concepts/a.yaml", "x-eins: 0100", "x-null: 0200\nx-eins: 0100")
    assert lint("--baseline", NAME)[:2] == (1, ["concepts/a.yaml:6 ambiguous-scalar"])
    before = (repository / NAME).read_bytes()
    code, found, said = lint("--write-baseline")
    assert (code, len(found)) == (1, 1)
    assert said.startswith(
        "konzept-baseline.json is unchanged: 4 findings are accepted.\n"
        "1 new finding stays out; --add-to-baseline accepts it.\n"
    )
    assert (repository / NAME).read_bytes() == before
    code, found, said = lint("--add-to-baseline")
    assert (code, found) == (0, [])
    assert said.startswith("konzept-baseline.json: 5 findings are accepted (1 new, 0 gone).\n")
    assert lint("--baseline", NAME)[:2] == (0, [])


def test_add_to_baseline_begins_one_too(repository: Path, lint: Lint) -> None:
    assert lint("--add-to-baseline")[:2] == (0, [])
    assert len(entries(repository / NAME)) == 4


def test_what_is_mended_is_a_warning_until_it_is_pruned(repository: Path, lint: Lint) -> None:
    lint("--write-baseline")
    change(repository / "concepts/b.yaml", "0100", '"0100"')
    change(repository / "concepts/b.yaml", "2024-05-01", '"2024-05-01"')
    outdated = [f"{NAME}:{line} outdated-baseline-entry" for line in (7, 8)]
    code, found, said = lint("--baseline", NAME)
    assert (code, found) == (1, outdated)
    assert said == (
        "2 files checked: no errors, 2 warnings. 2 findings are left out on purpose and do not "
        "count.\n"
    )
    # It is no error, so `validate` does not mention it.
    assert lint("--baseline", NAME, command="validate")[:2] == (0, [])
    code, found, said = lint("--write-baseline", "--quiet")
    assert (code, found, said) == (0, [], "")
    assert {file for _, file, _ in entries(repository / NAME)} == {"concepts/a.yaml"}


def test_a_frame_shows_the_entry(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _run(["lint", "--write-baseline"])
    (repository / "concepts/b.yaml").unlink()
    capsys.readouterr()
    assert _run(["lint", "--baseline", NAME]) == 0
    out = capsys.readouterr().out
    assert out.startswith(
        "Warnung[outdated-baseline-entry]: Die Datei concepts/b.yaml gibt es nicht mehr.\n"
        f" --> {NAME}:7:5\n"
    )
    assert "= Hilfe: „konzept lint --write-baseline“ nimmt heraus, was nicht mehr" in out


def test_files_that_are_not_checked_are_left_alone(repository: Path, lint: Lint) -> None:
    lint("--write-baseline")
    change(repository / "concepts/a.yaml", "0100", '"0100"')
    change(repository / "concepts/b.yaml", "0100", '"0100"')
    assert lint("--baseline", NAME, "concepts/b.yaml")[1] == [f"{NAME}:8 outdated-baseline-entry"]
    lint("--write-baseline", "concepts/b.yaml")
    assert len(entries(repository / NAME)) == 3
    (repository / "concepts/b.yaml").unlink()
    lint("--write-baseline", "concepts/a.yaml")
    assert len(entries(repository / NAME)) == 2
    (repository / "konzept.yaml").write_text("exclude: ['*']\n", encoding="utf-8")
    lint("--write-baseline", "--allow-empty")
    assert entries(repository / NAME) == [("ambiguous-scalar", "concepts/a.yaml", "date")]


def test_rules_that_are_not_asked_are_left_alone(repository: Path, lint: Lint) -> None:
    lint("--write-baseline")
    for options in (("--ignore", "ambiguous-scalar"), ("--select", "evidence")):
        assert lint("--baseline", NAME, *options)[:2] == (0, [])
        lint("--write-baseline", *options)
    lint("--write-baseline", command="validate")
    (repository / "konzept.yaml").write_text(
        "per_file: [{files: '*/b.yaml', ignore: [ambiguous-scalar], reason: x}]\n",
        encoding="utf-8",
    )
    assert lint("--baseline", NAME)[:2] == (0, [])
    lint("--write-baseline")
    assert len(entries(repository / NAME)) == 4


def test_what_can_make_a_file_unusable_is_never_accepted(repository: Path, lint: Lint) -> None:
    (repository / "concepts/c.yaml").write_text(BROKEN, encoding="utf-8")
    code, found, said = lint("--write-baseline")
    assert (code, found) == (1, ["concepts/c.yaml:2 unknown-key"])
    assert "1 finding cannot be accepted because it can make a file unusable.\n" in said
    path = repository / NAME
    assert {rule for rule, _, _ in entries(path)} == {"ambiguous-scalar"}
    text = path.read_text(encoding="utf-8").replace('"ambiguous-scalar"', '"unknown-key"')
    path.write_text(text, encoding="utf-8")
    assert "concepts/c.yaml:2 unknown-key" in lint("--baseline", NAME)[1]
    # While a file cannot be used, nobody knows what is outdated.
    change(repository / "concepts/c.yaml", "titel", "title")
    assert [one for one in lint("--baseline", NAME)[1] if NAME in one] == [
        f"{NAME}:{line} outdated-baseline-entry" for line in range(5, 11)
    ]


def test_an_ignore_comes_before_the_baseline(repository: Path, lint: Lint) -> None:
    for name in ("a", "b"):
        path = repository / f"concepts/{name}.yaml"
        change(
            path, "x-eins: 0100", "x-eins: 0100  # konzept: ignore[ambiguous-scalar] so gedruckt"
        )
    lint("--write-baseline")
    assert {step for _, _, step in entries(repository / NAME)} == {"date"}


def test_accepted_findings_are_not_fixed(repository: Path, lint: Lint) -> None:
    lint("--write-baseline")
    path = repository / "concepts/a.yaml"
    change(path, "x-eins: 0100", "x-eins: 0100\nx-zwei: 0200")
    before = path.read_text(encoding="utf-8")
    assert lint("--baseline", NAME, "--fix")[:2] == (0, [])
    assert path.read_text(encoding="utf-8") == before.replace("0200", '"0200"')
    lint("--fix")
    lint("--write-baseline")
    assert entries(repository / NAME) == []


def test_in_one_run_files_are_fixed_first(repository: Path, lint: Lint) -> None:
    lint("--write-baseline")
    change(repository / "concepts/a.yaml", "x-eins: 0100", "x-zwei: 0200")
    code, found, said = lint("--write-baseline", "--fix")
    assert (code, found) == (0, [])
    assert "3 findings are accepted (0 new, 1 gone)" in said


def test_json_says_what_is_suppressed(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _run(["lint", "--write-baseline"])
    capsys.readouterr()
    assert _run(["lint", "--baseline", NAME, "--format", "json"]) == 0
    content = json.loads(capsys.readouterr().out)
    assert content["summary"]["suppressed"] == 4
    suppressed = {"kind": "baseline", "reason": f"steht in {NAME}", "until": ""}
    assert [one["suppressed"] for one in content["diagnostics"]] == [suppressed] * 4


# ---- which file ----


def test_the_option_comes_before_konzept_yaml(repository: Path, lint: Lint) -> None:
    (repository / "konzept.yaml").write_text("baseline: deep/one.json\n", encoding="utf-8")
    lint("--write-baseline")
    _, _, said = lint("--write-baseline", "--baseline", "two.json")
    assert said.startswith("two.json: 4 findings are accepted (4 new, 0 gone).\n2 files")
    assert (repository / "deep/one.json").read_bytes() == (repository / "two.json").read_bytes()


def test_names_are_those_in_the_root(
    repository: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository / "concepts")
    assert lint("--write-baseline", "--baseline", "../x.json")[2].startswith("x.json: 4 findings")
    assert lint("--write-baseline", "--baseline", "../../y.json")[2].startswith("../../y.json: 4")
    (repository / "concepts/a.yaml").unlink()
    assert lint("--baseline", "../../y.json", "..")[1][-1].startswith("../../y.json:6 outdated")


@pytest.mark.skipif(os.name == "nt", reason="needs links")
def test_a_link_stays_a_link(repository: Path, lint: Lint) -> None:
    (repository / NAME).symlink_to("real.json")
    (repository / "real.json").write_text(
        '{"tool": "konzept", "version": 1, "entries": []}', encoding="utf-8"
    )
    assert lint("--add-to-baseline")[0] == 0
    assert (repository / NAME).is_symlink()
    assert len(entries(repository / "real.json")) == 4


@pytest.mark.parametrize("options", [(), ("--write-baseline",)])
def test_konzept_yaml_must_not_name_a_place_outside(
    options: tuple[str, ...], repository: Path, lint: Lint
) -> None:
    (repository / "konzept.yaml").write_text("baseline: ../x.json\n", encoding="utf-8")
    code, found, said = lint(*options)
    assert (code, found) == (2, [])
    assert "names a place outside of this repository: ../x.json" in said
    assert not (repository.parent / "x.json").exists()


def test_one_that_is_not_there(repository: Path, lint: Lint) -> None:
    code, found, said = lint("--baseline", "no.json")
    assert (code, found) == (2, [])
    assert "There is no file “no.json” of accepted findings.\n" in said
    assert "--write-baseline makes it.\n" in said


@pytest.mark.parametrize(
    ("content", "said", "hint"),
    [
        (b"[]", "1:1: konzept has not written this file.", "name the right one"),
        (b"{\n<<<<<<< HEAD\n", "2:1: Here begins a conflict", "the entries of both sides"),
        (b'{"tool": ', "1:10: From here on the file is not valid JSON.", "Restore the file"),
        (
            b'{"tool": "konzept", "version": 9, "entries": []}',
            "1:21: This file has version 9",
            "the version of konzept that wrote it",
        ),
    ],
)
def test_one_that_cannot_be_used(
    content: bytes, said: str, hint: str, repository: Path, lint: Lint
) -> None:
    (repository / "b.json").write_bytes(content)
    for options in ((), ("--write-baseline",), ("--add-to-baseline",)):
        code, found, err = lint("--baseline", "b.json", *options)
        assert (code, found) == (2, [])
        message, help_ = err.splitlines()
        assert f" b.json:{said}" in message
        assert hint in help_
    assert (repository / "b.json").read_bytes() == content


def test_one_that_is_too_large(repository: Path, lint: Lint) -> None:
    with (repository / "b.json").open("wb") as file:
        file.truncate(100_000_000)
    code, _, said = lint("--baseline", "b.json")
    assert code == 2
    assert "b.json:1:1: The file has 100,000,000 bytes, allowed are 16,777,216." in said


def test_one_that_is_no_file(repository: Path, lint: Lint) -> None:
    for options in ((), ("--write-baseline",)):
        for name, shown in (("concepts", "concepts"), ("", "."), (".", ".")):
            code, _, said = lint("--baseline", name, *options)
            assert code == 2
            assert f"“{shown}” is a folder, not a file with accepted findings.\n" in said
            assert "Name a file, such as konzept-baseline.json.\n" in said
    os.mkfifo("pipe")
    assert "pipe:1:1: This is no ordinary file" in lint("--baseline", "pipe")[2]


def test_a_name_that_no_file_can_have(repository: Path, lint: Lint) -> None:
    Path("konzept.yaml").write_text('baseline: "a\\0b"\n', encoding="utf-8")
    for options in ((), ("--write-baseline",)):
        code, _, said = lint(*options)
        assert code == 2
        assert "In konzept.yaml, “baseline” has a name that no file can have: “a⟨U+0000⟩b”." in said


def test_nothing_to_check_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lint: Lint
) -> None:
    monkeypatch.chdir(tmp_path)
    assert lint("--write-baseline")[0] == 2
    assert list(tmp_path.iterdir()) == []


def test_a_diff_writes_nothing(repository: Path) -> None:
    assert _run(["lint", "--write-baseline", "--diff"]) == 1
    assert not (repository / NAME).exists()


@pytest.mark.parametrize("option", ["--output=./baseline.json", "--format=json=baseline.json"])
@pytest.mark.parametrize("write", [True, False])
def test_an_output_is_not_written_over_it(
    option: str, write: bool, repository: Path, lint: Lint
) -> None:
    path = repository / "baseline.json"
    before = None
    if not write:
        lint("--baseline", "baseline.json", "--write-baseline")
        before = path.read_bytes()
    options = ("--write-baseline",) if write else ()
    code, _, said = lint("--baseline", "baseline.json", *options, option)
    assert code == 2
    assert "cannot hold both the accepted findings and the output" in said
    assert (path.read_bytes() if path.exists() else None) == before


def test_it_is_not_called_like_a_concept(repository: Path, lint: Lint) -> None:
    text = (repository / "concepts/a.yaml").read_bytes()
    for name in ("concepts/new.yaml", "concepts/a.yaml"):
        for option in ("--write-baseline", "--add-to-baseline"):
            code, _, said = lint("--baseline", name, option, "--fix")
            assert code == 2
            assert f"“{name}” is not written" in said
    assert sorted(path.name for path in (repository / "concepts").iterdir()) == ["a.yaml", "b.yaml"]
    assert (repository / "concepts/a.yaml").read_bytes() == text


def test_what_is_missing_besides_was_not_accepted(repository: Path, lint: Lint) -> None:
    figure = "figures: [{label: L, value: 12, unit: percent, population: alle}]\n"
    path = Path("concepts/a.yaml")
    path.write_text(path.read_text(encoding="utf-8") + figure, encoding="utf-8")
    options = ("--select", "incomplete-percentage", "--fail-on", "info")
    assert lint(*options)[1] == ["concepts/a.yaml:7 incomplete-percentage"]
    lint(*options, "--write-baseline")
    assert lint(*options, "--baseline", NAME)[1] == []
    change(path, ", population: alle", "")
    assert lint(*options, "--baseline", NAME)[1] == [
        "concepts/a.yaml:7 incomplete-percentage",
        "konzept-baseline.json:5 outdated-baseline-entry",
    ]
