"""Faults found while reading a file."""

READING: dict[str, str] = {}
