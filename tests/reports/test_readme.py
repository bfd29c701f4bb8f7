"""The sheet that explains the others names the compared set, the method and every sign."""

import dataclasses

import pytest

from konzept_cli.comparison import compare
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.absences import NoneRow
from konzept_cli.reports.comparison import ComparisonView, build
from konzept_cli.reports.method import Remark
from konzept_cli.reports.proving import Proof
from konzept_cli.reports.readme import readme_sheet
from konzept_cli.repository import Repository


@pytest.fixture
def german(repository: Repository) -> ComparisonView:
    return build(repository, compare(repository), catalogue("de"))


PROOFS = (Proof("keine", "S. 1", "Quelle 1", "#s"), Proof(None, "S. 2", "Quelle 2", "#t"))


def found(view: ComparisonView) -> dict[tuple[str, str], str]:
    made = readme_sheet(view, catalogue("de"))
    assert (made.name, made.heads) == ("Lies mich", ("Abschnitt", "Angabe", "Inhalt"))
    return {(section, name): text for section, name, text in made.rows}


def test_what_the_report_is(german: ComparisonView) -> None:
    rows = found(german)
    about = "Zu diesem Bericht"
    assert rows[about, "Titel"] == "Integrationskonzepte im Vergleich"
    assert rows[about, "Stand"] == "22.11.2026"
    assert rows[about, "Themen nach"].endswith("Version 0.1 (20 Themen)")
    assert rows[about, "Datenstand (Prüfsumme)"] == german.cover.data
    assert rows[about, "Befehl"] == "konzept report comparison"
    sheets = [name for section, name in rows if section == "Blätter dieser Datei"]
    assert sheets == ["Matrix", "Zuordnung", "Überschneidungen", "Quellen"]
    assert rows["Überschneidungen", "1"].startswith("Für je zwei Konzepte steht hier")
    alone = found(dataclasses.replace(german, overlaps=None))
    assert ("Blätter dieser Datei", "Überschneidungen") not in alone
    assert ("Überschneidungen", "1") not in alone


def test_what_is_compared(german: ComparisonView) -> None:
    words = catalogue("de")
    assert found(german)["Was erfasst wurde", "Kreis Mettmann"] == (
        "Titel: Integrationskonzept Kreis Mettmann 2015\n"
        "Gebiet oder Stelle: Kreis, AGS 05158\n"
        "Erfasst aus: Vortragsfolien\n"
        "Fassung: Fortschreibung 2015\n"
        "Gliederung: 6 Handlungsfelder, 2 Querschnittsaufgaben\n"
        f"{words('report.col.partial')}: {german.method.rows[-1].partial}\n"
        f"{words('report.col.explicitly_none')}: Zielgruppen"
    )


def test_every_sign_in_words(german: ComparisonView) -> None:
    rows, method = found(german), german.method
    for sign in (*method.roles, *method.relations, *method.absences, *method.terms):
        assert any(name == sign.word for _, name in rows)
    section = "Leerstellen: was es heißt, wenn nichts eingetragen ist"
    absences = {n: t for (s, n), t in rows.items() if s == section}
    assert absences["ausdrücklich keine"].endswith("weiter oben auf diesem Blatt.")
    assert "Link" not in "".join(absences.values())


def test_what_sources_say_that_there_is_none_of(german: ComparisonView) -> None:
    nones = (
        NoneRow("#a", "X", "Ziele", "Notiz", PROOFS),
        NoneRow("#b", "Y", "Ziele", None, ()),
    )
    method = dataclasses.replace(german.method, nones=nones)
    rows = found(dataclasses.replace(german, method=method))
    section = "Was es nach den Quellen ausdrücklich nicht gibt"
    assert rows[section, "X: Ziele"] == "„keine“, S. 1, Quelle 1\nS. 2, Quelle 2\nNotiz"
    assert rows[section, "Y: Ziele"] == "Beleg nicht erfasst"


def test_only_remarks_that_say_something(german: ComparisonView) -> None:
    remarks = (Remark("X", "Notiz", ()), Remark("Y", None, ()))
    method = dataclasses.replace(german.method, remarks=remarks)
    rows = found(dataclasses.replace(german, method=method))
    assert [(n, t) for (s, n), t in rows.items() if s == "Anmerkung"] == [("X", "Notiz")]


def test_cautions_stand_before_the_method(view: ComparisonView, language: Language) -> None:
    words = catalogue(language)
    sections = list(dict.fromkeys(row[0] for row in readme_sheet(view, words).rows))
    cautions = sections.index(words("report.method.cautions"))
    assert cautions < sections.index(words("report.method.counting"))
