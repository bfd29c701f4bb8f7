"""Words of the reports."""

REPORTS: dict[str, str] = {}
