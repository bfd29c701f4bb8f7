"""Keys in braces whose colon is missing."""

import pytest
from tests.validating.smallest import SMALLEST

from konzept_cli.diagnostics import Span
from konzept_cli.fixing import apply
from konzept_cli.model import Concept
from konzept_cli.validating import validate
from konzept_cli.yamltree import parse


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("{topic bildung, relation: exact}", "{topic: bildung, relation: exact}"),
        ("{relation: exact, topic bildung}", "{relation: exact, topic: bildung}"),
        ("{topic  bildung, relation: exact}", "{topic:  bildung, relation: exact}"),
    ],
)
def test_the_value_stays(written: str, right: str) -> None:
    before = f"{SMALLEST}action_fields: [{{id: a, label: A, topics: ["
    text = f"{before}{written}]}}]\n"
    _, (finding,) = validate(parse(text.encode(), "f"), Concept)
    assert (finding.rule, finding.variant) == ("unknown-key", "no-colon")
    assert finding.values == {"key": "topic", "text": "bildung"}
    assert isinstance(finding.spot.loc, Span)
    assert text[slice(*finding.spot.loc)] == "topic"
    assert finding.mend
    assert not finding.mend.safe
    mended = apply(text.encode(), finding.mend.edits)
    assert mended.decode() == f"{before}{right}]}}]\n"
    assert validate(parse(mended, "f"), Concept)[1] == ()


@pytest.mark.parametrize(
    "extra",
    [
        # The key is there, or there is none of that name, or it has a value of its own.
        "goals: [{label: A, label neu}]\n",
        "goals: [{label: A, sonst etwas: x}]\n",
        "goals: [{text A: x, label: B}]\n",
        # Without braces.
        "goals:\n  - text A:\n    label: B\n",
    ],
)
def test_other_keys_are_told_as_before(extra: str) -> None:
    _, findings = validate(parse((SMALLEST + extra).encode(), "f"), Concept)
    assert findings
    assert "no-colon" not in {finding.variant for finding in findings}
