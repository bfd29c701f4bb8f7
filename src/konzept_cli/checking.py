"""Rules × repository → findings → diagnostics: adds severity, offsets and words."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from konzept_cli.diagnostics import (
    Diagnostic,
    Edit,
    Finding,
    Fix,
    Loc,
    Mend,
    Place,
    Related,
    Severity,
    Span,
    Spot,
)
from konzept_cli.messages import Catalogue
from konzept_cli.repository import Repository
from konzept_cli.yamltree import Document, locate, stable

Check = Callable[[Repository], Iterator[Finding]]
CheckText = Callable[[Document], Iterator[Finding]]

GROUPS = ("syntax", "schema", "reference", "evidence", "domain", "wording", "hygiene")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule module, seen as a value. A rule with neither function is found while reading."""

    id: str
    group: str
    severity: Severity
    documentation: str
    check: Check | None
    check_text: CheckText | None

    @classmethod
    def of(cls, module: ModuleType) -> "Rule":
        """The rule that `module` is: its file's name is the id, its docstring the documentation,
        `SEVERITY` and `GROUP` are its constants, and `check` or `check_text` its one function."""
        contents: dict[str, Any] = vars(module)
        return cls(
            id=module.__name__.rpartition(".")[2].replace("_", "-"),
            group=contents["GROUP"],
            severity=contents["SEVERITY"],
            documentation=contents["__doc__"],
            check=contents.get("check"),
            check_text=contents.get("check_text"),
        )


def check(repository: Repository, rules: Iterable[Rule]) -> Iterator[Finding]:
    """What `rules` find in `repository`."""
    for rule in rules:
        if rule.check:
            for finding in rule.check(repository):
                yield finding._replace(rule=rule.id)


def check_text(document: Document, rules: Iterable[Rule]) -> Iterator[Finding]:
    """What `rules` find in the text of `document`."""
    for rule in rules:
        if rule.check_text:
            for finding in rule.check_text(document):
                yield finding._replace(rule=rule.id)


def diagnose(
    findings: Iterable[Finding],
    severities: Mapping[str, Severity],
    documents: Callable[[str], Document],
    words: Catalogue,
) -> tuple[Diagnostic, ...]:
    """`findings` as people see them, by file and place. `severities` gives each rule's; findings
    of rules that are not in it are left out. Each document is asked for once."""
    wanted = [finding for finding in findings if finding.rule in severities]
    files = {finding.spot.file for finding in wanted}
    files |= {mark.spot.file for finding in wanted for mark in finding.marks}
    places = _Places({file: documents(file) for file in files})
    return in_order(
        _diagnostic(finding, severities[finding.rule], places, words) for finding in wanted
    )


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """`diagnostics` by file and place."""
    return tuple(sorted(diagnostics, key=_order))


def _order(diagnostic: Diagnostic) -> tuple[str, Span, str, str]:
    return diagnostic.place.file, diagnostic.place.span, diagnostic.rule, diagnostic.message


class _Places:
    """Turns symbolic places into offsets."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self.documents = documents

    def place(self, spot: Spot) -> Place:
        if isinstance(spot.loc, Span):
            return Place(spot.file, spot.loc)
        document = self.documents[spot.file]
        return Place(spot.file, locate(document, spot.loc, spot.part, spot.slice))

    def stable(self, spot: Spot) -> Loc:
        if isinstance(spot.loc, Span):
            return ()
        return stable(self.documents[spot.file], spot.loc)

    def source(self, place: Place) -> str:
        """The text that stands at `place`."""
        return self.documents[place.file].lines.text[place.span.start : place.span.end]


def _diagnostic(
    finding: Finding, severity: Severity, places: _Places, words: Catalogue
) -> Diagnostic:
    rule, spot = finding.rule, finding.spot
    key = f"{rule}.{finding.variant}" if finding.variant else rule
    values = {name: _worded(value, words) for name, value in finding.values.items()}
    help_key = words.find(f"{key}.help", f"{rule}.help")
    place = places.place(spot)
    hints = [words("suggestion", items=words.any_of(finding.suggestions))] * bool(
        finding.suggestions
    )
    hints += [words(help_key, **values)] if help_key else []
    return Diagnostic(
        rule=rule,
        severity=severity,
        message=words(key, **values),
        place=place,
        loc=() if isinstance(spot.loc, Span) else spot.loc,
        stable_loc=places.stable(spot),
        related=tuple(
            Related(places.place(mark.spot), words(f"{rule}.{mark.label}", **mark.values))
            for mark in finding.marks
        ),
        notes=tuple(words(f"{rule}.{note}", **values) for note in finding.notes),
        help=" ".join(hints) or None,
        suggestions=finding.suggestions,
        fix=_fix(finding.mend, place, places, words) if finding.mend else None,
    )


def _worded(value: object, words: Catalogue) -> object:
    return words.any_of(str(item) for item in value) if isinstance(value, tuple) else value


def _fix(mend: Mend, place: Place, places: _Places, words: Catalogue) -> Fix:
    target = places.place(mend.spot) if mend.spot else place
    text = "" if mend.action == "delete" else mend.text
    if mend.action == "quote":
        written = places.source(target)
        text = '"' + written.replace("\\", "\\\\").replace('"', '\\"') + '"'
    title = words(f"fix.{mend.action}", text=text)
    return Fix(title, mend.safe, (Edit(target.span, text),))
