"""Several values in one item of a list."""

import pytest
from tests.validating.smallest import one


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("target_group; partner", "target_group, partner"),
        ("target_group und partner", "target_group, partner"),
        ("target_group/Partner", "target_group, partner"),
        ("partner; partner", "partner"),
    ],
)
def test_in_brackets_commas_separate_them(written: str, meant: str) -> None:
    finding = one(f"actors: [{{label: A, roles: [{written}]}}]\n")
    assert (finding.rule, finding.variant) == ("unknown-value", "several")
    assert finding.values == {"key": "roles", "value": written, "items": meant, "number": 2}
    assert finding.mend
    assert (finding.mend.text, finding.mend.safe) == (meant, False)


def test_below_each_other_each_has_its_line() -> None:
    finding = one("actors:\n  - label: A\n    roles:\n      - target_group; partner\n")
    assert finding.variant == "several-lines"
    assert finding.mend
    assert finding.mend.text == "target_group\n      - partner"


@pytest.mark.parametrize(
    "written", ["target_group und Fremde", "Bund", "partner und body oder office"]
)
def test_what_is_in_doubt_is_told_as_before(written: str) -> None:
    finding = one(f"actors: [{{label: A, roles: [{written}]}}]\n")
    assert (finding.rule, finding.variant) == ("unknown-value", "")


def test_only_a_list_has_items() -> None:
    finding = one("document_type: Bericht und Konzept\n")
    assert (finding.rule, finding.variant) == ("unknown-value", "")


FIELDS = """\
action_fields:
  - {id: sprache, label: Sprache}
  - {id: wohnen, label: Wohnen und Quartier}
goals:
"""


@pytest.mark.parametrize("written", ["sprache; wohnen", "Sprache / Wohnen", "sprache und wohnen"])
def test_several_fields(written: str) -> None:
    finding = one(f"{FIELDS}  - {{label: Z, fields: [{written}]}}\n")
    assert (finding.rule, finding.variant) == ("unknown-value", "several")
    assert finding.values == {
        "key": "fields",
        "value": written,
        "items": "sprache, wohnen",
        "number": 2,
    }


def test_several_fields_by_their_names() -> None:
    finding = one(f"{FIELDS}  - {{label: Z, fields: [Sprache; Wohnen und Quartier]}}\n")
    assert finding.variant == "field"
    finding = one(f"{FIELDS}  - {{label: Z, fields: [Wohnen und Quartier]}}\n")
    assert finding.suggestions == ("wohnen",)
