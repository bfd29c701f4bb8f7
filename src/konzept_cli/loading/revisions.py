"""A file as a commit has it."""

from pathlib import Path

from konzept_cli.loading.changes import Unknown, outside
from konzept_cli.loading.git import ask, object_id

_VERIFY = ("rev-parse", "--verify", "--quiet", "--end-of-options")


def content_at(root: Path, file: str, revision: str) -> bytes | Unknown | None:
    """The bytes of `file`, relative to `root`, at `revision`: a branch, a tag or a commit. `None`
    where there was no such file."""
    if unknown := outside(root):
        return unknown
    commit = object_id(root, *_VERIFY, f"{revision}^{{commit}}")
    if not commit:
        return Unknown("no-revision")
    # Its own name for the content: no filter that a repository's configuration names is run.
    blob = object_id(root, *_VERIFY, f"{commit}:./{file}")
    if not blob:
        return None
    answer = ask(root, "cat-file", "blob", blob)
    if answer is None or answer.code:
        return Unknown("unreadable", answer.err if answer else "")
    return answer.out
