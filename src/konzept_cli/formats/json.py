"""JSON for programs, as `konzept schema diagnostics` describes it."""

from konzept_cli import published
from konzept_cli.diagnostics import Checked
from konzept_cli.jsontext import to_json
from konzept_cli.messages import Catalogue


def render(checked: Checked, words: Catalogue) -> str:
    """One object with `summary` and `diagnostics`."""
    document = {
        **published.header(words.language),
        "summary": published.summary(checked),
        "diagnostics": [published.diagnostic(one, checked) for one in checked.diagnostics],
    }
    return to_json(document)
