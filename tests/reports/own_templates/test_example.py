"""The example in the documents does what they say."""

import re
import shutil
from pathlib import Path

import pytest

from konzept_cli.cli import _run

ROOT = Path(__file__).parents[3]
FILE = re.compile(r"<!-- file: (\S+) -->\n```\w*\n(.*?)^```\n", re.DOTALL | re.MULTILINE)

COVERS = {
    "vorlagen.md": (
        'alt="Wappen des Kreises Beispiel">\n<h1>Integrationskonzepte im Vergleich</h1>',
        "Herausgegeben vom Kommunalen Integrationszentrum, Kreis Beispiel.\n",
    ),
    "templates.md": (
        'alt="Coat of arms of Kreis Beispiel">\n<h1>Integration concepts compared</h1>',
        "Issued by the municipal integration centre of Kreis Beispiel.\n",
    ),
}


@pytest.mark.parametrize("page", COVERS)
def test_the_cover_has_crest_and_contact(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("concepts", "sources"):
        shutil.copytree(ROOT / "docs" / "beispiel" / name, tmp_path / name)
    for name, text in FILE.findall((ROOT / "docs" / page).read_text(encoding="utf-8")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KONZEPT_LANG")
    assert _run(["report", "comparison", "--format", "html"]) == 0
    html, said = capsys.readouterr()
    assert said == ""
    heading, contact = COVERS[page]
    assert '<img class="crest" src="data:image/svg+xml;base64,PHN2Zy' in html
    assert heading in html
    assert f'<p class="contact">{contact}' in html
    assert ".crest { display: block; height: 5.5rem; margin-bottom: 1.2rem; }\n" in html
