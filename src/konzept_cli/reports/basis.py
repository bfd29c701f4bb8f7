"""What the common core rests on, and which concepts are left out of it."""

from collections.abc import Iterator, Mapping, Sequence

from konzept_cli.reports.absences import none_parts, none_proofs
from konzept_cli.reports.districts import Caution, by_district
from konzept_cli.reports.wording import Frame, Head


def basis(frame: Frame) -> list[Head]:
    """The concepts that the common core rests on."""
    return [frame.heads[index] for index in frame.comparison.basis]


def rests(frame: Frame, *, named: bool = True) -> list[str]:
    """What belongs to the common core and which concepts it rests on, or why there is none. They
    are `named`, or only counted, as far as that says enough."""
    if len(frame.heads) < 2:
        return [frame.words("report.core.single")]
    heads = basis(frame)
    if len(heads) < 2:
        return [frame.words("report.core.undetermined")]
    meaning = frame.words(f"report.core.meaning.{frame.comparison.by}")
    return [meaning, *_resting(frame, heads, named=named)]


def _resting(frame: Frame, heads: Sequence[Head], *, named: bool) -> Iterator[str]:
    """On which concepts, and which of them may have more fields than their sources list."""
    unread = [head for head in heads if not head.column.read_in_full]
    all_unread = len(unread) == len(heads)
    key = "report.core.rests.named" if named or all_unread else "report.core.rests"
    yield frame.words(key, basis=frame.spelled(len(heads)), names=frame.names(heads))
    if all_unread:
        yield frame.words("report.core.unread.all")
    elif unread:
        yield frame.count("report.core.unread", len(unread), names=frame.names(unread))
    based = {id(head) for head in heads}
    issuers = [group for group in by_district(frame) if based & set(map(id, group))]
    if len(issuers) < len(heads):
        yield frame.words("report.core.rests.editions")


def incomplete(frame: Frame) -> list[Head]:
    """The concepts whose action fields are not recorded completely."""
    return [head for head in frame.heads if not head.column.complete]


def partial(frame: Frame) -> list[Head]:
    """The papers that treat some fields only, and are recorded completely."""
    return [head for head in frame.heads if head.column.complete and head.column.partial_edition]


def left_out(frame: Frame) -> Iterator[Caution]:
    """One sentence with every concept that the common core leaves out, and why; nothing where it
    rests on all, or where there is but one."""
    groups = _groups(frame) if len(frame.heads) > 1 else {}
    listed = [
        frame.count(f"report.left_out.{why}", len(heads), names=frame.names(heads))
        for why, heads in groups.items()
    ]
    if listed:
        text = frame.words("report.left_out", listed="; ".join(listed))
        none = groups.get("none", [])
        yield Caution(text, proofs=none_proofs(frame, none, "action_fields"))


def left_out_counted(frame: Frame) -> str:
    """How many are left out for which reason, as a sentence; empty where the core rests on all."""
    text = "; ".join(
        frame.count(f"report.open.{why}", len(heads)) for why, heads in _groups(frame).items()
    )
    return text[:1].upper() + text[1:]


def bounds(frame: Frame) -> list[str]:
    """In which concepts a topic without an entry may have a field all the same."""
    texts = []
    if heads := incomplete(frame):
        texts.append(frame.count("report.incomplete", len(heads), names=frame.names(heads)))
    if heads := partial(frame):
        texts.append(frame.count("report.partial", len(heads), names=frame.names(heads)))
    return texts


def _groups(frame: Frame) -> Mapping[str, list[Head]]:
    """The concepts that the common core leaves out by the reason, without empty groups."""
    groups = {
        "incomplete": incomplete(frame),
        "partial": [head for head in partial(frame) if head.column.field_counts[0]],
        "not_named": _empty(frame, explicitly=False),
        "none": _empty(frame, explicitly=True),
    }
    return {why: heads for why, heads in groups.items() if heads}


def _empty(frame: Frame, *, explicitly: bool) -> list[Head]:
    """Of the concepts without action fields those that say so themselves, or the others."""
    heads = (frame.heads[at] for at in frame.comparison.empty)
    return [head for head in heads if ("action_fields" in none_parts(head)) is explicitly]
