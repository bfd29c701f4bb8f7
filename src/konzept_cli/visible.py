"""Text from files and file names, made safe to show to people."""

import re
import unicodedata

# C0 and C1 controls, DEL, line separators, bidi controls, invisible format characters, tags and
# surrogates: everything that can move the cursor, reorder the line or hide in it. Joiners stay:
# emoji are made with them.
HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)

_FILLERS = "\u00ad\u034f\u115f\u1160\u2800\u3164\uffa0"
_JOINERS = "\u200c\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef"
INVISIBLE = re.compile(
    f"[{_FILLERS}{_JOINERS}](?:(?<=[{_FILLERS}])|(?<=[\\sA-Za-z\u00c0-\u024f][{_JOINERS}]))"
)
"""A character of a text that nobody sees: soft hyphens, fillers, and joiners and selectors behind
a Latin letter, where they join and select nothing. Emoji and other scripts need those."""
UNSEEN = frozenset(
    (*_FILLERS, "\u200c", "\u200d", *map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
)
"""The characters that it may find."""


def visible(text: str) -> str:
    """`text` on one line, with every character that a terminal or a log would obey instead of
    showing written as its code point: `⟨U+001B⟩`."""
    return HIDDEN.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", text)


def name(character: str) -> str:
    """A character's code point and Unicode name, as messages give it: `U+00AD SOFT HYPHEN`."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()
