"""How fast `konzept validate` is, as ratios against named peers on the same files in one run, and
how long a report on very many concepts takes.

`make bench` installs the peers and writes the result to docs/bench.md. Seconds are those of one
machine; the ratios are what to look at.
"""

import compileall
import os
import platform
import re
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from large import large_rows
from measuring import Cost, measure

from konzept_cli.evidence import claims
from konzept_cli.loading import Request, load

ROOT = Path(__file__).parent.parent
SCHEMA = ROOT / "schemas" / "concept.schema.json"
KONZEPT = Path(sys.executable).with_name("konzept")
PEERS = ROOT / ".venv-bench" / "bin"

COMPOSE = """
import gc, pathlib, sys, yaml
gc.disable()
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.yaml")):
    yaml.compose(path.read_bytes(), Loader=yaml.CSafeLoader)
"""
IMPORTS = "import typer, yaml; from pydantic import BaseModel"
# pydantic loads most of itself with the first model.
ONE_MODEL = IMPORTS + "; type('M', (BaseModel,), {'__annotations__': {'x': str}})(x='')"


def corpus(folder: Path, number: int) -> int:
    """`number` concepts made from the four real ones, each of an edition of its own, with the
    texts to verify them against; returns their size in bytes."""
    (folder / "concepts").mkdir(parents=True)
    (folder / "sources").mkdir()
    shutil.copytree(SCHEMA.parent, folder / "schemas")
    records = load(Request(ROOT)).repository.records
    texts = []
    for record in records:
        # A year in the name would differ from the dates that the copies get.
        name = re.sub(r"-(?:\d{4}|o-j)$", "", record.id)
        said = "\n".join(claim.text for claim in claims(record.parts))
        (folder / "sources" / f"{name}.txt").write_text(said, encoding="utf-8")
        lines = (ROOT / record.file).read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if not line.lstrip().startswith("sha256:")]
        texts.append((name, "".join(_pointed(line, name) for line in kept)))
    size = 0
    for index in range(number):
        name, text = texts[index % len(texts)]
        path = folder / "concepts" / f"{name}-{index:05}.yaml"
        path.write_text(_dated(text, index // len(texts)), encoding="utf-8")
        size += path.stat().st_size
    return size


def _pointed(line: str, name: str) -> str:
    """`line`, with a snapshot replaced by the corpus's own text."""
    key, colon, _ = line.partition("snapshot:")
    return f"{key}{colon} {name}.txt\n" if colon else line


def _dated(text: str, number: int) -> str:
    """`text` as the edition of another day, `number` days after the first."""
    day = date(2020, 1, 1) + timedelta(number)
    return re.sub(
        r"(?<=^edition:\n)((?:  .*\n)*?)  date: .*", rf'\1  date: "{day}"', text, flags=re.MULTILINE
    )


def paired(
    one: Sequence[str | Path], other: Sequence[str | Path], cwd: Path, runs: int
) -> tuple[Cost, Cost, float]:
    """Both commands in turn, after a warm-up of the first: the medians of each, and the median
    of the ratios of processor time, other to one."""
    measure(one, cwd)
    pairs = [(measure(one, cwd), measure(other, cwd)) for _ in range(runs)]
    ratio = statistics.median(b.cpu / a.cpu for a, b in pairs)
    return _median([a for a, _ in pairs]), _median([b for _, b in pairs]), ratio


def beside(
    one: Sequence[str | Path], other: Sequence[str | Path], cwd: Path, runs: int
) -> tuple[Cost, Cost, float]:
    """`runs` of the first command before and as many after one run of the other, which takes so
    long that it evens out by itself what a machine's speed does: the median of the first, the
    other, and their ratio of processor time."""
    measure(one, cwd)
    costs = [measure(one, cwd) for _ in range(runs)]
    long = measure(other, cwd)
    own = _median([*costs, *(measure(one, cwd) for _ in range(runs))])
    return own, long, long.cpu / own.cpu


def _median(costs: Sequence[Cost]) -> Cost:
    return Cost(*(statistics.median(values) for values in zip(*costs, strict=True)))


def rows(folder: Path) -> Iterator[str]:
    """The lines of the table."""
    validate = [KONZEPT, "validate", "--quiet", "--format", "concise"]
    sizes = {}
    for number in (500, 5000):
        place = folder / str(number)
        sizes[number] = corpus(place, number)
        lower = [sys.executable, "-c", COMPOSE, "concepts"]
        own, bound, ratio = paired(validate, lower, place, 5 if number == 500 else 3)
        megabytes = sizes[number] / 1_000_000
        yield _row(
            f"validate {number} files ({megabytes:.1f} MB)",
            own,
            "libyaml composes",
            bound,
            1 / ratio,
        )
        bound_mb = 10 * megabytes + 100
        yield f"| peak memory, {number} files | {own.peak:.0f} MB | bound | {bound_mb:.0f} MB | |"
    marked = folder / "marked"
    shutil.copytree(folder / "500", marked)
    for path in (marked / "concepts").iterdir():
        path.write_bytes(b"---\n" + path.read_bytes())
    own, bound, ratio = paired(validate, lower, marked, 5)
    yield _row(
        "validate 500 files that begin with `---`", own, "libyaml composes", bound, 1 / ratio
    )
    place = folder / "500"
    files = sorted((place / "concepts").glob("*.yaml"))
    schema = [PEERS / "check-jsonschema", "--schemafile", SCHEMA, *files]
    yamllint = [PEERS / "yamllint", "-d", "relaxed", "concepts"]
    lint = [KONZEPT, "lint", *validate[2:]]
    for name, peer in (("check-jsonschema", schema), ("yamllint", yamllint)):
        for what, command in (("validate", validate), ("lint", lint)):
            own, other, ratio = beside(command, peer, place, 5)
            yield _row(f"{what} 500 files", own, name, other, ratio)
    single = folder / "single"
    corpus(single, 1)
    own, other, ratio = paired(
        [KONZEPT, "--help"], [PEERS / "check-jsonschema", "--help"], single, 9
    )
    yield _row("`--help`", own, "check-jsonschema `--help`", other, 1 / ratio)
    for name, program in (
        ("importing typer, pydantic, PyYAML", IMPORTS),
        ("the same, and one model of one field", ONE_MODEL),
    ):
        own, other, ratio = paired(validate, [sys.executable, "-c", program], single, 9)
        yield _row("validate 1 file", own, name, other, 1 / ratio)


def _row(what: str, own: Cost, peer: str, other: Cost, ratio: float) -> str:
    return f"| {what} | {own.cpu:.2f} s | {peer} | {other.cpu:.2f} s | {ratio:.2f} |"


def shown(lines: Iterator[str]) -> str:
    """`lines` as one text, each printed as soon as it is known."""
    found = []
    for line in lines:
        print(line, flush=True)
        found.append(line)
    return "\n".join(found)


def main() -> None:
    """Measure, print, and write docs/bench.md."""
    if not PEERS.exists():
        sys.exit("make bench installs the peers first")
    # As pip compiles the peers.
    compileall.compile_dir(ROOT / "src", quiet=1)
    with tempfile.TemporaryDirectory() as name:
        table = shown(rows(Path(name)))
        large = shown(large_rows(Path(name) / "large"))
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    head = (ROOT / "bench" / "head.md").read_text(encoding="utf-8")
    text = head.replace("{machine}", machine).replace("{table}", table).replace("{large}", large)
    (ROOT / "docs" / "bench.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if shutil.which("git") is None:
        sys.exit("git is needed, as in real use")
    main()
