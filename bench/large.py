"""A comparison of all German Kreise and kreisfreie Städte, made up from the four real concepts."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from konzept_cli.reports.wording import slug
from konzept_cli.repository.register import OfficialDistrict, Register

ROOT = Path(__file__).parent.parent
KINDS = ("kreis", "kreisfreie-stadt")


def districts() -> list[OfficialDistrict]:
    """Every Kreis and every kreisfreie Stadt of today, by key."""
    return [d for d in Register().all() if d.kind in KINDS and not d.valid_to]


def large(folder: Path) -> int:
    """A repository with a concept for each district; returns how many. Each is one of the real
    four, in turn, under the district's name and key, without some of its fields: which, differs
    from one to the next."""
    (folder / "concepts").mkdir(parents=True)
    texts = [path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("concepts/*.yaml"))]
    found = districts()
    for at, district in enumerate(found):
        # Loaded anew: what is cut out of one is still there in the next.
        concept = yaml.safe_load(texts[at % len(texts)])
        concept["district"] = {"name": district.name, "kind": district.kind, "ags": district.ags}
        concept["edition"]["date"] = str(2010 + at % 15)
        concept["edition"].pop("follows", None)
        concept.pop("relations", None)
        _thin_out(concept, at // len(texts))
        name = f"{slug(district.name)}-{district.ags}-{concept['edition']['date']}"
        # JSON is YAML, and writes keys with leading zeros as texts.
        text = json.dumps(concept, ensure_ascii=False, indent=1)
        (folder / "concepts" / f"{name}.yaml").write_text(text + "\n", encoding="utf-8")
    return len(found)


def _thin_out(concept: dict[str, Any], number: int) -> None:
    """Take a field away for each digit 1 of `number`, unless something refers to it."""
    needed = set(_named(concept))
    fields = concept["action_fields"]
    concept["action_fields"] = [
        field
        for at, field in enumerate(fields)
        if field["id"] in needed or not number >> (at % 7) & 1
    ]


def _named(value: Any) -> Iterator[str]:
    """The ids of fields that something in `value` refers to."""
    if isinstance(value, list):
        for inner in value:
            yield from _named(inner)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key in ("fields", "now") and isinstance(inner, list):
                yield from (name for name in inner if isinstance(name, str))
            elif key == "part_of":
                yield inner
            yield from _named(inner)


if __name__ == "__main__":
    print(large(Path(sys.argv[1])))
