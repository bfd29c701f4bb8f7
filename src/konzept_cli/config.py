"""konzept.yaml → Config, read by the same reader as every other file."""

from typing import Literal

from konzept_cli.diagnostics import Finding
from konzept_cli.model.items import Strict
from konzept_cli.model.scalars import Text, Whole
from konzept_cli.validating import validate
from konzept_cli.yamltree import Document, Limits, parse

FILE_NAME = "konzept.yaml"

# Trees are walked by functions that call themselves.
_DEEPEST = 200


class LimitsConfig(Strict):
    """What a file may ask of the reader."""

    depth: Whole | None = None
    """How deep lists and keys may nest; at most 200."""
    nodes: Whole | None = None
    """How many values a file may have."""
    file_size: Whole | None = None
    """How many bytes a file may have."""
    scalar_length: Whole | None = None
    """How many characters one value may have."""


class Config(Strict):
    """The settings of a concept repository."""

    lang: Literal["de", "en"] | None = None
    """Language of messages and reports."""
    sources: Text | None = None
    """The folder with the source texts, relative to this file."""
    exclude: tuple[Text, ...] = ()
    """Patterns of files that are not concepts, such as `drafts/*`."""
    limits: LimitsConfig = LimitsConfig()
    """What a file may ask of the reader."""

    def reader_limits(self) -> Limits:
        """The reader's limits, with the defaults where none is set."""
        chosen = self.limits.model_dump(exclude_none=True)
        if "depth" in chosen:
            chosen["depth"] = min(chosen["depth"], _DEEPEST)
        return Limits(**chosen)


def read(data: bytes) -> tuple[Config, Document, tuple[Finding, ...]]:
    """The settings in `data`, the document they were read from, and what is wrong with it; the
    defaults where it cannot be used. An empty file means the defaults."""
    document = parse(data, FILE_NAME)
    faults = tuple(fault for fault in document.faults if fault.rule != "empty-file")
    config, findings = validate(document, Config)
    return config or Config(), document, (*faults, *findings)
