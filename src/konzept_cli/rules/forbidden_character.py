"""A file has an invisible character that YAML forbids or that changes how the text is shown.

Such characters come from copying out of PDFs or chat programs. Some reverse the order of the
letters on the screen, so that people read something other than what the file says. This has no
example, because nobody could see it.
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.ERROR
GROUP = "syntax"
