"""What comes packed although it was asked for plain: undone once, piece by piece, so that a few bytes fill no memory.

A header that calls plain bytes packed is not believed: storage says so of files that somebody stored that way.
"""

import zlib
from collections.abc import Iterator

import httpx

# The most that is unpacked in one go, in bytes.
_AT_ONCE = 1024 * 1024
# How many bytes tell what packed data begins with.
_HEAD = 2
_GZIP = b"\x1f\x8b"
# Gzip or zlib, whichever the data begins with: https://docs.python.org/3/library/zlib.html#zlib.decompress.
_EITHER = zlib.MAX_WBITS | 32

PLAIN = {"accept-encoding": "identity"}
"""What every request says, as nothing that is asked for here gains by being packed."""


def encodings(response: httpx.Response) -> tuple[str, ...]:
    """Give in what a host says that it has packed what it sends, one within the other."""
    names = (name.strip().lower() for name in response.headers.get("content-encoding", "").split(","))
    return tuple(name for name in names if name not in {"", "identity"})


def is_encoded(response: httpx.Response) -> bool:
    """Tell whether a host says that what it sends is packed, although it was asked not to pack it."""
    return bool(encodings(response))


class Unpacking:
    """One body on its way in: `plain` gives what each piece comes to, `end` what is left once there are no more."""

    def __init__(self, response: httpx.Response) -> None:
        """Take the head of the answer, which says whether there is anything to undo."""
        self._encodings = encodings(response)
        self._begun = b""
        self._reader: zlib._Decompress | None = None
        self._is_settled = not self._encodings

    def plain(self, piece: bytes) -> Iterator[bytes]:
        """Give what a piece holds, a megabyte at a time, or nothing; raises `httpx.DecodingError`."""
        if not self._is_settled:
            self._begun += piece
            if len(self._begun) < _HEAD:
                return
            piece = self._settle()
        if self._reader is None:
            yield piece
            return
        try:
            while piece and not self._reader.eof:
                yield self._reader.decompress(piece, _AT_ONCE)
                piece = self._reader.unconsumed_tail
        except zlib.error as error:
            raise httpx.DecodingError(str(error)) from error

    def end(self) -> bytes:
        """Give what was too short to tell anything by; raises `httpx.DecodingError` for packed data that ends early."""
        if self._reader is not None and not self._reader.eof:
            raise httpx.DecodingError("packed data ends early")
        return b"" if self._is_settled else self._begun

    def _settle(self) -> bytes:
        """Look what the body begins with, and give that."""
        self._is_settled = True
        if _is_packed(self._begun):
            if len(self._encodings) > 1:
                raise httpx.DecodingError(f"packed {len(self._encodings)} times: {', '.join(self._encodings)}")
            self._reader = zlib.decompressobj(_EITHER)
        return self._begun


def _is_packed(begun: bytes) -> bool:
    """Tell gzip and zlib (a check over its first two bytes, RFC 1950) from whatever is sent plain here."""
    is_zlib = begun[0] & 15 == zlib.DEFLATED and int.from_bytes(begun[:_HEAD]) % 31 == 0
    return begun[:_HEAD] == _GZIP or is_zlib
