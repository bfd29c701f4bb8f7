"""Concepts made of what a test is about, and rows of a Synopse as plain values."""

from collections.abc import Callable
from typing import Any

import pytest

from konzept_cli.comparison.synopsis import Row, Standing, Synopsis, Unit, synopsis
from konzept_cli.model import Concept

Make = Callable[..., Concept]
Told = tuple[list[str], list[str], tuple[str, ...], str, str | None]
FOLLOWS = Standing("editions", "directly")


def _concept(**more: Any) -> Concept:
    base = {
        "schema": "1",
        "title": "Konzept",
        "district": {"name": "Kreis Eins", "kind": "kreis"},
        "edition": {"date": "2015"},
        "sources": [{"kind": "full_text", "title": "Konzept"}],
    }
    return Concept.model_validate(base | more)


@pytest.fixture(scope="session")
def concept() -> Make:
    """A concept with the keys that are given."""
    return _concept


@pytest.fixture(scope="session")
def of_fields() -> Callable[..., Synopsis]:
    """The Synopse of two concepts that have fields, changes, and what is given `before` and
    `now`; `edition` is more about the newer edition."""

    def made(
        older: list[dict[str, Any]],
        newer: list[dict[str, Any]],
        *changes: dict[str, Any],
        how: Standing = FOLLOWS,
        before: dict[str, Any] | None = None,
        now: dict[str, Any] | None = None,
        edition: dict[str, Any] | None = None,
    ) -> Synopsis:
        told = {"date": "2020", "changes": list(changes)} | (edition or {})
        return synopsis(
            _concept(action_fields=older, **(before or {})),
            _concept(action_fields=newer, edition=told, **(now or {})),
            how,
        )

    return made


def _name(unit: Unit) -> str:
    if isinstance(unit, str):
        return f"<{unit}>"
    return str(getattr(unit, "label", None) or getattr(unit, "text", None))


@pytest.fixture(scope="session")
def told() -> Callable[[Row], Told]:
    """A row as plain values: both sides, what became of it, why, and what stands for nothing."""

    def values(row: Row) -> Told:
        sides = [[_name(unit) for unit in side] for side in (row.before, row.now)]
        return sides[0], sides[1], row.kinds, row.ground, row.gap

    return values
