"""What has changed since a commit, found without running anything that a repository names."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from konzept_cli.loading import Request, load
from konzept_cli.loading.changes import Changes, Unknown, changes

CONCEPT = """\
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2024"}
sources: [{kind: full_text, title: Konzept, snapshot: k.txt}]
"""
LATER = CONCEPT.replace('"2024"}', '"2025", follows: {concept: a}}').replace("k.txt", "l.txt")


class Checkout:
    """A git repository."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def git(self, *arguments: str) -> str:
        command = ["git", "-C", str(self.root), *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()

    def put(self, **files: str) -> None:
        """Write `files`; a name has `__` for `/` and no ending."""
        for name, text in files.items():
            path = self.root / f"{name.replace('__', '/')}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def commit(self) -> str:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "x", "--allow-empty")
        return self.git("rev-parse", "HEAD")

    def changed(
        self, since: str | None = None, *settings: str, sources: Path | None = None
    ) -> Changes | Unknown:
        loaded = load(Request(self.root, sources=sources))
        return changes(self.root, sources, loaded, settings, since)

    def files(self, since: str | None = None) -> set[str]:
        found = self.changed(since)
        assert isinstance(found, Changes)
        assert found.whole == ""
        return set(found.files)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    """Two concepts, `b` the later edition of `a`, and their sources, all committed. No
    configuration of this machine counts."""
    for name in ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"):
        monkeypatch.setenv(name, os.devnull)
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "x")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "x@example.org")
    made = Checkout(tmp_path / "checkout")
    subprocess.run(["git", "init", "--quiet", "-b", "main", str(made.root)], check=True)
    made.put(concepts__a=CONCEPT, concepts__b=LATER)
    (made.root / "sources").mkdir()
    for name in ("k.txt", "l.txt"):
        (made.root / "sources" / name).write_text("Text", encoding="utf-8")
    made.commit()
    return made


def test_nothing_has_changed(checkout: Checkout) -> None:
    assert checkout.changed() == Changes()


def test_changed_and_new_files(checkout: Checkout) -> None:
    checkout.put(concepts__a=CONCEPT + "# x\n", concepts__ü=CONCEPT, other=CONCEPT)
    assert checkout.files() == {"concepts/a.yaml", "concepts/ü.yaml"}


def test_what_is_staged_has_changed_too(checkout: Checkout) -> None:
    checkout.put(concepts__a=CONCEPT + "# x\n", concepts__c=CONCEPT)
    checkout.git("add", "--all")
    assert checkout.files() == {"concepts/a.yaml", "concepts/c.yaml"}


def test_dates_of_files_do_not_count(checkout: Checkout) -> None:
    os.utime(checkout.root / "concepts/a.yaml", (0, 0))
    assert checkout.files() == set()


def test_other_line_breaks_do_not_count(checkout: Checkout) -> None:
    (checkout.root / "concepts/a.yaml").write_bytes(CONCEPT.replace("\n", "\r\n").encode())
    assert checkout.files() == set()


def test_without_a_commit_everything_is_new(tmp_path: Path, checkout: Checkout) -> None:
    fresh = Checkout(tmp_path / "fresh")
    subprocess.run(["git", "init", "--quiet", str(fresh.root)], check=True)
    fresh.put(concepts__a=CONCEPT)
    assert fresh.files() == {"concepts/a.yaml"}


def test_a_root_inside_a_git_repository(checkout: Checkout) -> None:
    checkout.put(region__concepts__c=CONCEPT)
    checkout.commit()
    region = Checkout(checkout.root / "region")
    assert region.files() == set()
    region.put(concepts__c=CONCEPT + "# x\n")
    assert region.files() == {"concepts/c.yaml"}
    new = Checkout(checkout.root / "new")
    new.put(concepts__c=CONCEPT)
    assert new.files() == {"concepts/c.yaml"}


# ---- since ----


def test_since_the_branch_has_left_another(checkout: Checkout) -> None:
    checkout.git("switch", "--quiet", "--create", "branch")
    checkout.put(concepts__c=CONCEPT)
    checkout.commit()
    checkout.git("switch", "--quiet", "main")
    checkout.put(concepts__a=CONCEPT + "# main\n")
    checkout.commit()
    checkout.git("switch", "--quiet", "branch")
    checkout.put(concepts__b=LATER + "# x\n")
    assert checkout.files() == {"concepts/b.yaml"}
    assert checkout.files("main") == {"concepts/b.yaml", "concepts/c.yaml"}
    assert checkout.files("HEAD~0") == {"concepts/b.yaml"}


@pytest.mark.parametrize(
    "since",
    ["nowhere", "", "--all", "-x", "--output=evil", "^HEAD", "HEAD..HEAD", "HEAD:concepts", "\0",
     "HEAD HEAD", "\n", "a\x1b"],
)  # fmt: skip
def test_an_unknown_revision(since: str, checkout: Checkout) -> None:
    assert checkout.changed(since) == Unknown("no-revision")
    assert not (checkout.root / "evil").exists()


def test_no_common_ancestor(checkout: Checkout) -> None:
    checkout.git("switch", "--quiet", "--orphan", "orphan")
    checkout.commit()
    assert checkout.changed("main") == Unknown("no-ancestor")


def test_no_git(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(checkout.root))
    assert checkout.changed() == Unknown("no-git")


def test_no_git_repository(tmp_path: Path, checkout: Checkout) -> None:
    found = Checkout(tmp_path).changed()
    assert isinstance(found, Unknown)
    assert found.why == "no-repository"
    assert "not a git repository" in found.reason


def test_a_history_that_cannot_be_read(checkout: Checkout) -> None:
    tree = checkout.git("rev-parse", "HEAD^{tree}")
    path = checkout.root / ".git/objects" / tree[:2] / tree[2:]
    path.chmod(0o644)
    path.unlink()
    found = checkout.changed()
    assert isinstance(found, Unknown)
    assert found.why == "unreadable"


# ---- what concerns other files ----


@pytest.mark.parametrize("name", ["konzept", "topics"])
def test_the_vocabulary_and_the_settings_concern_all(name: str, checkout: Checkout) -> None:
    checkout.put(**{name: ""})
    assert checkout.changed() == Changes(whole=f"{name}.yaml")
    checkout.commit()
    assert checkout.changed() == Changes()
    checkout.put(**{name: "# x\n"})
    assert checkout.changed() == Changes(whole=f"{name}.yaml")
    (checkout.root / f"{name}.yaml").unlink()
    assert checkout.changed() == Changes(whole=f"{name}.yaml")


def test_so_do_other_files_that_are_named(checkout: Checkout) -> None:
    (checkout.root / "b.json").mkdir()
    assert checkout.changed(None, "b.json") == Changes(whole="b.json")
    assert checkout.changed(None, "c.json") == Changes()


def test_unless_git_cannot_know_them(checkout: Checkout) -> None:
    outside = checkout.root.parent / "b.json"
    for path in (outside, checkout.root / "b.json"):
        path.write_text("", encoding="utf-8")
    (checkout.root / ".gitignore").write_text("*.json\n", encoding="utf-8")
    assert checkout.changed(None, "../b.json", str(outside), "b.json") == Changes()


def test_a_deleted_concept_concerns_those_that_refer_to_it(checkout: Checkout) -> None:
    (checkout.root / "concepts/a.yaml").unlink()
    cause = {"concepts/b.yaml": "concepts/a.yaml"}
    assert checkout.changed() == Changes(frozenset(("concepts/a.yaml", "concepts/b.yaml")), cause)
    checkout.put(concepts__deep__a=CONCEPT)
    assert checkout.files() == {"concepts/a.yaml", "concepts/deep/a.yaml"}


def test_a_changed_source_concerns_its_concepts(checkout: Checkout) -> None:
    (checkout.root / "sources/k.txt").write_text("Anders", encoding="utf-8")
    cause = {"concepts/a.yaml": "k.txt"}
    assert checkout.changed() == Changes(frozenset(cause), cause)
    checkout.put(concepts__a=CONCEPT + "# x\n")
    assert checkout.changed() == Changes(frozenset(cause))
    (checkout.root / "sources/l.txt").unlink()
    assert checkout.files() == {"concepts/a.yaml", "concepts/b.yaml"}


def test_new_sources_count_unless_git_ignores_them(checkout: Checkout) -> None:
    (checkout.root / ".gitignore").write_text("*.txt\n", encoding="utf-8")
    checkout.git("rm", "--quiet", "--cached", "sources/k.txt")
    checkout.commit()
    assert checkout.files() == set()
    (checkout.root / ".gitignore").write_text("", encoding="utf-8")
    assert checkout.files() == {"concepts/a.yaml"}


@pytest.mark.parametrize("place", ["../outside", "region/../sources", "."])
def test_sources_may_lie_elsewhere(place: str, tmp_path: Path, checkout: Checkout) -> None:
    checkout.put(region__x="")
    checkout.commit()
    folder = checkout.root / place
    folder.mkdir(exist_ok=True)
    (folder / "k.txt").write_text("Anders", encoding="utf-8")
    expected = set() if place == "../outside" else {"concepts/a.yaml"}
    found = checkout.changed(sources=folder)
    assert isinstance(found, Changes)
    assert set(found.files) == expected


def test_sources_above_the_root_are_in_the_same_history(checkout: Checkout) -> None:
    region = Checkout(checkout.root / "region")
    region.put(concepts__c=CONCEPT)
    checkout.commit()
    folder = region.root / "../sources"
    assert region.changed(sources=folder) == Changes()
    (folder / "k.txt").write_text("Anders", encoding="utf-8")
    cause = {"concepts/c.yaml": "k.txt"}
    assert region.changed(sources=folder) == Changes(frozenset(cause), cause)


@pytest.mark.skipif(os.name == "nt", reason="needs links")
def test_links(checkout: Checkout) -> None:
    link = checkout.root / "concepts/c.yaml"
    link.symlink_to("a.yaml")
    assert checkout.files() == {"concepts/c.yaml"}
    checkout.commit()
    assert checkout.files() == set()
    checkout.put(concepts__a=CONCEPT + "# x\n")
    assert checkout.files() == {"concepts/a.yaml", "concepts/c.yaml"}
    checkout.commit()
    link.unlink()
    link.symlink_to("b.yaml")
    assert checkout.files() == {"concepts/c.yaml"}
    link.unlink()
    link.symlink_to("/etc/hostname")
    assert checkout.files() == {"concepts/c.yaml"}


@pytest.mark.skipif(os.name == "nt", reason="needs links")
@pytest.mark.parametrize("ring", [["topics"], ["topics", "x"], ["topics", "x", "y"]])
def test_links_in_a_circle(ring: list[str], checkout: Checkout) -> None:
    for name, target in zip(ring, (*ring[1:], ring[0]), strict=True):
        (checkout.root / f"{name}.yaml").symlink_to(f"{target}.yaml")
    checkout.commit()
    assert checkout.changed() == Changes(whole="topics.yaml")


def test_other_kinds_of_names(tmp_path: Path, checkout: Checkout) -> None:
    made = Checkout(tmp_path / "sha256")
    init = ["git", "init", "--quiet", "--object-format=sha256", str(made.root)]
    subprocess.run(init, check=True)
    made.put(concepts__a=CONCEPT)
    made.commit()
    assert made.files() == set()
    made.put(concepts__a=CONCEPT + "# x\n")
    assert made.files() == {"concepts/a.yaml"}


# ---- hostile repositories ----


def evil(checkout: Checkout) -> str:
    """A program that leaves a trace."""
    program = checkout.root.parent / "evil.sh"
    program.write_text(f"#!/bin/sh\necho ran >> '{program}.ran'\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    return str(program)


def _filters(checkout: Checkout, program: str) -> None:
    (checkout.root / ".git/info/attributes").write_text(
        "*.yaml filter=evil diff=evil\n", encoding="utf-8"
    )
    for key in ("filter.evil.clean", "filter.evil.smudge", "diff.evil.textconv"):
        checkout.git("config", key, program)
    checkout.git("config", "diff.external", program)
    checkout.git("config", "diff.evil.command", program)


def _watchers(checkout: Checkout, program: str) -> None:
    for key in ("core.fsmonitor", "core.pager", "pager.ls-tree", "core.sshCommand", "core.editor"):
        checkout.git("config", key, program)
    checkout.git("config", "alias.ls-tree", f"!{program}")
    checkout.git("config", "alias.rev-parse", f"!{program}")


def _hooks(checkout: Checkout, program: str) -> None:
    folder = checkout.root / "hooks"
    folder.mkdir()
    for name in ("post-index-change", "fsmonitor-watchman", "reference-transaction"):
        (folder / name).symlink_to(program)
    checkout.git("config", "core.hooksPath", str(folder))


def _partial(checkout: Checkout, program: str) -> None:
    """Blobs are missing, and whoever wants one has to run a program."""
    checkout.git("config", "extensions.partialClone", "origin")
    checkout.git("config", "core.repositoryFormatVersion", "1")
    checkout.git("config", "remote.origin.promisor", "true")
    checkout.git("config", "remote.origin.url", f"ext::{program}")
    checkout.git("config", "protocol.ext.allow", "always")
    checkout.git("config", "core.sshCommand", program)
    blob = checkout.git("rev-parse", "HEAD:concepts/a.yaml")
    path = checkout.root / ".git/objects" / blob[:2] / blob[2:]
    path.chmod(0o644)
    path.unlink()


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX")
@pytest.mark.parametrize(
    ("trap", "tempting"),
    [
        (_filters, ("diff",)),
        (_watchers, ("status",)),
        (_hooks, ("add", "concepts/b.yaml")),
        (_partial, ("diff", "HEAD")),
    ],
)
def test_nothing_that_a_repository_names_is_run(
    trap: Callable[[Checkout, str], None], tempting: tuple[str, ...], checkout: Checkout
) -> None:
    program = evil(checkout)
    trap(checkout, program)
    checkout.put(concepts__a=CONCEPT + "# x\n", concepts__b=LATER + "# x\n")
    alone = ["git", "-C", str(checkout.root), *tempting]
    subprocess.run(alone, check=False, capture_output=True, stdin=subprocess.DEVNULL, timeout=60)
    trace = Path(f"{program}.ran")
    assert trace.exists(), "git alone runs it"
    trace.unlink()
    assert checkout.files() == {"concepts/a.yaml", "concepts/b.yaml"}
    assert checkout.files("HEAD") == {"concepts/a.yaml", "concepts/b.yaml"}
    assert not trace.exists()
