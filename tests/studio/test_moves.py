"""Moving the library beside the work: told as it goes, held where a disk refuses, called off, and gone on with."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.domain.move import Cleaned, MovePlan
from kinogrid.studio.moves import MoveCalledOff, MoveCopying, MoveDone, MoveHeld, MoveNews, MoveReady, Moves
from tests.studio.at_work import Crew
from tests.waiting import until

PLAN = MovePlan(Path("target"), "token")
READY = replace(PLAN, is_ready=True)


@dataclass
class FakeMover:
    """A disk that is as slow as the test wants."""

    begun: MovePlan | None = None
    hold: bool = False
    refuses: str = ""
    former: Cleaned | None = None
    copies: int = 0
    called_off: list[MovePlan] = field(default_factory=list)

    async def plan(self) -> MovePlan | None:
        return self.begun

    async def prepare(self, folder: Path) -> MovePlan:
        if self.refuses == "prepare":
            raise LibraryTrouble(known("move_inside"))
        self.begun = replace(PLAN, target=folder / "kinogrid-library")
        return self.begun

    async def copy(self, plan: MovePlan, moved: Callable[[int, int], object], stop: threading.Event) -> MovePlan | None:
        self.copies += 1
        moved(1, 2)
        await until(lambda: not self.hold or stop.is_set())
        if self.refuses == "copy":
            raise LibraryTrouble(known("disk_full"))
        if stop.is_set():
            return None
        self.begun = replace(plan, is_ready=True)
        # Nobody hears of this before all is told.
        moved(2, 2)
        return self.begun

    async def call_off(self, plan: MovePlan) -> None:
        if self.refuses == "call off":
            raise LibraryTrouble(known("disk_denied"))
        self.called_off.append(plan)
        self.begun = None

    async def clean(self) -> Cleaned | None:
        return self.former


@asynccontextmanager
async def moving(disk: FakeMover) -> AsyncIterator[tuple[Moves, list[MoveNews]]]:
    crew, told = Crew(), list[MoveNews]()
    moves = Moves(disk, crew.start)
    moves.listen(told.append)
    await moves.begin()
    yield moves, told
    await moves.aclose()
    await crew.drain()
    assert crew.failures == []


def last(told: list[MoveNews], kind: type[MoveNews]) -> Callable[[], bool]:
    return lambda: bool(told) and isinstance(told[-1], kind)


def is_busy(moves: Moves) -> bool:
    """Tell whether it is busy now, as the type checker would not believe that this can have changed."""
    return moves.is_busy


def disk_plan(disk: FakeMover, *, ready: bool = False) -> MovePlan:
    assert disk.begun is not None
    return replace(disk.begun, is_ready=ready)


async def test_a_move_is_copied_and_waits_for_the_next_start() -> None:
    disk = FakeMover(hold=True)
    async with moving(disk) as (moves, told):
        assert not is_busy(moves)
        assert moves.move(Path("folder"))
        assert not moves.move(Path("another")), "not even while the first is prepared"
        await until(lambda: moves.copying is not None and moves.copying.total == 2)
        assert is_busy(moves)
        assert not moves.move(Path("folder"))
        moves.go_on()
        disk.hold = False
        await until(last(told, MoveReady))
        await until(lambda: not is_busy(moves))
        await asyncio.sleep(0)
        assert told[1:] == [MoveCopying(disk_plan(disk), 1, 2), MoveReady(disk_plan(disk, ready=True))]
        assert moves.copying is None
        assert moves.plan == disk.begun
        assert not moves.move(Path("folder")), "one is enough"
        assert disk.copies == 1


async def test_what_is_under_way_at_the_end_is_gone_on_with() -> None:
    disk = FakeMover(hold=True)
    async with moving(disk) as (moves, told):
        moves.move(Path("folder"))
        await until(last(told, MoveCopying))
    assert disk.called_off == []
    disk.hold = False
    async with moving(disk) as (_, told):
        await until(last(told, MoveReady))


async def test_a_start_that_could_not_finish_it_says_why_and_it_can_be_tried_again_or_called_off() -> None:
    disk = FakeMover(replace(READY, why="move_target_gone"))
    async with moving(disk) as (moves, told):
        assert told == [MoveHeld(replace(READY, why="move_target_gone"), known("move_target_gone"))]
        moves.go_on()
        await until(last(told, MoveReady))
        moves.call_off()
        await until(last(told, MoveCalledOff))
        assert len(disk.called_off) == 1
        assert moves.plan is None
        moves.call_off()
        moves.go_on()


async def test_a_disk_that_refuses_holds_it() -> None:
    disk = FakeMover(refuses="copy")
    async with moving(disk) as (moves, told):
        moves.move(Path("folder"))
        await until(last(told, MoveHeld))
        disk.refuses = "call off"
        moves.call_off()
        await until(lambda: len([one for one in told if isinstance(one, MoveHeld)]) == 2)
        assert moves.plan is not None
        disk.refuses = ""
        moves.go_on()
        await until(last(told, MoveReady))


async def test_one_that_cannot_begin_says_so() -> None:
    async with moving(FakeMover(refuses="prepare")) as (moves, told):
        moves.move(Path("folder"))
        await until(last(told, MoveHeld))
        assert told == [MoveHeld(None, known("move_inside"))]
        assert moves.plan is None
        await until(lambda: not is_busy(moves))


async def test_called_off_while_it_copies_it_ends_first_and_another_may_begin() -> None:
    disk = FakeMover(hold=True)
    async with moving(disk) as (moves, told):
        moves.move(Path("folder"))
        await until(last(told, MoveCopying))
        moves.call_off()
        await until(last(told, MoveCalledOff))
        assert len(disk.called_off) == 1
        disk.hold = False
        assert moves.move(Path("another"))
        await until(last(told, MoveReady))
        assert len(disk.called_off) == 1


async def test_what_is_called_off_at_the_end_of_the_session_stays_where_it_was_left() -> None:
    """The end lets go of a move as calling it off does, but the next start is to go on with it."""
    disk = FakeMover(hold=True)
    async with moving(disk) as (moves, told):
        moves.move(Path("folder"))
        await until(last(told, MoveCopying))
        moves.call_off()
        await until(last(told, MoveCalledOff))
        moves.move(Path("folder"))
        await until(lambda: disk.copies == 2)
    assert len(disk.called_off) == 1
    assert disk.begun is not None


async def test_what_was_left_behind_is_told_once_it_is_removed() -> None:
    cleaned = Cleaned(Path("former"), 2)
    async with moving(FakeMover(former=cleaned)) as (_, told):
        await until(lambda: told)
        assert told == [MoveDone(cleaned)]
