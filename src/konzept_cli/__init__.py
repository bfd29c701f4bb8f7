"""Integration concepts as data: read, checked, compared and reported."""

__version__ = "0.1.0"
