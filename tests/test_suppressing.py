"""Comments that ignore findings: what they name, where they reach, and when they hold."""

from datetime import date

import pytest

from konzept_cli.suppressing import Ignore, ignores
from konzept_cli.yamltree import parse

TODAY = date(2026, 11, 22)


def found(text: str) -> tuple[Ignore, ...]:
    return ignores(parse(text.encode(), "f.yaml"))


def one(text: str) -> Ignore:
    (ignore,) = found(text)
    return ignore


def test_on_the_line() -> None:
    text = "a: 1\nb: 2  # konzept: ignore[unknown-key, wrong-form] Altbestand\nc: 3\n"
    ignore = one(text)
    assert ignore.reach == "ignore"
    assert [name for name, _ in ignore.rules] == ["unknown-key", "wrong-form"]
    assert [text[slice(*span)] for _, span in ignore.rules] == ["unknown-key", "wrong-form"]
    assert ignore.reason == "Altbestand"
    assert text[slice(*ignore.comment)].startswith("# konzept: ")
    assert ignore.covers("wrong-form", 2, TODAY)
    assert not ignore.covers("wrong-form", 3, TODAY)
    assert not ignore.covers("unknown-topic", 2, TODAY)


def test_on_its_own_line_it_speaks_of_the_next_content() -> None:
    assert list(one("a: 1\n# konzept: ignore[x] warum\n\n# mehr\nb: 2\n").lines) == [5]
    assert list(one("a: 1\n# konzept: ignore[x] warum\n").lines) == [2]


def test_a_block_is_all_that_begins_there() -> None:
    text = "a: 1\n# konzept: ignore-block[x] warum\nb:\n  - c: 1\n    d: 2\n  - e: 3\nf: 4\n"
    assert list(one(text).lines) == [3, 4, 5, 6]
    item = "a:\n  # konzept: ignore-block[x] warum\n  - c: 1\n    d: 2\n  - e: 3\n"
    assert list(one(item).lines) == [3, 4]
    inline = "a:  # konzept: ignore-block[x] warum\n  b: 1\n  c: 2\nd: 3\n"
    assert list(one(inline).lines) == [1, 2, 3]


def test_a_file_is_all_of_it() -> None:
    assert one("# konzept: ignore-file[x] warum\na: 1\nb: 2\n").covers("x", 3, TODAY)


@pytest.mark.parametrize(
    ("until", "holds"),
    [("2026-11-22", True), ("2026-11-21", False), ("bald", False), ("2026-13-01", False)],
)
def test_until_a_day(until: str, holds: bool) -> None:
    ignore = one(f"a: 1  # konzept: ignore[x] until={until} wird ersetzt\n")
    assert ignore.reason == "wird ersetzt"
    assert ignore.covers("x", 1, TODAY) is holds
    assert ignore.expired(TODAY) is not holds


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("until=31.12.2030", date(2030, 12, 31)),
        ("until=2030-1-5", date(2030, 1, 5)),
        ("until=2030-12-31.", date(2030, 12, 31)),
        ("(until=2030-12-31)", date(2030, 12, 31)),
        ("until=2030", None),
        ("until=2030-02-30", None),
        ("until=", None),
    ],
)
def test_until_what_is_no_day(written: str, meant: date | None) -> None:
    text = f"a: 1  # konzept: ignore[x] {written} wird ersetzt\n"
    ignore = one(text)
    assert ignore.until
    assert (ignore.until.day, ignore.until.meant) == (None, meant)
    assert text[slice(*ignore.until.span)] == written
    assert ignore.reason == "wird ersetzt"
    assert not ignore.covers("x", 1, TODAY)


def test_until_nothing_is_no_reason() -> None:
    assert one("a: 1  # konzept: ignore[x] until=\n").reason == ""


@pytest.mark.parametrize("comment", ["ignore[x]", "ignore[x]  ", "ignore Grund", "ignore[] Grund"])
def test_without_a_rule_or_a_reason_it_ignores_nothing(comment: str) -> None:
    assert not one(f"a: 1  # konzept: {comment}\n").covers("x", 1, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        'a: "x # konzept: ignore[x] y"\n',
        "a: |\n  x\n  # konzept: ignore[x] y\n",
        '"x # konzept: ignore[x] y": 1\n',
        "a: x#konzept: ignore[x] y\n",
        "a: 1  # konzept: ignored[x]\n",
        "a: [  # konzept: ignore[x] y\n",
    ],
)
def test_text_is_no_comment(text: str) -> None:
    assert found(text) == ()
