"""What `validate` and `lint` have in common."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import typer

from konzept_cli.checking import check_text
from konzept_cli.cli._choosing import settings_of
from konzept_cli.cli._delivering import Target, deliver, folder, keep_apart, only_full, targets
from konzept_cli.cli._explaining import described
from konzept_cli.cli._fixing import about_diff, as_diff, find_fixes, write_fixes
from konzept_cli.cli._output import Color, emit, say
from konzept_cli.cli._running import examine
from konzept_cli.cli._selection import Selection
from konzept_cli.cli._session import Session, open_session
from konzept_cli.diagnostics import Diagnostic, Severity
from konzept_cli.errors import KonzeptError
from konzept_cli.loading import Loaded
from konzept_cli.loading.discovery import misnamed
from konzept_cli.messages import Catalogue, Language
from konzept_cli.settings import Command, Settings
from konzept_cli.tally import statistics, summary_line
from konzept_cli.visible import visible

if TYPE_CHECKING:
    from konzept_cli.cli._accepting import Accepted

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
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    changed: bool = False
    changed_since: str | None = None
    baseline: Path | None = None
    write_baseline: bool = False
    add_to_baseline: bool = False


def run_check(command: Command, options: CheckOptions) -> None:
    """Check, print, and exit with 0 or 1. Raises `KonzeptError` where it cannot check."""
    places = [Path(path) for path in options.paths if path != "-"] or [Path.cwd()]
    session = open_session(places[0], options.lang, options.sources)
    words = session.words
    asked = _asked(options, words)
    selection = Selection(session, options.paths, options.stdin_filename)
    settings = settings_of(session, command, options.select, options.ignore)
    accepted = _accepted(session, selection, asked, options)
    loaded = _load(session, selection, settings)
    _tell_missing(session, selection, loaded, places[0], options)
    _narrow(session, selection, loaded, accepted, options)
    if options.fix or options.unsafe_fixes or options.diff:
        loaded = _fixed(session, selection, loaded, settings, accepted, asked, options)
    accepted = _rewritten(session, selection, loaded, settings, accepted, options)
    checked = examine(loaded, settings, selection.wants, words, accepted, selection.has_changed)
    described_rules = settings.all if any(target.format == "sarif" for target in asked) else ()
    checked = checked._replace(
        exit_code=_exit_code(checked.counted(), options.fail_on),
        rules=tuple(described(one, words) for one in described_rules if one.on),
        folder=folder(session.root),
    )
    deliver(checked, asked, words, options.color)
    if options.statistics and checked.counted():
        say(statistics(checked))
    if not options.quiet and (checked.files or selection.only is None):
        unread = len({*loaded.repository.broken.values()} & {*checked.files})
        say(summary_line(checked.summary, words, unread))
    raise typer.Exit(checked.exit_code)


def _tell_missing(
    session: Session, selection: Selection, loaded: Loaded, place: Path, options: CheckOptions
) -> None:
    """Which files are not read because of their names. Raises `KonzeptError` if there is nothing
    to check, unless that is allowed."""
    for name in () if options.quiet else misnamed(session.root):
        right, _, _ = name.rpartition(".")
        say(session.words("warn.misnamed", name=visible(name), right=visible(right)))
    if not options.allow_empty and not any(map(selection.names, loaded.contents)):
        message = selection.words("stop.no-files", path=visible(str(place)))
        raise KonzeptError(message, selection.words("stop.no-files.hint"))


def _asked(options: CheckOptions, words: Catalogue) -> tuple[Target, ...]:
    asked = targets(options.formats, options.output, words)
    if options.diff and options.formats:
        only_full(asked, words)
    return asked


def _accepted(
    session: Session, selection: Selection, asked: Sequence[Target], options: CheckOptions
) -> "Accepted | None":
    """The baseline, where there is one or one is to be written."""
    write = options.write_baseline or options.add_to_baseline
    if not (write or options.baseline or session.config.baseline):
        return None
    from konzept_cli.cli._accepting import open_baseline

    accepted = open_baseline(session, selection, options.baseline, write=write)
    keep_apart(asked, accepted.path, session.words)
    return accepted


def _narrow(
    session: Session,
    selection: Selection,
    loaded: Loaded,
    accepted: "Accepted | None",
    options: CheckOptions,
) -> None:
    """Leave in `selection` what has changed, if that is asked for."""
    if options.changed or options.changed_since is not None:
        from konzept_cli.cli._changed import narrow

        settings = (accepted.baseline.file,) if accepted else ()
        said = narrow(session, selection, loaded, settings, options.changed_since)
        if said and not options.quiet:
            say(said)


def _rewritten(
    session: Session,
    selection: Selection,
    loaded: Loaded,
    settings: Settings,
    accepted: "Accepted | None",
    options: CheckOptions,
) -> "Accepted | None":
    """The baseline after writing it, if that is asked for."""
    if accepted and (options.write_baseline or options.add_to_baseline):
        from konzept_cli.cli._baseline import rewrite

        grow = options.add_to_baseline
        accepted, said = rewrite(session, selection, loaded, settings, accepted, grow=grow)
        if not options.quiet:
            say(said)
    return accepted


def _fixed(
    session: Session,
    selection: Selection,
    loaded: Loaded,
    settings: Settings,
    accepted: "Accepted | None",
    asked: Sequence[Target],
    options: CheckOptions,
) -> Loaded:
    """The repository after fixing; with `--diff` nothing is written, and the run ends here."""
    unsafe = options.unsafe_fixes
    fixed = find_fixes(session, selection, loaded, settings, accepted, unsafe=unsafe)
    if options.diff:
        for target in asked:
            emit(as_diff(loaded.contents, fixed), target.file, session.words)
        if not options.quiet and (said := about_diff(fixed, session.words)):
            say(said)
        raise typer.Exit(int(bool(fixed.contents)))
    say(write_fixes(session.root, fixed, session.words))
    return _load(session, selection, settings)


def _load(session: Session, selection: Selection, settings: Settings) -> Loaded:
    rules = settings.rules
    return session.load(
        selection.files, selection.typed, lambda document: check_text(document, rules)
    )


def _exit_code(diagnostics: Iterable[Diagnostic], fail_on: FailOn) -> int:
    if fail_on == "never":
        return 0
    limit = Severity(fail_on).rank
    return int(any(diagnostic.severity.rank <= limit for diagnostic in diagnostics))
