"""`--select`, `--ignore` and konzept.yaml → which rules hold."""

from collections.abc import Sequence

from konzept_cli.cli._session import Session, near
from konzept_cli.errors import KonzeptError
from konzept_cli.messages import Catalogue
from konzept_cli.rules import RULES
from konzept_cli.settings import Asked, Command, Settings, settle
from konzept_cli.visible import visible


def settings_of(
    session: Session, command: Command, select: Sequence[str], ignore: Sequence[str]
) -> Settings:
    """What holds when `command` runs in `session` with these options. Raises `KonzeptError` for a
    name that is not known, that cannot be ignored, or that selects nothing."""
    words = session.words
    if not (select or ignore):
        return settle(RULES, command, session.config)
    asked = Asked(_names(select, words), _names(ignore, words))
    _refuse(asked.ignore, words)
    settings = settle(RULES, command, session.config, asked)
    for name in asked.select:
        mine = [one for one in settings.all if name in (one.rule.id, one.rule.group)]
        if all(one.reason.why == "lint" for one in mine):
            hint = words("stop.lint-only.hint", id=name)
            raise KonzeptError(words("stop.lint-only", id=name), hint)
    return settings


def _names(given: Sequence[str], words: Catalogue) -> tuple[str, ...]:
    """The names in `given`, each of which may be several with commas between."""
    from konzept_cli.settings.faults import names

    known = names(RULES)
    asked = [name.strip() for text in given for name in text.split(",") if name.strip()]
    if given and not asked:
        raise KonzeptError(words("stop.no-rule"), words("stop.unknown-rule.list"))
    for name in asked:
        if name not in known:
            message = words("unknown-value.rule", value=visible(name))
            raise KonzeptError(message, near(words, "stop.unknown-rule", name, known))
    return tuple(asked)


def _refuse(ignored: Sequence[str], words: Catalogue) -> None:
    """Raise `KonzeptError` for a name that stays on."""
    from konzept_cli.settings.faults import kept_on

    for name in ignored:
        if variant := kept_on(name, RULES):
            message = words(f"unknown-value.{variant}", value=name)
            raise KonzeptError(message, words(f"stop.{variant}.hint"))
