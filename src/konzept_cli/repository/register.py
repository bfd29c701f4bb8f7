"""The official register of German districts."""

import csv
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from konzept_cli import data


class OfficialDistrict(NamedTuple):
    """A row of the register. `nuts` is empty for municipalities, `valid_to` where it is valid."""

    ags: str
    kind: str
    name: str
    nuts: str
    valid_to: str


class Register:
    """Looks districts up by key without parsing the whole file: most runs need a few rows."""

    @cached_property
    def _text(self) -> str:
        return data.register()

    def get(self, ags: str) -> OfficialDistrict | None:
        """The district whose official key is `ags`."""
        start = self._text.find(f"\n{ags},") + 1
        if not start:
            return None
        return self._row(self._text[start : self._text.index("\n", start)])

    def all(self) -> Iterator[OfficialDistrict]:
        """Every district, by key."""
        rows = self._text.splitlines()[2:]
        return (self._row(row) for row in rows)

    @staticmethod
    def _row(line: str) -> OfficialDistrict:
        return OfficialDistrict(*next(csv.reader([line])))
