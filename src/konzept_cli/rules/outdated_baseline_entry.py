"""An entry of the baseline accepts a finding that is not there any more.

The fault was mended, or the file is gone. Left there, the entry would accept the next fault of this
kind. `konzept lint --write-baseline` takes it out.
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.WARNING
GROUP = "hygiene"
