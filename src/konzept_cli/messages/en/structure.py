"""Keys that a concept does not have, or needs."""

STRUCTURE = {
    "not-a-record.list": "The file begins with a list; keys such as “title:” are expected.",
    "not-a-record.text": "The file has only text; keys such as “title:” are expected.",
    "not-a-record.help": "The first line of a concept reads “schema: 1”, then follow “title:”, "
    "“district:”, “edition:” and “sources:”.",
    "missing-key": "The key “{key}” is missing here.",
    "missing-key.after": "The key “{key}” is missing here.",
    "missing-key.after.help": "Add “{key}:” after “{before}”.",
    "missing-key.choice": "The key “{key}” is missing here.",
    "missing-key.choice.help": "Add “{key}:” with one of these values: {allowed}.",
    "missing-key.id": "The key “id” is missing here.",
    "missing-key.id.help": "Add “id:” with a short name, such as “id: {slug}”.",
    "missing-key.only": "The key “{key}” is missing here.",
    "missing-key.only.help": "Add “{key}: {value}”.",
    "missing-key.help": "Add “{key}:” with a value.",
    "missing-key.no-value": "The key “{key}” has no value.",
    "missing-key.no-value.help": "Write a value after the colon. For dates, what is not known is "
    "“unknown”.",
    "missing-key.says-nothing": "There is neither “label” nor “text” here.",
    "missing-key.says-nothing.help": "“label” is the concept's own wording, “text” is yours, with "
    "a quote as evidence.",
    "missing-key.names-nothing": "There is neither “concept” nor “title” here.",
    "missing-key.names-nothing.help": "“concept” is the id of a recorded concept, “title” the "
    "title of another one.",
    "missing-key.empty-list": "The list “{key}” is empty; it needs at least one entry.",
    "missing-key.empty-list.help": "Write at least one entry.",
    "unknown-key": "There is no key “{key}” in this place.",
    "unknown-key.elsewhere": "There is no key “{key}” in this place, but there is one in "
    "“{place}”.",
    "unknown-key.elsewhere.help": "Move it to “{place}”, or check the indentation.",
    "unknown-key.top": "There is no key “{key}” in this place, but there is one at the top level "
    "of the file.",
    "unknown-key.top.help": "Begin the line at the far left, or check the indentation.",
    "unknown-key.list": "There is no key “{key}” in this place.",
    "unknown-key.list.help": "Allowed here: {allowed}. Keys of your own begin with “x-”.",
    "unknown-key.rule": "There is no rule “{key}”.",
    "unknown-key.rule.help": "“konzept explain” shows all rules.",
    "unknown-key.group": "“{key}” is a group; single rules belong here.",
    "unknown-key.group.help": "“konzept explain” shows which rules belong to a group.",
    "unknown-key.below": "There is no key “{key}” in this place; the line probably still belongs "
    "to “{above}” above it.",
    "unknown-key.below.help": "Indent it by {number} more blanks.",
    "unknown-key.below.fix": "Indent further",
    "unknown-key.below-list": "There is no key “{key}” in this place; the line probably still "
    "belongs to “{above}” above it.",
    "unknown-key.below-list.help": "Indent it by {number} more blanks, and write “- ” before "
    "“{key}”.",
    "unknown-key.below-list.fix": "Indent further, with a hyphen",
    "unknown-key.other-list": "This entry probably belongs below “{homes}”, not below “{own}”: "
    "what it holds ({keys}) does not exist here.",
    "unknown-key.other-list.help": "Cut it out with all its lines, and paste it below “{homes}:”, "
    "indented as far as the entries there. If there is no “{homes}:” yet, write this line first, "
    "at the left edge.",
    "unknown-key.other-part": "This entry probably belongs below “{homes}”, not below “{own}”: "
    "what it holds ({keys}) does not exist here.",
    "unknown-key.other-part.help": "Cut it out with all its lines, and paste it where the "
    "statement stands that it belongs to: indented further, below a line “{homes}:”.",
    "unknown-key.others": "The same is true of so many more entries of this list: {others}.",
    "unknown-key.left-behind": "There is no key “{key}” in this place; the line probably belongs "
    "below the empty “{above}” above it.",
    "unknown-key.left-behind.help": "Indent it further than “{above}”, and so all lines that "
    "belong to it.",
    "unknown-key.no-colon": "There is no key “{key} {text}”; probably the colon after “{key}” is "
    "missing.",
    "unknown-key.no-colon.help": "Write “{key}: {text}”.",
    "unknown-key.no-colon.fix": "Insert a colon",
}
