"""Rules about the text of files: what they find, what they leave alone, and what their fixes do."""

import unicodedata
from pathlib import Path

import pytest

from konzept_cli.checking import check, check_text, diagnose
from konzept_cli.diagnostics import Diagnostic
from konzept_cli.fixing import apply, chosen
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.rules import RULES
from konzept_cli.yamltree import parse

HEAD = """\
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2024"}
sources: [{kind: press, title: Konzept}]
"""
NO_BREAK = "\u00a0"


def found(folder: Path, rule: str, text: str) -> tuple[Diagnostic, ...]:
    """What `rule` says of a concept with this `text`."""
    rules = [one for one in RULES if one.id == rule]
    document = parse(text.encode(), "concepts/a.yaml")
    findings = list(check_text(document, rules)) if document.content else []
    if rules[0].check or rules[0].check_record:
        loaded = load(Request(folder, typed={document.file: text.encode()}))
        findings += check(loaded.repository, rules)
    severities = {one.id: one.severity for one in rules}
    return diagnose(findings, severities, lambda _: document, catalogue("de"))


def mended(folder: Path, rule: str, text: str, *, unsafe: bool = False) -> str:
    """`text` after the fixes of `rule`, which find nothing more in it."""
    edits, _ = chosen(found(folder, rule, text), unsafe=unsafe)
    new = apply(text.encode(), edits["concepts/a.yaml"]).decode()
    assert not [one for one in found(folder, rule, new) if one.fix and (unsafe or one.fix.safe)]
    return new


def shown(text: str, diagnostic: Diagnostic) -> str:
    start, end = diagnostic.place.span
    return text[start:end]


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_blanks_at_the_ends_of_lines_are_told_once_and_go(tmp_path: Path, line_break: str) -> None:
    text = f"{HEAD}note: x  \n# y\t \n   \nsubtitle: z ".replace("\n", line_break)
    (diagnostic,) = found(tmp_path, "trailing-blanks", text)
    assert shown(text, diagnostic) == "  "
    assert "von 3 weiteren" in diagnostic.message
    expected = f"{HEAD}note: x\n# y\n\nsubtitle: z".replace("\n", line_break)
    assert mended(tmp_path, "trailing-blanks", text) == expected


@pytest.mark.parametrize("style", ["|", ">", "|-", ">-"])
def test_blanks_in_a_block_belong_to_its_text(tmp_path: Path, style: str) -> None:
    text = f"{HEAD}note: {style}\n  eins  \n  zwei  \n\nsubtitle: x\n"
    assert found(tmp_path, "trailing-blanks", text) == ()


def test_blanks_between_the_lines_of_a_quoted_text_are_none_of_it(tmp_path: Path) -> None:
    text = f'{HEAD}note: "eins  \n  zwei"\n'
    assert mended(tmp_path, "trailing-blanks", text) == f'{HEAD}note: "eins\n  zwei"\n'


def test_a_blank_behind_a_backslash_is_a_letter(tmp_path: Path) -> None:
    assert found(tmp_path, "trailing-blanks", f'{HEAD}note: "a\\ \n  b"\n') == ()


def test_tabs_between_the_parts_of_a_line_become_blanks(tmp_path: Path) -> None:
    text = f"{HEAD}note:\t \tx\t# y\tz\nx-a: [1,\t2]\nx-b: a\tb\nx-c: 'a\t# b'\n"
    expected = f"{HEAD}note: x # y\tz\nx-a: [1, 2]\nx-b: a\tb\nx-c: 'a\t# b'\n"
    assert mended(tmp_path, "tab-between", text) == expected


def test_tabs_in_texts_and_comments_alone_are_no_matter(tmp_path: Path) -> None:
    assert found(tmp_path, "tab-between", f"{HEAD}x-b: a\tb\n#\tc\nx-c: d # e\tf\n") == ()


@pytest.mark.parametrize(
    ("end", "mended_end", "place"),
    [
        ("", "\n", "x"),
        ("\n\n\n", "\n", "\n\n"),
        ("\r\n\r\n", "\r\n", "\r\n"),
        ("\r\r", "\r", "\r"),
    ],
)
def test_a_file_ends_with_one_line_break(
    tmp_path: Path, end: str, mended_end: str, place: str
) -> None:
    text = f"{HEAD}note: x{end}"
    (diagnostic,) = found(tmp_path, "untidy-end", text)
    assert shown(text, diagnostic) == place
    assert mended(tmp_path, "untidy-end", text) == f"{HEAD}note: x{mended_end}"


def test_the_missing_line_break_is_like_the_others(tmp_path: Path) -> None:
    text = f"{HEAD}note: x".replace("\n", "\r\n")
    assert mended(tmp_path, "untidy-end", text) == f"{text}\r\n"


@pytest.mark.parametrize(("style", "safe"), [("|", False), (">", False), ("'", True)])
def test_a_line_break_may_belong_to_a_text(tmp_path: Path, style: str, safe: bool) -> None:
    value = "'x'" if style == "'" else f"{style}\n  x"
    (diagnostic,) = found(tmp_path, "untidy-end", f"{HEAD}note: {value}")
    assert diagnostic.fix
    assert diagnostic.fix.safe == safe


def test_empty_lines_that_a_block_keeps_are_its_text(tmp_path: Path) -> None:
    assert found(tmp_path, "untidy-end", f"{HEAD}note: |+\n  x\n\n") == ()
    assert found(tmp_path, "untidy-end", HEAD) == ()


def test_line_breaks_become_what_most_are(tmp_path: Path) -> None:
    right = HEAD.replace("\n", "\r\n")
    text = right + "note: x\nsubtitle: y\r"
    (diagnostic,) = found(tmp_path, "mixed-line-breaks", text)
    assert shown(text, diagnostic) == "\n"
    assert diagnostic.message == "Von 7 Zeilen enden 2 anders als die übrigen (CRLF)."
    expected = right + "note: x\r\nsubtitle: y\r\n"
    assert mended(tmp_path, "mixed-line-breaks", text) == expected


def test_one_line_that_ends_otherwise(tmp_path: Path) -> None:
    text = HEAD.replace("\n", "\r\n", 1)
    (diagnostic,) = found(tmp_path, "mixed-line-breaks", text)
    assert diagnostic.message == "Diese Zeile endet anders als alle übrigen (LF)."
    assert mended(tmp_path, "mixed-line-breaks", text) == HEAD
    assert found(tmp_path, "mixed-line-breaks", HEAD.replace("\n", "\r\n")) == ()


def test_letters_are_composed_in_all_lines(tmp_path: Path) -> None:
    right = f"{HEAD}note: Über Öffnung – 😀\n# schön\nsubtitle: „ä“\n"
    text = unicodedata.normalize("NFD", right)
    (diagnostic,) = found(tmp_path, "decomposed-letter", text)
    assert shown(text, diagnostic) == "U\u0308"
    assert diagnostic.message == "Der Buchstabe „Ü“ ist hier aus 2 Zeichen zusammengesetzt."
    assert mended(tmp_path, "decomposed-letter", text) == right


def test_a_character_that_only_looks_like_a_letter(tmp_path: Path) -> None:
    text = f"{HEAD}note: 3 \u212b\n"
    (diagnostic,) = found(tmp_path, "decomposed-letter", text)
    assert diagnostic.message == "Statt „Å“ steht hier ein anderes Zeichen, das genauso aussieht."
    assert mended(tmp_path, "decomposed-letter", text) == f"{HEAD}note: 3 Å\n"


def test_letters_without_a_composed_form_stay(tmp_path: Path) -> None:
    assert found(tmp_path, "decomposed-letter", f"{HEAD}note: q\u0308\n") == ()


def test_invisible_characters_go(tmp_path: Path) -> None:
    text = f"{HEAD}note: Inte\u00adgra\u200dtion\n# \u2800\n"
    (diagnostic,) = found(tmp_path, "invisible-character", text)
    assert "Zwischen „Inte“ und „gra“" in diagnostic.message
    assert "ein weicher Trennstrich" in diagnostic.message
    assert "noch 2 davon" in diagnostic.message
    assert (
        mended(tmp_path, "invisible-character", text, unsafe=True)
        == f"{HEAD}note: Integration\n# \n"
    )


@pytest.mark.parametrize("text", ["👩\u200d👧", "❤\ufe0f", "می\u200cخواهم", "schlicht"])
def test_joiners_that_join_stay(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, "invisible-character", f"{HEAD}note: {text} ä\n") == ()
    assert found(tmp_path, "invisible-character", HEAD) == ()


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("a  b   c", "a b c"),
        ("'a '", "'a'"),
        ('" a"', '"a"'),
        ("a\u2003b", "a b"),
        ("a\tb", "a b"),
        (f"26{NO_BREAK} %", f"26{NO_BREAK}%"),
        ('"a\n\n  b  c"', '"a\n\n  b c"'),
    ],
)
def test_odd_blanks_are_put_right(tmp_path: Path, written: str, right: str) -> None:
    text = f"{HEAD}note: {written}\n"
    assert mended(tmp_path, "odd-blank", text, unsafe=True) == f"{HEAD}note: {right}\n"


@pytest.mark.parametrize(
    "text",
    [
        f"note: 26{NO_BREAK}%\n",
        "note: |\n  a  b\n",
        "note: >\n  a\n    b  c\n",
        "note:    a\nsubtitle:  b\n",
        "x-own: a  b\n",
        "note: a  # b  c\n",
    ],
)
def test_blanks_that_are_set_on_purpose_stay(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, "odd-blank", HEAD + text) == ()


def test_an_unusual_blank_is_named(tmp_path: Path) -> None:
    (diagnostic,) = found(tmp_path, "odd-blank", f"{HEAD}note: a\u2003b\n")
    assert diagnostic.message == "Hier steht statt eines Leerzeichens ein breites Leerzeichen."


@pytest.mark.parametrize("key", ["title: Der „Rest“ steht hier", "subtitle: Der \u2014 -"])
def test_what_is_no_sentence_of_ours_is_not_judged(tmp_path: Path, key: str) -> None:
    text = HEAD + 'goals:\n  - label: Das "ist" z.B. die - Sache...\n'
    for rule in ("typewriter-mark", "missing-blank"):
        assert found(tmp_path, rule, text) == (), key


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("typewriter-mark", 'Das Rad hat 28" und ist "halb'),
        ("typewriter-mark", "Der [...] und (...) und .... und das -Ende"),
        ("typewriter-mark", 'Das „Netz - gemeinsam...“ und »das "hier"«'),
        ("typewriter-mark", 'This is the "only" one and not der Rest'),
        ("missing-blank", "Die Adresse ist https://a.de/%C3%BCr und https://a.de/z.B.html"),
        ("missing-blank", "Es sind „26%“ und nicht 30 % oder X.Y."),
    ],
)
def test_what_is_right_or_not_ours_stays(tmp_path: Path, rule: str, text: str) -> None:
    assert found(tmp_path, rule, f"{HEAD}note: |-\n  {text}\n") == ()


@pytest.mark.parametrize(
    ("rule", "written", "right"),
    [
        ("typewriter-mark", 'Das "eine" und ("das andere")', "Das „eine“ und („das andere“)"),
        ("typewriter-mark", "Das eine - nicht das andere", "Das eine – nicht das andere"),
        ("typewriter-mark", "Das eine und so weiter...", "Das eine und so weiter…"),
        ("missing-blank", "Das sind 26% oder 3,5€", f"Das sind 26{NO_BREAK}% oder 3,5{NO_BREAK}€"),
        ("missing-blank", "Nach §3 ist das so", f"Nach §{NO_BREAK}3 ist das so"),
        ("missing-blank", "D.h. der Kreis e.V.", f"D.{NO_BREAK}h. der Kreis e.{NO_BREAK}V."),
        ("missing-blank", "Das gilt i.d.R. so", f"Das gilt i.{NO_BREAK}d.{NO_BREAK}R. so"),
    ],
)
def test_slips_in_our_own_text_are_mended(
    tmp_path: Path, rule: str, written: str, right: str
) -> None:
    text = f"{HEAD}note: >-\n  {written}\n  und nicht mehr\n"
    expected = f"{HEAD}note: >-\n  {right}\n  und nicht mehr\n"
    assert mended(tmp_path, rule, text, unsafe=True) == expected


def test_marks_that_yaml_needs_a_backslash_for(tmp_path: Path) -> None:
    text = f'{HEAD}note: "Das ist \\"gut\\" und nicht mehr"\n'
    expected = f'{HEAD}note: "Das ist „gut“ und nicht mehr"\n'
    assert mended(tmp_path, "typewriter-mark", text, unsafe=True) == expected


def test_keys_of_ones_own_are_not_judged(tmp_path: Path) -> None:
    text = f'{HEAD}note: Das ist "gut"\nx-own: {{note: Das ist "gut"}}\n'
    text += "goals: [{label: x, text: Das ist gut}]\n"
    (diagnostic,) = found(tmp_path, "typewriter-mark", text)
    assert diagnostic.loc == ("note",)


@pytest.mark.parametrize("value", ["„Kultur“", "“Kultur”", "»Kultur«", "‚Kultur‘", '„Kultur"'])
def test_typographic_marks_around_a_value_go(tmp_path: Path, value: str) -> None:
    text = f"{HEAD}subtitle: {value}\n"
    assert mended(tmp_path, "quoted-value", text, unsafe=True) == f'{HEAD}subtitle: "Kultur"\n'


@pytest.mark.parametrize(
    "value", ["„A“ und „B“", "„Kultur“ hier", '"„Kultur“"', "„…“", "Das „Netz“"]
)
def test_marks_within_a_value_stay(tmp_path: Path, value: str) -> None:
    assert found(tmp_path, "quoted-value", f"{HEAD}subtitle: {value}\n") == ()


def test_a_quote_may_be_what_somebody_said(tmp_path: Path) -> None:
    text = HEAD + "goals:\n  - text: x\n    evidence: [{quote: „Wir sind bunt“}]\n    note: „Y“\n"
    (diagnostic,) = found(tmp_path, "quoted-value", text)
    assert diagnostic.loc == ("goals", 0, "note")


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ('Amt"', 'note: "Amt"'),
        ('Amt 2 für Soziales"', 'note: "Amt 2 für Soziales"'),
    ],
)
def test_a_mark_at_the_end_only(tmp_path: Path, written: str, right: str) -> None:
    text = f"{HEAD}note: {written}\n"
    assert mended(tmp_path, "quoted-value", text, unsafe=True) == f"{HEAD}{right}\n"


@pytest.mark.parametrize("written", ['für "Amt"', 'Tafel mit 19"'])
def test_a_mark_at_the_end_that_belongs_there(tmp_path: Path, written: str) -> None:
    assert found(tmp_path, "quoted-value", f"{HEAD}note: {written}\n") == ()


@pytest.mark.parametrize(
    "line", ["note: a  #1 b", "note: a #b", "note: a #!b", "x: [a, b] #c", 'note: "a" #b']
)
def test_what_may_be_a_text_that_is_cut_off(tmp_path: Path, line: str) -> None:
    told = found(tmp_path, "cut-off-text", f"{HEAD}{line}\n")
    assert len(told) == (line in ("note: a  #1 b", "note: a #b"))


@pytest.mark.parametrize("comment", ["# b", "##b", "#", "#konzept: ignore[x] y", "#Konzept ist"])
def test_comments_are_comments(tmp_path: Path, comment: str) -> None:
    text = f"{HEAD}note: a {comment}\nnote2: >-\n  x #y\n"
    assert found(tmp_path, "cut-off-text", text) == ()


def test_a_text_that_is_cut_off_gets_quotation_marks(tmp_path: Path) -> None:
    text = f"{HEAD}note: Platz  #1 hier  \n"
    expected = f'{HEAD}note: "Platz  #1 hier"  \n'
    assert mended(tmp_path, "cut-off-text", text, unsafe=True) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (HEAD, []),
        ("- a\n", []),
        (HEAD.replace("schema: 1\n", "") + "schema: 1\n", ["schema"]),
        ("evidence: []\nvariants: [{kind: long}]\n" + HEAD, []),
        ("goals: [{label: x}]\n" + HEAD, ["schema"]),
    ],
)
def test_the_head_comes_first(tmp_path: Path, text: str, told: list[str]) -> None:
    diagnostics = found(tmp_path, "head-not-first", text)
    assert [shown(text, one) for one in diagnostics] == told


def test_an_omission_in_a_quote_that_cannot_be_looked_up(tmp_path: Path) -> None:
    text = HEAD + "goals:\n  - label: a … b\n    evidence: [{quote: a ... b}, {quote: c}]\n"
    (diagnostic,) = found(tmp_path, "omission-in-quote", text)
    assert shown(text, diagnostic) == "..."


def test_a_quote_that_is_looked_up_may_have_dots(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources/s.txt").write_text("a ... b", encoding="utf-8")
    text = HEAD.replace("title: Konzept}", "title: Konzept, snapshot: s.txt}")
    text += "goals:\n  - text: x\n    evidence: [{quote: a ... b}]\n"
    assert found(tmp_path, "omission-in-quote", text) == ()


@pytest.mark.parametrize("value", ["~", "null", '""'])
def test_no_value_can_be_said(tmp_path: Path, value: str) -> None:
    assert found(tmp_path, "empty-value", f"{HEAD}subtitle: {value}\n") == ()


def test_values_that_are_not_there(tmp_path: Path) -> None:
    text = HEAD + "subtitle:\nx-own:\ngoals:\n  - label: a\n    note: # noch offen\n"
    diagnostics = found(tmp_path, "empty-value", text)
    assert [one.loc for one in diagnostics] == [("subtitle",), ("goals", 0, "note")]


def test_a_file_that_cannot_be_used_has_other_worries(tmp_path: Path) -> None:
    assert found(tmp_path, "empty-value", "title:\nsubtitle:\n") == ()


def test_items_with_an_id_or_a_topic_have_rules_of_their_own(tmp_path: Path) -> None:
    text = HEAD + "action_fields:\n" + "  - {id: a, label: A}\n" * 2
    assert found(tmp_path, "same-item-twice", text) == ()
    match = "{topic: kultur, relation: exact}"
    text = f"{HEAD}action_fields: [{{id: a, label: A, topics: [{match}, {match}]}}]\n"
    assert found(tmp_path, "same-item-twice", text) == ()


def test_an_item_that_is_there_three_times(tmp_path: Path) -> None:
    text = HEAD + "goals: [{label: a}, {label: b}, {label: a}, {label: a}]\n"
    diagnostics = found(tmp_path, "same-item-twice", text)
    assert [one.loc for one in diagnostics] == [("goals", 2), ("goals", 3)]
    assert [one.related[0].label for one in diagnostics] == ["hier zum ersten Mal"] * 2


@pytest.mark.parametrize("line", ["$schema=schema.json", "$schema=https://a.de/s.json", "x"])
def test_a_schema_that_is_there_or_elsewhere(tmp_path: Path, line: str) -> None:
    (tmp_path / "concepts").mkdir()
    (tmp_path / "concepts/schema.json").write_text("{}", encoding="utf-8")
    text = f"# yaml-language-server: {line}\n{HEAD}"
    assert found(tmp_path, "schema-not-there", text) == ()


@pytest.mark.parametrize(
    ("comment", "right"),
    [
        ("# konzept ignore[x] y", "# konzept: ignore[x] y"),
        ("#Konzept: Ignore [x] y", "# konzept: ignore[x] y"),
        ("# konzept:ignore-blocks[x] y", "# konzept: ignore-block[x] y"),
        ("# konzept-ignore-file: [x] y", "# konzept: ignore-file[x] y"),
        ("# konzept: disable[x] y", "# konzept: ignore[x] y"),
    ],
)
def test_comments_that_are_meant_to_ignore(tmp_path: Path, comment: str, right: str) -> None:
    text = f"{HEAD}note: a {comment}\n"
    expected = f"{HEAD}note: a {right}\n"
    assert mended(tmp_path, "misspelt-ignore", text, unsafe=True) == expected


@pytest.mark.parametrize(
    "line",
    [
        "note: a # konzept: ignore[x] y",
        "note: a #konzept:ignore-block[x] y",
        "note: a # Konzept ignoriert die Frage",
        "note: 'a # konzept ignore[x] y'",
        "note: a#konzept ignore[x]",
    ],
)
def test_other_comments_and_texts(tmp_path: Path, line: str) -> None:
    assert found(tmp_path, "misspelt-ignore", f"{HEAD}{line}\n") == ()


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "goals: [{text: Ziele <b>aller</b> &amp; mehr}]\n",
            "goals: [{text: Ziele aller & mehr}]\n",
        ),
        ("goals:\n  - text: A<br/>B &auml;\n", "goals:\n  - text: A B ä\n"),
        ("goals:\n  - text: A&nbsp;B &#8211; C\n", "goals:\n  - text: A B – C\n"),
        (
            'goals:\n  - text: "<p class=x>A &quot;B&quot;"\n',
            'goals:\n  - text: "A &quot;B&quot;"\n',
        ),
        ('goals:\n  - text: "A<b>: </b>B"\n', 'goals:\n  - text: "A: B"\n'),
    ],
)
def test_html_becomes_what_a_page_shows(tmp_path: Path, text: str, right: str) -> None:
    (diagnostic,) = found(tmp_path, "html-in-text", HEAD + text)
    assert diagnostic.fix
    edits, _ = chosen((diagnostic,), unsafe=True)
    assert apply((HEAD + text).encode(), edits["concepts/a.yaml"]).decode() == HEAD + right


@pytest.mark.parametrize(
    "text",
    ["goals: [{text: a < b & c > d}]\n", "goals: [{text: R&D; x}]\n", "x-own: <b>\n",
     "goals: [{text: <abc>}]\n", "relations: [{url: 'https://a.example/?a=1&lang;'}]\n"]
)  # fmt: skip
def test_signs_that_are_no_html(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, "html-in-text", HEAD + text) == ()


@pytest.mark.parametrize(
    "text",
    ["A &quot;B&quot;", "A<b>:</b> B", "A<b>:</b>", "A <b>#1</b>", "<b>- A</b>", "<b></b>"],
)
def test_html_that_only_people_can_replace(tmp_path: Path, text: str) -> None:
    (diagnostic,) = found(tmp_path, "html-in-text", f"{HEAD}goals:\n  - text: {text}\n")
    assert diagnostic.fix is None
