"""A file cannot be read.

It is a folder or a device, it lies outside of the repository, or the system refuses to open it.
Nothing in it takes part in any comparison. This has no example: it depends on the file system.
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.ERROR
GROUP = "syntax"
