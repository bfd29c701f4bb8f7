"""Settings for all tests."""

from hypothesis import settings

# Times differ between machines; no test depends on them.
settings.register_profile("konzept", deadline=None)
settings.load_profile("konzept")
