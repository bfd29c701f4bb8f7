"""A loaded repository × rules → the result of a check."""

import os
from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime

from konzept_cli.checking import Rule, check, diagnose, in_order
from konzept_cli.diagnostics import Checked, Diagnostic, Severity, Summary
from konzept_cli.evidence import verify
from konzept_cli.ignoring import Ignoring, ignore
from konzept_cli.lines import Lines
from konzept_cli.loading import Loaded
from konzept_cli.messages import Catalogue
from konzept_cli.rules import IGNORES, RULES
from konzept_cli.yamltree import Document

_LOCKED = frozenset(rule.id for rule in RULES if rule.check is None and rule.check_text is None)
_OF_IGNORES = frozenset(Rule.of(module).id for module in IGNORES)


def today() -> date:
    """The day that rules take for today: `KONZEPT_TODAY`, else the clock's."""
    given = os.environ.get("KONZEPT_TODAY")
    return date.fromisoformat(given) if given else datetime.now().astimezone().date()


def examine(
    loaded: Loaded, rules: Collection[Rule], wanted: Callable[[str], bool], words: Catalogue
) -> Checked:
    """What `rules` find in the files of `loaded` that are `wanted`."""
    documents: dict[str, Document] = {}

    def document(file: str) -> Document:
        if file not in documents:
            documents[file] = loaded.document(file)
        return documents[file]

    severities = {rule.id: rule.severity for rule in rules}
    findings = [*loaded.findings, *check(loaded.repository, rules)]
    mine = [finding for finding in findings if wanted(finding.spot.file)]
    diagnostics = diagnose(mine, severities, document, words)
    files = [file for file in loaded.contents if wanted(file)]
    commented = [file for file in files if b"konzept:" in loaded.contents[file]]
    if commented:
        how = Ignoring({rule.id for rule in RULES}, severities, _LOCKED - _OF_IGNORES, today())
        diagnostics, faults = ignore(diagnostics, commented, document, how, words)
        diagnostics = in_order((*diagnostics, *diagnose(faults, severities, document, words)))
    outcomes = [v.outcome for v in verify(loaded.repository) if wanted(v.record.file)]
    texts: dict[str, Lines] = {file: found.lines for file, found in documents.items()}
    summary = _summary(diagnostics, len(files), outcomes)
    return Checked(diagnostics, texts, summary, tuple(files))


def _summary(diagnostics: Iterable[Diagnostic], files: int, outcomes: Collection[str]) -> Summary:
    counted = [one for one in diagnostics if not one.suppressed]
    severity = [diagnostic.severity for diagnostic in counted]
    return Summary(
        files=files,
        errors=severity.count(Severity.ERROR),
        warnings=severity.count(Severity.WARNING),
        infos=severity.count(Severity.INFO),
        fixable=sum(diagnostic.fix is not None for diagnostic in counted),
        verified=sum(outcome == "found" for outcome in outcomes),
        unverified=sum(outcome == "unverified" for outcome in outcomes),
        suppressed=sum(one.suppressed is not None for one in diagnostics),
    )
