"""Faults found by rules."""

RULES: dict[str, str] = {}
