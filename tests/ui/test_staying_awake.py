"""Sleep is put off while something is fetched or exported and given back then; after one, all goes on at once."""

import asyncio
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from kinogrid.ui.controllers.keeping_awake import KeepingAwake
from kinogrid.ui.session_bus import SessionBus
from kinogrid.ui.staying_awake import BusAwake, MacAwake, mac_command, windows_state
from kinogrid.ui.waking import ClockGap, WakeWatch
from tests.fakes.bus_services import bus_service
from tests.fakes.notification_daemon import message_bus
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("qapp")
HANDLE = "/org/freedesktop/portal/desktop/request/1_1/k"


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with message_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield address


def portal(_path: str, method: str, _body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]] | None:
    return {"Inhibit": ("o", (HANDLE,)), "Close": ("", ())}.get(method)


async def test_the_portal_is_asked_with_the_reason_and_given_back(bus: str) -> None:
    async with bus_service(bus, "org.freedesktop.portal.Desktop", answer=portal) as desktop:
        awake = BusAwake(SessionBus())
        await awake.let_go()
        await awake.hold("Clips are being fetched")
        await awake.hold("again")
        assert desktop.calls == [("Inhibit", ("", 4, {"reason": ("s", "Clips are being fetched")}))]
        await awake.let_go()
        assert desktop.calls[1:] == [("Close", ())]
        await awake.hold("once more")
        await awake.aclose()
        assert [method for method, _ in desktop.calls[2:]] == ["Inhibit", "Close"]


async def test_a_desktop_without_a_portal_is_asked_the_older_way(bus: str) -> None:
    def power(_path: str, method: str, _body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]] | None:
        return {"Inhibit": ("u", (7,)), "UnInhibit": ("", ())}.get(method)

    async with bus_service(bus, "org.freedesktop.PowerManagement", answer=power) as desktop:
        awake = BusAwake(SessionBus())
        await awake.hold("Clips are being fetched")
        await awake.aclose()
        assert desktop.calls == [("Inhibit", ("Kinogrid", "Clips are being fetched")), ("UnInhibit", (7,))]


async def test_where_nobody_puts_sleep_off_the_work_goes_on(bus: str, caplog: pytest.LogCaptureFixture) -> None:
    assert bus
    caplog.set_level("INFO")
    awake = BusAwake(SessionBus())
    for _ in range(2):
        await awake.hold("Clips are being fetched")
        await awake.let_go()
    assert caplog.text.count("sleep is not put off") == 2, "once for each way"
    await awake.aclose()


async def test_sleep_and_network_let_all_go_on_at_once(bus: str) -> None:
    woke: list[None] = []

    def none(_path: str, _method: str, _body: tuple[Any, ...]) -> None:
        return None

    async with bus_service(bus, "org.freedesktop.login1", "org.freedesktop.NetworkManager", answer=none) as system:
        watch = WakeWatch(SessionBus(system=True), lambda: woke.append(None))
        await watch.begin()

        async def sleep(*, falls: bool) -> None:
            manager = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
            await system.say(*manager, "b", (falls,))

        async def network(state: int) -> None:
            manager = ("/org/freedesktop/NetworkManager", "org.freedesktop.NetworkManager", "StateChanged")
            await system.say(*manager, "u", (state,))

        await sleep(falls=True)
        await sleep(falls=False)
        await until(lambda: len(woke) == 1)
        for state in (70, 20, 40, 50, 70, 70):
            await network(state)
        await until(lambda: len(woke) == 2)
        await sleep(falls=False)
        await until(lambda: len(woke) == 3)
        await watch.aclose()


async def test_a_system_that_tells_nothing_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    watch = WakeWatch(SessionBus(system=True), lambda: None)
    await watch.begin()
    await watch.aclose()


def test_a_clock_that_went_on_alone_tells_of_a_sleep() -> None:
    now = {"steady": 100.0, "waking": 50.0}
    gap = ClockGap(lambda: now["steady"], lambda: now["waking"])
    assert not gap.slept()
    for passed, slept, told in ((10.0, 0.0, False), (10.0, 3.0, False), (1.0, 3600.0, True), (10.0, 0.0, False)):
        now["steady"] += passed + slept
        now["waking"] += passed
        assert gap.slept() is told


async def test_clocks_are_compared_only_while_something_is_open() -> None:
    now = {"steady": 0.0}
    woke: list[None] = []
    watch = WakeWatch(None, lambda: woke.append(None), ClockGap(lambda: now["steady"], lambda: 0.0))
    watch._clocks.setInterval(1)
    now["steady"] += 100
    watch.follow(anything_open=True)
    assert watch._clocks.isActive()
    now["steady"] += 100
    await until(lambda: woke)
    watch.follow(anything_open=False)
    assert not watch._clocks.isActive()
    assert len(woke) == 1, "what went by before anything was open is none"
    await watch.aclose()


@dataclass
class SlowKeeper:
    """Answers when it is let."""

    free: asyncio.Event = field(default_factory=asyncio.Event)
    asked: list[str] = field(default_factory=list)

    async def hold(self, why: str) -> None:
        self.asked.append(why)
        await self.free.wait()

    async def let_go(self) -> None:
        self.asked.append("let go")

    async def aclose(self) -> None:
        self.asked.append("close")


async def test_the_last_wish_holds_however_slow_the_desktop_is() -> None:
    keeper, busy = SlowKeeper(), [True]
    tasks: list[asyncio.Task[None]] = []
    keeping = KeepingAwake(keeper, lambda: busy[0], lambda work, _name: _started(tasks, work))
    keeping.look()
    keeping.look()
    await until(lambda: keeper.asked == ["Clips are being fetched or exported"])
    for now in (False, True, False):
        busy[0] = now
        keeping.look()
    keeper.free.set()
    await asyncio.gather(*tasks)
    assert keeper.asked[1:] == ["let go"]
    keeping.look()
    await keeping.aclose()
    assert keeper.asked[2:] == ["close"]
    # Exports that are stopped at the end tell of it, and nobody starts anything by then.
    busy[0] = True
    keeping.look()
    assert len(tasks) == 1


def _started(tasks: list[asyncio.Task[None]], work: Any) -> asyncio.Task[None]:
    tasks.append(asyncio.ensure_future(work))
    return tasks[-1]


def test_windows_is_told_in_its_own_flags() -> None:
    assert (windows_state(held=True), windows_state(held=False)) == (0x80000001, 0x80000000)


async def test_the_system_s_own_program_runs_meanwhile_and_only_then() -> None:
    assert mac_command(42) == ["/usr/bin/caffeinate", "-i", "-w", "42"]
    awake = MacAwake(lambda process: [sys.executable, "-c", f"import time; time.sleep({process} and 600)"])
    await awake.hold("why")
    running = awake._running
    assert running is not None
    assert running.poll() is None
    await awake.hold("again")
    assert awake._running is running
    await awake.aclose()
    assert running.returncode, "it was ended, and has not come to its end by itself"
    missing = MacAwake(lambda _process: ["/nowhere/caffeinate"])
    await missing.hold("why")
    await missing.aclose()
