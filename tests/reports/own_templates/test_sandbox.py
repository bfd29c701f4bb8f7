"""What templates may not do, and where they are stopped."""

from collections.abc import Callable

import pytest

from konzept_cli.reports.own_templates import sandbox

Fill = Callable[..., str]
Fault = Callable[..., tuple[str, str | None]]

PAGE = "vorlagen/comparison.html.j2, Zeile 1"


@pytest.mark.parametrize(
    ("template", "attribute", "owner"),
    [
        ("{{ ''.__class__.__mro__ }}", "__class__", "str"),
        ("{{ ''['__class__'] }}", "__class__", "str"),
        ("{{ '' | attr('__class__') }}", "__class__", "str"),
        ("{{ view['__class__'] }}", "__class__", "ComparisonView"),
        ("{{ view.__init__.__globals__ }}", "__init__", "ComparisonView"),
        ("{{ '{0.__class__}'.format(view) }}", "__class__", "ComparisonView"),
        ("{{ '{v.__class__}'.format_map({'v': view}) }}", "__class__", "ComparisonView"),
        ("{{ ('{0.__class__}' | attr('format'))(view) }}", "__class__", "ComparisonView"),
        ("{{ [view] | map(attribute='__class__') | join }}", "__class__", "ComparisonView"),
        ("{{ cycler.__init__.__globals__.os }}", "__init__", "type"),
        ("{{ words.__init__ }}", "__init__", "_Words"),
        ("{{ words.find.__self__ }}", "__self__", "method"),
        ("{{ words.texts.clear() }}", "clear", "dict"),
        ("{{ data_uri.__closure__ }}", "__closure__", "function"),
        ("{{ self._TemplateReference__context }}", "_TemplateReference__context", None),
        ("{{ namespace(a=1).__class__ }}", "__class__", "Namespace"),
        ("{{ [].append(1) }}", "append", "list"),
        ("{{ {}.update({}) }}", "update", "dict"),
    ],
)
@pytest.mark.parametrize("around", ["{}", "{{% set x %}}{}{{% endset %}}"])
def test_no_way_to_the_insides(
    fault: Fault, template: str, attribute: str, owner: str | None, around: str
) -> None:
    message, hint = fault(around.format(template))
    of = f"'{owner or 'TemplateReference'}'"
    assert message == (
        f"{PAGE}: Das dürfen Vorlagen nicht. Jinja meldet: "
        f"access to attribute '{attribute}' of {of} object is unsafe."
    )
    assert hint == ("Vorlagen lesen die Felder der Ansicht; an Python kommen sie nicht heran.")


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd",
        "/etc/passwd",
        "../konzept.yaml",
        "konzept/../konzept.yaml",
        "..\\\\konzept.yaml",
        "a\\0b",
        "",
        ".",
        "konzept/",
        "x" * 300,
    ],
)
@pytest.mark.parametrize("tag", ["include", "extends"])
def test_no_way_to_other_files(fault: Fault, name: str, tag: str) -> None:
    message, _ = fault(f'{{% {tag} "{name}" %}}')
    assert message.startswith(f"{PAGE}: Die Vorlage „")
    assert message.endswith("“ gibt es nicht.")


LOOPS = {
    "nested": "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}",
    "range": "{% for a in range(99999) %}{% if range(99999) | list %}{% endif %}{% endfor %}",
    "macro": (
        "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(50) }}"
    ),
    "recursive": (
        "{% set all = range(9999) | list %}"
        "{% for a in all recursive %}{% if loop.depth < 4 %}{{ loop(all) }}{% endif %}{% endfor %}"
    ),
    "filtered": (
        "{% for a in range(9) | map('string') %}"
        "{% for b in range(99999) | select %}{% endfor %}{% endfor %}"
    ),
}


@pytest.mark.parametrize("template", LOOPS.values(), ids=LOOPS)
def test_loops_end(fault: Fault, monkeypatch: pytest.MonkeyPatch, template: str) -> None:
    monkeypatch.setattr(sandbox, "MOST_STEPS", 200_000)
    assert fault(template) == (
        f"{PAGE}: Die Vorlage braucht mehr als 200\u202f000 Schritte; hier wurde sie angehalten.",
        "Läuft eine Schleife über mehr, als gemeint ist?",
    )


def test_includes_end(fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "MOST_STEPS", 10_000)
    twice = '{% if n %}{% set n = n - 1 %}{% include "a" %}{% include "a" %}{% endif %}'
    message, _ = fault({"comparison.html.j2": '{% set n = 20 %}{% include "a" %}', "a": twice})
    assert message == (
        "vorlagen/a, Zeile 1: Die Vorlage braucht mehr als 10\u202f000 Schritte; hier wurde sie "
        "angehalten."
    )


def test_ranges_are_short(fault: Fault) -> None:
    assert fault("{{ range(10 ** 3) }}")[0] == f"{PAGE}: Potenzen rechnen Vorlagen nicht aus."
    assert "Range too big" in fault("{{ range(1000000) }}")[0]


@pytest.mark.parametrize("template", ["{{ 'x' * 1000001 }}", "{{ 1000001 * [1] }}"])
def test_nothing_is_repeated_too_often(fault: Fault, template: str) -> None:
    assert fault(template)[0] == (
        f"{PAGE}: Hier wird etwas auf mehr als 1\u202f000\u202f000 Zeichen oder Einträge "
        "wiederholt."
    )


def test_what_a_page_needs_is_allowed(fill: Fill) -> None:
    assert fill("{{ 'ab' * 2 }} {{ 2 * 3 }} {% for x in [1, 2] if x > 1 %}{{ x }}{% endfor %}") == (
        "abab 6 2"
    )
    assert fill("{% for x in 'abc' %}{{ loop.last }}{{ loop.length }} {% endfor %}") == (
        "False3 False3 True3 "
    )
    assert fill("{% for k, v in {'a': 1}.items() %}{{ k }}{{ v }}{% endfor %}") == "a1"
    assert fill("{% set c = cycler('a', 'b') %}{{ c.next() }}{{ c.next() }}") == "ab"
    assert fill("{{ view.nothing is defined }} {{ view.nothing | default('-') }}") == "False -"
