"""What the covers of reports say of the data."""

from konzept_cli.reports.wording import Frame


def newest(frame: Frame) -> str:
    """The newest date of a record, as the data write it."""
    dates = (head.concept.recorded.date for head in frame.heads)
    return max((date for date in dates if date and date != "unknown"), default="unknown")


def vocabulary_told(frame: Frame) -> str:
    """`Themen der Integrationskonzepte, Version 1.0 (20 Themen)`, or `(3 von 20 Themen)`."""
    vocabulary = frame.comparison.vocabulary
    return frame.words(
        "choice.vocabulary" if frame.comparison.choice.of_topics else "report.vocabulary",
        title=vocabulary.vocabulary.title.get(frame.words.language),
        version=vocabulary.vocabulary.version,
        topics=len(vocabulary.topics),
        chosen=len(frame.comparison.topics),
    )
