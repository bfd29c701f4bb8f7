"""JUnit XML."""

import re
from xml.etree import ElementTree as ET

from konzept_cli.diagnostics import Checked, Severity
from konzept_cli.formats import junit
from konzept_cli.messages import catalogue

ENGLISH = catalogue("en")


def test_a_clean_run(runs: dict[str, Checked]) -> None:
    run = runs["clean"]._replace(files=("concepts/c.yaml",))
    assert junit.render(run, ENGLISH) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="konzept" tests="1" failures="0" errors="0" skipped="0">\n'
        '  <testsuite name="concepts/c.yaml" tests="1" failures="0" errors="0" skipped="0">\n'
        '    <testcase name="clean" classname="concepts/c.yaml" file="concepts/c.yaml"/>\n'
        "  </testsuite>\n"
        "</testsuites>\n"
    )


def test_nothing_was_checked(runs: dict[str, Checked]) -> None:
    text = junit.render(runs["clean"]._replace(files=()), ENGLISH)
    assert list(ET.fromstring(text.encode())) == []


def test_many(runs: dict[str, Checked]) -> None:
    assert junit.render(runs["folder"], ENGLISH) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="konzept" tests="6" failures="3" errors="0" skipped="0">\n'
        '  <testsuite name="docs/beispiel/concepts/a.yaml" tests="4" failures="3" errors="0" '
        'skipped="0">\n'
        '    <testcase name="ambiguous-scalar (2:15)" classname="docs/beispiel/concepts/a.yaml" '
        'file="docs/beispiel/concepts/a.yaml" line="2"><system-out>'
        "docs/beispiel/concepts/a.yaml:2:15\n"
        "Schön 😀.\n"
        "Put it in quotation marks.</system-out></testcase>\n"
        '    <testcase name="wrong-form (3:10)" classname="docs/beispiel/concepts/a.yaml" '
        'file="docs/beispiel/concepts/a.yaml" line="3"><failure type="wrong-form" '
        'message="Not a date.">docs/beispiel/concepts/a.yaml:3:10\n'
        "Not a date.</failure></testcase>\n"
        '    <testcase name="wrong-type (2:1)" classname="docs/beispiel/concepts/a.yaml" '
        'file="docs/beispiel/concepts/a.yaml" line="2"><failure type="wrong-type" '
        'message="Bad ⟨U+001B⟩[31mred ⟨U+202E⟩dor⟨U+000A⟩::error file=x::100% a,b:c \ufffd⟨U+0000⟩ '
        "]]&gt; &lt;b&gt; &quot;&#x27;&amp; `|` [x](y) ##[error]z"
        '">docs/beispiel/concepts/a.yaml:2:1\n'
        "Bad ⟨U+001B⟩[31mred ⟨U+202E⟩dor⟨U+000A⟩::error file=x::100% a,b:c \ufffd⟨U+0000⟩ "
        "]]&gt; &lt;b&gt; &quot;&#x27;&amp; `|` [x](y) ##[error]z\n"
        "⟨U+0007⟩</failure></testcase>\n"
        '    <testcase name="duplicate-id (5:11)" classname="docs/beispiel/concepts/a.yaml" '
        'file="docs/beispiel/concepts/a.yaml" line="5"><failure type="duplicate-id" '
        'message="Twice.">docs/beispiel/concepts/a.yaml:5:11\n'
        "Twice.\n"
        "Ids are names.</failure></testcase>\n"
        "  </testsuite>\n"
        '  <testsuite name="docs/beispiel/concepts/c.yaml" tests="1" failures="0" errors="0" '
        'skipped="0">\n'
        '    <testcase name="clean" classname="docs/beispiel/concepts/c.yaml" '
        'file="docs/beispiel/concepts/c.yaml"/>\n'
        "  </testsuite>\n"
        '  <testsuite name="docs/beispiel/concepts/käse &amp; co.yaml" tests="1" failures="0" '
        'errors="0" skipped="0">\n'
        '    <testcase name="source-not-at-hand (1:1)" '
        'classname="docs/beispiel/concepts/käse &amp; co.yaml" '
        'file="docs/beispiel/concepts/käse &amp; co.yaml" line="1"><system-out>'
        "docs/beispiel/concepts/käse &amp; co.yaml:1:1\n"
        "Unverified.</system-out></testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n"
    )


def test_numbers_are_right(run: Checked) -> None:
    root = ET.fromstring(junit.render(run, ENGLISH).encode())
    assert root.tag == "testsuites"
    assert [suite.tag for suite in root] == ["testsuite"] * len(run.files)
    for element in (root, *root):
        for name, path in (
            ("tests", ".//testcase"),
            ("failures", ".//failure"),
            ("skipped", ".//skipped"),
            ("errors", ".//error"),
        ):
            assert int(element.attrib[name]) == len(element.findall(path))
    failing = [one for one in run.counted() if one.severity is Severity.ERROR]
    assert len(root.findall(".//failure")) == len(failing)
    assert len(root.findall(".//skipped")) == run.summary.suppressed


def test_a_file_that_is_not_among_the_checked_is_not_lost(runs: dict[str, Checked]) -> None:
    root = ET.fromstring(junit.render(runs["one"]._replace(files=()), ENGLISH).encode())
    assert [suite.attrib["name"] for suite in root] == ["concepts/a.yaml"]


def test_reasons(runs: dict[str, Checked]) -> None:
    root = ET.fromstring(junit.render(runs["suppressed"], ENGLISH).encode())
    reasons = [skipped.attrib["message"] for skipped in root.iter("skipped")]
    assert reasons == ["as printed <1>", ""]


def test_every_character_makes_xml(runs: dict[str, Checked]) -> None:
    (one,) = runs["one"].diagnostics
    all_of_them = "".join(map(chr, (*range(0x300), *range(0x2000, 0x2100), *range(0xD7F0, 0xE010))))
    hostile = one._replace(message=all_of_them + "\ufffe\uffff\U0001fffe\U0010ffff")
    text = junit.render(runs["one"]._replace(diagnostics=(hostile,)), ENGLISH)
    (failure,) = ET.fromstring(text.encode()).iter("failure")
    assert not re.search("[\x00-\x1f\x7f-\x9f\ufffe\uffff]", failure.attrib["message"])
