"""`konzept compare`, end to end."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from konzept_cli.cli import _run
from konzept_cli.cli._layout import FIXED_WIDTH

ROOT = Path(__file__).parents[2]
ARNSBERG, ENNEPE, HERFORD, METTMANN = (
    "bezirksregierung-arnsberg-2012",
    "ennepe-ruhr-kreis-2017",
    "kreis-herford-o-j",
    "kreis-mettmann-2015",
)
RECORD = """\
schema: 1
title: Integrationskonzept
district: {{name: {name}, kind: {kind}}}
edition: {{date: "2024"}}
sources: [{{kind: full_text, title: Konzept}}]
action_fields: [{fields}]
"""


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The output of `konzept compare` on the real concepts."""
    assert _run(["compare", "--root", str(ROOT), *arguments]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


def as_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    return json.loads(run(capsys, "--format", "json", *arguments))


def words(text: str) -> str:
    """`text` as one line: where lines end is not what a test is about."""
    return " ".join(text.split())


def record(folder: Path, name: str, fields: str, kind: str = "kreis") -> None:
    folder.joinpath("concepts").mkdir(exist_ok=True)
    text = RECORD.format(name=name, kind=kind, fields=fields)
    folder.joinpath(f"concepts/{name.lower().replace(' ', '-')}.yaml").write_text(
        text, encoding="utf-8"
    )


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one concept, and the current folder."""
    monkeypatch.chdir(tmp_path)
    sport = "{id: sport, label: Sport, topics: [{topic: sport-freizeit, relation: broad}]}"
    record(tmp_path, "Kreis Eins", sport)
    return tmp_path


# ---- the four concepts ----


def test_a_cell_is_a_role_not_a_yes_or_no(capsys: pytest.CaptureFixture[str]) -> None:
    rows = {row["id"]: row for row in as_json(capsys)["rows"]}
    row = rows["interkulturelle-oeffnung"]
    found = {cell["concept"]: [line["role"] for line in cell["lines"]] for cell in row["cells"]}
    assert found == {
        ARNSBERG: ["action_field", "cross_cutting"],
        ENNEPE: ["focus", "task"],
        HERFORD: ["action_field"],
        METTMANN: ["cross_cutting"],
    }
    assert row["count"] == 3


def test_the_table_says_the_same_in_symbol_and_word(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    line = next(
        line for line in run(capsys).splitlines() if line.startswith("Interkulturelle Öffnung ")
    )
    assert [part.strip() for part in line.split("  ") if part] == [
        "Interkulturelle Öffnung",
        "● Handlungsfeld: entspricht",
        "■ Schwerpunkt: berührt",
        "● Handlungsfeld: ist Teil von",
        "◆ Querschnittsaufgabe: entspricht",
        "3 von 4",
    ]


def test_heads_say_what_was_read_and_how_many_fields(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    out = words(run(capsys))
    assert (
        "Bezirksregierung Arnsberg: 2012; Internetseite; Pressetext; 6 Handlungsfelder; "
        "je nach Lesart 6, 7, 7 oder 8; 1 Querschnittsaufgabe; 1 Rahmenaussage"
    ) in out
    assert (
        "Ennepe-Ruhr-Kreis: Fortschreibung 2017; Internetseite; 2 Schwerpunkte; 9 Aufgaben; "
        "Handlungsfelder nicht vollständig erfasst"
    ) in out
    assert "Kreis Herford: ohne Jahr; Internetseite; 7 Handlungsfelder" in out


def test_unlike_things_are_unlike(capsys: pytest.CaptureFixture[str]) -> None:
    out = run(capsys)
    unlike = "verschiedenartige Gebiete oder Stellen: eine Bezirksregierung und drei Kreise."
    assert unlike in words(out)
    assert "Eine Bezirksregierung ist eine Behörde des Landes." in words(out)
    contained = "liegt im Gebiet 059 (Bezirksregierung Arnsberg) auch das Gebiet 05954 (Ennepe-"
    assert contained in words(out)
    assert "vier Kreise" not in out
    alike = run(capsys, HERFORD, METTMANN)
    assert "Bezirksregierung" not in alike
    assert "verschiedenartige" not in alike


def test_core_and_special_features(capsys: pytest.CaptureFixture[str]) -> None:
    out = words(run(capsys))
    assert "als Besonderheit bezeichnet: „Zusammenleben in Sicherheit“ – Kreis Mettmann." in out
    assert "Gemeinsamer Kern: Bildung und Erziehung; " in out
    assert "ganz erfasst ist: Bezirksregierung Arnsberg, Kreis Herford und Kreis Mettmann." in out
    assert "Keines davon wurde im Volltext gelesen; ob sie weitere Handlungsfelder" in out
    assert "Sicherheit und Prävention – Kreis Mettmann." in out
    assert (
        "Kein Feld erfasst, gleich in welcher Rolle: Soziale Sicherung und Beratung; Wohnen;" in out
    )
    content = as_json(capsys)
    assert content["core_basis"] == [ARNSBERG, HERFORD, METTMANN]
    assert "interkulturelle-oeffnung" in content["core"]
    assert {"row": "sicherheit", "concept": METTMANN} in content["unique"]
    assert "wohnen" in content["unnamed"]
    claimed = content["claimed_unique"]
    assert [(one["concept"], one["field"]) for one in claimed] == [
        (METTMANN, "zusammenleben-in-sicherheit")
    ]
    out = run(capsys, HERFORD, METTMANN, "--roles", "Erfolgsfaktor")
    assert "Der gemeinsame Kern ist leer." in out
    groups = words(run(capsys, "--by", "group"))
    assert "aus der in jedem Konzept der Grundlage mindestens ein Thema zählt" in groups
    assert "aus einem einzigen Konzept nicht bestimmen" in words(run(capsys, HERFORD))


def test_the_table_agrees_with_json(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    out = run(capsys)
    content = as_json(capsys)
    heads = [f"{row['label']} (gezählt in {row['count']} von 4)" for row in content["rows"]]
    places = [words(out).index(head) for head in heads]
    assert places == sorted(places)
    assert len(places) == 20
    symbols = {"action_field": "●", "cross_cutting": "◆", "focus": "■", "task": "○", "framing": "·"}
    for role, symbol in symbols.items():
        lines = [
            line
            for row in content["rows"]
            for cell in row["cells"]
            for line in cell["lines"]
            if line["role"] == role
        ]
        # Once more in the legend.
        assert out.count(f"{symbol} ") == len(lines) + 1
    absences = [cell["absence"] for row in content["rows"] for cell in row["cells"]]
    body = words(out.split("Gemeinsamer Kern")[0])
    named = body.count("– nicht genannt") + body.count("– als Feld nicht genannt")
    assert named == absences.count("not_named")
    assert body.count("? nicht erfasst") == absences.count("not_recorded")


def test_json_gives_fields_with_their_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    content = as_json(capsys, "--lang", "en", HERFORD)
    assert content["schema_version"] == 1
    assert content["language"] == "en"
    assert content["roles"] == ["action_field", "cross_cutting"]
    assert content["vocabulary"]["version"]
    (column,) = content["columns"]
    assert column["district"] == {"name": "Kreis Herford", "kind": "kreis", "ags": "05758"}
    assert column["edition"] == {"kind": None, "date": "unknown"}
    assert column["read"] == ["web_page"]
    assert column["units"] == {"action_field": 7}
    rows = {row["id"]: row for row in content["rows"]}
    row = rows["interkulturelle-oeffnung"]
    assert row["label"] == "Intercultural opening of institutions"
    assert row["group"]["id"] == "grp-steuerung"
    (cell,) = row["cells"]
    (line,) = cell["lines"]
    assert line["relations"] == [{"relation": "broad", "number": 1}]
    (field,) = line["fields"]
    assert field["label"] == "interkulturelle Öffnung der Verwaltung und der sozialen Dienste"
    assert field["relation"] == "broad"
    assert field["reason"].startswith("nennt nur Verwaltung")
    assert field["topics"] == ["interkulturelle-oeffnung"]


def test_groups_show_no_relation_unless_all_only_touch(
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = words(run(capsys, "--by", "group"))
    assert "○ 5 Aufgaben" in out
    assert "· Rahmenaussage: berührt" in out
    assert "entspricht" not in out
    content = as_json(capsys, "--by", "group")
    assert content["by"] == "group"
    assert {row["id"] for row in content["rows"]} == {row["group"]["id"] for row in content["rows"]}


def test_numbers_stand_by_relations_that_differ(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    assert "○ 4 Aufgaben: entspricht weitgehend (1), ist Teil von (3)" in run(capsys)


# ---- options ----


def test_roles_change_what_counts_and_say_so(capsys: pytest.CaptureFixture[str]) -> None:
    out = words(run(capsys, "--roles", "task, Schwerpunkt,"))
    assert "Mit --roles anders gewählt: Gezählt wird, was Schwerpunkt oder Aufgabe ist." in out
    content = as_json(capsys, "--roles", "focus,task")
    assert content["roles"] == ["focus", "task"]
    rows = {row["id"]: row["count"] for row in content["rows"]}
    assert rows["bildung"] == 1
    assert rows["kultur"] == 0
    assert as_json(capsys, "--roles", "focus", "--roles", "task") == content
    assert "--roles" not in run(capsys, "--roles", "Handlungsfeld,cross-cutting task")


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (["--roles", "Handlungsfelt"], "Rolle „Handlungsfelt“", "action_field (Handlungsfeld)"),
        (["--roles", "zzz"], "Rolle „zzz“", "action_field, cross_cutting"),
        (["--roles", " , "], "Rolle „“", "Vorhanden sind"),
        (["--topic", "Sprachkompetens"], "Sprachkompetens", "sprache (Sprache und Mehr"),
        (["--topic", "zzz"], "Thema „zzz“", "alter, ankommen"),
        (["--topic", "\x1b[31m"], "⟨U+001B⟩[31m", "alter, ankommen"),
        (["--topic", "sprache", "--by", "group"], "--topic und --by group", None),
        (["kreis-herfort"], "„kreis-herfort“", "kreis-herford-o-j"),
        (["--by", "size"], "size", "konzept compare --help"),
    ],
)
def test_what_cannot_be_done_is_exit_2(
    arguments: list[str],
    message: str,
    hint: str | None,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert _run(["compare", *arguments, "--root", str(ROOT)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    first, *rest = err.splitlines()
    assert first.startswith("Fehler: ")
    assert message in first
    assert (hint in rest[0]) if hint else (rest == [])


def test_no_vocabulary_no_comparison(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder.joinpath("topics.yaml").write_text("topics: 1\n", encoding="utf-8")
    for command in (["list"], ["compare"], ["show", "kreis-eins"]):
        assert _run(command) == 2
        assert "topics.yaml lässt sich nicht lesen" in capsys.readouterr().err


def test_english(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    out = words(run(capsys, "--lang", "en"))
    assert "The concepts concern different kinds of areas or issuers: " in out
    assert "● action field: matches" in out
    assert "3 of 4" in out
    assert "Handlungsfeld:" not in out


# ---- one topic ----


def test_one_topic_side_by_side(capsys: pytest.CaptureFixture[str]) -> None:
    out = words(run(capsys, "--topic", "sicherheit", METTMANN))
    for part in (
        "Sicherheit und Prävention (gezählt in 1 von 1)",
        "„Zusammenleben in Sicherheit“ ● Handlungsfeld",
        "Von der Quelle selbst als Besonderheit bezeichnet",
        "Zuordnung: entspricht weitgehend Sicherheit und Prävention – Sicherheit steht",
        "„Stärkung der Vernetzung und Kooperation mit Migrantenorganisationen“",
        "(Zentrale Merkmale; zeigt: Besonderheit)",
    ):
        assert part in out


def test_goals_of_several_fields_and_measures_belong_to_the_topic(
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = words(run(capsys, "--topic", "Arbeit und Wirtschaft", METTMANN))
    assert "Unternehmer/innen mit Zuwanderungsgeschichte als Arbeitgeber" in out
    assert "Felder: „Bildung/Ausbildung“, „Wirtschaft/Arbeit“" in out
    out = words(run(capsys, "--topic", "interkulturelle öffnung", ARNSBERG))
    assert "Maßnahmen: – Jugendliche mit Migrationshintergrund" in out
    assert "● Handlungsfeld, ◆ Querschnittsaufgabe" in out
    assert "Pressetext; zeigt: Querschnittsaufgabe)" in out


def test_goals_and_measures_that_name_the_field_at_any_depth(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with folder.joinpath("concepts/kreis-eins.yaml").open("a", encoding="utf-8") as file:
        file.write(
            "measures: [{label: Frei}, {label: Bad, fields: [sport]}]\n"
            "goals:\n"
            "  - label: Oben\n"
            "    measures: [{label: Nebenbei}, {label: Halle, fields: [sport]}]\n"
            "    goals: [{label: Unten, fields: [sport], goals: [{label: Ganz unten}]}]\n"
        )
    assert _run(["compare", "--topic", "sport-freizeit"]) == 0
    out = words(capsys.readouterr().out)
    assert "Ziele: – „Unten“ Feld: „Sport“ – „Ganz unten“ Maßnahmen: – „Bad“" in out
    assert "– „Halle“ Feld: „Sport“" in out
    assert "Oben" not in out
    assert "Nebenbei" not in out
    assert _run(["compare", "--topic", "sport-freizeit", "--format", "json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)["rows"]
    (field,) = row["cells"][0]["lines"][0]["fields"]
    assert [goal["label"] for goal in field["goals"]] == ["Unten"]
    assert [measure["label"] for measure in field["measures"]] == ["Bad", "Halle"]


def test_readings_that_reach_the_topic_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    out = words(run(capsys, "--topic", "ausbildung", ARNSBERG))
    assert "Andere Lesart: Das Komma hinter „Wirtschaft“ kann auch zwei Felder trennen." in out
    assert "„Arbeit und Ausbildung“ Zuordnung: umfasst Ausbildung" in out


def test_absence_of_a_topic_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    out = run(capsys, "--topic", "wohnen")
    assert "? nicht erfasst" in out
    assert out.count("– nicht genannt") == 4  # three concepts, and the legend


@pytest.mark.parametrize(("width", "beside"), [("60", 1), ("120", 2), ("300", 4)])
def test_as_many_concepts_beside_each_other_as_are_readable(
    width: str,
    beside: int,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", width)
    out = run(capsys, "--topic", "bildung")
    line = next(line for line in out.splitlines() if line.startswith("Bezirksregierung Arnsberg"))
    assert sum(name in line for name in ("Arnsberg", "Ennepe", "Herford", "Mettmann")) == beside


def test_one_topic_as_json_has_goals_measures_and_evidence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    content = as_json(capsys, "--topic", "sprache", METTMANN)
    (row,) = content["rows"]
    (field,) = row["cells"][0]["lines"][0]["fields"]
    assert field["goals"][0]["label"] == "Wertschätzung von Mehrsprachigkeit als Potential"
    assert field["evidence"]
    assert field["measures"] == []
    assert content["core"] == []


def test_a_reading_can_reach_what_the_used_one_does_not(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    field = (
        '{id: kultur, label: "Kultur, Sport", alternative_labels: [Kunst], topics: [{topic: kultur,'
        " relation: narrow, reason: r}], readings: [{reason: Komma, fields: [{label: Kultur},"
        " {label: Sport, topics: [{topic: sport-freizeit, relation: broad, reason: s}]}]}]}"
    )
    record(folder, "Kreis Zwei", field)
    assert _run(["compare", "--topic", "sport-freizeit", "kreis-zwei"]) == 0
    out = words(capsys.readouterr().out)
    assert "– nicht genannt In einer anderen Lesart, statt des Feldes: „Kultur, Sport“" in out
    assert _run(["compare", "--topic", "kultur", "kreis-zwei"]) == 0
    out = words(capsys.readouterr().out)
    assert "Auch genannt: „Kunst“" in out
    assert "Andere Lesart" not in out


def test_what_a_topic_is_and_is_not(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["compare", "--topic", "bildung"]) == 0
    out = words(capsys.readouterr().out)
    assert "Dazu gehört: Kita, Schule," in out
    assert "Nicht hier: berufliche Ausbildung → ausbildung" in out
    own = (
        "vocabulary: {id: v, version: '1', title: {de: T, en: T}}\n"
        "topics: [{id: t, group: g, label: {de: Tee, en: Tea}}]\n"
    )
    folder.joinpath("topics.yaml").write_text(own, encoding="utf-8")
    assert _run(["compare", "--topic", "Tea"]) == 0
    assert "Dazu gehört" not in capsys.readouterr().out
    assert _run(["compare", "--format", "json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)["rows"]
    assert row["group"] == {"id": "g", "label": None}


# ---- the page ----


@pytest.mark.parametrize("width", ["20", "40", "60", "80", "100", "120", "200", "400"])
def test_no_line_is_longer_than_the_page_and_no_word_is_cut(
    width: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", width)
    out = run(capsys)
    # Words longer than a narrow page stand out; they are not cut.
    assert max(map(len, out.splitlines())) <= max(int(width), 28)
    monkeypatch.setenv("COLUMNS", "1000")
    assert set(re.findall(r"[^\W\d_]+", out)) <= set(re.findall(r"[^\W\d_]+", run(capsys)))


def test_many_concepts_take_several_tables(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(10, 22):
        record(tmp_path, f"Kreis Nummer{number}", "")
    monkeypatch.setenv("COLUMNS", "120")
    assert _run(["compare", "--root", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    heads = [line for line in out.splitlines() if line.startswith("Thema  ")]
    assert len(heads) == 3
    assert [name for head in heads for name in re.findall(r"Nummer\d\d", head)] == [
        f"Nummer{number}" for number in range(10, 22)
    ]
    assert all(head.endswith("gezählt") for head in heads)
    assert out.count("\nWohnen ") == 3


def test_one_concept_on_a_narrow_page(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    assert _run(["compare"]) == 0
    assert "  Kreis Eins: ● Handlungsfeld:" in capsys.readouterr().out


def test_columns_none_of_ours(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for strange in ("", "0", "wide"):
        monkeypatch.setenv("COLUMNS", strange)
        assert _run(["compare"]) == 0
        assert max(map(len, capsys.readouterr().out.splitlines())) <= FIXED_WIDTH


def test_a_terminal_gives_its_width_and_colours(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import os
    import sys

    monkeypatch.delenv("COLUMNS")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("shutil.get_terminal_size", lambda: os.terminal_size((50, 20)))
    assert _run(["compare"]) == 0
    out = capsys.readouterr().out
    assert "\x1b[1mSport und Freizeit" in out
    assert _run(["compare", "--color", "never"]) == 0
    plain = capsys.readouterr().out
    assert "\x1b" not in plain
    assert max(map(len, plain.splitlines())) <= 50


def test_a_file_gets_the_same_without_colours_at_a_fixed_width(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    target = folder / "out" / "vergleich.txt"
    assert _run(["compare", "-o", str(target), "--color", "always"]) == 0
    assert capsys.readouterr().out == ""
    text = target.read_text(encoding="utf-8")
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) <= FIXED_WIDTH
    monkeypatch.setenv("COLUMNS", str(FIXED_WIDTH))
    assert _run(["compare"]) == 0
    assert capsys.readouterr().out == text
    assert not any(line.endswith(" ") for line in text.splitlines())


def test_output_that_holds_no_symbols_gets_plain_ones(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import io
    import sys

    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="cp1252", errors="backslashreplace")
    monkeypatch.setattr(sys, "stdout", stream)
    assert _run(["compare"]) == 0
    stream.flush()
    text = raw.getvalue().decode("cp1252")
    assert "* Handlungsfeld: ist Teil von" in text
    assert "\\u" not in text


# ---- unusual data ----


def test_hostile_words_are_shown_and_not_obeyed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    label = r'"[bold]Sport[/x] :smile: \e]0;title\a \u202etrops \e[2J"'
    field = f"{{id: a, label: {label}, topics: [{{topic: kultur, relation: exact}}]}}"
    text = RECORD.format(name=r'"Kreis [red]\e[31m"', kind="kreis", fields=field)
    folder.joinpath("concepts/hostile.yaml").write_text(text, encoding="utf-8")
    plain = ""
    for command in (
        ["list"],
        ["compare", "--color", "always"],
        ["compare", "--topic", "kultur", "--color", "always"],
        ["show", "hostile"],
    ):
        assert _run(command) == 0
        out, err = capsys.readouterr()
        plain = out.replace("\x1b[1m", "").replace("\x1b[0m", "").replace("\x1b[2m", "")
        assert "\x1b" not in plain
        assert "\u202e" not in plain
        assert "[red]⟨U+001B⟩[31m" in words(plain).replace("[red] ", "[red]")
        assert err == ""
    assert "[bold]Sport[/x] :smile: ⟨U+001B⟩]0;title⟨U+0007⟩ ⟨U+202E⟩trops ⟨U+001B⟩[2J" in words(
        plain
    )


def test_a_broken_file_is_left_out_with_a_word(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.joinpath("concepts/broken.yaml").write_text("a: [\n", encoding="utf-8")
    assert _run(["compare"]) == 0
    out, err = capsys.readouterr()
    assert "● Handlungsfeld: ist Teil von" in out
    assert "concepts/broken.yaml" in err
    assert _run(["compare", "broken"]) == 2
    assert "lässt sich nicht lesen" in capsys.readouterr().err


def test_an_empty_folder_has_nothing_to_compare(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in (["list"], ["compare"], ["show", "x"]):
        assert _run([*command, "--root", str(tmp_path)]) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert "gibt es keine Konzepte" in err


def test_explicitly_none_is_an_absence_of_its_own(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record(folder, "Kreis Ohne", "")
    with folder.joinpath("concepts/kreis-ohne.yaml").open("a", encoding="utf-8") as file:
        file.write("recorded: {explicitly_none: [{part: action_fields}]}\n")
    assert _run(["compare", "kreis-ohne"]) == 0
    assert "∅ ausdrücklich keine" in capsys.readouterr().out.split("Leerstellen")[0]


def test_areas_that_lie_in_each_other_without_a_row_in_the_register(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, kind, key in (("Kreis Aa", "kreis", "99999"), ("Dorf", "gemeinde", "99999001")):
        record(folder, name, "", kind)
        path = folder / f"concepts/{name.lower().replace(' ', '-')}.yaml"
        text = path.read_text(encoding="utf-8").replace(
            f"kind: {kind}", f'kind: {kind}, ags: "{key}"'
        )
        path.write_text(text, encoding="utf-8")
    assert _run(["compare"]) == 0
    out = words(capsys.readouterr().out)
    assert "liegt im Gebiet 99999 (Kreis Aa) auch das Gebiet 99999001 (Dorf)." in out


def test_a_word_wider_than_its_column_is_divided_with_a_hyphen(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = "Kreis Donaudampfschifffahrtsgesellschaft"
    record(folder, name, "")
    record(folder, "Kreis Mitte", "")
    assert _run(["compare"]) == 0
    out = capsys.readouterr().out
    assert "Donaudampfschifffahrtsges" in out
    head = out[: out.index("──")]
    assert any(part.endswith("-") for part in head.split() if part.startswith("Donau"))
