"""German texts."""

from konzept_cli.messages.de.about import ABOUT
from konzept_cli.messages.de.baseline import BASELINE
from konzept_cli.messages.de.beginning import BEGINNING
from konzept_cli.messages.de.changes import CHANGES
from konzept_cli.messages.de.choosing import CHOOSING
from konzept_cli.messages.de.commands import COMMANDS
from konzept_cli.messages.de.delivering import DELIVERING
from konzept_cli.messages.de.drawings import DRAWINGS
from konzept_cli.messages.de.formats import FORMATS
from konzept_cli.messages.de.helping import HELPING
from konzept_cli.messages.de.languages import LANGUAGES
from konzept_cli.messages.de.model import MODEL
from konzept_cli.messages.de.overlaps import OVERLAPS
from konzept_cli.messages.de.own_templates import OWN_TEMPLATES
from konzept_cli.messages.de.page import PAGE
from konzept_cli.messages.de.profile import PROFILE
from konzept_cli.messages.de.reading import READING
from konzept_cli.messages.de.report_sources import SOURCES
from konzept_cli.messages.de.report_topic import TOPIC
from konzept_cli.messages.de.reports import REPORTS
from konzept_cli.messages.de.rules import RULES
from konzept_cli.messages.de.settings import SETTINGS
from konzept_cli.messages.de.sheets import SHEETS
from konzept_cli.messages.de.site import SITE
from konzept_cli.messages.de.structure import STRUCTURE
from konzept_cli.messages.de.synopsis import SYNOPSIS
from konzept_cli.messages.de.syntax import SYNTAX
from konzept_cli.messages.de.terms import TERMS
from konzept_cli.messages.de.values import VALUES
from konzept_cli.messages.de.views import VIEWS

TEXTS = (
    ABOUT
    | BASELINE
    | BEGINNING
    | CHANGES
    | CHOOSING
    | COMMANDS
    | DELIVERING
    | DRAWINGS
    | FORMATS
    | HELPING
    | LANGUAGES
    | MODEL
    | OVERLAPS
    | OWN_TEMPLATES
    | PAGE
    | PROFILE
    | READING
    | REPORTS
    | RULES
    | SETTINGS
    | SHEETS
    | SOURCES
    | SITE
    | STRUCTURE
    | SYNOPSIS
    | SYNTAX
    | TERMS
    | VALUES
    | TOPIC
    | VIEWS
)
