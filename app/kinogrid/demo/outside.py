"""What lies outside the service: pictures by address and callbacks. A demo never leaves this machine."""

import asyncio
import ipaddress
import logging
import ssl
from urllib.parse import urlsplit

import httpx
from av.video.frame import VideoFrame

from kinogrid.demo.frames import UnreadablePictureError, read_picture
from kinogrid.demo.refusal import FETCH_FAILED, Refused
from kinogrid.demo.scenery import painted
from kinogrid.demo.storage import MOST_BYTES, Storage

_log = logging.getLogger(__name__)

_PATIENCE = 10.0
"""Seconds for a picture or a callback on this machine."""
_PAINTED = (1280, 720)


class Outside:
    """The way out, which ends at the loopback interface."""

    def __init__(self, storage: Storage) -> None:
        """Know the pictures that were uploaded here."""
        self._storage = storage

    async def picture(self, url: str) -> VideoFrame:
        """Get the picture at an address; one that is elsewhere is painted instead. Raises `Refused`."""
        parts = urlsplit(url)
        if not _loopback(parts.hostname):
            return await asyncio.to_thread(painted, url, *_PAINTED)
        held = self._storage.held(parts.path)
        try:
            data = await self._fetched(url) if held is None else await asyncio.to_thread(held.read_bytes)
            return await asyncio.to_thread(read_picture, data)
        except (httpx.HTTPError, UnreadablePictureError) as error:
            _log.info("no picture at %s: %s", url, error)
            raise Refused(FETCH_FAILED) from error

    async def _fetched(self, url: str) -> bytes:
        data = bytearray()
        async with _client() as client, client.stream("GET", url) as answer:
            answer.raise_for_status()
            async for chunk in answer.aiter_bytes():
                data += chunk
                if len(data) > MOST_BYTES:
                    raise UnreadablePictureError("it is larger than 100 MiB")
        return bytes(data)

    async def call_back(self, url: str, body: dict[str, object]) -> None:
        """Tell the one who ordered that a task has ended; a receiver that cannot be reached is not tried again."""
        if not _loopback(urlsplit(url).hostname):
            _log.info("a demo does not call %s", url)
            return
        try:
            async with _client() as client:
                answer = await client.post(url, json=body)
            answer.raise_for_status()
        except httpx.HTTPError as error:
            _log.warning("the callback to %s failed: %s", url, error)


def _client() -> httpx.AsyncClient:
    """Make a client that nothing in the environment can break; nobody vouches for a name on this machine itself."""
    return httpx.AsyncClient(timeout=_PATIENCE, trust_env=False, verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))


def _loopback(host: str | None) -> bool:
    if host is None or host == "localhost":
        return host is not None
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
