"""The command line: the only place that prints, writes and exits."""

import gc
import os
import sys
from contextlib import suppress
from copy import copy
from typing import Annotated

import typer

from konzept_cli import __version__
from konzept_cli.cli import _completing
from konzept_cli.cli._helping import Command, Group
from konzept_cli.cli._misuse import reworded
from konzept_cli.cli._options import HELP
from konzept_cli.cli._output import ReaderGone, open_streams, say
from konzept_cli.cli.check import lint, validate
from konzept_cli.cli.compare import compare
from konzept_cli.cli.diff import diff
from konzept_cli.cli.explain import explain
from konzept_cli.cli.new import new
from konzept_cli.cli.overview import overview
from konzept_cli.cli.report import comparison
from konzept_cli.cli.report_concept import report_concept
from konzept_cli.cli.report_diff import report_diff
from konzept_cli.cli.report_site import report_site
from konzept_cli.cli.report_sources import report_sources
from konzept_cli.cli.report_topic import report_topic
from konzept_cli.cli.schema import schema
from konzept_cli.cli.show import show
from konzept_cli.errors import KonzeptError
from konzept_cli.visible import visible

# Commands import what they use when they run, so that `--help` loads nothing else.
app = typer.Typer(
    cls=Group,
    help=HELP("help.app"),
    rich_markup_mode=None,
    add_completion=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
CHECKS, READING = HELP("panel.checks"), HELP("panel.reading")
app.command("new", cls=Command, help=HELP("help.new"), rich_help_panel=HELP("panel.beginning"))(new)
app.command("validate", cls=Command, help=HELP("help.validate"), rich_help_panel=CHECKS)(validate)
app.command("lint", cls=Command, help=HELP("help.lint"), rich_help_panel=CHECKS)(lint)
app.command("explain", cls=Command, help=HELP("help.explain"), rich_help_panel=CHECKS)(explain)
app.command("schema", cls=Command, help=HELP("help.schema"), rich_help_panel=CHECKS)(schema)
app.command("list", cls=Command, help=HELP("help.list"), rich_help_panel=READING)(overview)
app.command("show", cls=Command, help=HELP("help.show"), rich_help_panel=READING)(show)
app.command("compare", cls=Command, help=HELP("help.compare"), rich_help_panel=READING)(compare)
app.command("diff", cls=Command, help=HELP("help.diff"), rich_help_panel=READING)(diff)
reports = typer.Typer(cls=Group, help=HELP("help.report"))
reports.command("comparison", cls=Command, help=HELP("help.report.comparison"))(comparison)
reports.command("topic", cls=Command, help=HELP("help.report.topic"))(report_topic)
reports.command("concept", cls=Command, help=HELP("help.report.concept"))(report_concept)
reports.command("sources", cls=Command, help=HELP("help.report.sources"))(report_sources)
reports.command("diff", cls=Command, help=HELP("help.report.diff"))(report_diff)
reports.command("site", cls=Command, help=HELP("help.report.site"))(report_site)
app.add_typer(reports, name="report", rich_help_panel=READING)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"konzept {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _app(
    ctx: typer.Context,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help=HELP("opt.version")),
    ] = False,
) -> None:
    del version
    _show_help(ctx)


@reports.callback(invoke_without_command=True)
def _show_help(ctx: typer.Context) -> None:
    """Where nothing was asked for, say what there is."""
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())
        raise typer.Exit(2)


def main() -> None:
    """Run the command in `sys.argv` and exit: 0 and 1 are results, 2 means that konzept cannot
    go on, 3 that it has a bug, 130 Ctrl-C, 141 that nobody reads the output any more."""
    # Looking for pydantic's plugins costs a tenth of a short run; nobody needs any here.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # A run makes many objects, keeps most and ends: collecting in between only costs time.
    gc.disable()
    open_streams()
    code = _run(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    # All is written. Taking the objects of a large run apart one by one would cost a quarter of it.
    os._exit(code)


def _run(arguments: list[str]) -> int:
    try:
        code = _result(arguments)
        sys.stdout.flush()
    except (ReaderGone, BrokenPipeError):
        return _reader_gone()
    except SystemExit as ended:
        # Typer's own answer to a reader that is gone; its other exits are results.
        if isinstance(ended.__context__, BrokenPipeError):
            return _reader_gone()
        raise
    return code


def _reader_gone() -> int:
    # Python would try to flush once more on its way out, and complain.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())
    return 141


def _result(arguments: list[str]) -> int:
    try:
        _completing.check_question(HELP)
        program = typer.main.get_command(_asked_for(arguments))
        code = program.main(args=arguments, prog_name="konzept", standalone_mode=False)
    except KonzeptError as error:
        return _stop(error.message, error.hint)
    except typer.TyperException as error:
        return _misused(error, arguments)
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except (ReaderGone, BrokenPipeError):
        raise
    except OSError as error:
        return _refused(error, arguments)
    except Exception as error:  # noqa: BLE001 - the one catch: whatever it is, it is our bug
        # A shell that does not say what stands in the line is offered nothing.
        return 0 if _completing.is_asked() else _bug(error, arguments)
    return code if isinstance(code, int) else 0


def _asked_for(arguments: list[str]) -> typer.Typer:
    """The program with the one command that `arguments` begin with: Typer reads the options of
    each command that it has, which takes a tenth of a short run."""
    wanted = [one for one in app.registered_commands if [one.name] == arguments[:1]]
    if not wanted:
        return app
    narrow = copy(app)
    narrow.registered_commands, narrow.registered_groups = wanted, []
    return narrow


def _stop(message: str, hint: str | None) -> int:
    say(f"{HELP('stop.error')}: {message}")
    if hint:
        say(f"{HELP('stop.hint')}: {hint}")
    return 2


def _misused(error: typer.TyperException, arguments: list[str]) -> int:
    message = visible(reworded(error.format_message(), HELP))
    known = {command.name for command in app.registered_commands}
    command = next((f"{name} " for name in arguments if name in known), "")
    return _stop(message, HELP("stop.usage", command=command))


def _refused(error: OSError, arguments: list[str]) -> int:
    """The operating system says no: no current folder any more, a path too long, a full disk."""
    parts = (error.strerror or str(error), error.filename)
    reason = ": ".join(visible(str(part)) for part in parts if part)
    _trace(error, arguments)
    return _stop(HELP("stop.refused", reason=reason), None)


def _bug(error: Exception, arguments: list[str]) -> int:
    name = f"{type(error).__name__}: {visible(str(error))}"
    say(f"{HELP('stop.error')}: {HELP('stop.bug', error=name)}")
    say(f"{HELP('stop.hint')}: {HELP('stop.bug.hint')}")
    _trace(error, arguments)
    return 3


def _trace(error: Exception, arguments: list[str]) -> None:
    if "--verbose" in arguments or os.environ.get("KONZEPT_DEBUG"):
        import traceback

        say("".join(traceback.format_exception(error)))
