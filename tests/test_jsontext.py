import json

import pytest

from konzept_cli.jsontext import to_json


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Öffnung – „ß“", "Öffnung – „ß“"),
        ("a\u202eb\u2066c", r"a\u202eb\u2066c"),
        ("a\x7f\x85\u2028b", r"a\u007f\u0085\u2028b"),
        ("\U000e0041", r"\udb40\udc41"),
        ("\udc80", r"\udc80"),
        ("a\nb\x1b", r"a\nb\u001b"),
    ],
)
def test_what_hides_is_escaped_and_nothing_else(text: str, written: str) -> None:
    made = to_json({"name": text}, lines=False)
    assert made == f'{{"name":"{written}"}}\n'
    assert json.loads(made) == {"name": text}


def test_lines() -> None:
    assert to_json(["a", {}]) == '[\n  "a",\n  {}\n]\n'
