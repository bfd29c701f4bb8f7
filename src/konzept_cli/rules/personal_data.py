"""A text names a person, or a person's e-mail address or telephone number.

An office is in charge, not whoever works there just now. These files are public and stay in the
history of versions, even when the person is somewhere else. Addresses of offices, such as info@…,
are not meant, nor are the words of quotes.

```yaml bad
measures:
  - label: Teilhabe erhöhen
    responsible: Frau Mustermann, Kommunales Integrationszentrum  # <- is a person
    indicator: Zahlen hat erika.mustermann@kreis-beispiel.example  # <- e-mail
    note: Auskunft gibt das Amt (Tel. 01234 567890).  # <- telephone
```

```yaml good
measures:
  - label: Teilhabe erhöhen
    responsible: Frauenbeauftragte; Beratungsstelle Frau Beruf Familie
    note: Auskunft unter integration@kreis-beispiel.example
```
"""

import re
from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Loc, Severity, Spot
from konzept_cli.yamltree import Document, walk_said

SEVERITY = Severity.WARNING
GROUP = "wording"

# Who does something, and our own words.
_KEYS = frozenset(
    (
        *("responsible", "payer", "body", "publisher", "issued_by", "indicator", "purpose"),
        *("note", "text", "reason", "status_reason", "no_topic"),
    )
)
_WORDS = ("Herr", "Hr. ", "Frau ", "Fr. ", "Tel", "Mobil", "Handy", "Durchwahl")
_SIGNS = frozenset("@+")
_OFFICES = (
    r"(?:info|kontakt|post|service|presse|integration|stadt|kreis|gemeinde|rathaus)"
    r"|(?:ki|mail|office)\b|[\w.+-]*(?:amt|stelle|verwaltung|buero)@"
)
_SUBJECTS = "Beruf|Familie|Arbeit|Wirtschaft|Gesundheit|Bildung|Kultur|Politik|Technik|Karriere"
_NAME = rf"(?!(?:{_SUBJECTS})\b)[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?"
_PERSON = re.compile(rf"\b(?:Herrn?|Frau|Hr\.|Fr\.) (?:(?:Dr|Prof)\.[ \w.-]*? )?{_NAME}")
_EMAIL = re.compile(rf"(?<![\w.+-])(?!(?i:{_OFFICES}))[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TELEPHONE = re.compile(
    r"(?:\b(?:Tel|Telefon|Mobil|Handy|Durchwahl)\b[.:]* *|\+49 ?)\(?\d[\d ()/-]+\d"
)
# Without a word before it, only what stands for who is in charge is a telephone number.
_NUMBER = re.compile(r"(?<![\d/.-])0\d{2,4} ?[ /-] ?\d[\d -]{3,}\d(?!\d*/)")
_PATTERNS = (("person", _PERSON), ("email", _EMAIL), ("telephone", _TELEPHONE))
_IN_CHARGE = (*_PATTERNS, ("telephone", _NUMBER))


def check_text(document: Document) -> Iterator[Finding]:
    """What points to a person, in texts that say who is in charge and in our own."""
    said = document.joined((*_KEYS, "label"))
    is_hinted = document.possible(_SIGNS) or any(word in said for word in _WORDS)
    if not (is_hinted or _NUMBER.search(document.joined(("responsible",)))):
        return
    for loc, node in walk_said(document):
        if _is_looked_at(loc):
            for variant, pattern in _IN_CHARGE if loc[-1] == "responsible" else _PATTERNS:
                if found := pattern.search(node.value):
                    spot = Spot(document.file, loc, slice=found.span())
                    yield Finding(spot, variant=variant, values={"text": found[0]})
                    break


def _is_looked_at(loc: Loc) -> bool:
    return bool(loc) and (loc[-1] in _KEYS or ("actors" in loc and loc[-1] == "label"))
