"""What the options of `compare` mean."""

from collections.abc import Sequence

from konzept_cli.cli._naming import Named, id_named, ids_named
from konzept_cli.comparison import COUNTED, ROLES, Row
from konzept_cli.messages import Catalogue, catalogue
from konzept_cli.model import Vocabulary
from konzept_cli.model.vocabularies import Role
from konzept_cli.reports.wording import Frame


def roles_named(given: Sequence[str] | None, words: Catalogue) -> frozenset[Role]:
    """The roles that are given, ids or words in either language; those that count anyway without
    any. Raises `KonzeptError` with a suggestion for an unknown one."""
    if not given:
        return COUNTED
    known = [Named(role, words.term("role", role), _role_names(role)) for role in ROLES]
    found = ids_named(given, known, words, "stop.unknown-role")
    return frozenset(role for role in ROLES if role in found)


def _role_names(role: Role) -> tuple[str, ...]:
    languages = (catalogue("de"), catalogue("en"))
    return tuple(words.term(kind, role) for words in languages for kind in ("role", "roles"))


def row_named(frame: Frame, text: str) -> Row:
    """The row of the topic `text`: its id, its label in either language, or another name that
    papers use for it alone. Raises `KonzeptError` with a suggestion for an unknown one."""
    known = topics_known(frame.comparison.vocabulary, frame.words)
    wanted = id_named(text, known, frame.words, "stop.unknown-topic")
    return next(row for row in frame.comparison.rows if row.id == wanted)


def topics_known(vocabulary: Vocabulary, words: Catalogue) -> list[Named]:
    """The topics with all their names."""
    return [
        Named(
            id=topic.id,
            label=topic.label.get(words.language),
            names=(topic.label.de, topic.label.en),
            vague=topic.alternative_labels,
        )
        for topic in vocabulary.topics
    ]


def groups_known(vocabulary: Vocabulary, words: Catalogue) -> list[Named]:
    """The groups of topics with all their names."""
    return [
        Named(group.id, group.label.get(words.language), (group.label.de, group.label.en))
        for group in vocabulary.groups
    ]
