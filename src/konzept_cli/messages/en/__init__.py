"""English texts."""

from konzept_cli.messages.en.baseline import BASELINE
from konzept_cli.messages.en.beginning import BEGINNING
from konzept_cli.messages.en.changes import CHANGES
from konzept_cli.messages.en.choosing import CHOOSING
from konzept_cli.messages.en.commands import COMMANDS
from konzept_cli.messages.en.delivering import DELIVERING
from konzept_cli.messages.en.drawings import DRAWINGS
from konzept_cli.messages.en.formats import FORMATS
from konzept_cli.messages.en.helping import HELPING
from konzept_cli.messages.en.languages import LANGUAGES
from konzept_cli.messages.en.overlaps import OVERLAPS
from konzept_cli.messages.en.own_templates import OWN_TEMPLATES
from konzept_cli.messages.en.page import PAGE
from konzept_cli.messages.en.profile import PROFILE
from konzept_cli.messages.en.reading import READING
from konzept_cli.messages.en.report_sources import SOURCES
from konzept_cli.messages.en.report_topic import TOPIC
from konzept_cli.messages.en.reports import REPORTS
from konzept_cli.messages.en.rules import RULES
from konzept_cli.messages.en.settings import SETTINGS
from konzept_cli.messages.en.sheets import SHEETS
from konzept_cli.messages.en.site import SITE
from konzept_cli.messages.en.structure import STRUCTURE
from konzept_cli.messages.en.synopsis import SYNOPSIS
from konzept_cli.messages.en.syntax import SYNTAX
from konzept_cli.messages.en.terms import TERMS
from konzept_cli.messages.en.values import VALUES
from konzept_cli.messages.en.views import VIEWS

TEXTS = (
    BASELINE
    | BEGINNING
    | CHANGES
    | CHOOSING
    | COMMANDS
    | DELIVERING
    | DRAWINGS
    | FORMATS
    | HELPING
    | LANGUAGES
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
