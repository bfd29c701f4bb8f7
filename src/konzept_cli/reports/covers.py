"""What stands above all in a report."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DataCover:
    """The cover of a report on data alone."""

    title: str
    page_title: str
    subtitle: str
    stand: str
    data: str
    """The first twelve digits of the SHA-256 of the data."""


@dataclass(frozen=True, slots=True)
class Cover(DataCover):
    """The cover of a report that arranges the data by topics."""

    vocabulary: str
