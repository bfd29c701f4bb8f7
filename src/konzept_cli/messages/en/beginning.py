"""How a record begins: `konzept new`, the skeleton it writes, and what is left of it."""

BEGINNING = {
    "metavar.DATE": "DATE",
    "metavar.TITLE": "TITLE",
    "panel.beginning": "Begin",
    "help.new": "Begin the file of a new concept.\n\nLooks the district up in the official "
    "register and writes concepts/<name>-<year>.yaml, with an explanation of every part. The file "
    "is valid; “konzept lint” names what is to be replaced. A file that exists is left as it is.",
    "arg.district": "Name of the district, such as Kreis Soest; a part of it or the official key "
    "(AGS, NUTS) will do.",
    "opt.district-kind": "Kind of district; narrows the search. If the register does not have the "
    "name like this (a quarter never), the file is written without a key.",
    "opt.date": "Year or day of the edition: 2024, 2024-05 or 2024-05-17.",
    "opt.title": "Title as it stands on the paper.",
    "opt.new-file": "Write this file, or the file into this folder.",
    # When no record can be begun.
    "stop.new.name": "The name of the district is missing.",
    "stop.new.name.hint": "For example: konzept new Kreis Soest",
    "stop.new.hidden": "“{text}” contains invisible characters.",
    "stop.new.hidden.hint": "Type the text instead of copying it.",
    "stop.new.date": "“{date}” is not a date in the expected form.",
    "stop.new.date.near": "Probably meant: --date {meant}",
    "stop.new.date.hint": "For example: --date 2024, --date 2024-05 or --date 2024-05-17",
    "stop.new.exists": "There is a file {path} already; it is left as it is.",
    "stop.new.exists.hint": "If this is another edition, give its year with --date, or another "
    "file name with -o.",
    "stop.new.file-name": "“{name}” will not do as a concept's name.",
    "stop.new.file-name.hint": "It has only lower-case letters a to z, digits, and hyphens between "
    "them, and ends in .yaml: {meant}",
    "stop.new.several": "“{name}” can mean several districts.",
    "stop.new.several.hint": "Give the key instead of the name:",
    "stop.new.unknown": "The official register has no “{name}”.",
    "stop.new.key": "The official register has no key {name}.",
    "stop.new.key.hint": "Give the name instead of the key.",
    "stop.new.unknown.hint": "Perhaps meant:",
    # The question on a terminal.
    "new.several": "“{name}” can mean several districts:",
    "new.similar": "The official register has no “{name}”. Perhaps meant:",
    "new.until": "valid until {day}",
    "new.more": "… and {n} more. Give more of the name, or the official key.",
    "new.question": "Which number? (Ctrl+C stops) ",
    "new.again": "Please give a number from 1 to {n}.",
    # What was done.
    "new.written": "Written: {path}",
    "new.folder": "Made: the folder {path}",
    "new.schema": "Written: {path}; with it an editor such as VS Code explains every key",
    "new.district": "District: {choice}",
    "new.keyless": "District: {name} ({kind}), without an official key",
    "new.keyless.near": "The official register has no “{name}”. A name like it: {choice}",
    "new.keyless.how": "For a quarter or anything else without an official key: {command}",
    "new.undated": "The edition has no year (o-j). If you know it, delete the file and begin again "
    "with the year, for example: {command}",
    "new.next": "Open the file in an editor and fill it in. Then:",
    "new.next.lint": "shows what is still to be replaced",
    "new.next.validate": "checks whether all is correct",
    # What is left of the skeleton.
    "placeholder-left": "This is still a placeholder, not what the paper says.",
    "placeholder-left.help": "Replace the whole text, “{word}” included, by what the paper says. "
    "If it does not say it, delete the line.",
    # The skeleton. One # is an example that can be made to hold, two are an explanation.
    "skeleton.title": "REPLACE: title of the paper",
    "skeleton.modeline": """\
# yaml-language-server: $schema={schema}
## The line above is for the editor. It stays as it is.
##
""",
    "skeleton.keyed": """\
## Who issued the concept, with name and key from the official register.
district:
  name: {name}
  kind: {kind}
  ags: {ags}
""",
    "skeleton.keyless": """\
## Who issued the concept. Without an official key, within says what the place belongs to.
district:
  name: {name}
  kind: {kind}
#   within: "REPLACE: Stadt Beispielstadt"
""",
    "skeleton.undated": """\
## That is why the file's name ends in o-j (no year). If you find the year, change the name, too.
""",
    "skeleton": """\
{modeline}## How to fill in this file:
## - Lines that begin with two ## explain something. You may delete them.
## - Lines that begin with one # are examples. They hold once you delete the # and the blank
##   after it. More blanks at the beginning of the line must stay.
## - Where it says REPLACE:, write your own text between the quotation marks and delete the old
##   one, the word REPLACE included.
## - Leave out what the paper does not say.
## “konzept lint” shows what is still to be replaced; “konzept validate” checks whether all is
## correct.

## The version of this kind of file. It stays as it is.
schema: 1

## The title as it stands on the paper.
title: {title}

{district}
## When this edition was written: "2024", "2024-05" or "2024-05-17", with the quotation marks.
## Where the paper does not say, it is unknown.
{undated}## kind is the kind of edition, if the paper names it:
{edition_kinds}
edition:
  date: {date}
#   kind: fortschreibung

## When you recorded the concept, and what is still missing. partial has what you have not recorded
## yet, or only in part. In the beginning that is everything, even if you already enter something.
## Delete each line whose part you have recorded completely: only then do comparisons and reports
## say what the paper does not name. Once the list is empty, delete the line partial, too.
## not_named has what you looked for in the paper and did not find. Move the line there; it takes
## details of measures as well:
{details}
recorded:
  date: {today}
  partial:
{parts}
#   not_named:
#     - measures.indicator

## What you record the concept from. kind is the kind of source; change full_text if you do not
## have the whole paper:
{source_kinds}
## retrieved is the day on which you read a web page. snapshot is a file with the source's text in
## the folder sources; konzept then checks that every quote stands there.
## With several sources each gets a short name, such as id: slides, and each piece of evidence
## says with source: slides which one it is from.
sources:
  - kind: full_text
    title: "REPLACE: title of the source"
#     publisher: "REPLACE: name of the office that published it"
#     date: unknown
#     url: https://replace.example/concept.pdf
#     retrieved: {today}
#     snapshot: {id}.txt

## Decisions: which body dealt with the paper, when and how. kind says how:
{decision_kinds}
## quote is a few words exactly as they stand in the paper, place says where they stand. If there
## are page numbers, better write page: 12 instead of place.
# decisions:
#   - kind: beschlossen
#     body: "REPLACE: Kreistag or Rat"
#     date: unknown
#     evidence:
#       - quote: "REPLACE: hat der Kreistag das Konzept beschlossen"
#         place: "REPLACE: preface, second paragraph"

## Action fields in the paper's order. id is a short name of your own: lower-case letters a to z,
## digits, hyphens. label is the name exactly as in the paper.
## topics assigns the field to one topic or several, so that concepts can be compared.
## relation says how the field relates to the topic (“the field … the topic”):
{relations}
## reason says in a few words why; only exact needs none. goals are goals of this field alone.
## The topics are:
{topics}
# action_fields:
#   - id: {topic}
#     label: "REPLACE: name of the field, such as {topic_label}"
#     topics:
#       - topic: {topic}
#         relation: close
#         reason: "REPLACE: why the field belongs to this topic"
#     goals:
#       - label: "REPLACE: a goal of this field"

## Goals of the whole concept. A short goal stands under label, exactly as in the paper. A long one
## you put into words of your own under text, with a quote as evidence.
# goals:
#   - label: "REPLACE: Teilhabe aller Menschen stärken"
#   - text: "REPLACE: Newcomers are to have a say in the bodies."
#     evidence:
#       - quote: "REPLACE: Mitsprache in allen Gremien"
#         place: "REPLACE: chapter 3"

## Measures. responsible says who carries one out, deadline by when.
## If a measure belongs to an action field, add fields: [{topic}] with that field's id.
# measures:
#   - label: "REPLACE: Sprachcafé einrichten"
#     responsible: "REPLACE: Kommunales Integrationszentrum"
#     deadline: unknown

## There is more that you can record, such as person_terms (words for people with a history of
## migration), participation, principles, actors (target groups, partners), figures and budget.
""",
}
