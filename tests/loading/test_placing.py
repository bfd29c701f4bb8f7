"""Where a new record belongs."""

from pathlib import Path

from konzept_cli.loading.placing import file_of, folder_for, vocabulary_of

RECORD = "schema: 1\ntitle: A\ndistrict: {name: Kreis Beispiel, kind: kreis}\n"
OWN = """\
vocabulary: {id: eigen, version: "1", title: {de: Eigene, en: Own}}
groups: [{id: g, label: {de: G, en: G}}]
topics: [{id: radwege, group: g, label: {de: Radwege, en: Cycle paths}}]
"""


def put(path: Path, text: str = RECORD) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_an_empty_folder_gets_a_folder_concepts(tmp_path: Path) -> None:
    assert folder_for(tmp_path, ()) == tmp_path / "concepts"
    assert file_of(tmp_path, "a", ()) is None


def test_the_folder_concepts_is_taken_whatever_stands_beside(tmp_path: Path) -> None:
    put(tmp_path / "a.yaml")
    (tmp_path / "concepts").mkdir()
    assert folder_for(tmp_path, ()) == tmp_path / "concepts"


def test_records_that_stand_at_the_top_stay_visible(tmp_path: Path) -> None:
    put(tmp_path / "compose.yaml", "services: {}\n")
    put(tmp_path / "kreis-a-2024.yaml")
    assert folder_for(tmp_path, ()) == tmp_path
    assert file_of(tmp_path, "kreis-a-2024", ()) == tmp_path / "kreis-a-2024.yaml"


def test_other_yaml_files_are_no_records(tmp_path: Path) -> None:
    put(tmp_path / "compose.yaml", "services: {}\n")
    put(tmp_path / ".hidden.yaml")
    put(tmp_path / "topics.yaml")
    (tmp_path / "folder.yaml").mkdir()
    assert folder_for(tmp_path, ()) == tmp_path / "concepts"


def test_a_folder_that_is_no_repository_is_not_searched(tmp_path: Path) -> None:
    put(tmp_path / "konzepte/kreis-a-2024.yaml")
    assert folder_for(tmp_path, ()) == tmp_path / "concepts"
    put(tmp_path / "konzept.yaml", "")
    assert folder_for(tmp_path, ()) == tmp_path / "konzepte"
    assert folder_for(tmp_path, ("konzepte/*",)) == tmp_path / "concepts"


def test_a_file_of_an_id_is_found_in_any_folder(tmp_path: Path) -> None:
    put(tmp_path / "concepts/nrw/kreis-a-2024.yml")
    found = file_of(tmp_path, "kreis-a-2024", ())
    assert found == tmp_path / "concepts/nrw/kreis-a-2024.yml"
    assert file_of(tmp_path, "kreis-a-2023", ()) is None


def test_the_vocabulary_is_that_of_the_repository(tmp_path: Path) -> None:
    builtin = vocabulary_of(tmp_path)
    assert builtin
    assert builtin.topics[0].id == "sprache"
    put(tmp_path / "topics.yaml", OWN)
    own = vocabulary_of(tmp_path)
    assert own
    assert [topic.id for topic in own.topics] == ["radwege"]
    put(tmp_path / "topics.yaml", "topics: [\n")
    assert vocabulary_of(tmp_path) is None
