"""Faults found while reading a file."""

READING = {
    "suggestion": "Probably meant: {items}.",
    "fix.replace": "Replace by {text}",
    "fix.delete": "Delete",
    "fix.quote": "Put in quotation marks: {text}",
    "character.a0": "a no-break space",
    "character.202f": "a narrow no-break space",
    "character.ad": "a soft hyphen",
    "character.200b": "a space without width",
    "character.2003": "a wide space",
    "character.feff": "a byte-order mark",
    # Files.
    "unreadable-file": "The file cannot be opened: {reason}",
    "unreadable-file.outside": "The file is a link to a place outside of this repository and is "
    "not read.",
    "unreadable-file.not-a-file": "This is no ordinary file and is not read.",
    "unreadable-file.broken-link": "The file is a link to a file that does not exist.",
    "unreadable-file.circle": "The file is a link that leads in a circle.",
    "wrong-encoding": "From here on the file is not stored as UTF-8 (byte {byte}).",
    "wrong-encoding.help": "Save the file again in your editor and choose “UTF-8” as its encoding.",
    "wrong-encoding.program": "The file is no plain text but an {program} file, even though its "
    "name ends in .yaml.",
    "wrong-encoding.program.help": "Open it in the program that it was written with, copy the text "
    "into an editor for plain text, and save it there as .yaml, encoding “UTF-8”.",
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
    "duplicate-key.dash": "The key “{key}” stands twice in this item; probably the hyphen of a "
    "new item is missing before it.",
    "duplicate-key.dash.help": "Write “- {key}:” if a new item begins here.",
    "duplicate-key.help": "Keep one of the two, or join them.",
    "several-documents.record": "From here on there is a second concept in the file, but a file "
    "is about one edition of one concept.",
    "several-documents.record.help": "Give the second concept a file of its own: cut everything "
    "from here on, and leave out the line “---”.",
    "several-documents.joined": "From here on there is a second concept in the file, but a file "
    "is about one edition of one concept.",
    "several-documents.joined.help": "Give the second concept a file of its own: cut everything "
    "from here on, and paste it there.",
    "several-documents.first": "here the key stands for the first time",
}
