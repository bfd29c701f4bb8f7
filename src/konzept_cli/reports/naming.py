"""What the compared concepts are called, so that no two have the same name."""

from collections import Counter
from collections.abc import Iterator, Sequence

from konzept_cli.comparison import Column
from konzept_cli.comparison.districts import grouped
from konzept_cli.messages import Catalogue
from konzept_cli.messages.formatting import date
from konzept_cli.model import Concept


def edition_date(concept: Concept, words: Catalogue) -> str:
    """When the paper was written."""
    text = concept.edition.date
    return words("report.no_year") if text == "unknown" else date(text, words.language)


def edition_told(concept: Concept, words: Catalogue) -> str:
    """`Fortschreibung 2017`, `Evaluation 2019`, `Leitbild, Neufassung 2016`, `2012`."""
    kinds = []
    if concept.document_type != "konzept":
        kinds.append(words.term("document", concept.document_type))
    if concept.edition.kind:
        kinds.append(words.term("edition", concept.edition.kind))
    return " ".join(part for part in (", ".join(kinds), edition_date(concept, words)) if part)


def names(columns: Sequence[Column], words: Catalogue) -> list[str]:
    """The district's name for each column; where that is not clear, with what tells it from the
    others: the kind or the key of the district, the edition, the kind of paper, the id."""
    concepts = [column.concept for column in columns]
    added: list[list[str]] = [[] for _ in columns]
    for at, mark in _of_districts(concepts, words):
        added[at].append(mark)
    tellers = (
        lambda column: edition_date(column.concept, words),
        lambda column: words.term("document", column.concept.document_type),
        lambda column: column.id,
    )
    for tell in tellers:
        taken = Counter(_named(c, marks) for c, marks in zip(concepts, added, strict=True))
        for column, marks in zip(columns, added, strict=True):
            if taken[_named(column.concept, marks)] > 1:
                marks.append(tell(column))
    return [_named(c, marks) for c, marks in zip(concepts, added, strict=True)]


def dated(concept: Concept, name: str, edition: str) -> str:
    """`Stadt Lindtal (2011)`: the name with the edition, unless it says that already."""
    marks = name.removeprefix(concept.district.name).strip(" ()").split(", ")
    told = [mark for mark in marks if mark]
    return _named(concept, told if edition in told else [*told, edition])


def _of_districts(concepts: Sequence[Concept], words: Catalogue) -> Iterator[tuple[int, str]]:
    """For districts of the same name their kind, or, where that is the same, their key."""
    alike: dict[str, list[tuple[int, ...]]] = {}
    for group in grouped(concepts):
        alike.setdefault(concepts[group[0]].district.name, []).append(group)
    for groups in alike.values():
        districts = [concepts[group[-1]].district for group in groups]
        kinds = Counter(district.kind for district in districts)
        for group, district in zip(groups, districts, strict=True):
            if len(groups) > 1:
                key = f"AGS {district.ags}" if district.ags else words("report.no_key")
                kind = words.term("district", district.kind)
                yield from ((at, kind if kinds[district.kind] == 1 else key) for at in group)


def _named(concept: Concept, marks: Sequence[str]) -> str:
    name = concept.district.name
    return f"{name} ({', '.join(marks)})" if marks else name
