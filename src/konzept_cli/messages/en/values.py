"""Values that a key cannot have: other words, another form, another type."""

VALUES = {
    "unknown-value": "“{value}” is not an allowed value of “{key}”.",
    "unknown-value.help": "Allowed: {allowed}.",
    "unknown-value.only": "“{value}” is not an allowed value of “{key}”.",
    "unknown-value.only.help": "Allowed is only: {allowed}.",
    "unknown-value.rule": "There is no rule or group “{value}”.",
    "unknown-value.rule.help": "“konzept explain” shows all rules and groups.",
    "unknown-value.kept-on": "“{value}” cannot be switched off: files that cannot be used would "
    "pass unnoticed.",
    "unknown-value.kept-on.help": "Delete the entry. If a file is no concept, name it under "
    "“exclude”.",
    "unknown-value.kept-on-ignores": "“{value}” cannot be switched off: an exception that "
    "does not hold any more would pass unnoticed.",
    "unknown-value.kept-on-ignores.help": "Delete the entry. How much it weighs can be changed "
    "under “severities”.",
    "unknown-value.kept-error": "“{rule}” stays an error: files that cannot be used would pass "
    "unnoticed.",
    "unknown-value.kept-error.help": "Delete the entry. If a file is no concept, name it under "
    "“exclude”.",
    "wrong-type.list-not-text": "“{key}” is a list, but there is a text here.",
    "wrong-type.list-not-text.help": "Write each entry on a line of its own that begins with “- ”.",
    "wrong-type.list-not-none": "“{key}” is a list; that it is empty is said by [], not by a word.",
    "wrong-type.list-not-none.help": "If there is nothing to record, write [], or delete the line. "
    "Whether the paper does not name something or it is only not recorded is said by “recorded”.",
    "wrong-type.list-not-word": "“{key}” is a list, but there is a text here.",
    "wrong-type.list-not-word.help": "Short lists stand in square brackets.",
    "wrong-type.list-not-entry": "“{key}” is a list, but there is a text here.",
    "wrong-type.list-not-entry.help": "Begin a new line after “{key}:”, indented further: "
    "“- {word}: {text}”.",
    "wrong-type.list-not-bullets": "“{key}” is a list; its entries begin with a hyphen and a key, "
    "not with a bullet.",
    "wrong-type.list-not-bullets.help": "Write each entry on a line of its own: “- {word}: …”.",
    "wrong-type.list-not-bullets.fix": "Replace the bullets by hyphen and key",
    "wrong-type.list-not-braces": "“{key}” is a list; lists stand in square brackets, not in "
    "braces.",
    "wrong-type.list-not-braces.help": "Write [ in place of {{ and ] in place of }}.",
    "wrong-type.list-not-mapping": "“{key}” is a list, but there are keys with values here.",
    "wrong-type.list-not-mapping.help": "Put “- ” before the first key of each entry, and "
    "indent its other lines by 2 more blanks.",
    "wrong-type.mapping-not-text": "An entry of “{key}” needs keys with values, but there is only "
    "a text here.",
    "wrong-type.mapping-not-text.help": "Write a key before it: “{word}: {text}”.",
    "wrong-type.mapping-not-value": "“{key}” needs keys with values, but there is only a text "
    "here.",
    "wrong-type.mapping-not-value.help": "Begin a new line after “{key}:”, indented further: "
    "“{word}: {text}”.",
    "wrong-type.list-not-reference": "A reference such as “{text}” is no evidence: every statement "
    "has its own.",
    "wrong-type.list-not-reference.help": "Write the evidence here once more, on a new line after "
    "“{key}:”, indented further: “- quote:” and the words of the paper.",
    "wrong-type.mapping-not-phrase": "“{key}” needs keys with values, but there is only a text "
    "here.",
    "wrong-type.mapping-not-phrase.help": "Probably meant: “{key}: {told}”.",
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
    "wrong-form.topic": "“{value}” is no id of a topic.",
    "wrong-form.topic.help": "There are: {known}. “konzept explain topics” tells what belongs to "
    "each.",
    "wrong-form.several-topics": "There are several topics here; a match names exactly one.",
    "wrong-form.several-topics.help": "Make an entry of its own under “topics” for each, with "
    "“topic” and “relation”: {ids}.",
    "wrong-form.field": "“{value}” is no id of an action field.",
    "wrong-form.field.help": "There are: {known}.",
    "wrong-form.source": "“{value}” is no id of a source.",
    "wrong-form.source.help": "There are: {known}.",
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
    "wrong-form.quantity-of": "“{value}” is not a number in the expected form.",
    "wrong-form.quantity-of.help": "Only the number stands here. Of what there are so many "
    "(“{unit}”) goes into a key of its own, mostly “unit”: for people “unit: people”.",
    "wrong-form.amount-per": "“{value}” is not a number in the expected form.",
    "wrong-form.amount-per.help": "Only the number stands here. For which time it is, is said on a "
    "line of its own below: “per: {per}”.",
    "wrong-form.amount-in-dm": "“{value}” is not a number in the expected form.",
    "wrong-form.amount-in-dm.help": "Only the number stands here. The currency is named on a line "
    "of its own below: “currency: DEM”.",
    "wrong-form.quantity-range": "“{value}” is a range, not a single number.",
    "wrong-form.quantity-range.help": "Write “mindestens {least}”, or leave it out; the quote can "
    "give both numbers.",
    "wrong-form.quantity-unknown": "“{value}” is no number.",
    "wrong-form.quantity-unknown.help": "If the paper gives no number, leave this line out.",
    "wrong-form.date-continuing": "“{value}” is not a date in the expected form.",
    "wrong-form.date-continuing.help": "What has no end has no date: leave the line out. If the "
    "paper gives a beginning, write “2024/..”, for instance.",
    "wrong-form.page-range": "“{key}” is the number of one page, but “{value}” is written here.",
    "wrong-form.page-range.help": "Write “page: {page}”, the page where the quote begins. All "
    "pages can stand under “place”, such as “place: p. {page} ff.”.",
    "wrong-form.whole-number": "“{key}” is a whole number, but “{value}” is written here.",
    "wrong-form.whole-number.help": "Write digits only, such as 12.",
    "wrong-form.flag": "“{key}” is either true or false, but “{value}” is written here.",
    "wrong-form.flag.help": "Write true or false.",
    "unknown-value.phrase": "“{value}” is not an allowed value of “{key}”, but says more.",
    "unknown-value.phrase.help": "Each statement has a key of its own: {told}.",
    "unknown-value.marks": "The quotation marks in {value} are typographic ones; for YAML they are "
    "part of the value.",
    "unknown-value.marks.help": "Only straight quotation marks go around a value; here none are "
    "needed.",
    "wrong-form.marks": "The quotation marks in {value} are typographic ones; for YAML they are "
    "part of the value.",
    "wrong-form.marks.help": "Only straight quotation marks go around a value.",
    "wrong-form.no-such-day": "There is no day “{value}”: that month has only {days} days.",
    "wrong-form.no-such-day.help": 'Check day and month. Dates look like this: "2013-03-07".',
    "wrong-form.no-such-month": "There is no “{value}”: a year has twelve months.",
    "wrong-form.no-such-month.help": 'Check day and month. Dates look like this: "2013-03-07".',
    "unknown-value.several": "“{value}” are {number} values; in “{key}” a comma stands between "
    "them.",
    "unknown-value.several.help": "Write: {items}.",
    "unknown-value.several-lines": "“{value}” are {number} values; in “{key}” each stands on a "
    "line of its own.",
    "unknown-value.several-lines.help": "Put a hyphen and a blank before each: {items}.",
    "unknown-value.several-lines.fix": "Put each on a line of its own",
}
