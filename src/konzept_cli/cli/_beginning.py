"""A wish → the file of a new record, and what to do with it."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from konzept_cli.cli._asking import Asking, in_shell, shortened
from konzept_cli.cli._output import say
from konzept_cli.cli._session import Session, not_a_folder, open_session
from konzept_cli.cli._today import today
from konzept_cli.cli._writing import write_file
from konzept_cli.errors import KonzeptError
from konzept_cli.loading.discovery import ENDINGS
from konzept_cli.loading.placing import file_of, folder_for, vocabulary_of
from konzept_cli.messages import Catalogue, Language
from konzept_cli.model.scalars import PATTERNS, Date
from konzept_cli.nearest import slug
from konzept_cli.repository.titles import title
from konzept_cli.schemas import schema_text
from konzept_cli.skeleton import Beginning, skeleton
from konzept_cli.visible import visible

# Where editors find it in our own repository, too.
_SCHEMA = Path("schemas/concept.schema.json")


@dataclass(frozen=True, slots=True)
class Wish:
    """The command as it was typed."""

    name: str
    date: str | None
    title: str | None
    kind: str | None
    output: Path | None
    lang: Language | None
    root: Path | None

    def options(self) -> dict[str, str | None]:
        """All but the name and the kind, by their options."""
        output, root = (str(path) if path else None for path in (self.output, self.root))
        return {
            "--date": self.date,
            "--title": self.title,
            "-o": output,
            "--lang": self.lang,
            "--root": root,
        }


def begin(wish: Wish) -> None:
    """Write the file and say so. Raises `KonzeptError` where it cannot be written."""
    session = open_session(wish.output or wish.root or Path.cwd(), wish.lang, None)
    words = session.words
    _refuse(wish, words)
    asking = Asking(wish.name, wish.options(), words)
    date = _date(wish.date, words)
    district = asking.district(wish.kind)
    begun = Beginning(
        name=title(district) if district else wish.name,
        kind=district.kind if district else wish.kind or "",
        ags=district.ags if district else None,
        date=date,
        title=wish.title,
        today=today(words).isoformat(),
    )
    target = _target(session, wish.output, begun.id)
    made = _write(session, target, begun, alone=wish.output is not None)
    kind = words.term("district", begun.kind)
    told = (
        words("new.district", choice=asking.choice(district))
        if district
        else words("new.keyless", name=shortened(begun.name), kind=kind)
    )
    say("\n".join((*made, told, *_undated(wish, asking), *_next(target, words))))


def _refuse(wish: Wish, words: Catalogue) -> None:
    """Raises `KonzeptError` for what no file can be made of."""
    if wish.root and not wish.root.is_dir():
        raise not_a_folder(wish.root, words)
    if not wish.name:
        raise KonzeptError(words("stop.new.name"), words("stop.new.name.hint"))
    for text in (wish.name, wish.title or ""):
        if visible(text) != text:
            message = words("stop.new.hidden", text=visible(text))
            raise KonzeptError(message, words("stop.new.hidden.hint"))


def _date(given: str | None, words: Catalogue) -> str:
    try:
        return TypeAdapter(Date).validate_python(given or "unknown")
    except ValidationError as error:
        meant = error.errors()[0].get("ctx", {}).get("meant")
        key = "stop.new.date.near" if meant else "stop.new.date.hint"
        hint = words(key, **({"meant": meant} if meant else {}))
        raise KonzeptError(words("stop.new.date", date=visible(given or "")), hint) from None


def _target(session: Session, output: Path | None, identity: str) -> Path:
    """The file to write: a new one, whose name is an id that no other file has."""
    words, root, exclude = session.words, session.root, session.config.exclude
    folder = folder_for(root, exclude) if output is None else output
    path = folder / f"{identity}.yaml" if output is None or output.is_dir() else output
    if path.suffix.lower() not in ENDINGS or not re.match(PATTERNS["id"], path.stem):
        meant = path.parent / f"{slug(path.stem) or identity}.yaml"
        message = words("stop.new.file-name", name=visible(path.name))
        raise KonzeptError(message, words("stop.new.file-name.hint", meant=visible(str(meant))))
    taken = path if os.path.lexists(path) else file_of(root, path.stem, exclude)
    if taken:
        message = words("stop.new.exists", path=_shown(taken))
        raise KonzeptError(message, words("stop.new.exists.hint"))
    return path


def _write(session: Session, target: Path, begun: Beginning, *, alone: bool) -> list[str]:
    """Write the file, and what an editor needs for it, except if the file is to be `alone`. What
    was made, in words."""
    words, schema = session.words, session.root / _SCHEMA
    vocabulary = vocabulary_of(session.root)
    if vocabulary is None:
        raise KonzeptError(words("stop.vocabulary"), words("stop.broken-concept.hint"))
    without = not os.path.lexists(schema)
    address = Path(os.path.relpath(schema, target.parent)).as_posix()
    text = skeleton(begun, vocabulary, None if without and alone else address, words)
    new_folder = not target.parent.exists()
    write_file(target, text, words, record=True)
    made = [words("new.written", path=_shown(target))]
    made += [words("new.folder", path=_shown(target.parent))] * new_folder
    if without and not alone:
        write_file(schema, schema_text("concept", words), words)
        made.append(words("new.schema", path=_shown(schema)))
    return made


def _undated(wish: Wish, asking: Asking) -> Iterator[str]:
    """How to begin again, for those who did not think of the year."""
    if wish.date is None:
        kind = ("--kind", wish.kind) if wish.kind else ()
        command = asking.command(wish.name, (*kind, "--date", "2024"))
        yield asking.words("new.undated", command=command)


def _next(target: Path, words: Catalogue) -> Iterator[str]:
    yield words("new.next")
    typed = {name: in_shell(("konzept", name, _shown(target))) for name in ("lint", "validate")}
    width = max(map(len, typed.values()))
    for name, command in typed.items():
        yield f"  {command:{width}}  {words(f'new.next.{name}')}"


def _shown(path: Path) -> str:
    here = Path.cwd()
    return visible(str(path.relative_to(here) if path.is_relative_to(here) else path))
