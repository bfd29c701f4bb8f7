"""Why a result cannot go where it was meant to."""

DELIVERING = {
    "stop.yaml-output": "“{path}” is not written: files with this ending are read by konzept as "
    "concepts or settings.",
    "stop.yaml-output.hint": "An output needs another ending, such as .json.",
    "stop.fixed-before": "Changed before that: {files}. Everything else is unchanged.",
    "stop.diff-format": "--diff shows changed lines; there is no format “{format}” for that.",
    "stop.diff-format.hint": "Without --diff, --format {format} gives the findings; without "
    "--format, --diff shows the changes.",
    "stop.baseline.same-file": "“{path}” cannot hold both the accepted findings and the output.",
    "stop.baseline.same-file.hint": "Give the output another name.",
    "stop.report-ending": "There is no report with the ending “{ending}”.",
    "stop.report-ending.hint": "Possible endings: {endings}. For another name, add --format, for "
    "example --format html.",
    "stop.completion": "_KONZEPT_COMPLETE cannot be “{given}”.",
    "stop.completion.hint": "Only the completion of a shell sets this variable, for example to "
    "complete_bash. Remove it: unset _KONZEPT_COMPLETE",
}
