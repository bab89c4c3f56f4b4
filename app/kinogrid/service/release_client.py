"""Asks which version of Kinogrid is the newest: only as often as it is called, and with nothing that is secret."""

from typing import Final, Protocol

from kinogrid.domain.app_release import AppRelease, NoRelease, ReleaseFlaw
from kinogrid.domain.app_version import read_version
from kinogrid.service.answers import Reply, unanswered
from kinogrid.service.values import NotJson, decode, flag, instant, mapping, text

# Bytes: an answer lists every file of a release, with its texts, and has 20 to 100 KB.
RELEASE_BOUND: Final = 1024 * 1024
_NOT_FOUND, _FORBIDDEN, _GONE, _TOO_MANY = 404, 403, 410, 429


class PublicReader(Protocol):
    """Whoever gets what anybody may read."""

    async def read_public(self, address: str, bound: int) -> Reply:
        """Get an answer, whatever it is; raises `Unreachable` or `Unanswered`."""
        ...


class ReleaseClient:
    """The project's list of releases, at one address."""

    def __init__(self, reader: PublicReader, address: str) -> None:
        """Ask nothing yet."""
        self._reader = reader
        self.address = address

    async def latest(self) -> AppRelease | NoRelease:
        """Ask for the newest release, once.

        Raises `Unreachable`, or `Unanswered` where no whole answer came.
        """
        return read_release(await self._reader.read_public(self.address, RELEASE_BOUND))


def read_release(reply: Reply) -> AppRelease | NoRelease:
    """Read the newest release out of an answer; raises `Unanswered` for one that broke off."""
    if reply.moved_to is not None:
        return NoRelease(ReleaseFlaw.MOVED, reply.moved_to)
    if not reply.whole and len(reply.body) >= RELEASE_BOUND:
        return NoRelease(ReleaseFlaw.TOO_LARGE)
    if not reply.whole:
        raise unanswered("the answer broke off", reply.status)
    if reply.foreign:
        return NoRelease(ReleaseFlaw.FOREIGN)
    if reply.status in {_NOT_FOUND, _GONE}:
        return NoRelease(ReleaseFlaw.NONE_YET)
    if reply.status in {_TOO_MANY, _FORBIDDEN}:
        # As GitHub does with whoever asks too often: https://docs.github.com/en/rest/using-the-rest-api/rate-limits
        return NoRelease(ReleaseFlaw.PAUSE)
    if not reply.good:
        return NoRelease(ReleaseFlaw.REFUSED)
    try:
        fields = mapping(decode(reply.body))
    except NotJson:
        return NoRelease(ReleaseFlaw.UNREADABLE)
    version = read_version((text(fields.get("tag_name")) or "").strip())
    if version is None:
        return NoRelease(ReleaseFlaw.UNREADABLE)
    if flag(fields.get("draft")) or flag(fields.get("prerelease")):
        return NoRelease(ReleaseFlaw.NONE_YET)
    return AppRelease(version, instant(fields.get("published_at")))
