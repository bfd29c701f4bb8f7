"""Two texts are made equal where only their copying differs."""

import pytest

from konzept_cli.evidence.folding import contains, fold, occurrences


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("  a \t b\r\n c\xa0d\fe ", "a b c d e"),
        # Hyphenated line breaks.
        ("Zusammen-\nleben in Sicherheit", "Zusammenleben in Sicherheit"),
        ("Zusammen-\r\n   leben", "Zusammenleben"),
        ("Querschnitts- aufgaben", "Querschnittsaufgaben"),
        ("Arnsberg-\nNord", "Arnsberg-Nord"),
        ("2006-\n2011", "2006-2011"),
        ("Schule/\nBeruf", "Schule/Beruf"),
        ("Schule/ Beruf", "Schule/ Beruf"),
        # Hyphens that stay.
        ("Erziehungs- und Bildungspartnerschaften", "Erziehungs- und Bildungspartnerschaften"),
        ("Erziehungs-\nund Bildungspartnerschaften", "Erziehungs- und Bildungspartnerschaften"),
        ("Kinder- bzw. Jugendarbeit", "Kinder- bzw. Jugendarbeit"),
        ("Kinder-\noder Jugendarbeit", "Kinder- oder Jugendarbeit"),
        ("Ennepe-Ruhr-Kreis", "Ennepe-Ruhr-Kreis"),
        ("Ziel - nicht Weg", "Ziel - nicht Weg"),
        ("2006- 2011", "2006- 2011"),
        # Words that only begin like a joining one.
        ("Wohn- unterkunft", "Wohnunterkunft"),
        ("Sozial- ausschuss", "Sozialausschuss"),
        # Soft hyphens.
        ("Zusammen\u00adleben", "Zusammenleben"),
        ("Zusammen\u00ad\nleben", "Zusammenleben"),
        ("Erziehungs\u00ad und Bildung", "Erziehungs- und Bildung"),
        # Composition.
        ("Größe".replace("ö", "o\u0308"), "Größe"),
        # Quotation marks.
        ('„a“ “b” «c» »d« "e"', '"a" "b" "c" "d" "e"'),
        ("‚a‘ ‘b’ ‹c› 'd' geht’s", "'a' 'b' 'c' 'd' geht's"),
        # Markdown emphasis.
        ("**Besonderheit** durch", "Besonderheit durch"),
        ("*eins*, _zwei_, ***drei***.", "eins, zwei, drei."),
        ("**Akteur*innen** und Mitarbeiter_innen", "Akteur*innen und Mitarbeiter_innen"),
        ("Akteur*innen", "Akteur*innen"),
        ("* Sprache", "* Sprache"),
        ("2 * 3", "2 * 3"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(folded) == folded


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Das Zusammen-\nleben im Kreis", "Zusammenleben im Kreis"),
        ("das Zusammen\u00adleben", "Zusammenleben"),
        ("„Beirat für Integration“", '"Beirat für Integration"'),
        ("(Beirat)", "Beirat"),
        ("Sprache, Bildung", "Sprache"),
        ("Größe".replace("ö", "o\u0308"), "Größe"),
        ("xab ab", "ab"),
        ("a b", "a b"),
        ("ein **wichtiges** Ziel", "wichtiges Ziel"),
        ("Schule–Beruf", "Schule"),
        ("...", "..."),
    ],
)
def test_a_quote_stands_in_a_text(text: str, quote: str) -> None:
    assert contains(text, quote)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Zusammenleben", "Zusammen"),
        ("Zusammenleben", "leben"),
        ("Teil_1", "Teil"),
        ("2015", "201"),
        ("Kinder Jugend", "Kinder und Jugend"),
        ("Sprache", "sprache"),
        ("Grösse", "Größe"),
        ("a–b", "a-b"),
        ("anything", ""),
        ("anything", "\u00ad"),
        ("", "x"),
    ],
)
def test_a_quote_does_not_stand_in_a_text(text: str, quote: str) -> None:
    assert not contains(text, quote)


@pytest.mark.parametrize(
    ("text", "quote", "number"),
    [
        ("", "Teilhabe", 0),
        ("mehr Teilhabe", "Teilhabe", 1),
        ("Teilhaben", "Teilhabe", 0),
        ("Teilhabe, Teil-\nhabe, Teilhaben", "Teilhabe", 2),
        ("z.B. a, z.B. b", "z.B.", 2),
    ],
)
def test_occurrences(text: str, quote: str, number: int) -> None:
    assert occurrences(text, quote) == number


@pytest.mark.parametrize("sign", ["\u00ad", "\u200d", "\ufe0f", "\u2800"])
def test_what_nobody_sees_in_a_quote_does_not_matter(sign: str) -> None:
    assert contains("Teilhabe erhöhen", f"Teil{sign}habe erhöhen")
