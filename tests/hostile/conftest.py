"""A small repository to put hostile things into."""

import io
from pathlib import Path

import pytest

CONCEPT = """\
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2024"}
sources: [{kind: full_text, title: Konzept, snapshot: k.txt}]
goals: [{label: Teilhabe}]
"""


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one clean concept, as the current folder. There is more above it that is
    none of its business."""
    root = tmp_path / "repository"
    (root / "concepts").mkdir(parents=True)
    (root / "sources").mkdir()
    (root / "sources/k.txt").write_text("Ziel: Teilhabe.", encoding="utf-8")
    (root / "concepts/good.yaml").write_text(CONCEPT, encoding="utf-8")
    (tmp_path / "outside.yaml").write_text(CONCEPT + "zwiebel: 1\n", encoding="utf-8")
    monkeypatch.chdir(root)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO()))
    return root
