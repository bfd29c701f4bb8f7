"""Which entries of a baseline a run can judge, and what is wrong with them."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from konzept_cli.baseline import Entries, Entry
from konzept_cli.baseline.reading import Baseline
from konzept_cli.diagnostics import Finding, Spot
from konzept_cli.knowing import could_find
from konzept_cli.repository import Repository


@dataclass(frozen=True, slots=True)
class Judging:
    """What is needed to say of an entry that it is outdated."""

    baseline: Baseline
    repository: Repository
    checked: Collection[str]
    """The files that were checked."""
    gone: Callable[[str], bool]
    """Whether a file would have been checked, but does not exist."""
    asked: Callable[[str, str], bool]
    """Whether a rule was asked about a file."""
    known: Collection[str]
    """All rules."""
    locked: Collection[str]
    """Rules whose findings nobody can accept."""

    def judges(self, entry: Entry) -> bool:
        """Whether this run can say if `entry` is outdated. While a file cannot be used, nobody
        knows what there would be to say about it and about those that refer to it."""
        if self.repository.broken or self.repository.vocabulary is None:
            return False
        if self.gone(entry.file):
            return True
        if entry.file not in self.checked:
            return False
        if entry.rule in self.locked or entry.rule not in self.known:
            return True
        return self.asked(entry.rule, entry.file) and could_find(
            self.repository, entry.rule, entry.file
        )

    def outdated(self, used: Entries) -> Iterator[Finding]:
        """A finding for each entry that stands for more than was `used`."""
        stale = {
            entry: count
            for entry, count in self.baseline.entries.items()
            if used.get(entry, 0) < count and self.judges(entry)
        }
        places = self.baseline.places() if stale else {}
        for entry, count in stale.items():
            values = {"rule": entry.rule, "file": entry.file, "count": count}
            values["found"] = used.get(entry, 0)
            spot = Spot(self.baseline.file, places[entry])
            yield Finding(spot, "outdated-baseline-entry", self._variant(entry, used), values)

    def _variant(self, entry: Entry, used: Entries) -> str:
        if entry.rule not in self.known:
            return "unknown"
        if entry.rule in self.locked:
            return "locked"
        if self.gone(entry.file):
            return "gone"
        return "fewer" if used.get(entry) else ""
