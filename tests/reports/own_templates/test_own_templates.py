"""Templates of a repository replace ours, or extend them by blocks."""

import base64
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from konzept_cli.messages import catalogue
from konzept_cli.reports.own_templates import OwnTemplates, TemplateFiles
from konzept_cli.reports.rendering import templates

Fill = Callable[..., str]

EXTENDS = '{% extends "konzept/comparison.html.j2" %}\n'
DATA = '<b title="x">&'


def test_without_files_the_page_is_ours(fill: Fill, ours: str) -> None:
    assert fill({}) == ours


def test_a_block_is_replaced_and_the_rest_stays(fill: Fill, ours: str) -> None:
    page = fill(EXTENDS + "{% block after_cover %}\n<p>Fachdienst</p>\n{% endblock %}\n")
    assert page == ours.replace("</dl>\n</header>", "</dl>\n<p>Fachdienst</p>\n</header>", 1)


def test_a_block_is_extended(fill: Fill, ours: str) -> None:
    page = fill(EXTENDS + "{% block glance %}\n{{ super() }}<hr>\n{% endblock %}\n")
    glance = ours[ours.index('<section id="glance">') : ours.index('<section id="method">')]
    assert page == ours.replace(glance, f"{glance}<hr>\n", 1)


def test_a_part_is_replaced_in_our_page(fill: Fill) -> None:
    page = fill({"_part_glance.html.j2": "<p>{{ view.glance[0].href }}</p>\n"})
    assert "\n<p>#" in page
    assert '<section id="glance">' not in page


def test_a_part_extends_ours_of_the_same_name(fill: Fill, ours: str) -> None:
    page = fill({"_part_glance.html.j2": '<hr>\n{% include "konzept/_part_glance.html.j2" %}\n'})
    assert page == ours.replace('<section id="glance">', '<hr>\n<section id="glance">', 1)


def test_styles_are_added_behind_ours(fill: Fill, ours: str) -> None:
    page = fill(EXTENDS + "{% block extra_style %}\nh1 { color: #004b87; }\n{% endblock %}\n")
    assert page == ours.replace("</style>", "h1 { color: #004b87; }\n</style>", 1)


def test_the_style_sheet_is_replaced(fill: Fill) -> None:
    page = fill({"style.css": "h1 { margin: 0; }\n"})
    assert "<style>\nh1 { margin: 0; }\n" in page
    assert "--strong-ground" not in page


def test_markdown_has_blocks_too(fill: Fill) -> None:
    text = '{% extends "konzept/comparison.md.j2" %}{% block after_cover %}Ende{% endblock %}'
    assert "\nEnde\n" in fill(text, page="comparison.md.j2")


def test_own_macros_and_ours_can_be_used(fill: Fill) -> None:
    page = fill(
        EXTENDS
        + '{% import "konzept/_part_macros.html.j2" as part with context %}\n'
        + "{% macro boxed(text) %}[{{ text }}]{% endmacro %}\n"
        + '{% set name = "a/b" %}\n'
        + "{% block after_cover %}{{ boxed(part.quoted(name)) }}{% endblock %}\n"
    )
    assert '[„<span lang="de">a/<wbr>b</span>“]' in page


@pytest.mark.parametrize("name", ["teil.html.j2", "TEIL.HTML.J2", "teil.html", "teil.txt", "teil"])
def test_data_are_escaped_in_files_of_whatever_name(fill: Fill, name: str) -> None:
    include = EXTENDS + f'{{% block after_cover %}}{{% include "{name}" %}}{{% endblock %}}'
    page = fill({"comparison.html.j2": include, name: f"{{% set x = '{DATA}' %}}{{{{ x }}}}"})
    assert "&lt;b title=&#34;x&#34;&gt;&amp;" in page
    assert DATA not in page


def test_who_writes_safe_decides_that_it_is(fill: Fill) -> None:
    page = fill(EXTENDS + "{% block after_cover %}{{ '<b>' | safe }}{% endblock %}")
    assert "<b></header>" in page


def test_markdown_is_not_escaped_for_html(fill: Fill) -> None:
    assert fill("{{ '<&>' }} {{ '*' | md }}\n", page="comparison.md.j2") == "<&> \\*\n"


def test_a_picture_becomes_part_of_the_page(fill: Fill) -> None:
    picture = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
    image = '<img src="{{ data_uri("bilder/Wappen.SVG") }}" alt="">'
    text = EXTENDS + "{% block before_cover %}" + image + "{% endblock %}"
    page = fill({"comparison.html.j2": text, "bilder/Wappen.SVG": picture})
    (address,) = re.findall(r'<img src="([^"]*)" alt="">', page)
    kind, _, data = address.partition(",")
    assert kind == "data:image/svg+xml;base64"
    assert base64.b64decode(data) == picture


def test_texts_are_those_of_the_language(fill: Fill) -> None:
    text = EXTENDS + '{% block cover %}{{ words("report.stand") }}|{% endblock %}'
    assert 'class="cover">\nAs of|' in fill(text, "en")


def test_a_mark_before_the_text_and_windows_lines_are_no_matter(fill: Fill, ours: str) -> None:
    text = EXTENDS + "{% block after_cover %}\n<p>ä</p>\n{% endblock %}\n"
    page = fill("\ufeff" + text.replace("\n", "\r\n"))
    assert page == ours.replace("</dl>\n</header>", "</dl>\n<p>ä</p>\n</header>", 1)


def test_which_template_is_extended_may_turn_out_late(fill: Fill, ours: str) -> None:
    assert fill('{% set base = "konzept/comparison.html.j2" %}{% extends base %}') == ours
    middle = '{% extends "konzept/comparison.html.j2" %}'
    files = {"comparison.html.j2": '{% extends "mitte.j2" %}', "mitte.j2": middle}
    assert fill(files) == ours
    files["mitte.j2"] = '{% set base = "konzept/comparison.html.j2" %}{% extends base %}'
    assert fill(files) == ours


def test_every_report_has_blocks_of_these_names() -> None:
    blocks = {
        path.name: re.findall(r"{% block (\w+) %}", path.read_text(encoding="utf-8"))
        for path in templates().glob("[!_]*.j2")
    }
    assert {"comparison.html.j2", "diff.md.j2"} <= blocks.keys()
    for names in blocks.values():
        assert {"before_cover", "cover", "after_cover", "colophon"} <= set(names)
        assert len(names) == len(set(names))
    sections = {"method", "matrix", "topics", "coverage", "readings", "field_counts", "timeline"}
    sections |= {"facts", "sources"}
    assert sections <= set(blocks["comparison.md.j2"])
    assert {"page_title", "contents", "glance", *sections} <= set(blocks["comparison.html.j2"])


def test_misnamed_templates_are_found(folder: Path) -> None:
    (folder / "comparision.html.j2").write_text("", encoding="utf-8")
    (folder / "compariso.md.j2").write_text('{% include "topics.html.j2" %}', encoding="utf-8")
    (folder / "topics.html.j2").write_text("", encoding="utf-8")
    (folder / "fusszeile-des-kreises.j2").write_text("", encoding="utf-8")
    (folder / "diff.md.j2").write_text("", encoding="utf-8")
    assert list(TemplateFiles(folder, "vorlagen").misnamed()) == [
        ("vorlagen/comparision.html.j2", "comparison.html.j2"),
        ("vorlagen/compariso.md.j2", "comparison.md.j2"),
    ]


def test_the_same_data_make_the_same_page(folder: Path) -> None:
    (folder / "comparison.html.j2").write_text(
        EXTENDS + "{% block cover %}{{ view.cover }}{{ {'b': 1, 'a': 2} }}{% endblock %}",
        encoding="utf-8",
    )
    (folder.parent / "konzept.yaml").write_text("templates: vorlagen\n", encoding="utf-8")
    example = Path(__file__).parents[3] / "docs" / "beispiel"
    for name in ("concepts", "sources"):
        shutil.copytree(example / name, folder.parent / name)
    command = [sys.executable, "-m", "konzept_cli", "report", "comparison", "--format", "html"]
    pages = {
        subprocess.run(
            command,
            cwd=folder.parent,
            env=os.environ | {"PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(pages) == 1


def test_one_set_of_templates_fills_many_pages(folder: Path) -> None:
    (folder / "a.html.j2").write_text("{{ view }}", encoding="utf-8")
    own = OwnTemplates(TemplateFiles(folder, "vorlagen"), catalogue("de"))
    assert [own.render(number, "a.html.j2") for number in (1, 2)] == ["1", "2"]
