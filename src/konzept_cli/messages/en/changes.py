"""What has changed since a commit."""

CHANGES = {
    "opt.changed": "Only report what is in files that are changed or new since the last commit.",
    "opt.changed-since": "Only report what is in files that are changed or new since this branch "
    "has left REV, such as main.",
    "metavar.REV": "REV",
    "changed.nothing": "Nothing has changed here since the last commit; there is nothing to check.",
    "changed.nothing-since": "Nothing has changed here since “{rev}”; there is nothing to check.",
    "changed.whole": "{file} has changed. That concerns all concepts, so all are checked.",
    "changed.also": "Changed or deleted: {causes}. Checked, too, because of that: {files}.",
    "stop.changes.no-git": "Only git knows what has changed, and git cannot be run here.",
    "stop.changes.no-git.hint": "Install git, or leave out --changed and --changed-since: then "
    "everything is checked.",
    "stop.changes.no-answer": "Only git knows what has changed, and git does not answer here.",
    "stop.changes.no-answer.hint": "Try “git status” in this folder. Without --changed and "
    "--changed-since, everything is checked.",
    "stop.changes.no-repository": "Git does not know what has changed in “{path}”. {reason}",
    "stop.changes.no-repository.hint": "Leave out --changed and --changed-since: then everything "
    "is checked.",
    "stop.changes.no-revision": "In git there is no revision “{rev}” here.",
    "stop.changes.no-revision.hint": "Name a branch, a tag or a commit, such as --changed-since "
    "origin/main. On a CI server, the whole history must be checked out for that.",
    "stop.changes.no-ancestor": "“{rev}” and the last commit here have no common origin.",
    "stop.changes.no-ancestor.hint": "On a CI server, the whole history must be checked out.",
    "stop.changes.unreadable": "Git cannot read the former state here. {reason}",
    "stop.changes.unreadable.hint": "Perhaps a part of the history is missing; “git fetch” gets "
    "it.",
}
