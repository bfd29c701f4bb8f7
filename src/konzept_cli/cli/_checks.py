"""What `validate` and `lint` have in common."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import typer

from konzept_cli.checking import Rule, check_text
from konzept_cli.cli._delivering import deliver, folder, targets
from konzept_cli.cli._explaining import described
from konzept_cli.cli._fixing import as_diff, find_fixes, write_fixes
from konzept_cli.cli._output import Color, emit, say
from konzept_cli.cli._running import examine
from konzept_cli.cli._selection import Selection
from konzept_cli.cli._session import Session, open_session
from konzept_cli.diagnostics import Diagnostic, Severity
from konzept_cli.errors import KonzeptError
from konzept_cli.loading import Loaded
from konzept_cli.messages import Language
from konzept_cli.tally import statistics, summary_line
from konzept_cli.visible import visible

FailOn = Literal["error", "warning", "info", "never"]


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """The options of a check, as the user gave them."""

    paths: tuple[str, ...]
    formats: tuple[str, ...]
    statistics: bool
    output: Path | None
    lang: Language | None
    sources: Path | None
    fail_on: FailOn
    color: Color
    quiet: bool
    allow_empty: bool
    stdin_filename: str | None
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False


def run_check(options: CheckOptions, rules: Iterable[Rule]) -> None:
    """Check, print, and exit with 0 or 1. Raises `KonzeptError` where it cannot check."""
    places = [Path(path) for path in options.paths if path != "-"] or [Path.cwd()]
    session = open_session(places[0], options.lang, options.sources)
    words = session.words
    asked = targets(options.formats, options.output, words)
    selection = Selection(session, options.paths, options.stdin_filename)
    chosen = tuple(rules)
    loaded = _load(session, selection, chosen)
    if options.fix or options.unsafe_fixes or options.diff:
        loaded = _fixed(session, selection, loaded, chosen, options)
    checked = examine(loaded, chosen, selection.wants, words)
    if not checked.files and not options.allow_empty:
        message = words("stop.no-files", path=visible(str(places[0])))
        raise KonzeptError(message, words("stop.no-files.hint"))
    described_rules = any(target.format == "sarif" for target in asked)
    checked = checked._replace(
        exit_code=_exit_code(checked.counted(), options.fail_on),
        rules=tuple(described(rule, words) for rule in chosen if described_rules),
        folder=folder(session.root),
    )
    deliver(checked, asked, words, options.color)
    if options.statistics and checked.counted():
        say(statistics(checked))
    if not options.quiet:
        say(summary_line(checked.summary, words))
    raise typer.Exit(checked.exit_code)


def _fixed(
    session: Session,
    selection: Selection,
    loaded: Loaded,
    rules: tuple[Rule, ...],
    options: CheckOptions,
) -> Loaded:
    """The repository after fixing; with `--diff` nothing is written, and the run ends here."""
    fixed = find_fixes(session, selection, loaded, rules, unsafe=options.unsafe_fixes)
    if options.diff:
        emit(as_diff(loaded.contents, fixed), options.output, session.words)
        raise typer.Exit(int(bool(fixed.contents)))
    say(write_fixes(session.root, fixed, session.words))
    return _load(session, selection, rules)


def _load(session: Session, selection: Selection, rules: tuple[Rule, ...]) -> Loaded:
    return session.load(
        selection.files, selection.typed, lambda document: check_text(document, rules)
    )


def _exit_code(diagnostics: Iterable[Diagnostic], fail_on: FailOn) -> int:
    if fail_on == "never":
        return 0
    limit = Severity(fail_on).rank
    return int(any(diagnostic.severity.rank <= limit for diagnostic in diagnostics))
