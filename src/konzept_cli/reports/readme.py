"""The sheet “Lies mich”: what one must know to read the other sheets."""

from collections.abc import Iterator

from konzept_cli.messages import Catalogue
from konzept_cli.messages.formatting import quoted
from konzept_cli.reports.comparison import ComparisonView
from konzept_cli.reports.legends import Sign
from konzept_cli.reports.method import MethodRow
from konzept_cli.reports.proving import Proof
from konzept_cli.reports.sheets import Content, Sheet, sheet

Row = tuple[str, str, Content]

_SHEETS = ("matrix", "crosswalk", "overlaps", "sources")


def readme_sheet(view: ComparisonView, words: Catalogue) -> Sheet:
    """The compared set, the method and the legend of `view`."""
    titles = (words(f"sheet.readme.{name}") for name in ("section", "name", "text"))
    rows = (*_report(view, words), *_set(view, words), *_method(view, words), *_pairs(view, words))
    return sheet(words("sheet.readme"), titles, rows)


def _report(view: ComparisonView, words: Catalogue) -> Iterator[Row]:
    section, cover = words("report.section.colophon"), view.cover
    yield section, words("sheet.title"), cover.title
    yield section, words("report.stand"), cover.stand
    yield section, words("report.vocabulary_head"), cover.vocabulary
    yield section, words("report.data"), cover.data
    yield section, words("sheet.command"), view.command
    yield section, words("sheet.method"), words("report.colophon.method")
    for name in _SHEETS:
        # Two concepts have no pairs, and too many have no sheet of them.
        if name == "overlaps" and not (view.overlaps and view.overlaps.pairs):
            continue
        yield words("sheet.sheets"), words(f"sheet.{name}"), words(f"sheet.about.{name}")


def _pairs(view: ComparisonView, words: Catalogue) -> Iterator[Row]:
    notes = view.overlaps.notes if view.overlaps else ()
    for number, note in enumerate(notes, 1):
        yield words("sheet.overlaps"), str(number), note


def _set(view: ComparisonView, words: Catalogue) -> Iterator[Row]:
    for number, caution in enumerate(view.method.cautions, 1):
        said = [text for text in (caution.text, caution.note) if text]
        yield words("report.method.cautions"), str(number), said
    for row in view.method.rows:
        yield words("report.method.records"), row.name, _record(row, words)
    for none in view.method.nones:
        told = [_proved(proof, words) for proof in none.proofs] or [words("report.method.no_proof")]
        if none.note:
            told.append(none.note)
        yield words("report.method.nones"), f"{none.name}: {none.part}", told
    for remark in view.method.remarks:
        if remark.text:
            yield words("sheet.note"), remark.name, remark.text


def _record(row: MethodRow, words: Catalogue) -> tuple[str, ...]:
    named = {
        "sheet.title": ": ".join(text for text in (row.title, row.subtitle) if text),
        "report.col.kind": f"{row.kind}, {row.key}",
        "report.col.read": row.read,
        "report.col.edition": row.edition,
        "report.col.units": row.units,
        "report.col.partial": row.partial,
        "report.col.explicitly_none": ", ".join(none.part for none in row.explicitly_none) or "–",
    }
    return tuple(f"{words(key)}: {text}" for key, text in named.items())


def _proved(proof: Proof, words: Catalogue) -> str:
    quote = quoted(proof.quote, words.language) if proof.quote else None
    return ", ".join(text for text in (quote, proof.place, proof.source) if text)


def _method(view: ComparisonView, words: Catalogue) -> Iterator[Row]:
    method = view.method
    counting = (method.counting, method.total, words("report.topics_explained"))
    yield words("report.method.counting"), words("report.matrix.count"), counting
    counted = {"report.method.roles": method.roles, "report.method.relations": method.relations}
    for key, signs in counted.items():
        for sign in signs:
            yield words(key), sign.word, (sign.meaning, _counts(sign, words))
    for sign in method.absences:
        link = sign.word == words.term("absence", "explicitly_none")
        meaning = words("sheet.none") if link else sign.meaning
        yield words("report.method.absences"), sign.word, meaning
    for sign in method.terms:
        yield words("report.method.terms"), sign.word, sign.meaning


def _counts(sign: Sign, words: Catalogue) -> str:
    answer = words("report.yes" if sign.counts else "report.no")
    return f"{words('report.col.counts')}: {answer}"
