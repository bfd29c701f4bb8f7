"""An id for each quote of a page, so that a link can lead to it."""

import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from konzept_cli.reports.proving import Proof
from konzept_cli.reports.wording import Frame


def anchoring(frame: Frame) -> Callable[[Proof], Proof]:
    """What gives each quote of one page an id that stays while the concept, the place and the
    words do, whatever else comes and goes; with a number where the page has it several times."""
    owners = {f"#{head.anchor}": head.column.id for head in frame.heads}
    owners |= {f"#{one.anchor}": head.column.id for head in frame.heads for one in head.sources}
    seen: Counter[str] = Counter()

    def anchored(proof: Proof) -> Proof:
        if proof.quote is None:
            return proof
        said = "\n".join((owners.get(proof.href, ""), proof.place or "", proof.quote))
        digest = hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:10]
        seen[digest] += 1
        number = seen[digest]
        return replace(proof, anchor=f"quote-{digest}" + (f"-{number}" if number > 1 else ""))

    return anchored
