"""The one failure of this floor, so that callers above catch a word of ours and not FFmpeg's."""

from __future__ import annotations


class BrokenClip(Exception):
    """A clip cannot be read as video, with a reason fit to be shown to people as it is."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
