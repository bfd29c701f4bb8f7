"""A passage that looks like a quote, cut to what the quote is about."""

import pytest

from konzept_cli.evidence.trimming import trimmed


@pytest.mark.parametrize(
    ("passage", "quote", "kept"),
    [
        ("über 40 Einrichtungen", "über 50 Einrichtungen", "über 40 Einrichtungen"),
        ("ganz anderes", "Wort für Wort", "ganz anderes"),
        # Nothing stands for what the passage has beyond.
        ("soll in drei Monaten lernen", "in drei Monaten", "in drei Monaten"),
        # Similar words, nouns and little words stand for each other; others do not.
        ("Der Kreis hilft dabei", "Das Kreis hilft dabeii", "Der Kreis hilft dabei"),
        ("Verwaltung hilft dem Kreis", "Kinder hilft dem Kreis", "Verwaltung hilft dem Kreis"),
        ("hilft Kreis und der Stadt", "hilft Kreis undder Statt", "hilft Kreis und der Stadt"),
        # A sentence ends, and the quote does not know of it.
        ("können. Der Kreis hilft", "könnten Der Kreis hilft", "Der Kreis hilft"),
        ("einhellig beschlossen. Dann", "einhellig beschlossen dann", "einhellig beschlossen."),
        # Here it does.
        ("am 14. März hilft er", "am 15. März hilft er", "am 14. März hilft er"),
        ("14. März hilft der Kreis", "24. März hilft der Kreis", "14. März hilft der Kreis"),
        ("dort hilft er. Dann", "dort hilft er. Dannn", "dort hilft er. Dann"),
        # Numbers get lost.
        ("können wir dem Kreis helfen", "26 dem Kreis helfen", None),
        ("dem Kreis helfen. Rund", "dem Kreis helfen 80", None),
        ("in Monaten Deutsch lernen", "in 3 Monaten Deutsch lernen", None),
        ("in drei Monaten lernen", "in 3 Monaten lernen", "in drei Monaten lernen"),
        ("in Monaten Deutsch lernen", "in den Monaten Deutsch lernen", "in Monaten Deutsch lernen"),
    ],
)  # fmt: skip
def test_trimmed(passage: str, quote: str, kept: str | None) -> None:
    found = trimmed(passage.split(), quote.split())
    assert (None if found is None else " ".join(found)) == kept
