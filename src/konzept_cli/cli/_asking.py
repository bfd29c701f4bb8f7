"""Which district is meant: looked up, or asked for."""

import re
import shlex
import sys
from collections.abc import Mapping, Sequence

import typer

from konzept_cli.cli._output import say
from konzept_cli.errors import KonzeptError
from konzept_cli.messages import Catalogue
from konzept_cli.messages.formatting import date
from konzept_cli.repository import OfficialDistrict, Register
from konzept_cli.repository.lookup import Found, Lookup, is_key
from konzept_cli.repository.titles import region, title

# More than anybody reads.
_MOST = 20
_LONGEST_NAME = 100


class Asking:
    """Finds the district for a name that somebody typed."""

    def __init__(self, name: str, options: Mapping[str, str | None], words: Catalogue) -> None:
        self.name, self.shown = name, shortened(name)
        self.options = options
        """The other options, for the commands that are proposed."""
        self.words = words
        self.register = Register()

    def district(self, kind: str | None) -> OfficialDistrict | None:
        """The one that is meant; `None` for one without a key, which is so if a `kind` is given
        that has none of this name. Raises `KonzeptError` where several can be meant and nobody
        can be asked, or nothing is found."""
        found = Lookup(self.register).search(self.name, kind)
        if found.certain and len(found.districts) == 1:
            return found.districts[0]
        if is_key(self.name):
            hint = self.words("stop.new.key.hint")
            raise KonzeptError(self.words("stop.new.key", name=self.shown), hint)
        if kind and not found.certain:
            for near in found.districts[:1]:
                say(self.words("new.keyless.near", name=self.shown, choice=self.choice(near)))
            return None
        if found.districts and sys.stdin.isatty() and sys.stderr.isatty():
            return self._ask(found)
        raise self._stopped(found)

    def choice(self, district: OfficialDistrict) -> str:
        """`Stadt Soest (AGS 05974040, Kreis Soest, Nordrhein-Westfalen)`."""
        details = [f"AGS {district.ags}", region(district, self.register)]
        if district.valid_to:
            day = date(district.valid_to, self.words.language)
            details.append(self.words("new.until", day=day))
        return f"{title(district)} ({', '.join(filter(None, details))})"

    def _ask(self, found: Found) -> OfficialDistrict:
        words, offered = self.words, found.districts[:_MOST]
        say(words("new.several" if found.certain else "new.similar", name=self.shown))
        for number, one in enumerate(offered, 1):
            say(f"{number:>4}  {self.choice(one)}")
        for line in self._rest(found):
            say(line)
        answers = {str(number): one for number, one in enumerate(offered, 1)}
        answers |= {one.ags: one for one in found.districts}
        while True:
            sys.stderr.write(words("new.question"))
            sys.stderr.flush()
            line = sys.stdin.readline()
            if not line:  # Ctrl+D
                raise typer.Abort
            if chosen := answers.get(line.strip(" \t\r\n.)")):
                return chosen
            say(words("new.again", n=len(offered)))

    def _stopped(self, found: Found) -> KonzeptError:
        rows = [(self.command(one.ags), self.choice(one)) for one in found.districts[:_MOST]]
        width = max((len(command) for command, _ in rows), default=0)
        lines = [f"  {command:{width}}  {choice}" for command, choice in rows]
        key = "stop.new.several" if found.certain else "stop.new.unknown"
        hint = [self.words(f"{key}.hint"), *lines] if lines else []
        message = self.words(key, name=self.shown)
        return KonzeptError(message, "\n".join((*hint, *self._rest(found))))

    def _rest(self, found: Found) -> list[str]:
        """What comes after the districts that are offered."""
        more = len(found.districts) - _MOST
        lines = [self.words("new.more", n=more)] if more > 0 else []
        if not found.certain:
            command = self.command(self.name, ("--kind", "quartier"))
            lines.append(self.words("new.keyless.how", command=command))
        return lines

    def command(self, name: str, more: Sequence[str] = ()) -> str:
        """The command with all other options as they were typed."""
        given = (
            part for option, value in self.options.items() if value for part in (option, value)
        )
        return in_shell(("konzept", "new", shortened(name), *given, *more))


def shortened(name: str) -> str:
    """`name` as people are told it: no name of a district is longer than what is shown."""
    return name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"


def in_shell(parts: Sequence[str]) -> str:
    """A command as one types it, in double quotation marks, which every shell knows, if they do."""
    return " ".join(map(_in_shell, parts))


def _in_shell(part: str) -> str:
    if re.fullmatch(r"[\w./:\\-]+", part):
        return part
    return f'"{part}"' if re.fullmatch(r"[\w ,.()/:\\&'-]+", part) else shlex.quote(part)
