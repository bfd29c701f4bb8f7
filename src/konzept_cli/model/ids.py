"""The id that a record usually has, which is its file's name."""

from konzept_cli.nearest import slug

_UNKNOWN = "unknown"
# Long enough for every name in the register, short enough for every file system.
_LONGEST = 80


def usual_id(name: str, kind: str, date: str) -> str:
    """District and year: kreis-soest-2024; o-j (ohne Jahr) without one. `name` and `kind` are the
    district's, `date` is the edition's."""
    year = "o-j" if date == _UNKNOWN else date[:4]
    district = (slug(name) or kind)[:_LONGEST].strip("-")
    return f"{district}-{year}"
