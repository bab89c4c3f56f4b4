"""The move of the library as it is asked for and told."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.move import Cleaned
from kinogrid.studio.moves import Moves
from kinogrid.ui.controllers.moving_library import MovingLibrary
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.move_page import MovePage
from tests.studio.at_work import Crew
from tests.studio.test_moves import READY, FakeMover
from tests.ui.seeing import opened, press, visible, words
from tests.waiting import until


@dataclass
class Shown:
    """The window's part of it, with a disk beneath."""

    window: QWidget
    disk: FakeMover
    moves: Moves
    moving: MovingLibrary
    closed: list[bool]
    said: list[str] = field(default_factory=list)


@asynccontextmanager
async def shown(theme: Theme, disk: FakeMover) -> AsyncIterator[Shown]:
    window, crew, closed = QWidget(), Crew(), list[bool]()
    notices = NoticeBoard(theme, window)
    window.show()
    moves = Moves(disk, crew.start)
    made = Shown(window, disk, moves, MovingLibrary(notices, moves, lambda: closed.append(True)), closed)
    made.moving.said.connect(made.said.append)
    await moves.begin()
    yield made
    await moves.aclose()
    await crew.drain()
    assert crew.failures == []
    window.deleteLater()


async def test_a_library_that_was_named_at_the_start_stays_where_it_is(theme: Theme) -> None:
    async with shown(theme, FakeMover()) as it:
        it.moving.ask()
        assert it.said == ["This library was named when Kinogrid was started, and stays where it is."]
        assert visible(it.window, QFileDialog) == []


async def test_it_is_told_as_it_goes(theme: Theme) -> None:
    async with shown(theme, FakeMover(hold=True)) as it:
        it.moving.let_move()
        it.moving.ask()
        dialog = opened(it.window, QFileDialog)
        dialog.fileSelected.emit("other")
        dialog.close()
        await until(lambda: "The library is being copied: 50 %" in words(it.window))
        assert "To other/kinogrid-library. Kinogrid goes on working" in words(it.window)
        it.moving.ask()
        assert it.said == ["The library is being moved already."]
        it.disk.hold = False
        await until(lambda: "Every clip is copied, and was compared" in words(it.window))
        press(it.window, "quit-for-move")
        assert it.closed == [True]
        press(it.window, "call-off-move")
        await until(lambda: len(it.said) == 2)
        assert it.said[-1] == "The library stays where it is. No copy of it is left."
        assert "compared" not in words(it.window)


async def test_what_holds_it_is_said_with_a_way_on(theme: Theme) -> None:
    async with shown(theme, FakeMover(replace(READY, why="move_target_gone"))) as it:
        assert "The library is not moved for now, and is where it was" in words(it.window)
        assert "is not there" in words(it.window)
        press(it.window, "go-on-with-move")
        await until(lambda: "was compared" in words(it.window))


async def test_what_is_left_where_it_was_is_counted(theme: Theme) -> None:
    for left, said in (
        (0, "Nothing of it is left in former."),
        (1, "1 file in former is not what was copied, and stays."),
    ):
        async with shown(theme, FakeMover(former=Cleaned(Path("former"), left))) as it:
            await until(lambda: "The library has been moved" in words(it.window))
            assert said in words(it.window)


def test_the_last_part_says_how_far_it_is(qtbot: QtBot) -> None:
    page = MovePage()
    qtbot.addWidget(page)
    page.show()
    assert "Taking along what has changed since…" in words(page)
    assert page.bar.value() == page.bar.minimum() < page.bar.maximum(), "nothing is known yet, and nothing moves"
    for done, total, said in ((0, 0, "0 %"), (512, 1024, "50 %"), (1024, 1024, "100 %"), (2000, 1024, "100 %")):
        page.show_share(done, total)
        assert f"Taking along what has changed since: {said}" in words(page)
    assert page.bar.value() == page.bar.maximum()
