"""The script of a page: its hash, its words, and that nothing in it can end its element."""

import base64
import hashlib
import json
import re
from pathlib import Path

import pytest

from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.rendering import environment, templates
from konzept_cli.reports.scripting import script, script_source, script_words

SCRIPT = templates() / "page.js"


def test_the_policy_names_the_script_by_its_hash(tmp_path: Path) -> None:
    path = tmp_path / "page.js"
    path.write_text("let ä = 1;\n", encoding="utf-8")
    digest = hashlib.sha256("let ä = 1;\n".encode()).digest()
    assert script(path) == "let ä = 1;\n"
    assert script_source(path) == f"'sha256-{base64.b64encode(digest).decode()}'"


def test_templates_print_the_script_letter_by_letter() -> None:
    made = environment().from_string("{{ 'page.js' | script }}|{{ 'page.js' | script_source }}")
    text = SCRIPT.read_text(encoding="utf-8")
    assert made.render() == f"{text}|{script_source(SCRIPT)}"


# What a browser would take for the end of the element, or for the start of another.
def test_nothing_in_the_script_ends_it() -> None:
    assert not re.search(
        r"</script|<script|<!--", SCRIPT.read_text(encoding="utf-8"), re.IGNORECASE
    )


def test_the_script_stays_small_and_keeps_to_the_page() -> None:
    text = SCRIPT.read_text(encoding="utf-8")
    assert len(text.splitlines()) < 300
    assert not re.search(r"https?:|fetch\(|XMLHttp|localStorage|cookie|innerHTML|eval\(", text)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_word_is_there_and_used(language: Language) -> None:
    found = json.loads(script_words(catalogue(language)))
    text = SCRIPT.read_text(encoding="utf-8")
    # States such as `ascending`, and fields such as `least`, are keys by their own names.
    assert {key for key in found if not re.search(rf"\b{re.escape(key)}\b", text)} == set()
    assert set(re.findall(r'say\("([\w.]+)"', text)) <= set(found)


def test_words_cannot_end_the_element_that_they_stand_in() -> None:
    words = catalogue("de")
    texts = dict(words.texts)
    try:
        words.texts = {**texts, "page.reset": "</script>&<!--\u2028\u2029"}
        made = script_words(words)
    finally:
        words.texts = texts
    assert not re.search("[<>&\u2028\u2029]", made)
    assert json.loads(made)["reset"] == "</script>&<!--\u2028\u2029"
