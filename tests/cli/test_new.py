"""`konzept new`."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from konzept_cli.cli import _run
from konzept_cli.visible import visible

posix = pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")

OWN = """\
vocabulary: {id: eigen, version: "1", title: {de: Eigene, en: Own}}
groups: [{id: g, label: {de: G, en: G}}]
topics: [{id: radwege, group: g, label: {de: Radwege, en: Cycle paths}}]
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder as the current one, on the day of the examples."""
    folder = tmp_path / "repository"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("KONZEPT_TODAY", "2026-11-22")
    return folder


def files(folder: Path) -> list[str]:
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return sorted(path.as_posix() for path in found)


def test_a_record_in_an_empty_folder(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["new", "Kreis Soest", "--date", "2024"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        "Angelegt: concepts/kreis-soest-2024.yaml\n"
        "Angelegt: der Ordner concepts\n"
        "Angelegt: schemas/concept.schema.json; damit erklärt ein Editor wie VS Code jeden "
        "Schlüssel\n"
        "Gebietskörperschaft: Kreis Soest (AGS 05974, Nordrhein-Westfalen)\n"
        "Öffnen Sie die Datei in einem Editor, und füllen Sie sie aus. Danach:\n"
        "  konzept lint concepts/kreis-soest-2024.yaml      zeigt, was noch zu ersetzen ist\n"
        "  konzept validate concepts/kreis-soest-2024.yaml  prüft, ob alles stimmt\n"
    )
    assert files(here) == ["concepts/kreis-soest-2024.yaml", "schemas/concept.schema.json"]
    text = (here / "concepts/kreis-soest-2024.yaml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../schemas/concept.schema.json\n")
    assert 'name: "Kreis Soest"\n  kind: kreis\n  ags: "05974"\n' in text
    assert 'recorded:\n  date: "2026-11-22"\n' in text


def test_the_fresh_file_is_valid_and_lint_says_what_to_do(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["new", "Kreis", "Soest"]) == 0
    assert _run(["validate"]) == 0
    capsys.readouterr()
    assert _run(["lint", "--format", "concise", "--quiet"]) == 0
    said = [line.split(" ")[:2] for line in capsys.readouterr().out.splitlines()]
    assert [place for place, rule in said if "placeholder-left" in rule] == [
        "concepts/kreis-soest-o-j.yaml:17:8:",
        "concepts/kreis-soest-o-j.yaml:70:12:",
    ]
    assert [
        rule for _, rule in said if "placeholder-left" not in rule and "info[" not in rule
    ] == []
    assert _run(["list"]) == 0


def test_without_a_year_it_says_how_to_begin_again(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["new", "Kreis Soest", "-o", "a.yaml"]) == 0
    said = (
        "Die Fassung ist ohne Jahr angelegt (o-j). Kennen Sie es, löschen Sie die Datei und "
        "beginnen neu mit dem Jahr, zum Beispiel: "
    )
    command = 'konzept new "Kreis Soest" -o a.yaml --date 2024'
    assert f"{said}{command}\n" in capsys.readouterr().err
    assert _run(["new", "Am Hafen", "--kind", "quartier"]) == 0
    assert f'{said}konzept new "Am Hafen" --kind quartier --date 2024\n' in capsys.readouterr().err
    assert _run(["new", "Kreis Unna", "--date", "unknown"]) == 0
    assert said not in capsys.readouterr().err


def test_the_schema_is_the_one_that_is_there(here: Path) -> None:
    (here / "schemas").mkdir()
    (here / "schemas/concept.schema.json").write_text("{}", encoding="utf-8")
    (here / "concepts").mkdir()
    assert _run(["new", "05974"]) == 0
    assert (here / "schemas/concept.schema.json").read_text(encoding="utf-8") == "{}"
    assert _run(["new", "05978", "-o", "concepts/nrw/kreis-unna.yaml"]) == 0
    text = (here / "concepts/nrw/kreis-unna.yaml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../../schemas/concept.schema.json\n")


def test_in_english(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["new", "Kreis Soest", "--lang", "en", "--title", "Vielfalt: 2024"]) == 0
    assert "Written: concepts/kreis-soest-o-j.yaml\n" in capsys.readouterr().err
    text = (here / "concepts/kreis-soest-o-j.yaml").read_text(encoding="utf-8")
    assert "## How to fill in this file:\n" in text
    assert 'title: "Vielfalt: 2024"\n' in text
    assert 'title: "REPLACE: title of the source"\n' in text


def test_from_inside_the_folder_concepts(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "concepts").mkdir()
    monkeypatch.chdir(here / "concepts")
    assert _run(["new", "Kreis Soest"]) == 0
    assert "concepts/kreis-soest-o-j.yaml" in files(here)


def test_another_root(here: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other one"
    other.mkdir()
    assert _run(["new", "Kreis Soest", "--root", str(other)]) == 0
    assert files(other) == ["concepts/kreis-soest-o-j.yaml", "schemas/concept.schema.json"]
    assert files(here) == []
    assert f'konzept lint "{other}/concepts/kreis-soest-o-j.yaml"' in capsys.readouterr().err
    assert _run(["new", "Kreis Soest", "--root", "nowhere"]) == 2
    assert "„nowhere“ gibt es nicht." in capsys.readouterr().err
    (here / "file").write_text("", encoding="utf-8")
    assert _run(["new", "Kreis Soest", "--root", "file"]) == 2
    assert "„file“ ist kein Verzeichnis." in capsys.readouterr().err
    assert _run(["list", "--root", "file"]) == 2
    assert "„file“ ist kein Verzeichnis." in capsys.readouterr().err


def test_a_name_as_long_as_a_book_is_not_told_whole(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = f"{'ä' * 100}…"
    assert _run(["new", "ä" * 100_000, "--kind", "quartier"]) == 0
    said = capsys.readouterr().err
    assert f"Gebietskörperschaft: {shown} (Quartier)" in said
    assert len(said) < 2000
    assert _run(["new", "ä" * 100_000]) == 2
    assert shown in (said := capsys.readouterr().err)
    assert len(said) < 2000


def test_records_that_stand_elsewhere_get_company(here: Path) -> None:
    (here / "kreis-a-2024.yaml").write_text("schema: 1\ndistrict: {}\n", encoding="utf-8")
    assert _run(["new", "Kreis Soest"]) == 0
    text = (here / "kreis-soest-o-j.yaml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=schemas/concept.schema.json\n")


def test_the_repositorys_own_topics(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "topics.yaml").write_text(OWN, encoding="utf-8")
    assert _run(["new", "Kreis Soest"]) == 0
    assert "topic: radwege" in (here / "concepts/kreis-soest-o-j.yaml").read_text(encoding="utf-8")
    (here / "topics.yaml").write_text("topics: [\n", encoding="utf-8")
    capsys.readouterr()
    assert _run(["new", "Kreis Unna"]) == 2
    assert "topics.yaml lässt sich nicht lesen" in capsys.readouterr().err
    assert "concepts/kreis-unna-o-j.yaml" not in files(here)


# ---- what is there already ----


@pytest.mark.parametrize(
    "taken", ["concepts/kreis-soest-2024.yaml", "concepts/nrw/kreis-soest-2024.yml"]
)
def test_no_file_is_overwritten(taken: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / taken).parent.mkdir(parents=True)
    (here / taken).write_text("mine\n", encoding="utf-8")
    assert _run(["new", "Kreis Soest", "--date", "2024"]) == 2
    assert f"Die Datei {taken} gibt es schon" in capsys.readouterr().err
    assert files(here) == [taken]
    assert (here / taken).read_text(encoding="utf-8") == "mine\n"


@posix
def test_a_link_to_nowhere_is_a_file(here: Path, tmp_path: Path) -> None:
    (here / "concepts").mkdir()
    (here / "concepts/kreis-soest-o-j.yaml").symlink_to(tmp_path / "nowhere")
    assert _run(["new", "Kreis Soest"]) == 2
    assert not (tmp_path / "nowhere").exists()


def test_a_file_in_place_of_the_folder(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "concepts").write_text("", encoding="utf-8")
    assert _run(["new", "Kreis Soest"]) == 2
    assert "lässt sich nicht schreiben" in capsys.readouterr().err
    assert files(here) == ["concepts"]


# ---- -o ----


def test_output_names_a_file_or_a_folder(here: Path) -> None:
    assert _run(["new", "Kreis Soest", "-o", "entwuerfe/soest.yaml"]) == 0
    assert _run(["new", "Kreis Soest", "-o", "entwuerfe"]) == 0
    assert files(here) == ["entwuerfe/kreis-soest-o-j.yaml", "entwuerfe/soest.yaml"]
    text = (here / "entwuerfe/soest.yaml").read_text(encoding="utf-8")
    assert text.startswith("## So füllen Sie diese Datei aus:\n")


@pytest.mark.parametrize(
    ("output", "meant"),
    [
        ("soest.txt", "soest.yaml"),
        ("concepts/Kreis Soest.yaml", "concepts/kreis-soest.yaml"),
        ("Übersicht.yaml", "uebersicht.yaml"),
        ("___.yaml", "kreis-soest-o-j.yaml"),
        ("a\x1b[31m.yaml", "a-31m.yaml"),
    ],
)
def test_file_names_are_ids(
    output: str, meant: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["new", "Kreis Soest", "-o", output]) == 2
    err = capsys.readouterr().err
    assert str(Path(meant)) in err
    assert "\x1b" not in err
    assert files(here) == []


# ---- which district ----


def test_several_districts_without_a_terminal(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--date", "2024", "--title", "Vielfalt leben", "-o", "concepts/a.yaml"]
    assert _run(["new", "Steinfurt", *options]) == 2
    more = '--date 2024 --title "Vielfalt leben" -o concepts/a.yaml'
    assert capsys.readouterr().err == (
        "Fehler: „Steinfurt“ kann mehreres heißen.\n"
        "Hilfe: Nennen Sie statt des Namens den Schlüssel:\n"
        f"  konzept new 05566 {more}     Kreis Steinfurt (AGS 05566, Nordrhein-Westfalen)\n"
        f"  konzept new 05566084 {more}  Stadt Steinfurt (AGS 05566084, Kreis Steinfurt, "
        "Nordrhein-Westfalen)\n"
    )
    assert files(here) == []
    assert _run(["new", "05566", *options]) == 0


def test_slips_are_not_guessed(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["new", "Kreis Mettman"]) == 2
    assert capsys.readouterr().err == (
        "Fehler: „Kreis Mettman“ steht so nicht im amtlichen Verzeichnis.\n"
        "Hilfe: Gemeint ist vielleicht:\n"
        "  konzept new 05158  Kreis Mettmann (AGS 05158, Nordrhein-Westfalen)\n"
        "Für ein Quartier oder anderes ohne amtlichen Schlüssel: "
        'konzept new "Kreis Mettman" --kind quartier\n'
    )
    assert files(here) == []


def test_names_like_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["new", "Xyzq $(x)"]) == 2
    assert "Hilfe: Für ein Quartier" in (err := capsys.readouterr().err)
    assert "konzept new 'Xyzq $(x)' --kind quartier\n" in err


def test_long_lists_are_cut(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["new", "Bad"]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 23
    assert lines[-1].startswith("… und ")


def test_expired_keys_say_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["new", "16056"]) == 0
    assert "Stadt Eisenach (AGS 16056, Thüringen, gültig bis 30.06.2021)" in capsys.readouterr().err


@pytest.mark.parametrize("key", ["05999", "05 999", "9" * 5000])
def test_keys_that_there_are_not(key: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["new", key, "--kind", "kreis"]) == 2
    assert "gibt es im Verzeichnis nicht.\nHilfe: Nennen Sie statt" in capsys.readouterr().err


def test_a_quarter_has_no_key(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["new", "Am", "Hafen", "--kind", "quartier", "--date", "2021"]) == 0
    assert "Am Hafen (Quartier), ohne amtlichen Schlüssel\n" in capsys.readouterr().err
    text = (here / "concepts/am-hafen-2021.yaml").read_text(encoding="utf-8")
    assert 'name: "Am Hafen"\n  kind: quartier\n#   within: ' in text
    assert _run(["validate"]) == 0


def test_a_kind_narrows_the_search(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["new", "Steinfurt", "--kind", "kreis"]) == 0
    assert _run(["new", "Kreis Osterode am Harz", "--kind", "kreis"]) == 0
    err = capsys.readouterr().err
    assert "Kreis Osterode am Harz (Kreis), ohne amtlichen Schlüssel\n" in err
    assert _run(["new", "Mettman", "--kind", "gemeinde"]) == 0
    assert "Ähnlich heißt: Stadt Mettmann (AGS 05158024" in capsys.readouterr().err
    assert _run(["validate"]) == 0


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("../../../etc/passwd", "etc-passwd"),
        ("..\\..\\windows", "windows"),
        ("/absolut", "absolut"),
        ("~", "quartier"),
        ("CON", "con"),
        ("a: {b}, [c] # d", "a-b-c-d"),
        ('"', "quartier"),
        ("x" * 4000, "x" * 80),
        ("::error::x", "error-x"),
        ("{name} %s", "name-s"),
    ],
)
def test_hostile_names_stay_in_the_folder(
    name: str, file: str, here: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["new", "--kind", "quartier", "--title", name, "--", name]) == 0
    assert not any(line.startswith("::") for line in capsys.readouterr().err.splitlines())
    assert files(tmp_path) == [
        f"repository/concepts/{file}-o-j.yaml",
        "repository/schemas/concept.schema.json",
    ]
    assert _run(["validate"]) == 0


@pytest.mark.parametrize("text", ["a\x00b", "a\nb", "a\x1b[31m", "a\u202eb", "a\udcffb"])
def test_invisible_characters_are_refused(
    text: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments in (["new", text], ["new", "Kreis Soest", "--title", text]):
        assert _run(arguments) == 2
        assert f"„{visible(text)}“ enthält unsichtbare Zeichen." in capsys.readouterr().err
    assert files(here) == []


@pytest.mark.parametrize("name", ["", "  "])
def test_a_name_is_needed(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["new", name]) == 2
    assert "Es fehlt der Name" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("11.05.2015", "Gemeint ist wohl: --date 2015-05-11"),
        ("ohne Jahr", "Gemeint ist wohl: --date unknown"),
        ("bald", "Zum Beispiel: --date 2024"),
        ("2025/2020", "Zum Beispiel: --date 2024"),
        ("\x1b", "Zum Beispiel: --date 2024"),
    ],
)
def test_dates(date: str, said: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["new", "Kreis Soest", "--date", date]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert "\x1b" not in err
    assert files(here) == []


def test_twice_the_same(here: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    for root in (here, other):
        assert _run(["new", "Kreis Soest", "--date", "2024", "--root", str(root)]) == 0
    one, two = ((root / name).read_bytes() for root in (here, other) for name in files(root)[:1])
    assert one == two


# ---- the question on a terminal ----


def on_a_terminal(answers: bytes, *arguments: str) -> tuple[int, str]:
    """The exit code, and what a person sees who types `answers`."""
    person, theirs = os.openpty()
    os.write(person, answers)
    with (
        os.fdopen(theirs, encoding="utf-8") as stdin,
        os.fdopen(os.dup(theirs), "w", encoding="utf-8") as stderr,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr("sys.stdin", stdin)
        patch.setattr("sys.stderr", stderr)
        code = _run(["new", *arguments])
        stderr.flush()
        seen = os.read(person, 100_000)
    os.close(person)
    return code, seen.decode().replace("\r\n", "\n")


@posix
def test_the_question_is_asked_until_it_is_answered(here: Path) -> None:
    code, seen = on_a_terminal(b"0\n3\n\nzwei\n 2. \n", "Soest")
    assert (
        "„Soest“ kann mehreres heißen:\n"
        "   1  Kreis Soest (AGS 05974, Nordrhein-Westfalen)\n"
        "   2  Stadt Soest (AGS 05974040, Kreis Soest, Nordrhein-Westfalen)\n"
        "Welche Nummer? (Strg+C bricht ab) "
    ) in seen
    assert seen.count("Bitte eine Zahl von 1 bis 2.\n") == 4
    assert code == 0
    assert files(here)[0] == "concepts/stadt-soest-o-j.yaml"


@posix
def test_the_answer_may_be_a_key(here: Path) -> None:
    code, seen = on_a_terminal(b"05566060\n", "Neuenkirchen", "--lang", "en")
    assert (code, "Which number?" in seen) == (0, True)
    text = (here / "concepts/gemeinde-neuenkirchen-o-j.yaml").read_text(encoding="utf-8")
    assert 'ags: "05566060"' in text


@posix
def test_slips_are_asked_about(here: Path) -> None:
    code, seen = on_a_terminal(b"1\n", "Kreis Mettman")
    assert "„Kreis Mettman“ steht so nicht im amtlichen Verzeichnis. Gemeint ist" in seen
    assert 'konzept new "Kreis Mettman" --kind quartier\n' in seen
    assert code == 0
    assert files(here)[0] == "concepts/kreis-mettmann-o-j.yaml"


@posix
def test_the_end_of_the_input_is_no_answer(here: Path) -> None:
    assert on_a_terminal(b"\x04", "Soest")[0] == 130
    assert files(here) == []


@posix
def test_nothing_to_choose_from_is_no_question(here: Path) -> None:
    code, seen = on_a_terminal(b"", "Xyzq")
    assert (code, "Welche Nummer?" in seen) == (2, False)


@posix
def test_ctrl_c(here: Path) -> None:
    person, theirs = os.openpty()
    # Tests that run in the background of a shell ignore Ctrl-C, and what they start would, too.
    start = (
        "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); "
        "os.execv(sys.executable, [sys.executable, '-m', 'konzept_cli', 'new', 'Soest'])"
    )
    command = [sys.executable, "-c", start]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        seen = ""
        while "Welche Nummer?" not in seen:
            seen += os.read(person, 4096).decode()
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130
    os.close(person)
    assert files(here) == []
