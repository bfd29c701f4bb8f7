"""At a glance: a few points made from the data, each linked to what it rests on."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from konzept_cli.comparison import Column, Row
from konzept_cli.messages.formatting import quantity
from konzept_cli.reports.basis import basis, bounds, left_out, left_out_counted, rests
from konzept_cli.reports.cautions import span
from konzept_cli.reports.choosing import concepts_told, topics_told
from konzept_cli.reports.districts import counted_again, issuers
from konzept_cli.reports.others import with_others
from konzept_cli.reports.units import stated_fields
from konzept_cli.reports.wording import Frame


@dataclass(frozen=True, slots=True)
class Point:
    """What the report says in a sentence or two, and where it shows it."""

    text: str
    href: str
    link: str


def build_glance(frame: Frame) -> tuple[Point, ...]:
    """The points that the data allow."""
    special = "unique" if frame.comparison.unique else "claimed"
    points = (
        ("method", "records", _compared(frame)),
        ("legend", "legend", [frame.words("report.terms", counted=frame.counted)]),
        ("core", "core", _core(frame)),
        (special, special, [*_unique(frame), *_claimed(frame)]),
        ("unnamed", "unnamed", _unnamed(frame)),
        ("others", "others", _only_others(frame)),
        ("readings", "readings", _readings(frame)),
        ("records", "records", bounds(frame)),
    )
    return tuple(
        Point(" ".join(texts), f"#{anchor}", frame.words(f"report.glance.{name}"))
        for name, anchor, texts in points
        if texts
    )


def _topics(frame: Frame, rows: Iterable[Row]) -> str:
    """In no quotation marks, because a topic's name is nobody's words, and with semicolons, because
    it holds commas and an `and` of its own."""
    return "; ".join(row.label.get(frame.words.language) for row in _ordered(frame, rows))


def _ordered(frame: Frame, rows: Iterable[Row]) -> list[Row]:
    wanted = {row.id for row in rows}
    return [row for row in frame.comparison.ordered(frame.words.language) if row.id in wanted]


def _compared(frame: Frame) -> list[str]:
    compared = frame.count("report.compared", len(frame.heads), issuers=issuers(frame))
    texts = [compared, *concepts_told(frame), *topics_told(frame), *counted_again(frame)]
    texts += _years(frame)
    kinds = Counter(cited.source.kind for head in frame.heads for cited in head.sources)
    read = frame.words.all_of(
        frame.count(f"report.read.{kind}", number) for kind, number in kinds.items()
    )
    if "full_text" not in kinds:
        texts.append(frame.count("report.none_in_full", len(frame.heads)))
    return [*texts, frame.words("report.read", sources=read), frame.words("report.reach")]


def _years(frame: Frame) -> list[str]:
    between = span(frame)
    if not between:
        return []
    known = all(head.concept.edition.date != "unknown" for head in frame.heads)
    key = "report.span" if known else "report.span.known"
    return [frame.words(key, first=between[0], last=between[1])]


def _core(frame: Frame) -> list[str]:
    number, core = len(basis(frame)), frame.comparison.core
    if number < 2:
        return []
    found = frame.words(_key(frame, "report.core.none"))
    if core:
        topics = _topics(frame, core)
        found = frame.count(_key(frame, "report.core"), len(core), topics=topics)
    meaning, *resting = rests(frame, named=False)
    return [meaning, found, *resting, *_others(frame, len(frame.heads) - number)]


def _others(frame: Frame, number: int) -> list[str]:
    """That there are concepts that the core leaves out, and why; their names, where it is one."""
    if number < 2:
        return [caution.text for caution in left_out(frame)]
    listed = left_out_counted(frame)
    return [frame.words("report.core.others", n=frame.spelled(number), listed=listed)]


def _unique(frame: Frame) -> list[str]:
    owners = {row.id: column for row, column in frame.comparison.unique}
    if not owners:
        return []
    topics = [
        f"{row.label.get(frame.words.language)} – {_name(frame, owners[row.id])}"
        for row in _ordered(frame, (row for row, _ in frame.comparison.unique))
    ]
    number = len(frame.heads)
    total = frame.words("report.both") if number == 2 else frame.spelled(number)
    key = _key(frame, "report.unique")
    texts = [frame.count(key, len(topics), total=total, topics="; ".join(topics))]
    if any(head.column.partial_edition for head in frame.heads):
        texts.append(frame.words("report.unique.partial"))
    return texts


def _claimed(frame: Frame) -> list[str]:
    claimed = frame.comparison.claimed_unique
    if not claimed:
        return []
    fields = [f"{frame.quoted(field.label)} – {_name(frame, column)}" for column, field in claimed]
    key = "report.claimed" if frame.comparison.unique else "report.claimed.alone"
    return [frame.count(key, len(claimed), fields="; ".join(frame.few(fields)))]


def _name(frame: Frame, column: Column) -> str:
    return next(head.name for head in frame.heads if head.column is column)


def _unnamed(frame: Frame) -> list[str]:
    unnamed, rows = frame.comparison.unnamed, frame.comparison.rows
    if not unnamed:
        return []
    if unnamed == rows:
        return [frame.words(_key(frame, "report.unnamed.all"))]
    values = {"total": frame.spelled(len(rows)), "topics": _topics(frame, unnamed)}
    texts = [frame.count(_key(frame, "report.unnamed"), len(unnamed), **values)]
    if touched := frame.comparison.touched:
        topics = _topics(frame, touched)
        texts.append(frame.count("report.touched", len(touched), topics=topics))
    return texts


def _only_others(frame: Frame) -> list[str]:
    found, total = with_others(frame), frame.spelled(len(frame.heads))
    if not found:
        return []
    if len(found) == len(frame.heads):
        return [frame.words("report.only_others.all", total=total)]
    names = frame.names(found)
    return [frame.count("report.only_others.some", len(found), total=total, names=names)]


def _key(frame: Frame, key: str) -> str:
    """Where topics were chosen, nothing is said of the others."""
    return key.replace("report.", "choice.") if frame.comparison.choice.of_topics else key


def _readings(frame: Frame) -> list[str]:
    counts = [(head, dict.fromkeys(head.column.field_counts)) for head in frame.heads]
    several = [f"{head.name} – {_any(frame, found)}" for head, found in counts if len(found) > 1]
    texts = []
    if several:
        listed = "; ".join(frame.few(several))
        texts.append(frame.count("report.several_readings", len(several), listed=listed))
        texts.append(frame.words("report.readings_keep"))
    language = frame.words.language
    disputed = [
        f"{head.name} – {_any(frame, (quantity(stated.count, language), *others))}"
        for head in frame.heads
        for stated, others in stated_fields(head)
        if others
    ]
    if disputed:
        listed = "; ".join(frame.few(disputed))
        texts.append(frame.count("report.disputed_counts", len(disputed), listed=listed))
    return texts


def _any(frame: Frame, numbers: Iterable[object]) -> str:
    return frame.words.any_of(str(number) for number in numbers)
