"""Words of the options that choose concepts and topics, and of what a page says about it."""

CHOOSING = {
    "panel.choosing": "Selection",
    "opt.choose.kind": "Only concepts of areas or bodies of this kind, such as kreis or gemeinde; "
    "several separated by commas.",
    "opt.choose.land": "Only concepts from this federal state: its name, its letters (NW) or its "
    "official key (05); several separated by commas.",
    "opt.choose.topic": "Only these topics; several separated by commas. A single topic is shown "
    "side by side by “konzept compare”, with labels, goals and quotes.",
    "opt.choose.group": "Only the topics of these groups; several separated by commas.",
    "opt.choose.since": "Only editions from this year, month or day on: 2015, 2015-05 or "
    "2015-05-11.",
    "opt.choose.until": "Only editions up to this year, month or day.",
    "opt.choose.latest": "Of several editions of a paper only the newest, with a partial "
    "continuation or a supplement also the edition before it; other papers such as evaluations "
    "stay.",
    # What is not known, or leaves nothing.
    "stop.unknown-kind": "There is no kind of area or body “{id}”.",
    "stop.unknown-land": "There is no federal state “{id}”.",
    "stop.unknown-group": "There is no group of topics “{id}”.",
    "stop.no-topics": "No topic belongs to the chosen groups.",
    "stop.not-a-date": "“{text}” is no date.",
    "stop.not-a-date.near": "Probably meant: {meant}.",
    "stop.not-a-date.hint": "It can be a year, a month or a day: 2015, 2015-05 or 2015-05-11.",
    "stop.until-since": "The time ends before it begins: --since {since} --until {until}.",
    "stop.nothing-left": "No concept fits this selection.",
    "stop.nothing-left.kind": "There are concepts of this kind: {items}.",
    "stop.nothing-left.land": "There are concepts from: {items}.",
    "stop.nothing-left.landless": "Of no concept it is known in which federal state it lies. The "
    "official key (ags) would say so.",
    "stop.nothing-left.date": "The oldest dated concept is from {first}, the newest from {last}.",
    "stop.nothing-left.undated": "No concept has a known date.",
    "stop.nothing-left.together": "Each wish alone fits some concepts, all together fit none.",
    # What a page says.
    "choice.some.one": "This is a selection: one of {set} ({listed}). Numbers such as "
    "“x of n” and all that is said of what is shared or special hold for it only.",
    "choice.some.many": "This is a selection: {n} of {set} ({listed}). Numbers such as "
    "“x of n” and all that is said of what is shared or special hold for it only.",
    "choice.all": "Selected by: {listed}. This leaves out none of {set}.",
    "choice.set.one": "one concept",
    "choice.set.many": "{n} concepts",
    "choice.set.named.one": "one named concept",
    "choice.set.named.many": "{n} named concepts",
    "choice.kind": "kind: {items}",
    "choice.land": "federal state: {items}",
    "choice.since": "edition from {since} on",
    "choice.until": "edition up to {until}",
    "choice.between": "edition from {since} to {until}",
    "choice.latest": "of several editions of a paper only the newest, with a partial continuation "
    "or a supplement also the edition before it; other papers such as evaluations stay",
    "choice.undated": "Left out, because the date of the edition is unknown: {names}.",
    "choice.landless": "Left out, because it is not known in which federal state it lies: {names}.",
    "choice.inexact": "Included, although the date is known only roughly and may also lie outside "
    "the chosen time: {names}.",
    "choice.older": "Left out, because a newer edition is included: {names}.",
    "choice.unordered": "By the same body, while the data do not say which edition is the newer "
    "one; so all are included: {names}.",
    "choice.number": "{n} concepts",
    "choice.topics.one": "Only one of {total} topics is shown: {topics}. All statements about "
    "topics hold for it only.",
    "choice.topics.many": "Only {n} of {total} topics are shown: {topics}. All statements about "
    "topics hold for them only.",
    "choice.groups.one": "Only one of {total} groups of topics is shown: {topics}. All statements "
    "about topics hold for it only.",
    "choice.groups.many": "Only {n} of {total} groups of topics are shown: {topics}. All "
    "statements about topics hold for them only.",
    "choice.whole": "Readings, further facts and sources are complete, whichever topics were "
    "chosen.",
    "choice.vocabulary": "{title}, version {version} ({chosen} of {topics} topics)",
    "report.claimed.alone.one": "One field is called a special feature by its own source: "
    "{fields}.",
    "report.claimed.alone.many": "{N} fields are called special features by their own sources: "
    "{fields}.",
    # At a glance, where topics were chosen.
    "choice.core.one": "Of the chosen topics, one belongs to it: {topics}.",
    "choice.core.many": "Of the chosen topics, {n} belong to it: {topics}.",
    "choice.core.none": "Of the chosen topics, none belongs to it.",
    "choice.unique.one": (
        "Of the chosen topics, one counts, as far as recorded, in only one of the {total} "
        "concepts: {topics}."
    ),
    "choice.unique.many": (
        "Of the chosen topics, {n} count, as far as recorded, in only one of the {total} "
        "concepts: {topics}."
    ),
    "choice.unnamed.one": (
        "For one of the chosen topics no field is recorded, whatever the role: {topics}."
    ),
    "choice.unnamed.many": (
        "For {n} of the chosen topics no field is recorded, whatever the role: {topics}."
    ),
    "choice.unnamed.all": "For no chosen topic is a field recorded, whatever the role.",
}
