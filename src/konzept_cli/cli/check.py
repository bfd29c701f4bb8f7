"""`konzept validate` asks whether the data are correct, `konzept lint` whether they are also good:
the same options, other rules."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from konzept_cli.cli import _options as opt

if TYPE_CHECKING:
    from konzept_cli.settings import Command


def checking(command: "Command") -> Callable[..., None]:
    """The function that Typer calls for `command`."""

    def check(
        paths: opt.Paths = None,
        formats: opt.DiagnosticFormats = None,
        output: opt.Output = None,
        select: opt.Select = None,
        ignore: opt.Ignore = None,
        show_settings: opt.ShowSettings = None,
        changed: opt.Changed = False,
        changed_since: opt.ChangedSince = None,
        baseline: opt.BaselineFile = None,
        write_baseline: opt.WriteBaseline = False,
        add_to_baseline: opt.AddToBaseline = False,
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
        del verbose  # main() looks at it
        from konzept_cli.cli._checks import CheckOptions, run_check

        options = CheckOptions(
            paths=tuple(paths or ()),
            formats=tuple(formats or ()),
            select=tuple(select or ()),
            ignore=tuple(ignore or ()),
            changed=changed,
            changed_since=changed_since,
            baseline=baseline,
            write_baseline=write_baseline,
            add_to_baseline=add_to_baseline,
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
        if show_settings:
            from konzept_cli.cli._settings import show_settings as show

            show(command, show_settings, options)
        else:
            run_check(command, options)

    return check


validate, lint = checking("validate"), checking("lint")
