"""What to know before one compares: unlike districts, other years, and what was not read."""

import re
from collections.abc import Iterator

from konzept_cli.collation import collation_key
from konzept_cli.reports.basis import left_out
from konzept_cli.reports.choosing import choice_told
from konzept_cli.reports.districts import Caution, counted_again, issuers, told
from konzept_cli.reports.wording import Frame


def cautions(frame: Frame) -> Iterator[Caution]:
    """All of them, the gravest first."""
    yield from (Caution(text) for text in choice_told(frame))
    if frame.comparison.choice.of_topics:
        yield Caution(frame.words("choice.whole"))
    yield from (Caution(text) for text in kinds(frame))
    yield from (Caution(text) for text in containments(frame))
    yield from told(frame)
    yield from left_out(frame)
    yield from (Caution(text) for text in papers(frame))
    yield from (Caution(text) for text in full_texts(frame))
    yield from (Caution(text) for text in years(frame))
    words = {term.word: None for head in frame.heads for term in head.concept.person_terms}
    if len(words) > 1:
        listed = (frame.quoted(word) for word in sorted(words, key=collation_key))
        yield Caution(frame.count("report.person_words", len(frame.heads)), ", ".join(listed))
    yield Caution(frame.words("report.no_ranking"))


def kinds(frame: Frame) -> Iterator[str]:
    """That the districts are of unlike kinds."""
    found = dict.fromkeys(head.concept.district.kind for head in frame.heads)
    if len(found) > 1:
        again = "".join(f" {text}" for text in counted_again(frame))
        yield frame.words("report.unlike", issuers=issuers(frame), again=again)
        for kind in found:
            if key := frame.words.find(f"report.kind_note.{kind}"):
                yield frame.words(key)


def containments(frame: Frame) -> Iterator[str]:
    """By the official key: a longer key that begins with a shorter one lies in it."""
    districts = {
        head.concept.district.ags: head.concept.district
        for head in frame.heads
        if head.concept.district.ags
    }
    for outer_key, outer in districts.items():
        inner = [
            d for key, d in districts.items() if key != outer_key and key.startswith(outer_key)
        ]
        if inner:
            names = frame.words.all_of(f"{d.ags} ({d.name})" for d in inner)
            whole = f"{outer_key} ({outer.name})"
            yield frame.count("report.contains", len(inner), outer=whole, inner=names)


def papers(frame: Frame) -> Iterator[str]:
    """That not every paper is a concept, of which one expects fields."""
    others = [head for head in frame.heads if head.concept.document_type != "konzept"]
    if others:
        types = (frame.words.term("document", head.concept.document_type) for head in others)
        listed = "; ".join(f"{h.name} – {kind}" for h, kind in zip(others, types, strict=True))
        yield frame.count("report.other_papers", len(others), listed=listed)


def full_texts(frame: Frame) -> Iterator[str]:
    """That the papers themselves were not read, or not all of them."""
    without = [head for head in frame.heads if not head.column.read_in_full]
    if len(without) == len(frame.heads):
        yield frame.count("report.no_full_text", len(frame.heads))
    elif without:
        yield frame.words("report.some_full_text", names=frame.names(without))


def span(frame: Frame) -> tuple[str, str] | None:
    """The first and the last year of the editions, where they are of several years."""
    dates = [head.concept.edition.date for head in frame.heads]
    known = [year for date in dates for year in re.findall(r"(?:^|/)(\d{4})", date)]
    if len({date[:4] for date in dates if date != "unknown"}) < 2:
        return None
    return min(known), max(known)


def years(frame: Frame) -> Iterator[str]:
    """That the editions were written in different years, and of which nobody knows when."""
    between = span(frame)
    if between:
        yield frame.words("report.years", first=between[0], last=between[1])
    undated = [head for head in frame.heads if head.concept.edition.date == "unknown"]
    if undated and len(undated) < len(frame.heads):
        yield frame.count("report.years.unknown", len(undated), names=frame.names(undated))
