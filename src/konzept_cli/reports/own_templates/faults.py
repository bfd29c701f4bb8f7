"""What is wrong with a template → the message that names file, line and what was meant."""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from jinja2 import TemplateNotFound, TemplateRuntimeError, TemplateSyntaxError
from jinja2.exceptions import SecurityError

from konzept_cli.errors import KonzeptError
from konzept_cli.messages import Catalogue
from konzept_cli.messages.formatting import number
from konzept_cli.nearest import nearest
from konzept_cli.visible import visible

if TYPE_CHECKING:
    from konzept_cli.reports.own_templates.files import TemplateFiles

OURS = "konzept/"
"""What names of our templates begin with, so that a file can extend ours of the same name."""

_MOST_LISTED = 25


class WrongTemplateError(TemplateRuntimeError):
    """A fault that we find ourselves: the text `template.<key>` with `values`; `known` are the
    names of which one was probably meant. Without `file` it lies where the template runs."""

    def __init__(
        self,
        key: str,
        known: Iterable[str] = (),
        file: str | None = None,
        line: int | None = None,
        **values: object,
    ) -> None:
        super().__init__(key)
        self.key, self.values = key, values
        self.known = tuple(known)
        self.file, self.line = file, line


def stopped(error: Exception, files: "TemplateFiles", words: Catalogue) -> KonzeptError:
    """What to tell a person about `error`."""
    fault = _fault(error, files)
    file, line = fault.file, fault.line
    if file is None:
        own = {name for name in files.loaded if not name.startswith(OURS)}
        endless = isinstance(error, RecursionError)
        file, line = _running(error, own if endless else files.loaded) or (files.last, 0)
    said = {name: _shown(value, words) for name, value in fault.values.items()}
    told = words(f"template.{fault.key}", **said)
    where = words("template.line" if line else "template.file", file=visible(file), line=line)
    return KonzeptError(f"{where}: {told}", _hint(fault, said, words))


def _shown(value: object, words: Catalogue) -> str:
    return visible(number(str(value), words.language) if isinstance(value, int) else str(value))


def _fault(error: Exception, files: "TemplateFiles") -> WrongTemplateError:
    match error:
        case WrongTemplateError():
            return error
        case TemplateSyntaxError():
            return WrongTemplateError(
                "syntax", (), error.filename, error.lineno, told=error.message
            )
        case TemplateNotFound():
            return WrongTemplateError("none", files.names(), name=error.name)
        case RecursionError():
            return WrongTemplateError("endless")
        case _:
            key = "unsafe" if isinstance(error, SecurityError) else "other"
            return WrongTemplateError(key, told=_said(error))


def _said(error: Exception) -> str:
    """What Jinja says in words, or Python with the name of the fault."""
    jinja = isinstance(error, TemplateRuntimeError)
    return str(error) if jinja else f"{type(error).__name__}: {error}"


def _running(error: Exception, loaded: Collection[str]) -> tuple[str, int] | None:
    """The innermost place of a template in the traceback, which Jinja writes anew; none where it
    was still being read."""
    places, trace = [], error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if name in loaded:
            places.append((name, trace.tb_lineno))
        trace = trace.tb_next
    if isinstance(error, RecursionError):
        # Which place of a circle is innermost when Python gives up depends on where it began.
        circle = [place for place, number in Counter(places).items() if number > 1]
        return max(circle, default=None)
    return places[-1] if places else None


def _hint(fault: WrongTemplateError, said: dict[str, str], words: Catalogue) -> str | None:
    meant = nearest(str(fault.values.get("name")), fault.known) if fault.known else ()
    if meant:
        return words("stop.unknown-concept.near", items=words.any_of(map(visible, meant)))
    if fault.known and len(fault.known) <= _MOST_LISTED:
        return words("stop.unknown-concept.list", items=words.all_of(map(visible, fault.known)))
    hint = words.find(f"template.{fault.key}.hint")
    return words(hint, **said) if hint else None
