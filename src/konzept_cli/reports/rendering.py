"""View → text: fills the templates, the only place that knows Jinja."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from konzept_cli import markdown
from konzept_cli.messages import Catalogue
from konzept_cli.messages.formatting import marks

_PACKAGE = Path(__file__).parent.parent


def render(view: object, template_name: str, words: Catalogue) -> str:
    """The text of `template_name`, such as `comparison.html.j2`, filled with `view` and the fixed
    headings of `words`. Raises `jinja2.UndefinedError` for a name that the view does not have."""
    return environment().get_template(template_name).render(view=view, words=words)


def templates() -> Path:
    """The folder of the built-in templates: in the installed package, else in the checkout."""
    installed = _PACKAGE / "templates"
    return installed if installed.is_dir() else _PACKAGE.parent.parent / "templates"


@cache
def environment() -> Environment:
    """The environment of all reports. Escaping goes by our suffix: the default of
    `select_autoescape` looks for `.html` at the end and would leave `.html.j2` open."""
    env = Environment(
        loader=FileSystemLoader(templates()),
        undefined=StrictUndefined,
        autoescape=select_autoescape(enabled_extensions=("html.j2",), default=False),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    env.filters["md"] = markdown.escape
    env.filters["code"] = markdown.code
    env.filters["target"] = markdown.target
    env.filters["marks"] = marks
    env.filters["breaks"] = _breaks
    return env


def _breaks(text: str) -> Markup:
    """`text` for HTML, with places where a line may end: a name such as Arbeit/Ausbildung has no
    blanks."""
    return Markup("/<wbr>").join(text.split("/"))
