"""What the signs and words of a profile mean."""

from konzept_cli.reports.legends import (
    Legend,
    Sign,
    absence_signs,
    relation_signs,
    role_signs,
    term_signs,
)
from konzept_cli.reports.profile.record import STATES
from konzept_cli.reports.wording import Frame


def legends(frame: Frame) -> tuple[Legend, ...]:
    """The tables in the order in which their signs come up."""
    words = frame.words
    states = (
        Sign(symbol, words(f"profile.{state}"), words(f"profile.meaning.{state}"), counts=False)
        for state, symbol in STATES.items()
    )
    return (
        Legend(words("profile.legend.states"), tuple(states), counted=False),
        Legend(words("report.method.absences"), absence_signs(frame), counted=False),
        Legend(words("report.method.roles"), role_signs(frame), counted=True),
        Legend(words("report.method.relations"), relation_signs(frame), counted=True),
        Legend(words("report.method.terms"), tuple(term_signs(frame)), counted=False),
    )
