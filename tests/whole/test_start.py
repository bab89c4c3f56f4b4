"""A start that cannot go on says why in the window, offers ways on, and goes on by itself once it can."""

import asyncio
import gc
import json
import shutil
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QPushButton

from kinogrid.assembly.begin import BEGUN
from kinogrid.foundation import LaunchOptions
from kinogrid.main import session
from kinogrid.store.crash_trace import CrashTrace
from kinogrid.store.data_folder import DataFolder, FolderNote
from kinogrid.store.paths import Profile
from kinogrid.store.profile_lock import ProfileLock
from kinogrid.ui.window.farewell import Farewell
from kinogrid.ui.window.first_paint import Claim, claimed, first_claim, open_window
from kinogrid.ui.window.main_window import MainWindow
from kinogrid.ui.window.single_instance import Turn, address, hung, take_turn
from tests.crash.app_process import running_app
from tests.disks import SmallDisk
from tests.fakes.fault_driver import FaultService
from tests.stalls import stalled
from tests.ui.seeing import visible, words
from tests.waiting import HUNG, until, wait_until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import living_window


@dataclass
class Beginning:
    """A session that has just begun."""

    window: MainWindow
    running: asyncio.Task[int]

    def says(self, text: str) -> bool:
        return text in words(self.window)

    async def press(self, name: str) -> None:
        def button() -> QPushButton | None:
            return next((made for made in visible(self.window, QPushButton) if made.objectName() == name), None)

        (await until(button)).click()

    def is_alive(self) -> bool:
        return any(field.objectName() == "Prompt" for field in visible(self.window, QPlainTextEdit))

    async def comes_alive(self) -> None:
        await until(self.is_alive)


@asynccontextmanager
async def begun(
    claim: Claim, qapp: QApplication, trace: CrashTrace | None = None, *, safe: bool = False
) -> AsyncIterator[Beginning]:
    """Begin a session as a start does."""
    opened, farewell = open_window(qapp, claim.folder.profile.settings, demo=False, safe=safe), Farewell(600)
    running = asyncio.create_task(session(opened, claim, LaunchOptions(safe=safe), farewell, trace))
    try:
        yield Beginning(opened.window, running)
    finally:
        opened.window.close()
        await running
        farewell.call_off()
        opened.window.deleteLater()


async def test_a_library_that_cannot_be_opened_is_told_of_in_the_window(tmp_path: Path, qapp: QApplication) -> None:
    profile = Profile(tmp_path)
    profile.create()
    with closing(sqlite3.connect(profile.database)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    before = profile.database.read_bytes()
    # As each start begins.
    gc.disable()
    async with begun(first_claim(tmp_path), qapp) as start:
        await until(lambda: start.says("Kinogrid cannot start"))
        assert gc.isenabled()
        assert start.says("belongs to another program")
        assert start.window.isVisible()
        await start.press("Quit")
        assert await start.running == 1
    assert profile.database.read_bytes() == before
    assert "the start failed: " in profile.log.read_text()


@pytest.mark.usefixtures("provider")
async def test_a_file_in_the_folder_s_place_is_said_and_the_window_comes_alive_once_it_is_gone(
    tmp_path: Path, qapp: QApplication
) -> None:
    (tmp_path / "taken").write_text("in the way")
    for folder in (tmp_path / "taken", tmp_path / "taken" / "below"):
        async with begun(first_claim(folder), qapp) as start:
            await until(partial(start.says, "A file stands where the folder"))
            assert start.says("the choice holds for this start only")
            if folder.name == "taken":
                (tmp_path / "taken").unlink()
                await start.comes_alive()
                await until((folder / "kinogrid.db").exists)
                start.window.close()
                assert await start.running == 0
                shutil.rmtree(folder)
                folder.write_text("in the way again")


@pytest.mark.usefixtures("provider")
async def test_a_path_that_is_too_long_leads_to_another_folder_which_is_remembered_only_where_it_may_be(
    tmp_path: Path, qapp: QApplication
) -> None:
    note = FolderNote(tmp_path / "config" / "data-folder")
    bad = DataFolder(Profile(tmp_path / ("long" * 100)), note)
    lock = ProfileLock(bad.profile.lock)
    other = tmp_path / "other"
    async with begun(Claim(bad, lock, claimed(bad, lock)), qapp) as start:
        await until(lambda: start.says("longer than this system takes"))
        assert start.says("Kinogrid opens the other one from now on")
        await start.press("Choose another folder")
        dialog = await until(lambda: next(iter(visible(start.window, QFileDialog)), None))
        dialog.fileSelected.emit(str(other))
        dialog.close()
        await start.comes_alive()
        await until(lambda: note.read() == other)
    assert (other / "kinogrid.db").exists()
    never = DataFolder(Profile(tmp_path / ("long" * 100)))
    async with begun(Claim(never, lock, claimed(never, lock)), qapp) as start:
        await start.press("Choose another folder")
        dialog = await until(lambda: next(iter(visible(start.window, QFileDialog)), None))
        dialog.fileSelected.emit(str(tmp_path / "third"))
        dialog.close()
        await start.comes_alive()
    assert note.read() == other


async def test_a_full_disk_with_an_order_under_way_is_a_way_on_and_no_half_dead_window(
    provider: FaultService, small_disk: SmallDisk, qapp: QApplication
) -> None:
    folder = small_disk.folder / "profile"
    provider.script(token=TOKEN, rules=[{"on": "order", "do": "hang", "times": None}])
    async with living_window(folder) as first:
        await first.order("a boat drifts")
        await until(lambda: provider.requests("order"))
    provider.script(token=TOKEN, finish_after=0.1)
    small_disk.fill(0)
    async with begun(first_claim(folder), qapp) as start:
        await until(lambda: start.says("Kinogrid cannot start"))
        await until(partial(start.says, "The disk is full"))
        assert not start.says("Nothing was")
        assert [button.objectName() for button in visible(start.window, QPushButton)] == [
            "Try again",
            "Choose another folder",
            "Quit",
        ]
        small_disk.free()
        await start.comes_alive()
        await until(lambda: provider.requests("list"))


@pytest.mark.usefixtures("provider")
async def test_a_folder_that_cannot_be_written_is_said(read_only: Path, qapp: QApplication) -> None:
    async with begun(first_claim(read_only), qapp) as start:
        await until(lambda: start.says("The library folder cannot be written"))


@pytest.mark.usefixtures("provider")
async def test_a_remembered_folder_whose_disk_is_gone_is_never_begun_anew(tmp_path: Path, qapp: QApplication) -> None:
    mount = tmp_path / "mount"
    mount.mkdir()
    gone = DataFolder(Profile(mount), FolderNote(tmp_path / "note"), known=True)
    lock = ProfileLock(gone.profile.lock)
    async with begun(Claim(gone, lock, claimed(gone, lock)), qapp) as start:
        await until(lambda: start.says("Its disk may not be connected"))
        await start.press("Try again")
        assert list(mount.iterdir()) == []
        Profile(mount).create()
        await start.comes_alive()


@pytest.mark.usefixtures("provider")
async def test_a_folder_that_another_process_holds_is_said_and_opened_once_it_is_free(
    tmp_path: Path, qapp: QApplication
) -> None:
    folder = DataFolder(Profile(tmp_path))
    folder.profile.create()
    theirs, ours = ProfileLock(folder.profile.lock), ProfileLock(folder.profile.lock)
    assert theirs.acquire()
    async with begun(Claim(folder, ours, claimed(folder, ours)), qapp) as start:
        await until(lambda: start.says("Another Kinogrid has this folder open"))
        theirs.release()
        await start.comes_alive()


@pytest.mark.skipif(sys.platform == "win32", reason="stops a process as Unix does")
@pytest.mark.usefixtures("provider")
async def test_a_first_window_that_hangs_is_said_in_a_window_and_what_it_had_opened_once_it_is_gone(
    tmp_path: Path, qapp: QApplication
) -> None:
    folder = DataFolder(Profile(tmp_path))
    with running_app(tmp_path) as first:
        assert await asyncio.to_thread(wait_until, lambda: address(tmp_path), HUNG)
        if sys.platform != "win32":
            first.send_signal(signal.SIGSTOP)
        ours = ProfileLock(folder.profile.lock)
        assert await asyncio.to_thread(partial(take_turn, tmp_path, ours.acquire, answering=200)) is Turn.SILENT
        async with begun(Claim(folder, ours, hung(ours)), qapp) as start:
            await until(lambda: start.says("Another Kinogrid has this folder open and does not answer."))
            assert start.says(f"where it has the number {first.pid}. What it has ordered is not lost")
            # It looks again every two seconds, and says the same while nothing has changed.
            await start.press("Try again")
            assert start.says("does not answer.")
            first.kill()
            await start.comes_alive()


def test_a_window_that_hangs_and_has_not_said_its_process_is_in_use(tmp_path: Path) -> None:
    assert hung(ProfileLock(tmp_path / "kinogrid.lock")).failure.code == "library_in_use"


@pytest.mark.usefixtures("provider")
async def test_a_disk_that_does_not_answer_keeps_no_window_back(tmp_path: Path, qapp: QApplication) -> None:
    folder = DataFolder(Profile(tmp_path))
    folder.profile.create()
    folder.profile.lock.touch()
    lock = ProfileLock(folder.profile.lock)
    with stalled(folder.profile.lock):
        claim = Claim(folder, lock, claimed(folder, lock))
        async with begun(claim, qapp) as start:
            await until(lambda: start.says("The disk of the folder does not answer"))


@pytest.mark.usefixtures("provider")
async def test_what_was_typed_is_kept_though_the_window_is_closed_before_all_of_it_is_there(
    tmp_path: Path, qapp: QApplication
) -> None:
    profile = Profile(tmp_path)
    async with begun(first_claim(tmp_path), qapp) as start:
        await start.comes_alive()
        (prompt,) = (field for field in visible(start.window, QPlainTextEdit) if field.objectName() == "Prompt")
        prompt.setPlainText("a boat")
        start.window.close()
        assert await start.running == 0
    assert BEGUN not in profile.log.read_text()
    assert json.loads(profile.settings.read_text())["compose"]["prompt"] == "a boat"
