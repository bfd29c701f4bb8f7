"""Which keys a concept has where."""

from konzept_cli.model import ActionField, Concept, Goal, Match, Source
from konzept_cli.model.fields import Budget, Measure
from konzept_cli.model.shape import at, homes, keys


def test_keys_are_written_as_in_yaml() -> None:
    top = keys(Concept)
    assert list(top)[:5] == ["note", "evidence", "conflicts", "schema", "id"]
    assert top["title"] is None
    assert top["sources"] is Source
    assert "schema_" not in top


def test_models_are_found_in_lists_options_and_themselves() -> None:
    assert keys(Goal)["goals"] is Goal
    assert keys(Measure)["budget"] is Budget
    assert keys(ActionField)["topics"] is Match
    assert keys(ActionField)["roles"] is None
    assert keys(ActionField)["claimed_unique"] is None


def test_the_model_at_a_path() -> None:
    assert at(Concept, ()) is Concept
    assert at(Concept, ("goals", 3, "goals", 0)) is Goal
    assert at(Concept, ("action_fields", 0, "topics", 1)) is Match
    assert at(Concept, ("title",)) is None
    assert at(Concept, ("title", "x", "y")) is None
    assert at(Concept, ("nothing",)) is None


def test_where_else_a_key_is_allowed() -> None:
    assert homes(Concept, "retrieved") == ("sources",)
    assert homes(Concept, "title")[0] == ""
    assert homes(Concept, "quote") == ("evidence",)
    assert homes(Concept, "nothing") == ()
    assert homes(Concept, "label")[:2] == ("action_fields", "actors")
