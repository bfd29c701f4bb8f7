"""The smallest concept, and what is said of one line more."""

from konzept_cli.diagnostics import Finding
from konzept_cli.model import Concept
from konzept_cli.validating import validate
from konzept_cli.yamltree import parse

SMALLEST = """\
schema: 1
title: T
district: {name: N, kind: kreis}
edition: {date: "2015"}
sources: [{kind: press, title: P}]
"""


def one(extra: str) -> Finding:
    """The one finding in a concept with `extra` lines."""
    _, (finding,) = validate(parse((SMALLEST + extra).encode(), "f"), Concept)
    return finding
