"""The options that choose concepts and topics, in all commands that compare."""

import json
from pathlib import Path
from typing import Any

import pytest

from konzept_cli.cli import _run

ROOT = Path(__file__).parents[2]
PAPERS = ROOT / "tests" / "papers"
ARNSBERG, ENNEPE, HERFORD, METTMANN = (
    "bezirksregierung-arnsberg-2012",
    "ennepe-ruhr-kreis-2017",
    "kreis-herford-o-j",
    "kreis-mettmann-2015",
)


def words(text: str) -> str:
    return " ".join(text.split())


def run(capsys: pytest.CaptureFixture[str], *arguments: str, root: Path = ROOT) -> str:
    assert _run([*arguments, "--root", str(root)]) == 0
    return words(capsys.readouterr().out)


def as_json(capsys: pytest.CaptureFixture[str], *arguments: str, root: Path = ROOT) -> Any:
    return json.loads(run(capsys, "compare", "--format", "json", *arguments, root=root))


def compared(capsys: pytest.CaptureFixture[str], *arguments: str, root: Path = ROOT) -> list[str]:
    return [column["id"] for column in as_json(capsys, *arguments, root=root)["columns"]]


@pytest.mark.parametrize(
    ("arguments", "left"),
    [
        (["--kind", "kreis"], [ENNEPE, HERFORD, METTMANN]),
        (["--kind", "Landkreis"], [ENNEPE, HERFORD, METTMANN]),
        (["--kind", "counties"], [ENNEPE, HERFORD, METTMANN]),
        (["--kind", "Bezirksregierungen"], [ARNSBERG]),
        (["--kind", "gemeinde, regierungsbezirk"], [ARNSBERG]),
        (["--kind", "gemeinde", "--kind", "kreisfreie Städte,Kreise"], [ENNEPE, HERFORD, METTMANN]),
        (["--land", "05"], [ARNSBERG, ENNEPE, HERFORD, METTMANN]),
        (["--land", "Hessen,5"], [ARNSBERG, ENNEPE, HERFORD, METTMANN]),
        (["--land", "nrw", "--since", "2015"], [ENNEPE, METTMANN]),
        (["--land", "DE-NW", "--until", "2015"], [ARNSBERG, METTMANN]),
        (["--land", "DEA", "--since", "2013", "--until", "2016-12-31"], [METTMANN]),
        (["--latest"], [ARNSBERG, ENNEPE, HERFORD, METTMANN]),
        (["--kind", "kreis", HERFORD, ARNSBERG], [HERFORD]),
    ],
)
def test_what_is_left(
    arguments: list[str], left: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert compared(capsys, *arguments) == left


def test_of_several_editions_the_newest(capsys: pytest.CaptureFixture[str]) -> None:
    content = as_json(capsys, "--latest", root=PAPERS)
    left = [column["id"] for column in content["columns"]]
    assert [name for name in left if name.startswith("kreis-wiesenau")] == [
        # A partial edition adds to this one.
        "kreis-wiesenau-2013",
        "kreis-wiesenau-2017",
        "kreis-wiesenau-2019-evaluation",
        "kreis-wiesenau-2019-massnahmen",
    ]
    assert [name for name in left if name.startswith("stadt-lindtal")] == [
        *("stadt-lindtal-2020", "stadt-lindtal-2022"),
    ]
    assert [name for name in left if name.startswith("eisenach")] == ["eisenach-2023"]
    choice = content["choice"]
    assert choice["older"] == [
        *("eisenach-2014", "kreis-wiesenau-2008", "stadt-lindtal-2011"),
    ]
    assert choice["unordered"] == []
    assert (len(left), choice["total"]) == (14, 17)


def test_json_says_what_was_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    content = as_json(capsys, "--kind", "Kreise", "--land", "NRW", "--since", "2015-06", "--latest")
    assert content["choice"] == {
        "kinds": ["kreis"],
        "lands": ["05"],
        "since": "2015-06",
        "until": None,
        "latest": True,
        "topics": [],
        "groups": [],
        "total": 4,
        "undated": [HERFORD],
        "landless": [],
        "older": [],
        "inexact": [METTMANN],
        "unordered": [],
    }
    assert as_json(capsys)["choice"]["total"] == 4


# ---- what pages say ----


def test_the_terminal_says_what_was_chosen(capsys: pytest.CaptureFixture[str]) -> None:
    out = run(capsys, "compare", "--kind", "kreis", "--since", "2015-06", "--until", "2018")
    assert out.startswith(
        "Welches Konzept führt welches Thema in welcher Rolle? Gezeigt ist eine Auswahl: zwei von "
        "vier Konzepten (Art: Kreis; Fassung von Juni 2015 bis 2018). Zahlen wie „x von n“ und "
        "alles, was über Gemeinsames und Besonderes gesagt wird, gelten nur für sie. Nicht dabei, "
        "weil das Datum der Fassung unbekannt ist: Kreis Herford (ohne Jahr). Dabei, obwohl das "
        "Datum nur ungefähr bekannt ist und auch außerhalb der gewählten Zeit liegen kann: "
        "Kreis Mettmann (Fortschreibung 2015). "
    )
    assert " von 2 " in out
    assert " von 4 " not in out


def test_counts_and_core_are_those_of_the_choice(capsys: pytest.CaptureFixture[str]) -> None:
    whole, chosen = as_json(capsys), as_json(capsys, "--kind", "kreis")
    counts = {row["id"]: row["count"] for row in whole["rows"]}
    assert counts["interkulturelle-oeffnung"] == 3
    counts = {row["id"]: row["count"] for row in chosen["rows"]}
    assert counts["interkulturelle-oeffnung"] == 2
    assert chosen["core_basis"] == [HERFORD, METTMANN]
    assert set(whole["core"]) <= set(chosen["core"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            [HERFORD, METTMANN, "--kind", "kreis"],
            "Ausgewählt wurde nach: Art: Kreis. Dadurch fällt keines von zwei genannten Konzepten",
        ),
        (
            [ENNEPE, HERFORD, METTMANN, "--since", "2016"],
            "Gezeigt ist eine Auswahl: eines von drei genannten Konzepten (Fassung ab 2016).",
        ),
        (["--until", "2012-05"], "(Fassung bis Mai 2012)"),
        (
            ["--latest", "--land", "NW,HE"],
            "Ergänzung auch die Fassung davor; andere Papiere wie Evaluationen bleiben. Dadurch",
        ),
    ],
)
def test_which_wishes(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert said in run(capsys, "report", "comparison", "--format", "md", *arguments)


def test_what_the_data_cannot_decide(capsys: pytest.CaptureFixture[str]) -> None:
    out = run(capsys, "compare", "--latest", root=PAPERS)
    older = (
        "Nicht dabei, weil eine neuere Fassung dabei ist: Stadt Eisenach (Erstfassung 2014), "
        "Kreis Wiesenau (Rahmenkonzept 2008) und Stadt Lindtal (Fortschreibung 2011)."
    )
    assert older in out
    out = run(capsys, "compare", "--land", "16", "--lang", "en", root=PAPERS)
    assert "Left out, because it is not known in which federal state it lies: 16 concepts." in out


def test_chosen_topics(capsys: pytest.CaptureFixture[str]) -> None:
    content = as_json(capsys, "--topic", "Sicherheit und Prävention,sprache", "--topic", "wohnen")
    assert {row["id"] for row in content["rows"]} == {"sicherheit", "sprache", "wohnen"}
    assert len(content["claimed_unique"]) == 1
    assert content["unnamed"] == ["wohnen"]
    grouped = as_json(capsys, "--group", "grp-steuerung")
    assert {row["group"]["id"] for row in grouped["rows"]} == {"grp-steuerung"}
    assert as_json(capsys, "--by", "group", "--group", "grp-steuerung")["rows"][0]["id"] == (
        "grp-steuerung"
    )
    both = as_json(capsys, "--topic", "sprache", "--group", "grp-steuerung")["rows"]
    assert len(both) == len(grouped["rows"]) + 1


def test_one_topic_stands_side_by_side_in_the_chosen_concepts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = run(capsys, "compare", "--topic", "sprache", "--kind", "kreis")
    assert out.startswith("Sprache und Mehrsprachigkeit (gezählt in ")
    assert " von 3) " in out
    content = as_json(capsys, "--topic", "sprache")
    assert [row["id"] for row in content["rows"]] == ["sprache"]
    assert "interkulturelle-oeffnung" in content["core"]


def test_a_report_on_chosen_topics_says_so_everywhere(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("report", "comparison", "--format", "json", "--topic", "sicherheit,wohnen,kultur")
    content = json.loads(run(capsys, *arguments))
    told = (
        "Gezeigt werden nur drei von 20 Themen: Kultur; Sicherheit und Prävention; Wohnen. Alle "
        "Aussagen über Themen gelten nur für sie."
    )
    assert told in content["glance"][0]["text"]
    cautions = [caution["text"] for caution in content["method"]["cautions"]]
    assert cautions[0] == told
    assert cautions[1].startswith("Lesarten, weitere Angaben und Quellen stehen unabhängig von")
    assert content["coverage"]["scope"] == told
    assert content["coverage"]["unmapped"] == []
    assert content["cover"]["vocabulary"].endswith("(3 von 20 Themen)")
    assert content["command"] == "konzept report comparison --topic kultur,sicherheit,wohnen"
    texts = " ".join(point["text"] for point in content["glance"])
    assert "Von den ausgewählten Themen gehört keines dazu. Grundlage sind drei" in texts
    assert "Von den ausgewählten Themen zählt eines, soweit erfasst, in nur einem der vier" in texts
    assert "Zu einem der ausgewählten Themen ist kein Feld erfasst" in texts
    assert "gleich in welcher Rolle: Wohnen." in texts


def test_a_special_feature_alone_refers_to_nothing_before_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = ("--topic", "sicherheit", METTMANN, "--lang", "en")
    out = run(capsys, "report", "comparison", "--format", "md", *arguments)
    claimed = "One field is called a special feature by its own source: “Zusammenleben in "
    assert f"{claimed}Sicherheit” – Kreis Mettmann." in out
    assert "Only one of 20 topics is shown" in out


def test_tables_hold_the_chosen_topics_only(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("report", "comparison", "--format", "csv", "--topic", "sprache,kultur")
    assert _run([*arguments, "--root", str(ROOT)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 3
    assert _run([*arguments, "--table", "crosswalk", "--root", str(ROOT)]) == 0
    lines = capsys.readouterr().out.splitlines()[1:]
    assert lines
    assert all(",sprache," in line or ",kultur," in line for line in lines if line[:1] != " ")


def test_the_colophon_repeats_the_choice(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--kind", "Kreise,Gemeinde", "--land", "5,Hessen", "--since", "2013"]
    arguments += [
        "--until",
        "2018-03",
        "--latest",
        "--group",
        "grp-steuerung",
        "--roles",
        "Aufgabe",
    ]
    out = run(capsys, "report", "comparison", "--format", "json", *arguments, METTMANN)
    command = json.loads(out)["command"]
    assert command == (
        "konzept report comparison kreis-mettmann-2015 --roles task --kind kreis,gemeinde "
        "--land NW,HE --since 2013 --until 2018-03 --group grp-steuerung --latest"
    )
    again = run(capsys, *command.split()[1:], "--format", "json")
    assert again == out


# ---- what cannot be done ----


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (["--kind", "krais"], "Gebiet oder Stelle „krais“", "kreis (Kreis)"),
        (["--kind", "Stadt"], "„Stadt“", "kreisfreie-stadt (kreisfreie Stadt) oder gemeinde"),
        (["--kind", "\x1b[31m"], "„⟨U+001B⟩[31m“", "Vorhanden sind: gemeinde, kreis, "),
        (["--kind", ""], "Gebiet oder Stelle „“", "Vorhanden sind: gemeinde, kreis, "),
        (["--land", "Nordrhein-Westphalen"], "Land „Nordrhein-W", "NW (Nordrhein-Westfalen)"),
        (["--land", "Bayern,Atlantis"], "Ein Land „Atlantis“", "Vorhanden sind: BB, BE"),
        (["--group", "grp-steurunk"], "Gruppe von Themen", "grp-steuerung ("),
        (["--topic", "sprache,zzz"], "Thema „zzz“", "alter, ankommen"),
        (
            ["--since", "11.05.2015"],
            "„11.05.2015“ ist kein Datum.",
            "Gemeint ist wohl: 2015-05-11.",
        ),
        (["--until", "Mai 2015"], "„Mai 2015“", "Gemeint ist wohl: 2015-05."),
        (["--since", "2015-02-30"], "„2015-02-30“", "Möglich sind ein Jahr, ein Monat oder"),
        (["--since", "2015/2017"], "„2015/2017“", "Möglich sind"),
        (["--since", "unknown"], "„unknown“", "Möglich sind"),
        (["--since", "2017", "--until", "2015-12"], "--since 2017 --until 2015-12", None),
        (["--kind", "gemeinde"], "kein Konzept", "dieser Art: Bezirksregierung und Kreis."),
        (["--land", "HE"], "kein Konzept", "Vorhanden sind Konzepte aus: Nordrhein-Westfalen."),
        (["--since", "2018"], "kein Konzept", "von 2012, das neueste von 2017."),
        (["--since", "2018", HERFORD], "kein Konzept", "Bei keinem Konzept ist das Datum bekannt."),
        (["--kind", "regierungsbezirk", "--since", "2013"], "kein Konzept", "alle zusammen auf"),
    ],
)
@pytest.mark.parametrize("command", [["compare"], ["report", "comparison"]])
def test_what_cannot_be_done_is_exit_2(
    command: list[str],
    arguments: list[str],
    message: str,
    hint: str | None,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert _run([*command, *arguments, "--root", str(ROOT), "--lang", "de"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    first, *rest = err.splitlines()
    assert first.startswith("Fehler: ")
    assert message in first
    assert (hint in rest[0]) if hint else (rest == [])


def test_without_keys_no_land_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["compare", "kreis-wiesenau-2008", "--land", "NW", "--root", str(PAPERS)]
    assert _run(arguments) == 2
    assert "Bei keinem Konzept steht fest, zu welchem Land es gehört." in capsys.readouterr().err


def test_a_group_without_topics(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record(tmp_path, "a", "Kreis A", "2020")
    own = 'vocabulary: {id: own, version: "1", title: {de: Eigenes, en: Own}}\n'
    group = "groups: [{id: grp-leer, label: {de: Leer, en: Empty}}]\n"
    topic = "topics: [{id: sparen, group: geld, label: {de: Sparen, en: Saving}}]\n"
    (tmp_path / "topics.yaml").write_text(own + group + topic, encoding="utf-8")
    assert _run(["compare", "--group", "grp-leer", "--root", str(tmp_path)]) == 2
    assert "Zu den gewählten Gruppen gehört kein Thema." in capsys.readouterr().err


def record(folder: Path, name: str, district: str, date: str) -> None:
    (folder / "concepts").mkdir(exist_ok=True)
    text = f"""\
schema: 1
title: T
district: {{name: {json.dumps(district)}, kind: kreis}}
edition: {{date: "{date}"}}
sources: [{{kind: full_text, title: Q}}]
"""
    (folder / "concepts" / f"{name}.yaml").write_text(text, encoding="utf-8")


def test_names_that_are_left_out_stay_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile = "<b>Kreis</b> [x](y) \x1b[31m \u202e"
    record(tmp_path, "a", "Kreis A", "2020")
    record(tmp_path, "b", hostile, "unknown")
    out = run(capsys, "compare", "--since", "2010", root=tmp_path)
    assert "unbekannt ist: <b>Kreis</b> [x](y) ⟨U+001B⟩[31m ⟨U+202E⟩ (ohne Jahr)." in out
    arguments = ("report", "comparison", "--since", "2010", "--format")
    html = run(capsys, *arguments, "html", root=tmp_path)
    assert "&lt;b&gt;Kreis&lt;/b&gt; [x](y) ⟨U+001B⟩[31m ⟨U+202E⟩ (ohne Jahr)." in html
    assert "\\[x\\](y)" in run(capsys, *arguments, "md", root=tmp_path)


def test_a_topic_in_chosen_concepts(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("report", "topic", "sprache", "--kind", "kreis", "--until", "2015")
    page = json.loads(run(capsys, *arguments, "--format", "json"))
    assert page["cautions"][0]["text"].startswith(
        "Gezeigt ist eine Auswahl: eines von vier Konzepten (Art: Kreis; Fassung bis 2015)."
    )
    assert page["command"] == "konzept report topic sprache --kind kreis --until 2015"


# ---- overlaps ----


def test_overlaps_in_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    out = run(capsys, "compare", "--overlaps", "--land", "NW")
    assert out.startswith("Welche Themen haben je zwei Konzepte gemeinsam? Ausgewählt wurde nach: ")
    assert (
        "Kreis Herford und Kreis Mettmann: mindestens 6 von mindestens 12 Gemeinsam: Arbeit und "
        "Wirtschaft"
    ) in out
    assert (
        "Kreis Herford: „Sport, Freizeit und Kultur“ (Handlungsfeld: umfasst) Kreis Mettmann: "
        "„Sport“ (Handlungsfeld: ist Teil von)"
    ) in out
    assert (
        "Gezählt nur in Kreis Herford – 3 von mindestens 9 Themen: Bürgerschaftliches Engagement "
        "und Ehrenamt; Gesundheit und Pflege; Aufenthalt, Einbürgerung und rechtliche Integration "
    ) in out
    assert "Gezählt nur in Ennepe-Ruhr-Kreis – soweit erfasst zählt kein Thema " in out
    assert "Von beiden erwähnt, aber nicht in beiden gezählt: " in out
    ids = ("eisenach-2014", "eisenach-2023", "stadt-lindtal-2011")
    out = run(capsys, "compare", "--overlaps", "--lang", "en", *ids, root=PAPERS)
    assert "Stadt Eisenach (" in out
    assert " – two papers by the same body: " in out


def test_overlaps_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert "overlaps" not in as_json(capsys)
    found = as_json(capsys, "--overlaps", "--kind", "kreis")["overlaps"]
    assert [pair["concepts"] for pair in found] == [
        [ENNEPE, HERFORD],
        [ENNEPE, METTMANN],
        [HERFORD, METTMANN],
    ]
    pair = found[2]
    assert (len(pair["shared"]), len(pair["only_first"]), len(pair["only_second"])) == (6, 3, 3)
    assert pair["touched"] == []
    # None of these papers was read in full.
    assert (pair["same_district"], pair["may_have_more"]) == (False, True)
    ids = ("eisenach-2014", "eisenach-2023", "stadt-lindtal-2011")
    found = as_json(capsys, "--overlaps", *ids, root=PAPERS)["overlaps"]
    assert [one["may_have_more"] for one in found] == [False, False, False]


@pytest.mark.parametrize("command", [["compare"], ["compare", "--format", "json"]])
def test_what_has_no_overlaps(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert _run([*command, "--overlaps", HERFORD, METTMANN, "--root", str(ROOT)]) == 2
    assert "Überschneidungen gibt es ab drei Konzepten, hier sind es 2." in capsys.readouterr().err
    assert _run([*command, "--overlaps", "--root", str(PAPERS)]) == 2
    err = capsys.readouterr().err
    assert "Überschneidungen gibt es bei bis zu 12 Konzepten, hier sind es 17." in err
    assert "zum Beispiel mit --kind, --land oder --since." in err
    assert _run([*command, "--overlaps", "--topic", "sprache", "--root", str(ROOT)]) == 2
    assert "--overlaps und ein einzelnes Thema" in capsys.readouterr().err


def test_overlaps_as_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["report", "comparison", "--format", "csv", "--table", "overlaps"]
    assert _run([*arguments, "--root", str(ROOT)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Erstes Konzept,Zweites Konzept,Anmerkung,Gemeinsame von allen")
    told = "Kreis Herford,Kreis Mettmann,,mindestens 6 von mindestens 12,"
    assert sum(line.startswith(told) for line in lines) == 12
    assert _run([*arguments, HERFORD, "--root", str(ROOT)]) == 2
    assert _run([*arguments, "--root", str(PAPERS)]) == 2
    assert "bis zu 12 Konzepten" in capsys.readouterr().err
