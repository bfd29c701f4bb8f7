"""Bytes → Document: YAML read with the place of every key and value.

The schema decides types, so every scalar stays the text that stands in the file.
"""

from konzept_cli.yamltree.characters import named
from konzept_cli.yamltree.commenting import left_out
from konzept_cli.yamltree.decoding import decode
from konzept_cli.yamltree.documents import Document, walk, walk_said
from konzept_cli.yamltree.gathering import Content
from konzept_cli.yamltree.limits import Limits, too_large
from konzept_cli.yamltree.locating import Unresolvable, at, locate, longest, stable
from konzept_cli.yamltree.mistyped import kind_of_slip, mistyped, without_bullet
from konzept_cli.yamltree.nodes import Entry, Mapping, Node, Scalar, Sequence, plain
from konzept_cli.yamltree.outline import Outline
from konzept_cli.yamltree.quoting import bare, in_quotes
from konzept_cli.yamltree.reading import parse, placed
from konzept_cli.yamltree.texts import MOST_EDITS, Texts, inner

__all__ = [
    "MOST_EDITS",
    "Content",
    "Document",
    "Entry",
    "Limits",
    "Mapping",
    "Node",
    "Outline",
    "Scalar",
    "Sequence",
    "Texts",
    "Unresolvable",
    "at",
    "bare",
    "decode",
    "in_quotes",
    "inner",
    "kind_of_slip",
    "left_out",
    "locate",
    "longest",
    "mistyped",
    "named",
    "parse",
    "placed",
    "plain",
    "stable",
    "too_large",
    "walk",
    "walk_said",
    "without_bullet",
]
