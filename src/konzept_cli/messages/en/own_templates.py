"""What is wrong with templates of one's own."""

OWN_TEMPLATES = {
    "template.line": "{file}, line {line}",
    "template.file": "{file}",
    "template.syntax": "Jinja cannot read the template and says: {told}",
    "template.name": "There is no name “{name}”.",
    "template.field": "“{owner}” has no field “{name}”.",
    "template.entry": "There is no entry “{name}” here.",
    "template.text": "There is no text “{name}”.",
    "template.text.hint": "Write texts of your own into the template itself.",
    "template.filter": "There is no filter “{name}”.",
    "template.filter.hint": "There are Jinja’s filters, without “random”, and “md”, “code”, "
    "“breaks” and “marks”.",
    "template.test": "There is no test “is {name}”.",
    "template.test.hint": "Usual ones are “is defined” and “is none”.",
    "template.none": "There is no template “{name}”.",
    "template.none.hint": "Only the folder of templates is searched; what begins with “konzept/” "
    "is a template of konzept.",
    "template.block": "“{parent}” has no block “{name}”; it would not be on the page.",
    "template.outside": "This stands outside of all blocks and would not be on the page.",
    "template.outside.hint": "Put it into a block, for example between {{% block after_cover %}} "
    "and {{% endblock %}}.",
    "template.itself": "The template extends itself.",
    "template.itself.hint": "konzept’s template is called “{meant}”.",
    "template.endless": "Too much is nested here, or templates call each other without end.",
    "template.unsafe": "Templates may not do this. Jinja says: {told}",
    "template.unsafe.hint": "Templates read the fields of the view; they cannot reach Python.",
    "template.power": "Templates do not compute powers.",
    "template.repeated": "Something is repeated here to more than {most} characters or entries.",
    "template.steps": "The template needs more than {most} steps; it was stopped here.",
    "template.steps.hint": "Does a loop walk through more than is meant?",
    "template.page-size": "The page grows longer than {most} characters.",
    "template.other": "This cannot be done here: {told}",
    "template.not-utf-8": "The file is not written in UTF-8.",
    "template.not-utf-8.hint": "Save it with the encoding UTF-8.",
    "template.leads-outside": "The link leads out of the folder of templates.",
    "template.leads-outside.hint": "Put the file itself into the folder.",
    "template.file-size": "The file is larger than {most} bytes.",
    "template.picture": "There is no picture “{name}” in the folder of templates.",
    "template.picture-kind": "“{name}” is no picture that konzept knows.",
    "template.picture-kind.hint": "Possible are: {kinds}.",
    "warn.template-name": "“{file}” is not used: no template of konzept has this name. Probably "
    "meant: “{meant}”.",
    "stop.templates": "konzept.yaml, line {line}: There is no folder of templates “{path}”.",
    "stop.templates.hint": "“templates” names a folder, as seen from konzept.yaml.",
    "stop.templates-outside": "konzept.yaml, line {line}: The folder of templates “{path}” lies "
    "outside of the repository.",
    "stop.templates-outside.hint": "Templates belong into the repository, so that everybody has "
    "them.",
}
