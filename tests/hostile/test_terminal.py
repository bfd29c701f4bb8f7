"""Nothing that a file, its name or an argument says reaches the terminal as a command."""

import json
import os
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from konzept_cli.cli import _run
from konzept_cli.cli._output import open_streams
from konzept_cli.visible import visible

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such file names")

BIDI = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
# What moves the cursor, sets the window's title, opens a link, reorders or hides.
ATTACKS = {
    "colour": "\x1b[31mred\x1b[0m",
    "title": "\x1b]0;title\x07",
    "link": "\x1b]8;;https://example.org\x1b\\click\x1b]8;;\x1b\\",
    "c1": "\x9b31m\x9d0;x\x9c\x85",
    "delete": "a\x08\x7f\x00b",
    "lines": "a\rb\nc\x0bd\x0ce\u2028f\u2029g",
    "bidi": "a\u202eb\u202cc\u2066d\u2069e\u200ef\u200fg\u061ch",
    "hidden": "a\u200bb\u2060c\ufeffd\U000e0041e",
    "markup": "[bold]x[/y] [link=https://example.org]z :smile: \\[a]",
    "workflow": "::error file=a,line=1::x\n::set-output name=a::b",
}


def quoted(text: str) -> str:
    """`text` in YAML, all but letters as escape sequences."""
    letters = (c if c.isascii() and c.isalnum() else f"\\U{ord(c):08x}" for c in text)
    return f'"{"".join(letters)}"'


def obeyed(text: str) -> set[str]:
    """The characters that a terminal would obey or not show; line breaks are for the caller."""
    return {
        character
        for character in text
        if unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")
        or unicodedata.bidirectional(character) in BIDI
        or character in "\u061c\u200b\u200e\u200f\u2060\ufeff\U000e0041"
    }


def harmless(capsys: pytest.CaptureFixture[str]) -> str:
    out, err = capsys.readouterr()
    assert obeyed(out + err) <= {"\n"}
    assert [line for line in (out + err).splitlines() if line.startswith("::")] == []
    assert "Traceback" not in err
    return out + err


COMMANDS = (
    ("validate",),
    ("lint", "--format", "full"),
    ("lint", "--format", "concise"),
    ("list",),
    ("show", "bad"),
    ("compare",),
    ("compare", "bad", "good"),
    ("diff", "bad", "good"),
    ("report", "diff", "bad", "good", "--format", "md"),
    ("report", "comparison", "--format", "md"),
)


@pytest.mark.parametrize("attack", ATTACKS)
def test_content(attack: str, repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # Escape sequences of YAML bring in what may not stand in the file itself.
    text = quoted(ATTACKS[attack])
    concept = (repository / "concepts/good.yaml").read_text(encoding="utf-8")
    bad = concept.replace("Integrationskonzept", text).replace("Kreis Beispiel", "Kreis Anders")
    bad += (
        f"action_fields: [{{id: a, label: {text}, number: {text}, topics: "
        f"[{{topic: sprache, relation: close, reason: {text}}}]}}]\n"
        f"decisions: [{{kind: beschlossen, body: {text}, date: unknown, note: {text}, "
        f"evidence: [{{place: {text}, quote: {text}}}]}}]\n"
        f"actors: [{{label: {text}}}]\n"
    )
    (repository / "concepts/bad.yaml").write_text(bad, encoding="utf-8")
    for command in COMMANDS:
        assert _run([*command]) in (0, 1)
        harmless(capsys)
    _run(["show", "bad"])
    first = ATTACKS[attack].splitlines()[0].strip()[:5]
    assert visible(first) in harmless(capsys)


@pytest.mark.parametrize("attack", ATTACKS)
def test_keys_and_values_in_messages(
    attack: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = quoted(ATTACKS[attack])
    bad = f"schema: {text}\n{text}: 1\ntitle: [{text}]\nedition: {{date: {text}}}\nid: {text}\n"
    (repository / "concepts/bad.yaml").write_text(bad, encoding="utf-8")
    for form in ("full", "concise"):
        assert _run(["lint", "--format", form]) == 1
        harmless(capsys)


@pytest.mark.parametrize("attack", sorted(ATTACKS.keys() - {"markup", "workflow"}))
def test_what_stands_in_a_file_as_it_is(
    attack: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = f"schema: 1\ntitle: {ATTACKS[attack]}\n"
    (repository / "concepts/bad.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
    for form in ("full", "concise"):
        assert _run(["lint", "--format", form]) == 1
        assert "forbidden-character" in harmless(capsys)


@posix
@pytest.mark.parametrize("attack", ATTACKS)
def test_file_names(attack: str, repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = ATTACKS[attack].replace("\0", "").replace("/", "_") + ".yaml"
    concept = (repository / "concepts/good.yaml").read_bytes()
    (repository / "concepts" / name).write_bytes(concept)
    (repository / "concepts" / f"2{name}").write_text("title: [", encoding="utf-8")
    for command in COMMANDS:
        if "bad" not in command:
            assert _run([*command]) in (0, 1)
            harmless(capsys)
    assert _run(["validate", f"concepts/{name}", f"concepts/2{name}"]) == 1
    assert "invalid-file-name" in harmless(capsys)
    for arguments in (["show", name[:-5]], ["show", f"2{name[:-5]}"], ["compare", f"3{name}"]):
        assert _run(arguments) in (0, 2)
        harmless(capsys)


@posix
def test_file_names_that_are_no_text(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    concept = (repository / "concepts/good.yaml").read_bytes()
    for name in (b"\xff.yaml", b"\xc3\x28 \xe4.yaml"):
        Path(os.fsdecode(os.fsencode(repository / "concepts") + b"/" + name)).write_bytes(concept)
    for command in (command for command in COMMANDS if "bad" not in command):
        assert _run([*command]) in (0, 1)
        harmless(capsys)
    assert _run(["validate", "concepts/\udcff.yaml"]) == 1
    assert "⟨U+DCFF⟩" in harmless(capsys)
    for form in ("json", "full", "concise"):
        assert _run(["validate", "--format", form, "-o", f"out.{form}"]) == 1
    files = {one["file"] for one in json.loads(Path("out.json").read_bytes())["diagnostics"]}
    assert "concepts/\udcff.yaml" in files
    for form in ("html", "md", "json"):
        assert _run(["report", "comparison", "--format", form, "-o", f"out.{form}"]) == 0
        assert Path(f"out.{form}").read_bytes().decode("utf-8")


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize(
    "arguments",
    [
        ("{}",), ("validate", "{}"), ("validate", "--{}"), ("validate", "--format", "{}"),
        ("validate", "--sources", "{}"), ("show", "{}"), ("show", "--root", "{}", "x"),
        ("compare", "{}"), ("compare", "--roles", "{}"), ("explain", "{}"),
        ("list", "--lang", "{}"),
        ("validate", "-", "--stdin-filename", "{}/x.yaml"), ("schema", "{}"), ("report", "{}"),
        ("report", "comparison", "-o", "concepts/good.yaml/{}"),
    ],
)  # fmt: skip
def test_arguments(
    attack: str,
    arguments: tuple[str, ...],
    repository: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = ATTACKS[attack].replace("\0", "")
    assert _run([argument.replace("{}", text) for argument in arguments]) in (1, 2)
    harmless(capsys)


def test_settings(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for attack in ATTACKS.values():
        text = quoted(attack)
        for content in (f"sources: {text}\n", f"lang: {text}\n", f"{text}: {text}\n"):
            (repository / "konzept.yaml").write_text(content, encoding="utf-8")
            assert _run(["validate"]) == 2
            harmless(capsys)


@given(st.text(st.characters(exclude_categories=()), max_size=40))
def test_visible_text_is_harmless(text: str) -> None:
    assert obeyed(visible(text)) == set()
    if not obeyed(text) and text.isprintable():
        kept = visible(text)
        assert kept == text or "⟨" in kept


def test_commands_of_github_actions(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = repository / "concepts/good.yaml"
    concept = file.read_text(encoding="utf-8")
    file.write_text(concept.replace("Integrationskonzept", '"::add-mask::a"'), encoding="utf-8")
    assert _run(["show", "good"]) == 0
    assert capsys.readouterr().out.startswith("⟨U+003A⟩:add-mask::a\n")


def test_streams_take_any_text(capsys: pytest.CaptureFixture[str]) -> None:
    open_streams()
    sys.stdout.write("\udcff\n")
    assert capsys.readouterr().out == "\\udcff\n"
