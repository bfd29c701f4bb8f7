"""What stands above a profile: whose paper it is, which one, and what became of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from konzept_cli.comparison.absences import absence_of
from konzept_cli.model import Decision
from konzept_cli.reports.covering import newest, vocabulary_told
from konzept_cli.reports.districts import keys_told, larger
from konzept_cli.reports.finishing import digest
from konzept_cli.reports.history import decided
from konzept_cli.reports.matrix import kinds_read
from konzept_cli.reports.wording import Frame, Head
from konzept_cli.repository import Record


@dataclass(frozen=True, slots=True)
class Imprint:
    """A fact of the cover."""

    name: str
    value: str
    data: str | None = None
    """What belongs to it in the language of the data, such as the body that decided."""


@dataclass(frozen=True, slots=True)
class Cover:
    """What stands above all."""

    title: str
    """Verbatim."""
    subtitle: str | None
    """Verbatim."""
    about: str
    """`Profil eines Konzepts: Kreis Mettmann, 2015`."""
    page_title: str
    imprint: tuple[Imprint, ...]
    stand: str
    vocabulary: str
    data: str
    """The first twelve digits of the SHA-256 of the data."""


def cover(frame: Frame, head: Head, others: Iterable[Record]) -> Cover:
    """The cover of the profile of `head`, which tells of `others`, too."""
    stand = frame.date(newest(frame)) or ""
    edition = frame.edition_told(head.concept)
    return Cover(
        title=head.concept.title,
        subtitle=head.concept.subtitle,
        about=frame.words("profile.about", name=head.name, edition=edition),
        page_title=frame.words("profile.page_title", name=head.name, edition=edition, stand=stand),
        imprint=tuple(_imprint(frame, head)),
        stand=stand,
        vocabulary=vocabulary_told(frame),
        data=digest(frame, others),
    )


def _imprint(frame: Frame, head: Head) -> Iterator[Imprint]:
    concept, words = head.concept, frame.words
    district = concept.district
    kind = words(f"report.kind_word.{district.kind}")
    yield Imprint(words("report.district"), f"{district.name} ({kind})")
    yield Imprint(words("profile.key"), keys_told(frame, district))
    if area := words.all_of(larger(frame, district)):
        yield Imprint(words("report.detail.within"), area)
    document = words.term("document", concept.document_type)
    yield Imprint(words("report.detail.document"), document)
    yield Imprint(words("report.col.edition"), frame.edition_told(concept))
    yield Imprint(words("profile.status"), *status(frame, head.column.record))
    yield Imprint(words("report.col.read"), kinds_read(frame, head))


def status(frame: Frame, record: Record) -> tuple[str, str | None]:
    """What was done with the paper last, and by which body: `beschlossen, 2017`, `Kreistag`. Of
    what has no date, nobody knows when it was; what is about something else comes in only where
    there is nothing about the paper."""
    said = record.concept.decisions
    if not said:
        return frame.words.term(
            "absence", absence_of(record.concept, "decisions", present=False)
        ), None
    own = [one for one in said if one.about is None]
    last = max(own or said, key=_when)
    return decided(frame, last), None if last.body == "unknown" else last.body


def _when(said: Decision) -> str:
    """The date, where there is one, so that the latest is the greatest."""
    return "" if said.date == "unknown" else said.date
