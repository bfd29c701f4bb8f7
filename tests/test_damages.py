"""One damaged letter or digit in a record is reported at exactly its line."""

import os
import random
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from konzept_cli.checking import check, check_text, diagnose
from konzept_cli.diagnostics import Diagnostic, Span
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.rules import RULES
from konzept_cli.yamltree import Document, Mapping, Scalar, parse, walk

CONCEPTS = Path(__file__).parent.parent / "concepts"
SOURCES = os.environ.get("KONZEPT_TEST_SOURCES")
NAMES = sorted(path.name for path in CONCEPTS.glob("*.yaml"))
PER_FILE = 150

needs_sources = pytest.mark.skipif(
    not SOURCES, reason="KONZEPT_TEST_SOURCES does not name the folder of the source texts"
)

# Values in which every letter and digit matters.
VALUES = {"quote", "label", "word", "topic", "relation", "ags", "sha256", "part_of"}


def _targets(document: Document) -> Iterator[Span]:
    """The places of keys, and of values in which every letter and digit matters."""
    assert document.root
    ids = {node.value for loc, node in _scalars(document) if loc[-1] == "id"}
    used = [node.value for loc, node in _scalars(document) if _refers(loc)]
    for loc, node in walk(document):
        if isinstance(node, Scalar):
            key = loc[-1] if isinstance(loc[-1], str) else loc[-2]
            referenced = loc[-1] == "id" and used.count(node.value) > 1
            if key in VALUES or (_refers(loc) and node.value in ids) or referenced:
                yield Span(node.start, node.end)
        elif isinstance(node, Mapping):
            yield from (Span(entry.key.start, entry.key.end) for entry in node.entries)


def _scalars(document: Document) -> list[tuple[tuple[str | int, ...], Scalar]]:
    return [(loc, node) for loc, node in walk(document) if isinstance(node, Scalar)]


def _refers(loc: tuple[str | int, ...]) -> bool:
    return loc[-1] == "source" or (len(loc) > 1 and loc[-2] == "fields")


def _damages(name: str) -> list[tuple[int, str]]:
    """Offsets with the letter or digit to write there."""
    text = (CONCEPTS / name).read_text(encoding="utf-8")
    document = parse(text.encode(), name)
    offsets = [
        offset
        for span in _targets(document)
        for offset in range(*span)
        if re.match(r"[A-Za-z0-9ÄÖÜäöüß]", text[offset])
    ]
    chance = random.Random(name)  # noqa: S311 - the same damages each time, no secret
    chosen = chance.sample(offsets, PER_FILE)
    return [(offset, _other(text[offset], chance)) for offset in chosen]


def _other(character: str, chance: random.Random) -> str:
    kinds = (string.digits, string.ascii_lowercase, string.ascii_uppercase)
    alphabet = next((kind for kind in kinds if character in kind), string.ascii_lowercase)
    return chance.choice([letter for letter in alphabet if letter != character])


def _diagnose(folder: Path, sources: str) -> tuple[Diagnostic, ...]:
    request = Request(folder, sources=Path(sources))
    loaded = load(request, lambda document: check_text(document, RULES))
    findings = [*loaded.findings, *check(loaded.repository, RULES)]
    severities = {rule.id: rule.severity for rule in RULES if rule.severity == "error"}
    return diagnose(findings, severities, loaded.document, catalogue("de"))


@needs_sources
@pytest.mark.parametrize("name", NAMES)
def test_a_damage_is_reported_at_its_line(name: str, tmp_path: Path) -> None:
    assert SOURCES
    whole = (CONCEPTS / name).read_text(encoding="utf-8")
    missed = []
    file = tmp_path / "concepts" / name
    file.parent.mkdir()
    for offset, letter in _damages(name):
        damaged = whole[:offset] + letter + whole[offset + 1 :]
        file.write_text(damaged, encoding="utf-8")
        lines = parse(damaged.encode(), name).lines
        line = lines.position(offset).line
        found = _diagnose(tmp_path, SOURCES)
        places = [lines.position(diagnostic.place.span.start).line for diagnostic in found]
        if line not in places or len(found) != 1:
            rules = [diagnostic.rule for diagnostic in found]
            missed.append((line, lines.line(line).strip(), places, rules))
    assert missed == []


@needs_sources
@pytest.mark.parametrize("name", NAMES)
def test_the_records_themselves_are_clean(name: str, tmp_path: Path) -> None:
    assert SOURCES
    file = tmp_path / "concepts" / name
    file.parent.mkdir()
    file.write_bytes((CONCEPTS / name).read_bytes())
    assert _diagnose(tmp_path, SOURCES) == ()
