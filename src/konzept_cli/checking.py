"""Rules × repository → findings → diagnostics: adds severity, offsets and words."""

from bisect import bisect
from collections.abc import Callable, Iterable, Iterator, Mapping

from konzept_cli.diagnostics import (
    Diagnostic,
    Edit,
    Finding,
    Fix,
    Loc,
    Mark,
    Mend,
    Place,
    Related,
    Severity,
    Span,
    Spot,
)
from konzept_cli.messages import Catalogue, Counted, Said
from konzept_cli.messages.formatting import quoted
from konzept_cli.repository import Repository
from konzept_cli.rule import Rule
from konzept_cli.yamltree import Document, locate, stable


def check(repository: Repository, rules: Iterable[Rule]) -> Iterator[Finding]:
    """What `rules` find in `repository`: all that there is to say of one concept before the next,
    whose parts are not in the processor's cache yet."""
    rules = tuple(rules)
    of_one = [(rule.id, rule.check_record) for rule in rules if rule.check_record]
    for record in repository.records:
        for name, check_record in of_one:
            for finding in check_record(record, repository):
                yield finding._replace(rule=name)
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
    return _without_echoes(
        in_order(
            _diagnostic(finding, severities[finding.rule], places, words) for finding in wanted
        )
    )


def _without_echoes(diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """`diagnostics`, which are in order, without what is lighter than an error and lies in a place
    that an error marks: one defect, one diagnostic."""
    starts: dict[str, list[int]] = {}
    ends: dict[str, list[int]] = {}
    for one in diagnostics:
        if one.severity is Severity.ERROR:
            (start, end), file = one.place.span, one.place.file
            furthest = ends.setdefault(file, [0])
            furthest.append(max(end, furthest[-1]))
            starts.setdefault(file, []).append(start)

    def is_echo(one: Diagnostic) -> bool:
        (start, end), file = one.place.span, one.place.file
        before = bisect(starts.get(file, ()), start)
        return one.severity is not Severity.ERROR and bool(before) and ends[file][before] >= end

    return tuple(one for one in diagnostics if not is_echo(one))


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
    hints = [_meant(finding.suggestions, words)] if finding.suggestions else []
    hints += [words(help_key, **values)] if help_key else []
    return Diagnostic(
        rule=rule,
        severity=severity,
        message=words(key, **values),
        place=place,
        loc=() if isinstance(spot.loc, Span) else spot.loc,
        stable_loc=places.stable(spot),
        related=tuple(
            Related(places.place(mark.spot), _label(rule, mark, words)) for mark in finding.marks
        ),
        notes=tuple(words(f"{rule}.{note}", **values) for note in finding.notes),
        help=" ".join(hints) or None,
        suggestions=finding.suggestions,
        fix=_fix(key, finding.mend, place, places, words) if finding.mend else None,
    )


def _meant(suggestions: tuple[str, ...], words: Catalogue) -> str:
    # What ends with a full stop of its own, 2024/.., would swallow that of the sentence.
    items = (quoted(one, words.language) if one.endswith(".") else one for one in suggestions)
    return words("suggestion", items=words.any_of(items))


def _label(rule: str, mark: Mark, words: Catalogue) -> str:
    values = {name: _worded(value, words) for name, value in mark.values.items()}
    return words(f"{rule}.{mark.label}", **values)


def _worded(value: object, words: Catalogue) -> object:
    if isinstance(value, Said):
        return words(value.key)
    if isinstance(value, Counted):
        return words.all_of(words.count(key, number) for key, number in value.numbers if number)
    if isinstance(value, tuple):
        return words.any_of(str(_worded(item, words)) for item in value)
    return value


def _fix(key: str, mend: Mend, place: Place, places: _Places, words: Catalogue) -> Fix:
    target = places.place(mend.spot) if mend.spot else place
    text = "" if mend.action == "delete" else mend.text
    if mend.action == "quote":
        written = places.source(target)
        text = '"' + written.replace("\\", "\\\\").replace('"', '\\"') + '"'
    # A rule may say what its fix does; most are told by what they do to the text.
    own = words.find(f"{key}.fix", f"{key.partition('.')[0]}.fix")
    title = words(own or f"fix.{mend.action}", text=text)
    edits = mend.edits if mend.action == "edit" else (Edit(target.span, text),)
    return Fix(title, mend.safe, edits)
