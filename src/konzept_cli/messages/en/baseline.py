"""Findings that a repository accepts for now."""

BASELINE = {
    "opt.baseline": "File of findings that you accept for now; they do not count.",
    "opt.write-baseline": "Write all findings of today into this file; without --baseline it is "
    "konzept-baseline.json. If it exists, only what is mended is taken out.",
    "opt.add-to-baseline": "Like --write-baseline, but new findings are added.",
    "baseline.reason": "is in {file}",
    "baseline.written.one": "{file}: {n} finding is accepted ({new} new, {gone} gone).",
    "baseline.written.many": "{file}: {n} findings are accepted ({new} new, {gone} gone).",
    "baseline.unchanged.one": "{file} is unchanged: {n} finding is accepted.",
    "baseline.unchanged.many": "{file} is unchanged: {n} findings are accepted.",
    "baseline.left-out.one": "{n} new finding stays out; --add-to-baseline accepts it.",
    "baseline.left-out.many": "{n} new findings stay out; --add-to-baseline accepts them.",
    "baseline.locked.one": "{n} finding cannot be accepted because it can make a file unusable.",
    "baseline.locked.many": "{n} findings cannot be accepted because they can make files unusable.",
    "baseline.configure": "To make the file count from now on, write into konzept.yaml: baseline: "
    "{file}",
    "stop.baseline.missing": "There is no file “{file}” of accepted findings.",
    "stop.baseline.missing.hint": "--write-baseline makes it.",
    "stop.baseline.folder": "“{file}” is a folder, not a file with accepted findings.",
    "stop.baseline.folder.hint": "Name a file, such as konzept-baseline.json.",
    "stop.baseline.name": "In konzept.yaml, “baseline” has a name that no file can have: “{file}”.",
    "stop.baseline.outside": "“baseline” in konzept.yaml names a place outside of this repository: "
    "{file}",
    "stop.baseline.outside.hint": "Name a file in this repository, or give the file with "
    "--baseline.",
    "stop.baseline.hint": "Restore the file with git. Or delete it and write it anew with “konzept "
    "lint --write-baseline”.",
    "stop.baseline.encoding": "From here on the file is not saved in UTF-8.",
    "stop.baseline.character": "Here is an invisible character that has no business in the file.",
    "stop.baseline.json": "From here on the file is not valid JSON.",
    "stop.baseline.conflict": "Here begins a conflict that git could not resolve in a merge.",
    "stop.baseline.conflict.hint": "Keep the entries of both sides and delete the lines that begin "
    "with <<<<<<<, ======= and >>>>>>>. What is not needed of them any more, --write-baseline "
    "takes out afterwards.",
    "stop.baseline.deep": "Brackets are nested deeper here than konzept ever writes them.",
    "stop.baseline.other": "konzept has not written this file.",
    "stop.baseline.other.hint": "If it is the wrong file, name the right one. Otherwise delete it "
    "and write it anew with “konzept lint --write-baseline”.",
    "stop.baseline.version": "This file has version {version}; this konzept knows only version 1.",
    "stop.baseline.version.hint": "Use the version of konzept that wrote it.",
    "stop.baseline.entry": "konzept has not written this entry as it is.",
    "stop.baseline.entry.hint": "Delete the entry. If the finding is still there, "
    "--add-to-baseline accepts it again.",
    "stop.baseline.twice": "This entry is in line {first} already.",
    "stop.baseline.twice.hint": "Delete one of the two entries.",
}
