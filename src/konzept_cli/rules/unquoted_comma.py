"""Text without quotation marks in brackets, where a comma would split it.

In `[…]` and `{…}` a comma begins the next item: `[Wirtschaft, Arbeit und Ausbildung]` is two
items without a warning. So text with a blank needs quotation marks there.

```yaml bad
x-fields: [Wirtschaft, Arbeit und Ausbildung]  # <- 2 items
```

```yaml bad
action_fields:
  - {id: wirtschaft, label: Wirtschaft, Arbeit und Ausbildung}  # <- ends at the comma
```

```yaml good
x-fields: ["Wirtschaft, Arbeit und Ausbildung"]
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mend, Severity, Spot
from konzept_cli.yamltree import Document, Node, Scalar, Sequence, walk

SEVERITY = Severity.ERROR
GROUP = "syntax"

# What stands there is no text with a blank: the schema says what is meant.
_OF_WORDS = frozenset(("fields", "now", "roles", "partial", "not_named"))
# A list is wrong there whatever it holds, and the schema says that, too.
_OF_ONE = frozenset(("label", "text", "quote", "title", "body", "responsible", "publisher"))


def check_text(document: Document) -> Iterator[Finding]:
    """Lists in brackets with unquoted text that has a blank: one finding a list, at the first
    such text, with a fix that quotes each."""
    if not document.content or not any(map(_has_blank, document.content.bracketed)):
        return
    for loc, node in walk(document):
        if (
            isinstance(node, Sequence)
            and node.flow
            and not (_OF_WORDS | _OF_ONE).intersection(loc[-1:])
        ):
            risky = [at for at, item in enumerate(node.items) if _is_risky(item)]
            if risky:
                item = node.items[risky[0]]
                mend = Mend("replace", _quoted(document, node), spot=Spot(document.file, loc))
                yield Finding(
                    Spot(document.file, (*loc, risky[0])),
                    variant="one" if len(node.items) == 1 else "",
                    values={"text": getattr(item, "value", ""), "number": len(node.items)},
                    mend=mend,
                )


def _is_risky(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.style and _has_blank(node.value)


def _has_blank(text: str) -> bool:
    return any(map(str.isspace, text))


def _quoted(document: Document, node: Sequence) -> str:
    text, parts, at = document.lines.text, [], node.start
    for item in filter(_is_risky, node.items):
        written = text[item.start : item.end].replace("\\", "\\\\").replace('"', '\\"')
        parts += [text[at : item.start], f'"{written}"']
        at = item.end
    return "".join((*parts, text[at : node.end]))
