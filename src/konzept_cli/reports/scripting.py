"""The script that a page carries: its text, what the policy of the page must say to let it run,
and the words that it uses."""

import base64
import hashlib
import json
from functools import cache
from pathlib import Path

from markupsafe import Markup

from konzept_cli.messages import Catalogue

_SHARED = ("sheet.concept", "sheet.group")
"""Texts that the script has in common with the tables as files."""
_HARMFUL = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
"""What would end the element, or the line where an old reader meets it."""


@cache
def script(path: Path) -> Markup:
    """The script letter by letter: its hash is what lets it run, and only it."""
    return Markup(path.read_text(encoding="utf-8"))  # noqa: S704 - our own file


@cache
def script_source(path: Path) -> Markup:
    """What `script-src` of the page's policy names: this script and no other."""
    digest = hashlib.sha256(script(path).encode()).digest()
    return Markup("'sha256-{}'").format(base64.b64encode(digest).decode())


def script_words(words: Catalogue) -> Markup:
    """The script's words as JSON, without what would end the element that they stand in."""
    texts = {
        key.partition(".")[2]: text
        for key, text in words.texts.items()
        if key.startswith("page.") or key in _SHARED
    }
    text = json.dumps(texts, ensure_ascii=False, indent=1).translate(_HARMFUL)
    return Markup(text)  # noqa: S704 - escaped one line above
