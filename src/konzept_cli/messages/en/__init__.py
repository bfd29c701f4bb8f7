"""English texts."""

from konzept_cli.messages.en.commands import COMMANDS
from konzept_cli.messages.en.formats import FORMATS
from konzept_cli.messages.en.reading import READING
from konzept_cli.messages.en.reports import REPORTS
from konzept_cli.messages.en.rules import RULES
from konzept_cli.messages.en.structure import STRUCTURE
from konzept_cli.messages.en.terms import TERMS
from konzept_cli.messages.en.views import VIEWS

TEXTS = COMMANDS | FORMATS | READING | REPORTS | RULES | STRUCTURE | TERMS | VIEWS
