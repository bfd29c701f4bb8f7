"""Built-in data: the vocabulary of topics and the register of German districts."""

from importlib.resources import files


def topics() -> bytes:
    """The built-in vocabulary, as a file `topics.yaml` would have it."""
    return files(__name__).joinpath("topics.yaml").read_bytes()


def register() -> str:
    """The register of German districts as CSV (key, kind, name, NUTS code, last day of
    validity); its first line names source and licence."""
    return files(__name__).joinpath("register.csv").read_text(encoding="utf-8")
