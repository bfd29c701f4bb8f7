"""In the making."""


def comparison() -> None:
    """In the making."""
