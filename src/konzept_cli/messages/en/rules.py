"""Faults found by rules."""

from konzept_cli.messages.en.rules_domain import RULES_DOMAIN
from konzept_cli.messages.en.rules_text import RULES_TEXT

RULES = {
    "invalid-file-name": "The file name “{name}” is no id: it may have lower-case letters a to z, "
    "digits, and hyphens between them.",
    "invalid-file-name.help": "Rename the file to {slug}.yaml.",
    "id-differs-from-file-name": "The id “{id}” differs from the file's name “{name}”.",
    "id-differs-from-file-name.help": "The line “id:” may also be left out.",
    "duplicate-id": "The id “{id}” is already taken.",
    "duplicate-id.file": "There is another file called “{id}”.",
    "duplicate-id.file.help": "The file's name is the concept's id; rename one of the two files.",
    "duplicate-id.same": "The id “{id}” is already taken, and “{label}” is also there already.",
    "duplicate-id.same.help": "Delete one of the two entries. It needs another id only if really "
    "two things are meant.",
    "duplicate-id.first": "here for the first time",
    "duplicate-id.help": "Give one of the two another id.",
    "unknown-topic": "The vocabulary has no topic “{topic}”.",
    "unknown-topic.help": "There are: {topics}. “konzept explain topics” tells what belongs to "
    "each.",
    "unknown-source": "No source “{id}” is listed under “sources”.",
    "unknown-source.help": "Listed are: {known}.",
    "unknown-source.none": "No source “{id}” is listed under “sources”.",
    "unknown-source.none.help": "None of the sources has an id; add “id: {id}” there.",
    "unknown-source.definition": "No evidence refers to the source “{id}”, but {times} refer to "
    "“{used}”.",
    "unknown-source.definition.help": "Probably the id is misspelt here and should be “{used}”.",
    "unknown-source.used-here": "“{used}” here",
    "unknown-source.defined-here": "“{id}” here",
    "unknown-source.no-id": "This source has no id, but there are several sources.",
    "unknown-source.no-id.help": "Add “id:” with a short name, and name it under “source” in the "
    "evidence.",
    "unknown-source.open": "This evidence does not say which of the {number} sources is meant.",
    "unknown-source.open.help": "Add “source:” with {ids}.",
    "unknown-reference": "This concept has no action field with the id “{id}”.",
    "unknown-reference.help": "There are: {known}.",
    "unknown-reference.none": "This concept has no action field with the id “{id}”.",
    "unknown-reference.none.help": "None is recorded under “action_fields” yet.",
    "unknown-reference.definition": "Nothing refers to the action field “{id}”, but {times} places "
    "refer to “{used}”.",
    "unknown-reference.definition.help": "Probably the id is misspelt here and should be “{used}”.",
    "unknown-reference.used-here": "“{used}” here",
    "unknown-reference.defined-here": "“{id}” here",
    "unknown-reference.concept": "There is no concept with the id “{id}” here.",
    "unknown-reference.concept.help": "The id is the file's name without its ending. If the "
    "concept is not recorded, name its “title” and “date” instead of “concept”.",
    "unknown-district-key": "The official key {ags} is not in the register of German districts.",
    "unknown-district-key.name": "The official key {ags} is that of “{official}” ({kind}), not of "
    "“{name}”.",
    "unknown-district-key.misspelt": "The official key {ags} is that of “{official}”, but "
    "“{name}” is written here.",
    "unknown-district-key.misspelt.help": "The name is probably misspelt.",
    "unknown-district-key.named": "this name does not fit it",
    "unknown-district-key.kind": "The official key {ags} is that of a “{kind}”, but “{given}” is "
    "written here.",
    "unknown-district-key.kind.help": "Correct either the kind or the key.",
    "unknown-district-key.nuts": "The NUTS code of the official key {ags} is {nuts}, but {given} "
    "is written here.",
    "unknown-district-key.help": "The Federal Statistical Office publishes the keys (AGS); they "
    "are written with their leading zero and in quotation marks.",
    "label-not-in-source": "“{text}” does not stand like this in the source ({sources}).",
    "label-not-in-source.near": "“{text}” does not stand like this in the source ({sources}).",
    "label-not-in-source.near.help": "It says: “{passage}”",
    "label-not-in-source.page": "“{text}” is not on page {page} but on page {right}.",
    "label-not-in-source.page.help": "The wording is right; only the page is to be changed.",
    "label-not-in-source.help": "“label” is the concept's own wording. Words of your own go under "
    "“text”, with a quote as evidence.",
    "quote-not-in-source": "The quote “{text}” does not stand like this in the source ({sources}).",
    "quote-not-in-source.near": "The quote “{text}” does not stand like this in the source "
    "({sources}).",
    "quote-not-in-source.near.help": "It says: “{passage}”",
    "quote-not-in-source.page": "The quote “{text}” is not on page {page} but on page {right}.",
    "quote-not-in-source.near-page": "The quote “{text}” does not stand like this in the source "
    "({sources}).",
    "quote-not-in-source.near-page.help": "It says: “{passage}”. The page is no part of the quote; "
    "it goes below it: “page: {page}”.",
    "quote-not-in-source.page.help": "The wording is right; only the page is to be changed.",
    "quote-not-in-source.help": "A quote repeats a few words exactly and begins and ends with a "
    "whole word.",
    "source-changed": "The source {snapshot} has changed since this concept was recorded: its hash "
    "is another one.",
    "source-changed.help": "Check what has changed. Only then does the new hash hold: {sha256}",
    "source-not-at-hand": "The source {snapshot} is not at hand; not verified: {claims}.",
    "source-not-at-hand.help": "--sources FOLDER, the environment variable KONZEPT_SOURCES or "
    "“sources” in konzept.yaml say where the texts lie.",
    "source-not-at-hand.none": "No text is recorded for this source; not verified: {claims}.",
    "claims.label.one": "{n} label",
    "claims.label.many": "{n} labels",
    "claims.quote.one": "{n} quote",
    "claims.quote.many": "{n} quotes",
    "source-not-at-hand.none.help": "If the text is at hand, give its file name under “snapshot”.",
    "statement-without-evidence": "There is no evidence with a quote for this.",
    "statement-without-evidence.help": "Add “evidence:” with a “quote:” that repeats the place in "
    "the source word by word.",
    "statement-without-evidence.empty": "There is nothing after “quote:”.",
    "statement-without-evidence.empty.help": "Write the words there that stand in the source.",
    "statement-without-evidence.source": "There are several sources, and nothing here says from "
    "which source this comes.",
    "statement-without-evidence.source.help": "Add “evidence:” with “source:” ({ids}).",
    "missing-reason": "The match with the topic “{topic}” is a judgement (“{relation}”), but there "
    "is no reason for it.",
    "missing-reason.help": "Add “reason:” with a few words. Only “exact” needs none.",
    "ambiguous-scalar": "Without quotation marks other programs read {text} as the number "
    "{becomes}.",
    "ambiguous-scalar.number": "Without quotation marks other programs read {text} as a number and "
    "write it differently.",
    "ambiguous-scalar.date": "Without quotation marks other programs read {text} as a date and "
    "write it differently.",
    "ambiguous-scalar.flag": "Without quotation marks other programs read {text} as yes or no.",
    "ambiguous-scalar.help": "Put the value in quotation marks.",
    "unquoted-comma": "Within brackets every comma separates; without quotation marks this is "
    "{number} items.",
    "unquoted-comma.one": "Within brackets, text with a blank needs quotation marks.",
    "unquoted-comma.one.help": "Put it in quotation marks.",
    "unquoted-comma.help": "Put each item in quotation marks. If the comma belongs to the text, "
    "put them around the whole.",
    "unquoted-comma.mapping": "For YAML the text of “{key}” ends at the comma; probably “{text}” "
    "is meant.",
    "unquoted-comma.mapping.help": "Put the whole text in quotation marks: {quoted}",
    "circular-reference": "This goes in a circle: {way}.",
    "circular-reference.help": "Delete the reference that is not true.",
    "dates-out-of-order": "This edition is of {date} and so older than that of {before}, which it "
    "follows.",
    "dates-out-of-order.before": "the edition before: {date}",
    "dates-out-of-order.help": "Check both dates. Perhaps the editions are the other way round.",
    "count-differs": "The paper states {count} ({of}), recorded are {found}.",
    "count-differs.help": "Add what was overlooked. If the list is only a part, it belongs under "
    "“recorded: partial”; if the paper contradicts itself, keep both under “conflicts”.",
    "topic-mapped-twice": "The topic “{topic}” is matched here already, also as “{relation}”.",
    "topic-mapped-twice.contradiction": "The topic “{topic}” is matched here already, but as "
    "“{other}” and not “{relation}”: a contradiction.",
    "topic-mapped-twice.first": "here for the first time",
    "topic-mapped-twice.help": "Keep one of the two matches.",
    "unknown-former-label": "The edition before ({older}) has no field “{label}”.",
    "unknown-former-label.help": "It has: {labels}.",
    "expired-district-key": "The official key {ags} was valid only until {until}, but the concept "
    "is of {date}.",
    "expired-district-key.help": "Give the new key, and the old one under “formerly”.",
    "same-edition-twice": "This edition is recorded already: in “{other}”.",
    "same-edition-twice.other": "the same district, edition and kind of paper",
    "same-edition-twice.help": "Join the two files. If they are different papers, tell them apart "
    "by “document_type” or “edition: kind”.",
    "ignore-without-reason": "This comment ignores something but gives no reason.",
    "ignore-without-reason.help": "Write the reason after the bracket: “# konzept: ignore[rule] "
    "why”.",
    "ignore-without-reason.rules": "This comment ignores something but names no rule.",
    "ignore-without-reason.rules.help": "Name the rule in brackets and give the reason after it: "
    "“# konzept: ignore[rule] why”.",
    "unknown-ignored-rule": "There is no rule “{rule}”.",
    "unknown-ignored-rule.help": "“konzept explain” shows all rules.",
    "unknown-ignored-rule.locked": "The rule “{rule}” cannot be ignored: what it finds makes the "
    "file unreadable.",
    "unknown-ignored-rule.locked.help": "Mend the fault.",
    "expired-ignore": "This ignore held only until {until}.",
    "expired-ignore.help": "Mend what it ignored, or give it a new day, as in until=2027-12-31.",
    "expired-ignore.no-date": "“{until}” is no date, so this comment ignores nothing.",
    "expired-ignore.no-date.help": "Write the last day like this: until=2030-12-31.",
    "unused-ignore": "This comment ignores “{rule}” in line {line}, but the rule finds nothing "
    "there.",
    "unused-ignore.more": "This comment ignores “{rule}”, but the rule finds nothing here.",
    "unused-ignore.help": "Delete it, or move it to the line that is meant.",
    "outdated-baseline-entry": "This finding is not there any more: “{rule}” in {file}.",
    "outdated-baseline-entry.fewer": "Of {count} findings that are accepted here only {found} are "
    "left: “{rule}” in {file}.",
    "outdated-baseline-entry.gone": "The file {file} is not there any more.",
    "outdated-baseline-entry.unknown": "There is no rule “{rule}”.",
    "outdated-baseline-entry.locked": "What “{rule}” finds cannot be accepted: it can make the "
    "file unusable.",
    "outdated-baseline-entry.help": "“konzept lint --write-baseline” takes out what is not needed "
    "any more.",
    "statement-without-evidence.left-edge": "There is no evidence with a quote for this.",
    "statement-without-evidence.left-edge.help": "If the evidence at the left edge belongs here, "
    "indent it with all its lines as far as this statement. Otherwise add “evidence:” with a "
    "“quote:”.",
    "statement-without-evidence.left-edge-block": "at the left edge the evidence is about the "
    "whole concept",
    **RULES_DOMAIN,
    **RULES_TEXT,
}
