"""Prices by what a host answers: whatever it is, the worst that comes of it is that no price is known."""

import asyncio
import gc
import json

import pytest

from kinogrid.domain.pricing import Unpriced
from kinogrid.studio.prices import Prices
from tests.service.conftest import IMPATIENT, asking, listening, saying
from tests.studio.at_work import Crew, an_order, some_turns
from tests.studio.fake_prices import FakePrices
from tests.waiting import until

VIDEOS = "/midjourney/videos"


def answer(body: str, status: str = "200 OK", *headers: str) -> bytes:
    head = (f"HTTP/1.1 {status}", "Content-Type: application/json", f"Content-Length: {len(body.encode())}", *headers)
    return ("\r\n".join(head) + "\r\n\r\n" + body).encode()


def rules(*of: object) -> bytes:
    return answer(json.dumps({"unit": "Credit", "apis": [{"path": VIDEOS, "cost": of}], "packages": []}))


def priced(amount: object) -> bytes:
    return rules({"conditions": {}, "consumption": amount})


def deep(depth: int) -> str:
    return '{"and": [' * depth + "true" + "]}" * depth


# A rule whose parts are named by one another, as far as JSON can say that: it reads the body that it stands in.
ROUND = {"some": [{"var": ""}, {"some": [{"var": ""}, {"some": [{"var": ""}, {"var": ""}]}]}]}
HOSTILE = {
    "rules of ten megabytes": rules(*[{"conditions": {"and": [1] * 50}, "consumption": 1}] * 60_000),
    "ten megabytes beside": answer('{"apis": [], "cost": [{"consumption": 1}], "x": "' + "x" * 10_000_000 + '"}'),
    "round and round": rules({"conditions": ROUND, "consumption": 1}, {"conditions": {"log": ROUND}, "consumption": 2}),
    "deep": answer(f'{{"apis": [{{"path": "{VIDEOS}", "cost": [{{"conditions": {deep(300)}, "consumption": 1}}]}}]}}'),
    "too deep to read": answer("[" * 100_000),
    "not a number": answer('{"apis": [], "cost": [{"conditions": {}, "consumption": NaN}]}'),
    "no end": answer('{"apis": [], "cost": [{"conditions": {}, "consumption": Infinity}]}'),
    "negative": priced(-1),
    "absurd": priced(10**30),
    "words": priced("much"),
    "an operator of tomorrow": priced({"pow": [2, 3]}),
    "rules that differ": rules({"conditions": {}, "consumption": 1}, {"conditions": {}, "consumption": 2}),
    "apis missing": answer('{"unit": "Credit", "packages": []}'),
    "apis missing beside rules": answer('{"unit": "Credit", "cost": [{"conditions": {}, "consumption": 1}]}'),
    "apis that are none": answer('{"unit": "Credit", "apis": 5, "packages": []}'),
    "another unit": answer('{"unit": "USD", "apis": [], "cost": [{"conditions": {}, "consumption": 1}]}'),
    "a page": answer("<html>welcome</html>"),
    "refused": answer('{"detail": "no", "code": "not_authenticated"}', "401 Unauthorized"),
    "broken": b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{",
    "nonsense": b"nonsense\r\n\r\n",
    "nothing": b"",
}


@pytest.mark.parametrize("reply", HOSTILE.values(), ids=HOSTILE)
async def test_whatever_a_host_answers_no_price_is_known_and_nothing_breaks(reply: bytes) -> None:
    asked: list[bytes] = []
    async with saying(reply, asked) as base:
        await nothing_is_known(base)
    assert asked
    assert all(b"authorization" not in head.lower() for head in asked), "prices are public"
    # The rest of an answer that was too long is let go of once it is collected.
    gc.collect()
    await some_turns(5)


async def nothing_is_known(base: str) -> None:
    """Fetch prices from a host, and see that none is known and that an order can be priced all the same."""
    crew, keeper = Crew(), FakePrices()
    async with asking(base, timeouts=IMPATIENT) as client:
        prices = Prices(client, keeper)
        crew.start(prices.run(), "prices")
        await until(lambda: prices.as_of is not None or prices.has_failed)
        quote = prices.quote(an_order())
        assert not quote.is_known
        assert quote.credits == 0
        assert isinstance(quote.unpriced[0], Unpriced)
        assert prices.foresee(an_order()).credits is None
        await crew.drain()
    assert crew.failures == []


async def test_another_host_is_not_asked_for_what_this_one_should_tell() -> None:
    elsewhere: list[bytes] = []
    known = answer('{"apis": [], "cost": [{"conditions": {}, "consumption": 1}]}')
    async with saying(known, elsewhere) as other:
        for status in ("301 Moved Permanently", "302 Found", "307 Temporary Redirect"):
            async with saying(answer("", status, f"Location: {other}/api/v1/services/midjourney"), []) as base:
                await nothing_is_known(base)
    assert elsewhere == []


async def test_a_host_that_takes_for_ever_is_not_waited_for() -> None:
    over = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n")
        while not over.is_set():
            writer.write(b" ")
            try:
                await writer.drain()
                await asyncio.wait_for(over.wait(), 0.1)
            except TimeoutError:
                continue
            except ConnectionError:
                break
        writer.close()

    async with listening(serve) as base:
        await nothing_is_known(base)
        over.set()
