"""Faults in what concepts say."""

RULES_DOMAIN = {
    "old-edition": "This edition is of {date}, and no newer one is recorded here.",
    "old-edition.help": "If there is a newer one, record it. Where a Kommunales "
    "Integrationszentrum in North Rhine-Westphalia is funded, the funding practice expects the "
    "adopted concept to be no older than about three years.",
    "adoption-not-recorded": "The last decision listed is “{kind}”; whether the concept was "
    "adopted remains open.",
    "adoption-not-recorded.help": "If it is known how it ended, add the decision. If nobody looked "
    "for it, “decisions” belongs under “recorded: partial”.",
    "incomplete-measure": "This measure does not say {keys}.",
    "incomplete-measure.some": "{number} of {measures} measures do not say {keys}.",
    "incomplete-measure.lacking": "this one does not say all of it",
    "incomplete-measure.all": "There is no measure that says {keys}.",
    "incomplete-measure.all.help": "If the paper says nothing about it anywhere, write under "
    "“recorded:”, indented: “not_named: [{parts}]”.",
    "incomplete-measure.responsible": "who does it (responsible)",
    "incomplete-measure.deadline": "until when (deadline)",
    "incomplete-measure.indicator": "how one can tell that it is done (indicator)",
    "incomplete-measure.help": "Where the paper does not say it, write “unknown”, such as "
    "“{key}: unknown”.",
    "incomplete-percentage": "Not recorded for this percentage ({value}): {keys}.",
    "incomplete-percentage.help": "“population” says of whom it is a share, “date” as of when (or "
    "“unknown”), “term” which word for people the paper uses.",
    "person-term-changed": "This percentage is about “{term}”, those of the edition before are "
    "about “{other}”: they cannot be compared.",
    "person-term-changed.before": "“{other}” in the edition before",
    "person-term-changed.help": "Add how both papers define their word under “person_terms”, so "
    "that nobody reads a growth or a decline from it.",
    "unlisted-person-term": "The word “{term}” is not listed under “person_terms”.",
    "unlisted-person-term.help": "Add a line under “person_terms:”, indented: “- word: {term}”. If "
    "the paper says what it means by it, that belongs below it, to “definition:”.",
    "unlisted-person-term.none": "The word “{term}” is not listed under “person_terms”.",
    "unlisted-person-term.none.help": "Write the line “person_terms:” at the far left, and below "
    "it, indented: “- word: {term}”. If the paper says what it means by it, that belongs below "
    "it, to “definition:”.",
    "listed-twice": "“{label}” is listed twice.",
    "listed-twice.first": "here for the first time",
    "listed-twice.help": "Put both entries together: several “roles” in one list, other spellings "
    "under “alternative_labels”.",
    "respelt-label": "The field is called “{label}” here and “{other}” in the edition before.",
    "respelt-label.before": "in the edition before",
    "respelt-label.help": "If both papers write it so, record it under “edition: changes” with "
    "“kind: renamed”; else correct one of the two labels.",
    "ambiguous-list": "In the source, “{label}” stands in a list that can also be cut at “{cut}” "
    "within this label.",
    "ambiguous-list.help": "Record the other way to read it under “readings”, with the reason.",
    "only-related-topics": "This field merely touches its topics ({topics}) and belongs to none: "
    "“related” does not count.",
    "only-related-topics.help": "If the field is a part of a topic, use “broad”. If no topic fits, "
    "consider one of your own in topics.yaml.",
    "field-without-topic": "The field “{label}” has no topic.",
    "field-without-topic.help": "Add “topics:”, or under “no_topic:” the reason why none fits.",
    "unused-topic": "No concept uses the topic “{topic}”.",
    "unused-topic.help": "Delete it, or match the fields that belong to it.",
    "unused-source": "No evidence refers to the source “{id}”.",
    "unused-source.help": "Name it under “source” in the evidence that comes from it; if nothing "
    "does, delete it.",
    "missing-retrieval-date": "The day on which this page was retrieved is not recorded.",
    "missing-retrieval-date.help": "Add “retrieved:” with the day.",
    "undated-source": "No date is recorded for this source.",
    "undated-source.help": "Add “date:” with the year or the day of its publication, or “date: "
    "unknown” if it has none.",
    "retrieved-before-published": "The source is of {date}, but was retrieved before: {retrieved}.",
    "retrieved-before-published.help": "Correct one of the two dates.",
    "long-quote": "This quote has {number} words.",
    "long-quote.help": "About twelve words are enough to find the place; shorten it, or take two "
    "short quotes.",
    "unspecific-quote": "The quote “{quote}” stands in {number} places of the source.",
    "unspecific-quote.help": "Take a few more words, or add “place” or “page”.",
    "periods-do-not-meet.gap": "This edition holds for {period}, the one before it for {before}: "
    "for the time between none held.",
    "periods-do-not-meet.overlap": "This edition holds for {period}, the one before it for "
    "{before}: for some time both held.",
    "periods-do-not-meet.before": "the edition before: {before}",
    "periods-do-not-meet.help": "If the papers say so, explain it in a “note” of the edition; else "
    "correct the “period”.",
    "page-beyond-source": "The source has only {pages} pages.",
    "page-beyond-source.zero": "There is no page 0.",
    "page-beyond-source.help": "Count as a PDF viewer does: from 1, with the cover.",
    "status-without-reason": "The measure is “{status}”, and the reason is not recorded.",
    "status-without-reason.help": "Add “status_reason:”. If the paper gives none, say so in a "
    "“note”.",
    "unique-claimed-twice": "{other} calls the topic “{topic}” its special feature too.",
    "unique-claimed-twice.other": "the other claim",
    "unique-claimed-twice.help": "Both may be right about what they say. Check that both papers "
    "mean the topic as a whole.",
    "unique-claim-without-evidence": "No quote shows that the paper calls this field its special "
    "feature.",
    "unique-claim-without-evidence.help": "Add “evidence:” with a “quote:” and “shows: "
    "claimed_unique”. If the paper does not say it, delete “claimed_unique”.",
    "shown-role-not-recorded": "This evidence shows “{shows}”, but the field is not recorded as "
    "that.",
    "shown-role-not-recorded.help": "Add it under “roles” (or “claimed_unique: true”), or correct "
    "“shows”.",
    "listed-but-not-named": "“{list}” says that the paper names nothing of this: {part}. But there "
    "is something listed.",
    "listed-but-not-named.partial": "{part}: this stands under “{list}” and also under “partial”.",
    "listed-but-not-named.partial.help": "Delete one of the two lines: “{list}” means that the "
    "paper names nothing of it, “partial” that not all of it has been recorded yet.",
    "listed-but-not-named.listed": "listed here",
    "listed-but-not-named.help": "Delete one of the two. If only some are listed, “recorded: "
    "partial” says so.",
    "decision-before-edition": "The decision is of {date}, the edition of {edition}.",
    "decision-before-edition.edition": "the edition",
    "decision-before-edition.help": "If the decision was about an earlier edition, it belongs to "
    "that one; else correct one of the two dates.",
    "date-in-future": "{date} is yet to come.",
    "date-in-future.help": "Correct the date. A decision that is yet to be taken is of the kind "
    "“vorgesehen”.",
    "deadline-before-edition": "The deadline is {deadline}, but the edition is of {date}.",
    "deadline-before-edition.help": "Correct the deadline, or add the “status” if the measure is "
    "over.",
    "euro-too-early": "{amount} euro in a paper of {date}: there was no euro yet.",
    "euro-too-early.help": "Add “currency: DEM”.",
    "percentage-over-hundred": "{value} percent is more than the whole.",
    "percentage-over-hundred.help": "Check the number and its “unit”. If it is a growth, say so in "
    "the “text”.",
    "vote-contradicts-result": "{for} votes for and {against} against do not fit “{word}”.",
    "vote-contradicts-result.help": "Check the numbers. If the source contradicts itself, keep "
    "both under “conflicts”.",
    "unknown-conflict-key": "The key “{key}” does not exist here, so that there can be no conflict "
    "about it.",
    "unknown-conflict-key.help": "Possible are: {known}.",
    "field-among-measures": "“{label}” stands below “measures”, but is built like an action field: "
    "with “id” and “topics”, and without anything that only measures have.",
    "field-among-measures.help": "If it is an action field, cut it out with all its lines, and "
    "paste it below “action_fields:”. If it is a measure, name below “fields” the action field "
    "that it belongs to.",
}
