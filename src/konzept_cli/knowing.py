"""Whether a run could find what a rule looks for: only then its silence says anything."""

from konzept_cli.repository import Repository

# What these find depends on the texts of the sources, which not every desk has.
_FROM_SOURCES = frozenset(("label-not-in-source", "quote-not-in-source", "source-changed"))
_WITHOUT_SOURCES = "source-not-at-hand"


def could_find(repository: Repository, rule: str, file: str) -> bool:
    """Whether `rule` had all that it needs to find something in `file`. While a file cannot be
    used, nobody knows what there would be to say about it and about those that refer to it."""
    if repository.broken or repository.vocabulary is None:
        return False
    if rule not in _FROM_SOURCES:
        return rule != _WITHOUT_SOURCES
    sources = [
        source
        for record in repository.records
        if record.file == file
        for source in record.concept.sources
    ]
    return all(source.snapshot in repository.snapshots for source in sources if source.snapshot)
