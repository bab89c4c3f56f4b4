"""Closing the window while something is under way: asked once about all of it, and waited for, left or called off."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from kinogrid.studio.backups import Backups
from kinogrid.studio.moves import Moves
from kinogrid.ui.controllers.leaving import LeavingQuestion
from kinogrid.ui.controllers.work_under_way import backup_under_way, move_under_way
from kinogrid.ui.controls.leaving_dialog import LeavingDialog
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.style.theme import Theme
from tests.studio.at_work import Crew
from tests.studio.test_backups import FOLDER, FakeBackups
from tests.studio.test_moves import FakeMover
from tests.ui.seeing import opened, press, visible, words
from tests.waiting import until


@dataclass
class AtWork:
    """A window, and what goes on behind it."""

    window: QWidget
    leaving: LeavingQuestion
    backups: Backups
    moves: Moves
    writer: FakeBackups
    mover: FakeMover
    closed: list[bool] = field(default_factory=list)

    async def copying(self) -> None:
        self.moves.move(Path("other"))
        await until(lambda: self.moves.copying is not None and self.moves.copying.total)

    def asked(self) -> LeavingDialog:
        assert not self.leaving.may_close()
        return opened(self.window, LeavingDialog)

    def choose(self, name: str) -> None:
        press(self.asked(), name)


@asynccontextmanager
async def at_work(theme: Theme) -> AsyncIterator[AtWork]:
    window, crew = QWidget(), Crew()
    writer, mover = FakeBackups(hold=True), FakeMover(hold=True)
    window.show()
    backups, moves, closed = Backups(writer, writer, crew.start), Moves(mover, crew.start), list[bool]()
    leaving = LeavingQuestion(
        NoticeBoard(theme, window), [backup_under_way(backups), move_under_way(moves)], lambda: closed.append(True)
    )
    yield AtWork(window, leaving, backups, moves, writer, mover, closed)
    await backups.aclose()
    await moves.aclose()
    await crew.drain()
    assert crew.failures == []
    window.deleteLater()


async def test_all_that_goes_on_is_asked_about_at_once_and_goes_on_at_the_next_start(theme: Theme) -> None:
    async with at_work(theme) as it:
        assert it.leaving.may_close()
        it.backups.back_up(FOLDER)
        assert "The backup is not done yet." in words(it.asked())
        press(it.asked(), "Stay")
        await it.copying()
        asked = it.asked()
        assert it.asked() is asked, "asked for a second time, it is asked once"
        for part in ("Some things are not done", "The backup is not done", "still being moved", "50 %", "begins anew"):
            assert part in words(asked)
        press(asked, "Leaving: go on at the next start")
        assert it.closed == [True]
        assert it.leaving.may_close()
        assert it.mover.called_off == []
    assert it.writer.noted is not None


async def test_it_is_waited_for_until_the_last_of_it_is_done(theme: Theme) -> None:
    async with at_work(theme) as it:
        it.backups.back_up(FOLDER)
        await it.copying()
        it.choose("Leaving: wait")
        assert "Kinogrid quits by itself once all of it is done." in words(it.window)
        it.writer.hold = False
        await until(lambda: it.backups.running is None)
        assert it.closed == []
        assert "The backup is not done yet." not in words(it.window)
        assert "The library is still being moved." in words(it.window)
        it.mover.hold = False
        await until(lambda: it.closed)
        assert it.closed == [True]
        assert "Kinogrid quits" not in words(it.window)
        assert it.leaving.may_close(), "a move that is ready is no longer waited for"


async def test_called_off_it_is_gone_before_the_window_is(theme: Theme) -> None:
    async with at_work(theme) as it:
        it.backups.back_up(FOLDER)
        await it.copying()
        it.choose("Leaving: cancel")
        await until(lambda: it.closed)
        assert it.writer.noted is None
        assert len(it.mover.called_off) == 1
        assert it.moves.plan is None


async def test_a_move_is_called_off_also_before_it_copies_anything(theme: Theme) -> None:
    async with at_work(theme) as it:
        assert it.moves.move(Path("other"))
        assert not it.moves.move(Path("another")), "one is enough, also while it is made ready"
        it.choose("Leaving: cancel")
        await until(lambda: it.closed)
        assert len(it.mover.called_off) == 1


@pytest.mark.parametrize(("refuses", "choice"), [("copy", "Leaving: wait"), ("call off", "Leaving: cancel")])
async def test_what_fails_while_it_is_waited_for_keeps_the_window_open(theme: Theme, refuses: str, choice: str) -> None:
    async with at_work(theme) as it:
        await it.copying()
        it.mover.refuses = refuses
        it.choose(choice)
        it.mover.hold = False
        await until(lambda: not it.moves.is_busy)
        assert it.closed == []
        assert "Kinogrid quits" not in words(it.window)
        assert visible(it.window, LeavingDialog) == []


async def test_one_keeps_working_after_all(theme: Theme) -> None:
    async with at_work(theme) as it:
        it.backups.back_up(FOLDER)
        it.choose("Leaving: wait")
        press(it.window, "stay")
        assert "Kinogrid quits" not in words(it.window)
        it.writer.hold = False
        await until(lambda: it.backups.running is None)
        assert it.closed == []
