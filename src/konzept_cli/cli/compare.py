"""In the making."""


def compare() -> None:
    """In the making."""
