"""Rules × konzept.yaml × command line → which rule holds where, how much it weighs, and why.

The command line comes before konzept.yaml. In each of them the name of a rule counts for more than
that of its group, and `ignore` for more than `select`. What `per_file` ignores comes on top. Rules
without which something would pass unnoticed are always on.
"""

from collections.abc import Collection, Iterable, Iterator
from fnmatch import fnmatchcase
from typing import Literal, NamedTuple

from konzept_cli.config import Config, PerFile
from konzept_cli.diagnostics import Loc, Severity
from konzept_cli.rule import Rule

Command = Literal["validate", "lint"]
Origin = Literal["command-line", "config"]
Why = Literal["built-in", "always-on", "selected", "not-selected", "ignored", "per-file", "lint"]

# What was left unverified belongs to the verdict "correct".
_PART_OF_VALIDATE = "source-not-at-hand"


class Asked(NamedTuple):
    """What the command line or konzept.yaml asks for: names of rules and groups."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    origin: Origin = "command-line"


NOTHING_ASKED = Asked()


class Reason(NamedTuple):
    """Why a rule is on or off."""

    why: Why
    origin: Origin | None = None
    """Who says so; `None` for konzept itself."""
    name: str = ""
    """The rule or the group that is named there."""
    loc: Loc = ()
    """Where in konzept.yaml."""
    entry: PerFile | None = None
    """The entry there, if it is one for some files only."""


_ALWAYS_ON, _BUILT_IN, _LINT = Reason("always-on"), Reason("built-in"), Reason("lint")


class Setting(NamedTuple):
    """What holds for a rule."""

    rule: Rule
    severity: Severity
    reason: Reason

    @property
    def on(self) -> bool:
        """Whether the rule is asked."""
        return self.reason.why in ("built-in", "always-on", "selected")


class Settings(NamedTuple):
    """What holds for every rule, in their order."""

    all: tuple[Setting, ...]
    per_file: tuple[PerFile, ...] = ()

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that are on."""
        return tuple(setting.rule for setting in self.all if setting.on)

    @property
    def severities(self) -> dict[str, Severity]:
        """How much each rule weighs that is on."""
        return {setting.rule.id: setting.severity for setting in self.all if setting.on}

    def of(self, file: str) -> tuple[Setting, ...]:
        """What holds for every rule in `file`."""
        entries = [
            (number, entry)
            for number, entry in enumerate(self.per_file)
            if fnmatchcase(file, entry.files)
        ]
        return tuple(_in_file(setting, entries) for setting in self.all)

    def off(self, file: str) -> Collection[str]:
        """The rules that are on, but not in `file`."""
        if not self.per_file:
            return ()
        return self.severities.keys() - {one.rule.id for one in self.of(file) if one.on}


def settle(
    rules: Iterable[Rule], command: Command, config: Config, asked: Asked = NOTHING_ASKED
) -> Settings:
    """What holds for `rules` when `command` runs and the command line asks for `asked`."""
    both = asked, Asked(config.select, config.ignore, "config")
    said = [one for one in both if one.select or one.ignore]
    settings = (_setting(rule, command, config, said) for rule in rules)
    return Settings(tuple(settings), config.per_file)


def always_on(rule: Rule) -> bool:
    """Whether nothing switches `rule` off: what makes a file unusable, and what is wrong with
    exceptions themselves."""
    return rule.locked or rule.is_told_elsewhere


def _setting(rule: Rule, command: Command, config: Config, said: Iterable[Asked]) -> Setting:
    configured = config.severities.get(rule.id)
    severity = Severity(configured) if configured else rule.severity
    setting = Setting(rule, severity, _reason(rule, said))
    if command == "lint" or severity is Severity.ERROR or rule.id == _PART_OF_VALIDATE:
        return setting
    return Setting(rule, severity, _LINT) if setting.on else setting


def _reason(rule: Rule, said: Iterable[Asked]) -> Reason:
    if always_on(rule):
        return _ALWAYS_ON
    return next((reason for asked in said for reason in _reasons(rule, asked)), _BUILT_IN)


def _reasons(rule: Rule, asked: Asked) -> Iterator[Reason]:
    """What is said about `rule`, what counts most first."""
    in_config = asked.origin == "config"
    for name in (rule.id, rule.group):
        if name in asked.ignore:
            loc = ("ignore", asked.ignore.index(name)) if in_config else ()
            yield Reason("ignored", asked.origin, name, loc)
        if name in asked.select:
            loc = ("select", asked.select.index(name)) if in_config else ()
            yield Reason("selected", asked.origin, name, loc)
    if asked.select:
        yield Reason("not-selected", asked.origin, "", ("select",) if in_config else ())


def _in_file(setting: Setting, entries: Iterable[tuple[int, PerFile]]) -> Setting:
    rule = setting.rule
    if setting.on and not always_on(rule):
        for number, entry in entries:
            for name in (rule.id, rule.group):
                if name in entry.ignore:
                    reason = Reason("per-file", "config", name, ("per_file", number), entry)
                    return setting._replace(reason=reason)
    return setting
