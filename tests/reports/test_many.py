"""Many concepts: names that tell them apart, tables that fit, values in words."""

from pathlib import Path

import pytest

from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.reports.basis import left_out
from konzept_cli.reports.cautions import cautions
from konzept_cli.reports.columns import spans
from konzept_cli.reports.districts import counted_again, issuers, told
from konzept_cli.reports.glance import build_glance
from konzept_cli.reports.values import is_data, key_word, shown
from konzept_cli.reports.wording import Frame

BARE = """\
schema: 1
title: T
{more}
district: {{{district}}}
edition: {{date: "{date}"}}
sources: [{{kind: full_text, title: Q}}]
"""


def frame(folder: Path, *texts: tuple[str, str, str]) -> Frame:
    typed = {
        f"concepts/{chr(97 + at)}.yaml": BARE.format(district=d, date=date, more=more).encode()
        for at, (d, date, more) in enumerate(texts)
    }
    loaded = load(Request(folder, files=tuple(typed), typed=typed))
    assert loaded.findings == ()
    return Frame(loaded.repository, compare(loaded.repository), catalogue("de"))


KREIS = "name: X, kind: kreis"
TWIN = 'name: X, kind: kreis, ags: "05158"'


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        ([(KREIS, "2010", "")], ["X"]),
        ([(KREIS, "2010", ""), (KREIS, "unknown", "")], ["X (2010)", "X (ohne Jahr)"]),
        (
            [(KREIS, "2010", ""), (KREIS, "2010", "document_type: bericht")],
            ["X (2010, Konzept)", "X (2010, Bericht)"],
        ),
        (
            [(KREIS, "2010", ""), (KREIS, "2010", "")],
            ["X (2010, Konzept, a)", "X (2010, Konzept, b)"],
        ),
        (
            [(KREIS, "2010", ""), ("name: X, kind: gemeinde", "2010", "")],
            ["X (Kreis)", "X (Gemeinde)"],
        ),
        (
            [(TWIN, "2010", ""), ('name: X, kind: kreis, ags: "05954"', "2010", "")],
            ["X (AGS 05158)", "X (AGS 05954)"],
        ),
        (
            [(TWIN, "2010", ""), ("name: X, kind: quartier", "2010", ""), (TWIN, "2011", "")],
            ["X (Kreis, 2010)", "X (Kreis, 2011)", "X (Quartier)"],
        ),
    ],
)
def test_no_two_concepts_have_the_same_name(
    texts: list[tuple[str, str, str]], names: list[str], tmp_path: Path
) -> None:
    assert [head.name for head in frame(tmp_path, *texts).heads] == names


@pytest.mark.parametrize(
    ("number", "sizes"), [(1, [1]), (5, [5]), (6, [3, 3]), (11, [3, 4, 4]), (17, [4, 4, 4, 5])]
)
def test_tables_have_about_the_same_width(number: int, sizes: list[int], tmp_path: Path) -> None:
    made = spans(frame(tmp_path, (KREIS, "2010", "")), number)
    assert [span.end - span.start for span in made] == sizes
    assert (made[0].start, made[-1].end) == (0, number)
    assert [span.told is None for span in made] == [len(sizes) == 1] * len(sizes)


def test_keys_without_a_name_of_their_own(tmp_path: Path) -> None:
    former = 'name: X, kind: kreis, formerly: [{until: "2010"}, {ags: "05954"}]'
    (caution,) = told(frame(tmp_path, (former, "2012", "")))
    assert caution.text == (
        "X hatte früher einen anderen amtlichen Schlüssel: AGS 05954. Der heutige Schlüssel ist "
        "nicht erfasst."
    )
    undated = 'name: X, kind: kreis, formerly: [{until: "2010"}]'
    assert len(list(told(frame(tmp_path, (undated, "2012", ""))))) == 0


@pytest.mark.parametrize(
    ("district", "text"),
    [
        (
            "name: D, kind: kreis, formerly: [{name: A, until: '2010'}, {name: B, until: '2010'}]",
            "D ist aus mehreren früheren Gebieten entstanden: A, bis 2010; B, bis 2010.",
        ),
        (
            "name: C, kind: kreis, formerly: [{name: A, until: '1990'}, {name: B, until: '2010'}]",
            "C hieß früher anders: A, bis 1990; B, bis 2010.",
        ),
        (
            "name: Kreis Mettmann, kind: kreis, ags: '05158', formerly: [{ags: '05999'}]",
            (
                "Kreis Mettmann hatte früher einen anderen amtlichen Schlüssel: AGS 05999. Der "
                "heutige Schlüssel ist AGS\u00a005158."
            ),
        ),
        (
            "name: Eisenach, kind: gemeinde, formerly: [{name: Eisenach, ags: '16056'}]",
            (
                "Eisenach war früher kreisfreie Stadt: AGS 16056. Der heutige Schlüssel ist nicht "
                "erfasst."
            ),
        ),
    ],
)
def test_what_has_changed_about_a_district(district: str, text: str, tmp_path: Path) -> None:
    (caution,) = told(frame(tmp_path, (district, "2012", "")))
    assert caution.text == text


def test_a_district_of_several_kinds_is_counted_under_each(tmp_path: Path) -> None:
    former = ', formerly: [{ags: "05158"}]'
    texts = [
        ('name: X, kind: kreisfreie-stadt, ags: "05158"', "2010", ""),
        (f"name: X, kind: gemeinde{former}", "2020", ""),
        ('name: Y, kind: gemeinde, ags: "05954001"', "2020", ""),
    ]
    own = frame(tmp_path, *texts)
    assert issuers(own) == "eine kreisfreie Stadt und zwei Gemeinden"
    told_again = (
        "X (2010) und X (2020) stammen von derselben Stelle. Sie ist in dieser Aufzählung "
        "zweimal gezählt, als kreisfreie Stadt und als Gemeinde, weil sich ihre Art geändert hat."
    )
    assert list(counted_again(own)) == [told_again]
    (first,) = (c.text for c in cautions(own) if "verschiedenartige" in c.text)
    assert first == (
        f"Die Konzepte betreffen verschiedenartige Gebiete oder Stellen: {issuers(own)}. "
        f"Unterschiede zwischen ihnen können daran liegen. {told_again}"
    )
    assert told_again in build_glance(own)[0].text
    assert list(counted_again(frame(tmp_path, texts[0], texts[2]))) == []
    third = ('name: X, kind: kreis, formerly: [{ags: "05158"}]', "2022", "")
    (thrice,) = counted_again(frame(tmp_path, *texts, third))
    assert "in dieser Aufzählung dreimal gezählt" in thrice


def test_namesakes_and_their_marks(tmp_path: Path) -> None:
    texts = [
        ('name: "Dorf „Au“", kind: kreis', "2010", ""),
        ('name: "Dorf „Au“", kind: quartier', "2010", ""),
    ]
    (caution,) = told(frame(tmp_path, *texts))
    assert caution.text.startswith("Mehrere Stellen oder Gebiete tragen den Namen »Dorf „Au“«: ")


FIELD = "action_fields: [{id: a, label: A, no_topic: g}]"
PART = "action_fields: [{id: b, label: B, no_topic: g}]"
PARTIAL = "recorded: {partial: [action_fields]}"
UNNAMED = "recorded: {not_named: [action_fields]}"
NONE = "recorded: {explicitly_none: [{part: action_fields, evidence: [{quote: ohne Felder}]}]}"


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ([FIELD, FIELD], None),
        (
            [FIELD, PARTIAL],
            "ein Konzept, dessen Handlungsfelder nicht vollständig erfasst sind – B",
        ),
        (
            [PARTIAL, PARTIAL],
            "zwei Konzepte, deren Handlungsfelder nicht vollständig erfasst sind – A und B",
        ),
        (
            [UNNAMED, NONE],
            (
                "ein Papier, das in den ausgewerteten Quellen keine Handlungsfelder nennt – A; "
                "ein Papier, das ausdrücklich keine Handlungsfelder hat – B"
            ),
        ),
        (
            [UNNAMED, UNNAMED],
            "zwei Papiere, die in den ausgewerteten Quellen keine Handlungsfelder nennen – A und B",
        ),
        ([NONE, NONE], "zwei Papiere, die ausdrücklich keine Handlungsfelder haben – A und B"),
        ([FIELD, PART], "ein Papier, das nur einen Teil der Felder behandelt – B"),
    ],
)
def test_what_the_core_leaves_out(parts: list[str], text: str | None, tmp_path: Path) -> None:
    names = ("A", "B")
    texts = [
        (f"name: {n}, kind: kreis", '2010", kind: "teilfortschreibung' if p is PART else "2010", p)
        for n, p in zip(names, parts, strict=True)
    ]
    own = frame(tmp_path, *texts)
    told_so = [caution.text for caution in left_out(own)]
    assert told_so == ([f"Beim gemeinsamen Kern nicht berücksichtigt: {text}."] if text else [])
    quotes = [proof.quote for caution in left_out(own) for proof in caution.proofs]
    assert quotes == ["ohne Felder"] * parts.count(NONE)


def test_the_summary_says_that_the_core_leaves_concepts_out(tmp_path: Path) -> None:
    def core(*parts: str) -> str:
        texts = [(f"name: K{n}, kind: kreis", "2010", part) for n, part in enumerate(parts)]
        return build_glance(frame(tmp_path, *texts))[2].text

    assert core(FIELD, FIELD).endswith("ganz erfasst ist.")
    assert core(FIELD, FIELD, NONE).endswith("ausdrücklich keine Handlungsfelder hat – K2.")
    assert core(FIELD, FIELD, NONE, PARTIAL).endswith(
        "Die anderen zwei Konzepte bleiben dabei unberücksichtigt. Bei einem sind die "
        "Handlungsfelder nicht vollständig erfasst; eines hat ausdrücklich keine."
    )


def test_languages_by_name(tmp_path: Path) -> None:
    own = frame(tmp_path, (KREIS, "2010", ""))
    assert [own.language(code) for code in ("tr", "de", "kmr", "pt-BR", "xx")] == [
        *("Türkisch", "Deutsch", "Kurdisch-Kurmandschi", "pt-BR", "xx")
    ]


def test_values_in_words(tmp_path: Path) -> None:
    own = frame(tmp_path, (KREIS, "2010", ""))
    assert shown(own, "date", "2018-05-08") == "08.05.2018"
    assert shown(own, "date", "8. Mai") == "8. Mai"
    assert shown(own, "deadline", "unknown") == "unbekannt"
    assert shown(own, "kind", "zur-kenntnis") == "zur Kenntnis genommen"
    assert shown(own, "kind", "Beirat") == "Beirat"
    assert shown(own, "roles", ("focus", "task")) == "Schwerpunkt, Aufgabe"
    assert shown(own, "budget", None) == "keine Angabe"
    assert shown(own, "vote", "9:0") == "9:0"
    assert shown(own, "count", "rund 260") == "rund\u00a0260"
    assert shown(own, "count", "viele") == "viele"
    assert [is_data(key) for key in ("count", "date", "roles", "label")] == [False] * 3 + [True]
    assert key_word(own, "amount") == "Betrag"
    assert key_word(own, "x") == "x"
