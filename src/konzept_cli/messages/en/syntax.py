"""What makes a file invalid YAML."""

SYNTAX = {
    "syntax-error": "This line is not valid YAML.",
    "syntax-error.help": "Compare indentation, colons, brackets and quotation marks with the lines "
    "above. (YAML says: {problem})",
    "syntax-error.colon": "There is a colon with a blank inside this text; YAML takes what is "
    "before it for a key.",
    "syntax-error.colon.help": "Put the whole text in quotation marks: {quoted}",
    "syntax-error.no-braces": "There are several keys in this line; they can only stand so within "
    "braces.",
    "syntax-error.no-braces.help": "Write: {right}",
    "syntax-error.misplaced-colon": "There can be no colon in this place.",
    "syntax-error.misplaced-colon.help": "If it belongs to the text, put the text in quotation "
    "marks.",
    "syntax-error.no-blank": "There is no blank after the colon.",
    "syntax-error.no-blank.help": "Write “key: value” with a blank after the colon.",
    "syntax-error.no-blank.fix": "Insert a blank",
    "syntax-error.no-colon": "There is no colon after the key in this line.",
    "syntax-error.no-colon.help": "Write “key: value”. If the line belongs to the text above, "
    "indent it further than the key of that text. If it is a note for yourself, put “# ” before "
    "it.",
    "syntax-error.too-far-in": "This line is indented further than the one above, which already "
    "has a value.",
    "syntax-error.too-far-in.help": "Begin the line in the same column as the one above.",
    "syntax-error.indentation": "This line is not indented like the lines it belongs to.",
    "syntax-error.indentation.help": "Begin all keys of one level in the same column.",
    "syntax-error.quote": "The quotation mark {mark} that begins here is not closed.",
    "syntax-error.quote.help": "Put the same mark {mark} at the end of the text.",
    "syntax-error.quote.fix": "Close it at the end of the line",
    "syntax-error.after-value": "After the closing quotation mark there is still “{sign}”.",
    "syntax-error.after-value.help": "Delete it: in YAML nothing like that ends a line. If it "
    "belongs to the text, put it before the quotation mark.",
    "syntax-error.after-value.fix": "Delete",
    "syntax-error.after-quote": "The text goes on after the closing {mark}.",
    "syntax-error.after-quote.help": "Put the whole text in quotation marks. If the mark {mark} is "
    "part of the text, use the other kind around it (' or \").",
    "syntax-error.mixed-quotes": "The text begins with {mark} and ends with {end}, so for YAML it "
    "has not ended.",
    "syntax-error.mixed-quotes.help": "Write {mark} at the end, too.",
    "syntax-error.bracket": "The bracket {open} that begins here is not closed.",
    "syntax-error.bracket.help": "Put {close} at the end, and commas between the entries.",
    "syntax-error.bracket.fix": "Close it at the end of the line",
    "syntax-error.gave-up": "it should be closed by here",
    "syntax-error.extra-bracket": "This bracket {character} closes nothing.",
    "syntax-error.extra-bracket.help": "Delete the bracket, or add the opening one.",
    "syntax-error.tab": "There is a tab here; YAML indents with blanks only.",
    "syntax-error.tab.help": "Replace the tab by blanks.",
    "syntax-error.tab.fix": "Replace by blanks",
    "syntax-error.reserved": "A text cannot begin with the character {character}.",
    "syntax-error.reserved.help": "Put the text in quotation marks. Items of a list begin with a "
    "hyphen and a blank.",
    "syntax-error.dash": "A list with hyphens cannot begin on the same line as its key.",
    "syntax-error.dash.help": "Begin a new line after the colon. If the hyphen belongs to the "
    "text, put the text in quotation marks.",
    "syntax-error.list": "In a list this line must begin with a hyphen, too.",
    "syntax-error.list.help": "Put “- ” before it, or indent the line if it belongs to the item "
    "above.",
    "syntax-error.too-far-out": "“{own}” lacks {blanks} blanks before it; the line belongs to the "
    "entry above.",
    "syntax-error.too-far-out.help": "Put {blanks} blanks before it, so that “{own}” begins right "
    "below “{key}”.",
    "syntax-error.too-far-out.fix": "Indent further",
    "syntax-error.one-too-few": "“{own}” lacks {blanks} blank before it; the line belongs to the "
    "entry above.",
    "syntax-error.one-too-few.help": "Put {blanks} blank before it, so that “{own}” begins right "
    "below “{key}”.",
    "syntax-error.one-too-few.fix": "Indent further",
    "syntax-error.commented": "“{text}” is still a comment; the lines below belong to it.",
    "syntax-error.commented.help": "Delete the # in this line and the blank behind it.",
    "syntax-error.commented.fix": "Delete #",
    "syntax-error.merged": "git has put two versions of these lines side by side here, because "
    "they contradict each other.",
    "syntax-error.merged.help": "Keep one of the two, and delete the other and the lines with "
    "<<<<<<<, ======= and >>>>>>>.",
    "syntax-error.empty-item": "There is nothing between the commas.",
    "syntax-error.empty-item.help": "Delete one of the two commas.",
    "syntax-error.escape": "A backslash \\ has a special meaning within double quotation marks.",
    "syntax-error.escape.help": "Write it twice (\\\\), or use single quotation marks '…'.",
    "syntax-error.escape.fix": "Double it",
    "syntax-error.path": "This is a path on this one computer; “snapshot” names only the file in "
    "the folder of sources.",
    "syntax-error.path.help": "Put the file into the folder “sources”, and write: “snapshot: "
    "{name}”.",
    "syntax-error.block": "There can be no text on the same line after | or >.",
    "syntax-error.block.help": "Begin the text on the next line, indented.",
    "syntax-error.odd-blank": "There is {character} here in place of an ordinary blank; YAML "
    "indents with that one only.",
    "syntax-error.odd-blank.help": "Such characters come along when text is copied from Word or "
    "from web pages. Type blanks in their place.",
    "syntax-error.odd-blank.fix": "Replace by ordinary blanks",
    "syntax-error.bullet": "In YAML an item of a list begins with a hyphen, not with “{wrong}”.",
    "syntax-error.bullet.help": "Write “- ” in its place.",
    "syntax-error.bullet.fix": "Replace by hyphens",
    "syntax-error.dash-blank": "There is no blank after the hyphen.",
    "syntax-error.dash-blank.help": "Write “- key: value”.",
    "syntax-error.dash-blank.fix": "Insert a blank",
    "syntax-error.wrong-sign": "After the key there is “{wrong}” in place of a colon.",
    "syntax-error.wrong-sign.help": "Write “key: value”.",
    "syntax-error.wrong-sign.fix": "Replace by a colon",
    "syntax-error.comment": "No comment begins like this in YAML, and there are no dividing lines.",
    "syntax-error.comment.help": "Comments begin with “#”. Put it before the line, or delete it.",
    "syntax-error.comment.fix": "Put # before it",
    "syntax-error.smart-quotes": "For YAML {mark} is a letter like any other: only straight "
    "quotation marks go around a text.",
    "syntax-error.smart-quotes.help": "Write: {quoted}",
    "syntax-error.after-bracket": "The value begins with a bracket; for YAML it ends where that "
    "closes, but more text follows.",
    "syntax-error.after-bracket.help": "Put the whole text in quotation marks: {quoted}",
    "syntax-error.bracket-in-text": "There is a bracket {open} inside the text; within other "
    "brackets it begins something new for YAML.",
    "syntax-error.bracket-in-text.help": "Put the whole text in quotation marks.",
    "syntax-error.too-far-in.fix": "Indent it alike",
    "syntax-error.outdented": "This line is not indented far enough; it ends the list that goes on "
    "below.",
    "syntax-error.outdented.help": "Indent it like the other keys of the item it belongs to.",
    "syntax-error.outdented.fix": "Indent it further",
    "syntax-error.at-left-edge": "“{own}” lacks {blanks} blanks before it; the line belongs to "
    "“{above}” above.",
    "syntax-error.at-left-edge.help": "Put {blanks} blanks before it, so that “{own}” begins in "
    "the same column as “{key}”.",
    "syntax-error.at-left-edge.fix": "Indent further",
    "syntax-error.too-far-right": "“{own}” is indented by {blanks} too many.",
    "syntax-error.too-far-right.help": "Take away {blanks} of the blanks before it, so that "
    "“{own}” begins right below “{key}” in line {line}; what belongs to it moves along.",
    "syntax-error.too-far-right.fix": "Move to the left",
    "syntax-error.alone-too-far-right": "“{own}” is indented by {blanks} too many.",
    "syntax-error.alone-too-far-right.help": "Take away {blanks} of the blanks before it, so "
    "that “{own}” begins in the same column as “{key}” in line {line}; the lines below stay where "
    "they are.",
    "syntax-error.alone-too-far-right.fix": "Move to the left",
    "syntax-error.first-key-too-far-right": "“{own}” is indented by {blanks} more than “{key}” "
    "in line {line}.",
    "syntax-error.first-key-too-far-right.help": "Take away {blanks} of the blanks before it, so "
    "that both begin in the same column.",
    "syntax-error.first-key-too-far-right.fix": "Move to the left",
    "syntax-error.no-colon-key": "There is no colon after “{key}”.",
    "syntax-error.no-colon-key.help": "Write “{key}:”.",
    "syntax-error.no-colon-key.fix": "Insert a colon",
    "syntax-error.no-hyphen": "There is no hyphen before “{own}”: the first entry of this list "
    "begins here.",
    "syntax-error.no-hyphen.help": "Put “- ” before it. If the entry has more lines, indent them "
    "by 2 more blanks.",
    "syntax-error.no-hyphen.fix": "Insert a hyphen",
    "syntax-error.item-too-far-right": "This item is indented by {blanks} too many.",
    "syntax-error.item-too-far-right.help": "Take away {blanks} of the blanks before each of its "
    "lines, so that “- {own}” begins right below “- {own}” in line {line}.",
    "syntax-error.item-too-far-right.fix": "Move to the left",
    "syntax-error.item-too-far-left": "This item is indented by {blanks} too few.",
    "syntax-error.item-too-far-left.help": "Indent each of its lines by {blanks} more, so that “- "
    "{own}” begins right below “- {own}” in line {line}.",
    "syntax-error.item-too-far-left.fix": "Move to the right",
    "syntax-error.no-comma": "There is no comma before “{word}”.",
    "syntax-error.no-comma.help": "A comma stands between two entries in brackets.",
    "syntax-error.no-comma.fix": "Insert a comma",
    "syntax-error.merge-rest": "git has left this line behind when two versions of the file came "
    "together.",
    "syntax-error.merge-rest.help": "Delete this line.",
    "syntax-error.merge-rest.fix": "Delete the line",
    "syntax-error.table-row": "This looks like a row of a table: there are tabs between its cells.",
    "syntax-error.table-row.help": "Each of them needs its key and a line of its own, for example "
    "“label: {first}”. The other lines of the file show which keys there are.",
    "syntax-error.no-key": "The key before “{word}” is missing.",
    "syntax-error.no-key.help": "Write “- {key}: {word}”.",
    "syntax-error.no-key.fix": "Insert the key",
    "syntax-error.no-key-known": "The key before “{word}” is missing.",
    "syntax-error.no-key-known.help": "Write “- key: {word}”, as in the other items.",
    "syntax-error.block-dash": "There is a dash ({dash}) here where a hyphen belongs.",
    "syntax-error.block-dash.help": "Write {right} with a hyphen. Word processors turn it into a "
    "dash by themselves.",
    "syntax-error.text-too-far-left": "This line probably belongs to the text after “{key}: "
    "{mark}”, but stands too far left.",
    "syntax-error.text-too-far-left.help": "Indent it by {blanks} more: all its lines must be "
    "indented further than “{key}”.",
    "syntax-error.text-too-far-left.fix": "Indent it further",
    "syntax-error.first-too-far-right": "“{key}” stands further right than the other keys of this "
    "item, by {blanks}.",
    "syntax-error.first-too-far-right.help": "Take away {blanks} of the blanks before the hyphen, "
    "so that “{key}” begins right above the key in line {line}.",
    "syntax-error.first-too-far-right.fix": "Move to the left",
}
