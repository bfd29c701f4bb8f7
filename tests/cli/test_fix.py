"""`--fix`, `--unsafe-fixes` and `--diff`, end to end."""

import codecs
from pathlib import Path

import pytest

from konzept_cli.cli import _run

# A byte-order mark and the line breaks of Windows: neither is to change.
MESSY = (
    codecs.BOM_UTF8
    + b"""\
# Kopf
schema: 1
titel: Integrationskonzept   # bleibt
district: {name: Kreis Wesel, kind: kreis, ags: 05170}
edition: {date: 2024-05-01}

sources: [{kind: full_text, title: Konzept}]
x-liste: [Wirtschaft, Arbeit und Ausbildung]  # ein Kommentar
""".replace(b"\n", b"\r\n")
)
SAFE = (
    MESSY.replace(b"ags: 05170", b'ags: "05170"')
    .replace(b"date: 2024-05-01", b'date: "2024-05-01"')
    .replace(b"Arbeit und Ausbildung]", b'"Arbeit und Ausbildung"]')
)
ALL = SAFE.replace(b"titel:", b"title:")


@pytest.fixture
def concept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "concepts").mkdir()
    path = tmp_path / "concepts/kreis-wesel-2024.yaml"
    path.write_bytes(MESSY)
    monkeypatch.chdir(tmp_path)
    return path


def test_safe_fixes_change_only_what_they_name(
    concept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["lint", "--fix"]) == 1
    assert concept.read_bytes() == SAFE
    out, err = capsys.readouterr()
    assert out.count("Fehler[") == 1
    assert "Fehler[unknown-key]" in out
    assert "1 Datei geändert (3 Vorschläge übernommen)." in err


def test_unsafe_fixes_too_and_a_second_run_changes_nothing(
    concept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["lint", "--unsafe-fixes"]) == 0
    assert concept.read_bytes() == ALL
    before = concept.stat().st_mtime_ns
    assert _run(["lint", "--unsafe-fixes"]) == 0
    assert concept.stat().st_mtime_ns == before
    assert "0 Dateien geändert" in capsys.readouterr().err


def test_a_diff_writes_nothing(concept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["lint", "--diff"]) == 1
    out = capsys.readouterr().out
    assert out.startswith(
        "--- a/concepts/kreis-wesel-2024.yaml\n+++ b/concepts/kreis-wesel-2024.yaml\n"
    )
    assert '+edition: {date: "2024-05-01"}\n' in out
    assert "-titel" not in out
    assert concept.read_bytes() == MESSY
    concept.write_bytes(ALL)
    assert _run(["lint", "--diff"]) == 0
    assert capsys.readouterr().out == ""


def test_only_the_paths_that_are_named(concept: Path) -> None:
    other = concept.with_name("other.yaml")
    other.write_bytes(MESSY)
    _run(["lint", "--fix", "concepts/other.yaml"])
    assert concept.read_bytes() == MESSY
    assert other.read_bytes() == SAFE


def test_an_ignore_that_is_of_no_use_is_taken_away(concept: Path) -> None:
    text = b"# konzept: ignore[unknown-topic] Altbestand\r\n"
    concept.write_bytes(ALL.replace(b"# Kopf\r\n", b"# Kopf\r\n" + text))
    assert _run(["lint", "--fix"]) == 0
    assert concept.read_bytes() == ALL
    inline = ALL.replace(b"# bleibt", b"# konzept: ignore[unknown-topic] weil")
    concept.write_bytes(inline)
    assert _run(["lint", "--fix"]) == 0
    assert concept.read_bytes() == ALL.replace(b"   # bleibt", b"")
