"""Documents that come from the code: rules, commands, the data model with its JSON Schemas, common
mistakes, what templates may rely on, and output in the README and the guides.

Without arguments they are written; with `--check` nothing is, and the exit code is 1 if one of
them is not what the code would write.
"""

import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from glossary import glossary
from guide import Guide
from konzept_cli.cli._explaining import in_markdown
from konzept_cli.messages import Language, catalogue
from konzept_cli.rules import RULES
from konzept_cli.schemas import KINDS, schema_text
from mistakes import MISTAKES
from model_docs import model_page
from running import run
from template_docs import with_contract
from topic_docs import topics_page

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "docs" / "beispiel"
CONCEPT = EXAMPLE / "concepts" / "kreis-beispiel-2024.yaml"
NOTE = "<!-- Written by tools/docs.py from the code; `make fix` writes it anew. -->\n"
RUN = re.compile(r"(<!-- run: (?P<command>[^\n]+) -->\n).*?(<!-- end -->)", re.DOTALL)
COMMANDS = (
    *("new", "validate", "lint", "explain", "schema"),
    *("list", "show", "compare", "diff"),
    *(
        "report comparison",
        "report concept",
        "report topic",
        "report sources",
        "report diff",
        "report site",
    ),
)


def rules(language: Language) -> str:
    """The page of all rules: what each is about, with its examples."""
    words = catalogue(language)
    parts = [NOTE, f"# {words('docs.rules')}\n", words("docs.rules.intro") + "\n"]
    for group in dict.fromkeys(rule.group for rule in RULES):
        parts.append(f"## {words(f'group.{group}')} (`{group}`)\n")
        for rule in (rule for rule in RULES if rule.group == group):
            severity = words(f"severity.{rule.severity}")
            parts += [f"### {rule.id}\n", f"*{severity}*\n", in_markdown(rule, words)]
    return "\n".join(parts)


def commands(language: Language) -> str:
    """The page of all commands: their own help."""
    words = catalogue(language)
    parts = [NOTE, f"# {words('docs.commands')}\n", words("docs.commands.intro") + "\n"]
    for command in ("", *COMMANDS):
        parts.append(f"## konzept {command}".rstrip() + "\n")
        parts.append(f"```text\n{run(f'{command} --help', ROOT, language, 88)}```\n")
    return "\n".join(parts)


def mistakes() -> str:
    """The page of the most common mistakes with their German messages, made by making them."""
    words = catalogue("de")
    parts = [NOTE, f"# {words('docs.mistakes')}\n", words("docs.mistakes.intro") + "\n"]
    name = "concepts/kreis-beispiel-2024.yaml"
    right = (EXAMPLE / name).read_text(encoding="utf-8")
    for number, mistake in enumerate(MISTAKES, 1):
        if right.count(mistake.right) != 1:
            raise SystemExit(f"tools/mistakes.py: {mistake.right!r} must stand in {name} once")
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "concepts").mkdir()
            (root / "sources").symlink_to(EXAMPLE / "sources")
            (root / name).write_text(right.replace(mistake.right, mistake.wrong), encoding="utf-8")
            output = run("validate", root)
        parts.append(f"## {number}. {mistake.title}\n\n{mistake.remark}\n")
        parts.append(f"```text\n{output}```\n")
    return "\n".join(parts)


def with_output(page: Path) -> str:
    """`page` with the output of the commands between its marks."""
    text = page.read_text(encoding="utf-8")

    def fill(match: re.Match[str]) -> str:
        command, _, lines = match["command"].removeprefix("konzept ").partition(" | head -")
        language: Language = "en" if page.name == "README.md" and "--lang" not in command else "de"
        if command.startswith("new "):
            # It writes into the folder that it runs in.
            with tempfile.TemporaryDirectory() as folder:
                output = run(command, Path(folder), language)
        else:
            output = run(command, ROOT, language)
        if lines:
            output = "".join(output.splitlines(keepends=True)[: int(lines)])
        return f"{match[1]}```text\n{output}```\n{match[3]}"

    return RUN.sub(fill, text)


def guide(page: Path, language: Language) -> str:
    """A guide with the output of its commands, run one after the other in one folder."""
    with tempfile.TemporaryDirectory() as folder:
        return Guide(page, Path(folder), language).walked()


def documents() -> Iterator[tuple[Path, Callable[[], str]]]:
    """Every generated document with the function that makes it."""
    docs = ROOT / "docs"
    yield docs / "rules.md", lambda: rules("en")
    yield docs / "regeln.md", lambda: rules("de")
    yield docs / "commands.md", lambda: commands("en")
    yield docs / "befehle.md", lambda: commands("de")
    yield docs / "model.md", lambda: NOTE + "\n" + model_page(catalogue("en"), CONCEPT)
    yield docs / "modell.md", lambda: NOTE + "\n" + model_page(catalogue("de"), CONCEPT)
    yield docs / "glossary.md", lambda: NOTE + "\n" + glossary("en")
    yield docs / "glossar.md", lambda: NOTE + "\n" + glossary("de")
    yield docs / "topics.md", lambda: NOTE + "\n" + topics_page("en")
    yield docs / "themen.md", lambda: NOTE + "\n" + topics_page("de")
    yield docs / "haeufige-fehler.md", mistakes
    yield docs / "anleitung.md", lambda: guide(docs / "anleitung.md", "de")
    yield docs / "guide.md", lambda: guide(docs / "guide.md", "en")
    yield docs / "vorlagen.md", lambda: with_contract(guide(docs / "vorlagen.md", "de"), "de")
    yield docs / "templates.md", lambda: with_contract(guide(docs / "templates.md", "en"), "en")
    for kind in KINDS:
        path = ROOT / "schemas" / f"{kind}.schema.json"
        yield path, partial(schema_text, kind, catalogue("de"))
    yield ROOT / "README.md", lambda: with_output(ROOT / "README.md")


def main() -> None:
    """Write the documents, or compare them."""
    check = "--check" in sys.argv[1:]
    stale = []
    for path, make in documents():
        text = make()
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(str(path.relative_to(ROOT)))
            if not check:
                path.write_text(text, encoding="utf-8", newline="\n")
    if stale:
        print(("Stale: run `make fix`: " if check else "Written: ") + ", ".join(stale))
    sys.exit(1 if check and stale else 0)


if __name__ == "__main__":
    main()
