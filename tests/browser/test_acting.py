"""What people do with the matrix's controls, and what comes of it."""

from pathlib import Path
from typing import Any

import pytest

from konzept_cli.cli import _run

ROOT = Path(__file__).parent.parent.parent
ALL = ["Bezirksregierung Arnsberg", "Ennepe-Ruhr-Kreis", "Kreis Herford", "Kreis Mettmann"]
USUAL = "Geordnet nach der Zahl der Konzepte, dann nach dem Alphabet."
EVERYTHING = "Die Matrix zeigt alles. Zeilen (Themen): 20, Spalten (Konzepte): 4."
CELL = "cell-wohnen--ennepe-ruhr-kreis-2017"
PLACE = "topic-wohnen--ennepe-ruhr-kreis-2017"


def selection(rows: int, columns: int = 4) -> str:
    return (
        f"Die Matrix zeigt eine Auswahl: {rows} von 20 Zeilen (Themen) und {columns} von 4 Spalten "
        "(Konzepten). Alles andere ist ausgeblendet. „Gezählt“ bezieht sich weiter auf alle "
        "Konzepte."
    )


def test_at_first_everything_is_there(acted: Any) -> None:
    start = acted["steps"]["start"]
    assert (len(start["rows"]), start["columns"], start["cells"]) == (20, ALL, 80)
    assert start["sorted"] == [["Gezählt", "descending"]]
    assert (start["order"], start["status"]) == (USUAL, EVERYTHING)


def test_without_script_there_are_all_cells_and_no_controls(acted: Any) -> None:
    start, without = acted["steps"]["start"], acted["without"]
    assert (without["rows"], without["columns"]) == (start["rows"], ALL)
    assert (without["cells"], without["order"]) == (80, USUAL)
    assert acted["operable"] == 0


@pytest.mark.parametrize("text", ["Oeffnung", "öffnung", "offnung"])
def test_umlauts_are_found_however_they_are_typed(acted: Any, text: str) -> None:
    step = acted["steps"][text]
    assert (step["rows"], step["cells"]) == (["Interkulturelle Öffnung"], 4)
    assert step["status"] == selection(1)


def test_names_of_fields_are_found_too(acted: Any) -> None:
    # The second by the field „Arbeit, Wirtschaft“ of one of the concepts.
    assert acted["steps"]["arbeit WIRTSCHAFT"]["rows"] == [
        "Arbeit und Wirtschaft",
        "Ausbildung und Übergang Schule–Beruf",
    ]
    assert acted["steps"]["Demenz"]["rows"] == []
    assert acted["steps"]["Demenz"]["status"] == selection(0)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Akteur*innen", "akteure akteurinnen"),
        ("Bürger:innen", "buerger burger buergern"),
        ("Lehrer/-innen", "lehrer lehrerinnen"),
        ("MigrantInnen", "migranten migrantinnen"),
        ("Kund_innen", "kunden"),
        ("jede*r", "jeder"),
        ("Café", "cafe"),
    ],
)
def test_forms_for_men_and_women_are_found_by_each(acted: Any, text: str, typed: str) -> None:
    assert set(typed.split()) <= set(acted["forms"][text].split())


def test_rows_by_role_and_by_number(acted: Any) -> None:
    role, bounds = acted["steps"]["role"], acted["steps"]["bounds"]
    assert role["rows"] == ["Interkulturelle Öffnung", "Steuerung, Vernetzung und Monitoring"]
    assert role["status"] == selection(2)
    assert (len(bounds["rows"]), bounds["status"]) == (10, selection(10))


def test_columns_are_hidden_with_all_their_cells(acted: Any) -> None:
    assert acted["boxes"] == [
        "Bezirksregierung Arnsberg, 2012",
        "alle dieser Gruppe",
        "Ennepe-Ruhr-Kreis, Fortschreibung 2017",
        "Kreis Herford, ohne Jahr",
        "Kreis Mettmann, Fortschreibung 2015",
    ]
    hidden, kind = acted["steps"]["hidden"], acted["steps"]["a kind hidden"]
    assert hidden["columns"] == [name for name in ALL if name != "Ennepe-Ruhr-Kreis"]
    assert (hidden["cells"], hidden["status"]) == (10 * 3, selection(10, 3))
    assert acted["mixed"] == [False, True]  # the box of the kind: neither on nor off
    assert (kind["columns"], kind["cells"]) == (ALL[:1], 10)


def test_reset_takes_everything_back(acted: Any) -> None:
    assert acted["steps"]["reset"] == acted["steps"]["start"]
    assert acted["steps"]["reset order"] == acted["steps"]["start"]


@pytest.mark.parametrize(
    ("step", "head", "state", "told", "first"),
    [
        ("topic", "Thema", "ascending", "Geordnet nach: Thema, aufsteigend.", "Alter und"),
        (
            "topic again",
            "Thema",
            "descending",
            "Geordnet nach: Thema, absteigend.",
            "Zusammenleben",
        ),
        ("list", "Thema", "other", "Geordnet wie die Themenliste.", "Sprache und"),
        (
            "column",
            "Bezirksregierung Arnsberg",
            "ascending",
            (
                "Geordnet nach den Zellen von Bezirksregierung Arnsberg, aufsteigend in der "
                "Reihenfolge von „Zeichen und Wörter“."
            ),
            "Arbeit und",
        ),
        ("count", "Gezählt", "descending", USUAL, "Arbeit und"),
        ("keyboard", "Thema", "ascending", "Geordnet nach: Thema, aufsteigend.", "Alter und"),
    ],
)
def test_rows_are_ordered_and_say_so(  # noqa: PLR0917 - one per column of the table above
    acted: Any, step: str, head: str, state: str, told: str, first: str
) -> None:
    found = acted["steps"][step]
    ((sorted_by, how),) = found["sorted"]
    assert sorted_by.startswith(head)
    assert (how, found["order"]) == (state, told)
    assert found["rows"][0].startswith(first)
    assert sorted(found["rows"]) == sorted(acted["steps"]["start"]["rows"])


def test_the_saved_file_is_the_one_that_konzept_writes(acted: Any, tmp_path: Path) -> None:
    path = tmp_path / "matrix.csv"
    table = ["--format", "csv", "--excel", "--lang", "de", "--root", str(ROOT), "-o", str(path)]
    assert _run(["report", "comparison", *table]) == 0
    assert acted["files"]["all"] == {"name": "matrix.csv", "text": path.read_bytes().decode()}


def test_the_saved_file_has_what_is_left_in_its_order(acted: Any) -> None:
    heads, *rows = acted["files"]["some"]["text"].splitlines()
    assert heads.startswith("\ufeffThema;Themengruppe;")
    assert "Ennepe-Ruhr-Kreis" not in heads
    assert [row.split(";")[0] for row in rows] == [
        *("Interkulturelle Öffnung", "Kultur", "Sport und Freizeit")
    ]
    assert rows[1] == (
        "Kultur;Kultur, Sport und Freizeit;nicht genannt;Handlungsfeld: umfasst;"
        "Handlungsfeld: entspricht;2 von 4"
    )


# The same as reports/separated.py.
def test_no_cell_is_a_formula(acted: Any) -> None:
    assert acted["cells"] == ["'=1+1", '"a;\'=b"', '"""x"""', "–", "a, -b", "''@x"]


def test_paper_says_that_something_is_hidden_and_has_no_controls(acted: Any) -> None:
    assert acted["paper"] == {"controls": 0, "status": selection(3, 3)}


def test_a_link_to_a_hidden_cell_shows_it_again(acted: Any) -> None:
    assert acted["id"] == CELL
    assert acted["steps"]["revealed"] == acted["steps"]["start"]


def test_there_and_back_the_focus_comes_along(acted: Any) -> None:
    walk = acted["walk"]
    assert walk["there"] == walk["again"] == ["LI", PLACE]
    assert walk["escaped"] == walk["back"] == ["A", CELL]
    assert acted["arrived"] == ["A", CELL]  # by a link from another document


def test_each_place_has_a_link_to_it(acted: Any) -> None:
    walk = acted["walk"]
    assert walk["offered"] == f"#{PLACE}"
    assert walk["quote"][1] == f"#{walk['quote'][0]}"
    assert walk["quoted"] == ["Q", walk["quote"][0]]
    assert walk["target"] == "solid"


def test_all_that_is_clicked_is_large_enough(acted: Any) -> None:
    # Fields, summary, boxes, buttons, and heads of the columns that are still there
    assert len(acted["sizes"]) == 4 + 1 + 5 + 2 + 4
    small = {name: size for name, size in acted["sizes"].items() if min(size) < 24}
    assert small == {}


def test_a_phone_shows_the_open_controls_without_sideways(acted: Any) -> None:
    assert acted["width"] == 320


# The policy names the script by its hash: stricter than 'unsafe-inline'.
def test_no_other_script_runs(acted: Any) -> None:
    assert acted["ran"] is False
    (blocked,) = acted["blocked"]
    assert "Executing inline script violates" in blocked
    assert acted["complaints"] == []


def test_nothing_is_asked_for(acted: Any, folder: Path) -> None:
    asked = {request.partition("#")[0] for request in acted["requests"]}
    saved = {request for request in asked if request.startswith("blob:null/")}
    assert asked - saved == {(folder / "comparison.html").as_uri()}
