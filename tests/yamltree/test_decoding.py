"""Strict UTF-8, and a name for what it is instead."""

import codecs

import pytest

from konzept_cli.diagnostics import Span
from konzept_cli.lines import Lines
from konzept_cli.messages import Said
from konzept_cli.yamltree import decode, locate, parse

TEXT = "titel: Größe\nort: Köln – „Süd“\n"


def test_utf8_is_taken_as_it_is() -> None:
    assert decode("ä😀e\u0301\r\n".encode(), "f") == (
        "ä😀e\u0301\r\n",
        (),
        frozenset("ä😀\u0301\r"),
    )
    assert decode(b"", "f") == ("", (), frozenset())


def test_a_utf8_byte_order_mark_counts_nowhere() -> None:
    with_mark = parse(codecs.BOM_UTF8 + b"a: b\nc: d\n", "f")
    without = parse(b"a: b\nc: d\n", "f")
    assert with_mark.faults == ()
    assert with_mark.root == without.root
    assert locate(with_mark, ("c",)) == (8, 9)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "UTF-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "UTF-16"),
        (TEXT.encode("utf-16-le"), "UTF-16"),
        (TEXT.encode("utf-16-be"), "UTF-16"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "UTF-32"),
        (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), "UTF-32"),
        (TEXT.encode("utf-32-le"), "UTF-32"),
        (TEXT.encode("utf-32-be"), "UTF-32"),
    ],
)
def test_wide_encodings_are_named_and_can_be_shown(data: bytes, encoding: str) -> None:
    text, (finding,), _ = decode(data, "f.yaml")
    assert text == TEXT
    assert (finding.rule, finding.variant) == ("wrong-encoding", "named")
    assert finding.values["encoding"] == encoding
    assert (finding.spot.file, finding.spot.loc) == ("f.yaml", Span(0, 1))


@pytest.mark.parametrize(
    ("data", "program"),
    [
        (b"PK\x03\x04\x14\x00\xff", "Office"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "Office"),
        (b"{\\rtf1\\ansi schema: 1}", "RTF"),
        (codecs.BOM_UTF8 + b"<html><p>schema: 1</p></html>", "HTML"),
    ],
)
def test_a_file_of_another_program_is_told_as_one(data: bytes, program: str) -> None:
    text, (finding,), _ = decode(data, "f")
    assert (text, finding.rule, finding.variant) == ("", "wrong-encoding", "program")
    assert finding.values == {"program": program}


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF32_BE])
def test_a_lone_mark_has_a_place_inside_the_text(mark: bytes) -> None:
    text, (finding,), _ = decode(mark, "f")
    assert (text, finding.spot.loc) == ("", Span(0, 0))


def test_windows_1252_is_named_with_its_first_byte() -> None:
    text, (finding,), _ = decode(("ok\n" + TEXT).encode("cp1252"), "f")
    assert text == "ok\n" + TEXT
    assert finding.variant == "named"
    assert finding.values == {"encoding": "Windows-1252", "byte": "0xF6"}
    assert isinstance(finding.spot.loc, Span)
    assert Lines(text).position(finding.spot.loc.start) == (2, 10)
    assert text[finding.spot.loc.start : finding.spot.loc.end] == "ö"


def test_other_bytes_have_no_name() -> None:
    text, (finding,), _ = decode("Größe: ".encode() + b"\x81\x8d\x90 x", "f")
    assert (finding.rule, finding.variant) == ("wrong-encoding", "")
    assert finding.values["byte"] == "0x81"
    assert finding.spot.loc == Span(7, 8)
    assert text.startswith("Größe: ")


def test_a_cut_character_at_the_end_is_found() -> None:
    _, (finding,), _ = decode("ä".encode()[:1], "f")
    assert (finding.values["byte"], finding.spot.loc) == ("0xC3", Span(0, 1))


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\x00", "U+0000"),
        ("\x1b", "U+001B"),
        ("\x7f", "U+007F"),
        ("\x85", "U+0085"),
        ("\u2028", "U+2028 LINE SEPARATOR"),
        ("\u2029", "U+2029 PARAGRAPH SEPARATOR"),
        ("\u202e", "U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("\u200e", "U+200E LEFT-TO-RIGHT MARK"),
        ("\ufeff", Said("character.feff")),
        ("\uffff", "U+FFFF"),
    ],
)
def test_forbidden_characters_are_found_where_they_are(character: str, name: object) -> None:
    document = parse(f"ä😀: 1\nb: x{character}y\n".encode(), "f")
    assert document.root is None
    (finding,) = document.faults
    assert (finding.rule, finding.values) == ("forbidden-character", {"character": name})
    assert finding.spot.loc == Span(10, 11)


def test_a_second_byte_order_mark_is_a_forbidden_character() -> None:
    _, (finding,), _ = decode(codecs.BOM_UTF8 * 2 + b"a: b", "f")
    assert (finding.rule, finding.spot.loc) == ("forbidden-character", Span(0, 1))


def test_tabs_and_form_feeds_are_told_apart() -> None:
    _, findings, _ = decode(b"a\tb\x0cc", "f")
    assert [finding.spot.loc for finding in findings] == [Span(3, 4)]


def test_a_file_of_zeros_does_not_flood() -> None:
    _, findings, _ = decode(b"\x00" * 10_000, "f")
    assert len(findings) == 100
    assert {finding.rule for finding in findings} == {"forbidden-character"}
