"""The page of all topics: what each is called, and what belongs to it."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from konzept_cli.data import topics
from konzept_cli.messages import Language
from konzept_cli.model import Topic, Vocabulary
from konzept_cli.validating import validate
from konzept_cli.yamltree import parse


class _Words(NamedTuple):
    title: str
    intro: str
    also: str
    not_here: str
    related: str


_WORDS = {
    "de": _Words(
        "Die Themen",
        "Jedes Konzept nennt seine Handlungsfelder anders. Damit sie sich vergleichen lassen, "
        "ordnet „topics:“ jedes Feld einem oder mehreren der {topics} Themen zu. Die {groups} "
        "Gruppen dienen nur der Übersicht; zugeordnet wird ihnen nichts. Dies ist das eingebaute "
        "Verzeichnis in der Version {version}; ein eigenes steht in topics.yaml und kann es "
        "ergänzen („extends: builtin“) oder ersetzen. Passt kein Thema, sagt „no_topic:“, warum.",
        "So heißt es in Konzepten zum Beispiel",
        "Gehört nicht hierher",
        "Verwandt",
    ),
    "en": _Words(
        "Topics",
        "Every concept has names of its own for its action fields. To compare them, “topics:” "
        "matches each field with one or more of the {topics} topics. The {groups} groups are only "
        "for orientation; nothing is matched with them. This is the built-in vocabulary, version "
        "{version}; one of your own stands in topics.yaml and can add to it (“extends: builtin”) "
        "or replace it. If no topic fits, “no_topic:” says why. What belongs to a topic is told "
        "in German, the language of the papers.",
        "Concepts call it, for example,",
        "Does not belong here",
        "Related",
    ),
}


def topics_page(language: Language) -> str:
    """The built-in vocabulary, group by group, in its own order."""
    vocabulary, _ = validate(parse(topics(), "topics.yaml"), Vocabulary)
    if vocabulary is None:
        raise SystemExit("data/topics.yaml is no vocabulary")
    words = _WORDS[language]
    numbers = {"topics": len(vocabulary.topics), "groups": len(vocabulary.groups)}
    intro = words.intro.format(**numbers, version=vocabulary.vocabulary.version)
    ids = {topic.id for topic in vocabulary.topics}
    parts = [f"# {words.title}\n", f"{intro}\n"]
    for group in vocabulary.groups:
        parts.append(f"## {group.label.get(language)}\n")
        for topic in vocabulary.topics:
            if topic.group == group.id:
                parts.append(f"### {topic.id}\n")
                parts.append(
                    f"**{topic.label.get(language)}.** {topic.scope or ''}".rstrip() + "\n"
                )
                parts += [f"- {line}" for line in _remarks(topic, words, ids)]
                parts.append("")
    return "\n".join(parts).rstrip() + "\n"


def _remarks(topic: Topic, words: _Words, ids: Collection[str]) -> Iterator[str]:
    if topic.alternative_labels:
        names = ", ".join(f"„{label}“" for label in topic.alternative_labels)
        yield f"{words.also}: {names}."
    for remark in topic.not_here:
        what, _, where = remark.partition(" -> ")
        yield f"{words.not_here}: {what} ({_link(where) if where in ids else where})."
    if topic.related:
        yield f"{words.related}: {', '.join(map(_link, topic.related))}."


def _link(topic: str) -> str:
    return f"[{topic}](#{topic})"
