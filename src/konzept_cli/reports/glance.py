"""At a glance: a few points made from the data, each linked to what it rests on."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from konzept_cli.comparison import Row
from konzept_cli.reports.basis import basis, bounds, left_out_counted, left_out_told
from konzept_cli.reports.choosing import concepts_told, topics_told
from konzept_cli.reports.districts import counted_again, issuers
from konzept_cli.reports.wording import Frame


@dataclass(frozen=True, slots=True)
class Point:
    """What the report says in a sentence or two, and where it shows it."""

    text: str
    href: str
    link: str


def build_glance(frame: Frame) -> tuple[Point, ...]:
    """The points that the data allow."""
    points = (
        ("method", "records", _compared(frame)),
        ("core", "core", _core(frame)),
        ("unique", "unique", _unique(frame)),
        ("unnamed", "unnamed", _unnamed(frame)),
        ("readings", "readings", _readings(frame)),
        ("records", "records", bounds(frame)),
    )
    return tuple(
        Point(" ".join(texts), f"#{anchor}", frame.words(f"report.glance.{name}"))
        for name, anchor, texts in points
        if texts
    )


def _topics(frame: Frame, rows: Iterable[Row]) -> str:
    """Quoted, because the names of topics hold commas and an `and` of their own."""
    return frame.words.all_of(
        frame.quoted(row.label.get(frame.words.language)) for row in _ordered(frame, rows)
    )


def _ordered(frame: Frame, rows: Iterable[Row]) -> list[Row]:
    wanted = {row.id for row in rows}
    return [row for row in frame.comparison.ordered(frame.words.language) if row.id in wanted]


def _compared(frame: Frame) -> list[str]:
    compared = frame.count("report.compared", len(frame.heads), issuers=issuers(frame))
    texts = [compared, *concepts_told(frame), *topics_told(frame), *counted_again(frame)]
    kinds = Counter(cited.source.kind for head in frame.heads for cited in head.sources)
    read = frame.words.all_of(
        frame.count(f"report.read.{kind}", number) for kind, number in kinds.items()
    )
    if "full_text" not in kinds:
        texts.append(frame.count("report.none_in_full", len(frame.heads)))
    return [*texts, frame.words("report.read", sources=read)]


def _core(frame: Frame) -> list[str]:
    number = len(basis(frame))
    if number < 2:
        return []
    values = {"counted": frame.counted, "basis": frame.spelled(number)}
    if core := frame.comparison.core:
        key = _key(frame, "report.core")
        text = frame.count(key, len(core), topics=_topics(frame, core), **values)
    else:
        text = frame.words(_key(frame, "report.core.none"), **values)
    return [text + _others(frame, len(frame.heads) - number)]


def _others(frame: Frame, number: int) -> str:
    """That there are concepts that the core leaves out, and why; their names, where it is one."""
    if number < 2:
        return left_out_told(frame)
    listed = left_out_counted(frame)
    return " " + frame.words("report.core.others", n=frame.spelled(number), listed=listed)


def _unique(frame: Frame) -> list[str]:
    owners = {row.id: column for row, column in frame.comparison.unique}
    names = {id(head.column): head.name for head in frame.heads}
    topics = [
        f"{frame.quoted(row.label.get(frame.words.language))} ({names[id(owners[row.id])]})"
        for row in _ordered(frame, (row for row, _ in frame.comparison.unique))
    ]
    total = frame.spelled(len(frame.heads))
    texts = []
    if topics:
        listed = frame.words.all_of(topics)
        key = _key(frame, "report.unique")
        texts.append(frame.count(key, len(topics), total=total, topics=listed))
    claimed = frame.comparison.claimed_unique
    if claimed:
        claiming = dict.fromkeys(names[id(column)] for column, _ in claimed)
        listed = frame.listed(claiming)
        key = "report.claimed" if topics else "report.claimed.alone"
        texts.append(frame.count(key, len(claimed), names=listed))
    return texts


def _unnamed(frame: Frame) -> list[str]:
    unnamed = frame.comparison.unnamed
    if not unnamed:
        return []
    total = frame.spelled(len(frame.comparison.rows))
    topics = _topics(frame, unnamed)
    key = _key(frame, "report.unnamed")
    texts = [frame.count(key, len(unnamed), total=total, topics=topics)]
    if touched := frame.comparison.touched:
        topics = _topics(frame, touched)
        texts.append(frame.count("report.touched", len(touched), topics=topics))
    return texts


def _key(frame: Frame, key: str) -> str:
    """Where topics were chosen, nothing is said of the others."""
    return key.replace("report.", "choice.") if frame.comparison.choice.of_topics else key


def _readings(frame: Frame) -> list[str]:
    texts = []
    several = [head for head in frame.heads if len(set(head.column.field_counts)) > 1]
    if several:
        counts = (
            frame.words.any_of(str(n) for n in dict.fromkeys(head.column.field_counts))
            for head in several
        )
        told = (f"{head.name}: {count}" for head, count in zip(several, counts, strict=True))
        listed = "; ".join(frame.few(told))
        texts.append(frame.count("report.several_readings", len(several), listed=listed))
    return texts
