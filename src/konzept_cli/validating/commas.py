"""Commas that split a text in `{…}`: what looks like unknown keys is the rest of a value."""

import re
from collections.abc import Iterable, Iterator

from konzept_cli.diagnostics import Finding, Loc, Mend, Span, Spot
from konzept_cli.yamltree import Document, Entry, Mapping, Scalar, at


def split_texts(document: Document, unknown: Iterable[Loc]) -> tuple[list[Finding], set[Loc]]:
    """A finding for each text that a comma has split, and those of the `unknown` keys that are
    rests of texts: `{label: Wirtschaft, Arbeit und Ausbildung}` has a key "Arbeit und
    Ausbildung" without a value."""
    rests: dict[Loc, set[str]] = {}
    for loc in unknown:
        rests.setdefault(loc[:-1], set()).add(str(loc[-1]))
    findings: list[Finding] = []
    split: set[Loc] = set()
    for parent, keys in rests.items():
        node = at(document, parent)
        if isinstance(node, Mapping) and node.flow:
            for run in _runs(node, keys, document.lines.text):
                findings.append(_finding(document, run))
                split.update((*parent, entry.key.value) for entry in run[1:])
    return findings, split


def _runs(node: Mapping, keys: set[str], text: str) -> Iterator[list[Entry]]:
    """A key with the beginning of its text, and the keys that are its rest."""
    run: list[Entry] = []
    for entry in node.entries:
        key, value = entry
        bare = not key.style and isinstance(value, Scalar) and not value.style
        if run and bare and key.value in keys and not text[key.end : value.end].strip():
            run.append(entry)
            continue
        if len(run) > 1:
            yield run
        run = [entry] if bare and value.start < value.end else []
    if len(run) > 1:
        yield run


def _finding(document: Document, run: list[Entry]) -> Finding:
    key, value = run[0]
    whole = Span(value.start, run[-1].key.end)
    written = re.sub(r"\s+", " ", document.lines.text[whole.start : whole.end])
    quoted = '"' + written.replace("\\", "\\\\").replace('"', '\\"') + '"'
    values = {"key": key.value, "text": written, "quoted": quoted}
    mend = Mend("replace", quoted, safe=False)
    return Finding(Spot(document.file, whole), "unquoted-comma", "mapping", values, mend=mend)
