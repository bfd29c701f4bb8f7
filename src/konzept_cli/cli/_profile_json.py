"""One concept as JSON, version 1: `id`, `file`, and `concept` with the keys of the YAML file.

Lists are there even if they are empty, and what has a default has it; keys without a value are
left out. Dates, keys and quantities stay the text that they are in the file.
"""

from konzept_cli.jsontext import to_json
from konzept_cli.repository import Record


def as_json(record: Record) -> str:
    """What `record` says, as it was read."""
    document = {
        "schema_version": 1,
        "id": record.id,
        "file": record.file,
        "concept": record.concept.model_dump(mode="json", by_alias=True, exclude_none=True),
    }
    return to_json(document)
