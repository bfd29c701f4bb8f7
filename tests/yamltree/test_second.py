"""A second concept in the file of the first is told once."""

from konzept_cli.diagnostics import Finding, Mark, Span, Spot
from konzept_cli.yamltree import parse

FIRST = "schema: 1\ntitle: A\ndistrict: {name: N}\n"


def faults(text: str) -> list[tuple[str, str, str]]:
    """Rule, variant, and what stands at the place."""
    found = parse(text.encode(), "f").faults
    return [
        (one.rule, one.variant, text[one.spot.loc.start : one.spot.loc.end])
        for one in found
        if isinstance(one.spot.loc, Span)
    ]


def test_all_its_keys_are_one_fault() -> None:
    text = f"{FIRST}a: 1\na: 2\n{FIRST}a: {{b: 1, b: 2}}\n"
    assert faults(text) == [("duplicate-key", "", "a"), ("several-documents", "joined", "schema")]
    start = text.index("schema", 1)
    assert parse(text.encode(), "f").faults[-1] == Finding(
        Spot("f", Span(start, start + 6)),
        "several-documents",
        "joined",
        marks=(Mark(Spot("f", Span(0, 6)), "first"),),
    )


def test_one_key_twice_is_a_key_twice() -> None:
    assert faults(f"{FIRST}title: B\n") == [("duplicate-key", "", "title")]
    nested = "x: {title: A, title: B, schema: 1, schema: 2}\n"
    assert faults(nested) == [("duplicate-key", "", "title"), ("duplicate-key", "", "schema")]
    assert faults("- {title: A, title: B, schema: 1, schema: 2}\n") == [
        ("duplicate-key", "", "title"),
        ("duplicate-key", "", "schema"),
    ]


def test_a_line_of_hyphens_stands_between_them() -> None:
    assert faults(f"{FIRST}---\n{FIRST}") == [("several-documents", "record", "---")]
    assert faults(f"{FIRST}---\nx: 1\n") == [("several-documents", "", "---")]
