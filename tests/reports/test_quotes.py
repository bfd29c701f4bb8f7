"""Every quote has an id of its own that stays."""

import re

from konzept_cli.comparison import compare
from konzept_cli.messages import catalogue
from konzept_cli.reports.comparison import ComparisonView, build
from konzept_cli.reports.finishing import each
from konzept_cli.reports.proving import Proof
from konzept_cli.repository import Repository


def anchors(view: ComparisonView) -> dict[str, Proof]:
    found: list[Proof] = []

    def seen(proof: Proof) -> Proof:
        found.append(proof)
        return proof

    each(view, Proof, seen)
    assert all((proof.anchor is None) == (proof.quote is None) for proof in found)
    quoted = [proof for proof in found if proof.anchor]
    named = {proof.anchor or "": proof for proof in quoted}
    assert len(named) == len(quoted) > 20
    return named


def test_each_quote_has_an_id_of_its_own(view: ComparisonView, html: str) -> None:
    named = anchors(view)
    assert all(re.fullmatch(r"quote-[0-9a-f]{10}(-\d+)?", anchor) for anchor in named)
    for anchor in named:
        assert html.count(f'id="{anchor}"') == 1


def test_an_id_stays_when_other_concepts_come(repository: Repository) -> None:
    words = catalogue("de")
    one = "kreis-mettmann-2015"
    alone = anchors(build(repository, compare(repository, [one]), words))
    among = anchors(build(repository, compare(repository), words))
    same = {anchor for anchor, proof in alone.items() if anchor in among}
    assert same == set(alone)
    assert all(alone[anchor].quote == among[anchor].quote for anchor in same)
    # Numbers of sources change; the ids rest on the concept, not on them.
    assert any(alone[anchor].href != among[anchor].href for anchor in same)
