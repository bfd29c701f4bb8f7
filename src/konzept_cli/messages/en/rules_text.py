"""What rules about the text of files find."""

RULES_TEXT = {
    "fix.edit": "Change it like this",
    "trailing-blanks": "There are blanks at the end of the line.",
    "trailing-blanks.many": "There are blanks at the end of the line, and of {others} more.",
    "trailing-blanks.fix": "Delete the blanks at the ends of lines",
    "tab-between": "There is a tab here in place of a blank.",
    "tab-between.help": "YAML lets it pass here, but not at the beginning of a line. Use blanks "
    "everywhere.",
    "tab-between.fix": "Replace tabs by blanks",
    "untidy-end": "There are empty lines at the end of the file.",
    "untidy-end.fix": "Delete the empty lines at the end",
    "untidy-end.none": "The last line ends without a line break.",
    "untidy-end.none.help": "Press Enter once at the end of the last line.",
    "untidy-end.none.fix": "Add the line break",
    "mixed-line-breaks": "{lines} of {all} lines end otherwise than the rest ({usual}).",
    "mixed-line-breaks.one": "This line ends otherwise than all the rest ({usual}).",
    "mixed-line-breaks.help": "Windows (CRLF) and Linux or Mac (LF) end lines differently; within "
    "a file all should be the same.",
    "mixed-line-breaks.fix": "Let all lines end the same way",
    "decomposed-letter": "The letter “{letter}” is put together from {parts} characters here.",
    "decomposed-letter.one": "In place of “{letter}” there is another character here that looks "
    "the same.",
    "decomposed-letter.help": "Nobody sees it, but searching does not find the word. Such letters "
    "come from PDF files and from Apple computers.",
    "decomposed-letter.fix": "Replace such letters in the whole file by single characters (NFC)",
    "invisible-character": "Between “{before}” and “{after}” there is an invisible character: "
    "{character}.",
    "invisible-character.many": "Between “{before}” and “{after}” there is an invisible character: "
    "{character}. The file has {others} more of them.",
    "invisible-character.help": "Nobody sees it, but searching does not find the word. It probably "
    "came along when the text was copied.",
    "invisible-character.fix": "Delete invisible characters",
    "odd-blank": "There is a blank too many here.",
    "odd-blank.fix": "Put the blanks right",
    "odd-blank.kind": "In place of a blank there is {character} here.",
    "says-nothing": "“{text}” says that there is nothing to say; reports would print it.",
    "says-nothing.help": "Leave the key out. If you have looked in vain, the part belongs into the "
    "list `not_named` under `recorded`.",
    "says-nothing.body": "A body that is not known is written `unknown`, and nothing else.",
    "cut-off-text": "For YAML a comment begins at “{rest}”; only “{read}” is read.",
    "cut-off-text.help": "Put the whole text in quotation marks. If it is a comment, write a blank "
    "after the #.",
    "typewriter-mark": "In German text of our own, quotation marks look like this: „…“.",
    "typewriter-mark.fix": "Replace by „…“",
    "typewriter-mark.dash": "Between blanks there is a dash (–), no hyphen.",
    "typewriter-mark.dash.fix": "Replace by –",
    "typewriter-mark.dots": "There is a character of its own for three dots (…).",
    "typewriter-mark.dots.fix": "Replace by …",
    "missing-blank": "“{text}” lacks a blank.",
    "missing-blank.fix": "Insert a no-break blank",
    "missing-blank.abbreviation": "The abbreviation “{text}” lacks a blank.",
    "quoted-value": "The quotation marks in {text} are part of the value and would be printed.",
    "quoted-value.end": "There is a quotation mark at the end of {text} but none at its beginning; "
    "so it is part of the value and would be printed.",
    "quoted-value.end.help": "Put one at the beginning, too, or leave it out.",
    "quoted-value.help": "Leave them out. If they really belong to it, put straight quotation "
    "marks around the whole.",
    "head-not-first": "“{key}” comes only after “{before}”.",
    "head-not-first.help": "Write it further up: what paper the file is about should come first. "
    "For programs the order is the same.",
    "quote-not-in-source.omission": "The quote “{text}” leaves something out; like this it "
    "does not stand in the source ({sources}).",
    "quote-not-in-source.omission.help": "Make two pieces of evidence of it: “{first}” and "
    "“{last}” stand there, each by itself.",
    "omission-in-quote": "The quote leaves something out here ({mark}), so it cannot be found in "
    "the source.",
    "omission-in-quote.help": "Make two pieces of evidence of it, each with a few words that stand "
    "together there.",
    "empty-value": "“{key}:” has no value.",
    "empty-value.help": "Write something, or delete the line: konzept reads it as if it were not "
    "there. What belongs below it must be indented further.",
    "schema-not-there": "There is no such file as the one that should explain the keys in the "
    "editor.",
    "schema-not-there.help": "The path begins in the folder of this file. “konzept schema concept "
    "-o FILE” writes such a file; if nobody needs it, delete the line.",
    "same-item-twice": "This item is in the list twice.",
    "same-item-twice.first": "here for the first time",
    "same-item-twice.help": "Delete one of the two, or correct it.",
    "bullet-in-text": "The text begins with the bullet “{bullet}”, which would be printed.",
    "bullet-in-text.fix": "Delete the bullet",
    "html-in-text": "The text has HTML of a web page in it: {html}",
    "html-in-text.help": "It would be printed as it stands. Write what one reads on the page.",
    "html-in-text.fix": "Replace by what the page shows",
    "misspelt-ignore": "This comment is probably meant to ignore something, but is written "
    "otherwise than “# konzept: ignore[rule]”.",
    "misspelt-ignore.help": "Write: “# konzept: ignore[rule] why”. As it is, it ignores nothing.",
    "cut-off-text.number": "For YAML a comment begins at “{rest}”; only “{read}” is read.",
    "cut-off-text.number.help": "Put the whole text in quotation marks. If it is a comment, put "
    "two blanks before the #.",
    "source-not-at-hand.path": "“{snapshot}” is no path in the folder of sources, so this source "
    "is not at hand; not verified: {claims}.",
    "source-not-at-hand.path.help": "“snapshot” starts from the folder of sources, mostly "
    "“sources”, with / and without a drive: “snapshot: {name}”. The file must lie there.",
    "year-differs-from-file-name": "The file name says the year {year}, but the edition is of "
    "{date}.",
    "year-differs-from-file-name.help": "Rename the file to {better}.yaml, or correct the date. If "
    "both are right, say in a “note” of the edition what {year} stands for.",
    "year-differs-from-file-name.taken": "The file name says the year {year}, but the edition is "
    "of {date}; there is a file {better}.yaml already.",
    "year-differs-from-file-name.taken.help": "Correct the date or the file name. If both are "
    "right, say in a “note” of the edition what {year} stands for.",
    "personal-data.person": "“{text}” is a person; only offices and bodies are named here.",
    "personal-data.email": "“{text}” is the e-mail address of a person.",
    "personal-data.telephone": "“{text}” is a telephone number.",
    "personal-data.help": "Name the office instead, such as “Kommunales Integrationszentrum”: many "
    "people read this file, and a concept holds longer than anybody is in charge.",
}
