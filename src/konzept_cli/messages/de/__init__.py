"""German texts."""

from konzept_cli.messages.de.about import ABOUT
from konzept_cli.messages.de.commands import COMMANDS
from konzept_cli.messages.de.formats import FORMATS
from konzept_cli.messages.de.model import MODEL
from konzept_cli.messages.de.reading import READING
from konzept_cli.messages.de.reports import REPORTS
from konzept_cli.messages.de.rules import RULES
from konzept_cli.messages.de.structure import STRUCTURE
from konzept_cli.messages.de.terms import TERMS
from konzept_cli.messages.de.views import VIEWS

TEXTS = ABOUT | COMMANDS | FORMATS | MODEL | READING | REPORTS | RULES | STRUCTURE | TERMS | VIEWS
