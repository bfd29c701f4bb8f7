"""In the making."""


def show() -> None:
    """In the making."""
