"""What checks say: a `Finding` (where and what) becomes a `Diagnostic` (what people see).

Named tuples, because making a frozen dataclass costs ten times as much at every start.
"""

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Literal, NamedTuple

from konzept_cli.lines import Lines

Loc = tuple[str | int, ...]
"""A path of keys and indices into a document, equal to pydantic's `loc`."""

Part = Literal["value", "key", "entry"]
"""Which part of the node at a `Loc` is meant; `entry` is a key together with its value."""

NO_VALUES: Mapping[str, object] = MappingProxyType({})


class Severity(StrEnum):
    """How much a finding weighs. Errors make `konzept validate` fail."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the heaviest."""
        return ("error", "warning", "info").index(self)


class Span(NamedTuple):
    """Half-open range of offsets in code points."""

    start: int
    end: int


class Spot(NamedTuple):
    """A place in a file, said symbolically; `checking` turns it into offsets."""

    file: str
    loc: Loc | Span = ()
    part: Part = "value"
    slice: tuple[int, int] | None = None
    """Narrows the place to a slice of the scalar's text (offsets in the text, not in the file)."""


class Mark(NamedTuple):
    """A second place that helps to understand a finding; `label` names its text."""

    spot: Spot
    label: str
    values: Mapping[str, object] = NO_VALUES


class Edit(NamedTuple):
    """Replace the text in `span` by `text`."""

    span: Span
    text: str


class Mend(NamedTuple):
    """A fix, said symbolically: what to do with the node at the finding's place.

    `replace` puts `text` in place of the node's whole source, `quote` puts the scalar in double
    quotes, `delete` takes it away; `edit` makes `edits` in the finding's file, none of which
    touches another. A safe mend never changes what the record means.
    """

    action: Literal["replace", "quote", "delete", "edit"]
    text: str = ""
    safe: bool = True
    spot: Spot | None = None
    """Where to mend; the finding's own place if `None`."""
    edits: tuple[Edit, ...] = ()


class Finding(NamedTuple):
    """What a rule says: where, and the values that its message needs.

    `rule` is set by the reader, and by `checking` for rules; `variant` chooses one of its messages.
    """

    spot: Spot
    rule: str = ""
    variant: str = ""
    values: Mapping[str, object] = NO_VALUES
    marks: tuple[Mark, ...] = ()
    notes: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    mend: Mend | None = None


class Place(NamedTuple):
    """A range of offsets in a file."""

    file: str
    span: Span


class Related(NamedTuple):
    """Another place, with the words that say what is there."""

    place: Place
    label: str


class Fix(NamedTuple):
    """Edits that mend a fault; a safe one never changes what the record means."""

    title: str
    safe: bool
    edits: tuple[Edit, ...]


class Suppression(NamedTuple):
    """Why a diagnostic is not shown and does not count."""

    kind: Literal["comment", "baseline"]
    reason: str = ""
    until: str = ""
    """The last day it holds; empty without one."""


class Diagnostic(NamedTuple):
    """One fault as people see it, in one language."""

    rule: str
    severity: Severity
    message: str
    place: Place
    loc: Loc = ()
    stable_loc: Loc = ()
    """`loc` with indices replaced by ids, so that it survives inserted items."""
    related: tuple[Related, ...] = ()
    notes: tuple[str, ...] = ()
    help: str | None = None
    suggestions: tuple[str, ...] = ()
    fix: Fix | None = None
    suppressed: Suppression | None = None


class Summary(NamedTuple):
    """What was checked and what came of it, for the last line of every format."""

    files: int
    errors: int
    warnings: int
    infos: int
    fixable: int
    verified: int = 0
    """Labels and quotes that were found in their source."""
    unverified: int = 0
    """Labels and quotes whose source is not at hand."""
    suppressed: int = 0
    """Diagnostics that a comment or the baseline suppresses; they count nowhere else."""


class RuleText(NamedTuple):
    """A rule in words of one language; `configured` is what konzept.yaml makes of its severity."""

    id: str
    severity: Severity
    fault: str
    """One sentence."""
    about: str
    """The fault and why it matters."""
    help: str
    """The same with examples, as Markdown."""
    configured: Severity | None = None


class Checked(NamedTuple):
    """The result of a check: diagnostics in order, and the texts that frames are cut from."""

    diagnostics: tuple[Diagnostic, ...]
    texts: Mapping[str, Lines]
    summary: Summary
    files: tuple[str, ...] = ()
    """Every file that was checked, whether it has diagnostics or not."""
    exit_code: int = 0
    rules: tuple[RuleText, ...] = ()
    """The rules that were asked, for formats that describe them."""
    folder: str = ""
    """Where the root lies in a larger checkout, from which services know files; with a slash."""

    def counted(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that nothing suppresses."""
        return tuple(diagnostic for diagnostic in self.diagnostics if not diagnostic.suppressed)

    def by_rule(self) -> Mapping[str, int]:
        """How many diagnostics that count each rule has that has any."""
        return Counter(diagnostic.rule for diagnostic in self.counted())
