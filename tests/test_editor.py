"""What VS Code shows: its YAML language server with our schemas, spoken to as an editor does."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from threading import Timer
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
SERVER = ROOT / "tests/editor/node_modules/yaml-language-server/bin/yaml-language-server"
REQUIRED = "npm" in os.environ.get("KONZEPT_REQUIRE", "").split(",")

pytestmark = pytest.mark.skipif(
    not REQUIRED and not (shutil.which("node") and SERVER.exists()),
    reason="needs Node.js, and once: cd tests/editor && npm ci --ignore-scripts",
)

FIRST = "# yaml-language-server: $schema=../schemas/concept.schema.json\n"
EXAMPLE = (ROOT / "docs/beispiel/concepts/kreis-beispiel-2024.yaml").read_text(encoding="utf-8")


class Editor:
    """The client side of the Language Server Protocol, as much of it as is needed here."""

    def __init__(self, server: subprocess.Popen[bytes]) -> None:
        assert server.stdin
        assert server.stdout
        self.to_server, self.from_server = server.stdin, server.stdout
        self.numbers = count(1)
        self.diagnostics: dict[str, list[dict[str, Any]]] = {}
        self.ask("initialize", processId=None, rootUri=ROOT.as_uri(), capabilities={}, locale="de")
        self.tell("initialized")
        # Nothing is fetched from anywhere.
        settings = {"yaml": {"schemaStore": {"enable": False}}}
        self.tell("workspace/didChangeConfiguration", settings=settings)

    def open(self, text: str) -> str:
        """The URI under which a concept with `text` is open and has been checked."""
        uri = (ROOT / "concepts" / f"unsaved-{next(self.numbers)}.yaml").as_uri()
        item = {"uri": uri, "languageId": "yaml", "version": 1, "text": FIRST + text}
        self.tell("textDocument/didOpen", textDocument=item)
        while uri not in self.diagnostics:
            self._receive()
        return uri

    def complaints(self, text: str) -> list[tuple[int, str]]:
        """Line, counted as in `text` from 1, and message of what is wrong."""
        found = self.diagnostics[self.open(text)]
        return [(one["range"]["start"]["line"], one["message"]) for one in found]

    def at(self, request: str, text: str, mark: str) -> Any:
        """What the server says about the place after `mark` in `text`."""
        before = (FIRST + text).partition(mark)[0] + mark
        place = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        where = {"textDocument": {"uri": self.open(text)}, "position": place}
        return self.ask(f"textDocument/{request}", **where)

    def ask(self, method: str, **parameters: object) -> Any:
        number = next(self.numbers)
        self._send({"id": number, "method": method, "params": parameters})
        while True:
            message = self._receive()
            if message.get("id") == number and "method" not in message:
                return message["result"]

    def tell(self, method: str, **parameters: object) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.to_server.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.to_server.flush()

    def _receive(self) -> dict[str, Any]:
        length = 0
        while line := self.from_server.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the server has stopped"
        message: dict[str, Any] = json.loads(self.from_server.read(length))
        if message.get("method") == "textDocument/publishDiagnostics":
            self.diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif "method" in message and "id" in message:
            self._send({"id": message["id"], "result": None})
        return message


@pytest.fixture(scope="module")
def editor() -> Iterator[Editor]:
    with subprocess.Popen(
        ["node", str(SERVER), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as server:
        # A server that does not answer must not keep the tests waiting for ever.
        timer = Timer(120, server.kill)
        timer.start()
        yield Editor(server)
        timer.cancel()
        server.kill()


@pytest.mark.parametrize("path", sorted((ROOT / "concepts").glob("*.yaml")), ids=lambda p: p.stem)
def test_the_concepts_are_right(editor: Editor, path: Path) -> None:
    assert editor.complaints(path.read_text(encoding="utf-8")) == []


def test_the_example_is_right(editor: Editor) -> None:
    assert editor.complaints(EXAMPLE) == []


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        ("    body: Kreistag\n", "    body: Kreistag\n    gremium: X\n", "gremium"),
        ("kind: kreis}", "kind: landkreis}", '"kreisfreie-stadt"'),
        ('date: "2024-03-07"', 'date: "2021/22"', 'Erlaubt sind "2013"'),
        ("kind: kreis}", "kind: kreis, ags: 05158}", "in Anführungszeichen"),
        ("roles: [cross_cutting]", "roles: cross_cutting", "Hier wird eine Liste erwartet"),
        ("- label: Deutschkurse in", "- number: Deutschkurse in", "weder „label“ noch „text“"),
    ],
)
def test_mistakes_show_where_they_are(editor: Editor, right: str, wrong: str, message: str) -> None:
    line = EXAMPLE.partition(right)[0].count("\n") + wrong.rstrip("\n").count("\n") + 1
    ((found, said),) = editor.complaints(EXAMPLE.replace(right, wrong))
    assert (found, message in said) == (line, True), said


def test_closed_vocabularies_are_offered_with_their_words(editor: Editor) -> None:
    text = EXAMPLE.replace("kind: kreis}", "kind: }")
    offered = editor.at("completion", text, "Kreis Beispiel, kind: ")["items"]
    words = {item["label"]: item["documentation"] for item in offered}
    assert words["kreisfreie-stadt"] == "kreisfreie Stadt"
    assert len(words) == 7


def test_keys_are_offered_with_what_they_hold(editor: Editor) -> None:
    text = EXAMPLE + "  - id: sport\n    "
    offered = editor.at("completion", text, "id: sport\n    ")["items"]
    keys = {item["label"]: item for item in offered}
    assert keys["label"]["documentation"] == "Bezeichnung im Wortlaut des Papiers."
    assert keys["label"]["insertText"] == "label: "
    assert "id" not in keys
    assert "sources" not in keys


@pytest.mark.parametrize(
    ("mark", "shown"),
    [
        ("\ndistr", "Gebietskörperschaft, von der das Konzept ist."),
        ("Beispiel, kin", "* `kreis`: Kreis\n"),
        ("roles: [cross", "* `cross_cutting`: Querschnittsaufgabe\n"),
        ("\n    snap", "Dateiname des gespeicherten Textes im Ordner der Quellen."),
    ],
)
def test_keys_and_values_explain_themselves(editor: Editor, mark: str, shown: str) -> None:
    assert shown in editor.at("hover", EXAMPLE, mark)["contents"]["value"]
