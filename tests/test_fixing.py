"""Fixes are minimal edits; they end, and change nothing else."""

import codecs
from collections.abc import Mapping

import pytest

from konzept_cli.diagnostics import Diagnostic, Edit, Fix, Place, Severity, Span
from konzept_cli.fixing import MOST_ROUNDS, Fixed, apply, chosen, fix_all


def fix(file: str, start: int, end: int, text: str, *, safe: bool = True) -> Diagnostic:
    edits = (Edit(Span(start, end), text),)
    place = Place(file, Span(start, end))
    return Diagnostic("r", Severity.ERROR, "m", place, fix=Fix("f", safe, edits))


def test_bytes_that_no_edit_names_stay() -> None:
    content = codecs.BOM_UTF8 + "a: ä  # ö\r\nb: 😀 x\r".encode()
    edits = [Edit(Span(14, 15), '"😀"'), Edit(Span(3, 4), "ß")]
    assert apply(content, edits) == codecs.BOM_UTF8 + 'a: ß  # ö\r\nb: "😀" x\r'.encode()


def test_edits_must_not_overlap() -> None:
    with pytest.raises(ValueError, match="overlap"):
        apply(b"abc", [Edit(Span(0, 2), "x"), Edit(Span(1, 3), "y")])


def test_of_two_that_touch_the_first_is_made() -> None:
    found = [fix("a", 0, 2, "x"), fix("a", 2, 3, "y"), fix("b", 2, 3, "z")]
    edits, mended = chosen(found, unsafe=False)
    assert mended == {"a": (found[0],), "b": (found[2],)}
    assert edits == {"a": (Edit(Span(0, 2), "x"),), "b": (Edit(Span(2, 3), "z"),)}


def test_a_fix_of_several_edits_is_made_whole_or_not_at_all() -> None:
    edits = tuple(Edit(Span(at, at + 1), "x") for at in (0, 10, 4))
    several = Diagnostic(
        "r", Severity.ERROR, "m", Place("a", Span(0, 1)), fix=Fix("f", True, edits)
    )
    before = [fix("a", 5, 6, "y")]
    assert chosen([several, *before], unsafe=False)[0] == {"a": tuple(sorted(edits))}
    assert chosen([*before, several], unsafe=False)[0] == {"a": (Edit(Span(5, 6), "y"),)}
    both = chosen([several, fix("a", 2, 3, "y")], unsafe=False)[0]
    assert both == {"a": tuple(sorted((*edits, Edit(Span(2, 3), "y"))))}


def test_unsafe_fixes_only_when_asked_for() -> None:
    found = [fix("a", 0, 1, "x", safe=False)]
    assert chosen(found, unsafe=False) == ({}, {})
    assert chosen(found, unsafe=True)[1] == {"a": tuple(found)}


def test_rounds_until_nothing_is_left() -> None:
    def diagnose(changed: Mapping[str, bytes]) -> tuple[Diagnostic, ...]:
        text = changed.get("a", b"aab").decode()
        at = text.find("a")
        return (fix("a", at, at + 1, "x"),) if at >= 0 else ()

    fixed = fix_all({"a": b"aab"}, diagnose, lambda *_: True, unsafe=False)
    assert fixed.contents == {"a": b"xxb"}
    assert fixed.count == 2
    assert fixed.circular == ()


def test_fixes_that_undo_each_other_leave_the_file_alone() -> None:
    def diagnose(changed: Mapping[str, bytes]) -> tuple[Diagnostic, ...]:
        text = changed.get("a", b"a").decode()
        return (fix("a", 0, 1, "b" if text == "a" else "a"), fix("c", 0, 1, "y"))[
            : 1 if "c" in changed else 2
        ]

    fixed = fix_all({"a": b"a", "c": b"x"}, diagnose, lambda *_: True, unsafe=False)
    assert fixed.contents == {"c": b"y"}
    assert fixed.count == 1
    assert fixed.circular == ("a",)


def test_fixes_in_a_circle_keep_no_other_fix_from_being_made() -> None:
    def diagnose(changed: Mapping[str, bytes]) -> tuple[Diagnostic, ...]:
        text = changed.get("a", b"ax.n").decode()
        there_and_back = fix("a", 0, 1, "b" if text[0] == "a" else "a")
        nothing = fix("a", 3, 4, "n")._replace(message="nothing")
        other = fix("a", 1, 2, "y")._replace(message="other")
        return (there_and_back, nothing, *[other] * (text[1] == "x"))

    fixed = fix_all({"a": b"ax.n"}, diagnose, lambda *_: True, unsafe=False)
    assert fixed == Fixed({"a": b"ay.n"}, 1, ())


def test_a_file_that_a_fix_would_spoil_is_left_alone() -> None:
    def readable(_: str, content: bytes) -> bool:
        return b"x" not in content

    fixed = fix_all({"a": b"a"}, lambda _: (fix("a", 0, 1, "x"),), readable, unsafe=False)
    assert fixed.contents == {}
    assert fixed.circular == ("a",)


def test_findings_in_other_files_are_not_fixed() -> None:
    fixed = fix_all({"a": b"a"}, lambda _: (fix("b", 0, 1, "x"),), lambda *_: True, unsafe=False)
    assert fixed == Fixed({}, 0, ())


def test_a_file_that_there_is_no_end_of_fixing_is_left_alone() -> None:
    def diagnose(changed: Mapping[str, bytes]) -> tuple[Diagnostic, ...]:
        end = len(changed.get("a", b"a"))
        return (fix("a", end, end, "a"), fix("c", 0, 1, "y"))[: 1 if "c" in changed else 2]

    fixed = fix_all({"a": b"a", "c": b"x"}, diagnose, lambda *_: True, unsafe=False)
    assert fixed == Fixed({"c": b"y"}, 1, ("a",))


@pytest.mark.parametrize(("length", "ends"), [(MOST_ROUNDS - 1, True), (MOST_ROUNDS, False)])
def test_a_file_may_need_many_rounds(length: int, ends: bool) -> None:
    def diagnose(changed: Mapping[str, bytes]) -> tuple[Diagnostic, ...]:
        left = len(changed.get("a", b"a" * length))
        return (fix("a", 0, 1, ""),)[:left]

    fixed = fix_all({"a": b"a" * length}, diagnose, lambda *_: True, unsafe=False)
    assert fixed == (Fixed({"a": b""}, length, ()) if ends else Fixed({}, 0, ("a",)))
