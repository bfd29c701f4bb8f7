"""What `--format json` and `--format jsonl` write → JSON Schema, for programs that read it.

New keys may come without a new version, so none is forbidden.
"""

from typing import Any

from konzept_cli.diagnostics import Severity
from konzept_cli.messages import Catalogue
from konzept_cli.published import SCHEMA_VERSION

_NUMBERS = ("files", "errors", "warnings", "infos", "fixable", "verified", "unverified")
_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}
_COUNT = {"type": "integer", "minimum": 0}
_FROM_ONE = {"type": "integer", "minimum": 1}
_PATH = {"type": "array", "items": {"type": ["string", "integer"]}}


def diagnostics_schema(words: Catalogue) -> dict[str, Any]:
    """The JSON Schema (draft-07) of one result; `definitions/line` is that of one line of JSON
    Lines. Descriptions are in the language of `words`."""
    return _Shapes(words).whole()


class _Shapes:
    """Shapes with their descriptions in one language."""

    def __init__(self, words: Catalogue) -> None:
        self.words = words

    def whole(self) -> dict[str, Any]:
        header, summary = self.header(), self.summary()
        found = {"type": "array", "items": {"$ref": "#/definitions/diagnostic"}}
        properties = {
            **header,
            "summary": self.object("summary", summary),
            "diagnostics": self.said("diagnostics", found),
        }
        kinds = {"header": header, "diagnostic": self.diagnostic(), "summary": summary}
        lines = [
            self.object(kind, {"type": self.said("type", {"const": kind}), **shape})
            for kind, shape in kinds.items()
        ]
        return {
            "$schema": "http://json-schema.org/draft-07/schema#",
            **self.object("result", properties),
            "definitions": {
                "diagnostic": self.object("diagnostic", self.diagnostic()),
                "line": self.said("json-line", {"oneOf": lines}),
            },
        }

    def said(self, name: str, shape: dict[str, Any]) -> dict[str, Any]:
        """`shape` with what it holds."""
        return {"description": self.words(f"published.{name}"), **shape}

    def object(
        self, name: str, properties: dict[str, Any], *, null: bool = False
    ) -> dict[str, Any]:
        """An object that has all of `properties`."""
        kind: object = ["object", "null"] if null else "object"
        shape = {"type": kind, "properties": properties, "required": list(properties)}
        return self.said(name, shape)

    def several(self, shapes: dict[str, dict[str, Any]]) -> dict[str, Any]:
        return {name: self.said(name, shape) for name, shape in shapes.items()}

    def header(self) -> dict[str, Any]:
        tool = {"name": {"const": "konzept"}, "version": _TEXT}
        return {
            "schema_version": self.said("schema_version", {"const": SCHEMA_VERSION}),
            "tool": self.object("tool", tool),
            "language": self.said("language", {"enum": ["de", "en"]}),
        }

    def summary(self) -> dict[str, Any]:
        counts = {"type": "object", "additionalProperties": _FROM_ONE}
        return {
            **self.several(dict.fromkeys(_NUMBERS, _COUNT)),
            "suppressed": self.said("not-counted", _COUNT),
            "rules": self.said("counts", counts),
        }

    def diagnostic(self) -> dict[str, Any]:
        related = self.object("label", {"message": self.said("label", _TEXT), **self.place()})
        edit = self.object("text", {"text": self.said("text", _TEXT), **self.place()})
        fix = {
            "title": self.said("title", _TEXT),
            "safe": self.said("safe", {"type": "boolean"}),
            "edits": self.said("edits", {"type": "array", "minItems": 1, "items": edit}),
        }
        why = self.several(
            {"kind": {"enum": ["comment", "baseline"]}, "reason": _TEXT, "until": _TEXT}
        )
        severities = [severity.value for severity in Severity]
        return {
            **self.several({"rule": _TEXT, "severity": {"enum": severities}, "message": _TEXT}),
            **self.place(),
            **self.several({"path": _PATH, "stable_path": _PATH}),
            "related": self.said("related", {"type": "array", "items": related}),
            "notes": self.said("notes", _TEXTS),
            "help": self.said("help", {"type": ["string", "null"]}),
            "suggestions": self.said("suggestions", _TEXTS),
            "fix": self.object("fix", fix, null=True),
            "suppressed": self.object("suppressed", why, null=True),
        }

    def place(self) -> dict[str, Any]:
        numbers = ("line", "column", "end_line", "end_column")
        return self.several({"file": _TEXT, **dict.fromkeys(numbers, _FROM_ONE)})
