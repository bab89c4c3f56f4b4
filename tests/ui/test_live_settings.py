"""Who keeps the settings tells which of them changed, once all of a change hold."""

import asyncio
from collections.abc import Coroutine
from dataclasses import fields, replace
from functools import partial
from typing import Any

import pytest

from kinogrid.store.settings import Settings, ShortTiles
from kinogrid.ui.live_settings import LiveSettings


class Disk:
    """Keeps what is written, and writes it when told to."""

    def __init__(self) -> None:
        self.written: list[Settings] = []
        self.waiting: list[Coroutine[Any, Any, object]] = []

    async def save(self, settings: Settings) -> None:
        self.written.append(settings)

    def start(self, work: Coroutine[Any, Any, object], name: str) -> "asyncio.Task[None]":
        self.waiting.append(work)
        return asyncio.get_running_loop().create_task(asyncio.sleep(0), name=name)


def kept() -> tuple[Disk, LiveSettings]:
    disk = Disk()
    return disk, LiveSettings(Settings(), disk.save, disk.start)


async def test_only_what_differs_is_told_and_all_of_it_holds_by_then() -> None:
    disk, live = kept()
    heard: list[tuple[str, Settings]] = []
    live.changed.connect(lambda name: heard.append((name, live.value)))
    parts: list[str] = []
    for field in fields(Settings):
        live.when(field.name, partial(parts.append, field.name))
    after = replace(live.value, in_flight=7, short_tiles=ShortTiles.LOOP)
    live.change(after)
    assert heard == [("in_flight", after), ("short_tiles", after)]
    live.change(replace(after))
    assert len(heard) == 2
    assert parts == ["in_flight", "short_tiles"]
    with pytest.raises(ValueError, match="no setting named colour"):
        live.when("colour", lambda: None)
    (work,) = disk.waiting
    await work
    assert disk.written == [after]


async def test_what_is_written_is_the_newest_of_two_changes() -> None:
    disk, live = kept()
    live.change(replace(live.value, in_flight=7))
    live.change(replace(live.value, in_flight=8))
    for work in reversed(disk.waiting):
        await work
    assert [settings.in_flight for settings in disk.written] == [8, 8]
