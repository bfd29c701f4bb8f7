"""Many concepts: names that tell them apart, tables that fit, values in words."""

from pathlib import Path

import pytest

from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.reports.columns import spans
from konzept_cli.reports.districts import told
from konzept_cli.reports.values import key_word, shown
from konzept_cli.reports.wording import Frame

BARE = """\
schema: 1
title: T
{more}
district: {{{district}}}
edition: {{date: "{date}"}}
sources: [{{kind: full_text, title: Q}}]
"""


def frame(folder: Path, *texts: tuple[str, str, str]) -> Frame:
    typed = {
        f"concepts/{chr(97 + at)}.yaml": BARE.format(district=d, date=date, more=more).encode()
        for at, (d, date, more) in enumerate(texts)
    }
    loaded = load(Request(folder, files=tuple(typed), typed=typed))
    assert loaded.findings == ()
    return Frame(loaded.repository, compare(loaded.repository), catalogue("de"))


KREIS = "name: X, kind: kreis"
TWIN = 'name: X, kind: kreis, ags: "05158"'


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        ([(KREIS, "2010", "")], ["X"]),
        ([(KREIS, "2010", ""), (KREIS, "unknown", "")], ["X (2010)", "X (ohne Jahr)"]),
        (
            [(KREIS, "2010", ""), (KREIS, "2010", "document_type: bericht")],
            ["X (2010, Konzept)", "X (2010, Bericht)"],
        ),
        (
            [(KREIS, "2010", ""), (KREIS, "2010", "")],
            ["X (2010, Konzept, a)", "X (2010, Konzept, b)"],
        ),
        (
            [(KREIS, "2010", ""), ("name: X, kind: gemeinde", "2010", "")],
            ["X (Kreis)", "X (Gemeinde)"],
        ),
        (
            [(TWIN, "2010", ""), ('name: X, kind: kreis, ags: "05954"', "2010", "")],
            ["X (AGS 05158)", "X (AGS 05954)"],
        ),
        (
            [(TWIN, "2010", ""), ("name: X, kind: quartier", "2010", ""), (TWIN, "2011", "")],
            ["X (Kreis, 2010)", "X (Kreis, 2011)", "X (Quartier)"],
        ),
    ],
)
def test_no_two_concepts_have_the_same_name(
    texts: list[tuple[str, str, str]], names: list[str], tmp_path: Path
) -> None:
    assert [head.name for head in frame(tmp_path, *texts).heads] == names


@pytest.mark.parametrize(
    ("number", "sizes"), [(1, [1]), (5, [5]), (6, [3, 3]), (11, [3, 4, 4]), (17, [4, 4, 4, 5])]
)
def test_tables_have_about_the_same_width(number: int, sizes: list[int], tmp_path: Path) -> None:
    made = spans(frame(tmp_path, *[(KREIS, "2010", "")] * number))
    assert [span.end - span.start for span in made] == sizes
    assert (made[0].start, made[-1].end) == (0, number)
    assert [span.told is None for span in made] == [len(sizes) == 1] * len(sizes)


def test_keys_without_a_name_of_their_own(tmp_path: Path) -> None:
    former = 'name: X, kind: kreis, formerly: [{until: "2010"}, {ags: "05954"}]'
    texts = list(told(frame(tmp_path, (former, "2012", ""))))
    assert texts[0].endswith(": (AGS 05954).")
    undated = 'name: X, kind: kreis, formerly: [{until: "2010"}]'
    assert len(list(told(frame(tmp_path, (undated, "2012", ""))))) == 0


def test_values_in_words(tmp_path: Path) -> None:
    own = frame(tmp_path, (KREIS, "2010", ""))
    assert shown(own, "date", "2018-05-08") == "08.05.2018"
    assert shown(own, "date", "8. Mai") == "8. Mai"
    assert shown(own, "deadline", "unknown") == "unbekannt"
    assert shown(own, "kind", "zur-kenntnis") == "zur Kenntnis genommen"
    assert shown(own, "kind", "Beirat") == "Beirat"
    assert shown(own, "roles", ("focus", "task")) == "Schwerpunkt, Aufgabe"
    assert shown(own, "budget", None) == "keine Angabe"
    assert shown(own, "vote", "9:0") == "9:0"
    assert key_word(own, "amount") == "Betrag"
    assert key_word(own, "x") == "x"
