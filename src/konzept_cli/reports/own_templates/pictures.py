"""A picture as part of the page: the page asks nobody for anything."""

import base64
from pathlib import PurePosixPath

from konzept_cli.reports.own_templates.faults import WrongTemplateError
from konzept_cli.reports.own_templates.files import TemplateFiles

KINDS = {
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
}
MOST_BYTES = 500_000


def data_uri(files: TemplateFiles, name: str) -> str:
    """The picture `name` in the folder of templates, as an address that holds all of it."""
    kind = KINDS.get(PurePosixPath(name).suffix.lower())
    if kind is None:
        raise WrongTemplateError("picture-kind", name=name, kinds=", ".join(KINDS))
    content = files.read(name, MOST_BYTES)
    if content is None:
        known = [one for one in files.names() if PurePosixPath(one).suffix.lower() in KINDS]
        raise WrongTemplateError("picture", known=known, name=name)
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"
