"""A list or mapping in brackets, YAML's flow style, all in one line → plain data."""

import re
from collections.abc import Iterator

from konzept_cli.yamltree.gathering import Gathering, Unusual
from konzept_cli.yamltree.nodes import Plain

KEY = r"([A-Za-z_][A-Za-z0-9_-]{0,60}+)"
QUOTED = r"""("[^"\\\n]*+"|'[^'\n]*+')"""
FIRST = r"""[^-?:,\[\]{}#&*!|>'"%@` \n]"""
"""What begins a text without quotation marks: no sign that means something to YAML."""

# What stands in brackets, up to the sign behind it: a key, a bracket or a text; or all the rest.
_PIECE = re.compile(
    rf" *+(?:{KEY}: ++)?+(?:([\[{{])|(?:({FIRST}[^],:#?[{{}}]*+"
    rf"(?:(?::(?=[^] ,?[{{}}])|(?<=[^ ])#)[^],:#?[{{}}]*+)*+)|{QUOTED})?+ *+([],}}]))"
    r"|([\s\S]++)"
)
_NOTHING = ("",) * 6
_CLOSING = {"[": "]", "{": "}"}

_Piece = tuple[str, ...]


def in_brackets(text: str, name: str, depth: int, gathering: Gathering) -> Plain:
    """What the brackets say that are all of `text`, under the key `name`, at most `depth` of them
    in one another. Raises `Unusual`."""
    pieces = iter(_PIECE.findall(text))
    value = _within(next(pieces), pieces, name, depth, gathering)
    if next(pieces, None):
        raise Unusual
    return value


def _within(
    begin: _Piece, pieces: Iterator[_Piece], name: str, depth: int, gathering: Gathering
) -> Plain:
    closing = _CLOSING.get(begin[1])
    if closing is None or not depth:
        raise Unusual
    holder: list[Plain] | dict[str, Plain] = [] if closing == "]" else {}
    while True:
        piece = next(pieces, _NOTHING)
        key, _, plain, quoted, sign, _ = piece
        if sign == closing and not (key or plain or quoted or holder):
            return holder
        if (key == "") != (closing == "]"):
            raise Unusual
        if plain:
            value = gathering.bare(key or name, plain.rstrip(" "))
            if not key:
                gathering.bracketed.add(plain.rstrip(" "))
        elif quoted:
            value = gathering.text(key or name, quoted[1:-1])
        else:
            value = _within(piece, pieces, key or name, depth - 1, gathering)
            sign = _sign(next(pieces, _NOTHING))
        gathering.put(holder, key, value)
        if sign == closing:
            return holder
        if sign != ",":
            raise Unusual


def _sign(piece: _Piece) -> str:
    """The sign behind brackets, where nothing else stands there."""
    return "" if any(piece[:4]) else piece[4]
