"""The file is sorted and has one entry a line, so that git shows well what changes."""

from konzept_cli.baseline import Entry
from konzept_cli.baseline.writing import written


def test_the_whole_file() -> None:
    entries = {
        Entry("b.yaml", ("x",), "r", "9"): 1,
        Entry("a.yaml", ("y", "*"), "s", "0"): 1,
        Entry("a.yaml", ("y", "*"), "r", "1"): 3,
        Entry("a.yaml", ("y", "*"), "r", "0"): 1,
        Entry("a.yaml", ("x",), "s", "0"): 1,
        Entry("ä\u202e.yaml", (), "s", "0"): 1,
        Entry("ä.yaml", (), "s", "0"): 1,
    }
    assert (
        written(entries).decode()
        == r"""{
  "tool": "konzept",
  "version": 1,
  "entries": [
    {"rule": "s", "file": "a.yaml", "path": ["x"], "value": "0", "count": 1},
    {"rule": "r", "file": "a.yaml", "path": ["y", "*"], "value": "0", "count": 1},
    {"rule": "r", "file": "a.yaml", "path": ["y", "*"], "value": "1", "count": 3},
    {"rule": "s", "file": "a.yaml", "path": ["y", "*"], "value": "0", "count": 1},
    {"rule": "r", "file": "b.yaml", "path": ["x"], "value": "9", "count": 1},
    {"rule": "s", "file": "ä.yaml", "path": [], "value": "0", "count": 1},
    {"rule": "s", "file": "\u00e4\u202e.yaml", "path": [], "value": "0", "count": 1}
  ]
}
"""
    )


def test_an_empty_one() -> None:
    assert written({}) == b'{\n  "tool": "konzept",\n  "version": 1,\n  "entries": []\n}\n'
