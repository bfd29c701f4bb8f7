"""Why a choice leaves nothing to compare, and what there would be."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from konzept_cli.cli._filtering import KINDS
from konzept_cli.comparison import EVERYTHING, Choice
from konzept_cli.comparison.choosing import choose
from konzept_cli.errors import KonzeptError
from konzept_cli.messages import Catalogue
from konzept_cli.messages.formatting import date
from konzept_cli.repository import Record, Repository
from konzept_cli.repository.lands import land_of, lands
from konzept_cli.visible import visible


def nothing_left(
    repository: Repository, records: Sequence[Record], choice: Choice, words: Catalogue
) -> KonzeptError:
    """That `choice` leaves none of `records`; with what there is instead of what is wanted, or that
    only all the wishes together leave nothing."""
    message = words("stop.nothing-left")
    for alone, hint in (
        (replace(EVERYTHING, kinds=choice.kinds), _kinds(records, words)),
        (replace(EVERYTHING, lands=choice.lands), _lands(repository, records, words)),
        (replace(EVERYTHING, since=choice.since, until=choice.until), _dates(records, words)),
    ):
        if not choose(repository, records, alone).records:
            return KonzeptError(message, hint)
    return KonzeptError(message, words("stop.nothing-left.together"))


def _kinds(records: Iterable[Record], words: Catalogue) -> str:
    found = {record.concept.district.kind for record in records}
    told = (words(f"report.kind_word.{kind}") for kind in KINDS if kind in found)
    return words("stop.nothing-left.kind", items=words.all_of(told))


def _lands(repository: Repository, records: Iterable[Record], words: Catalogue) -> str:
    found = {land_of(record.concept.district, repository.register) for record in records}
    told = [land.name for key, land in lands(repository.register).items() if key in found]
    key = "stop.nothing-left.land" if told else "stop.nothing-left.landless"
    return words(key, items=words.all_of(told))


def _dates(records: Iterable[Record], words: Catalogue) -> str:
    found = {record.concept.edition.date for record in records} - {"unknown"}
    if not found:
        return words("stop.nothing-left.undated")
    first, last = (visible(date(text, words.language)) for text in (min(found), max(found)))
    return words("stop.nothing-left.date", first=first, last=last)
