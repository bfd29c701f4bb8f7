"""Why something is not in a record."""

from konzept_cli.comparison.cells import Absence
from konzept_cli.model import Concept
from konzept_cli.model.vocabularies import RecordedPart


def absence_of(concept: Concept, part: RecordedPart, *, present: bool) -> Absence:
    """Why something is not in a record. `present`: the record has others of that part, so that it
    was read."""
    recorded = concept.recorded
    if any(none.part == part for none in recorded.explicitly_none):
        return "explicitly_none"
    if part in recorded.partial:
        return "not_recorded"
    return "not_named" if present or part in recorded.not_named else "not_recorded"
