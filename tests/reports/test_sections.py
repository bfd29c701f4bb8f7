"""Sections have numbers, and links within a page say to which of them they lead."""

import re

from konzept_cli.reports.rendering import environment
from konzept_cli.reports.sections import numbered

PAGE = """\
<nav><h2 id="contents">Inhalt</h2>
<a href="#one">Eins</a>
<a href="#more">Mehr</a>
<a href="#two">Zwei</a></nav>
<main id="main">
<section id="one"><h2>Eins</h2>
<p id="text"><a href="#deep">unten</a> <a href="#text">hier</a> <a href="https://a.example">da</a></p>
<h3 id="deep">Tief</h3>
<details id="fold"><summary><h3>Falte</h3></summary></details></section>
<section id="two"><h2>Zwei</h2>
<section id="source"><h3 class="plain">Quelle</h3><p id="quote"></p></section>
<a href="#source">Quelle</a> <a href="#fold">Falte</a></section></main>
<footer id="end"><h2>Ende</h2>
<a href="#quote">Zitat</a> <a href="#nowhere">nirgends</a></footer>
"""
NUMBERED = """\
<nav><h2 id="contents">Inhalt</h2>
<span class="number">1</span> <a href="#one">Eins</a>
<a href="#more">Mehr</a>
<span class="number">2</span> <a href="#two">Zwei</a></nav>
<main id="main">
<section id="one"><h2><span class="number">1</span> Eins</h2>
<p id="text"><a href="#deep" data-at="1.1">unten</a> <a href="#text">hier</a> <a href="https://a.example">da</a></p>
<h3 id="deep"><span class="number">1.1</span> Tief</h3>
<details id="fold"><summary><h3><span class="number">1.2</span> Falte</h3></summary></details></section>
<section id="two"><h2><span class="number">2</span> Zwei</h2>
<section id="source"><h3 class="plain">Quelle</h3><p id="quote"></p></section>
<a href="#source">Quelle</a> <a href="#fold" data-at="1.2">Falte</a></section></main>
<footer id="end"><h2><span class="number">3</span> Ende</h2>
<a href="#quote" data-at="2">Zitat</a> <a href="#nowhere">nirgends</a></footer>
"""  # noqa: E501 - lines of a page


def test_headings_contents_and_links_have_the_same_numbers() -> None:
    assert numbered(PAGE) == NUMBERED


def test_what_a_filter_is_given_stays_as_it_is() -> None:
    """Jinja gives a filter text that would escape whatever is joined to it."""
    template = environment().from_string(
        "{% filter numbered %}<main><h2>{{ '&' }}</h2>{% endfilter %}"
    )
    assert template.render() == '<main><h2><span class="number">1</span> &amp;</h2>'


def test_every_line_of_the_contents_has_the_number_of_its_section(html: str) -> None:
    contents, _, main = html.partition('<main id="main">')
    listed = re.findall(r'<li><span class="number">(\d+)</span> <a href="#\w+">(.*)</a>', contents)
    headings = re.findall(r'<h2[^>]*><span class="number">(\d+)</span> (.*)</h2>', main)
    assert listed == headings
    assert [number for number, _ in listed] == [str(n) for n in range(1, len(listed) + 1)]
