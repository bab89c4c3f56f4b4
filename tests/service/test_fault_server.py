"""The fault server keeps its own promises, or nothing proved with it would count."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Awaitable
from pathlib import Path

import pytest

from kinogrid.domain.failure import StudioError, Unanswered, Unclear
from kinogrid.media.probe import probe
from kinogrid.service.connections import Timeouts
from tests.fakes.fault_driver import PROGRAM, FaultService, running_fault_service
from tests.fakes.fault_media import clip, tone
from tests.fakes.fault_script import Script
from tests.service.conftest import Customer, asking, body_of, result_of
from tests.waiting import HUNG, until


async def test_a_ledger_outlives_a_kill_and_the_address_stays(tmp_path: Path) -> None:
    with running_fault_service(tmp_path, finish_after=0.0) as server:
        base = server.base_url
        async with asking(base) as client:
            task_id = (await client.submit(body_of(client))).task_id
            server.kill()
            with pytest.raises(StudioError):
                await client.recent(limit=1)
            assert [entry["task_id"] for entry in server.ledger()] == [task_id]
            server.restart(finish_after=0.0)
            assert server.base_url == base
            result_of((await client.look_up([task_id]))[task_id])


async def breaks(asking: Awaitable[object]) -> bool:
    try:
        await asking
    except (Unanswered, Unclear):
        return True
    return False


async def test_chances_are_drawn_from_the_seed(server: FaultService) -> None:
    # With all the time that a busy machine needs: what is late is not to be taken for what breaks.
    async with asking(server.base_url, Timeouts()) as client:

        async def fates() -> list[bool]:
            server.script(seed=7, rules=[{"on": "order", "do": "reset", "times": None, "chance": 0.5}])
            return [await breaks(client.submit(body_of(client))) for _ in range(20)]

        first = await fates()
        assert await fates() == first
    assert 3 < sum(first) < 17
    assert len(server.ledger()) == 2 * first.count(False)


async def test_rules_pass_some_by_and_end(client: Customer) -> None:
    client.server.script(rules=[{"on": "list", "do": "reset", "skip": 1, "times": 2}])
    assert [await breaks(client.recent(limit=1)) for _ in range(5)] == [False, True, True, False, False]


async def test_an_answer_waits_for_the_script_that_says_what_it_is(client: Customer) -> None:
    client.server.script(rules=[{"on": "order", "do": "wait", "times": None}])
    ordered = asyncio.create_task(breaks(client.submit(body_of(client))))
    await until(lambda: client.server.requests("order"))
    client.server.script(rules=[{"on": "order", "do": "wait"}])
    assert client.server.ledger() == []
    assert not ordered.done()
    client.server.script(rules=[{"on": "order", "do": "reset"}])
    assert await ordered
    assert client.server.ledger() == []


async def test_a_rule_of_some_seconds_ends_with_them(client: Customer) -> None:
    client.server.script(rules=[{"on": "list", "do": "reset", "times": None, "lasting": 0.0}])
    assert not await breaks(client.recent(limit=1))
    client.server.script(rules=[{"on": "list", "do": "reset", "times": None, "lasting": 60.0, "every": 60.0}])
    assert await breaks(client.recent(limit=1))


async def test_a_list_lags_and_lies_as_told(client: Customer) -> None:
    client.server.script(listed_after=60.0, equal_before=100.0, origin="ours", created_as="zoned", clock=7200.0)
    # Begins anew, so that the other tool was there by this clock too.
    client.server.forget()
    task_id = (await client.submit(body_of(client))).task_id
    (equal,) = await client.recent(limit=10)
    assert equal.id != task_id
    assert equal.origin == (("credential_id", "not-ours"),)
    (own,) = (await client.look_up([task_id])).values()
    assert own.origin == (("credential_id", "ours"),)
    assert own.created_at is not None
    assert equal.created_at is not None
    assert 100.0 <= own.created_at - equal.created_at <= 100.0 + HUNG
    assert own.created_at - time.time() == pytest.approx(7200.0, abs=10.0)
    # The service's clock is set, and what it has written down stays.
    client.server.script(created_as="milliseconds")
    (again,) = await client.recent(limit=10, created_min=own.created_at - 1)
    assert again.created_at == pytest.approx(own.created_at, abs=0.01)
    boundless, repeat, undated = ({"on": "list", "do": do} for do in ("boundless", "repeat", "undated"))
    client.server.script(rules=[boundless])
    assert [record.id for record in await client.recent(limit=10, created_max=1.0)] == [task_id, equal.id]
    client.server.script(rules=[repeat])
    assert [record.id for record in await client.recent(limit=10, offset=1)] == [task_id, equal.id]
    client.server.script(rules=[undated])
    assert [record.created_at for record in await client.recent(limit=10)] == [None, None]


def test_a_typo_in_a_script_is_an_error() -> None:
    with pytest.raises(TypeError):
        Script.read({"finsh_after": 1})
    with pytest.raises(TypeError):
        Script.read({"rules": [{"do": "reset", "onn": "order"}]})


def test_its_clips_are_real(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    path.write_bytes(clip(3))
    found = probe(path)
    assert (found.frames, found.width, found.height) == (10, 64, 64)


def test_each_variant_has_a_tone_of_its_own() -> None:
    assert len({tone(variant) for variant in range(8)}) == 8


def test_it_ends_with_whoever_started_it(tmp_path: Path) -> None:
    command = [sys.executable, str(PROGRAM), "--ledger", str(tmp_path / "l"), "--until-stdin-ends"]
    with subprocess.Popen([*command, "--script", json.dumps({"urls": 1})], stdin=-1, stdout=-1) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"http://127.0.0.1:")
        process.stdin.close()
        assert process.wait(60) == 0
