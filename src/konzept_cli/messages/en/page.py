"""Words of what the script adds to a page."""

PAGE: dict[str, str] = {
    "page.controls": "Search, narrow down and save the matrix",
    "page.search": "Find a topic or field",
    "page.role": "Role or entry",
    "page.role.all": "all",
    "page.least": "Counted in at least … concepts",
    "page.most": "Counted in at most … concepts",
    "page.columns": "Choose concepts",
    "page.columns.all": "all of this group",
    "page.reset": "Show everything again",
    "page.save": "Save the table as a CSV file",
    "page.file": "matrix.csv",
    "page.separator": ",",
    "page.whole": (
        "The matrix shows everything. Rows (topics): {of_rows}, columns (concepts): {of_columns}."
    ),
    "page.shown": (
        "The matrix shows a selection: {rows} of {of_rows} rows (topics) and {columns} of "
        "{of_columns} columns (concepts). All else is hidden. “Counted” still refers to all "
        "concepts."
    ),
    "page.sort": "Sort rows by {name}",
    "page.sort.list": "as in the list of topics",
    "page.sorted": "Sorted by: {by}, {how}.",
    "page.sorted.column": ("Sorted by the cells of {by}, {how} in the order of “Signs and words”."),
    "page.list": "Sorted as in the list of topics.",
    "page.ascending": "ascending",
    "page.descending": "descending",
    "page.here": "Link to this place: {label}",
}
