"""View → text: fills the templates. Only this module and `own_templates` know Jinja."""

import re
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from konzept_cli import markdown
from konzept_cli.messages import Catalogue
from konzept_cli.messages.formatting import marks
from konzept_cli.reports.linking import Navigation
from konzept_cli.reports.scripting import script, script_source, script_words
from konzept_cli.reports.sections import numbered

_PACKAGE = Path(__file__).parent.parent
_OPTION = re.compile(r"--\w[\w-]*")


def render(
    view: object, template_name: str, words: Catalogue, site: Navigation | None = None
) -> str:
    """The text of `template_name`, such as `comparison.html.j2`, filled with `view` and the fixed
    headings of `words`; a page of a `site` leads to its others. Raises `jinja2.UndefinedError` for
    a name that the view does not have."""
    return environment().get_template(template_name).render(view=view, words=words, site=site)


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
    )
    furnish(env)
    return env


def furnish(env: Environment) -> None:
    """Give `env` what our templates are written for: how blanks around tags count, and filters."""
    env.trim_blocks = env.lstrip_blocks = env.keep_trailing_newline = True
    env.globals["site"] = None  # most pages stand alone
    env.filters["md"] = markdown.escape
    env.filters["code"] = markdown.code
    env.filters["target"] = markdown.target
    env.filters["marks"] = marks
    env.filters["breaks"] = _breaks
    env.filters["numbered"] = numbered
    env.filters["script"] = lambda name: script(templates() / Path(name).name)
    env.filters["script_source"] = lambda name: script_source(templates() / Path(name).name)
    env.filters["script_words"] = script_words


def _breaks(text: str) -> Markup:
    """`text` for HTML, with places where a line may end, because a name such as Arbeit/Ausbildung
    has no blanks, and without those within an option such as --kind."""
    safe = escape(text)
    if "/" not in text and "--" not in text:
        return safe
    broken = str(safe).replace("/", "/<wbr>")
    return Markup(_OPTION.sub(r'<span class="whole">\g<0></span>', broken))  # noqa: S704 - escaped
