"""Two concepts side by side as JSON, version 1.

- `language`; `kind`: `editions`, `papers` (of which none follows the other) or `records` (two
  versions of a file); `follows`: how it is known that an edition follows the other (`directly`,
  `later`, `inferred`, or null); `between`: ids of the editions between them, the newest first;
  `holds`: whether what the newer edition does not treat holds on; `differs`
- `older`, `newer`: `id`, `title`, `district` (name, kind, ags), `edition` (kind, date), `read`
  (kinds of sources), `units` (how many units have each role), `field_counts`, `complete`,
  `partial` (parts that are recorded only in part)
- `facts`: `key`, `kind`, `before`, `now` (whether each side has it), `gap`
- `fields` (of two papers a row for each topic), `principles`, `aims` (goals and measures of
  several fields or the whole concept; of two papers all), `actors`, `figures`: rows
- a row: `before`, `now`: the parts as the record has them, each with `part`, its kind (`name`, of
  which the record has only the label); `kinds`: what became of it; `ground`: how it is known;
  `gap`: what stands on the side that has nothing; `topic`; `kin`: labels of fields on the other
  side that have a topic in common with one that stands alone; `changes`: what the newer paper says;
  `differences` (key, before, after, known); `below`: the rows of its goals and measures
"""

from typing import Any

from pydantic import BaseModel

from konzept_cli.cli._framing import column_facts
from konzept_cli.comparison.synopsis import Row, Unit
from konzept_cli.jsontext import to_json
from konzept_cli.model import ActionField, Goal
from konzept_cli.reports.synopsis import Sides
from konzept_cli.reports.wording import Head


def as_json(both: Sides) -> str:
    """The Synopse as JSON; the module's docstring gives its shape."""
    found, how = both.synopsis, both.how
    document = {
        "schema_version": 1,
        "language": both.words.language,
        "kind": how.kind,
        "follows": how.follows,
        "between": [record.id for record in how.between],
        "holds": how.holds,
        "differs": found.differs,
        "older": _head(both.older),
        "newer": _head(both.newer),
        "facts": [
            {"key": f.key, "kind": f.kind, "before": f.before, "now": f.now, "gap": f.gap}
            for f in found.facts
        ],
        "fields": [_row(row) for row in found.fields],
        "principles": [_row(row) for row in found.principles],
        "aims": [_row(row) for row in found.aims],
        "actors": [_row(row) for row in found.actors],
        "figures": [_row(row) for row in found.figures],
    }
    return to_json(document)


def _head(head: Head) -> dict[str, Any]:
    return {
        "id": head.column.id,
        "title": head.concept.title,
        **column_facts(head),
        "partial": list(head.concept.recorded.partial),
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "before": [_unit(one) for one in row.before],
        "now": [_unit(one) for one in row.now],
        "kinds": list(row.kinds),
        "ground": row.ground,
        "gap": row.gap,
        "topic": row.topic,
        "kin": list(row.kin),
        "changes": [_plain(change) for change in row.changes],
        "differences": [
            {
                "key": one.key,
                "before": _plain(one.before),
                "after": _plain(one.after),
                "known": one.known,
            }
            for one in row.differences
        ],
        "below": [_row(inner) for inner in row.below],
    }


def _unit(unit: Unit) -> dict[str, Any]:
    if isinstance(unit, str):
        return {"part": "name", "label": unit}
    name = "action_field" if isinstance(unit, ActionField) else type(unit).__name__.lower()
    # What stands below has rows of its own.
    own = {"goals", "measures"} if isinstance(unit, ActionField | Goal) else set()
    content = unit.model_dump(mode="json", by_alias=True, exclude_none=True, exclude=own)
    return {"part": name, **content}


def _plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_none=True)
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    return value
