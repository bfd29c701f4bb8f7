"""Names of rules and groups in konzept.yaml → JSON Schema: an editor offers those that may be
there, with what they are about."""

from collections.abc import Iterable
from typing import Any

from konzept_cli.config import Ignored, Selected, Severities
from konzept_cli.diagnostics import Severity
from konzept_cli.messages import Catalogue
from konzept_cli.rule import GROUPS
from konzept_cli.rules import RULES
from konzept_cli.settings.faults import kept_on, names

HINTS = (Selected, Ignored, Severities)


def choice(hint: object, words: Catalogue) -> tuple[str, dict[str, Any]]:
    """The name and the schema of a choice of rules whose annotation is `hint`, one of `HINTS`; no
    name for the one that only one key has."""
    if hint == Severities:
        return "", _severities(words)
    known = names(RULES)
    if hint == Selected:
        return "selected", _names(known, words)
    return "ignored", _names((name for name in known if not kept_on(name, RULES)), words)


def _names(known: Iterable[str], words: Catalogue) -> dict[str, Any]:
    about = {rule.id: rule.fault(words) for rule in RULES}
    about |= {group: words("schema.group", name=words(f"group.{group}")) for group in GROUPS}
    listed = list(known)
    return {
        "type": "string",
        "enum": listed,
        "enumDescriptions": [about[name] for name in listed],
    }


def _severities(words: Catalogue) -> dict[str, Any]:
    every = [severity.value for severity in Severity]
    return {
        "type": "object",
        "properties": {
            rule.id: {
                "description": rule.fault(words),
                "enum": [Severity.ERROR.value] if rule.locked else every,
            }
            for rule in RULES
        },
        "patternProperties": {"^x-": {}},
        "additionalProperties": False,
    }
