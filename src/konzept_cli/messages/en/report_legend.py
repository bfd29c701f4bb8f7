"""Words of the reports: what roles, relations and colours mean."""

LEGEND: dict[str, str] = {
    # As what a concept treats a topic: "is an action field or a cross-cutting task".
    "report.as.action_field": "an action field",
    "report.as.cross_cutting": "a cross-cutting task",
    "report.as.focus": "a focus",
    "report.as.success_factor": "a success factor",
    "report.as.task": "a task",
    "report.as.framing": "a framing statement",
    "report.as.residual": "a residual heading",
    "report.role.action_field": "A thematic unit that the concept treats as an action field, or "
    "that amounts to one under another name, such as “chapter”",
    "report.role.cross_cutting": "A task for all fields or for all parts of an office",
    "report.role.focus": "A focus of the work that is no action field",
    "report.role.success_factor": "A condition on which the concept makes success depend",
    "report.role.task": "A task of an office, such as the municipal integration centre",
    "report.role.framing": "A statement on integration as a whole, nothing to be done",
    "report.role.residual": "A collective heading such as “Further action fields”",
    "report.relation.exact": "Field and topic mean the same.",
    "report.relation.close": "Field and topic mean almost the same.",
    "report.relation.narrow": "The field is wider: it contains the topic and other things.",
    "report.relation.broad": "The field is only a part of the topic.",
    "report.relation.related": "The field has to do with the topic, which is not its subject.",
    "report.tones": "Colours in the table: they repeat what the words say",
    "report.col.tone": "Colour",
    "report.tone.strong": "strong",
    "report.tone.middle": "medium",
    "report.tone.light": "pale",
    "report.tone.empty": "grey",
    "report.toned.strong": "The topic counts and is an action field.",
    "report.toned.middle": "The topic counts in another role.",
    "report.toned.light": "The topic comes up but does not count.",
    "report.toned.empty": "There is no field on the topic: not named, not recorded or explicitly "
    "none.",
}
