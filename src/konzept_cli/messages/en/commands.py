"""What commands say."""

COMMANDS: dict[str, str] = {}
