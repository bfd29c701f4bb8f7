"""What the options that choose concepts and topics mean."""

from collections.abc import Iterable, Mapping
from typing import get_args

from konzept_cli.cli._comparing import groups_known, topics_known
from konzept_cli.cli._filters import Filters
from konzept_cli.cli._naming import Named, ids_named
from konzept_cli.comparison import Choice
from konzept_cli.errors import KonzeptError
from konzept_cli.messages import Catalogue, catalogue
from konzept_cli.model import Vocabulary
from konzept_cli.model.meaning import is_day, meant_date
from konzept_cli.model.scalars import certainly_before
from konzept_cli.model.vocabularies import DistrictKind
from konzept_cli.repository import Register, Repository
from konzept_cli.repository.lands import LANDS, lands
from konzept_cli.visible import visible

KINDS: tuple[DistrictKind, ...] = get_args(DistrictKind)
# What people say besides the words of the reports.
_ALSO = {"kreis": ("Landkreis", "Landkreise"), "kreisfreie-stadt": ("Stadtkreis", "Stadtkreise")}
_CITY = {"kreisfreie-stadt", "gemeinde"}
_SHORT = {"05": ("NRW",)}


def choice_of(filters: Filters, repository: Repository, words: Catalogue) -> Choice:
    """What `filters` leave. Raises `KonzeptError` with a suggestion for a value that is not
    known, and for a time that ends before it begins."""
    kinds = ids_named(filters.kind, kinds_known(words), words, "stop.unknown-kind")
    # The register is read only where somebody asks for it.
    known = lands_known(repository.register) if filters.land else []
    letters = ids_named(filters.land, known, words, "stop.unknown-land")
    since, until = (_day(text, words) for text in (filters.since, filters.until))
    if since and until and certainly_before(until, since):
        raise KonzeptError(words("stop.until-since", since=since, until=until))
    topics, groups = _topics(filters, repository.vocabulary, words)
    return Choice(
        kinds=frozenset(kind for kind in KINDS if kind in kinds),
        lands=frozenset(key for key, short in LANDS.items() if short in letters),
        since=since,
        until=until,
        latest=filters.latest,
        topics=topics,
        groups=groups,
    )


def _topics(
    filters: Filters, vocabulary: Vocabulary | None, words: Catalogue
) -> tuple[frozenset[str], frozenset[str]]:
    # Without a vocabulary there is no comparison, which says so itself.
    if vocabulary is None:
        return frozenset(), frozenset()
    topics = ids_named(filters.topic, topics_known(vocabulary, words), words, "stop.unknown-topic")
    groups = ids_named(filters.group, groups_known(vocabulary, words), words, "stop.unknown-group")
    return frozenset(topics), frozenset(groups)


def kinds_known(words: Catalogue) -> list[Named]:
    """The kinds of district with all their names."""
    return [
        Named(
            id=kind,
            label=words(f"report.kind_word.{kind}"),
            names=(*_kind_names(kind), *_ALSO.get(kind, ())),
            vague=("Stadt", "Städte", "city", "cities", "town") if kind in _CITY else (),
        )
        for kind in KINDS
    ]


def _kind_names(kind: DistrictKind) -> Iterable[str]:
    for words in (catalogue("de"), catalogue("en")):
        yield words.term("district", kind)
        yield words(f"report.kind_word.{kind}")
        yield words(f"report.kind.{kind}.many", n="").strip()


def lands_known(register: Register) -> list[Named]:
    """The Länder by their letters, with their names, keys and codes."""
    return [
        Named(
            id=LANDS[key],
            label=land.name,
            names=(
                *(f"DE-{LANDS[key]}", key, key.lstrip("0"), land.nuts),
                *_SHORT.get(key, ()),
            ),
        )
        for key, land in lands(register).items()
    ]


def _day(text: str | None, words: Catalogue) -> str | None:
    if text is None or is_day(text):
        return text
    meant = meant_date(text)
    key = "stop.not-a-date.near" if is_day(meant) else "stop.not-a-date.hint"
    raise KonzeptError(words("stop.not-a-date", text=visible(text)), words(key, meant=meant))


def repeated(choice: Choice) -> list[str]:
    """The options that make the same choice again."""
    given: Mapping[str, str | None] = {
        "--kind": ",".join(kind for kind in KINDS if kind in choice.kinds),
        "--land": ",".join(LANDS[key] for key in sorted(choice.lands)),
        "--since": choice.since,
        "--until": choice.until,
        "--topic": ",".join(sorted(choice.topics)),
        "--group": ",".join(sorted(choice.groups)),
    }
    options = [f"{name} {value}" for name, value in given.items() if value]
    return [*options, "--latest"] if choice.latest else options
