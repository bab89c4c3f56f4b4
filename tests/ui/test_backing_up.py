"""A backup as it is asked for and told: how far, and what came of it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kinogrid.studio.backups import Backups
from kinogrid.ui.controllers.backing_up import BackingUp
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.style.theme import Theme
from tests.studio.at_work import Crew
from tests.studio.test_backups import FOLDER, FakeBackups
from tests.ui.seeing import opened, press, visible, words
from tests.waiting import until


@dataclass
class AtWork:
    """The window's part of it, with a disk beneath."""

    window: QWidget
    disk: FakeBackups
    backups: Backups
    backing: BackingUp
    said: list[str] = field(default_factory=list)
    shown: list[Path] = field(default_factory=list)


@asynccontextmanager
async def at_work(theme: Theme, *, hold: bool = False, refuses: bool = False) -> AsyncIterator[AtWork]:
    window, crew, disk = QWidget(), Crew(), FakeBackups(hold=hold, refuses=refuses)
    notices = NoticeBoard(theme, window)
    window.show()
    backups = Backups(disk, disk, crew.start)
    made = AtWork(window, disk, backups, BackingUp(notices, backups))
    made.backing.said.connect(made.said.append)
    made.backing.reveal_wanted.connect(made.shown.append)
    yield made
    await backups.aclose()
    await crew.drain()
    assert crew.failures == []
    window.deleteLater()


async def test_a_backup_is_told_as_it_goes_and_stopped(theme: Theme) -> None:
    async with at_work(theme, hold=True) as it:
        it.backing.ask_to_back_up()
        dialog = opened(it.window, QFileDialog)
        assert dialog.objectName() == "Back up into"
        dialog.fileSelected.emit(str(FOLDER))
        dialog.close()
        await until(lambda: "Backing up the library: 50 %" in words(it.window))
        it.backing.ask_to_restore()
        dialog = opened(it.window, QFileDialog)
        dialog.fileSelected.emit("x.zip")
        dialog.close()
        folders = [one for one in visible(it.window, QFileDialog) if one.objectName() == "Restore into"]
        folders[0].fileSelected.emit(str(FOLDER))
        folders[0].close()
        assert it.said == ["Another backup is under way: wait until it is done, or stop it."]
        press(it.window, "stop-backup")
        await until(lambda: len(it.said) == 2)
        assert it.said[-1] == "Stopped. Nothing of it is left."
        assert "Backing up" not in words(it.window)


async def test_what_came_of_it_is_shown_where_it_is(theme: Theme) -> None:
    async with at_work(theme) as it:
        it.backups.back_up(FOLDER)
        await until(lambda: "The library is backed up as x.zip" in words(it.window))
        assert "3 files, 100 bytes. Tokens are not in it." in words(it.window)
        press(it.window, "show-backup")
        assert it.shown == [FOLDER / "x.zip"]
        opens: list[Path] = []
        it.backing.let_open(opens.append)
        it.backups.restore(Path("x.zip"), FOLDER)
        await until(lambda: "The backup is restored as x.zip" in words(it.window))
        press(it.window, "open-restored")
        assert opens == [FOLDER / "x.zip"]
        assert it.said == ["The next start of Kinogrid opens it."]


async def test_a_refusal_says_which_of_both_was_not_done(theme: Theme) -> None:
    async with at_work(theme, refuses=True) as it:
        it.backups.back_up(FOLDER)
        await until(lambda: "The library was not backed up" in words(it.window))
        it.backups.restore(Path("x.zip"), FOLDER)
        await until(lambda: "The backup was not restored" in words(it.window))
