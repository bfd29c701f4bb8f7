"""What to know before one compares, how it is counted, and what the signs mean."""

from collections.abc import Iterator

from konzept_cli.cli._framing import stand
from konzept_cli.cli._layout import Para, styled
from konzept_cli.comparison import COUNTED, ROLES, Row
from konzept_cli.reports.basis import left_out, rests
from konzept_cli.reports.cautions import containments, full_texts, kinds, papers
from konzept_cli.reports.choosing import choice_told
from konzept_cli.reports.districts import Caution, told
from konzept_cli.reports.wording import SYMBOLS, Frame

_ABSENCES = ("not_named", "not_recorded", "explicitly_none")


def cautions(frame: Frame) -> list[Para]:
    """The lines above the table: unlike things are unlike."""
    return [
        Para(styled(text))
        for text in (
            *choice_told(frame),
            *kinds(frame),
            *containments(frame),
            *_told(frame),
            *papers(frame),
            *full_texts(frame),
            *_roles(frame),
        )
    ]


def _told(frame: Frame) -> Iterator[str]:
    return (_proved(frame, caution) for caution in told(frame))


def _proved(frame: Frame, caution: Caution) -> str:
    """With the words of the sources behind it."""
    quotes = "; ".join(frame.quoted(proof.quote) for proof in caution.proofs if proof.quote)
    return f"{caution.text} {frame.words('show.evidence')}: {quotes}" if quotes else caution.text


def _roles(frame: Frame) -> Iterator[str]:
    roles = frame.comparison.roles
    if roles != COUNTED:
        yield frame.words("compare.roles", counted=frame.counted)


def summary(frame: Frame) -> list[Para]:
    """The lines below the table: common core, what is in one concept only, what is in none."""
    return [Para(styled(text)) for text in (*_core(frame), *_special(frame))]


def _core(frame: Frame) -> Iterator[str]:
    comparison = frame.comparison
    if comparison.core:
        yield frame.words("compare.core", topics=_labels(frame, comparison.core))
    elif len(comparison.basis) > 1:
        yield frame.words("compare.core.none")
    yield " ".join(rests(frame))
    yield from (_proved(frame, caution) for caution in left_out(frame))


def _special(frame: Frame) -> Iterator[str]:
    comparison = frame.comparison
    names = {head.column.id: head.name for head in frame.heads}
    if comparison.unique:
        topics = [f"{_label(frame, row)} – {names[column.id]}" for row, column in comparison.unique]
        yield frame.words("compare.unique", topics="; ".join(topics))
    if comparison.claimed_unique:
        fields = [
            f"{frame.quoted(field.label)} – {names[column.id]}"
            for column, field in comparison.claimed_unique
        ]
        yield frame.words("compare.claimed", fields="; ".join(fields))
    if comparison.unnamed == comparison.rows:
        yield frame.words("report.unnamed.all")
    elif comparison.unnamed:
        yield frame.words("compare.unnamed", topics=_labels(frame, comparison.unnamed))


def _labels(frame: Frame, rows: tuple[Row, ...]) -> str:
    return "; ".join(_label(frame, row) for row in rows)


def _label(frame: Frame, row: Row) -> str:
    return row.label.get(frame.words.language)


def legend(frame: Frame) -> list[Para]:
    """What is counted, what the signs mean, which vocabulary, and how old the data are."""
    words = frame.words
    signs = ", ".join(f"{SYMBOLS[role]} {words.term('role', role)}" for role in ROLES)
    absences = "; ".join(
        f"{SYMBOLS[kind]} {words.term('absence', kind)}: {words(f'compare.absence.{kind}')}"
        for kind in _ABSENCES
    )
    vocabulary = frame.comparison.vocabulary.vocabulary
    title = vocabulary.title.get(words.language)
    texts = (
        ("counted", words(f"compare.counting.{frame.comparison.by}", counted=frame.counted)),
        ("roles", signs),
        ("relations", words(f"compare.relations.{frame.comparison.by}")),
        ("absences", absences),
        ("topics", words("compare.vocabulary", title=title, version=vocabulary.version)),
        ("stand", frame.date(stand(frame)) or words("list.undated")),
    )
    return [Para(styled(text), mark=f"{words(f'compare.legend.{name}')}: ") for name, text in texts]
