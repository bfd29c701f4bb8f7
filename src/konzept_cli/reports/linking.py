"""The other pages that a page may lead to."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses of pages by the id of what they show; a page that stands alone has none."""

    concepts: Mapping[str, str] = field(default_factory=dict)
    topics: Mapping[str, str] = field(default_factory=dict)
    diffs: Mapping[str, str] = field(default_factory=dict)
    """By the id of the newer edition: where it stands beside the one before it."""


NO_LINKS = Links()


@dataclass(frozen=True, slots=True)
class SiteLink:
    """A page that every page leads to."""

    text: str
    href: str
    here: bool
    """Whether it is the page itself."""


@dataclass(frozen=True, slots=True)
class Navigation:
    """What stands at the top of every page of a site."""

    name: str
    """What it is called for those who do not see it."""
    links: tuple[SiteLink, ...]
