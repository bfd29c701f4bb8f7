"""Which rule holds where, how much it weighs, and why."""

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from konzept_cli.config import Config, PerFile
from konzept_cli.diagnostics import Severity
from konzept_cli.rules import RULES
from konzept_cli.settings import (
    NOTHING_ASKED,
    Asked,
    Command,
    Reason,
    Setting,
    Settings,
    always_on,
    settle,
)
from konzept_cli.settings.faults import kept_on, names

NAMES = names(RULES)
IGNORABLE = [name for name in NAMES if not kept_on(name, RULES)]
BY_ID = {rule.id: rule for rule in RULES}


def setting(
    rule: str,
    config: Config,
    asked: Asked = NOTHING_ASKED,
    command: Command = "lint",
    file: str = "",
) -> Setting:
    settings = settle(RULES, command, config, asked)
    return next(one for one in settings.of(file) if one.rule.id == rule)


def on(settings: Settings) -> set[str]:
    return {rule.id for rule in settings.rules}


def config(
    select: Sequence[str] = (), ignore: Sequence[str] = (), **severities: Severity
) -> Config:
    weights = {name.replace("_", "-"): weight.value for name, weight in severities.items()}
    return Config.model_validate(
        {"select": list(select), "ignore": list(ignore), "severities": weights}
    )


def test_without_settings_lint_asks_all_rules() -> None:
    settings = settle(RULES, "lint", Config())
    assert settings.rules == RULES
    assert settings.severities == {rule.id: rule.severity for rule in RULES}
    assert setting("unknown-topic", Config()).reason == Reason("built-in")
    assert settings.off("concepts/a.yaml") == ()


def test_validate_asks_errors_and_what_was_left_unverified() -> None:
    settings = settle(RULES, "validate", Config())
    others = [rule for rule in settings.rules if rule.severity is not Severity.ERROR]
    assert [rule.id for rule in others] == ["source-not-at-hand"]
    assert {r.id for r in RULES if r.severity is Severity.ERROR} < on(settings)
    reason = setting("ambiguous-scalar", Config(), command="validate").reason
    assert reason == Reason("lint")


def test_a_rule_that_is_made_an_error_belongs_to_validate() -> None:
    raised = config(ambiguous_scalar=Severity.ERROR, unknown_topic=Severity.WARNING)
    settings = settle(RULES, "validate", raised)
    assert settings.severities["ambiguous-scalar"] is Severity.ERROR
    assert "unknown-topic" not in settings.severities
    assert settle(RULES, "lint", raised).severities["unknown-topic"] is Severity.WARNING


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        ((), ("unknown-topic",), Reason("ignored", "config", "unknown-topic", ("ignore", 0))),
        ((), ("wording", "reference"), Reason("ignored", "config", "reference", ("ignore", 1))),
        (("reference",), (), Reason("selected", "config", "reference", ("select", 0))),
        (("wording",), (), Reason("not-selected", "config", "", ("select",))),
        (
            ("unknown-topic",),
            ("reference",),
            Reason("selected", "config", "unknown-topic", ("select", 0)),
        ),
        (
            ("reference",),
            ("unknown-topic",),
            Reason("ignored", "config", "unknown-topic", ("ignore", 0)),
        ),
        (
            ("unknown-topic",),
            ("unknown-topic",),
            Reason("ignored", "config", "unknown-topic", ("ignore", 0)),
        ),
    ],
)
def test_a_rule_counts_for_more_than_its_group(
    select: Sequence[str], ignore: Sequence[str], expected: Reason
) -> None:
    assert setting("unknown-topic", config(select, ignore)).reason == expected


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (Asked(ignore=("reference",)), Reason("ignored", "command-line", "reference")),
        (Asked(select=("reference",)), Reason("selected", "command-line", "reference")),
        (Asked(select=("wording",)), Reason("not-selected", "command-line")),
        (
            Asked(ignore=("wording",)),
            Reason("selected", "config", "unknown-topic", ("select", 0)),
        ),
    ],
)
def test_the_command_line_comes_before_konzept_yaml(asked: Asked, expected: Reason) -> None:
    assert setting("unknown-topic", config(["unknown-topic"]), asked).reason == expected


def test_the_command_line_brings_back_what_konzept_yaml_ignores() -> None:
    reason = setting("unknown-topic", config((), ["unknown-topic"]), Asked(("reference",))).reason
    assert reason == Reason("selected", "command-line", "reference")


def test_what_makes_a_file_unusable_stays_on() -> None:
    settings = settle(RULES, "lint", config(["wording"]), Asked(("unknown-topic",)))
    assert on(settings) == {"unknown-topic", *(r.id for r in RULES if always_on(r))}
    assert setting("syntax-error", config(["wording"])).reason == Reason("always-on")
    assert {"unquoted-comma", "missing-key", "unused-ignore"} <= on(settings)


OLD = PerFile(files="concepts/old/*", ignore=("reference",), reason="Altbestand")
TWO = PerFile(files="*/b.yaml", ignore=("unknown-topic", "hygiene"), reason="Entwurf")


def test_rules_that_do_not_hold_in_some_files() -> None:
    settings = settle(RULES, "lint", Config(per_file=(OLD, TWO)))
    assert settings.off("concepts/a.yaml") == set()
    assert settings.off("concepts/old/a.yaml") == {r.id for r in RULES if r.group == "reference"}
    hygiene = {r.id for r in RULES if r.group == "hygiene" and not always_on(r)}
    assert settings.off("concepts/b.yaml") == {"unknown-topic", *hygiene}
    assert "unused-ignore" not in settings.off("concepts/b.yaml")
    assert "unknown-topic" in on(settings)


def test_why_a_rule_does_not_hold_in_a_file() -> None:
    both = Config(per_file=(TWO, OLD))
    reason = setting("unknown-topic", both, file="concepts/old/a.yaml").reason
    assert reason == Reason("per-file", "config", "reference", ("per_file", 1), OLD)
    reason = setting("unknown-topic", both, file="concepts/old/b.yaml").reason
    assert reason == Reason("per-file", "config", "unknown-topic", ("per_file", 0), TWO)


def test_per_file_adds_to_what_is_selected_and_ignored() -> None:
    files = Config(per_file=(OLD,), ignore=("unknown-source",))
    file = "concepts/old/a.yaml"
    selected = setting("unknown-topic", files, Asked(("unknown-topic",)), file=file)
    assert selected.reason.why == "per-file"
    assert setting("unknown-source", files, file=file).reason.why == "ignored"


# ---- laws ----

choices = st.lists(st.sampled_from(NAMES), max_size=4)
ignored = st.lists(st.sampled_from(IGNORABLE), max_size=4)
commands = st.sampled_from(["validate", "lint"])
weights = st.dictionaries(
    st.sampled_from([rule.id for rule in RULES if not rule.locked]),
    st.sampled_from([severity.value for severity in Severity]),
    max_size=4,
)
per_file = st.lists(
    st.builds(
        lambda names: PerFile(files="concepts/*", ignore=tuple(names), reason="Grund"),
        st.lists(st.sampled_from(IGNORABLE), min_size=1, max_size=3),
    ),
    max_size=2,
)
configs = st.builds(
    lambda select, ignore, severities, files: Config.model_validate(
        {"select": select, "ignore": ignore, "severities": severities, "per_file": files}
    ),
    *(choices, ignored, weights, per_file),
)
asked = st.builds(lambda select, ignore: Asked(tuple(select), tuple(ignore)), choices, ignored)


@given(commands, configs, asked, st.randoms(use_true_random=False))
def test_the_order_of_names_does_not_matter(
    command: Command, config: Config, asked: Asked, random: Random
) -> None:
    def shuffled(names: Sequence[str]) -> tuple[str, ...]:
        return tuple(random.sample(names, len(names)))

    other = config.model_copy(
        update={
            "select": shuffled(config.select),
            "ignore": shuffled(config.ignore),
            "per_file": tuple(
                entry.model_copy(update={"ignore": shuffled(entry.ignore)})
                for entry in reversed(config.per_file)
            ),
        }
    )
    one = settle(RULES, command, config, asked)
    two = settle(RULES, command, other, Asked(shuffled(asked.select), shuffled(asked.ignore)))
    assert one.severities == two.severities
    assert set(one.off("concepts/a.yaml")) == set(two.off("concepts/a.yaml"))


@given(commands, configs, asked)
def test_nothing_lets_an_unusable_file_pass(command: Command, config: Config, asked: Asked) -> None:
    settings = settle(RULES, command, config, asked)
    there = {one.rule.id: one for one in settings.of("concepts/a.yaml")}
    for rule in RULES:
        if rule.locked:
            assert there[rule.id].on
            assert there[rule.id].severity is Severity.ERROR


@given(configs, asked)
def test_a_rule_by_name_on_the_command_line_is_decided(config: Config, asked: Asked) -> None:
    settings = on(settle(RULES, "lint", config, asked))
    for name in BY_ID.keys() & set(asked.ignore):
        assert name not in settings
    for name in BY_ID.keys() & set(asked.select) - set(asked.ignore):
        assert name in settings


@given(commands, configs, asked)
def test_files_only_lose_rules(command: Command, config: Config, asked: Asked) -> None:
    settings = settle(RULES, command, config, asked)
    off = settings.off("concepts/a.yaml")
    assert set(off) <= on(settings)
    assert {one.rule.id for one in settings.of("concepts/a.yaml") if one.on} == on(settings) - {
        *off
    }
    assert not settings.off("drafts/a.yaml")
