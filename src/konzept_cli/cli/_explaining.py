"""Rules → text: the table of all, and one with its examples; and the topics."""

import re
from collections.abc import Iterable
from textwrap import wrap
from typing import Literal

from konzept_cli.cli._session import near
from konzept_cli.diagnostics import RuleText
from konzept_cli.errors import KonzeptError
from konzept_cli.jsontext import to_json
from konzept_cli.messages import Catalogue
from konzept_cli.model import Vocabulary
from konzept_cli.rule import GROUPS, Rule
from konzept_cli.rules import RULES
from konzept_cli.settings import Setting
from konzept_cli.visible import visible

Form = Literal["text", "json"]


def examples(rule: Rule) -> tuple[tuple[str, str], ...]:
    """The rule's examples: `bad` or `good`, and the text without markers."""
    blocks = re.findall(r"(?ms)^```yaml (bad|good)[^\n]*\n(.*?)^```", rule.documentation)
    return tuple((kind, re.sub(r" +# <- [^\n]*", "", text)) for kind, text in blocks)


def in_markdown(rule: Rule, words: Catalogue) -> str:
    """What `rule` is about, with its examples."""
    parts = [rule.about(words) + "\n"]
    for kind, text in examples(rule):
        parts += [f"{words(f'explain.{kind}')}\n", f"```yaml\n{text}```\n"]
    return "\n".join(parts)


def described(setting: Setting, words: Catalogue) -> RuleText:
    """A rule as formats describe it that know nothing of rules."""
    rule = setting.rule
    texts = rule.fault(words), rule.about(words), in_markdown(rule, words)
    configured = setting.severity if setting.severity is not rule.severity else None
    return RuleText(rule.id, rule.severity, *texts, configured)


def all_rules(rules: Iterable[Rule], words: Catalogue, form: Form) -> str:
    """Every rule with its severity and its first sentence, by group."""
    rows = [(rule, rule.fault(words)) for rule in rules]
    if form == "json":
        return _json([{**_head(rule), "fault": fault} for rule, fault in rows])
    lines = []
    for group in dict.fromkeys(rule.group for rule, _ in rows):
        lines.append(f"{words(f'group.{group}')} ({group})")
        for rule, fault in rows:
            if rule.group == group:
                lines.append(f"  {rule.id} [{words(f'severity.{rule.severity}')}]\n      {fault}")
        lines.append("")
    return "\n".join(lines)


def explained(name: str | None, words: Catalogue, form: Form) -> str:
    """The rule of this name with its examples, or the rules of the group of this name; without one
    all rules. Raises `KonzeptError` for a name that is not known."""
    wanted = [one for one in RULES if name in (None, one.group, words(f"group.{one.group}"))]
    if wanted:
        return all_rules(wanted, words, form)
    found = next((one for one in RULES if one.id == name), None)
    if found is None:
        known = [*(one.id for one in RULES), *GROUPS]
        message = words("stop.unknown-rule", id=visible(str(name)))
        raise KonzeptError(message, near(words, "stop.unknown-rule", str(name), known))
    return one_rule(found, words, form)


def all_topics(vocabulary: Vocabulary, words: Catalogue, form: Form) -> str:
    """Every topic with its names and what belongs to it, by group."""
    if form == "json":
        return _json(vocabulary.model_dump(mode="json", exclude_defaults=True))
    language, lines = words.language, []
    labels = {group.id: group.label.get(language) for group in vocabulary.groups}
    for group in dict.fromkeys((*labels, *(topic.group for topic in vocabulary.topics))):
        lines.append(visible(f"{labels.get(group, '')} ({group})".strip()))
        for topic in (one for one in vocabulary.topics if one.group == group):
            lines.append(visible(f"  {topic.id}: {topic.label.get(language)}"))
            said = [topic.scope or ""]
            elsewhere = (remark.replace("->", "→") for remark in topic.not_here)
            said += [f"{words('explain.topic.not_here')}: {one}" for one in elsewhere]
            if topic.alternative_labels:
                names = ", ".join(topic.alternative_labels)
                said.append(f"{words('explain.topic.also')}: {names}.")
            lines += (line for text in said for line in _indented(visible(text)))
        lines.append("")
    return "\n".join(lines)


def _indented(text: str) -> list[str]:
    margin = " " * 6
    return wrap(text, 88, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False)


def one_rule(rule: Rule, words: Catalogue, form: Form) -> str:
    """One rule with its examples."""
    if form == "json":
        cases = [{"kind": kind, "yaml": text} for kind, text in examples(rule)]
        return _json({**_head(rule), "about": rule.about(words), "examples": cases})
    severity, group = words(f"severity.{rule.severity}"), words(f"group.{rule.group}")
    parts = [f"{rule.id}  ({severity}; {group})\n", rule.about(words) + "\n"]
    for kind, text in examples(rule):
        body = "\n".join(f"    {line}".rstrip() for line in text.rstrip("\n").split("\n"))
        parts.append(f"{words(f'explain.{kind}')}\n\n{body}\n")
    return "\n".join(parts)


def _head(rule: Rule) -> dict[str, str]:
    return {"rule": rule.id, "severity": rule.severity.value, "group": rule.group}


def _json(content: object) -> str:
    return to_json(content)
