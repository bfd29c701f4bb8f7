"""Findings that follow from a key which is still a comment."""

from konzept_cli.diagnostics import Finding, Span
from konzept_cli.yamltree import Document, left_out, locate


def told_once(document: Document, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """`findings`, but one for all in lines whose key is still a comment."""
    told = list(findings)
    for finding, lines in left_out(document.file, document.lines):
        others = [one for one in told if _line(document, one) not in lines]
        if len(others) < len(told):
            told = [*others, finding]
    return tuple(told)


def _line(document: Document, finding: Finding) -> int:
    spot = finding.spot
    span = spot.loc
    if not isinstance(span, Span):
        span = locate(document, span, spot.part, spot.slice)
    return document.lines.position(span.start).line
