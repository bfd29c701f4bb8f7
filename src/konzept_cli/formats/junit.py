"""JUnit XML, which CI services show as tests.

There is no standard; this is what Jenkins and GitLab read: https://github.com/testmoapp/junitxml,
https://docs.gitlab.com/ci/testing/unit_test_reports/
"""

import re
from collections.abc import Collection
from html import escape

from konzept_cli.diagnostics import Checked, Diagnostic, Severity
from konzept_cli.messages import Catalogue
from konzept_cli.visible import visible

# https://www.w3.org/TR/xml/#charsets
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(checked: Checked, words: Catalogue) -> str:
    """A suite for each file. A file without diagnostics is a test that passes; an error is one
    that fails; warnings and infos pass, with the words as their output;
    what is suppressed is skipped."""
    suites: dict[str, list[Diagnostic]] = {file: [] for file in checked.files}
    for diagnostic in checked.diagnostics:
        suites.setdefault(diagnostic.place.file, []).append(diagnostic)
    rendered = [_suite(file, suites[file], checked, words) for file in sorted(suites)]
    cases = sum(max(1, len(diagnostics)) for diagnostics in suites.values())
    head = _counts("konzept", cases, checked.diagnostics)
    body = "".join(rendered)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites {head}>\n{body}</testsuites>\n'


def _suite(file: str, diagnostics: list[Diagnostic], checked: Checked, words: Catalogue) -> str:
    path = f"{checked.folder}{file}"
    head = _counts(path, max(1, len(diagnostics)), diagnostics)
    if diagnostics:
        cases = "".join(_case(diagnostic, path, checked) for diagnostic in diagnostics)
    else:
        name, place = words("format.clean"), _text(path)
        cases = f'    <testcase name="{name}" classname="{place}" file="{place}"/>\n'
    return f"  <testsuite {head}>\n{cases}  </testsuite>\n"


def _counts(name: str, cases: int, diagnostics: Collection[Diagnostic]) -> str:
    skipped = sum(diagnostic.suppressed is not None for diagnostic in diagnostics)
    failures = sum(_fails(diagnostic) for diagnostic in diagnostics)
    numbers = f'tests="{cases}" failures="{failures}" errors="0" skipped="{skipped}"'
    return f'name="{_text(name)}" {numbers}'


def _fails(diagnostic: Diagnostic) -> bool:
    return diagnostic.severity is Severity.ERROR and not diagnostic.suppressed


def _case(diagnostic: Diagnostic, path: str, checked: Checked) -> str:
    start = checked.texts[diagnostic.place.file].position(diagnostic.place.span.start)
    place = _text(path)
    # GitLab takes tests of one name in one class for one test.
    name = _text(f"{diagnostic.rule} ({start.line}:{start.column})")
    message = _text(diagnostic.message)
    said = filter(None, (diagnostic.message, *diagnostic.notes, diagnostic.help))
    where = f"{path}:{start.line}:{start.column}"
    told = "\n".join(_text(sentence) for sentence in (where, *said))
    if diagnostic.suppressed:
        inner = f'<skipped message="{_text(diagnostic.suppressed.reason)}"/>'
    elif _fails(diagnostic):
        kind = _text(diagnostic.rule)
        inner = f'<failure type="{kind}" message="{message}">{told}</failure>'
    else:
        inner = f"<system-out>{told}</system-out>"
    return (
        f'    <testcase name="{name}" classname="{place}" file="{place}" line="{start.line}">'
        f"{inner}</testcase>\n"
    )


def _text(text: str) -> str:
    """`text` for an attribute or for the inside of an element."""
    return escape(_FORBIDDEN.sub("\ufffd", visible(text)))
