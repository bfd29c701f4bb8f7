"""axe-core, in German: every violation and everything it cannot decide needs a reason."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

GERMAN = Path(__file__).parent / "node_modules/axe-core/locales/de.json"

# A rule that has nothing to look at says nothing; these have, on every page.
APPLIED = {
    *("html-has-lang", "html-lang-valid", "valid-lang", "document-title"),
    *("page-has-heading-one", "heading-order", "empty-heading"),
    *("landmark-one-main", "landmark-unique", "landmark-banner-is-top-level", "region"),
    *("bypass", "skip-link", "meta-viewport", "tabindex"),
    *("scope-attr-valid", "th-has-data-cells", "empty-table-header", "td-headers-attr"),
    *("td-has-header", "table-fake-caption"),  # experimental: look.mjs switches them on
    *("color-contrast", "target-size", "link-name", "link-in-text-block"),
    *("list", "listitem", "definition-list", "dlitem"),
}


@dataclass(frozen=True, slots=True)
class Allowed:
    rule: str
    kind: str
    reason: str
    on: tuple[str, ...] = ("light", "dark", "phone", "print")
    keys: tuple[str | None, ...] = ()  # axe's own, where only some of a rule's findings are meant

    def covers(self, found: dict[str, Any], view: str) -> bool:
        keys = set(found["keys"])
        return (
            (found["rule"], found["kind"]) == (self.rule, self.kind)
            and view in self.on
            and (not self.keys or keys <= set(self.keys))
        )


ALLOWED = (
    Allowed(
        "color-contrast",
        "incomplete",
        "a symbol is one character: test_every_text_stands_out measures it all the same",
        keys=("nonBmp", "shortTextContent"),
    ),
    Allowed(
        "color-contrast",
        "incomplete",
        "cells over several rows and what is scrolled out of a region confuse axe: "
        "test_no_text_is_covered looks itself, test_every_text_stands_out measures",
        keys=("bgOverlap", "elmPartiallyObscured", "elmPartiallyObscuring"),
    ),
    Allowed(
        "color-contrast",
        "incomplete",
        "the lines of a figure are behind its words: test_every_text_stands_out measures them",
        keys=("imgNode",),
    ),
    Allowed("target-size", "violations", "nobody taps on paper", on=("print",)),
    Allowed("link-in-text-block", "violations", "nobody follows a link on paper", on=("print",)),
    Allowed(
        "link-in-text-block",
        "incomplete",
        "on paper the number of a section behind a link, which no style tells from the text",
        on=("print",),
    ),
)


def findings(seen: Any) -> list[tuple[str, dict[str, Any]]]:
    views = seen["views"].items()
    return [(name, found) for name, view in views for found in view["axe"]["found"]]


@pytest.mark.parametrize("kind", ["violations", "incomplete"])
def test_axe_finds_nothing(seen: Any, kind: str) -> None:
    told = {
        f"{view}: {found['help']} {' '.join(found['why'])} {found['html']}"
        for view, found in findings(seen)
        if found["kind"] == kind and not any(one.covers(found, view) for one in ALLOWED)
    }
    assert told == set()


def test_axe_finds_nothing_with_the_controls_open(acted: Any) -> None:
    told = {
        f"{found['help']} {' '.join(found['why'])} {found['html']}"
        for found in acted["axe"]
        if not any(one.covers(found, "light") for one in ALLOWED)
    }
    assert told == set()


def test_the_rules_had_something_to_look_at(view: Any) -> None:
    applied = set(view["axe"]["applied"])
    violated = {found["rule"] for found in view["axe"]["found"]}
    # On paper there is no skip link.
    assert APPLIED - applied - violated <= {"skip-link"}


def test_every_exception_is_needed(all_seen: dict[str, Any]) -> None:
    every = [one for seen in all_seen.values() for one in findings(seen)]
    for allowed in ALLOWED:
        assert any(allowed.covers(found, view) for view, found in every), allowed


def test_axe_speaks_german(all_seen: dict[str, Any]) -> None:
    words = json.loads(GERMAN.read_text(encoding="utf-8"))["rules"]
    for _, found in findings(all_seen["comparison"]):
        assert found["help"] == words[found["rule"]]["help"]
