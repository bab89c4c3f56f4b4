"""Connections to result hosts that several threads have to do with at the same time."""

import asyncio
from collections.abc import Callable
from contextlib import closing

import httpx
import pytest

from kinogrid.service.proxies import read_proxies
from kinogrid.service.reach import Reach
from kinogrid.service.result_hosts import HostPool, HostRequest
from tests.service.conftest import saying

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nthe clip"


class WatchedAddress(str):
    """An address that lets something happen each time somebody looks which kind of IP it is of."""

    looked: Callable[[], None]

    __slots__ = ("looked",)

    def __contains__(self, part: object) -> bool:
        self.looked()
        return super().__contains__(str(part))


@pytest.mark.usefixtures("name_lookups")
@pytest.mark.parametrize("at", [1, 2, 3])
async def test_no_address_is_lost_when_another_clip_comes_to_its_end_meanwhile(at: int) -> None:
    """Where it was the first over IPv4, who has a single address had none left, and was given up as our mistake."""
    async with saying(ANSWER, []) as base:
        url = httpx.URL(base)
        address = WatchedAddress(url.host)
        pool = HostPool(
            lambda _proxy: httpx.Client(trust_env=False),
            kept=4,
            proxies=read_proxies({}),
            lookup=lambda _host, _port: [address],
            reach=Reach(at_home=True),
        )
        other = pool.take(base)
        other.address = url.host
        looks = 0

        def looked() -> None:
            nonlocal looks
            looks += 1
            if looks == at:
                pool.put_back(other)

        address.looked = looked

        def clip() -> bytes:
            connection = pool.take("http://elsewhere.example")
            try:
                with closing(pool.send(connection, HostRequest(url=url, steps=httpx.Timeout(20.0)))) as answer:
                    return answer.read()
            finally:
                connection.close()

        assert await asyncio.to_thread(clip) == b"the clip"
        assert looks >= at
        pool.close()
