"""A comparison of all German Kreise and kreisfreie Städte, made up from the four real concepts:
how long it takes to write, and to open.

    python bench/large.py                  measures, and prints the rows of docs/bench.md
    python bench/large.py FOLDER [NUMBER]  writes such a repository, of NUMBER concepts or of all
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

import yaml
from measuring import measure

from konzept_cli.reports.wording import slug
from konzept_cli.repository.register import OfficialDistrict, Register

HERE = Path(__file__).parent
CONCEPTS = HERE.parent / "concepts"
KONZEPT = Path(sys.executable).with_name("konzept")
KINDS = ("kreis", "kreisfreie-stadt")


def districts() -> Iterator[OfficialDistrict]:
    """The Kreise and kreisfreie Städte of today, those of all Länder by turns."""
    found = [one for one in Register().all() if one.kind in KINDS and not one.valid_to]
    yield from sorted(found, key=lambda one: (one.ags[2:], one.ags))


def large(folder: Path, number: int | None = None) -> int:
    """A repository with a concept for each district; returns how many. Each is one of the real
    four, in turn, under the district's name and key, without some of its fields: which, differs
    from one to the next."""
    (folder / "concepts").mkdir(parents=True)
    texts = [path.read_text(encoding="utf-8") for path in sorted(CONCEPTS.glob("*.yaml"))]
    written = 0
    for at, district in enumerate(islice(districts(), number)):
        # Loaded anew: what is cut out of one is still there in the next.
        concept = yaml.safe_load(texts[at % len(texts)])
        concept["district"] = {"name": district.name, "kind": district.kind, "ags": district.ags}
        concept["edition"]["date"] = str(2010 + at % 15)
        concept["edition"].pop("follows", None)
        concept.pop("relations", None)
        thin_out(concept, at // len(texts))
        name = f"{slug(district.name)}-{district.ags}-{concept['edition']['date']}"
        # JSON is YAML, and keys with leading zeros stay texts in it.
        text = json.dumps(concept, ensure_ascii=False, indent=1)
        (folder / "concepts" / f"{name}.yaml").write_text(text + "\n", encoding="utf-8")
        written += 1
    return written


def thin_out(concept: dict[str, list[dict[str, str]]], number: int) -> None:
    """Take a field away for each digit 1 of `number`, unless something refers to it."""
    needed = set(named(concept))
    concept["action_fields"] = [
        field
        for at, field in enumerate(concept["action_fields"])
        if field["id"] in needed or not number >> (at % 7) & 1
    ]


def named(value: object) -> Iterator[str]:
    """The ids of fields that something in `value` refers to."""
    if isinstance(value, list):
        for inner in value:
            yield from named(inner)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            if key in ("fields", "now") and isinstance(inner, list):
                yield from (name for name in inner if isinstance(name, str))
            elif key == "part_of":
                yield inner
            yield from named(inner)


def large_rows(folder: Path) -> Iterator[str]:
    """The lines of the table."""
    number = large(folder)
    page = folder / "comparison.html"
    report = [KONZEPT, "report", "comparison", "--lang", "de", "-o", page]
    costs = sorted(measure(report, folder) for _ in range(3))
    yield f"| `report comparison` of {number} concepts, processor time | {costs[1].cpu:.1f} s |"
    yield f"| the same, peak memory | {costs[1].peak:.0f} MB |"
    yield f"| size of the page | {page.stat().st_size / 1_000_000:.1f} MB |"
    for what, seconds in opened(page).items():
        yield f"| Chromium: {what} | {seconds:.2f} s |"


def opened(page: Path) -> dict[str, float]:
    """What open.mjs measured; nothing where Chromium or Node.js is missing."""
    chromium, node = shutil.which("chromium"), shutil.which("node")
    if not (chromium and node):
        return {}
    command = [node, str(HERE / "open.mjs"), chromium, str(page)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8")  # noqa: S603
    times: dict[str, float] = json.loads(done.stdout)
    return times


if __name__ == "__main__":
    match sys.argv[1:]:
        case []:
            with tempfile.TemporaryDirectory() as name:
                for row in large_rows(Path(name)):
                    print(row, flush=True)
        case [folder, *rest]:
            print(large(Path(folder), int(rest[0]) if rest else None))
