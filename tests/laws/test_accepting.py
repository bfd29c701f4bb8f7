"""What is accepted stays accepted while lines move, and nothing else is; a baseline that is
written is whole, written again the same, and never grows by itself."""

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from konzept_cli.baseline import Entries, match
from konzept_cli.baseline.reading import Baseline, read
from konzept_cli.checking import check_text
from konzept_cli.cli._running import LOCKED, examine
from konzept_cli.config import Config
from konzept_cli.diagnostics import Diagnostic
from konzept_cli.loading import Loaded, Request, load
from konzept_cli.messages import catalogue
from konzept_cli.rules import RULES
from konzept_cli.settings import settle
from konzept_cli.yamltree import Texts, parse

LAW = settings.get_profile("whole-runs")
SETTINGS = settle(RULES, "lint", Config())
ROOT = Path(__file__).parents[2]
NAME = "konzept-baseline.json"
SOURCES = {
    "sources/kreis-beispiel.txt": (ROOT / "docs/beispiel/sources/kreis-beispiel.txt").read_bytes()
}
CONCEPT = (ROOT / "docs/beispiel/concepts/kreis-beispiel-2024.yaml").read_text(encoding="utf-8")
# Texts over several lines, with what looks like a comment or like a value in them.
CONCEPT += """\
x-text: |
  eins: 01

  # kein Kommentar
x-langer-text: dieser Text
  geht weiter
x-liste: [eins,
  "zwei

  # drei", vier]
x-zahlen: [01, 02, {a: 2024-01-01},
  01]
"""

# Pieces of text with what people write in their place.
FAULTS = (
    ("topic: sprache,", "topic: spracche,"), ("quote: Rund 120", "quote: Etwa 120"),
    ('"2024-03-07"', "2024-03-07"), ("label: Gesundheit\n", "label: Gesundheitswesen\n"),
    (", reason: Das Feld umfasst Sprache und Bildung.", ""), ("id: arbeit", "id: gesundheit"),
    ("kind: kreis}", 'kind: kreis, ags: "99999"}'), ("  goals:\n", "  goals:\n      - text: A\n"),
    ("[cross_cutting]", "[cross_cutting, cross_cutting]"), ("count: rund 120", "count: 012"),
    ("\n", "\nx-more: 01\n"), ("date: ", "date:  "), ("title: ", "title: Ja zu "), ("\n", "  \n"),
    (": ", ":\t"), ("ä", "a\u0308"), ("\n", "\r\n"), ("title: Int", "titel: Int"), ("\n", "\n\t"),
    ("    snapshot: kreis-beispiel.txt\n", ""), ("snapshot: k", "snapshot: K"),
)  # fmt: skip
LINES = st.sampled_from(["", "# x", "      # ä 😀", "#", "# eins: 01  # zwei"])


@st.composite
def faulty(draw: st.DrawFn) -> str:
    """A concept with up to four kinds of faults."""
    text = CONCEPT
    for _ in range(draw(st.integers(1, 4))):
        right, wrong = draw(st.sampled_from(FAULTS))
        times = draw(st.sampled_from([1, 1, 2, -1]))
        text = text.replace(right, wrong, times)
    return text


def boundaries(text: str) -> list[int]:
    """Where a line can be put in between two others without being part of a text."""
    document = parse(text.encode(), "f")
    texts = Texts(document)
    lines = document.lines
    starts = [lines.start(number) for number in range(2, len(lines))]
    return [start for start in starts if not texts.holds(start)]


def with_lines(draw: st.DrawFn, text: str, lines: st.SearchStrategy[str]) -> str:
    """`text` with up to five of `lines` between its own."""
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.sampled_from(boundaries(text)))
        # A line feed after a lone carriage return would make one line break of two.
        line_break = next(end for end in ("\r\n", "\r", "\n") if text[:at].endswith(end))
        text = text[:at] + draw(lines) + line_break + text[at:]
    return text


@st.composite
def moved(draw: st.DrawFn) -> tuple[str, str]:
    """A faulty concept, and the same with comments and blank lines in between."""
    text = draw(faulty())
    assume(boundaries(text))
    return text, with_lines(draw, text, LINES)


def load_text(desk: Any, text: str) -> Loaded:
    """A repository with `text` as its concept."""
    if desk.files() != SOURCES:
        desk.put(SOURCES)
    request = Request(desk.root, typed={"concepts/a.yaml": text.encode()})
    return load(request, lambda document: check_text(document, SETTINGS.rules))


def found(loaded: Loaded) -> tuple[Diagnostic, ...]:
    return examine(loaded, SETTINGS, lambda _: True, catalogue("en")).diagnostics


def accepted(desk: Any, text: str, entries: Entries) -> tuple[Entries, Entries]:
    """Which of `entries` are used in `text`, and what is not among them."""
    loaded = load_text(desk, text)
    return match(found(loaded), entries, cache(loaded.document), LOCKED, "x")[1:]


# ---- lines move ----


@LAW
@given(moved())
def test_lines_elsewhere_change_no_match_of_a_baseline(desk: Any, texts: tuple[str, str]) -> None:
    before, after = texts
    _, entries = accepted(desk, before, {})
    assert accepted(desk, before, entries) == (entries, {})
    assert accepted(desk, after, entries) == (entries, {})
    _, entries = accepted(desk, after, {})
    assert accepted(desk, before, entries) == (entries, {})


@st.composite
def ignoring(draw: st.DrawFn) -> tuple[str, str]:
    """A concept with comments that ignore something, and the same with lines in between."""
    text = draw(faulty())
    assume(boundaries(text))
    names = ("unknown-topic", "ambiguous-scalar", "missing-reason", "statement-without-evidence")
    comments = st.builds(
        "# konzept: {}[{}] warum {}".format,
        st.sampled_from(["ignore", "ignore", "ignore-block", "ignore-file"]),
        st.lists(st.sampled_from(names), min_size=1, max_size=2, unique=True).map(", ".join),
        st.sampled_from(["", "", "until=9999-12-31", "until=2000-01-01"]),
    )
    text = with_lines(draw, text, comments)
    return text, with_lines(draw, text, LINES)


@LAW
@given(ignoring())
def test_lines_elsewhere_change_no_match_of_ignores(desk: Any, texts: tuple[str, str]) -> None:
    def seen(text: str) -> Counter[tuple[object, ...]]:
        return Counter(
            (one.place.file, one.rule, one.loc, one.suppressed)
            for one in found(load_text(desk, text))
        )

    before, after = texts
    assert seen(after) == seen(before)


# ---- a baseline is written ----


def lint(desk: Any, *options: str) -> list[tuple[str, str, bool]]:
    """File, rule and whether it is suppressed, of each finding."""
    ran = desk.run("lint", str(desk.root), "--format", "json", *options)
    assert ran.code in (0, 1), ran.err
    return [
        (one["file"], one["rule"], one["suppressed"] is not None)
        for one in json.loads(ran.out)["diagnostics"]
    ]


@LAW
@given(st.lists(faulty(), min_size=1, max_size=2))
def test_what_was_written_is_accepted_and_written_again_the_same(
    desk: Any, texts: list[str]
) -> None:
    concepts = {f"concepts/{name}.yaml": text.encode() for name, text in enumerate(texts)}
    desk.put({**concepts, **SOURCES})
    before = lint(desk)
    path = desk.root / NAME
    after = lint(desk, "--write-baseline")
    assert [one[:2] for one in after] == [one[:2] for one in before]
    assert all(suppressed == (rule not in LOCKED) for _, rule, suppressed in after)
    written = path.read_bytes()
    for options in (("--baseline", str(path)), ("--write-baseline",), ("--add-to-baseline",)):
        assert lint(desk, *options) == after
        assert path.read_bytes() == written
    assert {name: desk.files()[name] for name in concepts} == concepts


@LAW
@given(faulty(), faulty())
def test_a_baseline_never_grows_by_itself(desk: Any, old: str, new: str) -> None:
    path = desk.root / NAME
    desk.put({"concepts/a.yaml": old.encode(), **SOURCES})
    lint(desk, "--write-baseline")
    before = entries_of(path)
    (desk.root / "concepts/a.yaml").write_bytes(new.encode())
    told = Counter(lint(desk, "--baseline", str(path)))
    pruned = Counter(lint(desk, "--write-baseline"))
    after = entries_of(path)
    assert Counter(after) <= Counter(before)
    assert told - pruned == Counter(
        {one: count for one, count in told.items() if one[1] == "outdated-baseline-entry"}
    )
    lint(desk, "--add-to-baseline")
    assert Counter(after) <= Counter(entries_of(path))
    assert all(rule in LOCKED for _, rule, kept in lint(desk, "--add-to-baseline") if not kept)


def entries_of(path: Path) -> Entries:
    baseline = read(path.read_bytes(), NAME)
    assert isinstance(baseline, Baseline)
    return baseline.entries
