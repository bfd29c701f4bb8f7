"""Templates of a repository's own, end to end."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from konzept_cli.cli import _run

EXAMPLE = Path(__file__).parent.parent.parent / "docs" / "beispiel"
OWN = '{% extends "konzept/comparison.html.j2" %}{% block cover %}Landkreis{% endblock %}'


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "konzepte"
    for name in ("concepts", "sources"):
        shutil.copytree(EXAMPLE / name, root / name)
    (root / "vorlagen").mkdir()
    monkeypatch.chdir(root)
    return root


def settings(root: Path, folder: str) -> None:
    (root / "konzept.yaml").write_text(f"lang: de\ntemplates: {folder}\n", encoding="utf-8")


def report(capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, str, str]:
    code = _run(["report", "comparison", "--format", "html", *more])
    return code, *capsys.readouterr()


def test_the_folder_of_the_settings_is_used(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "vorlagen" / "comparison.html.j2").write_text(OWN, encoding="utf-8")
    assert "Landkreis" not in report(capsys)[1]
    settings(root, "vorlagen")
    code, page, said = report(capsys)
    assert (code, said) == (0, "")
    assert '<header class="cover">\nLandkreis</header>' in page


def test_the_synopse_has_own_templates_too(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings(root, "vorlagen")
    text = '{% extends "konzept/diff.md.j2" %}{% block cover %}Landkreis{% endblock %}'
    (root / "vorlagen" / "diff.md.j2").write_text(text, encoding="utf-8")
    name = "kreis-beispiel-2024"
    path = root / "concepts" / f"{name}.yaml"
    older = path.read_text(encoding="utf-8").replace(name, "kreis-beispiel-2018")
    (root / "concepts" / "kreis-beispiel-2018.yaml").write_text(older, encoding="utf-8")
    assert _run(["report", "diff", "kreis-beispiel-2018", name, "--format", "md"]) == 0
    assert capsys.readouterr().out.startswith("Landkreis")


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        (
            "vorlage",
            (
                "Fehler: konzept.yaml, Zeile 2: Den Ordner für Vorlagen „vorlage“ gibt es nicht.\n"
                "Hilfe: Gemeint ist wohl „vorlagen“.\n"
            ),
        ),
        (
            "layout",
            (
                "Fehler: konzept.yaml, Zeile 2: Den Ordner für Vorlagen „layout“ gibt es nicht.\n"
                "Hilfe: „templates“ nennt einen Ordner, von konzept.yaml aus gesehen.\n"
            ),
        ),
        (
            "konzept.yaml",
            (
                "Fehler: konzept.yaml, Zeile 2: Den Ordner für Vorlagen „konzept.yaml“ gibt es "
                "nicht.\nHilfe: „templates“ nennt einen Ordner, von konzept.yaml aus gesehen.\n"
            ),
        ),
        (
            "../andere",
            (
                "Fehler: konzept.yaml, Zeile 2: Der Ordner für Vorlagen „../andere“ liegt "
                "außerhalb des Verzeichnisses.\nHilfe: Vorlagen gehören in das Verzeichnis mit "
                "konzept.yaml, damit alle sie haben.\n"
            ),
        ),
    ],
)
def test_a_folder_that_cannot_be_used(
    root: Path, capsys: pytest.CaptureFixture[str], folder: str, said: str
) -> None:
    (root.parent / "andere").mkdir()
    settings(root, folder)
    assert report(capsys) == (2, "", said)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_out_of_the_repository(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root.parent / "andere").mkdir()
    (root / "verknuepft").symlink_to(root.parent / "andere")
    settings(root, "verknuepft")
    code, _, said = report(capsys)
    assert (code, said) == (
        2,
        (
            "Fehler: konzept.yaml, Zeile 2: Der Ordner für Vorlagen „verknuepft“ liegt außerhalb "
            "des Verzeichnisses.\nHilfe: Vorlagen gehören in das Verzeichnis mit konzept.yaml, "
            "damit alle sie haben.\n"
        ),
    )


def test_nothing_is_written_where_a_template_is_wrong(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings(root, "vorlagen")
    text = OWN.replace("Landkreis", "{{ view.cover.titel }}")
    (root / "vorlagen" / "comparison.html.j2").write_text(text, encoding="utf-8")
    (root / "seite.html").write_text("vorher", encoding="utf-8")
    assert report(capsys, "-o", "seite.html") == (
        2,
        "",
        (
            "Fehler: vorlagen/comparison.html.j2, Zeile 1: „Cover“ hat kein Feld „titel“.\n"
            "Hilfe: Gemeint ist wohl: title.\n"
        ),
    )
    assert (root / "seite.html").read_text(encoding="utf-8") == "vorher"


def test_a_template_that_nothing_uses(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings(root, "vorlagen")
    (root / "vorlagen" / "comparision.html.j2").write_text(OWN, encoding="utf-8")
    code, _, said = report(capsys)
    assert (code, said) == (
        0,
        (
            "„vorlagen/comparision.html.j2“ wird nicht verwendet: So heißt keine Vorlage von "
            "konzept. Gemeint ist wohl „comparison.html.j2“.\n"
        ),
    )


def test_only_who_has_own_templates_loads_the_sandbox(root: Path) -> None:
    program = (
        "import sys; from konzept_cli.cli import _run; "
        "_run(['report', 'comparison', '--format', 'md', '-o', 'x.md']); "
        "print('jinja2.sandbox' in sys.modules)"
    )

    def loaded() -> str:
        done = subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.PIPE)
        return done.stdout.decode().strip()

    assert loaded() == "False"
    settings(root, "vorlagen")
    assert loaded() == "True"
