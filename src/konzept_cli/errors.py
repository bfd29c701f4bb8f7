"""The one exception that means: konzept cannot go on, and it is not a bug."""


class KonzeptError(Exception):
    """A usage error, a broken configuration, a folder that is not there, a target that
    cannot be written: `cli.main` prints `message` and `hint` on stderr and exits with 2.

    Texts are in the user's language and may quote what the user typed; they are made safe
    to show where they are printed.
    """

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
