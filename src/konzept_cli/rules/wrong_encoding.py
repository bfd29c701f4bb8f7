"""A file is not written in UTF-8.

Umlauts would turn into other characters. Save the file as UTF-8: every editor offers that under
"save as" or in its status bar. This has no example: this page itself is UTF-8.
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.ERROR
GROUP = "syntax"
