"""The receiver listens as the settings say, at an address that stays, and orders name one only while it listens.

A callback ends a wait at once, cannot say anything but that there is news, and cannot make the app ask wildly.
"""

import asyncio
import errno
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import pytest

from kinogrid.domain.state import Running
from kinogrid.studio.callback_receiver import (
    CallbackReceiver,
    CallbackSettings,
    ReceiverState,
    ReceiverTrouble,
    tunnel_base,
)
from tests.studio.at_work import QUICK, FakeStudio, all_jobs, an_order, studio
from tests.studio.fake_service import FakeService
from tests.waiting import until

FREE_PORT = 40123
# Nothing comes by polling within a test.
PATIENT = replace(QUICK, poll=300.0, poll_when_due=60.0)


@dataclass
class Machine:
    """Ports of a machine on which `taken` ones can't be listened at, the settings, and what is to be kept private."""

    settings: CallbackSettings = field(default_factory=CallbackSettings)
    taken: dict[int, OSError] = field(default_factory=dict)
    heard: list[tuple[int, str]] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)

    def receiver(self, *, here: bool = False) -> CallbackReceiver:
        return CallbackReceiver(
            read=lambda: self.settings,
            write=self._write,
            make=lambda path: Listener(self, path),
            hide=self.hidden.append,
            on_this_machine=here,
        )

    def _write(self, port: int, path: str) -> None:
        self.settings = replace(self.settings, port=port, path=path)


class Listener:
    """Listens to nobody, but takes a port of the machine."""

    def __init__(self, machine: Machine, path: str) -> None:
        self._machine = machine
        self._path = path
        self._port = 0

    async def open(self, port: int) -> int:
        await asyncio.sleep(0)
        if port in self._machine.taken:
            raise self._machine.taken[port]
        self._port = port or FREE_PORT
        self._machine.heard.append((self._port, self._path))
        return self._port

    async def aclose(self) -> None:
        await asyncio.sleep(0)
        if self._port:
            self._machine.heard.remove((self._port, self._path))


async def test_it_is_off_until_it_is_wanted_and_stays_at_its_address_until_that_is_renewed() -> None:
    machine = Machine()
    receiver = machine.receiver()
    await receiver.apply()
    assert (machine.heard, receiver.state, machine.hidden) == ([], ReceiverState(), [])
    machine.settings = replace(machine.settings, listens=True)
    await receiver.apply()
    address = machine.settings.port, machine.settings.path
    assert machine.heard == [address]
    assert machine.hidden == [machine.settings.path]
    assert len(machine.settings.path) >= 32
    assert receiver.state == ReceiverState(f"http://127.0.0.1:{FREE_PORT}")
    await receiver.aclose()
    assert (machine.heard, receiver.state) == ([], ReceiverState())
    again = machine.receiver()
    await again.apply()
    assert machine.heard == [address]
    await again.renew()
    assert machine.heard == [(FREE_PORT, machine.settings.path)]
    assert machine.settings.path not in {"", address[1]}
    machine.settings = replace(machine.settings, listens=False)
    await again.apply()
    assert machine.heard == []


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (OSError(errno.EADDRINUSE, "in use"), ReceiverTrouble(5000, errno.EADDRINUSE, "in use")),
        (OSError(), ReceiverTrouble(5000, None, "OSError")),
    ],
)
async def test_a_port_that_cannot_be_had_is_a_trouble_that_a_new_address_ends(
    error: OSError, trouble: ReceiverTrouble
) -> None:
    machine = Machine(CallbackSettings(listens=True, port=5000, path="p", url="https://hook.example"), {5000: error})
    receiver = machine.receiver(here=True)
    await receiver.apply()
    assert receiver.state == ReceiverState(trouble=trouble)
    assert receiver.default_url() == "https://hook.example"
    assert machine.settings.port == 5000
    await receiver.renew()
    assert receiver.state.trouble is None
    assert receiver.default_url() == f"http://127.0.0.1:{FREE_PORT}/{machine.settings.path}"


async def test_orders_for_a_service_elsewhere_name_the_tunnel_and_only_while_somebody_listens() -> None:
    machine = Machine(CallbackSettings(listens=True, path="p", url="https://hook.example"))
    receiver = machine.receiver()
    await receiver.apply()
    assert receiver.default_url() == "https://hook.example"
    machine.settings = replace(machine.settings, tunnel="https://tunnel.example")
    assert receiver.default_url() == "https://tunnel.example/p"
    await receiver.aclose()
    assert receiver.default_url() == "https://hook.example"


async def test_a_default_that_cannot_be_used_is_named_all_the_same_so_that_it_is_not_left_out_in_silence() -> None:
    machine = Machine(CallbackSettings(path="p", url="https://hook.example", tunnel="https://tunnel.example"))
    receiver = machine.receiver()
    receiver.refuse("http://hook.example")
    assert receiver.default_url() == "http://hook.example"
    machine.settings = replace(machine.settings, listens=True)
    await receiver.apply()
    assert receiver.default_url() == "https://tunnel.example/p"
    await receiver.aclose()
    receiver.refuse("")
    assert receiver.default_url() == "https://hook.example"


async def test_a_receiver_that_is_wanted_and_reaches_nobody_leaves_callbacks_out() -> None:
    machine = Machine(CallbackSettings(path="p"))
    receiver = machine.receiver()
    assert not receiver.leaves_out()
    machine.settings = replace(machine.settings, listens=True)
    await receiver.apply()
    assert receiver.leaves_out()
    machine.settings = replace(machine.settings, tunnel="https://tunnel.example")
    assert not receiver.leaves_out()
    machine.settings = replace(machine.settings, tunnel="", url="https://hook.example")
    assert not receiver.leaves_out()


async def test_switching_back_and_forth_quickly_ends_as_it_was_set_last() -> None:
    machine = Machine()
    receiver = machine.receiver()
    async with asyncio.TaskGroup() as group:
        for listens in (True, False, True, False, True):
            machine.settings = replace(machine.settings, listens=listens)
            group.create_task(receiver.apply())
            await asyncio.sleep(0)
    assert len(machine.heard) == 1
    await receiver.aclose()
    assert machine.heard == []


@pytest.mark.parametrize(
    ("address", "path", "kept"),
    [
        ("https://tunnel.example/", "", "https://tunnel.example"),
        (" https://tunnel.example/x/p/ ", "p", "https://tunnel.example/x"),
        ("https://tunnel.example/p", "", "https://tunnel.example/p"),
        ("", "p", ""),
    ],
)
def test_a_tunnel_is_kept_without_the_path(address: str, path: str, kept: str) -> None:
    assert tunnel_base(address, path) == kept


# What a callback does


@asynccontextmanager
async def waiting(service: FakeService) -> AsyncIterator[FakeStudio]:
    """Run an order until it has been accepted, as `task-0`."""
    async with studio(service, pace=PATIENT) as it:
        job = await it.order(an_order())
        await until(lambda: isinstance(it.state(job), Running))
        yield it


@pytest.mark.parametrize(("questions", "asked"), [([], [1]), (["unanswered"], [1, 1])])
async def test_a_callback_ends_the_wait_and_where_its_question_fails_the_next_round_comes_at_once(
    service: FakeService, questions: list[str], asked: list[int]
) -> None:
    service.finish_after = 0
    async with waiting(service) as it:
        service.questions = deque(questions)
        it.runner.called_back("task-0")
        await it.all_over()
        assert len(all_jobs(it.repository)[0].clips) == 4
        assert service.batches == asked


async def test_ids_that_nobody_waits_for_are_ignored_and_repeated_ones_ask_once(service: FakeService) -> None:
    service.finish_after = 50
    async with waiting(service) as it:
        for number in range(1000):
            it.runner.called_back(f"somebody-elses-{number}")
            it.runner.called_back("task-0")
        await until(lambda: service.batches)
        assert isinstance(all_jobs(it.repository)[0].state, Running)
        assert service.batches == [1]
