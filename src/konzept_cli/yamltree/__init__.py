"""Bytes → Document: YAML read with the place of every key and value.

The schema decides types, so every scalar stays the text that stands in the file.
"""

from konzept_cli.yamltree.composing import Content
from konzept_cli.yamltree.decoding import decode
from konzept_cli.yamltree.documents import Document, walk
from konzept_cli.yamltree.limits import Limits, too_large
from konzept_cli.yamltree.locating import Unresolvable, at, locate, longest, stable
from konzept_cli.yamltree.nodes import Entry, Mapping, Node, Scalar, Sequence, plain
from konzept_cli.yamltree.reading import parse

__all__ = [
    "Content",
    "Document",
    "Entry",
    "Limits",
    "Mapping",
    "Node",
    "Scalar",
    "Sequence",
    "Unresolvable",
    "at",
    "decode",
    "locate",
    "longest",
    "parse",
    "plain",
    "stable",
    "too_large",
    "walk",
]
