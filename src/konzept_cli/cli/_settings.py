"""`--show-settings`: which rules hold for a file, and why.

JSON, version 1: `file` (in the repository), `root`, `config` (the path of konzept.yaml or null),
`sources`, `language`, `limits`, `standing` (`concept`, or why the file is none) and `rules`, each
with `rule`, `group`, `on`, `severity`, `built_in` (its severity otherwise), `why` (a word for
programs), `origin` (`command-line`, `config` or null), `line` (in konzept.yaml, or null) and
`reason` (words for people).
"""

import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from rich.text import Text

from konzept_cli.cli._checks import CheckOptions
from konzept_cli.cli._choosing import settings_of
from konzept_cli.cli._delivering import Target, targets
from konzept_cli.cli._layout import BLANK, Para, page, page_width, set_lines, styled
from konzept_cli.cli._output import emit
from konzept_cli.cli._selection import Selection
from konzept_cli.cli._session import Session, open_session
from konzept_cli.cli._tables import Cell, set_table
from konzept_cli.config import FILE_NAME
from konzept_cli.diagnostics import Loc
from konzept_cli.errors import KonzeptError
from konzept_cli.jsontext import to_json
from konzept_cli.loading.discovery import Standing, standing
from konzept_cli.messages.formatting import number
from konzept_cli.settings import Command, Setting
from konzept_cli.visible import visible
from konzept_cli.yamltree import locate


def show_settings(command: Command, file: Path, options: CheckOptions) -> None:
    """Print what holds for `file` when `command` runs with `options`. Raises `KonzeptError` for a
    folder, and for a format that says nothing about settings."""
    session = open_session(file, options.lang, options.sources)
    words = session.words
    asked = targets(options.formats or ("full",), options.output, words)
    for target in asked:
        if target.format not in ("full", "json"):
            message = words("stop.settings-format", format=target.format)
            raise KonzeptError(message, words("stop.settings-format.hint"))
    # A file called `-` is not standard input here.
    selection = Selection(session, [os.path.join(os.curdir, file)], None)  # noqa: PTH118 - ./-
    if not selection.files:
        message = words("stop.settings-file", path=visible(str(file)))
        raise KonzeptError(message, words("stop.settings-file.hint"))
    (name,) = selection.files
    settings = settings_of(session, command, options.select, options.ignore)
    shown = _Shown(
        session, name, standing(session.root, name, session.config.exclude), settings.of(name)
    )
    for target in sorted(asked, key=lambda target: target.file is None):
        text = shown.as_json() if target.format == "json" else _lines(shown, target)
        emit(text, target.file, words, options.color)


def _lines(shown: "_Shown", target: Target) -> Text:
    return page(shown.as_lines(page_width(target.file)), target.file)


@dataclass(frozen=True, slots=True)
class _Shown:
    """What holds for a file, with the words for it."""

    session: Session
    file: str
    standing: Standing
    rules: tuple[Setting, ...]

    @property
    def sources(self) -> Path:
        """The folder with the source texts, which need not be there."""
        return self.session.sources or self.session.root / "sources"

    def say(self, key: str, **values: object) -> str:
        """The text of `settings.<key>`."""
        return self.session.words(f"settings.{key}", **values)

    def as_lines(self, width: int) -> list[Text]:
        """Facts about the file, then a table of the rules, or a block for each."""
        facts = [Para(styled(value), 0, f"{self.say(key)}: ") for key, value in self.facts()]
        names = [self.say(name) for name in ("rule", "state", "severity", "why")]
        head: list[Cell] = [[Para(styled((name, "bold")))] for name in names]
        # What somebody has chosen stands first: nobody looks for the rules that are as built in.
        chosen = sorted(self.rules, key=lambda one: one.on and one.severity is one.rule.severity)
        rows = [self.row(setting) for setting in chosen]
        table = set_table([head, *rows], width, ruled=False)
        return [
            *set_lines([*facts, BLANK], width),
            *(table or set_lines(self.blocks(names, rows), width)),
        ]

    def facts(self) -> Iterator[tuple[str, str]]:
        """What else holds for the file."""
        session, language = self.session, self.session.words.language
        yield "file", self.file
        yield "root", str(session.root)
        config = session.root / FILE_NAME if session.config_document else None
        yield "config", str(config) if config else self.say("config.none")
        path = str(self.sources)
        yield "sources", path if self.sources.is_dir() else self.say("sources.none", path=path)
        yield "language", session.words.term("language", language)
        limits = asdict(session.config.reader_limits())
        sizes = {name: number(str(size), language) for name, size in limits.items()}
        yield "limits", self.say("limits.all", **sizes)
        patterns = enumerate(session.config.exclude)
        found = [at for at, pattern in patterns if fnmatchcase(self.file, pattern)]
        where = self.where(("exclude", found[0])) if found else ""
        yield "checked", self.say(f"checked.{self.standing}", where=where)

    def row(self, setting: Setting) -> list[Cell]:
        """The cells of a rule."""
        severity = self.session.words(f"severity.{setting.severity}")
        return [
            [Para(styled(setting.rule.id), whole=True)],
            [Para(styled(self.say("on") if setting.on else (self.say("off"), "bold")))],
            [Para(styled(severity))],
            [Para(styled(self.reason(setting)))],
        ]

    def blocks(self, names: list[str], rows: list[list[Cell]]) -> Iterator[Para]:
        """The rules below each other, for narrow screens."""
        for row in rows:
            yield row[0][0]
            for name, cell in zip(names[1:], row[1:], strict=True):
                yield Para(cell[0].text, 1, f"{name}: ")

    def reason(self, setting: Setting) -> str:
        """Why a rule is on or off, and weighs what it weighs."""
        words, (why, _, name, loc, entry) = self.session.words, setting.reason
        where = self.where(loc) if loc else f"--{'ignore' if why == 'ignored' else 'select'}"
        if name == setting.rule.group:
            where = words("why.group", where=where, group=name)
        values = {"files": entry.files, "reason": entry.reason} if entry else {}
        parts = [words(f"why.{why}", where=where, **values)]
        if setting.severity is not setting.rule.severity:
            where = self.where(("severities", setting.rule.id))
            built_in = words(f"severity.{setting.rule.severity}")
            parts.append(words("why.severity", where=where, severity=built_in))
        return "; ".join(parts)

    def line(self, loc: Loc) -> int | None:
        """The line in konzept.yaml."""
        document = self.session.config_document
        if not document or not loc:
            return None
        return document.lines.position(locate(document, loc, "entry").start).line

    def where(self, loc: Loc) -> str:
        """`konzept.yaml, Zeile 4`."""
        return self.session.words("why.config", line=self.line(loc))

    def as_json(self) -> str:
        """The same as JSON; the module's docstring gives its shape."""
        session = self.session
        content = {
            "schema_version": 1,
            "file": self.file,
            "root": str(session.root),
            "config": str(session.root / FILE_NAME) if session.config_document else None,
            "sources": str(self.sources),
            "language": session.words.language,
            "limits": asdict(session.config.reader_limits()),
            "standing": self.standing,
            "rules": [
                {
                    "rule": setting.rule.id,
                    "group": setting.rule.group,
                    "on": setting.on,
                    "severity": setting.severity.value,
                    "built_in": setting.rule.severity.value,
                    "why": setting.reason.why,
                    "origin": setting.reason.origin,
                    "line": self.line(setting.reason.loc),
                    "reason": self.reason(setting),
                }
                for setting in self.rules
            ],
        }
        return to_json(content)
