"""Escaping for Markdown."""

import pytest

from konzept_cli.markdown import code, escape, target


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kreis Mettmann", "Kreis Mettmann"),
        ("Akteur*innen", r"Akteur\*innen"),
        ("snake_case", r"snake\_case"),
        ("a | b", r"a \| b"),
        ("<b>", r"\<b\>"),
        ("[x](y)", r"\[x\](y)"),
        ("`x`", r"\`x\`"),
        ("# Kopf", r"\# Kopf"),
        ("- Liste", r"\- Liste"),
        ("+ Liste", r"\+ Liste"),
        ("1. eins", r"1\. eins"),
        ("12) zwölf", r"12\) zwölf"),
        ("2013", "2013"),
        ("11.05.2015", "11.05.2015"),
        ("&amp; & Co", "&amp;amp; & Co"),
        ("zwei\nZeilen", "zwei Zeilen"),
        ("back\\slash", r"back\\slash"),
        ("$x$ ~y~", r"\$x\$ \~y\~"),
        ("@alle", "@<!-- -->alle"),
        ("siehe #12", "siehe #<!-- -->12"),
        ("www.example.org", "www<!-- -->.example.org"),
        ("https://example.org", "https<!-- -->://example.org"),
        ("", ""),
    ],
)
def test_escape(text: str, expected: str) -> None:
    assert escape(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("abc", "`abc`"),
        ("a`b", "``a`b``"),
        ("`", "`` ` ``"),
        ("a|b", "`a\\|b`"),
        ("zwei\nZeilen", "`zwei Zeilen`"),
    ],
)
def test_code(text: str, expected: str) -> None:
    assert code(text) == expected


def test_target() -> None:
    assert target("https://example.org/a?b=c") == "https://example.org/a?b=c"
    assert target("https://example.org/> <|\\") == "https://example.org/%3E%20%3C%7C%5C"
