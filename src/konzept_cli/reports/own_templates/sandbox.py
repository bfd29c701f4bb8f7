"""Jinja as strangers' templates may use it: no way to Python's insides, steps that end."""

from collections.abc import Iterable, Sized
from typing import Any

from jinja2 import StrictUndefined, TemplateRuntimeError, UndefinedError, nodes, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing
from typing_extensions import override

from konzept_cli.reports.own_templates.faults import WrongTemplateError
from konzept_cli.reports.own_templates.files import TemplateFiles
from konzept_cli.reports.own_templates.judging import judge_blocks, judge_names
from konzept_cli.reports.rendering import furnish

MOST_STEPS = 50_000_000
"""Rounds of loops; a call or an include counts as many. A page of 400 concepts needs five
million."""
CALL = 25
MOST_REPEATED = 1_000_000

_COUNTED = "konzept.counted"
"""The filter that every loop's values go through."""


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment of own templates, for pages in HTML or for others."""

    intercepted_binops = frozenset({"*", "**"})

    def __init__(self, files: TemplateFiles, *, html: bool) -> None:
        super().__init__(loader=files, undefined=Missing, autoescape=html)
        furnish(self)
        # The same data make the same page, so nothing is drawn by lot.
        del self.filters["random"], self.globals["lipsum"]
        self.filters[_COUNTED] = self._counted
        self._files = files
        self.steps = 0

    @override
    def _generate(
        self,
        source: nodes.Template,
        name: str | None,
        filename: str | None,
        *rest: Any,
        **more: Any,
    ) -> str:
        judge_names(source, str(filename), self)
        judge_blocks(source, str(name), str(filename), self._files, self)
        for loop in source.find_all(nodes.For):
            loop.iter = nodes.Filter(loop.iter, _COUNTED, [], [], None, None, lineno=loop.lineno)
        return super()._generate(source, name, filename, *rest, **more)

    @override
    def join_path(self, template: str, parent: str) -> str:
        self._count(CALL)
        return template

    @override
    def call(self, context: Context, obj: Any, /, *args: Any, **values: Any) -> Any:
        # A loop that calls itself walks what it is given.
        walked = sum(len(one) for one in args if isinstance(one, list | tuple | dict | range))
        self._count(CALL + walked)
        result = super().call(context, obj, *args, **values)
        if isinstance(result, range):
            self._count(len(result))
        return result

    @override
    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        if operator == "**":
            raise WrongTemplateError("power")
        for sequence, times in ((left, right), (right, left)):
            repeats = isinstance(sequence, str | list | tuple) and isinstance(times, int)
            if repeats and len(sequence) * times > MOST_REPEATED:
                raise WrongTemplateError("repeated", most=MOST_REPEATED)
        return super().call_binop(context, operator, left, right)

    @pass_context  # so that nothing is counted, once for ever, when a template is compiled
    def _counted(self, _: Context, values: Iterable[Any]) -> Iterable[Any]:
        """`values`, which a loop walks."""
        walked = values if isinstance(values, Sized) else list(values)
        self._count(1 + len(walked))
        return walked

    def _count(self, steps: int) -> None:
        self.steps += steps
        if self.steps > MOST_STEPS:
            raise WrongTemplateError("steps", most=MOST_STEPS)


class Missing(StrictUndefined):
    """A name that is not there: who uses it learns which names there are."""

    __slots__ = ()

    def __init__(
        self,
        hint: str | None = None,
        obj: object = missing,
        name: str | None = None,
        exc: type[TemplateRuntimeError] = UndefinedError,
    ) -> None:
        def raised(message: str) -> TemplateRuntimeError:
            return exc(message) if hint or exc is not UndefinedError else _missing(obj, name)

        # Whatever is called with a message will do.
        super().__init__(hint, obj, name, raised)  # type: ignore[arg-type]


def _missing(obj: object, name: object) -> WrongTemplateError:
    if obj is missing:
        return WrongTemplateError("name", ("view", "words", "data_uri", "range", "dict"), name=name)
    if not isinstance(name, str):
        return WrongTemplateError("entry", name=name)
    known = [one for one in dir(obj) if not one.startswith("_")]
    # What is imported is called by its file, everything else by its class.
    owner = getattr(obj, "__name__", type(obj).__name__)
    return WrongTemplateError("field", known, name=name, owner=owner)
