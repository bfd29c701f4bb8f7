"""The percentages among figures, and what is said of them."""

from pathlib import Path

from konzept_cli.loading import Request, load
from konzept_cli.stated.figures import percentages, told

TEXT = """\
schema: 1
title: T
district: {name: X, kind: kreis}
edition: {date: "2020"}
sources: [{kind: full_text, title: Q}]
figures:
  - {text: Anteil, value: 26, unit: Prozent, evidence: [{quote: 26 von 100}, {place: Seite 1}]}
  - {label: Menschen, value: 9, unit: people}
  - {label: Kinder, text: in Kitas, value: 34, unit: "%", population: Kinder im Kreis}
  - {label: ohne Einheit, value: 1}
"""


def test_percentages(tmp_path: Path) -> None:
    loaded = load(Request(tmp_path, typed={"concepts/a.yaml": TEXT.encode()}))
    (record,) = loaded.repository.records
    found = [(loc, told(figure)) for loc, figure in percentages(record)]
    assert found == [
        (("figures", 0), "Anteil 26 von 100"),
        (("figures", 2), "Kinder in Kitas Kinder im Kreis"),
    ]
