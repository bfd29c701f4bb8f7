"""The comparison report as JSON, version 1: all that its pages show, in the same words and order.

- `language`; `cover`: `title`, `page_title`, `subtitle`, `stand` (date of the data), `vocabulary`,
  `data` (a fingerprint of the data)
- `glance`: `text`, `href`, `link` of each sentence
- `method`: `cautions`, `rows` (one per concept: what was read of it), `nones` (what sources say
  that there is none of), `remarks`, how is counted (`counting`, `total`), and the legend: `roles`,
  `relations`, `absences`, `terms`
- `matrix`: `caption`, `corner`, `heads` (one per concept), `rows` (`label`, `group`, `place` in the
  vocabulary, `cells`, `number` and `count`; a cell has `lines` with `symbol`, `word`, `relation`),
  `spans` (how pages cut it into tables), `folds` (the same by Land, where there are `many`
  concepts, with the `tally` of each row)
- `topics`: one per topic, with `concepts` (`units` with label, roles, matches, goals, measures,
  proofs, and `besides`, what else belongs to the topic) and `absent` (with the kind of absence)
- `coverage`: `core`, `unique`, `claimed`, `touched`, `unnamed`, `unmapped`, what they rest on, and
  which topics they are about, where not all were chosen (`scope`)
- `overlaps`, of three or more concepts: `notes`, `pairs` (`names`, `told`, `shared` and
  `touched` topics with the units of both, and what only the `first` or the `second` has), and
  `others` (for each concept the topics that count in others only: what it has `here`, and who
  counts them, `there`)
- `readings`, `conflicts`; of two concepts or more `field_counts` (the numbers by reading) and
  `timeline` (editions and decisions of each district); both with `rows`, and a `drawing` whose
  numbers are places in it
- `facts`: what else the concepts say; `sources` by number; `command`

A proof has `quote` (letter by letter) with its `anchor`, `place`, `source` and `href`. An `href`
begins with `#` and leads to what has this `anchor`, `back` to the cell of the matrix. For ids, keys
and values of the vocabularies take `konzept compare --format json`, or the matches as CSV. Keys
stay and mean the same within a version.
"""

from dataclasses import asdict

from konzept_cli.jsontext import to_json
from konzept_cli.reports.comparison import ComparisonView


def as_json(view: ComparisonView) -> str:
    """`view`, key by key."""
    document = {"schema_version": 1, **asdict(view)}
    return to_json(document)
