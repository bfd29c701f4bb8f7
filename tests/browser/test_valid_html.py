"""The W3C's checker reads each page."""

from typing import Any


def test_the_html_is_valid(complaints: list[dict[str, Any]]) -> None:
    told = [f"{one['url']}:{one.get('lastLine')}: {one['message']}" for one in complaints]
    assert told == []
