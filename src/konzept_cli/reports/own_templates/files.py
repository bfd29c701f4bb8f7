"""The files that templates are made of: those of a repository's folder, and ours."""

from collections.abc import Callable, Iterator
from pathlib import Path

from jinja2 import BaseLoader, Environment, TemplateNotFound
from jinja2.loaders import split_template_path
from typing_extensions import override

from konzept_cli.nearest import nearest
from konzept_cli.reports.own_templates.faults import OURS, WrongTemplateError
from konzept_cli.reports.rendering import templates

MOST_BYTES = 2_000_000


class TemplateFiles(BaseLoader):
    """Templates by name: `konzept/…` is ours; any other is a file in `folder`, or ours if there is
    none. `shown` is what messages call the folder."""

    def __init__(self, folder: Path, shown: str) -> None:
        self.folder = folder
        self.shown = shown
        self.loaded: set[str] = set()
        """The files that were read, as messages name them."""
        self.last = shown
        """The one that was read last."""

    @override
    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        content = None if template.startswith(OURS) else self.read(template)
        name = f"{self.shown}/{template}"
        if content is None:
            bare = template.removeprefix(OURS)
            content, name = _bytes(templates(), bare), OURS + bare
        if content is None:
            raise TemplateNotFound(template)
        self.loaded.add(name)
        self.last = name
        return _text(content, name), name, lambda: True

    def read(self, name: str, most: int = MOST_BYTES) -> bytes | None:
        """What is in the file `name` of the folder; `None` if it is not there. Raises
        `WrongTemplateError` for one that is too large, or to which a symbolic link leads out of
        the folder."""
        path = _path(self.folder, name)
        if path is None:
            return None
        if not path.resolve().is_relative_to(self.folder.resolve()):
            raise WrongTemplateError("leads-outside", file=f"{self.shown}/{name}")
        if path.stat().st_size > most:
            raise WrongTemplateError("file-size", file=f"{self.shown}/{name}", most=most)
        return path.read_bytes()

    def names(self) -> Iterator[str]:
        """All that can be extended and included."""
        for folder, prefix in ((self.folder, ""), (templates(), OURS)):
            for path in sorted(folder.rglob("*")):
                if path.is_file():
                    yield prefix + path.relative_to(folder).as_posix()

    def misnamed(self) -> Iterator[tuple[str, str]]:
        """Templates that nothing uses, with ours that they were probably meant to replace."""
        ours = [path.name for path in templates().iterdir()]
        files = (one for one in self.folder.rglob("*.j2") if one.is_file() and not one.is_symlink())
        own = {path: path.read_bytes() for path in files}
        for path in sorted(own):
            used = any(path.name.encode() in text for text in own.values())
            meant = nearest(path.name, ours)
            if meant and path.name not in ours and not used:
                yield f"{self.shown}/{path.relative_to(self.folder).as_posix()}", meant[0]


def _path(folder: Path, name: str) -> Path | None:
    try:
        path = folder.joinpath(*split_template_path(name))
        return path if path.is_file() else None
    except (TemplateNotFound, ValueError, OSError):  # `..`, or a name that no file can have
        return None


def _bytes(folder: Path, name: str) -> bytes | None:
    path = _path(folder, name)
    return path.read_bytes() if path else None


def _text(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongTemplateError(
            "not-utf-8", file=name, line=content[: error.start].count(b"\n") + 1
        ) from None
