"""Document → model: pydantic's errors become findings, one per defect."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

from konzept_cli.diagnostics import Finding, Loc, Span, Spot
from konzept_cli.model import Vocabulary, shape
from konzept_cli.yamltree import Document, Mapping, Node, Scalar, Sequence, at

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

__all__ = ["gaps", "validate"]

M = TypeVar("M", bound=BaseModel)

_TO_LINE_END = re.compile(r"[^\r\n]*")


def validate(
    document: Document, model: type[M], vocabulary: Vocabulary | None = None
) -> tuple[M | None, tuple[Finding, ...]]:
    """`document` as a `model`, or `None` and what is wrong with it. Neither for a document
    without a root: the reader has said why. `vocabulary` tells which topic a name means."""
    content = document.content
    if content is None:
        return None, ()
    if not isinstance(content.plain, dict):
        variant = "list" if isinstance(content.plain, list) else "text"
        return None, (Finding(_first_line(document), "not-a-record", variant),)
    value: M | None = None
    details: list[ErrorDetails] = []
    try:
        value = model.model_validate(content.plain)
    except ValidationError as error:
        details = error.errors(include_url=False)
    without = _without_value(document.root, ()) if content.has_gaps else ()
    empty = [loc for loc, _ in without if _is_unknown(model, loc)]
    if value is not None and not empty:
        return value, ()
    # Most files have no fault.
    from konzept_cli.validating.commenting import told_once  # noqa: PLC0415
    from konzept_cli.validating.translating import Translator  # noqa: PLC0415

    found = Translator(document, model, vocabulary).findings(details, empty)
    return None, told_once(document, found)


def gaps(document: Document) -> tuple[Loc, ...]:
    """The keys that nothing stands behind; `~` and `null` say themselves that there is no value."""
    if document.content is None or not document.content.has_gaps:
        return ()
    return tuple(loc for loc, node in _without_value(document.root, ()) if not node.value)


def _first_line(document: Document) -> Spot:
    node = at(document, ())
    line = _TO_LINE_END.match(document.lines.text, node.start, node.end)
    return Spot(document.file, Span(node.start, line.end() if line else node.end))


def _without_value(node: Node | None, loc: Loc) -> Iterator[tuple[Loc, Scalar]]:
    """The entries that `plain` leaves out because they have no value: the model does not see
    whether it knows their keys."""
    if isinstance(node, Sequence):
        for index, item in enumerate(node.items):
            yield from _without_value(item, (*loc, index))
    elif isinstance(node, Mapping):
        for key, value in node.entries:
            if key.value.startswith("x-"):
                continue
            if not isinstance(value, Scalar):
                yield from _without_value(value, (*loc, key.value))
            elif value.text is None:
                yield (*loc, key.value), value


def _is_unknown(model: type[BaseModel], loc: Loc) -> bool:
    parent = shape.at(model, loc[:-1])
    return parent is not None and loc[-1] not in shape.keys(parent)
