"""rdjson for reviewdog."""

import json
from pathlib import Path

from jsonschema import Draft4Validator

from konzept_cli.diagnostics import Checked
from konzept_cli.formats import rdjson
from konzept_cli.messages import catalogue

ENGLISH = catalogue("en")


def test_the_published_schema(run: Checked, schemas: Path) -> None:
    path = schemas / "rdjson" / "DiagnosticResult.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    Draft4Validator(schema).validate(json.loads(rdjson.render(run, ENGLISH)))


def test_a_clean_run(runs: dict[str, Checked]) -> None:
    assert rdjson.render(runs["clean"], ENGLISH) == (
        '{\n  "source": {\n    "name": "konzept"\n  },\n  "diagnostics": []\n}\n'
    )


def test_columns_are_bytes_and_fixes_are_suggestions(runs: dict[str, Checked]) -> None:
    # `title: Über 😀 scho` + U+0308 + `n`: Ü has two bytes, 😀 four, U+0308 two.
    where = {"start": {"line": 2, "column": 19}, "end": {"line": 2, "column": 26}}
    assert json.loads(rdjson.render(runs["fix"], ENGLISH)) == {
        "source": {"name": "konzept"},
        "diagnostics": [
            {
                "message": "Schön 😀.\nPut it in quotation marks.",
                "location": {"path": "concepts/a.yaml", "range": where},
                "severity": "WARNING",
                "code": {"value": "ambiguous-scalar"},
                "suggestions": [{"range": where, "text": '"scho\u0308n"'}],
            }
        ],
    }


def test_other_places(runs: dict[str, Checked]) -> None:
    (found,) = json.loads(rdjson.render(runs["other place"], ENGLISH))["diagnostics"]
    where = {"start": {"line": 1, "column": 8}, "end": {"line": 1, "column": 11}}
    assert found["related_locations"] == [
        {
            "message": "first here",
            "location": {"path": "concepts/käse & co.yaml", "range": where},
        }
    ]


def test_what_does_not_count_is_left_out(run: Checked) -> None:
    found = json.loads(rdjson.render(run, ENGLISH))["diagnostics"]
    assert len(found) == len(run.counted())
    assert all(one["location"]["path"].startswith(run.folder) for one in found)


def test_people_see_control_characters(runs: dict[str, Checked]) -> None:
    text = rdjson.render(runs["hostile"], ENGLISH)
    assert not set(text) & set("\x1b\u202e\x00\x07")
