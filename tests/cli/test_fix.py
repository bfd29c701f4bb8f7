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


@pytest.mark.parametrize(
    ("content", "options", "said"),
    [
        (MESSY, "--diff", "1 weiterer Vorschlag ist zu prüfen: --unsafe-fixes --diff\n"),
        (MESSY, "--diff --unsafe-fixes", ""),
        (MESSY, "--diff --quiet", ""),
        (
            SAFE,
            "--diff",
            "Keine sicheren Vorschläge; 1 Vorschlag ist zu prüfen: --unsafe-fixes --diff\n",
        ),
        (
            SAFE.replace(b"edition", b"Fassung"),
            "--diff --lang en",
            "No safe fixes; 2 fixes are to be checked: --unsafe-fixes --diff\n",
        ),
        (ALL, "--diff", "Keine Vorschläge.\n"),
        (ALL, "--diff --unsafe-fixes --lang en", "No fixes.\n"),
        (
            SAFE,
            "--fix --quiet",
            """\
0 Dateien geändert (0 Vorschläge übernommen).
1 weiterer Vorschlag ist zu prüfen: --unsafe-fixes
""",
        ),
    ],
)
def test_suggestions_that_people_must_check_are_told(
    content: bytes, options: str, said: str, concept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    concept.write_bytes(content)
    _run(["lint", *options.split()])
    assert capsys.readouterr().err == said


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


@pytest.mark.parametrize(
    ("rule", "more"),
    [
        ("quote-not-in-source", b""),
        ("unknown-topic", b"x-a: 1\r\nunknown: 1\r\n"),
        ("source-not-at-hand", b""),
    ],
)
def test_an_ignore_that_nobody_could_judge_stays(rule: str, more: bytes, concept: Path) -> None:
    text = ALL.replace(b"# bleibt", b"# konzept: ignore[%b] weil" % rule.encode())
    text = text.replace(b"title: Konzept}", b"title: Konzept, snapshot: k.txt}") + more
    concept.write_bytes(text)
    _run(["lint", "--fix"])
    assert concept.read_bytes() == text


@pytest.mark.parametrize("until", ["31.12.2030", "2030", "2030-02-30", "2030-12-31."])
def test_an_ignore_until_no_day_stays(
    until: str, concept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written = f"# konzept: ignore[unknown-topic] until={until} weil"
    text = ALL.replace(b"# bleibt", written.encode())
    concept.write_bytes(text)
    assert _run(["lint", "--fix"]) == 0
    assert concept.read_bytes() == text
    out = capsys.readouterr().out
    assert f"[expired-ignore]: „{until}“ ist kein Datum, deshalb nimmt dieser Kommentar" in out
    assert "Schreiben Sie den letzten Tag so: until=2030-12-31." in out


def test_an_ignore_gets_the_day_that_is_meant(concept: Path) -> None:
    written = b"# konzept: ignore[source-not-at-hand] (until=31.12.9999) weil"
    concept.write_bytes(ALL.replace(b"# bleibt", written))
    _run(["lint", "--unsafe-fixes"])
    right = b"# konzept: ignore[source-not-at-hand] until=9999-12-31 weil"
    assert concept.read_bytes() == ALL.replace(b"# bleibt", right)


def test_the_longest_name(concept: Path) -> None:
    long = concept.with_name("x" * 250 + ".yaml")
    concept.rename(long)
    assert _run(["lint", "--fix"]) == 1
    assert long.read_bytes() == SAFE


def test_a_file_that_nobody_may_write_stays_and_so_do_all(
    concept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = concept.with_name("z.yaml")
    other.write_bytes(MESSY)
    other.chmod(0o444)
    assert _run(["lint", "--fix"]) == 2
    assert "z.yaml“ lässt sich nicht schreiben: Permission denied" in capsys.readouterr().err
    assert concept.read_bytes() == other.read_bytes() == MESSY


def test_what_is_changed_already_is_named(
    concept: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    other = concept.with_name("z.yaml")
    other.write_bytes(MESSY)
    room = [concept, other]
    replace = Path.replace

    def full_disk(self: Path, target: Path) -> Path:
        if target not in room:
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", full_disk)
    room.remove(other)
    assert _run(["lint", "--fix"]) == 2
    assert capsys.readouterr().err.splitlines()[-1] == (
        "Hilfe: Vorher schon geändert: concepts/kreis-wesel-2024.yaml. Alles andere ist "
        "unverändert."
    )
    assert (concept.read_bytes(), other.read_bytes()) == (SAFE, MESSY)
    concept.write_bytes(MESSY)
    room.remove(concept)
    assert _run(["lint", "--fix"]) == 2
    said = capsys.readouterr().err
    assert said.splitlines()[-1] == "Hilfe: Was vorher dort stand, ist unverändert."


@pytest.mark.parametrize("target", ["concepts/kreis-wesel-2024.yaml", "new.yaml", "concepts"])
def test_an_output_that_cannot_be_is_refused_before(target: str, concept: Path) -> None:
    for options in (["--format", f"json={target}"], ["-o", target]):
        assert _run(["lint", "--fix", *options]) == 2
    assert concept.read_bytes() == MESSY


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "--diff zeigt geänderte Zeilen; die Form „json“ gibt es dafür nicht.\n"),
        ("en", "--diff shows changed lines; there is no format “json” for that.\n"),
    ],
)
def test_a_diff_has_no_other_form(
    language: str, said: str, concept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["lint", "--diff", "--format", "json", "--lang", language]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err


def test_a_diff_goes_where_the_report_would(
    concept: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert _run(["lint", "--diff"]) == 1
    shown = capsys.readouterr().out
    assert shown.startswith("--- a/concepts/")
    assert _run(["lint", "--diff", "--format", "full=a.diff"]) == 1
    assert _run(["lint", "--diff", "-o", "b.diff"]) == 1
    assert capsys.readouterr().out == ""
    for name in ("a.diff", "b.diff"):
        assert Path(name).read_text(encoding="utf-8") == shown
