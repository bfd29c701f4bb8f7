"""In the making."""


def overview() -> None:
    """In the making."""
