"""Reports by the templates of a repository, which may extend ours: view → text in a sandbox."""

from typing_extensions import override

from konzept_cli.messages import Catalogue
from konzept_cli.reports.linking import Navigation
from konzept_cli.reports.own_templates.faults import WrongTemplateError, stopped
from konzept_cli.reports.own_templates.files import TemplateFiles
from konzept_cli.reports.own_templates.pictures import data_uri
from konzept_cli.reports.own_templates.sandbox import Sandbox

__all__ = ["OwnTemplates", "TemplateFiles"]

MOST_CHARACTERS = 100_000_000
"""A page of 400 concepts has fifteen million."""


class OwnTemplates:
    """The templates in `files`; `words` are for faults in them, too."""

    def __init__(self, files: TemplateFiles, words: Catalogue) -> None:
        self._words = _Words(words.language)
        self._files = files
        # What is data on an HTML page is escaped in whatever file a template prints it, so it is
        # the page that decides, not the name of the file.
        self._sandboxes = {html: Sandbox(files, html=html) for html in (True, False)}
        for sandbox in self._sandboxes.values():
            sandbox.globals["data_uri"] = lambda name: data_uri(files, name)

    def render(self, view: object, template_name: str, site: Navigation | None = None) -> str:
        """The text of `template_name` filled with `view`, as a page of `site`. Raises
        `KonzeptError` for whatever a template does wrong."""
        sandbox = self._sandboxes[template_name.endswith(".html.j2")]
        sandbox.steps = 0
        try:
            return self._filled(sandbox, template_name, view, site)
        except Exception as error:  # there is nothing that a template cannot raise
            raise stopped(error, self._files, self._words) from error

    def _filled(
        self, sandbox: Sandbox, template_name: str, view: object, site: Navigation | None
    ) -> str:
        template = sandbox.get_template(template_name)
        pieces, length = [], 0
        for piece in template.generate(view=view, words=self._words, site=site):
            length += len(piece)
            if length > MOST_CHARACTERS:
                raise WrongTemplateError("page-size", file=template.filename, most=MOST_CHARACTERS)
            pieces.append(piece)
        return "".join(pieces)


class _Words(Catalogue):
    """The texts of a language; who asks for one that is not there learns which there are."""

    @override
    def __call__(self, key: str, /, **values: object) -> str:
        if key not in self.texts:
            raise WrongTemplateError("text", known=self.texts, name=key)
        return super().__call__(key, **values)
