"""What the common core rests on, and which concepts are left out of it."""

from collections.abc import Iterator

from konzept_cli.reports.absences import none_parts, none_proofs
from konzept_cli.reports.districts import Caution
from konzept_cli.reports.wording import Frame, Head


def basis(frame: Frame) -> list[Head]:
    """The concepts that the common core rests on."""
    return [frame.heads[index] for index in frame.comparison.basis]


def incomplete(frame: Frame) -> list[Head]:
    """The concepts whose action fields are not recorded completely."""
    return [head for head in frame.heads if not head.column.complete]


def left_out(frame: Frame) -> Iterator[Caution]:
    """One sentence with every concept that the common core leaves out, and why."""
    none = _empty(frame, explicitly=True)
    groups = {
        "incomplete": incomplete(frame),
        "not_named": _empty(frame, explicitly=False),
        "none": none,
    }
    listed = [
        frame.count(f"report.left_out.{why}", len(heads), names=frame.names(heads))
        for why, heads in groups.items()
        if heads
    ]
    if listed:
        text = frame.words("report.left_out", listed="; ".join(listed))
        yield Caution(text, proofs=none_proofs(frame, none, "action_fields"))


def left_out_told(frame: Frame) -> str:
    """The same as text, after a blank; nothing where the core rests on all."""
    return "".join(f" {caution.text}" for caution in left_out(frame))


def _empty(frame: Frame, *, explicitly: bool) -> list[Head]:
    """Of the concepts without units those that say so themselves, or the others."""
    heads = (frame.heads[at] for at in frame.comparison.empty)
    return [head for head in heads if ("action_fields" in none_parts(head)) is explicitly]
