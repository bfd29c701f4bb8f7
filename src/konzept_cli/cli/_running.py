"""A loaded repository × rules → the result of a check."""

from collections.abc import Callable, Collection, Iterable
from functools import cache
from typing import TYPE_CHECKING

from konzept_cli.checking import check, diagnose, in_order
from konzept_cli.cli._today import today
from konzept_cli.diagnostics import Checked, Diagnostic, Severity, Summary
from konzept_cli.evidence import verify
from konzept_cli.ignoring import Ignoring, ignore
from konzept_cli.knowing import could_find
from konzept_cli.lines import Lines
from konzept_cli.loading import Loaded
from konzept_cli.messages import Catalogue
from konzept_cli.repository import Repository
from konzept_cli.rules import RULES
from konzept_cli.settings import Settings
from konzept_cli.yamltree import Document

if TYPE_CHECKING:
    from konzept_cli.cli._accepting import Accepted

LOCKED = frozenset(rule.id for rule in RULES if rule.locked)


def examine(
    loaded: Loaded,
    settings: Settings,
    wanted: Callable[[str], bool],
    words: Catalogue,
    accepted: "Accepted | None" = None,
    changed: Callable[[str], bool] = lambda _: False,
) -> Checked:
    """What the rules that are on find in the files of `loaded` that are `wanted`, beside what is
    `accepted`. A file that has `changed` may be the cause of what shows in another one."""
    documents: dict[str, Document] = {}

    def document(file: str) -> Document:
        if file not in documents:
            documents[file] = loaded.document(file)
        return documents[file]

    severities, off = settings.severities, cache(settings.off)
    findings = [*loaded.findings, *check(loaded.repository, settings.rules)]
    mine = [
        finding
        for finding in findings
        if (wanted(finding.spot.file) or any(changed(mark.spot.file) for mark in finding.marks))
        and finding.rule not in off(finding.spot.file)
    ]
    diagnostics = diagnose(mine, severities, document, words)
    files = [file for file in loaded.contents if wanted(file)]
    shown = {*files, *(finding.spot.file for finding in mine)}
    commented = [file for file in sorted(shown) if b"konzept:" in loaded.contents[file]]
    if commented:
        how = _ignoring(loaded, settings, words)
        diagnostics, faults = ignore(diagnostics, commented, document, how, words)
        own = [fault for fault in faults if wanted(fault.spot.file)]
        diagnostics = in_order((*diagnostics, *diagnose(own, severities, document, words)))
    if accepted:
        matched = accepted.match(diagnostics, document, words)
        documents[accepted.baseline.file] = accepted.document()
        outdated = accepted.judging(loaded, settings, files).outdated(matched.used)
        entries = diagnose(outdated, severities, document, words)
        diagnostics = in_order((*matched.diagnostics, *entries))
    texts: dict[str, Lines] = {file: found.lines for file, found in documents.items()}
    summary = _summary(diagnostics, frozenset(files), loaded.repository)
    return Checked(diagnostics, texts, summary, tuple(files))


def _ignoring(loaded: Loaded, settings: Settings, words: Catalogue) -> Ignoring:
    """How the comments in `loaded` are judged."""
    on, off = settings.severities, cache(settings.off)

    def judges(rule: str, file: str) -> bool:
        asked = rule in on and rule not in off(file)
        return asked and could_find(loaded.repository, rule, file)

    known = {rule.id for rule in RULES}
    return Ignoring(known=known, judges=judges, locked=LOCKED, today=today(words))


def _summary(
    diagnostics: Iterable[Diagnostic], files: Collection[str], repository: Repository
) -> Summary:
    outcomes = [verdict.outcome for verdict in verify(repository) if verdict.record.file in files]
    counted = [one for one in diagnostics if not one.suppressed]
    severity = [diagnostic.severity for diagnostic in counted]
    return Summary(
        files=len(files),
        errors=severity.count(Severity.ERROR),
        warnings=severity.count(Severity.WARNING),
        infos=severity.count(Severity.INFO),
        fixable=sum(diagnostic.fix is not None for diagnostic in counted),
        verified=outcomes.count("found"),
        unverified=outcomes.count("unverified"),
        suppressed=sum(one.suppressed is not None for one in diagnostics),
    )
