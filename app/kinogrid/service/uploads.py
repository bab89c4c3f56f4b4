"""A picture on its way up: multipart, streamed, told as it goes, under a name that says nothing about its owner."""

import asyncio
import hashlib
import secrets
import stat
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Protocol

import httpx

from kinogrid.domain.failure import Failure, Refused, known
from kinogrid.domain.image_kind import HEAD, ImageKind, kind_of
from kinogrid.domain.request import UPLOAD_BOUND, is_private_safe
from kinogrid.service.connections import BROKEN
from kinogrid.service.result_hosts import HostRequest
from kinogrid.service.transfers import Transfers
from kinogrid.service.wire import FILE_FIELD

_PIECE = 256 * 1024
# The kinds that the provider's web client accepts, each with its suffix and media type.
_ACCEPTED = {
    ImageKind.PNG: ("png", "image/png"),
    ImageKind.JPEG: ("jpg", "image/jpeg"),
    ImageKind.GIF: ("gif", "image/gif"),
    ImageKind.BMP: ("bmp", "image/bmp"),
    ImageKind.WEBP: ("webp", "image/webp"),
}


class UploadMemory(Protocol):
    """Remembers where a picture is up, by its content, so that nothing is sent twice; may raise a `StudioError`."""

    async def recall(self, host: str, sha256: str) -> str | None:
        """Give the address that an upload to this host once got, None when there was none."""
        ...

    async def remember(self, host: str, sha256: str, url: str) -> None:
        """Keep the address of an upload."""
        ...


@dataclass(frozen=True, slots=True)
class UploadPicture:
    """A file that may be sent as a frame; `size` in bytes, `sha256` of its content in hex."""

    path: Path
    size: int
    sha256: str
    suffix: str
    media_type: str


def inspect(path: Path) -> UploadPicture:
    """Look whether a file can be a frame, before anything is sent; reads the disk, so call it in a worker.

    Raises `Refused` with what to do about it.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            # A pipe would be waited for, perhaps for ever.
            raise Refused(known("bad_frame", said="not a file"))
        size = found.st_size
        with path.open("rb") as file:
            head = file.read(HEAD)
            file.seek(0)
            sha256 = "" if size > UPLOAD_BOUND else hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise Refused(_unreadable(error)) from error
    if size > UPLOAD_BOUND:
        bound = ("bound", str(UPLOAD_BOUND))
        raise Refused(known("upload_too_large", said=f"{size} bytes", values=(bound,)))
    kind = kind_of(head)
    if kind not in _ACCEPTED:
        raise Refused(known("bad_frame"))
    return UploadPicture(path, size, sha256, *_ACCEPTED[kind])


def _unreadable(error: OSError) -> Failure:
    return known("bad_frame", said=error.strerror or type(error).__name__)


class Multipart:
    """A picture as the one part of a multipart body; `headers` go with the request, `stream` is its content."""

    def __init__(self, picture: UploadPicture, worker: Executor, moved: Callable[[int, int], None]) -> None:
        """Take a picture that the worker reads; `moved` hears how many of its bytes have been sent, and of how many."""
        self._picture = picture
        self._worker = worker
        self._moved = moved
        boundary = secrets.token_hex(16)
        self._opening = (
            f"--{boundary}\r\n"
            f'Content-Disposition: form-data; name="{FILE_FIELD}"; filename="frame.{picture.suffix}"\r\n'
            f"Content-Type: {picture.media_type}\r\n\r\n"
        ).encode()
        self._closing = f"\r\n--{boundary}--\r\n".encode()
        length = len(self._opening) + picture.size + len(self._closing)
        self.headers = {"content-type": f"multipart/form-data; boundary={boundary}", "content-length": str(length)}

    async def stream(self) -> AsyncIterator[bytes]:
        """Yield the body, telling after each piece how many of the picture's bytes are on their way.

        Raises `Refused` when the file changes or vanishes meanwhile.
        """
        loop = asyncio.get_running_loop()
        picture = self._picture
        yield self._opening
        self._moved(0, picture.size)
        sent = 0
        try:
            file = await loop.run_in_executor(self._worker, picture.path.open, "rb")
            try:
                while sent < picture.size:
                    piece = await loop.run_in_executor(self._worker, file.read, min(_PIECE, picture.size - sent))
                    if not piece:
                        raise Refused(known("frame_changed", said=f"{sent} of {picture.size} bytes"))
                    yield piece
                    sent += len(piece)
                    self._moved(sent, picture.size)
            finally:
                file.close()
        except OSError as error:
            raise Refused(_unreadable(error)) from error
        yield self._closing


_NO_HEAD = frozenset({HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED})


async def is_still_up(transfers: Transfers, url: str, steps: httpx.Timeout, in_all: float) -> bool:
    """Ask whether a picture is still at its address, without the token and free of charge; any doubt is a no."""
    if not is_private_safe(url):
        return False
    try:
        head = await _head(transfers, HostRequest(url=httpx.URL(url), method="HEAD", steps=steps), in_all)
        if head.status_code in _NO_HEAD:
            first_byte = HostRequest(url=httpx.URL(url), headers={"range": "bytes=0-0"}, steps=steps)
            head = await _head(transfers, first_byte, in_all)
    except (*BROKEN, httpx.InvalidURL, UnicodeError):
        return False
    # A host that no longer has it may well answer with a page that says so.
    there = head.status_code in {HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT}
    return there and not head.headers.get("content-type", "").startswith("text/")


async def _head(transfers: Transfers, request: HostRequest, in_all: float) -> httpx.Response:
    transfer = await transfers.start(request, in_all)
    transfer.give_up()
    return transfer.head.result()
