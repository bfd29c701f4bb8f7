"""The ending of a report's file says its format."""

from pathlib import Path

import pytest

from konzept_cli.cli import _run
from konzept_cli.cli._ending import form_for
from konzept_cli.errors import KonzeptError
from konzept_cli.messages import catalogue

ROOT = Path(__file__).parent.parent.parent
FORMS = ("html", "md", "json")


@pytest.mark.parametrize(
    ("form", "output", "meant"),
    [
        (None, None, "html"),
        ("md", None, "md"),
        (None, "a.html", "html"),
        (None, "a.2024.MD", "md"),
        (None, "folder.docx/step_summary_1", "html"),
        ("json", "a.html", "json"),
        ("html", "a.docx", "html"),
    ],
)
def test_the_format_that_is_meant(form: str | None, output: str | None, meant: str) -> None:
    path = Path(output) if output else None
    assert form_for(form, path, FORMS, catalogue("de")) == meant


def test_an_ending_that_promises_something_else() -> None:
    with pytest.raises(KonzeptError) as stopped:
        form_for(None, Path("v.docx"), FORMS, catalogue("en"))
    assert stopped.value.message == "There is no report with the ending “.docx”."
    assert stopped.value.hint == (
        "Possible endings: .html, .md and .json. For another name, add --format, for example "
        "--format html."
    )


@pytest.mark.parametrize(
    ("command", "endings"),
    [
        (["comparison"], ".html, .md, .json, .csv und .xlsx"),
        (["diff", "kreis-mettmann-2015", "kreis-herford-o-j"], ".html, .md und .json"),
    ],
)
def test_reports(
    command: list[str], endings: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = ["report", *command, "--root", str(ROOT)]
    assert _run([*whole, "-o", str(tmp_path / "v.docx")]) == 2
    assert f"Mögliche Endungen: {endings}." in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
    assert _run([*whole, "-o", str(tmp_path / "v.md")]) == 0
    assert (tmp_path / "v.md").read_text(encoding="utf-8").startswith("# ")
