"""The file that a record begins with: valid as it is, and with any of its examples."""

import re
from pathlib import Path
from typing import get_args

import pytest

from konzept_cli.cli import _run
from konzept_cli.cli.new import Kind
from konzept_cli.loading import Request, load
from konzept_cli.loading.placing import vocabulary_of
from konzept_cli.messages import Language, catalogue
from konzept_cli.model import Concept
from konzept_cli.model.vocabularies import DistrictKind
from konzept_cli.repository import Record, Register, Repository
from konzept_cli.repository.titles import title
from konzept_cli.rules import unknown_district_key
from konzept_cli.skeleton import Beginning, skeleton
from konzept_cli.validating import validate
from konzept_cli.yamltree import parse

VOCABULARY = vocabulary_of(Path("nowhere"))
TODAY = "2026-11-22"
LANGUAGES = get_args(Language)
OWN = """\
vocabulary: {id: eigen, version: "1", title: {de: Eigene, en: Own}}
groups: [{id: g, label: {de: G, en: G}}]
topics: [{id: radwege, group: g, label: {de: Radwege, en: Cycle paths}}]
"""
EXAMPLE = re.compile(r"^# (?!yaml-language-server)", re.MULTILINE)


def begun(ags: str | None = "05974", date: str = "2024", paper: str | None = None) -> Beginning:
    name, kind = ("Kreis Soest", "kreis") if ags else ("Am Hafen", "quartier")
    return Beginning(name, kind, ags, date, paper, TODAY)


def written(beginning: Beginning, language: Language, schema: str | None = None) -> str:
    assert VOCABULARY
    return skeleton(beginning, VOCABULARY, schema, catalogue(language))


def blocks(text: str) -> list[str]:
    """The examples: lines with one # that stand together."""
    return re.findall(r"(?:^# (?!yaml-language-server).*\n)+", text, re.MULTILINE)


def concept(text: str) -> Concept:
    document = parse(text.encode(), "concepts/a.yaml")
    found, findings = validate(document, Concept)
    assert (document.faults, findings) == ((), ())
    assert found
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_known_is_filled_in(language: Language) -> None:
    found = concept(written(begun(paper='Vielfalt: „so“ und "so" \\ #1'), language))
    assert found.district.name == "Kreis Soest"
    assert (found.district.kind, found.district.ags) == ("kreis", "05974")
    assert (found.edition.date, found.recorded.date) == ("2024", TODAY)
    assert found.title == 'Vielfalt: „so“ und "so" \\ #1'
    assert (found.decisions, found.goals, found.measures, found.action_fields) == ((), (), (), ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_known_is_a_placeholder(language: Language) -> None:
    found = concept(written(begun(ags=None, date="unknown"), language))
    word = {"de": "ERSETZEN: ", "en": "REPLACE: "}[language]
    assert found.title.startswith(word)
    assert [source.title.startswith(word) for source in found.sources] == [True]
    assert (found.edition.date, found.district.ags, found.edition.kind) == ("unknown", None, None)


def test_the_head_says_where_the_schema_lies() -> None:
    with_schema = written(begun(), "de", "../schemas/concept.schema.json")
    assert with_schema.splitlines()[:4] == [
        "# yaml-language-server: $schema=../schemas/concept.schema.json",
        "## Die Zeile darüber ist für den Editor. Sie bleibt, wie sie ist.",
        "##",
        "## So füllen Sie diese Datei aus:",
    ]
    assert written(begun(), "de").startswith("## So füllen Sie diese Datei aus:\n")


def test_an_unknown_year_is_explained() -> None:
    assert "o-j (ohne Jahr)" in written(begun(date="unknown"), "de")
    assert "o-j" not in written(begun(), "de")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ags", ["05974", None])
def test_every_example_can_be_made_to_hold(
    language: Language, ags: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = written(begun(ags), language)
    found = blocks(text)
    assert len(found) == (7 if ags else 8)
    files = {"none": text, "all": EXAMPLE.sub("", text)}
    files |= {
        f"block-{number}": text.replace(block, EXAMPLE.sub("", block))
        for number, block in enumerate(found)
    }
    (tmp_path / "concepts").mkdir()
    for name, content in files.items():
        (tmp_path / "concepts" / f"{name}.yaml").write_text(content, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert _run(["validate", "--quiet"]) == 0
    assert len(load(Request(tmp_path)).repository.records) == len(files)
    whole = concept(files["all"])
    assert (whole.decisions[0].kind, whole.action_fields[0].topics[0].topic) == (
        "beschlossen",
        "sprache",
    )
    assert (whole.goals[1].evidence[0].quote or "")[:3] in ("ERS", "REP")
    assert (whole.measures[0].deadline, whole.recorded.not_named) == (
        "unknown",
        ("measures.indicator",),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_counts_as_recorded_completely(language: Language) -> None:
    assert concept(written(begun(), language)).recorded.partial == (
        *("action_fields", "principles", "goals", "measures", "budget"),
        *("target_groups", "participation", "decisions", "figures"),
    )
    line = {"de": "    - goals          # Ziele\n", "en": "    - goals\n"}[language]
    assert line in written(begun(), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_so_far_claims_nothing_about_the_paper(
    language: Language,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = EXAMPLE.sub("", written(begun(), language))
    filled = re.sub(r"(ERSETZEN|REPLACE): ", "", text)
    (tmp_path / "concepts").mkdir()
    path = tmp_path / "concepts/kreis-soest-2024.yaml"
    path.write_text(re.sub(r"//\w+\.example", "//www.kreis-soest.de", filled), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert _run(["report", "comparison", "--format", "csv", "--lang", "de"]) == 0
    out = capsys.readouterr().out
    assert ("nicht erfasst" in out, "nicht genannt" in out) == (True, False)
    assert _run(["lint", "--quiet", "--format", "concise"]) == 0
    said = re.findall(r"\[([\w-]+)\]", capsys.readouterr().out)
    assert said == ["source-not-at-hand"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_lint_finds_every_placeholder(
    language: Language,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = EXAMPLE.sub("", written(begun(), language))
    word = {"de": "ERSETZEN:", "en": "REPLACE:"}[language]
    places = [
        number
        for number, line in enumerate(text.splitlines(), 1)
        if not line.startswith("##") and re.search(rf"{word}|://\w+\.example", line)
    ]
    assert len(places) == 16
    (tmp_path / "concepts").mkdir()
    path = tmp_path / "concepts/a.yaml"
    path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert _run(["lint", "--quiet", "--format", "concise"]) == 0
    said = re.findall(r":(\d+):\d+: \w+\[placeholder-left\]", capsys.readouterr().out)
    assert [int(line) for line in said] == places
    filled = re.sub(r"://\w+\.example", "://www.kreis-soest.de", text.replace(f"{word} ", ""))
    path.write_text(filled, encoding="utf-8")
    assert _run(["lint", "--quiet", "--format", "concise"]) == 0
    assert "placeholder-left" not in capsys.readouterr().out


def test_topics_are_those_of_the_repository(tmp_path: Path) -> None:
    (tmp_path / "topics.yaml").write_text(OWN, encoding="utf-8")
    own = vocabulary_of(tmp_path)
    assert own
    text = skeleton(begun(), own, None, catalogue("en"))
    assert "##   radwege  Cycle paths\n# action_fields:\n" in text
    assert "such as Radwege" in text
    assert concept(EXAMPLE.sub("", text)).action_fields[0].topics[0].topic == "radwege"


def test_labels_of_topics_cannot_leave_their_comment(tmp_path: Path) -> None:
    hostile = OWN.replace("de: Radwege", r'de: "Rad\n\x85\e[31m \"und\" \\ Wege"')
    (tmp_path / "topics.yaml").write_text(hostile, encoding="utf-8")
    own = vocabulary_of(tmp_path)
    assert own
    text = skeleton(begun(), own, None, catalogue("de"))
    assert '##   radwege  Rad ⟨U+001B⟩[31m "und" \\ Wege\n' in text
    field = concept(EXAMPLE.sub("", text)).action_fields[0]
    assert field.label.endswith('etwa Rad ⟨U+001B⟩[31m "und" \\ Wege')


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_fit_a_page(language: Language) -> None:
    lines = written(begun(date="unknown"), language).splitlines()
    assert [line for line in lines if len(line) > 100 or line != line.rstrip()] == []


@pytest.mark.parametrize(
    ("name", "date", "expected"),
    [
        ("Kreis Soest", "2024", "kreis-soest-2024"),
        ("Kreis Soest", "2024-05-17", "kreis-soest-2024"),
        ("Kreis Soest", "2020/2025", "kreis-soest-2020"),
        ("Kreis Soest", "unknown", "kreis-soest-o-j"),
        ("Städteregion Aachen", "2024", "staedteregion-aachen-2024"),
        ("Landkreis Lindau (Bodensee)", "2024", "landkreis-lindau-bodensee-2024"),
        ("../../etc/passwd", "2024", "etc-passwd-2024"),
        ("C:\\Windows", "2024", "c-windows-2024"),
        ("北区", "2024", "quartier-2024"),
        ("x" * 500, "2024", "x" * 80 + "-2024"),
        ("x" * 79 + " y", "2024", "x" * 79 + "-2024"),
    ],
)
def test_ids(name: str, date: str, expected: str) -> None:
    assert Beginning(name, "quartier", None, date, None, TODAY).id == expected


def test_every_district_of_the_register_can_begin() -> None:
    records = []
    for one in Register().all():
        beginning = Beginning(title(one), one.kind, one.ags, "unknown", None, TODAY)
        found = concept(written(beginning, "de"))
        assert (found.district.ags, found.district.kind) == (one.ags, one.kind)
        records.append(Record(beginning.id, f"concepts/{beginning.id}.yaml", found))
    assert len(records) > 11_000
    repository = Repository(tuple(records), VOCABULARY)
    check = unknown_district_key.check_record
    assert [finding for one in records for finding in check(one, repository)] == []
    assert [record.id for record in records if not re.fullmatch(r"[a-z0-9-]+-o-j", record.id)] == []


def test_the_command_knows_every_kind_of_district() -> None:
    assert Kind == DistrictKind
