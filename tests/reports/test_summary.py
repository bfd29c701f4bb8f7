"""The summary of a job: Markdown that GitHub folds, and never more than it takes."""

import re

import pytest
from markdown_it import MarkdownIt

from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.summary import ROOM, as_summary

PAGE = """\
# Titel

Vorspann

## Auf einen Blick

- Punkt

## <a id="method"></a>Vergleichbarkeit und Methode

### Vor dem Vergleich zu beachten

- Achtung

### Was verglichen wird

| a |
| --- |

## Matrix: Themen und Konzepte

| b |
| --- |

## <a id="readings"></a>Lesarten

### Eine

Text

"""

SUMMARY = """\
### Titel

Vorspann

#### Auf einen Blick

- Punkt

#### <a id="method"></a>Vergleichbarkeit und Methode

##### Vor dem Vergleich zu beachten

- Achtung

<details>
<summary>Verfahren und Zeichen</summary>

##### Was verglichen wird

| a |
| --- |

</details>

#### Matrix: Themen und Konzepte

| b |
| --- |

<details>
<summary><a id="readings"></a>Lesarten</summary>

##### Eine

Text

</details>

"""

WORDS = catalogue("de")


def test_long_parts_are_folded() -> None:
    assert as_summary(PAGE, WORDS) == SUMMARY


def test_what_does_not_fit_is_named() -> None:
    assert as_summary(PAGE, WORDS, 600).endswith(
        "| b |\n| --- |\n\n"
        "\nDamit die Zusammenfassung nicht zu groß wird, stehen hier nicht: „Lesarten“. "
        "„konzept report comparison“ schreibt den ganzen Bericht.\n"
    )


@pytest.mark.parametrize("room", [350, 600, 20_000, 60_000, ROOM])
def test_it_never_takes_more_room(markdown: str, language: Language, room: int) -> None:
    words = catalogue(language)
    for page in (PAGE, markdown):
        made = as_summary(page, words, room)
        least = as_summary(page, words, 0)
        assert len(made.encode()) <= max(room, len(least.encode()))
        assert made.count("<details>") == made.count("</details>")


def test_without_any_room_the_cover_and_the_names_remain(markdown: str, language: Language) -> None:
    made = as_summary(markdown, catalogue(language), 0)
    assert re.findall(r"^#+ ", made, re.MULTILINE) == ["### "]
    assert len(re.findall(r"^## ", markdown, re.MULTILINE)) == made.count(
        "„" if language == "de" else "“"
    ) - (language == "de")


def test_headings_begin_at_the_third_level(markdown: str, language: Language) -> None:
    made = as_summary(markdown, catalogue(language))
    levels = [len(marks) for marks in re.findall(r"^(#+) ", made, re.MULTILINE)]
    assert levels[0] == 3
    assert set(levels) == {3, 4, 5}


def test_all_is_still_there(markdown: str, language: Language) -> None:
    def lines(text: str) -> list[str]:
        titles = re.sub(r"^(#+ |<summary>)|</summary>$", "", text, flags=re.MULTILINE)
        return [line for line in titles.split("\n") if line and "details>" not in line]

    words = catalogue(language)
    made = [line for line in lines(as_summary(markdown, words)) if line != words("job.method")]
    assert made == lines(markdown)


def test_what_is_folded_is_read_as_markdown(markdown: str, language: Language) -> None:
    words = catalogue(language)
    reader = MarkdownIt("commonmark").enable("table")
    tokens = [token.type for token in reader.parse(as_summary(markdown, words))]
    before = [token.type for token in reader.parse(markdown)]
    assert tokens.count("table_open") == before.count("table_open")
    folded = [
        t.content for t in reader.parse(as_summary(markdown, words)) if t.type == "html_block"
    ]
    assert [text.strip() for text in folded if "<details>" not in text] == ["</details>"] * (
        len(folded) // 2
    )
