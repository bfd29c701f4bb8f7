"""Very many concepts: by Land, each once, with the numbers of each Land."""

from pathlib import Path

import pytest

from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.comparison import build
from konzept_cli.reports.folding import arranged, folds, is_many, tally
from konzept_cli.reports.rendering import render
from konzept_cli.reports.wording import Frame

CONCEPT = """\
schema: 1
title: T
district: {{name: {name}, kind: kreis{more}}}
edition: {{date: "2020"}}
recorded: {{date: "2026-01-01"}}
sources: [{{kind: full_text, title: Q}}]
action_fields:
  - id: a
    label: "Feld {name}"
    topics: [{{topic: {topic}, relation: exact}}]
    evidence: [{{quote: "Wort"}}]
"""
PLACES = [
    *((f"M{n:02}", ', ags: "05158"') for n in range(18)),  # Nordrhein-Westfalen
    *((f"B{n}", ", nuts: DE21H") for n in range(5)),  # Bayern, by its NUTS code
    ("X", ""),
    ("Y", ', ags: "09184"'),
]


def frame(folder: Path, number: int = len(PLACES), language: Language = "de") -> Frame:
    texts = {
        f"concepts/c{at:02}.yaml": CONCEPT.format(
            name=name, more=more, topic="wohnen" if at % 2 else "sprache"
        ).encode()
        for at, (name, more) in enumerate(PLACES[:number])
    }
    repository = load(Request(folder, files=tuple(texts), typed=texts)).repository
    assert len(repository.records) == number
    return Frame(repository, compare(repository), catalogue(language))


def test_a_smaller_set_is_one_fold_in_the_usual_order(tmp_path: Path) -> None:
    own = frame(tmp_path, 24)
    assert not is_many(own)
    assert arranged(own) == own.heads
    (fold,) = folds(own)
    assert (fold.told, fold.size) == (None, "24 Konzepte")
    assert [span.end - span.start for span in fold.spans] == [4, 5, 5, 5, 5]
    assert tally(own, own.comparison.rows[0]) == ()


def test_many_concepts_stand_by_land(tmp_path: Path) -> None:
    own = frame(tmp_path)
    assert is_many(own)
    made = folds(own)
    assert [(fold.anchor, fold.told, fold.size) for fold in made] == [
        ("land-05", "Nordrhein-Westfalen", "18 Konzepte"),
        ("land-09", "Bayern", "6 Konzepte"),
        ("land-99", "Ohne Angabe des Landes", "1 Konzept"),
    ]
    spans = [(span.start, span.end, span.told) for fold in made for span in fold.spans]
    assert spans == [
        (0, 6, "Teil\u00a01 von 3"),
        (6, 12, "Teil\u00a02 von 3"),
        (12, 18, "Teil\u00a03 von 3"),
        (18, 24, None),
        (24, 25, None),
    ]
    # Within a Land the order is that of every table.
    assert [head.name for head in arranged(own)[18:]] == ["B0", "B1", "B2", "B3", "B4", "Y", "X"]
    assert sorted(head.index for head in arranged(own)) == list(range(25))


def test_each_land_has_its_numbers(tmp_path: Path) -> None:
    own = frame(tmp_path)
    rows = {row.id: row for row in own.comparison.rows}
    assert tally(own, rows["sprache"]) == ("9 von 18", "4 von 6", "0 von 1")
    assert tally(own, rows["wohnen"]) == ("9 von 18", "2 von 6", "1 von 1")


@pytest.mark.parametrize("language", ["de", "en"])
def test_pages_have_every_cell_once_and_the_overview(tmp_path: Path, language: Language) -> None:
    own = frame(tmp_path, language=language)
    view = build(own.repository, own.comparison, own.words)
    assert view.matrix.many
    page = render(view, "comparison.html.j2", own.words)
    for row in view.matrix.rows:
        assert page.count(f'id="{row.anchor}"') == 1
        for cell in row.cells:
            assert page.count(f'id="{cell.anchor}"') == 1
            assert page.count(f'id="{cell.href[1:]}"') == 1
    assert page.count('<details class="part fold"') == 3
    assert page.count('<details class="card">') > 24
    text = render(view, "comparison.md.j2", own.words)
    assert "Nordrhein-Westfalen" in text
    assert f"| {own.words('report.of', n=9, total=18)} |" in text


def test_sentences_name_few_of_many(tmp_path: Path) -> None:
    own = frame(tmp_path)
    assert own.names(own.heads).endswith("M01, M02 und 17 weitere")
    assert own.names(own.heads[:24]).count(", ") == 22
