"""What to say of a label or a quote that does not stand in its source."""

import json
from collections.abc import Iterator
from typing import Literal

from konzept_cli.diagnostics import Finding, Mend, Spot
from konzept_cli.evidence import Verdict, verified
from konzept_cli.evidence.closest import closest, deviation, page_behind
from konzept_cli.evidence.folding import as_written, contains
from konzept_cli.evidence.omissions import MARK, pieces
from konzept_cli.repository import Record, Repository


def not_in_source(
    repository: Repository, record: Record, kind: Literal["label", "quote"]
) -> Iterator[Finding]:
    """A finding for every label or quote of `record` that none of its sources has: at the word
    where it leaves the source, with what the source says instead."""
    for verdict in verified(repository, record):
        if verdict.outcome == "not-found" and verdict.claim.kind == kind:
            yield _finding(repository, verdict)


def _finding(repository: Repository, verdict: Verdict) -> Finding:
    claim, file = verdict.claim, verdict.record.file
    texts = [repository.snapshots[source.snapshot or ""].text for source in verdict.searched]
    values: dict[str, object] = {
        "text": claim.text,
        "sources": tuple(source.title for source in verdict.searched),
    }
    if claim.page is not None and (page := _page(texts, claim.text)):
        values |= {"page": claim.page, "right": page}
        spot = Spot(file, (*claim.loc[:-1], "page"))
        return Finding(spot, "", "page", values, mend=Mend("replace", str(page), safe=False))
    parts = pieces(claim.text) if claim.kind == "quote" else ()
    if len(parts) > 1 and any(all(contains(text, part) for part in parts) for text in texts):
        mark = MARK.search(claim.text)
        spot = Spot(file, claim.loc, slice=mark.span() if mark else None)
        return Finding(spot, "", "omission", {**values, "first": parts[0], "last": parts[-1]})
    passages = filter(None, (closest(text, claim.text) for text in texts))
    passage = next((one for one in passages if one != as_written(claim.text)), None)
    # The source that follows the quote furthest is the one that is meant.
    cut = max(filter(None, (deviation(text, claim.text) for text in texts)), default=None)
    if passage is None:
        # What leaves the source with its first word comes from elsewhere as a whole.
        invented = cut is not None and cut[0] == 0
        return Finding(Spot(file, claim.loc, slice=None if invented else cut), values=values)
    spot = Spot(file, claim.loc, slice=cut)
    quoted = json.dumps(passage, ensure_ascii=False)
    mend = Mend("replace", quoted, safe=False, spot=Spot(file, claim.loc))
    values |= {"passage": passage, "page": page_behind(claim.text)}
    variant = "near-page" if values["page"] and claim.kind == "quote" else "near"
    return Finding(spot, "", variant, values, mend=mend)


def _page(texts: list[str], quote: str) -> int | None:
    """The page, from 1, of the first text that has `quote`."""
    for text in texts:
        for number, page in enumerate(text.split("\f"), 1):
            if contains(page, quote):
                return number
    return None
