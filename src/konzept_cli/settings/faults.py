"""Names in konzept.yaml that are none of a rule or a group, or of one that must stay as it is."""

from collections.abc import Iterable, Iterator

from konzept_cli.diagnostics import Finding, Loc, Mend, Severity, Spot
from konzept_cli.nearest import nearest
from konzept_cli.rule import GROUPS, Rule
from konzept_cli.settings import always_on
from konzept_cli.yamltree import Document, Scalar, walk


def faults(document: Document, rules: Iterable[Rule]) -> Iterator[Finding]:
    """What is wrong with the names in `document`. What is no text is left to the model."""
    by_id = {rule.id: rule for rule in rules}
    for loc, node in walk(document):
        text = node.text if isinstance(node, Scalar) else None
        match loc:
            case ("select", int()) if text:
                yield from _unknown(document, loc, text, by_id)
            case ("ignore", int()) | ("per_file", int(), "ignore", int()) if text:
                yield from _unknown(document, loc, text, by_id)
                if variant := kept_on(text, by_id.values()):
                    spot = Spot(document.file, loc)
                    yield Finding(spot, "unknown-value", variant, {"value": text})
            case ("severities", str(name)) if not name.startswith("x-"):
                yield from _severity(document, loc, name, text, by_id)
            case _:
                pass


def names(rules: Iterable[Rule]) -> tuple[str, ...]:
    """All that can be selected or ignored."""
    return (*(rule.id for rule in rules), *GROUPS)


def kept_on(name: str, rules: Iterable[Rule]) -> str:
    """Which text says why `name`, of a rule or a group, cannot be ignored; empty if it can be."""
    meant = [rule for rule in rules if name in (rule.id, rule.group)]
    if not all(map(always_on, meant)) or not meant:
        return ""
    return "kept-on" if any(rule.locked for rule in meant) else "kept-on-ignores"


def _unknown(document: Document, loc: Loc, name: str, by_id: dict[str, Rule]) -> Iterator[Finding]:
    known = names(by_id.values())
    if name not in known:
        yield _finding("unknown-value", Spot(document.file, loc), {"value": name}, known)


def _severity(
    document: Document, loc: Loc, name: str, text: str | None, by_id: dict[str, Rule]
) -> Iterator[Finding]:
    key = Spot(document.file, loc, "key")
    if name in GROUPS:
        yield Finding(key, "unknown-key", "group", {"key": name})
    elif name not in by_id:
        yield _finding("unknown-key", key, {"key": name}, by_id)
    elif by_id[name].locked and text in (Severity.WARNING, Severity.INFO):
        yield Finding(Spot(document.file, loc), "unknown-value", "kept-error", {"rule": name})


def _finding(kind: str, spot: Spot, values: dict[str, object], known: Iterable[str]) -> Finding:
    (name,) = values.values()
    meant = nearest(str(name), known)
    mend = Mend("replace", meant[0], safe=False) if meant else None
    return Finding(spot, kind, "rule", values, suggestions=meant, mend=mend)
