"""Everything that rules, comparisons and reports may see."""

from konzept_cli.model import Bilingual, Concept, Group, Topic, Vocabulary
from konzept_cli.model.topics import VocabularyHead
from konzept_cli.repository import Record, Repository


def record(name: str, title: str = "T", folder: str = "concepts") -> Record:
    concept = Concept.model_validate(
        {
            "schema": "1",
            "title": title,
            "district": {"name": "N", "kind": "kreis"},
            "edition": {"date": "2015"},
            "sources": [{"kind": "press", "title": "P"}],
        }
    )
    return Record(name, f"{folder}/{name}.yaml", concept)


def test_records_are_found_by_id() -> None:
    one, other = record("a"), record("b")
    repository = Repository((one, other), None)
    assert repository.by_id == {"a": one, "b": other}


def test_of_records_that_share_an_id_the_first_is_found() -> None:
    one, other = record("a"), record("a", folder="other")
    assert Repository((one, other), None).by_id["a"] is one


def test_broken_files_are_known() -> None:
    repository = Repository((record("a"),), None, {"b": "concepts/b.yaml"})
    assert [repository.knows(name) for name in ("a", "b", "c")] == [True, True, False]


def test_topics_and_groups_by_id() -> None:
    label = Bilingual(de="x", en="y")
    group = Group(id="g", label=label)
    topics = tuple(Topic(id=name, group="g", label=label) for name in ("b", "a"))
    head = VocabularyHead(id="v", version="1", title=label)
    repository = Repository((), Vocabulary(vocabulary=head, groups=(group,), topics=topics))
    assert list(repository.topics) == ["b", "a"]
    assert repository.groups == {"g": group}


def test_without_a_vocabulary_there_are_no_topics() -> None:
    repository = Repository((), None)
    assert (repository.topics, repository.groups) == ({}, {})


def test_the_register_is_read_once() -> None:
    repository = Repository((), None)
    assert repository.register is repository.register
    district = repository.register.get("05158")
    assert district is not None
    assert district.name == "Mettmann"


def test_repositories_are_compared_by_identity() -> None:
    assert Repository((), None) != Repository((), None)
