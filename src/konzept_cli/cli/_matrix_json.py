"""The comparison as JSON, version 1.

- `language`; `by` (`topic` or `group`); `roles`: those that count; `vocabulary` (id, version,
  title); `stand`: the newest date of a record, or null
- `choice`: what was asked for (`kinds`, `lands`: official keys, `since`, `until`, `latest`,
  `topics`, `groups`), `total`: how many concepts there were to choose from, and the ids of
  concepts: `undated` and `landless` are left out because that is not known, `older` because a
  newer edition is there; `inexact` and `unordered` are in, though the data do not decide it
- `columns`, as the table orders them: `id`, `title`, `district` (name, kind, ags), `edition`
  (kind, date), `read` (kinds of sources), `units` (how many units have each role),
  `field_counts` (how many action fields by each reading, the used one first), `complete`,
  `partial_edition` (whether the paper treats some fields only, so that others may hold)
- `rows`, as the table orders them: `id`, `label` and `group` (id, label) of the topic or group,
  `count`: in how many concepts it counts, `cells`: one per column
- a cell: `concept` (id), `counts`, `absence` (`not_named`, `not_recorded`, `explicitly_none`, or
  null), `lines`: one per role with `role`, `relations` (relation, number) and `fields`
- a field: `id`, `label` (verbatim), `relation` (the closest), `reason`, `topics` (ids); where one
  topic was asked for also `goals`, `measures` and `evidence` as the record has them
- `overlaps`, with `--overlaps` only: for each two concepts (`concepts`, in alphabetical order) the
  row ids that count in both (`shared`), in one (`only_first`, `only_second`), or that both mention
  without counting in both (`touched`); `same_district`; `may_have_more`: one is not complete, a
  partial edition, or not read in full
- `core` (row ids) with `core_basis` (ids of the concepts it rests on), `unique` (row, concept),
  `unnamed` (row ids), `claimed_unique` (concept, field, label): always of the whole comparison
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from pydantic import BaseModel

from konzept_cli.cli._framing import column_facts, stand
from konzept_cli.comparison import ROLES, Cell, Comparison, Line, Mention, Row
from konzept_cli.comparison.aims import aims
from konzept_cli.jsontext import to_json
from konzept_cli.reports.wording import Frame, Head


def as_json(
    frame: Frame, only: Row | None = None, pairs: Sequence[dict[str, Any]] | None = None
) -> str:
    """The whole comparison, or the row `only` of it with more about each field; with the `pairs`
    of concepts, where they were asked for."""
    comparison, language = frame.comparison, frame.words.language
    vocabulary = comparison.vocabulary.vocabulary
    rows = comparison.ordered(language) if only is None else (only,)
    document = {
        "schema_version": 1,
        "language": language,
        "by": comparison.by,
        "roles": [role for role in ROLES if role in comparison.roles],
        "vocabulary": {
            "id": vocabulary.id,
            "version": vocabulary.version,
            "title": vocabulary.title.get(language),
        },
        "stand": stand(frame),
        "choice": _choice(comparison),
        "columns": [
            {"id": head.column.id, "title": head.concept.title, **column_facts(head)}
            for head in frame.heads
        ],
        "rows": [_row(frame, row, only is not None) for row in rows],
        "core": [row.id for row in comparison.core],
        "core_basis": [comparison.columns[index].id for index in comparison.basis],
        "unique": [{"row": row.id, "concept": column.id} for row, column in comparison.unique],
        "unnamed": [row.id for row in comparison.unnamed],
        "claimed_unique": [
            {"concept": column.id, "field": field.id, "label": field.label}
            for column, field in comparison.claimed_unique
        ],
        **({} if pairs is None else {"overlaps": pairs}),
    }
    return to_json(document)


def _choice(comparison: Comparison) -> dict[str, Any]:
    choice, chosen = comparison.choice, comparison.chosen
    asked = {
        name: sorted(value) if isinstance(value, frozenset) else value
        for name, value in asdict(choice).items()
    }
    open_questions = {
        "undated": chosen.undated,
        "landless": chosen.landless,
        "older": chosen.older,
        "inexact": chosen.inexact,
        "unordered": chosen.unordered,
    }
    ids = {why: [record.id for record in records] for why, records in open_questions.items()}
    return {**asked, "total": chosen.total, **ids}


def _row(frame: Frame, row: Row, full: bool) -> dict[str, Any]:
    group = frame.repository.groups.get(row.group)
    return {
        "id": row.id,
        "label": row.label.get(frame.words.language),
        "group": {
            "id": row.group,
            "label": group.label.get(frame.words.language) if group else None,
        },
        "count": row.count,
        "cells": [
            {"concept": head.column.id, **_cell(head, cell, full)}
            for head, cell in zip(frame.heads, row.cells, strict=True)
        ],
    }


def _cell(head: Head, cell: Cell, full: bool) -> dict[str, Any]:
    return {
        "counts": cell.counts,
        "absence": cell.absence,
        "lines": [_line(head, line, full) for line in cell.lines],
    }


def _line(head: Head, line: Line, full: bool) -> dict[str, Any]:
    return {
        "role": line.role,
        "relations": [
            {"relation": relation, "number": number} for relation, number in line.relations
        ],
        "fields": [
            {**_field(mention), **(_more(head, mention) if full else {})}
            for mention in line.mentions
        ],
    }


def _field(mention: Mention) -> dict[str, Any]:
    closest = next(match for match in mention.matches if match.relation == mention.relation)
    return {
        "id": mention.field.id,
        "label": mention.field.label,
        "relation": closest.relation,
        "reason": closest.reason,
        "topics": [match.topic for match in mention.matches],
    }


def _more(head: Head, mention: Mention) -> dict[str, Any]:
    goals, measures = aims(head.concept, mention.field)
    evidence = _dump(mention.field.evidence)
    return {"goals": _dump(goals), "measures": _dump(measures), "evidence": evidence}


def _dump(parts: Iterable[BaseModel]) -> list[Any]:
    return [part.model_dump(mode="json", by_alias=True, exclude_none=True) for part in parts]
