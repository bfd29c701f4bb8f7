"""What came of a check, in words."""

from konzept_cli.diagnostics import Checked, Summary
from konzept_cli.messages import Catalogue


def summary_line(summary: Summary, words: Catalogue, unread: int = 0) -> str:
    """What was checked and what came of it, in a few sentences. `unread` is the number of files
    that cannot be used, so that nothing in them was verified."""
    parts = [
        words.count(f"summary.{name}", number)
        for name, number in (
            ("errors", summary.errors),
            ("warnings", summary.warnings),
            ("infos", summary.infos),
        )
        if number
    ]
    if not summary.errors:
        parts.insert(0, words("summary.no-errors"))
    sentences = [f"{words.count('summary.files', summary.files)}: {', '.join(parts)}."]
    if summary.fixable:
        total = summary.errors + summary.warnings + summary.infos
        key = "all" if summary.fixable == total else "some"
        sentences.append(words(f"summary.fixable.{key}", n=summary.fixable))
    if summary.suppressed:
        sentences.append(words.count("summary.suppressed", summary.suppressed))
    if summary.verified:
        sentences.append(words.count("summary.verified", summary.verified))
    if summary.unverified:
        sentences.append(words.count("summary.unverified", summary.unverified))
    if unread:
        sentences.append(words.count("summary.unread", unread))
    return " ".join(sentences)


def statistics(checked: Checked) -> str:
    """How often each rule was broken, a line each, the most frequent first."""
    counts = sorted(checked.by_rule().items(), key=lambda item: (-item[1], item[0]))
    wide = max((len(str(number)) for _, number in counts), default=0)
    return "\n".join(f"{number:>{wide}}  {rule}" for rule, number in counts)
