"""A baseline is read strictly, and a file that is none is told where."""

import json
from typing import Any

import pytest

from konzept_cli.baseline import Entry
from konzept_cli.baseline.reading import Baseline, Fault, read
from konzept_cli.baseline.writing import written
from konzept_cli.lines import Position

ONE = {"rule": "r", "file": "a.yaml", "path": ["x", "*"], "value": "0", "count": 2}
OTHER = {"rule": "s", "file": "ü b.yaml", "path": [], "value": "1", "count": 1}


def file(*entries: Any, **head: Any) -> str:
    """A baseline as another program would lay it out."""
    return json.dumps({"tool": "konzept", "version": 1, "entries": entries} | head, indent=2)


def fault(data: str | bytes) -> Fault:
    found = read(data if isinstance(data, bytes) else data.encode(), "b.json")
    assert isinstance(found, Fault)
    return found


@pytest.mark.parametrize("before", ["", "\ufeff", " \r\n"])
@pytest.mark.parametrize("indent", [None, 2, "\t"])
@pytest.mark.parametrize("ascii_only", [True, False])
def test_any_layout_will_do(before: str, indent: int | str | None, ascii_only: bool) -> None:
    content = {"entries": [ONE, OTHER], "version": 1, "tool": "konzept"}
    text = json.dumps(content, indent=indent, ensure_ascii=ascii_only)
    found = read((before + text).encode(), "b.json")
    assert isinstance(found, Baseline)
    one, other = Entry("a.yaml", ("x", "*"), "r", "0"), Entry("ü b.yaml", (), "s", "1")
    assert found.entries == {one: 2, other: 1}
    for entry, value in ((one, ONE), (other, OTHER)):
        start, end = found.places()[entry]
        assert json.loads(found.text[start:end]) == value


@pytest.mark.parametrize(
    "text",
    [
        file(),
        '{"version": 1, "tool": "konzept", "entries": []}',
        '{"entri\\u0065s":[],"version":1,"tool":"konzept"}',
    ],
)
def test_it_may_be_empty(text: str) -> None:
    found = read(text.encode(), "b.json")
    assert found == Baseline("b.json", text, {})
    assert found.places() == {}


@pytest.mark.parametrize(
    ("data", "what", "place"),
    [
        (b"", "json", (1, 1)),
        (b'{"tool": "konzept",\n "version": 1', "json", (2, 14)),
        (file(ONE).replace('"count": 2', '"count" 2'), "json", (13, 15)),
        (file(ONE) + "]", "json", (16, 2)),
        (file(ONE).replace("a.yaml", "a\n"), "json", (7, 17)),
        (file(ONE).encode("utf-16"), "encoding", (1, 1)),
        (file(OTHER).encode().replace(b"\\u00fc", b"\xfc"), "encoding", (7, 16)),
        (file(ONE).replace("a.yaml", "a\u202e"), "character", (7, 17)),
        (b"\0" * 9, "character", (1, 1)),
        (file(ONE).replace("    {", "<<<<<<< HEAD\n    {"), "conflict", (5, 1)),
        (file(ONE).replace("    }", "    },\n=======\n>>>>>>> b"), "json", (15, 1)),
        ("[" * 100_000, "deep", (1, 5)),
        (file(ONE).replace("2", '{"a": ' + "[" * 99_999), "deep", (13, 22)),
        ('"[[[[["' + "[" * 100_000, "json", (1, 8)),
        ("[]", "other", (1, 1)),
        ("{}", "other", (1, 1)),
        ('{"version": 1, "tool": "konzept", "entries": {}}', "other", (1, 1)),
        (file(tool="phpstan"), "other", (1, 1)),
        (file(more=1), "other", (1, 1)),
        (file(version=True), "other", (1, 1)),
        (file().replace('"version"', '"tool": "konzept", "version"'), "other", (1, 1)),
        (file(version=2), "version", (3, 3)),
        (file(version=0), "version", (3, 3)),
        (file(ONE, {}), "entry", (15, 5)),
        (file(ONE, "x"), "entry", (15, 5)),
        (file(ONE, ONE | {"more": 1}), "entry", (15, 5)),
        (file(ONE | {"count": 0}), "entry", (5, 5)),
        (file(ONE | {"count": True}), "entry", (5, 5)),
        (file(ONE | {"count": 1.5}), "entry", (5, 5)),
        (file(ONE | {"path": "x"}), "entry", (5, 5)),
        (file(ONE | {"path": ["x", 0]}), "entry", (5, 5)),
        (file(ONE | {"value": None}), "entry", (5, 5)),
        (file(ONE).replace('"count": 2', '"count": 2, "rule": "q"'), "entry", (5, 5)),
        (file(ONE).replace('"count": 2', '"count": ' + "9" * 5000), "entry", (5, 5)),
        (file(ONE).replace('"count": 2', '"count": NaN'), "entry", (5, 5)),
        (file(ONE, OTHER, ONE | {"count": 1}), "twice", (22, 5)),
    ],
)
def test_what_is_none_is_told_where(data: str | bytes, what: str, place: tuple[int, int]) -> None:
    found = fault(data)
    assert (found.what, found.place) == (what, Position(*place))


def test_faults_name_what_helps() -> None:
    assert fault(file(version=7)).values == {"version": 7}
    assert fault(file(OTHER, ONE, ONE)).values == {"first": 12}


def test_a_key_may_be_escaped() -> None:
    assert fault(file(version=7).replace('"version"', '"versio\\u006e"')).place == (1, 1)


def test_what_was_written_is_read() -> None:
    entries = {
        Entry("a.yaml", ("x", "*"), "r", "0"): 2,
        Entry("\udcff.yaml", ('"',), "r", "0"): 1,
        Entry("ü\u202e.yaml", ("\u2028",), "r", "0"): 1,
    }
    found = read(written(entries), "b.json")
    assert isinstance(found, Baseline)
    assert found.entries == entries
