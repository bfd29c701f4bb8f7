"""What the comparison report says, and that it says the same every time."""

import dataclasses
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from konzept_cli.comparison import compare
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.comparison import ComparisonView, build
from konzept_cli.reports.rendering import render
from konzept_cli.repository import Repository

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "docs" / "samples"


def plain(value: object, path: str = "view") -> None:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        assert value.__dataclass_params__.frozen, path  # type: ignore[attr-defined]
        assert not hasattr(value, "__dict__"), f"{path} has no slots"
        for field in dataclasses.fields(value):
            plain(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            plain(inner, f"{path}[{index}]")
    else:
        assert value is None or type(value) in (str, int, bool), path


def test_views_hold_only_plain_values(view: ComparisonView) -> None:
    plain(view)


def texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for inner in value for text in texts(inner)]
    if dataclasses.is_dataclass(value):
        return [text for f in dataclasses.fields(value) for text in texts(getattr(value, f.name))]
    return []


@pytest.fixture
def german(repository: Repository) -> ComparisonView:
    return build(repository, compare(repository), catalogue("de"))


def test_cover(german: ComparisonView) -> None:
    assert german.cover.subtitle == (
        "Vier Konzepte: Bezirksregierung Arnsberg (2012), Ennepe-Ruhr-Kreis (2017), "
        "Kreis Herford (ohne Jahr) und Kreis Mettmann (2015)"
    )
    assert german.cover.stand == "22.11.2026"
    assert re.fullmatch(r"[0-9a-f]{12}", german.cover.data)


def test_never_four_counties(view: ComparisonView) -> None:
    said = " ".join(texts(view))
    assert "vier Kreise" not in said
    assert "four counties" not in said


def test_words_stay_neutral(german: ComparisonView) -> None:
    ours = " ".join(point.text for point in german.glance) + german.method.counting
    assert not re.search(r"(?i)fehl|defizit|rang |bester|schlecht", ours)


def test_matrix_heads_say_what_was_read(german: ComparisonView) -> None:
    arnsberg, ennepe_ruhr, *_ = german.matrix.heads
    assert arnsberg.units.startswith("6 Handlungsfelder (je nach Lesart 6, 7, 7 oder 8), ")
    assert arnsberg.read == "Internetseite, Pressetext"
    assert ennepe_ruhr.units == (
        "2 Schwerpunkte, 9 Aufgaben; Handlungsfelder nicht vollständig erfasst"
    )


def test_a_cell_is_a_role_not_a_yes(german: ComparisonView) -> None:
    (row,) = [row for row in german.matrix.rows if row.label == "Interkulturelle Öffnung"]
    words = [[line.word for line in cell.lines] for cell in row.cells]
    assert words == [
        ["Handlungsfeld", "Querschnittsaufgabe"],
        ["Schwerpunkt", "Aufgabe"],
        ["Handlungsfeld"],
        ["Querschnittsaufgabe"],
    ]
    assert [cell.tone for cell in row.cells] == ["strong", "light", "strong", "middle"]
    assert row.count == "3 von 4"


def test_absence_has_its_kind(german: ComparisonView) -> None:
    (row,) = [row for row in german.matrix.rows if row.label == "Wohnen"]
    words = [cell.lines[0].word for cell in row.cells]
    assert words == ["nicht genannt", "nicht erfasst", "nicht genannt", "nicht genannt"]
    (fact,) = [fact for fact in german.facts if fact.anchor == "fact-target-groups"]
    *_, mettmann = fact.concepts
    assert mettmann.absence
    assert mettmann.absence.word == "ausdrücklich keine"
    assert mettmann.absence_proofs[0].quote == "keine spezifischen Zielgruppen"


def test_region_and_county_overlap(german: ComparisonView) -> None:
    (caution,) = [c.text for c in german.method.cautions if "AGS" in c.text]
    assert "059 (Bezirksregierung Arnsberg)" in caution
    assert "05954 (Ennepe-Ruhr-Kreis)" in caution


def test_readings_are_all_there(german: ComparisonView) -> None:
    (arnsberg,) = german.readings
    assert [len(cut.labels) for cut in arnsberg.cuts] == [6, 7, 7, 8]
    assert [cut.used for cut in arnsberg.cuts] == [True, False, False, False]
    (conflict,) = german.conflicts
    assert (conflict.used, conflict.other) == ("Partnerbehörde", "Pilotbehörde")


def test_claimed_and_found_uniqueness_are_two_lists(german: ComparisonView) -> None:
    assert [row.label for row in german.coverage.claimed] == ["Zusammenleben in Sicherheit"]
    assert [row.topic.label for row in german.coverage.unique] == [
        "Alter und Seniorenarbeit",
        "Aufenthalt, Einbürgerung und rechtliche Integration",
        "Sicherheit und Prävention",
        "Stadtentwicklung, Quartier und Mobilität",
    ]
    assert german.coverage.unique[0].elsewhere == "Ennepe-Ruhr-Kreis: Aufgabe"


def test_quotes_stay_verbatim(repository: Repository, german: ComparisonView) -> None:
    shown = set(texts(german))
    for record in repository.records:
        for field in record.concept.action_fields:
            quotes = {piece.quote for piece in field.evidence if piece.quote}
            assert {field.label, *quotes} <= shown


def test_two_editions_of_one_district_keep_apart(repository: Repository) -> None:
    record = repository.records[0]
    edition = record.concept.edition.model_copy(update={"date": "2020"})
    other = dataclasses.replace(
        record, concept=record.concept.model_copy(update={"edition": edition})
    )
    both = dataclasses.replace(repository, records=(record, other))
    view = build(both, compare(both), catalogue("de"))
    names = [head.name for head in view.matrix.heads]
    assert names == ["Bezirksregierung Arnsberg (2012)", "Bezirksregierung Arnsberg (2020)"]
    assert len({head.href for head in view.matrix.heads}) == 2
    assert "eine Bezirksregierung." in view.glance[0].text


@pytest.mark.parametrize("suffix", ["html", "md"])
def test_one_concept_alone(repository: Repository, language: Language, suffix: str) -> None:
    for record in repository.records:
        facts = compare(repository, [record.id])
        view = build(repository, facts, catalogue(language), stand="2026-01")
        assert record.concept.title.split()[0] in render(
            view, f"comparison.{suffix}.j2", catalogue(language)
        )


@pytest.mark.parametrize("suffix", ["html", "md"])
def test_rows_can_be_groups(repository: Repository, language: Language, suffix: str) -> None:
    view = build(repository, compare(repository, by="group"), catalogue(language))
    assert len(view.matrix.rows) == 7
    assert render(view, f"comparison.{suffix}.j2", catalogue(language))


def test_the_command_names_no_folder(html: str, markdown: str) -> None:
    for page in (html, markdown):
        assert "konzept report comparison" in page
        assert str(ROOT) not in page


@pytest.mark.parametrize("suffix", ["html", "md"])
def test_samples(
    language: Language, suffix: str, view: ComparisonView, update_golden: bool
) -> None:
    sample = SAMPLES / f"comparison.{language}.{suffix}"
    text = render(view, f"comparison.{suffix}.j2", catalogue(language))
    if update_golden:
        sample.parent.mkdir(parents=True, exist_ok=True)
        sample.write_bytes(text.encode())
    assert sample.read_bytes().decode() == text, "pytest --update-golden writes the samples anew"


PROGRAM = """
import hashlib, pathlib, sys
from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.reports.comparison import build
from konzept_cli.reports.rendering import render
repository = load(Request(pathlib.Path(sys.argv[1]))).repository
for language in ("de", "en"):
    words = catalogue(language)
    view = build(repository, compare(repository), words)
    for suffix in ("html", "md"):
        print(hashlib.sha256(render(view, f"comparison.{suffix}.j2", words).encode()).hexdigest())
"""


def test_two_processes_give_the_same_bytes() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM, str(ROOT)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
