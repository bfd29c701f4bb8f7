"""View → page: by our templates, or by those of the folder that konzept.yaml names."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from konzept_cli.cli._output import say
from konzept_cli.cli._session import Session
from konzept_cli.errors import KonzeptError
from konzept_cli.jsontext import to_json
from konzept_cli.messages import Catalogue
from konzept_cli.nearest import nearest
from konzept_cli.reports.linking import Navigation
from konzept_cli.visible import visible
from konzept_cli.yamltree import Document, locate

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


class Fill(Protocol):
    """View and template's name, such as `comparison.html.j2`, → text."""

    def __call__(self, view: object, name: str, /, site: Navigation | None = None) -> str:
        """The text; as a page of `site`, where there is one."""


def filling(session: Session) -> Fill:
    """What fills the templates of reports. Raises `KonzeptError` for a folder that cannot be used;
    what it returns does so for a template that cannot."""
    words, chosen = session.words, session.config.templates
    if chosen is None:
        from konzept_cli.reports.rendering import render

        return lambda view, name, site=None: render(view, name, words, site)
    from konzept_cli.reports.own_templates import OwnTemplates, TemplateFiles

    files = TemplateFiles(_folder(session, chosen), Path(chosen).as_posix())
    for file, meant in files.misnamed():
        say(words("warn.template-name", file=visible(file), meant=meant))
    return OwnTemplates(files, words).render


def asked_again(words: Catalogue, *parts: str) -> str:
    """The command that makes the same report again, wherever it is run."""
    return " ".join((*parts, *(["--lang en"] if words.language == "en" else [])))


def page_of(view: "DataclassInstance", report: str, form: str, fill: Fill) -> str:
    """`view` of the `report` as a page of `form`, or as JSON: all that the pages show."""
    if form == "json":
        return to_json({"schema_version": 1, **asdict(view)})
    return fill(view, f"{report}.{form}.j2")


def _folder(session: Session, chosen: str) -> Path:
    words, root = session.words, session.root
    folder, values = root / chosen, {"path": visible(chosen), "line": _line(session)}
    if not folder.is_dir():
        there = [path.name for path in root.iterdir() if path.is_dir()]
        meant = nearest(chosen, there)
        hint = words("stop.no-path.hint", meant=meant[0]) if meant else None
        raise KonzeptError(words("stop.templates", **values), hint or words("stop.templates.hint"))
    if not folder.resolve().is_relative_to(root.resolve()):
        message = words("stop.templates-outside", **values)
        raise KonzeptError(message, words("stop.templates-outside.hint"))
    return folder


def _line(session: Session) -> int:
    """Where konzept.yaml names the folder."""
    document = cast("Document", session.config_document)
    return document.lines.position(locate(document, ("templates",), "entry").start).line
