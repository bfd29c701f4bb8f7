"""The process survives where and how it is started."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import pytest

posix = pytest.mark.skipif(os.name == "nt", reason="needs POSIX")
KONZEPT = (sys.executable, "-m", "konzept_cli")


def konzept(
    *arguments: str,
    variables: Mapping[str, str] = MappingProxyType({}),
    without: Sequence[str] = (),
) -> subprocess.CompletedProcess[bytes]:
    environment = {name: value for name, value in os.environ.items() if name not in without}
    return subprocess.run(
        [*KONZEPT, *arguments],
        env=environment | dict(variables),
        capture_output=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-16", "latin-1:strict"])
def test_any_encoding_of_the_output(encoding: str, repository: Path) -> None:
    (repository / "concepts/bad.yaml").write_text("tütel😀: „ä“\n", encoding="utf-8")
    variables = {"PYTHONIOENCODING": encoding}
    done = konzept("validate", "--format", "json", variables=variables)
    assert (done.returncode, b"Traceback" in done.stderr) == (1, False)
    found = json.loads(done.stdout.decode(encoding.partition(":")[0]))["diagnostics"]
    assert any("tütel😀" in one["message"] for one in found)
    assert konzept("validate", variables=variables).returncode == 1


@pytest.mark.parametrize("locale", ["C", "POSIX", "de_DE.ISO-8859-1", "tlh"])
def test_any_locale(locale: str, repository: Path) -> None:
    variables = {"LANG": locale, "LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    (repository / "concepts/bad.yaml").write_text("tütel😀: „ä“\n", encoding="utf-8")
    done = konzept("validate", variables=variables)
    assert (done.returncode, b"Traceback" in done.stderr) == (1, False)
    assert konzept("compare", variables=variables).returncode == 0


def test_no_home_and_no_git(repository: Path) -> None:
    without = ("HOME", "USERPROFILE", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "TERM", "COLUMNS")
    for command in ("validate", "list", "compare"):
        done = konzept(command, without=without, variables={"PATH": ""})
        assert (done.returncode, b"Traceback" in done.stderr) == (0, False)


@posix
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams(closed: str, repository: Path) -> None:
    (repository / "concepts/bad.yaml").write_text("a: [", encoding="utf-8")
    for arguments in ("validate", "validate - --stdin-filename concepts/x.yaml", "explain"):
        line = f'"$0" -m konzept_cli {arguments} {closed}'
        done = subprocess.run(
            ["sh", "-c", line, sys.executable], capture_output=True, check=False, timeout=60
        )
        assert done.returncode == (0 if arguments == "explain" else 1)
        assert b"Traceback" not in done.stderr
        if arguments != "explain" and closed in ("<&-", "2>&-"):
            assert b"syntax-error" in done.stdout or b"empty-file" in done.stdout


@posix
@pytest.mark.parametrize(
    ("arguments", "streams"),
    [
        (("--help",), ("stdout",)), (("--version",), ("stdout", "stderr")),
        (("validate",), ("stderr",)), (("validate",), ("stdout", "stderr")),
        (("list",), ("stdout",)), (("compare",), ("stdout", "stderr")),
        (("validate", "nothing"), ("stderr",)),
    ],
)  # fmt: skip
def test_nobody_reads(
    arguments: tuple[str, ...], streams: tuple[str, ...], repository: Path
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    places = dict.fromkeys(("stdout", "stderr"), subprocess.PIPE) | dict.fromkeys(streams, writer)
    done = subprocess.run([*KONZEPT, *arguments], check=False, timeout=60, **places)  # type: ignore[call-overload]
    os.close(writer)
    assert done.returncode == 141
    assert not done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("command", ["explain", "list", "schema", "--version"])
def test_a_full_disk(command: str, repository: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [*KONZEPT, command], stdout=full, stderr=subprocess.PIPE, check=False, timeout=60
        )
    assert done.returncode == 2
    assert b"No space left" in done.stderr


def _nine(number: int) -> str:
    return ", ".join([f"*-a{number}"] * 9)


DEEP = {
    "lists": "[" * 100_000,
    "closed lists": "[" * 50_000 + "]" * 50_000,
    "mappings": "{" * 100_000,
    "pairs": "{a: " * 50_000,
    "hyphens": "- " * 50_000 + "a",
    "lines of hyphens": "".join(f"{' ' * n}-\n" for n in range(1500)),
    "keys": "? " * 50_000,
    "values": ": " * 49_000,
    "keys on lines": "".join(f"{' ' * n}a:\n" for n in range(440)),
    "mixed": "- ? [{" * 20_000,
    "below the limit of the short way": "[" * 4_900 + "]" * 4_900,
    "quotes": '"' + "\\" * 99_999,
    "aliases": "a: &-a [x]\n" + "".join(f"b{n}: &-b{n} [*-a, *-a]\n" for n in range(50)),
    "bomb": "a0: &-a0 [x]\n" + "".join(f"a{n}: &-a{n} [{_nine(n - 1)}]\n" for n in range(1, 60)),
    "tags": "a: " + "!a " * 10_000,
    "digits": "schema: " + "9" * 90_000,
    "date": "schema: 1\nedition: {date: 2024-02-30}\n",
    "types": "a: !!bool x\nb: !!timestamp x\nc: !!python/object/apply:os.system [x]\n",
    "percent": "%" * 90_000,
    "line breaks": "\r" * 90_000,
    "keys without end": "".join(f"k{n}: 1\n" for n in range(9_000)),
}


def test_documents_that_crash_other_readers(repository: Path) -> None:
    for name, text in DEEP.items():
        path = repository / "concepts" / f"{name.replace(' ', '-')}.yaml"
        path.write_text(text, encoding="utf-8")
    done = konzept("validate", "--format", "json")
    assert (done.returncode, b"Traceback" in done.stderr) == (1, False)
    found = json.loads(done.stdout)["diagnostics"]
    files = {one["file"].removeprefix("concepts/").removesuffix(".yaml") for one in found}
    assert {name.replace(" ", "-") for name in DEEP} <= files


def test_limits_from_the_settings(repository: Path) -> None:
    (repository / "konzept.yaml").write_text(
        "lang: en\nlimits: {depth: 2, nodes: 30, scalar_length: 40, file_size: 300}\n", "utf-8"
    )
    for name, text in {
        "deep": "a: {b: {c: 1}}", "nodes": "[1, 2]\n" * 5 + "a", "many": f"[{'1, ' * 31}]",
        "long": "a: " + "x" * 41, "large": "#" * 301,
    }.items():  # fmt: skip
        (repository / "concepts" / f"{name}.yaml").write_text(text, encoding="utf-8")
    out = konzept("validate", "--format", "concise", "--lang", "en").stdout.decode()
    for said in (
        "deep.yaml:1:8: error[too-deep]", "many.yaml:1:92: error[too-large]",
        "long.yaml:1:4: error[too-large]", "large.yaml:1:1: error[too-large]",
    ):  # fmt: skip
        assert said in out
