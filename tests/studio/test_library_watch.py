import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial

import pytest

from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.studio.library_watch import FoundDamaged, LibraryEvent, LibraryWatch, StillLost, WrittenBack
from tests.studio.at_work import Crew
from tests.waiting import until

DENIED = known("disk_denied")


@dataclass
class FakeLibrary:
    """A database's file, and its copies."""

    lost: bool = False
    aside: str = ""
    refuses: str = ""
    unsound: str = ""
    checks: int = 0
    doubted: bool = False
    copies_refused: str = ""
    looks: int = 0
    days: list[float] = field(default_factory=list)
    tell_lost: Callable[[], None] | None = None
    stir: Callable[[], None] = lambda: None

    def listen(self, lost: Callable[[], None]) -> None:
        self.tell_lost = lost

    async def is_lost(self) -> bool:
        self.looks += 1
        return self.lost

    async def write_back(self) -> str:
        if self.refuses:
            raise LibraryTrouble(known(self.refuses))
        self.lost = False
        return self.aside

    async def check(self) -> None:
        self.checks += 1
        if self.unsound:
            raise LibraryTrouble(known(self.unsound))

    def doubt(self) -> None:
        self.doubted = True

    async def keep(self, now: float) -> bool:
        self.days.append(now)
        if self.copies_refused:
            raise LibraryTrouble(known(self.copies_refused))
        return True


@asynccontextmanager
async def watched(
    library: FakeLibrary, pause: float = 0.002, *, stirred: bool = True
) -> AsyncIterator[list[LibraryEvent]]:
    told: list[LibraryEvent] = []
    crew = Crew()
    watch = LibraryWatch(library, library, told.append, pause, lambda: 7.0)
    library.stir = watch.stir

    async def stir() -> None:
        while True:
            watch.stir()
            await asyncio.sleep(0.001)

    crew.start(watch.run(), "watch")
    if stirred:
        crew.start(stir(), "jobs that go on")
    yield told
    await crew.drain()
    assert crew.failures == []


async def seen(library: FakeLibrary, looks: int = 3) -> None:
    """Wait until it was looked so many times more."""
    target = library.looks + looks
    await until(lambda: library.looks >= target)


@pytest.mark.parametrize("aside", ["", "kinogrid.replaced.db"])
async def test_a_lost_file_is_written_back_and_told_of_each_time(aside: str) -> None:
    library = FakeLibrary(aside=aside)
    async with watched(library) as told:
        await seen(library)
        assert told == []
        for _ in range(2):
            library.lost = True
            await until(lambda: not library.lost)
            await seen(library, 1)
        assert told == [WrittenBack(aside)] * 2


async def test_a_file_that_cannot_be_written_back_is_told_of_once_and_tried_until_it_can() -> None:
    library = FakeLibrary(lost=True, refuses="disk_denied")
    async with watched(library) as told:
        await seen(library)
        assert told == [StillLost(DENIED)]
        library.refuses = ""
        await until(lambda: told == [StillLost(DENIED), WrittenBack("")])


async def test_a_write_that_notices_it_does_not_wait_for_the_next_look() -> None:
    library = FakeLibrary()
    async with watched(library, 600.0) as told:
        tell_lost = await until(lambda: library.tell_lost)
        assert library.looks == 0
        library.lost = True
        tell_lost()
        await until(lambda: told == [WrittenBack("")])


def _is_looked(library: FakeLibrary, looks: int) -> bool:
    return len(library.days) == looks


async def test_it_is_looked_once_and_then_only_when_something_has_happened() -> None:
    library = FakeLibrary()
    async with watched(library, stirred=False) as told:
        for looks in (1, 2, 3):
            await until(partial(_is_looked, library, looks))
            for _ in range(20):
                await asyncio.sleep(0.001)
            assert library.looks == looks
            library.stir()
        library.lost = True
        tell_lost = await until(lambda: library.tell_lost)
        tell_lost()
        await until(lambda: told == [WrittenBack("")])


@pytest.mark.parametrize("refuses", ["disk_denied"])
async def test_what_could_not_be_mended_is_tried_again_though_nothing_happens(refuses: str) -> None:
    library = FakeLibrary(lost=True, refuses=refuses)
    async with watched(library, stirred=False) as told:
        await seen(library)
        library.refuses = ""
        await until(lambda: told == [StillLost(DENIED), WrittenBack("")])


async def test_a_copy_is_asked_for_at_every_look_by_the_clock() -> None:
    library = FakeLibrary()
    async with watched(library) as told:
        await until(lambda: len(library.days) >= 2)
    assert set(library.days) == {7.0}
    assert told == []


@pytest.mark.parametrize("code", ["library_damaged", "disk_full"])
async def test_damage_that_a_copy_meets_is_told_once_and_a_full_disk_only_to_the_log(
    code: str, caplog: pytest.LogCaptureFixture
) -> None:
    library = FakeLibrary(copies_refused=code)
    async with watched(library) as told:
        await seen(library)
        assert told == ([FoundDamaged(known(code))] if code == "library_damaged" else [])
        assert library.doubted == (code == "library_damaged")
    assert code in caplog.text


async def test_all_of_it_is_read_once_before_the_first_copy_which_would_push_out_a_sound_one() -> None:
    library = FakeLibrary()
    async with watched(library):
        await until(lambda: len(library.days) >= 3)
    assert library.checks == 1
    library = FakeLibrary(unsound="library_damaged")
    async with watched(library) as told:
        await seen(library)
        assert told == [FoundDamaged(known("library_damaged"))]
    assert (library.doubted, library.checks, library.days) == (True, 1, [])


async def test_what_could_not_be_read_is_read_at_the_next_look_and_no_copy_is_taken_before(
    caplog: pytest.LogCaptureFixture,
) -> None:
    library = FakeLibrary(unsound="library_busy")
    async with watched(library) as told:
        await seen(library)
        assert (told, library.days, library.doubted) == ([], [], False)
        library.unsound = ""
        await until(lambda: library.days)
    assert "the database could not be checked" in caplog.text
