"""A file is empty or has only comments.

An empty file records nothing; a comparison would not show that the concept exists. This has no
example, because there is nothing to show.
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.ERROR
GROUP = "syntax"
