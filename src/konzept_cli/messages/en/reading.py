"""Faults found while reading a file."""

READING = {
    "suggestion": "Probably meant: {items}.",
    "fix.replace": "Replace by {text}",
    "fix.delete": "Delete",
    "fix.quote": "Put in quotation marks: {text}",
    # Files.
    "unreadable-file": "The file cannot be opened: {reason}",
    "unreadable-file.outside": "The file is a link to a place outside of this repository and is "
    "not read.",
    "unreadable-file.not-a-file": "This is no ordinary file and is not read.",
    "wrong-encoding": "From here on the file is not stored as UTF-8 (byte {byte}).",
    "wrong-encoding.help": "Save the file again in your editor and choose “UTF-8” as its encoding.",
    "wrong-encoding.named": "The file is stored in {encoding}, not in UTF-8; this is the first "
    "character that shows it.",
    "wrong-encoding.named.help": "Save the file again in your editor and choose “UTF-8” as its "
    "encoding. On the command line: iconv -f {encoding} -t UTF-8 OLD > NEW",
    "forbidden-character": "There is an invisible character here that has no business in the "
    "file: {character}.",
    "forbidden-character.help": "Delete the character; the easiest way is to type the word anew.",
    "empty-file": "The file is empty or has only comments.",
    "empty-file.help": "Delete the file, or record the concept; its first line then reads "
    "“schema: 1”.",
    "too-large.file": "The file has {size} bytes, allowed are {limit}.",
    "too-large.nodes": "The file has more than {limit} entries.",
    "too-large.scalar": "This text is longer than {limit} characters.",
    "too-large.help": "A concept is recorded in short notes with short quotes; the full text "
    "belongs in the folder of sources. The limit can be changed in konzept.yaml.",
    "too-deep": "Lists and keys are nested here more than {limit} levels deep.",
    "too-deep.help": "Probably there is one opening bracket too many.",
    "several-documents": "A line “---” begins a second document, but a file is about one edition "
    "of one concept.",
    "several-documents.help": "Delete the line, or move the rest to a file of its own.",
    "yaml-feature.anchor": "“&” at the beginning of a value is an anchor in YAML; anchors are not "
    "allowed here.",
    "yaml-feature.alias": "“*” at the beginning of a value refers to another place in YAML; such "
    "aliases are not allowed here.",
    "yaml-feature.tag": "“!” at the beginning of a value is a tag in YAML; tags are not allowed "
    "here.",
    "yaml-feature.merge": "“<<” takes over entries from elsewhere in YAML; that is not allowed "
    "here.",
    "yaml-feature.merge.help": "Write the entries out here.",
    "yaml-feature.key": "Before the colon there is a list or a group in brackets, where a plain "
    "name belongs.",
    "yaml-feature.key.help": "Write only the key's name before the colon.",
    "yaml-feature.help": "If the character belongs to the text, put the text in quotation marks.",
    "duplicate-key": "The key “{key}” stands twice in this place.",
    "duplicate-key.first": "here for the first time",
    "duplicate-key.help": "Keep one of the two, or join them.",
    # Syntax.
    "syntax-error": "This line is not valid YAML.",
    "syntax-error.help": "Compare indentation, colons, brackets and quotation marks with the lines "
    "above. (YAML says: {problem})",
    "syntax-error.colon": "There is a colon with a blank inside this text; YAML takes what is "
    "before it for a key.",
    "syntax-error.colon.help": "Put the whole text in quotation marks: {quoted}",
    "syntax-error.misplaced-colon": "There can be no colon in this place.",
    "syntax-error.misplaced-colon.help": "If it belongs to the text, put the text in quotation "
    "marks.",
    "syntax-error.no-blank": "There is no blank after the colon.",
    "syntax-error.no-blank.help": "Write “key: value” with a blank after the colon.",
    "syntax-error.no-colon": "There is no colon after the key in this line.",
    "syntax-error.no-colon.help": "Write “key: value”. If the line belongs to the text above, put "
    "the whole text in quotation marks.",
    "syntax-error.too-far-in": "This line is indented further than the one above, which already "
    "has a value.",
    "syntax-error.too-far-in.help": "Begin the line in the same column as the one above.",
    "syntax-error.indentation": "This line is not indented like the lines it belongs to.",
    "syntax-error.indentation.help": "Begin all keys of one level in the same column.",
    "syntax-error.quote": "The quotation mark {mark} that begins here is not closed.",
    "syntax-error.quote.help": "Put the same mark {mark} at the end of the text.",
    "syntax-error.after-quote": "The text goes on after the closing {mark}.",
    "syntax-error.after-quote.help": "Put the whole text in quotation marks. If the mark {mark} is "
    "part of the text, use the other kind around it (' or \").",
    "syntax-error.bracket": "The bracket {open} that begins here is not closed.",
    "syntax-error.bracket.help": "Put {close} at the end, and commas between the entries.",
    "syntax-error.gave-up": "it should be closed by here",
    "syntax-error.extra-bracket": "This bracket {character} closes nothing.",
    "syntax-error.extra-bracket.help": "Delete the bracket, or add the opening one.",
    "syntax-error.tab": "There is a tab here; YAML indents with blanks only.",
    "syntax-error.tab.help": "Replace the tab by blanks.",
    "syntax-error.reserved": "A text cannot begin with the character {character}.",
    "syntax-error.reserved.help": "Put the text in quotation marks. Items of a list begin with a "
    "hyphen and a blank.",
    "syntax-error.dash": "A list with hyphens cannot begin on the same line as its key.",
    "syntax-error.dash.help": "Begin a new line after the colon. If the hyphen belongs to the "
    "text, put the text in quotation marks.",
    "syntax-error.list": "In a list this line must begin with a hyphen, too.",
    "syntax-error.list.help": "Put “- ” before it, or indent the line if it belongs to the item "
    "above.",
    "syntax-error.empty-item": "There is nothing between the commas.",
    "syntax-error.empty-item.help": "Delete one of the two commas.",
    "syntax-error.escape": "A backslash \\ has a special meaning within double quotation marks.",
    "syntax-error.escape.help": "Write it twice (\\\\), or use single quotation marks '…'.",
    "syntax-error.block": "There can be no text on the same line after | or >.",
    "syntax-error.block.help": "Begin the text on the next line, indented.",
    # Schema.
    "not-a-record.list": "The file begins with a list; keys such as “title:” are expected.",
    "not-a-record.text": "The file has only text; keys such as “title:” are expected.",
    "not-a-record.help": "The first line of a concept reads “schema: 1”, then follow “title:”, "
    "“district:”, “edition:” and “sources:”.",
    "missing-key": "The key “{key}” is missing here.",
    "missing-key.after": "The key “{key}” is missing here.",
    "missing-key.after.help": "Add “{key}:” after “{before}”.",
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
    "unknown-value": "“{value}” is not an allowed value of “{key}”.",
    "unknown-value.help": "Allowed: {allowed}.",
    "wrong-type.list-not-text": "“{key}” is a list, but there is a text here.",
    "wrong-type.list-not-text.help": "Write each entry on a line of its own that begins with “- ”.",
    "wrong-type.list-not-mapping": "“{key}” is a list, but there are keys with values here.",
    "wrong-type.list-not-mapping.help": "Put “- ” before the first key of each entry.",
    "wrong-type.mapping-not-text": "An entry of “{key}” needs keys with values, but there is only "
    "a text here.",
    "wrong-type.mapping-not-text.help": "Write a key before the text, such as “label: {text}”.",
    "wrong-type.mapping-not-list": "“{key}” needs keys with values here, not a list.",
    "wrong-type.mapping-not-list.help": "Leave out the hyphen.",
    "wrong-type.text-not-list": "“{key}” is a single text, but there is a list here.",
    "wrong-type.text-not-list.help": "Write the text after the colon, without hyphen or brackets.",
    "wrong-type.text-not-mapping": "“{key}” is a single text, but there are keys with values here.",
    "wrong-type.text-not-mapping.help": "If the text has a colon in it, put it in quotation marks.",
    "wrong-type.list-not-nothing": "This entry of “{key}” is empty.",
    "wrong-type.mapping-not-nothing": "This entry of “{key}” is empty.",
    "wrong-type.text-not-nothing": "This entry of “{key}” is empty.",
    "wrong-type.help": "Write something, or delete the line with the hyphen.",
    "wrong-form.text": "The text in “{key}” is empty.",
    "wrong-form.text.help": "Write a text, or delete the line.",
    "wrong-form.id": "“{value}” is no id.",
    "wrong-form.id.help": "An id has lower-case letters a to z, digits and hyphens, such as "
    "“sprache-bildung”.",
    "wrong-form.ags": "“{value}” is no official key.",
    "wrong-form.ags.help": "The official municipality key (AGS) has 2, 3, 5 or 8 digits with the "
    'leading zero, such as "05158".',
    "wrong-form.nuts": "“{value}” is no NUTS code.",
    "wrong-form.nuts.help": "German NUTS codes look like “DEA1C”.",
    "wrong-form.sha256": "This is no SHA-256 hash.",
    "wrong-form.sha256.help": "It has exactly 64 characters out of 0 to 9 and a to f.",
    "wrong-form.url": "“{value}” is no web address.",
    "wrong-form.url.help": "It begins with https:// or http:// and has no blanks.",
    "wrong-form.language": "“{value}” is no language code.",
    "wrong-form.language.help": "Languages have codes such as “de”, “en” or “tr”.",
    "wrong-form.date": "“{value}” is not a date in the expected form.",
    "wrong-form.date.help": 'Allowed are "2013", "2013-03", "2013-03-07", spans such as '
    '"2006/2011" or "2013-04-16/..", and unknown.',
    "wrong-form.date-order": "The span “{value}” ends before it begins.",
    "wrong-form.date-order.help": "Write the beginning first, then the end.",
    "wrong-form.quantity": "“{value}” is not a number in the expected form.",
    "wrong-form.quantity.help": "Write numbers without marks for thousands and with a point for "
    "decimals, such as 1200 or 34.5; rund, knapp, über, mindestens or höchstens may precede.",
    "wrong-form.whole-number": "“{key}” is a whole number, but “{value}” is written here.",
    "wrong-form.whole-number.help": "Write digits only, such as 12.",
    "wrong-form.flag": "“{key}” is either true or false, but “{value}” is written here.",
    "wrong-form.flag.help": "Write true or false.",
}
