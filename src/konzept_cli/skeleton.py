"""What is known of a new record → the text of its file, with an explanation of every part."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from textwrap import wrap
from typing import get_args

from konzept_cli.messages import Catalogue
from konzept_cli.model import Vocabulary
from konzept_cli.model.ids import usual_id
from konzept_cli.model.vocabularies import (
    DecisionKind,
    EditionKind,
    MatchRelation,
    RecordedPart,
    SourceKind,
)
from konzept_cli.visible import visible

_EXPLAINS = "## "
_WIDTH = 100
_UNKNOWN = "unknown"
# Where a record is silent about one of these, people take it for the paper's silence.
_PARTS = tuple(part for part in get_args(RecordedPart) if "." not in part)
_DETAILS = tuple(part for part in get_args(RecordedPart) if "." in part)


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is known of a record before anybody has read the paper."""

    name: str
    kind: str
    ags: str | None
    date: str
    """The edition's date, or `unknown`."""
    title: str | None
    today: str

    @property
    def id(self) -> str:
        """District and year, as a file name."""
        return usual_id(self.name, self.kind, self.date)


def skeleton(begun: Beginning, vocabulary: Vocabulary, schema: str | None, words: Catalogue) -> str:
    """The file's text. It validates, and so does it with any of its examples made to hold.
    `schema` is where the JSON Schema for editors lies, as seen from the file."""
    first = vocabulary.topics[0]
    language = words.language
    return words(
        "skeleton",
        modeline=words("skeleton.modeline", schema=schema) if schema else "",
        title=_quoted(begun.title or words("skeleton.title")),
        district=words(
            "skeleton.keyed" if begun.ags else "skeleton.keyless",
            name=_quoted(begun.name),
            kind=begun.kind,
            ags=_quoted(begun.ags or ""),
        ),
        undated=words("skeleton.undated") if begun.date == _UNKNOWN else "",
        date=_UNKNOWN if begun.date == _UNKNOWN else _quoted(begun.date),
        today=_quoted(begun.today),
        id=begun.id,
        edition_kinds=_in_a_row("edition", get_args(EditionKind), words),
        details=_in_a_row("part", _DETAILS, words),
        parts=_as_list("part", _PARTS, words),
        source_kinds=_in_a_row("source", get_args(SourceKind), words),
        decision_kinds=_in_a_row("decision", get_args(DecisionKind), words),
        relations=_as_table((one, words.term("relation", one)) for one in get_args(MatchRelation)),
        topics=_as_table((topic.id, topic.label.get(language)) for topic in vocabulary.topics),
        topic=first.id,
        # Labels are verbatim, and the papers are German.
        topic_label=_quoted(_in_a_line(first.label.de))[1:-1],
    )


def _quoted(text: str) -> str:
    """`text` in double quotation marks, which YAML and JSON write alike."""
    return json.dumps(text, ensure_ascii=False)


def _in_a_row(vocabulary: str, values: Iterable[str], words: Catalogue) -> str:
    """`full_text (Volltext), press (Pressetext)…`; the word only where it says more."""
    said = ((value, words.term(vocabulary, value)) for value in values)
    items = [
        value
        if value == term.casefold()
        else f"{value} ({term})".replace(" ", "\N{NO-BREAK SPACE}")
        for value, term in said
    ]
    lines = wrap(", ".join(items), _WIDTH - 4, break_on_hyphens=False, break_long_words=False)
    return "\n".join(f"{_EXPLAINS}  {line}" for line in lines).replace("\N{NO-BREAK SPACE}", " ")


def _as_list(vocabulary: str, values: Iterable[str], words: Catalogue) -> str:
    """A YAML list that holds: `    - goals  # Ziele`; the word only where it says more."""
    listed = [(value, words.term(vocabulary, value)) for value in values]
    width = max(len(value) for value, _ in listed)
    return "\n".join(
        f"    - {value}"
        if value.replace("_", " ") == term.casefold()
        else f"    - {value:{width}}  # {term}"
        for value, term in listed
    )


def _as_table(rows: Iterable[tuple[str, str]]) -> str:
    listed = list(rows)
    width = max(len(value) for value, _ in listed)
    return "\n".join(f"{_EXPLAINS}  {value:{width}}  {_in_a_line(term)}" for value, term in listed)


def _in_a_line(text: str) -> str:
    """A label from somebody's vocabulary, so that it cannot end a comment."""
    return visible(" ".join(text.split()))
