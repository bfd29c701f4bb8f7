"""CSV: no cell is a formula, whoever reads it with whatever separator, and no letter is lost."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from konzept_cli.reports.separated import as_csv, harmless
from konzept_cli.reports.sheets import Sheet, sheet

FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
TEXTS = st.text(st.sampled_from("=+-@\t\r\n＝,;\"'| aä1\u202e")) | st.text()


def taken_back(text: str) -> str:
    """What the module's docstring says that people must do."""
    return re.sub(r"(?:^|(?<=[,;\t\n]))'(?=[\"']*[=+\-@\t\r＝＋－＠])", "", text)


def read(text: str, separator: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("-5", "'-5"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t'=1"),
        ("'=1", "''=1"),
        ("'tschuldigung", "'tschuldigung"),
        ("Akteur*innen, -gruppen + Kinder", "Akteur*innen, -gruppen + Kinder"),
        ("a;=1+1", "a;'=1+1"),
        ('a,"=1"', 'a,\'"=1"'),
        ("", ""),
        ("– = +", "– = +"),
    ],
)
def test_what_would_be_calculated_gets_an_apostrophe(text: str, cell: str) -> None:
    assert harmless(text) == cell
    assert taken_back(cell) == text


@given(TEXTS)
def test_no_letter_is_lost(text: str) -> None:
    assert taken_back(harmless(text)) == text
    assert not harmless(text).startswith(FORMULA)


@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS), min_size=1), st.booleans())
def test_no_separator_makes_a_formula(rows: list[tuple[str, str, str]], excel: bool) -> None:
    made = sheet("x", ("a", "b", "c"), rows)
    text = as_csv(made, excel=excel).removeprefix("\ufeff")
    for separator in ",;\t":
        cells = [cell for row in read(text, separator) for cell in row]
        assert [cell for cell in cells if cell.startswith(FORMULA)] == []
    _, *found = read(text, ";" if excel else ",")
    assert [tuple(map(taken_back, row)) for row in found] == list(made.rows)


MADE = Sheet("x", ("Thema", "Kreis Ä"), (("Arbeit, Lohn", "a;b"), ('„so“ "so"', "eins\nzwei")))


def test_plain() -> None:
    assert as_csv(MADE) == 'Thema,Kreis Ä\n"Arbeit, Lohn",a;b\n"„so“ ""so""","eins\nzwei"\n'


def test_for_excel() -> None:
    assert as_csv(MADE, excel=True) == (
        '\ufeffThema;Kreis Ä\nArbeit, Lohn;"a;b"\n"„so“ ""so""";"eins\nzwei"\n'
    )
