"""Verbatim words held against the texts of the sources: what became of all, and of each."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, TypeVar

from konzept_cli.evidence import Verdict, verified
from konzept_cli.reports.facts import FactConcept
from konzept_cli.reports.fields import UnitView
from konzept_cli.reports.finishing import changed
from konzept_cli.reports.proving import Proof
from konzept_cli.reports.statements import Entry
from konzept_cli.reports.wording import Frame, Head

T = TypeVar("T")
K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class CheckView:
    """Whether verbatim words were found in the texts of the sources."""

    text: str
    missing: tuple[str, ...]
    """Those that were looked for and not found."""


@dataclass(frozen=True)
class Check:
    """What became of the verbatim words of one concept."""

    frame: Frame
    head: Head

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """All of them, against the texts that are at hand."""
        return verified(self.frame.repository, self.head.column.record)

    def view(self) -> CheckView:
        """What became of all of them together."""
        words, total = self.frame.words, len(self.verdicts)
        numbers = Counter(verdict.outcome for verdict in self.verdicts)
        if not total:
            return CheckView(words("profile.check.nothing"), ())
        if numbers["unverified"] == total:
            return CheckView(words("profile.check.unverified", total=total), ())
        texts = [words("profile.check.found", n=numbers["found"], total=total)]
        texts += [
            self.frame.count(f"profile.check.{outcome}", numbers[outcome])
            for outcome in ("not-found", "unverified")
            if numbers[outcome]
        ]
        missing = (one.claim.text for one in self.verdicts if one.outcome == "not-found")
        texts.append(words("profile.check.word"))
        return CheckView(" ".join(texts), tuple(dict.fromkeys(missing)))

    def marked(self, view: T) -> T:
        """`view` with a word behind each quote and each verbatim name; with none where the text
        was not at hand."""
        changes: dict[type, Callable[[Any], Any]] = {
            Proof: self._proof,
            Entry: self._named,
            UnitView: self._unit,
            FactConcept: self._concept,
        }
        return changed(view, changes)

    @cached_property
    def _quotes(self) -> Mapping[tuple[str | None, str], str]:
        """What to say of a quote, by its words and the address of its source."""
        anchors = {id(cited.source): f"#{cited.anchor}" for cited in self.head.sources}
        return self._said(
            ((verdict.claim.text, anchors[id(source)]), verdict)
            for verdict in self.verdicts
            if verdict.claim.kind == "quote"
            for source in verdict.searched
        )

    @cached_property
    def _labels(self) -> Mapping[str, str]:
        """What to say of a verbatim name."""
        return self._said(
            (one.claim.text, one) for one in self.verdicts if one.claim.kind == "label"
        )

    def _said(self, found: Iterable[tuple[K, Verdict]]) -> dict[K, str]:
        outcomes: defaultdict[K, set[str]] = defaultdict(set)
        for key, verdict in found:
            outcomes[key].add(verdict.outcome)
        words = self.frame.words
        return {
            key: words("profile.quote.missing" if "not-found" in said else "profile.quote.found")
            for key, said in outcomes.items()
            if "unverified" not in said
        }

    def _proof(self, proof: Proof) -> Proof:
        return replace(proof, checked=self._quotes.get((proof.quote, proof.href)))

    def _named(self, entry: Entry) -> Entry:
        return replace(entry, proofs=self._bare(entry.proofs, [entry.label]))

    def _unit(self, unit: UnitView) -> UnitView:
        below = _labels((*unit.goals, *unit.measures))
        shared = self._bare(unit.shared, list(below))
        return replace(unit, proofs=self._bare(unit.proofs, [unit.label]), shared=shared)

    def _concept(self, concept: FactConcept) -> FactConcept:
        return replace(concept, shared=self._bare(concept.shared, list(_labels(concept.entries))))

    def _bare(self, proofs: tuple[Proof, ...], labels: list[str | None]) -> tuple[Proof, ...]:
        """Evidence without a quote, which is that of `labels`."""
        said = {self._labels.get(label or "") for label in labels}
        if None in said or not said:
            return proofs
        word = said.pop() if len(said) == 1 else self.frame.words("profile.quote.missing")
        return tuple(one if one.quote else replace(one, checked=word) for one in proofs)


def _labels(entries: Iterable[Entry]) -> Iterator[str | None]:
    for entry in entries:
        yield entry.label
        yield from _labels(entry.entries)
