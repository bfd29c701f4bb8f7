"""One topic, the concepts side by side."""

from rich.text import Text

from konzept_cli.comparison import Row
from konzept_cli.reports.wording import Frame


def as_lines(frame: Frame, row: Row, width: int) -> list[Text]:
    return []
