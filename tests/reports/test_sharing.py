"""Evidence and remarks of a whole list stand once."""

from konzept_cli.reports.proving import Proof
from konzept_cli.reports.sharing import shared, shared_note
from konzept_cli.reports.statements import Entry

HERE, THERE = (Proof(None, None, name, f"#{name}") for name in ("a", "b"))
NONE = Proof(None, None, "Beleg nicht erfasst", "")


def test_what_all_share_stands_once() -> None:
    tree = Entry(label="A", proofs=(HERE,), entries=(Entry(label="B", proofs=(HERE,)),))
    assert shared((tree,)) == ((Entry(label="A", entries=(Entry(label="B"),)),), (HERE,))


def test_what_differs_stays() -> None:
    inner = Entry(label="B", proofs=(THERE,))
    for entries in (
        (Entry(label="A", proofs=(HERE,), entries=(inner,)),),
        (Entry(label="A", proofs=(HERE,)), inner),
        (Entry(label="A", proofs=(HERE,)),),
        (Entry(text="A", proofs=(NONE,)), Entry(text="B", proofs=(NONE,))),
        (),
    ):
        assert shared(entries) == (entries, ())


def test_a_remark_on_all_stands_once() -> None:
    entries = (Entry(label="A", note="nur Beispiele"), Entry(label="B", note="nur Beispiele"))
    assert shared_note(entries) == ((Entry(label="A"), Entry(label="B")), "nur Beispiele")


def test_a_remark_on_some_stays() -> None:
    for entries in (
        (Entry(label="A", note="x"), Entry(label="B", note="y")),
        (Entry(label="A", note="x"), Entry(label="B")),
        (Entry(label="A", note="x"),),
        (Entry(label="A"), Entry(label="B")),
        (),
    ):
        assert shared_note(entries) == (entries, None)
