"""What is told of a text with one fault, for the tests of the modules that tell it."""

from collections.abc import Mapping
from typing import NamedTuple

from konzept_cli.diagnostics import Edit, Finding, Span
from konzept_cli.fixing import apply
from konzept_cli.yamltree import parse


class Told(NamedTuple):
    """What is told."""

    variant: str
    text: str
    """The text, with ⟦…⟧ around the place of the fault."""
    values: Mapping[str, object]
    mended: str
    """The text after the fix; empty without one."""


def told(text: str) -> Told:
    """What is told of `text`."""
    (finding,) = parse(text.encode(), "f").faults
    place = finding.spot.loc
    assert isinstance(place, Span)
    shown = f"{text[: place.start]}⟦{text[place.start : place.end]}⟧{text[place.end :]}"
    return Told(finding.variant, shown, finding.values, _mended(text, finding))


def _mended(text: str, finding: Finding) -> str:
    mend = finding.mend
    if mend is None:
        return ""
    assert not mend.safe
    spot = (mend.spot or finding.spot).loc
    assert isinstance(spot, Span)
    mended = apply(text.encode(), mend.edits or (Edit(spot, mend.text),)).decode()
    assert parse(mended.encode(), "f").faults == ()
    return mended
