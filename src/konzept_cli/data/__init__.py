"""Built-in data: the vocabulary of topics and the register of German districts."""

from pathlib import Path

# `importlib.resources` would take longer to import than both files to read.
_HERE = Path(__file__).parent


def topics() -> bytes:
    """The built-in vocabulary, as a file `topics.yaml` would have it."""
    return (_HERE / "topics.yaml").read_bytes()


def register() -> str:
    """The register of German districts as CSV (key, kind, name, NUTS code, last day of
    validity); its first line names source and licence."""
    return (_HERE / "register.csv").read_text(encoding="utf-8")
