"""A file does not begin with keys such as `title:` but is a list or a mere text.

A concept file says what is what: each line begins with a key and a colon. This has no example,
because an example is laid over a file that has keys.
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.ERROR
GROUP = "schema"
