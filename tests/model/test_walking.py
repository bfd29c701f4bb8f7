"""Every part of a concept, with the path to it."""

from konzept_cli.model import ActionField
from konzept_cli.model.walking import parts


def test_lists_of_texts_have_no_parts() -> None:
    field = ActionField.model_validate(
        {
            "id": "a",
            "label": "A",
            "alternative_labels": ["B", "C"],
            "goals": [{"label": "D", "fields": ["a"]}],
        }
    )
    assert [loc for loc, _ in parts(field, ("action_fields", 3))] == [
        ("action_fields", 3),
        ("action_fields", 3, "goals", 0),
    ]
