"""HTML in a text, and what a page shows there."""

import pytest

from konzept_cli.webpage import Html, as_shown, html_in


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ziele <b>aller</b> &amp; mehr", "Ziele aller & mehr"),
        ("A<br/>B &auml;&#8211;&#xe4;", "A B ä–ä"),
        ("<p>A</p>\n<p>B</p>", "A B"),
        ("<ul><li>A</li><li>B </li></ul>", "A B "),
        ("A <br> B<br />C", "A B C"),
        ('(<a href="https://a.example" class=b>A</a>)B', "(A)B"),
        ("<b>A</b> <i>B</i>", "A B"),
        ("A&nbsp;B &quot;C&quot; &#39;", "A B &quot;C&quot; &#39;"),
    ],
)
def test_what_a_page_shows(text: str, shown: str) -> None:
    assert as_shown(text) == shown
    assert as_shown(shown) == shown


def test_where_it_is() -> None:
    assert list(html_in("A<br><br>B &lt;&copy;")) == [
        Html(1, 9, " "),
        Html(11, 15, None),
        Html(15, 21, None),
    ]


@pytest.mark.parametrize(
    "text",
    ["a < b & c > d", "R&D; x", "<abc>", "<>", "Kinder&Partner;", "Stadt&region;", "&notfall;",
     "<https://a.example>", "&#;", "&amp", "x<b und mehr",
     "Alter <a und >b", "5 <b 6> 7"]
)  # fmt: skip
def test_signs_that_are_no_html(text: str) -> None:
    assert list(html_in(text)) == []
