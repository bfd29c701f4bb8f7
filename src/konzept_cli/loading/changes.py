"""Folder × commit → the files that differ.

The bytes that were loaded are held against the names of blobs in the commit's tree. Git is asked
for nothing but that tree: it need not look at files, where it would run the filters that a
repository's configuration names, and a partial clone has all that is needed.
"""

import hashlib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NamedTuple

from konzept_cli.loading import Loaded, read_bytes, source_bytes
from konzept_cli.loading.discovery import CONFIG, ENDINGS, TOPICS, concept_id, ignored
from konzept_cli.loading.git import ask, is_silent, object_id

Tree = Mapping[str, str]
"""The names of blobs, by the paths of files."""

NOTHING: Mapping[str, str] = MappingProxyType({})


class Unknown(NamedTuple):
    """Why nobody can say what has changed."""

    why: Literal["no-git", "no-answer", "no-repository", "no-revision", "no-ancestor", "unreadable"]
    reason: str = ""
    """What git says."""


class Changes(NamedTuple):
    """What has changed."""

    files: frozenset[str] = frozenset()
    """Changed, new and deleted files, and those in `also`."""
    also: Mapping[str, str] = NOTHING
    """Files that have not changed themselves, each with the source that has or with the concept
    that it refers to and that is gone."""
    whole: str = ""
    """A changed file that concerns all others; empty without one."""


def changes(
    root: Path, sources: Path | None, loaded: Loaded, settings: Iterable[str], since: str | None
) -> Changes | Unknown:
    """What differs in the repository at `root`, as it was `loaded`, from its last commit or, if
    given, from where it has left `since`. `sources` is the folder of source texts, `None` for
    `sources` in the root; `settings` are files that concern all others."""
    commit = _commit(root, since)
    if isinstance(commit, Unknown):
        return commit
    tree = _tree(root, commit)
    if isinstance(tree, Unknown):
        return tree
    for name in _tracked(root, tree, (CONFIG, TOPICS, *settings)):
        if _differs(root, tree, name, _content(root, name)):
            return Changes(whole=name)
    files = {
        file for file, content in loaded.contents.items() if _differs(root, tree, file, content)
    }
    gone = {file for file in tree if file.endswith(ENDINGS) and not os.path.lexists(root / file)}
    causes = _by_reference(loaded, gone)
    folder = sources or root / "sources"
    texts = _texts(folder, root, tree, commit)
    if not isinstance(texts, Unknown):  # the sources may lie in another repository, or in none
        causes |= _by_source(folder, loaded, texts)
    also = {file: cause for file, cause in causes.items() if file not in files}
    return Changes(frozenset((*files, *gone, *also)), also)


def outside(root: Path) -> Unknown | None:
    """Why git knows nothing of `root`, where it does not."""
    inside = ask(root, "rev-parse", "--is-inside-work-tree")
    if inside is None:
        return Unknown("no-answer" if is_silent(root) else "no-git")
    return None if inside.out.strip() == b"true" else Unknown("no-repository", inside.err)


def _commit(root: Path, since: str | None) -> str | Unknown:
    """The commit to compare with; empty where nothing was committed yet."""
    if unknown := outside(root):
        return unknown
    if since is None:
        return object_id(root, "rev-parse", "--verify", "--quiet", "HEAD^{commit}")
    verify = ("rev-parse", "--verify", "--quiet", "--end-of-options")
    other = object_id(root, *verify, f"{since}^{{commit}}")
    if not other:
        return Unknown("no-revision")
    return object_id(root, "merge-base", other, "HEAD") or Unknown("no-ancestor")


def _tree(folder: Path, commit: str) -> Tree | Unknown:
    """What `commit` has in `folder`, which need not be the top of git's repository."""
    if not commit:
        return {}
    answer = ask(folder, "ls-tree", "-r", "-z", commit)
    if answer is None or answer.code:
        return Unknown("unreadable", answer.err if answer else "")
    lines = (line.partition(b"\t") for line in answer.out.split(b"\0") if line)
    return {os.fsdecode(path): head.split()[-1].decode() for head, _, path in lines}


def _tracked(root: Path, tree: Tree, names: Iterable[str]) -> list[str]:
    """Those of `names` that git could know: not what it ignores, or what lies elsewhere."""
    inside = [name for name in names if _within(root / name, root) is not None]
    left_out = ignored(root, [name for name in inside if name not in tree])
    return [name for name in inside if name not in left_out]


def _content(root: Path, file: str) -> bytes | None:
    """The bytes of `file`; `None` where it is not there."""
    if not os.path.lexists(root / file):
        return None
    content = read_bytes(root, file)
    return content if isinstance(content, bytes) else b""


def _differs(root: Path, tree: Tree, file: str, content: bytes | None) -> bool:
    """Whether the `content` of `file` is another one in `tree`."""
    blob, path = tree.get(file), root / file
    if blob is None or content is None:
        return (blob is None) != (content is None)
    if path.is_symlink():
        # Changed is a link that leads elsewhere, and one to a changed file.
        link, target = os.fsencode(path.readlink()), _within(path, root)
        if _name(link, blob) != blob or not target or (root / target).is_symlink():
            return True  # the target of links in a circle is a link
        return _differs(root, tree, target, content)
    # Git may keep line breaks in another way than the folder.
    same = (_name(text, blob) == blob for text in (content, content.replace(b"\r\n", b"\n")))
    return not any(same)


def _name(content: bytes, like: str) -> str:
    """The name that git gives `content`, of the same kind as the name `like`."""
    kind = "sha1" if len(like) == 40 else "sha256"
    data = b"blob %d\0%b" % (len(content), content)
    return hashlib.new(kind, data, usedforsecurity=False).hexdigest()


def _by_reference(loaded: Loaded, gone: Iterable[str]) -> dict[str, str]:
    """The files that refer to a concept which is gone, each with its file."""
    known = loaded.repository.knows
    lost = {name: file for file in gone if not known(name := concept_id(file))}
    return {
        record.file: lost[named]
        for record in loaded.repository.records
        for _, part in record.parts
        if (named := getattr(part, "concept", None)) in lost
    }


def _texts(folder: Path, root: Path, tree: Tree, commit: str) -> Tree | Unknown:
    """What `commit` has in the `folder` of sources, which may lie outside of `root`."""
    within = _within(folder, root)
    if within is None:
        return _tree(folder, commit)
    start = f"{within}/".removeprefix("./")
    return {path.removeprefix(start): tree[path] for path in tree if path.startswith(start)}


def _by_source(folder: Path, loaded: Loaded, texts: Tree) -> dict[str, str]:
    """The files whose sources in `folder` are not the `texts` any more, each with one of them."""
    used = [
        (source.snapshot, record.file)
        for record in loaded.repository.records
        for source in record.concept.sources
        if source.snapshot
    ]
    # Texts that git ignores are none of its business, new or not.
    untracked = [name for name in loaded.repository.snapshots if name not in texts]
    names = {name for name, _ in used} - ignored(folder, untracked)
    changed = {name for name in names if _differs(folder, texts, name, source_bytes(folder, name))}
    return {file: name for name, file in used if name in changed}


def _within(path: Path, root: Path) -> str | None:
    """Where `path` really lies in `root`; `None` if it does not."""
    place, top = (Path(os.path.realpath(one)) for one in (path, root))
    return place.relative_to(top).as_posix() if place.is_relative_to(top) else None
