"""What a template does wrong is told with file, line and what was meant."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from konzept_cli.messages import Language
from konzept_cli.reports import own_templates

Fault = Callable[..., tuple[str, str | None]]

EXTENDS = '{% extends "konzept/comparison.html.j2" %}\n'
PAGE = "vorlagen/comparison.html.j2"
COVR = "Einen Block „covr“ hat „konzept/comparison.html.j2“ nicht; er käme nicht auf die Seite."
ENDLESS = "Hier ist zu viel verschachtelt, oder Vorlagen rufen sich gegenseitig auf, ohne Ende."
JINJA = "Es gibt die Filter von Jinja, außer „random“, dazu „md“, „code“, „breaks“ und „marks“."
BLOCK = "Setzen Sie es in einen Block, zum Beispiel zwischen {% block after_cover %} und "


def cover(body: str) -> str:
    return EXTENDS + "{% block cover %}\n" + body + "\n{% endblock %}\n"


@pytest.mark.parametrize(
    ("template", "line", "message", "hint"),
    [
        # What Jinja cannot read.
        (
            cover("{{ view.cover.title }"),
            3,
            "Jinja kann die Vorlage nicht lesen und meldet: unexpected '}'",
            None,
        ),
        (
            EXTENDS + "{% blok cover %}",
            2,
            "Jinja kann die Vorlage nicht lesen und meldet: Encountered unknown tag 'blok'.",
            None,
        ),
        # What Jinja would pass over.
        (
            EXTENDS + "\n{% block covr %}{% endblock %}",
            3,
            COVR,
            "Gemeint ist wohl: cover.",
        ),
        (
            EXTENDS + "\n\nHallo\n",
            4,
            "Das steht außerhalb aller Blöcke und käme nicht auf die Seite.",
            BLOCK + "{% endblock %}.",
        ),
        (
            EXTENDS + "{# Logo #}\n\n  {{ view.language }}\n",
            4,
            "Das steht außerhalb aller Blöcke und käme nicht auf die Seite.",
            BLOCK + "{% endblock %}.",
        ),
        (
            EXTENDS + '{% include "konzept/_part_glance.html.j2" %}',
            2,
            "Das steht außerhalb aller Blöcke und käme nicht auf die Seite.",
            BLOCK + "{% endblock %}.",
        ),
        # Names.
        (cover("{{ vew.cover }}"), 3, "Den Namen „vew“ gibt es nicht.", "Gemeint ist wohl: view."),
        (
            cover("{{ lipsum() }}"),
            3,
            "Den Namen „lipsum“ gibt es nicht.",
            "Vorhanden sind: view, words, data_uri, range und dict.",
        ),
        (
            cover("{{ view.cover.titel }}"),
            3,
            "„Cover“ hat kein Feld „titel“.",
            "Gemeint ist wohl: title.",
        ),
        (
            cover("{% for topic in view.topics %}\n{{ topic.lable }}\n{% endfor %}"),
            4,
            "„TopicView“ hat kein Feld „lable“.",
            "Gemeint ist wohl: label.",
        ),
        (cover("{{ view.topics[999] }}"), 3, "Einen Eintrag „999“ gibt es hier nicht.", None),
        (
            cover('{{ words("report.section.colofon") }}'),
            3,
            "Einen Text „report.section.colofon“ gibt es nicht.",
            "Gemeint ist wohl: report.section.colophon.",
        ),
        (
            cover('{{ words("zzzz") }}'),
            3,
            "Einen Text „zzzz“ gibt es nicht.",
            "Eigene Texte stehen unmittelbar in der Vorlage.",
        ),
        (
            cover("{{ view.language | uper }}"),
            3,
            "Einen Filter „uper“ gibt es nicht.",
            "Gemeint ist wohl: upper.",
        ),
        (
            cover("{{ [1, 2] | random }}"),
            3,
            "Einen Filter „random“ gibt es nicht.",
            JINJA,
        ),
        (
            cover("{{ view.language is defind }}"),
            3,
            "Eine Bedingung „is defind“ gibt es nicht.",
            "Gemeint ist wohl: defined.",
        ),
        # Templates.
        (
            cover('{% include "konzept/_part_glanc.html.j2" %}'),
            3,
            "Die Vorlage „konzept/_part_glanc.html.j2“ gibt es nicht.",
            "near",
        ),
        (
            '\n{% extends "konzept/comparson.html.j2" %}',
            2,
            "Die Vorlage „konzept/comparson.html.j2“ gibt es nicht.",
            "near",
        ),
        (
            '{% extends "comparison.html.j2" %}',
            1,
            "Die Vorlage erweitert sich selbst.",
            "Die Vorlage von konzept heißt „konzept/comparison.html.j2“.",
        ),
        (
            cover('{% include "comparison.html.j2" %}'),
            3,
            ENDLESS,
            None,
        ),
        (
            cover("{% macro m() %}{{ m() }}{% endmacro %}\n{{ m() }}"),
            3,
            ENDLESS,
            None,
        ),
        # What cannot be computed.
        (
            cover('{{ 1 + "a" }}'),
            3,
            "Das geht hier nicht: TypeError: unsupported operand type(s) for +: 'int' and 'str'",
            None,
        ),
        (
            cover('{{ words("report.readings.head") }}'),
            3,
            "Das geht hier nicht: KeyError: 'name'",
            None,
        ),
        (
            EXTENDS + "{% block cover %}{{ super.super() }}{% endblock %}",
            2,
            "Das geht hier nicht: there is no parent block called 'cover'.",
            None,
        ),
        # Pictures.
        (
            cover('{{ data_uri("wappen.svg") }}'),
            3,
            "Ein Bild „wappen.svg“ liegt nicht im Ordner der Vorlagen.",
            None,
        ),
        (
            cover('{{ data_uri("../wappen.svg") }}'),
            3,
            "Ein Bild „../wappen.svg“ liegt nicht im Ordner der Vorlagen.",
            None,
        ),
        (
            cover('{{ data_uri("comparison.html.j2") }}'),
            3,
            "„comparison.html.j2“ ist kein Bild, das konzept kennt.",
            "Möglich sind: .svg, .png, .jpg, .jpeg, .gif, .webp.",
        ),
    ],
)
def test_a_fault_has_its_place(
    fault: Fault, template: str, line: int, message: str, hint: str | None
) -> None:
    told, help_ = fault(template)
    assert told == f"{PAGE}, Zeile {line}: {message}"
    if hint == "near":
        assert str(help_).startswith("Gemeint ist wohl: konzept/")
    else:
        assert help_ == hint


def test_in_english(fault: Fault) -> None:
    assert fault(cover("{{ view.covr }}"), "en") == (
        f"{PAGE}, line 3: “ComparisonView” has no field “covr”.",
        "Probably meant: cover.",
    )


def test_few_names_are_listed(fault: Fault) -> None:
    _, hint = fault(cover("{{ view.cover.qqqqqqqqqq }}"))
    assert hint == "Vorhanden sind: data, page_title, stand, subtitle, title und vocabulary."


def test_a_fault_may_lie_in_our_template(fault: Fault) -> None:
    message, _ = fault({"_part_macros.html.j2": "{% macro quotd(text) %}{% endmacro %}"})
    assert message.startswith("konzept/_part_")
    assert ": „_part_macros.html.j2“ hat kein Feld „" in message


def test_templates_that_extend_each_other(fault: Fault) -> None:
    files = {"comparison.html.j2": '{% extends "b.j2" %}', "b.j2": '{% extends "c.j2" %}'}
    files["c.j2"] = '{% extends "b.j2" %}'
    assert fault(files) == (
        f"vorlagen/c.j2, Zeile 1: {ENDLESS}",
        None,
    )


def test_what_is_nested_too_deeply_to_be_read(fault: Fault) -> None:
    brackets = "(" * 4000 + "1" + ")" * 4000
    assert fault(cover(f"{{{{ {brackets} }}}}")) == (f"{PAGE}: {ENDLESS}", None)


def test_the_place_is_in_the_file_that_is_wrong(fault: Fault) -> None:
    files = {"comparison.html.j2": cover('{% include "kopf.html" %}'), "kopf.html": "a\n{{ b }}"}
    assert fault(files)[0] == "vorlagen/kopf.html, Zeile 2: Den Namen „b“ gibt es nicht."


def test_a_file_in_another_encoding(fault: Fault) -> None:
    text = "{# eins\nzwei\nKöln #}".encode("latin-1")
    assert fault({"comparison.html.j2": text}) == (
        f"{PAGE}, Zeile 3: Die Datei ist nicht in UTF-8 geschrieben.",
        "Speichern Sie sie mit der Kodierung UTF-8.",
    )


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_that_leads_out_of_the_folder(fault: Fault, folder: Path) -> None:
    (folder.parent / "geheim.txt").write_text("x", encoding="utf-8")
    (folder / "geheim.txt").symlink_to(folder.parent / "geheim.txt")
    assert fault(cover('{% include "geheim.txt" %}')) == (
        "vorlagen/geheim.txt: Die Verknüpfung führt aus dem Ordner der Vorlagen heraus.",
        "Legen Sie die Datei selbst in den Ordner.",
    )


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_inside_the_folder(fill: Callable[..., str], folder: Path) -> None:
    (folder / "a.txt").write_text("innen", encoding="utf-8")
    (folder / "b.txt").symlink_to("a.txt")
    assert "innen" in fill(cover('{% include "b.txt" %}'))


def test_large_files(fault: Fault) -> None:
    picture = {"comparison.html.j2": cover('{{ data_uri("a.png") }}'), "a.png": b"x" * 500_001}
    assert fault(picture)[0] == "vorlagen/a.png: Die Datei ist größer als 500\u202f000 Bytes."
    template: dict[str, str | bytes] = {"comparison.html.j2": b"x" * 2_000_001}
    assert fault(template)[0] == f"{PAGE}: Die Datei ist größer als 2\u202f000\u202f000 Bytes."


def test_a_picture_is_meant(fault: Fault) -> None:
    files = {"comparison.html.j2": cover('{{ data_uri("b/lgo.svg") }}'), "b/logo.svg": "<svg/>"}
    assert fault(files)[1] == "Gemeint ist wohl: b/logo.svg."


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_page_that_grows_and_grows(
    fault: Fault, monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    monkeypatch.setattr(own_templates, "MOST_CHARACTERS", 1000)
    told = {
        "de": f"{PAGE}: Die Seite wird länger als 1000 Zeichen.",
        "en": f"{PAGE}: The page grows longer than 1,000 characters.",
    }
    assert fault(EXTENDS, language) == (told[language], None)
