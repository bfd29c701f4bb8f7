"""`konzept report site`, end to end: pages that lead to one another, from a disk."""

import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from shutil import copytree

import pytest
from typing_extensions import override

from konzept_cli.cli import _run

ROOT = Path(__file__).parents[2]
PAPERS = ROOT / "tests" / "papers"


class Page(HTMLParser):
    """What a page has for others to lead to, and where it leads."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.here: list[str] = []
        self.feed(text)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        assert not {"src", "srcset"} & given.keys()
        assert tag != "link"
        if "id" in given:
            self.ids.add(given["id"])
        if tag == "a":
            self.links.append(given["href"])
            self.here += [given["href"]] if "aria-current" in given else []


def pages(folder: Path) -> dict[str, Page]:
    return {
        path.relative_to(folder).as_posix(): Page(path.read_text(encoding="utf-8"))
        for path in folder.rglob("*.html")
    }


def check_links(found: dict[str, Page]) -> set[str]:
    """The pages that others lead to; every link leads to a place that is there."""
    reached = set()
    for name, page in found.items():
        for link in page.links:
            if re.match("https?://", link):
                continue
            file, _, anchor = link.partition("#")
            target = os.path.normpath(Path(name).parent / file).replace("\\", "/") if file else name
            assert target in found, (name, link)
            assert not anchor or anchor in found[target].ids, (name, link)
            reached |= {target} if file else set()
    return reached


def write(folder: Path, root: Path, *options: str) -> dict[str, Page]:
    assert _run(["report", "site", "-o", str(folder), "--root", str(root), *options]) == 0
    return pages(folder)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_link_leads_somewhere_and_every_page_is_reached(
    tmp_path: Path, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = write(tmp_path / "site", PAPERS, "--lang", language)
    assert check_links(found) == found.keys()
    assert "45 " in capsys.readouterr().err
    folders = [name.split("/")[0] for name in found]
    counts = {name: folders.count(name) for name in dict.fromkeys(sorted(folders))}
    assert counts == {
        "comparison.html": 1,
        "concepts": 17,
        "diffs": 5,
        "index.html": 1,
        "sources.html": 1,
        "topics": 20,
    }


def test_a_repository_without_editions_has_no_such_pages(tmp_path: Path) -> None:
    found = write(tmp_path / "site", ROOT)
    assert check_links(found) == found.keys()
    assert len(found) == 27
    assert not [link for page in found.values() for link in page.links if "diffs" in link]


def test_the_way_between_the_pages(tmp_path: Path) -> None:
    found = write(tmp_path / "site", PAPERS)
    assert found["index.html"].here == ["index.html"]
    assert found["comparison.html"].here == ["comparison.html"]
    page = found["concepts/kreis-wiesenau-2013.html"]
    assert page.here == []
    # The comparison's heads lead to the concepts, its rows to the topics.
    comparison = set(found["comparison.html"].links)
    assert {"concepts/kreis-wiesenau-2013.html", "topics/sprache.html"} <= comparison
    assert {
        "../index.html#diffs",
        "../concepts/kreis-wiesenau-2008.html",
        "../diffs/kreis-wiesenau-2008--kreis-wiesenau-2013.html",
        "../topics/sprache.html",
    } <= set(page.links)
    diff = found["diffs/kreis-wiesenau-2008--kreis-wiesenau-2013.html"]
    assert "../concepts/kreis-wiesenau-2008.html" in diff.links
    assert "concepts/kreis-wiesenau-2013.html" in found["sources.html"].links
    assert "../concepts/kreis-wiesenau-2013.html" in found["topics/sprache.html"].links


def test_two_processes_give_the_same_bytes(tmp_path: Path) -> None:
    contents = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        subprocess.run(
            [sys.executable, "-m", "konzept_cli", "report", "site", "-o", str(folder)],
            cwd=PAPERS,
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        files = (path for path in folder.rglob("*") if path.is_file())
        contents.append({path.relative_to(folder): path.read_bytes() for path in files})
    assert contents[0] == contents[1]
    assert len(contents[0]) == 46


NAMES = ["con", "Ä <b>", "a-b", "A_B", "x..%2f..%2fetc", "x" * 200, "日本", '"onclick="', "nul"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_ids_are_harmless_as_names_of_files(tmp_path: Path) -> None:
    concepts = tmp_path / "root" / "concepts"
    copytree(ROOT / "docs" / "beispiel", tmp_path / "root")
    (text,) = [path.read_text(encoding="utf-8") for path in concepts.iterdir()]
    for name in NAMES:
        (concepts / f"{name}.yaml").write_text(text, encoding="utf-8")
    found = write(tmp_path / "site", tmp_path / "root")
    assert check_links(found) == found.keys()
    files = sorted(name for name in found if name.startswith("concepts/"))
    assert len(files) == len(NAMES) + 1
    assert all(re.fullmatch(r"concepts/[a-z0-9-]{1,84}\.html", name) for name in files)
    assert not {"concepts/con.html", "concepts/nul.html"} & set(files)
    assert {"concepts/a-b.html", "concepts/a-b-2.html"} <= set(files)


def test_what_is_there_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.txt").write_text("meins", encoding="utf-8")
    assert _run(["report", "site", "-o", str(tmp_path), "--root", str(PAPERS)]) == 2
    assert "x.txt" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["x.txt"]


def test_without_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["report", "site", "--root", str(PAPERS)]) == 2
    assert "Die Option --output fehlt." in capsys.readouterr().err


def test_own_templates_fill_the_pages(tmp_path: Path) -> None:
    root = tmp_path / "root"
    copytree(ROOT / "docs" / "beispiel", root)
    (root / "templates").mkdir()
    (root / "templates" / "start.html.j2").write_text(
        '{% extends "konzept/start.html.j2" %}'
        "{% block after_cover %}<p>Kreis Beispiel</p>{% endblock %}",
        encoding="utf-8",
    )
    (root / "konzept.yaml").write_text("templates: templates\n", encoding="utf-8")
    found = write(tmp_path / "site", root)
    assert check_links(found) == found.keys()
    start = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    assert "<p>Kreis Beispiel</p>" in start
    assert found["index.html"].here == ["index.html"]
