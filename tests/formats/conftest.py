"""One set of diagnostics that holds everything formats must cope with."""

import pytest

from konzept_cli.diagnostics import (
    Checked,
    Diagnostic,
    Edit,
    Fix,
    Place,
    Related,
    RuleText,
    Severity,
    Span,
    Summary,
    Suppression,
)
from konzept_cli.lines import Lines

A, B, CLEAN = "concepts/a.yaml", "concepts/käse & co.yaml", "concepts/c.yaml"
TEXTS = {
    # The 😀 is one code point, two UTF-16 units and four bytes; o + U+0308 are two code points.
    A: "schema: 1\ntitle: Über 😀 scho\u0308n\nedition: x\r\ngoals: []\nsources: [y]\n",
    B: "title: one\n",
}
HOSTILE = (
    "Bad \x1b[31mred \u202edor\n::error file=x::100% a,b:c \ufffe\x00 ]]> <b> \"'& `|` [x](y) "
    "##[error]z"
)


def span(words: str, file: str = A) -> Span:
    start = TEXTS[file].index(words)
    return Span(start, start + len(words))


ONE = Diagnostic("wrong-form", Severity.ERROR, "Not a date.", Place(A, span("x")))
WIDE = Diagnostic(
    "ambiguous-scalar",
    Severity.WARNING,
    "Schön 😀.",
    Place(A, span("scho\u0308n")),
    loc=("title",),
    stable_loc=("title",),
    help="Put it in quotation marks.",
    fix=Fix("Quote it", True, (Edit(span("scho\u0308n"), '"scho\u0308n"'),)),
)
OTHER = Diagnostic(
    "duplicate-id",
    Severity.ERROR,
    "Twice.",
    Place(A, span("y")),
    related=(Related(Place(B, span("one", B)), "first here"),),
    notes=("Ids are names.",),
)
INFO = Diagnostic("source-not-at-hand", Severity.INFO, "Unverified.", Place(B, Span(0, 5)))
LONG = Diagnostic("wrong-type", Severity.ERROR, HOSTILE, Place(A, Span(10, 40)), help="\x07")
IGNORED = ONE._replace(suppressed=Suppression("comment", "as printed <1>", "2030-01-01"))
ACCEPTED = OTHER._replace(suppressed=Suppression("baseline"))

MANY = (WIDE, ONE, LONG, OTHER, INFO)
RULES = tuple(
    RuleText(rule, severity, "A fault.", "A fault.\n\nIt matters.", "A fault.\n\n```yaml\n```")
    for rule, severity in sorted({one.rule: one.severity for one in MANY}.items())
)


def checked(*diagnostics: Diagnostic, folder: str = "") -> Checked:
    counted = [one for one in diagnostics if not one.suppressed]
    severities = [one.severity for one in counted]
    summary = Summary(
        files=3,
        errors=severities.count(Severity.ERROR),
        warnings=severities.count(Severity.WARNING),
        infos=severities.count(Severity.INFO),
        fixable=sum(one.fix is not None for one in counted),
        suppressed=len(diagnostics) - len(counted),
    )
    texts = {file: Lines(text) for file, text in TEXTS.items()}
    files = (A, CLEAN, B)
    return Checked(diagnostics, texts, summary, files, int(bool(counted)), RULES, folder)


RUNS = {
    "clean": checked(),
    "one": checked(ONE),
    "many": checked(*MANY),
    "twice": checked(ONE, ONE),
    "suppressed": checked(IGNORED, ACCEPTED, WIDE),
    "all suppressed": checked(IGNORED),
    "fix": checked(WIDE),
    "other place": checked(OTHER),
    "hostile": checked(LONG),
    "folder": checked(*MANY, folder="docs/beispiel/"),
}


@pytest.fixture(params=RUNS)
def run(request: pytest.FixtureRequest) -> Checked:
    """Each of the runs."""
    return RUNS[request.param]


@pytest.fixture
def runs() -> dict[str, Checked]:
    """All runs by their names."""
    return RUNS
