"""`konzept validate` asks whether the data are correct."""

from konzept_cli.cli import _options as opt


def validate(
    paths: opt.Paths = None,
    formats: opt.DiagnosticFormats = None,
    output: opt.Output = None,
    sources: opt.Sources = None,
    lang: opt.Lang = None,
    fail_on: opt.FailOn = "error",
    color: opt.ColorChoice = "auto",
    quiet: opt.Quiet = False,
    statistics: opt.Statistics = False,
    fix: opt.Fix = False,
    unsafe_fixes: opt.UnsafeFixes = False,
    diff: opt.Diff = False,
    allow_empty: opt.AllowEmpty = False,
    stdin_filename: opt.StdinFilename = None,
    verbose: opt.Verbose = False,
) -> None:
    """Rules of severity error, and what was left unverified."""
    del verbose  # main() looks at it
    from konzept_cli.cli._checks import CheckOptions, run_check
    from konzept_cli.diagnostics import Severity
    from konzept_cli.rules import RULES

    options = CheckOptions(
        paths=tuple(paths or ()),
        formats=tuple(formats or ()),
        statistics=statistics,
        output=output,
        lang=lang,
        sources=sources,
        fail_on=fail_on,
        color=color,
        quiet=quiet,
        allow_empty=allow_empty,
        stdin_filename=stdin_filename,
        fix=fix,
        unsafe_fixes=unsafe_fixes,
        diff=diff,
    )
    # Information on sources that are not at hand belongs to the verdict "correct".
    run_check(
        options,
        [r for r in RULES if r.severity is Severity.ERROR or r.id == "source-not-at-hand"],
    )
