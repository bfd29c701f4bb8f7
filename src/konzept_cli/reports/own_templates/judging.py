"""What Jinja would pass over in silence: blocks that the extended template does not have, text
outside of blocks; and names of filters."""

from collections.abc import Iterator

from jinja2 import Environment, TemplateNotFound, nodes

from konzept_cli.reports.own_templates.faults import OURS, WrongTemplateError
from konzept_cli.reports.own_templates.files import TemplateFiles

# What may stand outside of blocks in a template that extends another: it prints nothing.
_SILENT = (
    *(nodes.Extends, nodes.Block, nodes.Import, nodes.FromImport),
    *(nodes.Macro, nodes.Assign, nodes.AssignBlock),
)


def judge_names(tree: nodes.Template, file: str, env: Environment) -> None:
    """Raise `WrongTemplateError` for what there is no filter or test for."""
    for node in tree.find_all(nodes.Filter):
        if node.name not in env.filters:
            raise WrongTemplateError("filter", env.filters, file, node.lineno, name=node.name)
    for test in tree.find_all(nodes.Test):
        if test.name not in env.tests:
            raise WrongTemplateError("test", env.tests, file, test.lineno, name=test.name)


def judge_blocks(
    tree: nodes.Template, name: str, file: str, files: TemplateFiles, env: Environment
) -> None:
    """Raise `WrongTemplateError` for what would not be on the page if `name`, a template that
    extends another, were filled."""
    for extends in tree.find_all(nodes.Extends):
        if not isinstance(extends.template, nodes.Const):
            return  # which one it is turns out later
        parent = str(extends.template.value)
        if parent == name:
            raise WrongTemplateError("itself", (), file, extends.lineno, meant=OURS + name)
        try:
            blocks = sorted(set(_blocks(parent, (name,), files, env)))
        except TemplateNotFound as error:
            known, at = files.names(), extends.lineno
            raise WrongTemplateError("none", known, file, at, name=error.name) from None
        for node in tree.body:
            if isinstance(node, nodes.Block) and node.name not in blocks:
                values = {"name": node.name, "parent": parent}
                raise WrongTemplateError("block", blocks, file, node.lineno, **values)
            if not (isinstance(node, _SILENT) or _blank(node)):
                raise WrongTemplateError("outside", (), file, _line(node))


def _blocks(
    name: str, seen: tuple[str, ...], files: TemplateFiles, env: Environment
) -> Iterator[str]:
    """The names of all blocks of the template `name` and of those that it extends."""
    source, file, _ = files.get_source(env, name)
    tree = env.parse(source, name, file)
    yield from (block.name for block in tree.find_all(nodes.Block))
    for extends in tree.find_all(nodes.Extends):
        if isinstance(extends.template, nodes.Const):
            parent = str(extends.template.value)
            if parent in (name, *seen):
                raise WrongTemplateError("endless", (), file, extends.lineno)
            yield from _blocks(parent, (name, *seen), files, env)


def _blank(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Output) and all(
        isinstance(part, nodes.TemplateData) and not part.data.strip() for part in node.nodes
    )


def _line(node: nodes.Node) -> int:
    """The line of the first sign that is not blank."""
    for part in node.nodes if isinstance(node, nodes.Output) else ():
        if not isinstance(part, nodes.TemplateData):
            return part.lineno
        if part.data.strip():
            return part.lineno + part.data[: -len(part.data.lstrip())].count("\n")
    return node.lineno
