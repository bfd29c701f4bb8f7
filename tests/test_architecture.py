"""The habits of CONTRIBUTING.md that no other check holds."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from konzept_cli import rules

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "konzept_cli"
MODULES = {path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}

MODULE_LINES = 200
RULE_LINES = 80
FUNCTION_STATEMENTS = 25

# Module, or module:function → why it is longer. An entry that is not needed any more fails.
EXCEPTIONS: dict[str, str] = {}

# A name that says nothing attracts everything.
VAGUE = {"base", "common", "core", "helper", "helpers", "manager", "misc", "util", "utils"}

# Addresses of package registries and the folders of somebody's machine say where a file was
# made, and are wrong everywhere else. Written so that this file does not match itself.
FORBIDDEN = re.compile(
    r"py[p]i\.org|pythonhoste[d]\.org|registr[y]\.npmjs\.|registr[y]\.yarnpkg\.|de[b]\.debian\.org"
    r"|(?<![\w.])/(?:home|root|Users|work)/|\b[A-Z]:\\+Users\\"
)


def functions(tree: ast.AST, prefix: str = "") -> Iterator[tuple[str, ast.AST]]:
    """Every function with its dotted name, methods and inner functions too."""
    for child in ast.iter_child_nodes(tree):
        match child:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                yield prefix + child.name, child
                yield from functions(child, f"{prefix}{child.name}.")
            case ast.ClassDef():
                yield from functions(child, f"{prefix}{child.name}.")
            case _:
                yield from functions(child, prefix)


def statements(node: ast.AST) -> int:
    """Statements below `node`; an inner function counts as one here and on its own again."""
    total = 0
    for child in ast.iter_child_nodes(node):
        inner = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        docstring = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        total += isinstance(child, ast.stmt) and not docstring
        total += 0 if inner else statements(child)
    return total


def too_long() -> Iterator[tuple[str, str]]:
    for name, path in MODULES.items():
        text = path.read_text(encoding="utf-8")
        lines = text.count("\n")
        most = RULE_LINES if name in rule_files() else MODULE_LINES
        if lines >= most:
            yield name, f"{lines} lines, fewer than {most} allowed"
        for function, node in functions(ast.parse(text)):
            count = statements(node)
            if count >= FUNCTION_STATEMENTS:
                reason = f"{count} statements, fewer than {FUNCTION_STATEMENTS} allowed"
                yield f"{name}:{function}", reason


def rule_files() -> set[str]:
    return {
        name for name in MODULES if name.startswith("rules/") and not name.endswith("__init__.py")
    }


def project_files() -> list[Path]:
    """What is committed, or would be by `git add --all`."""
    # A checkout may belong to another user than the one who tests it.
    git = ["git", "-c", f"safe.directory={ROOT}"]
    listed = subprocess.run(
        [*git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    paths = [ROOT / name.decode() for name in listed.stdout.split(b"\0") if name]
    return [path for path in paths if path.is_file()]


def test_modules_and_functions_are_short() -> None:
    long = {name: reason for name, reason in too_long() if name not in EXCEPTIONS}
    assert long == {}


def test_every_exception_is_needed() -> None:
    assert set(EXCEPTIONS) - {name for name, _ in too_long()} == set()


def test_inner_statements_are_counted_once() -> None:
    source = '''
def outer():
    """Not counted."""
    if a:
        b = 1
    else:
        c = 2
    def inner():
        return 3
    return inner
'''
    counted = {name: statements(node) for name, node in functions(ast.parse(source))}
    assert counted == {"outer": 5, "outer.inner": 1}


def test_every_rule_is_registered() -> None:
    registered = {f"rules/{rule.id.replace('-', '_')}.py" for rule in rules.RULES}
    assert registered == rule_files()
    assert len(rules.RULES) == len(registered)


def test_names_say_something() -> None:
    parts = {part for name in MODULES for part in re.split(r"[/_.]", name)}
    assert parts & VAGUE == set()


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="not a git checkout")
def test_no_machine_or_registry_is_named() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path in project_files()
        if b"\0" not in (data := path.read_bytes())
        for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1)
        if FORBIDDEN.search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    "lock", sorted((ROOT / "requirements").glob("*.txt")), ids=lambda p: p.name
)
def test_locks_name_no_index(lock: Path) -> None:
    lines = lock.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("-") or "://" in line] == []
