"""Matrix and sources as tables: plain texts in words, one row of heads."""

import re
from pathlib import Path

import pytest

from konzept_cli.comparison import compare
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports import crosswalk, overlaps_sheet, sheets
from konzept_cli.reports.sheets import matrix_sheet, sheet, sources_sheet
from konzept_cli.reports.sourcing import sheet as claims
from konzept_cli.reports.wording import SYMBOLS, Frame
from konzept_cli.repository import Repository


@pytest.fixture
def german(repository: Repository) -> Frame:
    return Frame(repository, compare(repository), catalogue("de"))


def test_the_matrix_as_people_see_it(german: Frame) -> None:
    made = matrix_sheet(german)
    assert made.name == "Matrix"
    assert made.heads == (
        "Thema",
        "Themengruppe",
        "Bezirksregierung Arnsberg – 2012; erfasst aus: Internetseite, Pressetext",
        "Ennepe-Ruhr-Kreis – Fortschreibung 2017; erfasst aus: Internetseite",
        "Kreis Herford – ohne Jahr; erfasst aus: Internetseite",
        "Kreis Mettmann – Fortschreibung 2015; erfasst aus: Vortragsfolien",
        "Gezählt",
    )
    rows = {row[0]: row[1:] for row in made.rows}
    assert len(rows) == len(made.rows) == 20
    assert rows["Interkulturelle Öffnung"] == (
        "Öffnung und Steuerung",
        "Handlungsfeld: entspricht; Querschnittsaufgabe: entspricht",
        "Schwerpunkt: berührt; Aufgabe: entspricht weitgehend",
        "Handlungsfeld: ist Teil von",
        "Querschnittsaufgabe: entspricht",
        "3 von 4",
    )


def test_each_absence_in_words(german: Frame) -> None:
    cells = [cell for row in matrix_sheet(german).rows for cell in row[2:-1]]
    assert "nicht genannt" in cells
    assert "nicht erfasst" in cells
    assert not any(sign in cell for cell in cells for sign in SYMBOLS.values())


def test_matrix_and_comparison_say_the_same(repository: Repository, language: Language) -> None:
    frame = Frame(repository, compare(repository), catalogue(language))
    rows = frame.comparison.ordered(language)
    made = matrix_sheet(frame)
    assert [row[0] for row in made.rows] == [row.label.get(language) for row in rows]
    assert [row[-1] for row in made.rows] == [frame.of(row.count) for row in rows]
    assert {len(row) for row in made.rows} == {len(made.heads)}


def test_rows_of_groups(repository: Repository) -> None:
    frame = Frame(repository, compare(repository, by="group"), catalogue("en"))
    made = matrix_sheet(frame)
    assert made.heads[:2] == ("Group of topics", "Group of topics")
    assert all(row[0] == row[1] for row in made.rows)


def test_a_group_without_a_name_stands_for_itself(german: Frame) -> None:
    vocabulary = german.comparison.vocabulary.model_copy(update={"groups": ()})
    repository = Repository(records=german.repository.records, vocabulary=vocabulary)
    frame = Frame(repository, compare(repository), catalogue("de"))
    assert {row[1] for row in matrix_sheet(frame).rows} == {
        topic.group for topic in vocabulary.topics
    }


def test_sources(german: Frame) -> None:
    made = sources_sheet(german)
    assert made.name == "Quellen"
    assert made.heads == (
        *("Nummer", "Konzept", "Herausgeber", "Titel", "Datum", "Art", "Adresse", "Abgerufen am"),
        *("Seiten", "Lizenz", "Gespeicherter Text", "SHA-256", "Anmerkung"),
    )
    numbers = [row[0] for row in made.rows]
    assert numbers == [str(n) for n in range(1, len(numbers) + 1)]
    assert made.rows[-1][4:6] == ("11.05.2015", "Vortragsfolien")
    assert made.rows[0][4].endswith(".")
    assert {len(row) for row in made.rows} == {len(made.heads)}


def test_what_hides_becomes_visible_and_line_breaks_are_ours() -> None:
    made = sheet("x", ["a\nb"], [["eins\r\nzwei\u202e", None, ["a\nb", "c"]]])
    assert made.heads == ("a b",)
    assert made.rows == (("eins zwei⟨U+202E⟩", "", "a b\nc"),)


def test_every_text_is_there_and_used() -> None:
    modules = Path(sheets.__file__).parent.rglob("*.py")
    code = "".join(path.read_text(encoding="utf-8") for path in modules)
    used = set(re.findall(r"[\"']((?:sheet|job)\.[\w.]+)[\"']", code))
    for name, table in (("crosswalk", crosswalk), ("overlaps", overlaps_sheet), ("claims", claims)):
        used |= {f"sheet.{name}.{column}" for column in table._COLUMNS}
    used |= {f"sheet.readme.{name}" for name in ("section", "name", "text")}
    used |= {f"sheet.about.{name}" for name in ("matrix", "crosswalk", "overlaps", "sources")}
    have = {key for key in catalogue("de").texts if key.startswith(("sheet.", "job."))}
    assert used == have
