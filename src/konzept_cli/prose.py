"""Our own German sentences in a record: the only text of which the spelling may be judged. What
is verbatim stays as the paper has it."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from konzept_cli.diagnostics import Edit, Finding, Mend, Span, Spot
from konzept_cli.yamltree import MOST_EDITS, Document, inner, walk_said

_OWN = frozenset(("no_topic", "note", "reason", "status_reason", "text"))
# Nearly every German sentence has one of these, and no English one.
_GERMAN = re.compile(
    r"\b(?:und|oder|der|das|ist|sind|nicht|ein|eine|mit|für|auf|im|den|dem|des|zu|von|nur|auch)\b",
    re.IGNORECASE,
)
_ENGLISH = re.compile(r"\b(?:the|and|of|is|are|not|with)\b", re.IGNORECASE)
# What a sentence of ours quotes; straight marks are not always a pair. The mark first, to be quick.
QUOTED = re.compile(r"[„»](?:(?<=„)[^„“]*+“|(?<=»)[^»«]*+«)")
_QUOTED_ANYHOW = re.compile(r"""[„»"](?:(?<=„)[^„“]*+“|(?<=»)[^»«]*+«|(?<=")[^"]*+")""")
_ADDRESS = re.compile(r"(?<!\S)\S+?://\S+")


class Slip(NamedTuple):
    """A slip of the keyboard: `pattern` finds it in texts that `may_be_in`, which is quicker, says
    yes to, and each of its named groups is to become the text that `right` gives for it. What
    matches `foreign` is not looked at, and neither are addresses."""

    variant: str
    may_be_in: Callable[[str], object]
    pattern: re.Pattern[str]
    right: Mapping[str, str]
    foreign: re.Pattern[str] = _QUOTED_ANYHOW

    def first(self, text: str) -> re.Match[str] | None:
        """The first of it in `text`."""
        return self.pattern.search(self._blotted(text)) if self.may_be_in(text) else None

    def edits(self, source: str, start: int) -> Iterator[Edit]:
        """What mends all of it in `source`, which begins at `start` in its file."""
        for match in self.pattern.finditer(self._blotted(source)):
            for group, new in self.right.items():
                begin, end = match.span(group)
                if begin >= 0:
                    yield Edit(Span(start + begin, start + end), new)

    def _blotted(self, text: str) -> str:
        text = self.foreign.sub(_blot, text)
        return _ADDRESS.sub(_blot, text) if "://" in text else text


def _blot(match: re.Match[str]) -> str:
    return "·" * len(match[0])


def one_of(*signs: str) -> Callable[[str], bool]:
    """Whether a text has one of `signs`."""
    return lambda text: any(sign in text for sign in signs)


def slips(document: Document, kinds: tuple[Slip, ...]) -> Iterator[Finding]:
    """One finding for each kind of slip in each of our own German texts, with a fix for all of
    this kind in it."""
    kinds = tuple(kind for kind in kinds if any(map(kind.first, _with_signs(document, kind))))
    if not kinds:
        return
    whole = document.lines.text
    for loc, node in walk_said(document):
        if loc and loc[-1] in _OWN and _is_german(node.value):
            start, end = inner(whole, node)
            for kind in kinds:
                first = kind.first(node.value)
                edits = tuple(islice(kind.edits(whole[start:end], start), MOST_EDITS))
                if first and edits:
                    spot = Spot(document.file, loc, slice=first.span())
                    mend = Mend("edit", safe=False, edits=edits)
                    values = {"text": first[0]}
                    yield Finding(spot, variant=kind.variant, values=values, mend=mend)


def _with_signs(document: Document, kind: Slip) -> tuple[str, ...]:
    own, joined = _own_texts(document)
    return own if kind.may_be_in(joined) else ()


@lru_cache(maxsize=1)
def _own_texts(document: Document) -> tuple[tuple[str, ...], str]:
    """Our own texts, and all in one, which is quicker to look through."""
    texts = document.content.texts if document.content else {}
    own = tuple([text for key in _OWN for text in texts.get(key, ())])
    return own, "\n".join(own)


def _is_german(text: str) -> bool:
    return bool(_GERMAN.search(text)) and not _ENGLISH.search(text)
