"""How much a file may ask of the reader."""

from dataclasses import dataclass

from konzept_cli.diagnostics import Finding, Span, Spot


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may ask of the reader; beyond it the file is refused with a clear message."""

    depth: int = 64
    nodes: int = 100_000
    file_size: int = 5 * 1024 * 1024
    scalar_length: int = 1024 * 1024

    def may_stop(self, text: str) -> bool:
        """Whether `text` is long enough to have too many nodes or too long a scalar: it has no more
        nodes than characters, and no scalar longer than itself."""
        return len(text) > min(self.nodes, self.scalar_length)


def too_large(file: str, size: int, limit: int) -> Finding:
    """That `file` has `size` bytes and may have `limit`."""
    values = {"size": f"{size:,}", "limit": f"{limit:,}"}
    return Finding(Spot(file, Span(0, 0)), "too-large", "file", values)
