"""The only writer: standard output, standard error, and files that are whole or not there."""

import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from konzept_cli.errors import KonzeptError
from konzept_cli.messages import Catalogue
from konzept_cli.visible import visible

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

Color = Literal["auto", "always", "never"]


def say(message: str) -> None:
    """A line for people on standard error; what is not ours in it must be `visible` already."""
    sys.stderr.write(message + "\n")


def emit(
    content: "Text | str", output: Path | None, words: Catalogue, color: Color = "auto"
) -> None:
    """`content` to the file `output`, or to standard output; colours only there."""
    if output is not None:
        text = content if isinstance(content, str) else content.plain
        write_file(output, text, words)
    elif isinstance(content, str) or not _is_coloured(color):
        sys.stdout.write(content if isinstance(content, str) else content.plain)
    else:
        draw(content, color)
    sys.stdout.flush()


def draw(content: "RenderableType", color: Color = "auto", width: int | None = None) -> None:
    """`content`, such as a table, to standard output, as wide as the terminal."""
    from rich.console import Console

    console = Console(
        force_terminal=True if color == "always" else None,
        no_color=True if color == "never" else None,
        markup=False,
        emoji=False,
        highlight=False,
        width=width,
    )
    console.print(content, end="", soft_wrap=_is_text(content))
    sys.stdout.flush()


def _is_text(content: object) -> bool:
    return type(content).__name__ == "Text"


def _is_coloured(color: Color) -> bool:
    if color == "auto":
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return color == "always"


def write_file(path: Path, text: str, words: Catalogue) -> None:
    """`text` as UTF-8 into `path`, whole or not at all. Missing folders are made.

    Raises `KonzeptError` if that fails; what was there before is then unchanged.
    """
    temporary = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            raise IsADirectoryError(21, os.strerror(21))
        # Through a file in the same folder, so that replacing is one step.
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        Path(temporary).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        Path(temporary).replace(path)
    except OSError as error:
        if temporary:
            with suppress(OSError):
                Path(temporary).unlink()
        reason = error.strerror or str(error)
        message = words("stop.write", path=visible(str(path)), reason=reason)
        raise KonzeptError(message, words("stop.write.hint")) from error
