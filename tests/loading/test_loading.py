"""Folder → bytes → documents → concepts."""

import hashlib
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from konzept_cli.diagnostics import Finding, Span, Spot
from konzept_cli.loading import Loaded, Request, load, read_bytes
from konzept_cli.yamltree import Document, Limits

PROJECT = Path(__file__).parents[2]
SMALLEST = """\
schema: 1
title: T
district: {name: N, kind: kreis}
edition: {date: "2015"}
sources: [{kind: press, title: P}]
"""
OWN_TOPICS = """\
vocabulary: {id: own, version: "1", title: {de: Eigene, en: Own}}
groups: [{id: grp-eigen, label: {de: E, en: E}}]
topics:
  - {id: kultur, group: grp-eigen, label: {de: Kultur hier, en: Culture here}}
  - {id: neues, group: grp-eigen, label: {de: Neues, en: New}}
"""

posix = pytest.mark.skipif(os.name == "nt", reason="needs POSIX files")


def write(root: Path, files: dict[str, str | bytes]) -> None:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def ids(loaded: Loaded) -> list[str]:
    return [record.id for record in loaded.repository.records]


def said(loaded: Loaded) -> list[tuple[str, str, str]]:
    return [(finding.spot.file, finding.rule, finding.variant) for finding in loaded.findings]


def snapshot_of(root: Path, name: str, sources: Path | None = None) -> str | None:
    """The text of the snapshot that a concept calls `name`."""
    quoted = name.replace("\\", "\\\\").replace("\0", "\\0")
    source = f'sources: [{{kind: press, title: P, snapshot: "{quoted}"}}]'
    text = SMALLEST.replace("sources: [{kind: press, title: P}]", source)
    write(root, {"concepts/a.yaml": text})
    loaded = load(Request(root, sources=sources))
    assert loaded.findings == ()
    found = loaded.repository.snapshots.get(name)
    return found.text if found else None


# ---- concepts ----


def test_the_project_itself_loads() -> None:
    loaded = load(Request(PROJECT))
    assert loaded.findings == ()
    assert ids(loaded) == [
        *("bezirksregierung-arnsberg-2012", "ennepe-ruhr-kreis-2017", "kreis-herford-o-j"),
        "kreis-mettmann-2015",
    ]
    assert loaded.repository.broken == {}
    assert len(loaded.repository.topics) == 20


def test_a_folder_without_anything_is_empty(tmp_path: Path) -> None:
    loaded = load(Request(tmp_path))
    assert (loaded.findings, loaded.repository.records, loaded.contents) == ((), (), {})
    assert len(loaded.repository.topics) == 20


def test_a_broken_file_does_not_hide_the_others(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "concepts/a.yaml": SMALLEST,
            "concepts/b.yaml": "title: [",
            "concepts/c.yaml": SMALLEST + "foo: 1\n",
            "concepts/d.yaml": SMALLEST + "note: x\nnote: y\n",
            "concepts/e.yaml": "Größe: 1".encode("cp1252"),
            "concepts/f.yaml": b"",
            "concepts/g.yaml": SMALLEST,
        },
    )
    loaded = load(Request(tmp_path))
    assert ids(loaded) == ["a", "g"]
    assert said(loaded) == [
        ("concepts/b.yaml", "syntax-error", "bracket"),
        ("concepts/c.yaml", "unknown-key", "list"),
        ("concepts/d.yaml", "duplicate-key", ""),
        ("concepts/e.yaml", "wrong-encoding", "named"),
        ("concepts/f.yaml", "empty-file", ""),
    ]
    assert loaded.repository.broken == {name: f"concepts/{name}.yaml" for name in "bcdef"}


def test_documents_can_be_asked_for_again(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SMALLEST})
    loaded = load(Request(tmp_path, limits=Limits(nodes=500)))
    assert loaded.contents == {"a.yaml": SMALLEST.encode()}
    assert loaded.document("a.yaml").root is not None
    assert loaded.limits == Limits(nodes=500)


def test_limits_hold(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SMALLEST, "b.yaml": SMALLEST + "#" * 1000})
    loaded = load(Request(tmp_path, limits=Limits(file_size=500)))
    assert (ids(loaded), said(loaded)) == (["a"], [("b.yaml", "too-large", "file")])
    assert loaded.contents["b.yaml"] == b""
    assert loaded.findings[0].values["limit"] == "500"
    assert said(load(Request(tmp_path, limits=Limits(nodes=3))))[0] == (
        "a.yaml",
        "too-large",
        "nodes",
    )


def test_a_sparse_file_of_many_gigabytes_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "a.yaml").open("wb") as file:
        file.truncate(1 << 40)
    loaded = load(Request(tmp_path))
    assert said(loaded) == [("a.yaml", "too-large", "file")]


def test_excluded_files_are_read_where_they_are_named(tmp_path: Path) -> None:
    write(tmp_path, {"concepts/a.yaml": SMALLEST, "drafts/b.yaml": SMALLEST})
    assert ids(load(Request(tmp_path, exclude=("concepts/*",)))) == []
    named = Request(tmp_path, files=("drafts/b.yaml", "concepts/a.yaml"))
    assert ids(load(named)) == ["a", "b"]


def test_typed_contents_stand_in_for_files(tmp_path: Path) -> None:
    write(tmp_path, {"concepts/a.yaml": "broken: ["})
    typed = {"concepts/a.yaml": SMALLEST.encode(), "concepts/new.yaml": SMALLEST.encode()}
    loaded = load(Request(tmp_path, typed=typed))
    assert (loaded.findings, ids(loaded)) == ((), ["a", "new"])


def test_our_own_files_are_no_concepts(tmp_path: Path) -> None:
    write(tmp_path, {"konzept.yaml": "lang: de\n", "topics.yaml": OWN_TOPICS})
    loaded = load(Request(tmp_path, files=("konzept.yaml", "topics.yaml")))
    assert (loaded.findings, loaded.repository.records) == ((), ())


def test_rules_about_text_see_each_document_once(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SMALLEST, "b.yaml": "- x", "c.yaml": "", "d.yaml": "title: ["})
    seen: list[str] = []

    def inspect(document: Document) -> Iterator[Finding]:
        seen.append(document.file)
        yield Finding(Spot(document.file), "seen")

    loaded = load(Request(tmp_path), inspect)
    assert seen == ["a.yaml", "b.yaml"]
    assert [place for place, rule, _ in said(loaded) if rule == "seen"] == seen


# ---- files that cannot be read ----


def unreadable(root: Path, file: str) -> tuple[str, str]:
    """The variant and the reason."""
    content = read_bytes(root, file)
    assert isinstance(content, Finding)
    assert (content.rule, content.spot) == ("unreadable-file", Spot(file, Span(0, 0)))
    return content.variant, str(content.values.get("reason", ""))


def test_only_regular_files_are_read(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").mkdir()
    assert unreadable(tmp_path, "x.yaml") == ("not-a-file", "")


@posix
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.yaml")
    write(tmp_path, {"a.yaml": SMALLEST})
    loaded = load(Request(tmp_path))
    assert said(loaded) == [("x.yaml", "unreadable-file", "not-a-file")]
    assert ids(loaded) == ["a"]
    assert loaded.contents["x.yaml"] == b""
    assert loaded.document("x.yaml").root is None


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    variant, reason = unreadable(tmp_path, "x.yaml")
    assert (variant, bool(reason)) == ("", True)
    assert str(tmp_path) not in reason
    loaded = load(Request(tmp_path, files=("x.yaml",)))
    assert loaded.repository.broken == {"x": "x.yaml"}


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    assert unreadable(tmp_path, "a\0b.yaml")[0] == ""
    assert unreadable(tmp_path, "a" * 5000)[0] == ""


@pytest.mark.parametrize("file", ["../outside.yaml", "inner/../../outside.yaml"])
def test_paths_that_leave_the_root_are_not_read(tmp_path: Path, file: str) -> None:
    write(tmp_path, {"outside.yaml": SMALLEST, "root/inner/x": ""})
    assert unreadable(tmp_path / "root", file) == ("outside", "")


@posix
def test_links_that_leave_the_root_are_not_read(tmp_path: Path) -> None:
    write(tmp_path, {"outside.yaml": SMALLEST, "root/a.yaml": SMALLEST})
    (tmp_path / "root" / "b.yaml").symlink_to("../outside.yaml")
    (tmp_path / "root" / "c.yaml").symlink_to(tmp_path / "outside.yaml")
    (tmp_path / "root" / "d.yaml").symlink_to("a.yaml")
    loaded = load(Request(tmp_path / "root"))
    assert ids(loaded) == ["a", "d"]
    assert said(loaded) == [
        ("b.yaml", "unreadable-file", "outside"),
        ("c.yaml", "unreadable-file", "outside"),
    ]


@posix
def test_links_to_nothing_and_in_circles(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to("nothing")
    (tmp_path / "b.yaml").symlink_to("c.yaml")
    (tmp_path / "c.yaml").symlink_to("b.yaml")
    loaded = load(Request(tmp_path))
    assert [rule for _, rule, _ in said(loaded)] == ["unreadable-file"] * 3
    variants = [finding.variant for finding in loaded.findings]
    assert variants == ["broken-link", "circle", "circle"]


@posix
def test_the_root_may_be_a_link(tmp_path: Path) -> None:
    write(tmp_path, {"real/a.yaml": SMALLEST})
    (tmp_path / "link").symlink_to("real")
    assert ids(load(Request(tmp_path / "link"))) == ["a"]


@posix
def test_names_that_are_no_text_do_no_harm(tmp_path: Path) -> None:
    write(tmp_path, {os.fsdecode(b"\xff.yaml"): SMALLEST, os.fsdecode(b"\xfe.yaml"): "a: ["})
    loaded = load(Request(tmp_path))
    assert ids(loaded) == ["\udcff"]
    assert loaded.repository.broken == {"\udcfe": "\udcfe.yaml"}


# ---- topics ----


def test_an_own_vocabulary_replaces_the_built_in_one(tmp_path: Path) -> None:
    write(tmp_path, {"topics.yaml": OWN_TOPICS})
    loaded = load(Request(tmp_path))
    assert loaded.findings == ()
    assert list(loaded.repository.topics) == ["kultur", "neues"]
    assert list(loaded.repository.groups) == ["grp-eigen"]
    own = [(spot, topic.id) for spot, topic in loaded.repository.own_topics]
    assert own == [
        (Spot("topics.yaml", ("topics", 0, "id")), "kultur"),
        (Spot("topics.yaml", ("topics", 1, "id")), "neues"),
    ]


def test_an_own_vocabulary_can_extend_the_built_in_one(tmp_path: Path) -> None:
    write(tmp_path, {"topics.yaml": "extends: builtin\n" + OWN_TOPICS})
    repository = load(Request(tmp_path)).repository
    assert len(repository.topics) == 21
    assert repository.topics["kultur"].label.de == "Kultur hier"
    assert list(repository.topics)[-1] == "neues"
    assert list(repository.groups)[-1] == "grp-eigen"
    assert repository.vocabulary is not None
    assert repository.vocabulary.vocabulary.id == "own"
    assert [topic.id for _, topic in repository.own_topics] == ["kultur", "neues"]


def test_the_day_of_the_check_is_passed_on(tmp_path: Path) -> None:
    day = date(2026, 11, 22)
    assert load(Request(tmp_path, today=day)).repository.today == day
    assert load(Request(tmp_path)).repository.today is None


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        ("topics: [", "syntax-error"),
        (OWN_TOPICS + "foo: 1\n", "unknown-key"),
        (OWN_TOPICS + "topics: []\n", "duplicate-key"),
        ("", "empty-file"),
        ("extends: buildin\n" + OWN_TOPICS, "unknown-value"),
        ("- a\n", "not-a-record"),
    ],
)
def test_a_broken_vocabulary_is_none(tmp_path: Path, content: str, rule: str) -> None:
    write(tmp_path, {"topics.yaml": content, "a.yaml": SMALLEST})
    loaded = load(Request(tmp_path))
    assert [(file, found) for file, found, _ in said(loaded)] == [("topics.yaml", rule)]
    assert loaded.repository.vocabulary is None
    assert ids(loaded) == ["a"]
    assert loaded.document("topics.yaml").file == "topics.yaml"


def test_a_vocabulary_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    (tmp_path / "topics.yaml").mkdir()
    loaded = load(Request(tmp_path))
    assert said(loaded) == [("topics.yaml", "unreadable-file", "not-a-file")]
    assert loaded.repository.vocabulary is None


@posix
def test_a_vocabulary_behind_a_broken_link_is_none(tmp_path: Path) -> None:
    (tmp_path / "topics.yaml").symlink_to("nothing")
    assert load(Request(tmp_path)).repository.vocabulary is None


def test_a_typed_vocabulary_counts(tmp_path: Path) -> None:
    loaded = load(Request(tmp_path, typed={"topics.yaml": OWN_TOPICS.encode()}))
    assert list(loaded.repository.topics) == ["kultur", "neues"]
    assert loaded.repository.broken == {}


# ---- sources ----


def test_snapshots_lie_in_the_folder_sources(tmp_path: Path) -> None:
    write(tmp_path, {"sources/p.txt": "Text", "sources/deep/q.md": "Mehr", "p2.txt": "x"})
    assert snapshot_of(tmp_path, "p.txt") == "Text"
    assert snapshot_of(tmp_path, "deep/q.md") == "Mehr"
    assert snapshot_of(tmp_path, "p2.txt") is None
    assert snapshot_of(tmp_path, "missing.txt") is None
    assert snapshot_of(tmp_path, "deep") is None


def test_snapshots_may_lie_elsewhere(tmp_path: Path) -> None:
    write(tmp_path, {"papers/p.txt": "Text", "root/sources/p.txt": "Anderer"})
    assert snapshot_of(tmp_path / "root", "p.txt", tmp_path / "papers") == "Text"
    assert snapshot_of(tmp_path / "root", "p.txt", tmp_path / "nothing") is None


@pytest.mark.parametrize("name", ["../secret.txt", "deep/../p.txt", "/etc/hosts", "a\0b", ".", "/"])
def test_names_of_snapshots_stay_in_the_folder(tmp_path: Path, name: str) -> None:
    write(tmp_path, {"secret.txt": "x", "sources/p.txt": "x", "sources/deep/q": "x"})
    assert snapshot_of(tmp_path, name) is None


@posix
def test_links_to_snapshots_stay_in_the_folder(tmp_path: Path) -> None:
    write(tmp_path, {"secret.txt": "x", "sources/p.txt": "Text"})
    (tmp_path / "sources" / "out.txt").symlink_to("../secret.txt")
    (tmp_path / "sources" / "in.txt").symlink_to("p.txt")
    assert snapshot_of(tmp_path, "out.txt") is None
    assert snapshot_of(tmp_path, "in.txt") == "Text"


def test_a_snapshot_keeps_its_checksum_in_any_encoding(tmp_path: Path) -> None:
    content = "Größe – „Süd“\f".encode("cp1252")
    write(tmp_path, {"sources/p.txt": content})
    assert snapshot_of(tmp_path, "p.txt") == "Größe – „Süd“\f"
    snapshot = load(Request(tmp_path)).repository.snapshots["p.txt"]
    assert snapshot.sha256 == hashlib.sha256(content).hexdigest()
    assert snapshot.name == "p.txt"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_snapshots_in_other_encodings(tmp_path: Path, encoding: str) -> None:
    write(tmp_path, {"sources/p.txt": "Text ohne Umlaut".encode(encoding)})
    assert snapshot_of(tmp_path, "p.txt") == "Text ohne Umlaut"


def test_a_snapshot_that_is_too_large_is_not_at_hand(tmp_path: Path) -> None:
    write(tmp_path, {"sources/p.txt": ""})
    with (tmp_path / "sources" / "p.txt").open("wb") as file:
        file.truncate((64 << 20) + 1)
    assert snapshot_of(tmp_path, "p.txt") is None


def test_what_there_is_in_the_folder_of_sources_is_known_where_one_is_missing(
    tmp_path: Path,
) -> None:
    write(tmp_path, {"sources/b.txt": "x", "sources/a.txt": "x", "sources/c\u00ad.txt": "x"})
    text = SMALLEST.replace("title: P}", "title: P, snapshot: SNAPSHOT}")
    write(tmp_path, {"concepts/a.yaml": text.replace("SNAPSHOT", "a.tx")})
    assert load(Request(tmp_path)).repository.source_names == ("a.txt", "b.txt")
    write(tmp_path, {"concepts/a.yaml": text.replace("SNAPSHOT", "a.txt")})
    assert load(Request(tmp_path)).repository.source_names == ()


def test_no_folder_of_sources_has_no_names(tmp_path: Path) -> None:
    text = SMALLEST.replace("title: P}", "title: P, snapshot: a.txt}")
    write(tmp_path, {"concepts/a.yaml": text})
    assert load(Request(tmp_path)).repository.source_names == ()


def test_keys_without_a_value_are_known_and_their_places(tmp_path: Path) -> None:
    text = SMALLEST + "subtitle:\nnote: ~\ngoals:\n  - label: a\n    called:\n"
    write(tmp_path, {"concepts/a.yaml": text})
    (record,) = load(Request(tmp_path)).repository.records
    assert record.gaps == (("subtitle",), ("goals", 0, "called"))
    assert record.absent_schema is None
