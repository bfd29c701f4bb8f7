"""konzept.yaml → Config, read by the same reader as every other file."""

from typing import Annotated, Literal

from pydantic import Field

from konzept_cli.diagnostics import Finding
from konzept_cli.model.items import Strict
from konzept_cli.model.scalars import Text, Whole
from konzept_cli.validating import validate
from konzept_cli.yamltree import Document, Limits, parse

FILE_NAME = "konzept.yaml"

# Which rules there are is not known here: `settings` looks at the names.
Selected = Annotated[Text, "a rule or a group"]
Ignored = Annotated[Text, "a rule or a group that can be switched off"]
Severities = dict[str, Literal["error", "warning", "info"]]

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


class PerFile(Strict):
    """Files in which rules are not asked."""

    files: Text
    """Pattern of the files, seen from the folder of konzept.yaml, such as `concepts/old/*`."""
    ignore: tuple[Ignored, ...] = Field(min_length=1)
    """Rules or groups that are not asked in these files."""
    reason: Text
    """Why."""


class Config(Strict):
    """The settings of a concept repository."""

    lang: Literal["de", "en"] | None = None
    """Language of messages and reports."""
    sources: Text | None = None
    """The folder with the source texts, relative to this file."""
    baseline: Text | None = None
    """The file with accepted findings, relative to this file."""
    templates: Text | None = None
    """The folder with templates of reports of one's own, relative to this file."""
    exclude: tuple[Text, ...] = ()
    """Patterns of files that are not concepts, such as `drafts/*`."""
    limits: LimitsConfig = LimitsConfig.model_construct()
    """What a file may ask of the reader."""
    select: tuple[Selected, ...] = ()
    """Only these rules, or rules of these groups, are asked; without it, all."""
    ignore: tuple[Ignored, ...] = ()
    """Rules, or groups of rules, that are not asked. The name of a rule counts for more than that
    of its group."""
    per_file: tuple[PerFile, ...] = ()
    """Files in which further rules are not asked, with the reason."""
    severities: Severities = Field(default_factory=dict)
    """How much findings of a rule weigh, for rules that are to weigh otherwise than built in."""

    def reader_limits(self) -> Limits:
        """The reader's limits, with the defaults where none is set."""
        chosen = self.limits.model_dump(exclude_none=True)
        if "depth" in chosen:
            chosen["depth"] = min(chosen["depth"], _DEEPEST)
        return Limits(**chosen)


def defaults() -> Config:
    """The settings where there is no konzept.yaml. They are right: checking them would only cost
    time at every start."""
    return Config.model_construct()


def read(data: bytes) -> tuple[Config, Document, tuple[Finding, ...]]:
    """The settings in `data`, the document they were read from, and what is wrong with it; the
    defaults where it cannot be used. An empty file means the defaults."""
    document = parse(data, FILE_NAME)
    faults = tuple(fault for fault in document.faults if fault.rule != "empty-file")
    config, findings = validate(document, Config)
    return config or defaults(), document, (*faults, *findings)
