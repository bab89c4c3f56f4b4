"""Balance and charges asked of hosts that answer with anything: nothing is known then, and nothing breaks."""

import gc
import json
from collections.abc import Collection, Sequence

import pytest

from kinogrid.domain.failure import known
from kinogrid.domain.job import Job
from kinogrid.domain.spending import Charged
from kinogrid.domain.state import Failed
from kinogrid.service.account_client import AccountClient
from kinogrid.service.wire import traces
from kinogrid.studio.balance_watch import BalanceWatch
from kinogrid.studio.charge_watch import ChargeWatch
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.pace import Pace
from tests.demo.running import ACCOUNT_TOKEN
from tests.service.conftest import IMPATIENT, asking, saying
from tests.studio.at_work import Crew, an_order, some_turns
from tests.studio.fake_world import FakeStore
from tests.waiting import until

NOW = 1_800_000_000.0
PACE = Pace(usage=0.001, account=1000.0, account_at_last=1000.0)
LINE = {"trace_id": "mine", "status_code": 200, "used_amount": 0.54, "created_at": "2027-01-15T08:00:00Z"}


class Kept:
    """A disk for charges."""

    def __init__(self) -> None:
        self.kept: list[Charged] = []

    async def charges(self) -> Sequence[Charged]:
        return self.kept

    def of(self, job_id: str) -> Sequence[Charged]:
        return [one for one in self.kept if one.job_id == job_id]

    async def among(self, job_ids: Collection[str]) -> Collection[str]:
        return {one.job_id for one in self.kept if one.job_id in job_ids}

    async def keep(self, charges: Sequence[Charged]) -> None:
        self.kept += charges


def answer(body: str, status: str = "200 OK", *headers: str) -> bytes:
    head = (f"HTTP/1.1 {status}", "Content-Type: application/json", f"Content-Length: {len(body.encode())}", *headers)
    return ("\r\n".join(head) + "\r\n\r\n" + body).encode()


def lines(*found: object) -> bytes:
    return answer(json.dumps({"count": len(found), "items": found}))


HOSTILE = {
    "ten megabytes": answer('{"items": [], "x": "' + "x" * 10_000_000 + '"}'),
    "deep": answer('{"items": ' + "[" * 50_000 + "]" * 50_000 + "}"),
    "not a number": answer('{"count": 1, "items": [{"trace_id": "mine", "used_amount": NaN}]}'),
    "negative": lines(LINE | {"used_amount": -5}),
    "absurd": lines(LINE | {"used_amount": 1e30}),
    "words": lines(LINE | {"used_amount": "much"}),
    "nothing": lines({}),
    "no lines": answer('{"count": 3}'),
    "lines that are none": lines(1, None, "x", []),
    "a page": answer("<html>welcome</html>"),
    "elsewhere": answer("", "302 Found", "Location: http://127.0.0.1:9/"),
    "refused": answer('{"detail": "no", "code": "not_authenticated"}', "401 Unauthorized"),
    "broken": b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{",
    "nonsense": b"nonsense\r\n\r\n",
}


@pytest.mark.parametrize("reply", HOSTILE.values(), ids=HOSTILE)
async def test_whatever_a_host_answers_nothing_is_known_and_nothing_breaks(
    reply: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    job = Job("j", an_order(), NOW - 60, Failed(known("task_failed", trace_id="mine"), "t"))
    repository, crew, kept = JobRepository(FakeStore({"j": job}), lambda: NOW), Crew(), Kept()
    await repository.load()
    asked: list[bytes] = []
    async with saying(reply, asked) as base, asking(base, timeouts=IMPATIENT) as client:
        account = AccountClient(client, lambda: ACCOUNT_TOKEN)
        balance = BalanceWatch(account, lambda: True, PACE)
        charges = ChargeWatch(repository, account, kept, traces, lambda: True, PACE)
        await charges.begin()
        told: list[bool] = []
        charges.listen(lambda: told.append(True))
        crew.start(balance.run(), "balance")
        crew.start(charges.run(), "charges")
        await until(lambda: balance.known.at is not None or balance.known.trouble is not None)
        await until(lambda: told)
        await crew.drain()
    assert crew.failures == []
    assert len(asked) == 2
    assert balance.known.balance is None
    assert kept.kept == []
    assert charges.charges_of(job).credits is None
    assert ACCOUNT_TOKEN not in caplog.text
    # The rest of an answer that was too long is let go of once it is collected.
    gc.collect()
    await some_turns(5)


async def test_a_host_that_answers_well_is_believed() -> None:
    job = Job("j", an_order(), NOW - 60, Failed(known("task_failed", trace_id="mine"), "t"))
    repository, crew, kept = JobRepository(FakeStore({"j": job}), lambda: NOW), Crew(), Kept()
    await repository.load()
    async with saying(lines(LINE), []) as base, asking(base) as client:
        account = AccountClient(client, lambda: ACCOUNT_TOKEN)
        charges = ChargeWatch(repository, account, kept, traces, lambda: True, PACE)
        await charges.begin()
        crew.start(charges.run(), "charges")
        await until(lambda: kept.kept)
        await crew.drain()
    assert str(charges.charges_of(job).credits) == "0.54"
