"""Releases of Kinogrid itself, and what a look for the newest one may come to in its place."""

from dataclasses import dataclass
from enum import StrEnum

from kinogrid.domain.app_version import AppVersion

# A stand-in for the project's home: https://docs.github.com/en/rest/releases/releases#get-the-latest-release
PROJECT_PAGE = "https://github.com/kinogrid/kinogrid"
LATEST_RELEASE = "https://api.github.com/repos/kinogrid/kinogrid/releases/latest"


class ReleaseFlaw(StrEnum):
    """Why an answer names no release."""

    NONE_YET = "none yet"
    PAUSE = "pause"
    MOVED = "moved"
    REFUSED = "refused"
    FOREIGN = "foreign"
    TOO_LARGE = "too large"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class AppRelease:
    """A version that was released; `at` is when, in Unix seconds, None where that is not told."""

    version: AppVersion
    at: float | None = None

    @property
    def name(self) -> str:
        """Give the version as it is written."""
        return ".".join(map(str, self.version))

    @property
    def page(self) -> str:
        """Give the address of what is new in it, which is the project's own whatever an answer says."""
        return f"{PROJECT_PAGE}/releases/tag/v{self.name}"


@dataclass(frozen=True, slots=True)
class NoRelease:
    """An answer that names none; `moved_to` is the host that a redirect leads to."""

    flaw: ReleaseFlaw
    moved_to: str = ""
