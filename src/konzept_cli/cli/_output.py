"""Standard output, standard error, and what goes to one of them or into a file."""

import codecs
import io
import json
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from konzept_cli.cli._writing import write_file
from konzept_cli.messages import Catalogue
from konzept_cli.visible import visible

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text


class ReaderGone(Exception):  # noqa: N818 - nothing has failed
    """Nobody reads standard output any more (`| head`)."""


# A line that GitHub Actions would obey (it cuts blanks off first). A file's name or a concept's
# words may begin so.
_COMMAND = re.compile(r"^([^\S\n]*):(?=:)", re.MULTILINE)

Color = Literal["auto", "always", "never"]


def open_streams() -> None:
    r"""Make the standard streams take any text: what their encoding does not have is written as
    `\u00e4`, which keeps JSON valid. A stream that is closed says nothing and hears nothing."""
    codecs.register_error("konzept", _escaped)
    for name in ("stdin", "stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            mode = "r" if name == "stdin" else "w"
            nowhere = Path(os.devnull).open(mode, encoding="utf-8")  # noqa: SIM115 - to the end
            setattr(sys, name, nowhere)
        elif name != "stdin" and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="konzept")


def _escaped(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):  # only what is written can be put otherwise
        raise error
    return json.dumps(error.object[error.start : error.end])[1:-1], error.end


def say(message: str) -> None:
    """A line for people on standard error; what is not ours in it must be `visible` already."""
    sys.stderr.write(_unheard(message) + "\n")


def _unheard(text: str) -> str:
    return _COMMAND.sub(r"\1⟨U+003A⟩", text)


def emit(
    content: "Text | str",
    output: Path | None,
    words: Catalogue,
    color: Color = "auto",
    *,
    commands: bool = False,
) -> None:
    """`content` to the file `output`, or to standard output; colours only there. `commands` says
    that GitHub Actions is to obey it."""
    plain = content if isinstance(content, str) else content.plain
    if output is not None:
        write_file(output, plain, words)
    elif isinstance(content, str) or not _is_coloured(color):
        _print(plain if commands else _unheard(plain))
    else:
        draw(content, color)


def hand_over(content: str, output: Path | None, words: Catalogue) -> None:
    """A report to the file `output`, which is said, or to standard output."""
    emit(content, output, words)
    if output is not None:
        say(words("written", path=visible(str(output))))


def _print(text: str) -> None:
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError as error:
        # Typer would make this an error: it is none of ours.
        raise ReaderGone from error


def draw(content: "RenderableType", color: Color = "auto", width: int | None = None) -> None:
    """`content`, such as a table, to standard output, as wide as the terminal."""
    from rich.console import Console
    from rich.text import Text

    page = io.StringIO()
    console = Console(
        file=page,
        force_terminal=_is_coloured(color),
        markup=False,
        emoji=False,
        highlight=False,
        width=width,
    )
    console.print(content, end="", soft_wrap=isinstance(content, Text))
    _print(_unheard(page.getvalue()))


def _is_coloured(color: Color) -> bool:
    if color == "auto":
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return color == "always"
