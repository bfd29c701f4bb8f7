"""What commands say."""

COMMANDS = {
    "severity.error": "error",
    "severity.warning": "warning",
    "severity.info": "info",
    "full.note": "note",
    "full.help": "help",
    "full.fix.safe": "fix",
    "full.fix.unsafe": "fix (please check)",
    # Summary of a check.
    "summary.files.one": "{n} file checked",
    "summary.files.many": "{n} files checked",
    "summary.no-errors": "no errors",
    "summary.errors.one": "{n} error",
    "summary.errors.many": "{n} errors",
    "summary.warnings.one": "{n} warning",
    "summary.warnings.many": "{n} warnings",
    "summary.infos.one": "{n} info",
    "summary.infos.many": "{n} infos",
    "summary.fixable.all": "What to change stands with it.",
    "summary.fixable.some": "For {n} of them it says what to change.",
    "summary.suppressed.one": "{n} finding is left out on purpose and does not count.",
    "summary.suppressed.many": "{n} findings are left out on purpose and do not count.",
    "summary.unread.one": "Quotes and references in the file that cannot be used are not checked "
    "until its errors are mended.",
    "summary.unread.many": "Quotes and references in the {n} files that cannot be used are not "
    "checked until their errors are mended.",
    "ignore.near": "A comment “konzept: ignore” for this rule stands near, but it does not reach "
    "here.",
    "summary.verified.one": "{n} label or quote stands like this in its source.",
    "summary.verified.many": "{n} labels and quotes stand like this in their source.",
    "summary.unverified.one": "{n} label or quote remains unverified because the source's text "
    "is not at hand.",
    "summary.unverified.many": "{n} labels and quotes remain unverified because the source's "
    "text is not at hand.",
    # When konzept cannot go on.
    "stop.error": "error",
    "stop.hint": "help",
    "stop.usage": "“konzept {command}--help” shows what is possible.",
    "stop.bug": "konzept has run into a fault of its own: {error}",
    "stop.bug.hint": "Please report it with the command that you typed. --verbose shows the "
    "details.",
    "stop.refused": "There is no going on: {reason}",
    "stop.no-path": "There is no “{path}”.",
    "stop.no-folder": "“{path}” is not a folder.",
    "stop.no-path.hint": "Probably meant: “{meant}”.",
    "stop.two-roots": "“{one}” and “{other}” belong to different repositories of concepts.",
    "stop.two-roots.hint": "Check them one by one.",
    "stop.no-files": "There are no concepts to check in “{path}”.",
    "stop.no-files.hint": "Concepts are files whose names end in .yaml, best in a folder "
    "“concepts”.",
    "stop.no-concepts": "There are no concepts in “{path}”.",
    "stop.config": "konzept.yaml cannot be used as it is.",
    "stop.config.hint": "The messages above say what to change.",
    "stop.today": "KONZEPT_TODAY must be a day, not “{given}”.",
    "stop.today.hint": "For example: KONZEPT_TODAY=2027-01-31",
    "stop.sources": "There is no folder of sources “{path}”.",
    "stop.sources.hint": "--sources, KONZEPT_SOURCES or “sources” in konzept.yaml must name a "
    "folder.",
    "stop.write": "“{path}” cannot be written: {reason}",
    "stop.write.hint": "What was there before is unchanged.",
    "stop.unknown-concept": "There is no concept “{id}” here.",
    "stop.unknown-concept.near": "Probably meant: {items}.",
    "stop.unknown-concept.list": "There are: {items}.",
    "stop.broken-concept": "The concept “{id}” cannot be read ({file}).",
    "stop.broken-concept.hint": "“konzept validate” says why.",
    "stop.vocabulary": "The vocabulary topics.yaml cannot be read.",
    "stop.unknown-topic": "There is no topic “{id}”.",
    "stop.unknown-role": "There is no role “{id}”.",
    "stop.unknown-rule": "There is no rule or group “{id}”.",
    "stop.unknown-rule.list": "“konzept explain” shows all rules with their groups.",
    "stop.no-rule": "After --select and --ignore belongs the name of a rule or a group.",
    "stop.kept-on.hint": "If a file is no concept, name it in konzept.yaml under “exclude”.",
    "stop.kept-on-ignores.hint": "How much it weighs can be changed in konzept.yaml under "
    "“severities”.",
    "stop.lint-only": "What “{id}” finds is no error and so belongs to “konzept lint” only.",
    "stop.lint-only.hint": "For example: konzept lint --select {id}",
    "stop.stdin-name": "Standard input needs a file name.",
    "stop.stdin-name.hint": "For example: --stdin-filename concepts/kreis-beispiel-2024.yaml",
    "stop.topic-and-by": "--topic and --by group cannot be used together.",
    "warn.misnamed": "“{name}” is not checked, because its name does not end in .yaml. Rename it "
    "to “{right}”.",
    "warn.broken.one": "{n} file cannot be read and is left out: {files}. “konzept validate” says "
    "why.",
    "warn.broken.many": "{n} files cannot be read and are left out: {files}. “konzept validate” "
    "says why.",
    "fixed.one": "{n} file changed ({fixes}).",
    "fixed.many": "{n} files changed ({fixes}).",
    "fixes.one": "{n} fix made",
    "fixes.many": "{n} fixes made",
    "fixes.unchecked.one": "{n} more fix is to be checked: {option}",
    "fixes.unchecked.many": "{n} more fixes are to be checked: {option}",
    "fixes.none-safe.one": "No safe fixes; {n} fix is to be checked: {option}",
    "fixes.none-safe.many": "No safe fixes; {n} fixes are to be checked: {option}",
    "fixes.none": "No fixes.",
    "fixed.circular": "{file} is unchanged: its fixes undo each other.",
    "opt.fix": "Write safe fixes into the files.",
    "opt.unsafe-fixes": "Write safe fixes and those that need checking, too, into the files; "
    "--fix is not needed for it.",
    "opt.diff": "Only show what --fix or --unsafe-fixes would change; write nothing.",
    "written": "Written: {path}",
    # Explanations.
    "group.syntax": "Syntax",
    "group.schema": "Structure",
    "group.reference": "References and keys",
    "group.evidence": "Evidence",
    "group.domain": "Domain",
    "group.wording": "Unambiguous writing",
    "group.hygiene": "Order",
    "explain.topic.also": "Concepts also call it",
    "explain.topic.not_here": "Does not belong here",
    "explain.bad": "Not like this:",
    "explain.good": "This is right:",
    # In an editor.
    "schema.text": "A text is expected here, in quotation marks if need be.",
    "schema.group": "Group of rules: {name}.",
    "schema.list": "A list is expected here: each entry on a line of its own that begins with "
    "“- ”.",
    # Help.
    "help.app": "Integration concepts as data: check, compare, report.\n\n"
    "Each concept is a YAML file in the folder concepts/. “konzept new” begins one, “konzept "
    "validate” checks them, “konzept compare” compares their action fields, “konzept report "
    "comparison” writes a report.",
    "help.validate": "Check whether the data are correct (errors).\n\nChecks spelling, values, "
    "references, official keys, and whether every label and quote stands like this in its source. "
    "Without PATH, the repository that you are in. Exit code 0: no errors, 1: errors found, 2: "
    "cannot check.",
    "help.lint": "Check everything, with warnings and infos.\n\nLike “validate”, and all rules "
    "that make data better. “konzept explain” explains them.",
    "help.list": "Show all concepts in a table.",
    "help.show": "Show one concept with all that it says and its evidence.",
    "help.explain": "Explain a rule with examples, or show all rules.\n\nWith the name of a group "
    "it shows the rules of that group, with “topics” all topics and what belongs to each.",
    "help.schema": "Print the JSON Schema of a kind of file.\n\nWith it, an editor such as VS Code "
    "explains every key, offers the allowed values, and shows mistakes while you type.",
    "help.compare": "Compare action fields: topics × concepts.\n\nA cell says which role the "
    "topic has in the concept, and how the concept's field relates to the topic. Without ids, all "
    "concepts are compared.",
    "help.report": "Write reports.",
    "help.report.comparison": "The comparison as a report in a single file.",
    "arg.path": "Files or folders; “-” for standard input.",
    "arg.id": "Ids of concepts: file names without their ending.",
    "arg.one-id": "Id of the concept: its file's name without the ending.",
    "arg.kind": "Kind of file: a concept, the vocabulary of topics (topics.yaml), the settings "
    "(konzept.yaml), or the result of a check (--format json).",
    "arg.rule": "Name of a rule, such as unknown-topic, or of a group of rules; or “topics”.",
    "opt.format": "Form of the output.",
    "opt.report-format": "Form of the report. Without it, the one that belongs to the ending of "
    "the file, else html.",
    "opt.output": "Write to this file instead of the screen.",
    "opt.lang": "Language of messages.",
    "opt.sources": "Folder with the texts of the sources.",
    "opt.color": "Colours.",
    "opt.quiet": "Only the result, no summary.",
    "opt.verbose": "Show the details of faults of konzept itself.",
    "opt.select": "Only these rules or groups of rules; several with commas between.",
    "opt.ignore": "Without these rules or groups of rules; several with commas between.",
    "opt.show-settings": "Instead of checking, show which rules hold for this file and why.",
    "opt.fail-on": "From which severity on the exit code is 1.",
    "opt.allow-empty": "Exit code 0 even if there is nothing to check.",
    "opt.stdin-filename": "The name under which standard input is checked.",
    "opt.root": "The folder of the concepts if it is not the current one.",
    "opt.by": "Rows: topics or groups of topics.",
    "opt.roles": "Roles that count, separated by commas.",
    "opt.version": "Show the version.",
    "panel.checks": "Check",
    "panel.reading": "Look at and compare",
    # Generated documents.
    "docs.rules": "Rules",
    "docs.rules.intro": "What konzept checks, and why. “konzept explain RULE” shows the same in "
    "the terminal.",
    "docs.commands": "Commands",
    "docs.commands.intro": "The help of every command, as “--help” shows it.",
    "docs.mistakes": "The ten most common mistakes and what konzept says",
    "docs.mistakes.intro": "Each mistake was made in the invented concept in the folder "
    "“beispiel”; below it is what “konzept validate” prints. A message names the fault first, "
    "then file, line and column, then the lines themselves; ^^^ shows the place. At the end it "
    "says what to do.",
}
