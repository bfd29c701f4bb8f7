"""A fix changes the bytes that it names and no others, mends what it is for, spoils nothing, and
leaves nothing for a second run."""

import codecs
import json
import unicodedata
from collections.abc import Iterable
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from konzept_cli.checking import check_text
from konzept_cli.cli._running import LOCKED, examine
from konzept_cli.config import Config
from konzept_cli.diagnostics import Checked, Diagnostic, Edit
from konzept_cli.fixing import apply
from konzept_cli.loading import Loaded, Request, load
from konzept_cli.messages import catalogue
from konzept_cli.rules import RULES
from konzept_cli.settings import settle
from konzept_cli.yamltree import parse

LAW = settings.get_profile("whole-runs")
SETTINGS = settle(RULES, "lint", Config())
ROOT = Path(__file__).parents[2]
SMALL = (ROOT / "docs/beispiel/concepts/kreis-beispiel-2024.yaml").read_text(encoding="utf-8")
REAL = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "concepts").glob("*.yaml"))]
SOURCES = {
    "sources/kreis-beispiel.txt": (ROOT / "docs/beispiel/sources/kreis-beispiel.txt").read_bytes()
}
FILE = "concepts/a.yaml"

# Pieces of text with what people write in their place.
SLIPS = (
    ("label:", "lable:"), ("title:", "Titel:"), ("label: ", "label:"), ("  - ", " - "), ('"', ""),
    ("narrow", "schmal"), ("kind: kreis", "kind: landkreis"), ("topic: sprache", "topic: spracche"),
    ('"2024"', "11.05.2015"), ("reason: ", "reasn: "), (", reason", "}, reason"), ("[", ""),
    ("]", ""), ("}", ""), ("\n", "\n\t"), (": ", ": @"), (": ", ":\t"), (" ", "\u00a0"),
    ("label: ", "label: Foo: "), ("quote: ", "quote: 😀 "), (": ", ": 'ä"), (" ", ""),
    ("\n", "\nx: [a b, c d,\n  e f]\n"), ("\n", "\nx: 01\n"), ("\n", "\nx-a: [Ja, no, 1_0]\n"),
    ("e", "e\u202e"), ("a", "a\u200b"), ("ä", "a\u0308"), ("\n", "  \n"), ("\n", "\r\n"),
    ("\n", "\n\n\n"), ("id: ", "id: Ä"), ("snapshot: ", "snapshot: x"), (": ", ": ["),
    ("label: ", "label: Arbeit, "), ("fields: [", "fields: [zwiebel, "), ("-", "-\n"),
    ("\n", "  # konzept: ignore[unknown-topic] weil\n"), ("\n", "  # konzept: ignore[x] weil\n"),
    ("\n", "\n# konzept: ignore[ambiguous-scalar, unknown-key] weil\n"), ("quote: ", "quote: Die "),
    ("\n", "\n# konzept ignore[unknown-topic] weil\n"), ("name: Kreis", "name: Kries"),
    ("Sprache", "Schprache"), ("date: ", "datum: "), ("- {", "{"), ("'", '"'), (", ", ","),
)  # fmt: skip


@st.composite
def messy(draw: st.DrawFn) -> bytes:
    """A concept with up to four slips, some at several places, as some system saves it."""
    text = draw(st.sampled_from([SMALL, SMALL, SMALL, *REAL]))
    for _ in range(draw(st.integers(1, 4))):
        right, wrong = draw(st.sampled_from(SLIPS))
        number = text.count(right)
        assume(number)
        at = -1
        for _ in range(draw(st.integers(1, min(number, 40)))):
            at = text.index(right, at + 1)
        text = text[:at] + text[at:].replace(right, wrong, draw(st.integers(1, 3)))
    text = text.rstrip("\n") + draw(st.sampled_from(["\n", "\n", "", "\n\n\n"]))
    if draw(st.integers(0, 3)) == 0:
        text = text.replace("\r\n", "\n").replace("\n", "\r\n")
    return draw(st.sampled_from([b"", b"", codecs.BOM_UTF8])) + text.encode()


def loaded_with(desk: Any, data: bytes) -> Loaded:
    if desk.files() != SOURCES:
        desk.put(SOURCES)
    request = Request(desk.root, typed={FILE: data})
    return load(request, lambda document: check_text(document, SETTINGS.rules))


def examined(loaded: Loaded) -> Checked:
    return examine(loaded, SETTINGS, lambda _: True, catalogue("en"))


def replaced(data: bytes, edits: Iterable[Edit]) -> bytes:
    """`data` after `edits`, made one by one from the end, so that no place moves."""
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    text = data.removeprefix(mark).decode()
    for (start, end), new in sorted(edits, reverse=True):
        assert 0 <= start <= end <= len(text)
        text = text[:start] + new + text[end:]
    return mark + text.encode()


def meaning(loaded: Loaded) -> str | None:
    """What the record says, whichever way its letters are put together."""
    for record in loaded.repository.records:
        return unicodedata.normalize("NFC", record.concept.model_dump_json())
    return None


def fixable(checked: Checked) -> list[Diagnostic]:
    return [one for one in checked.counted() if one.fix]


# ---- one fix ----


@LAW
@given(messy(), st.data())
def test_one_fix(desk: Any, data: bytes, choice: st.DataObject) -> None:
    before = loaded_with(desk, data)
    checked = examined(before)
    found = fixable(checked)
    assume(found)
    one = choice.draw(st.sampled_from(found))
    assert one.fix
    assert one.place.file == FILE
    edits = sorted(one.fix.edits)
    assert all(first.span.end <= then.span.start for first, then in pairwise(edits))
    mended = apply(data, one.fix.edits)
    assert mended == replaced(data, edits)
    assert mended != data
    after = loaded_with(desk, mended)
    if one.fix.safe and parse(data, FILE).content is not None:
        assert parse(mended, FILE).content is not None
        assert meaning(after) == meaning(before)
    left = examined(after)
    if one.rule in LOCKED:
        # The reader may tell the next one only now.
        assert len(mended) < len(data) or not any(map(partial(is_again, one), left.diagnostics))
    elif parse(mended, FILE).content is not None:
        assert times(one.rule, left) < times(one.rule, checked)


def is_again(one: Diagnostic, other: Diagnostic) -> bool:
    """Whether `other` is what was to be mended by the fix of `one`, still in its place."""
    assert one.fix
    start = one.place.span.start
    before = [edit for edit in one.fix.edits if edit.span.end <= start]
    moved = sum(len(edit.text) - (edit.span.end - edit.span.start) for edit in before)
    same = (one.rule, one.message) == (other.rule, other.message)
    return same and other.place.span.start in (start, start + moved)


def times(rule: str, checked: Checked) -> int:
    return sum(one.rule == rule for one in checked.diagnostics)


# ---- all fixes ----


@LAW
@given(messy(), st.sampled_from(["--fix", "--unsafe-fixes"]))
def test_a_second_run_is_a_no_op(desk: Any, data: bytes, option: str) -> None:
    desk.put({FILE: data, **SOURCES})
    first = desk.run("lint", str(desk.root), option, "--format", "json")
    assert first.code in (0, 1), first.err
    files = desk.files()
    assert {**files, FILE: data} == {FILE: data, **SOURCES}
    if parse(data, FILE).content is not None:
        assert parse(files[FILE], FILE).content is not None
    second = desk.run("lint", str(desk.root), option, "--format", "json")
    assert desk.files() == files
    assert second.out == first.out
    assert second.code == first.code
    if "heben einander auf" not in second.err:
        assert second.err.startswith("0 Dateien geändert (0 Vorschläge übernommen).\n")
        left = [one for one in json.loads(second.out)["diagnostics"] if one["fix"]]
        assert [one for one in left if one["fix"]["safe"] and not one["suppressed"]] == []
