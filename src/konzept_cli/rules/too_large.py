"""A file, a value or the number of values is larger than any concept needs.

Probably a whole paper was copied into the file. A record quotes a few words and names the page;
the paper's text lies in the folder of sources. The limits can be raised in konzept.yaml. This
has no example, because it would be too large.
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.ERROR
GROUP = "syntax"
