"""The day that a run takes for today."""

import os
from datetime import date, datetime

from konzept_cli.errors import KonzeptError
from konzept_cli.messages import Catalogue
from konzept_cli.visible import visible

_VARIABLE = "KONZEPT_TODAY"


def today(words: Catalogue) -> date:
    """`KONZEPT_TODAY`, else the clock's day. Raises `KonzeptError` where that is no day."""
    given = os.environ.get(_VARIABLE)
    if not given:
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(given)
    except ValueError:
        message = words("stop.today", given=visible(given))
        raise KonzeptError(message, words("stop.today.hint")) from None
