"""Bytes → Document."""

from konzept_cli.lines import Lines
from konzept_cli.yamltree.composing import compose
from konzept_cli.yamltree.decoding import decode
from konzept_cli.yamltree.documents import Document
from konzept_cli.yamltree.limits import Limits, too_large
from konzept_cli.yamltree.outline import Outline
from konzept_cli.yamltree.skimming import skim


def parse(data: bytes, file: str, limits: Limits | None = None) -> Document:
    """The document in `data`. Never raises for what the bytes say: faults are findings.

    Most files have nothing unusual and are read the short way; only where there is something to
    say about a file, or its places are asked for, is the tree of places built.
    """
    limits = limits or Limits()
    if len(data) > limits.file_size:
        fault = too_large(file, len(data), limits.file_size)
        return Document(file, Lines(""), limits, (fault,))
    text, faults, signs = decode(data, file)
    lines = Lines(text)
    if faults:
        return Document(file, lines, limits, faults)
    composed = skim(text, limits) or compose(text, limits)
    if composed is not None:
        return Document(file, lines, limits, (), composed.content, None, signs, composed.outline)
    from konzept_cli.yamltree.building import build  # noqa: PLC0415 - most files are read without

    root, faults = build(file, text, limits)
    return Document(file, lines, limits, faults, built=root, signs=signs)


def placed(data: bytes, file: str, limits: Limits, outline: Outline) -> Document:
    """The document in `data` for its places only: it was parsed before, the short way, and has
    this `outline`."""
    return Document(file, Lines(data.decode("utf-8-sig")), limits, (), outline=outline)
