"""What the options of `compare` mean."""

from collections.abc import Iterable

from konzept_cli.cli._session import near
from konzept_cli.comparison import COUNTED, ROLES, Row
from konzept_cli.errors import KonzeptError
from konzept_cli.messages import Catalogue, catalogue
from konzept_cli.model.vocabularies import Role
from konzept_cli.nearest import fold, nearest
from konzept_cli.reports.wording import Frame
from konzept_cli.visible import visible


def roles_named(text: str | None, words: Catalogue) -> frozenset[Role]:
    """The roles in `text`, ids or words in either language, separated by commas; those that
    count anyway without it. Raises `KonzeptError` with a suggestion for an unknown one."""
    if text is None:
        return COUNTED
    known: dict[str, Role] = {}
    for language in (words, catalogue("de"), catalogue("en")):
        for vocabulary in ("role", "roles"):
            for role in ROLES:
                known.setdefault(fold(language.term(vocabulary, role)), role)
    known |= {fold(role): role for role in ROLES}
    names = [name.strip() for name in text.split(",") if name.strip()] or [""]
    for name in names:
        if fold(name) not in known:
            message = words("stop.unknown-role", id=visible(name))
            meant = dict.fromkeys(known[found] for found in nearest(fold(name), known, 3))
            likely = [f"{role} ({words.term('role', role)})" for role in meant]
            raise KonzeptError(message, _hint(words, "stop.unknown-role", name, likely, ROLES))
    return frozenset(known[fold(name)] for name in names)


def row_named(frame: Frame, text: str) -> Row:
    """The row of the topic `text`, an id or a label in either language. Raises `KonzeptError`
    with a suggestion for an unknown one."""
    known: dict[str, Row] = {}
    similar: dict[str, Row] = {}
    topics = frame.repository.topics
    for row in frame.comparison.rows:
        for name in (row.label.de, row.label.en, row.id):
            known.setdefault(fold(name), row)
        for name in topics[row.id].alternative_labels:
            similar.setdefault(fold(name), row)
    if fold(text) in known:
        return known[fold(text)]
    candidates = similar | known
    meant = [candidates[found] for found in nearest(fold(text), candidates, 3)]
    language = frame.words.language
    likely = [
        f"{row.id} ({row.label.get(language)})" for row in {row.id: row for row in meant}.values()
    ]
    ids = [row.id for row in frame.comparison.rows]
    message = frame.words("stop.unknown-topic", id=visible(text))
    raise KonzeptError(message, _hint(frame.words, "stop.unknown-topic", text, likely, ids))


def _hint(words: Catalogue, key: str, name: str, likely: list[str], known: Iterable[str]) -> str:
    if likely:
        return words("stop.unknown-concept.near", items=words.any_of(map(visible, likely)))
    return near(words, key, name or "-", known)
