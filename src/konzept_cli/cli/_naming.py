"""A name as people type it → the one thing that it means."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from konzept_cli.cli._session import near
from konzept_cli.errors import KonzeptError
from konzept_cli.messages import Catalogue
from konzept_cli.nearest import fold, nearest
from konzept_cli.visible import visible


@dataclass(frozen=True, slots=True)
class Named:
    """Something that an option can name."""

    id: str
    label: str
    names: tuple[str, ...] = ()
    """Other names of it alone."""
    vague: tuple[str, ...] = ()
    """Names that others may have, too."""


def ids_named(
    given: Sequence[str] | None, known: Sequence[Named], words: Catalogue, key: str
) -> list[str]:
    """The ids of those of `known` that `given` names, each of which may be several with commas
    between. Raises `KonzeptError` with a suggestion for an unknown one; `key` is its message."""
    whole = {fold(name) for one in known for name in (one.id, one.label, *one.names)}
    found = []
    for text in given or ():
        # A label may hold commas of its own.
        names = [text] if fold(text.strip()) in whole else text.split(",")
        wanted = [name.strip() for name in names if name.strip()] or [""]
        found += [id_named(name, known, words, key) for name in wanted]
    return list(dict.fromkeys(found))


def id_named(text: str, known: Sequence[Named], words: Catalogue, key: str) -> str:
    """The id of the one of `known` that `text` names: by its id, its label, or another name that
    it has alone. Raises `KonzeptError` with a suggestion for an unknown one."""
    own: dict[str, list[Named]] = {}
    shared: dict[str, list[Named]] = {}
    for one in known:
        for name in (one.id, one.label, *one.names):
            own.setdefault(fold(name), [one])
        for name in dict.fromkeys(map(fold, one.vague)):
            shared.setdefault(name, []).append(one)
    candidates = shared | own
    meant = candidates.get(fold(text), [])
    if len(meant) == 1:
        return meant[0].id
    close = (candidates[name] for name in nearest(fold(text), candidates, 3))
    meant = meant or [one for found in close for one in found]
    likely = [f"{one.id} ({one.label})" for one in {one.id: one for one in meant}.values()]
    raise KonzeptError(words(key, id=visible(text)), _hint(words, key, text, likely, known))


def _hint(
    words: Catalogue, key: str, text: str, likely: Sequence[str], known: Iterable[Named]
) -> str:
    if likely:
        return words("stop.unknown-concept.near", items=words.any_of(map(visible, likely)))
    # Nothing is near to a blank, so that all are listed.
    return near(words, key, text or " ", (one.id for one in known))
