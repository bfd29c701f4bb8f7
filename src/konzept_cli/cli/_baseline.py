"""Writing the baseline: the only thing besides fixes that a check writes to the repository."""

from dataclasses import replace
from functools import cache

from konzept_cli.baseline import FILE_NAME, pruned
from konzept_cli.baseline.reading import Baseline
from konzept_cli.baseline.writing import written
from konzept_cli.cli._accepting import Accepted
from konzept_cli.cli._running import LOCKED, examine
from konzept_cli.cli._selection import Selection
from konzept_cli.cli._session import Session
from konzept_cli.cli._writing import write_bytes
from konzept_cli.loading import Loaded
from konzept_cli.settings import Settings
from konzept_cli.visible import visible


def rewrite(
    session: Session,
    selection: Selection,
    loaded: Loaded,
    settings: Settings,
    accepted: Accepted,
    *,
    grow: bool,
) -> tuple[Accepted, str]:
    """Write the baseline without what is gone and, where it is new or shall `grow`, with what is
    not accepted yet. What is accepted now, and what was done."""
    words, before = session.words, accepted.baseline.entries
    found = examine(loaded, settings, selection.wants, words)
    matched = accepted.match(found.diagnostics, cache(loaded.document), words)
    judging = accepted.judging(loaded, settings, found.files)
    kept = pruned(before, matched.used, judging.judges)
    added = matched.new if grow or accepted.is_new else {}
    entries = {e: kept.get(e, 0) + added.get(e, 0) for e in sorted({**kept, **added})}
    content = written(entries)
    changed = content != accepted.baseline.text.encode()
    if changed:
        write_bytes(accepted.path, content, words)
    said = [
        words.count(
            "baseline.written" if changed else "baseline.unchanged",
            sum(entries.values()),
            file=visible(accepted.baseline.file),
            new=sum(added.values()),
            gone=sum(before.values()) - sum(kept.values()),
        )
    ]
    if left_out := sum(matched.new.values()) - sum(added.values()):
        said.append(words.count("baseline.left-out", left_out))
    if locked := sum(one.rule in LOCKED for one in found.counted()):
        said.append(words.count("baseline.locked", locked))
    if accepted.path == session.root / FILE_NAME and not session.config.baseline:
        said.append(words("baseline.configure", file=FILE_NAME))
    baseline = Baseline(accepted.baseline.file, content.decode(), entries)
    return replace(accepted, baseline=baseline, is_new=False), "\n".join(said)
