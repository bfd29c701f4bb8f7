"""What a record must and may say."""

import pytest
from pydantic import ValidationError

from konzept_cli.model import Bilingual, Concept, Figure, Follows, Goal, Relation, Vocabulary
from konzept_cli.model.fields import Budget
from konzept_cli.model.walking import parts

SMALLEST = {
    "schema": "1",
    "title": "T",
    "district": {"name": "N", "kind": "kreis"},
    "edition": {"date": "2015"},
    "sources": [{"kind": "press", "title": "P"}],
}


def test_the_smallest_concept_and_its_defaults() -> None:
    concept = Concept.model_validate(SMALLEST)
    assert concept.document_type == "konzept"
    assert concept.action_fields == ()
    assert concept.recorded.partial == ()
    assert concept.edition.kind is None


def test_defaults_of_parts() -> None:
    concept = Concept.model_validate(
        {**SMALLEST, "action_fields": [{"id": "a", "label": "A"}], "variants": [{}]}
    )
    assert concept.action_fields[0].roles == ("action_field",)
    assert concept.action_fields[0].claimed_unique is False
    assert concept.variants[0].kind == "long"
    assert Budget.model_validate({"amount": "5"}).currency == "EUR"


def test_concepts_are_frozen() -> None:
    concept = Concept.model_validate(SMALLEST)
    with pytest.raises(ValidationError, match="frozen"):
        setattr(concept, "title", "U")  # noqa: B010 - mypy knows that it is frozen


@pytest.mark.parametrize(
    ("model", "good", "kind"),
    [
        (Goal, {"label": "x"}, "says-nothing"),
        (Goal, {"text": "x"}, "says-nothing"),
        (Relation, {"kind": "based_on", "concept": "x"}, "names-nothing"),
        (Relation, {"kind": "based_on", "title": "x"}, "names-nothing"),
        (Follows, {"concept": "x"}, "names-nothing"),
        (Follows, {"title": "x"}, "names-nothing"),
    ],
)
def test_one_of_two_keys_is_needed(
    model: type[Goal | Relation | Follows], good: dict[str, str], kind: str
) -> None:
    model.model_validate(good)
    *others, (needed, _) = good.items()
    with pytest.raises(ValidationError) as caught:
        model.model_validate(dict(others))
    assert needed in ("label", "text", "concept", "title")
    assert [detail["type"] for detail in caught.value.errors()] == [kind]


def test_the_words_of_a_statement() -> None:
    assert Goal.model_validate({"label": "l", "text": "t"}).words == "l"
    assert Figure.model_validate({"text": "t", "value": "3"}).words == "t"
    assert Goal.model_construct().words == ""


def test_all_parts_come_with_their_path() -> None:
    concept = Concept.model_validate(
        {
            **SMALLEST,
            "goals": [{"label": "a", "goals": [{"text": "b"}], "evidence": [{"quote": "c"}]}],
        }
    )
    assert [loc for loc, _ in parts(concept)] == [
        (),
        ("district",),
        ("edition",),
        ("recorded",),
        ("sources", 0),
        ("goals", 0),
        ("goals", 0, "evidence", 0),
        ("goals", 0, "goals", 0),
    ]


def test_bilingual_texts() -> None:
    both = Bilingual(de="Kultur", en="Culture")
    assert (both.get("de"), both.get("en"), both.get("fr")) == ("Kultur", "Culture", "Kultur")


def vocabulary(topics: list[str], groups: list[str], word: str) -> Vocabulary:
    label = {"de": word, "en": word}
    return Vocabulary.model_validate(
        {
            "vocabulary": {"id": "v", "version": word, "title": label},
            "groups": [{"id": name, "label": label} for name in groups],
            "topics": [{"id": name, "group": "g", "label": label} for name in topics],
        }
    )


def test_an_extended_vocabulary_keeps_its_order_and_takes_the_newer_topics() -> None:
    both = vocabulary(["a", "b"], ["g"], "old").extended(vocabulary(["b", "c"], ["h"], "new"))
    assert [(topic.id, topic.label.de) for topic in both.topics] == [
        *(("a", "old"), ("b", "new"), ("c", "new"))
    ]
    assert [group.id for group in both.groups] == ["g", "h"]
    assert both.vocabulary.version == "new"
