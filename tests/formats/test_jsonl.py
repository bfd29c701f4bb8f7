"""JSON Lines: the same as `json`, line by line."""

import json

from konzept_cli import __version__
from konzept_cli.diagnostics import Checked
from konzept_cli.formats import json as json_format
from konzept_cli.formats import jsonl
from konzept_cli.messages import catalogue

ENGLISH = catalogue("en")


def test_a_clean_run(runs: dict[str, Checked]) -> None:
    assert jsonl.render(runs["clean"], ENGLISH) == (
        '{"type":"header","schema_version":1,"tool":{"name":"konzept","version":"'
        f'{__version__}"'
        '},"language":"en"}\n'
        '{"type":"summary","files":3,"errors":0,"warnings":0,"infos":0,"fixable":0,"verified":0,'
        '"unverified":0,"suppressed":0,"rules":{}}\n'
    )


def test_one(runs: dict[str, Checked]) -> None:
    _, line, _, rest = jsonl.render(runs["one"], ENGLISH).split("\n")
    assert line == (
        '{"type":"diagnostic","rule":"wrong-form","severity":"error","message":"Not a date.",'
        '"file":"concepts/a.yaml","line":3,"column":10,"end_line":3,"end_column":11,"path":[],'
        '"stable_path":[],"related":[],"notes":[],"help":null,"suggestions":[],"fix":null,'
        '"suppressed":null}'
    )
    assert rest == ""


def test_it_says_what_json_says(run: Checked) -> None:
    whole = json.loads(json_format.render(run, ENGLISH))
    header, *found, summary = map(json.loads, jsonl.render(run, ENGLISH).splitlines())
    assert [line.pop("type") for line in (header, *found, summary)] == [
        "header",
        *("diagnostic" for _ in found),
        "summary",
    ]
    assert {**header, "summary": summary, "diagnostics": found} == whole


def test_text_breaks_no_line(runs: dict[str, Checked]) -> None:
    (one,) = runs["one"].diagnostics
    said = "a\n\r\x85\u2028\u2029\x0b\x0cb"
    run = runs["one"]._replace(diagnostics=(one._replace(message=said),))
    lines = jsonl.render(run, ENGLISH).splitlines()
    assert len(lines) == 3
    assert json.loads(lines[1])["message"] == said
