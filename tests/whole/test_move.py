"""A library is moved by a person's hand, opened where it is then, and gone where it was."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from kinogrid.store.data_folder import DataFolder, FolderNote
from kinogrid.store.paths import Profile
from kinogrid.store.profile_lock import ProfileLock
from kinogrid.ui.window.first_paint import Claim, claimed
from tests.fakes.fault_driver import FaultService
from tests.store.bringing import names_in
from tests.store.test_moving import hashes
from tests.ui.seeing import visible
from tests.waiting import until
from tests.whole.living_window import living_window
from tests.whole.test_start import begun


def claim_with(folder: Path, note: FolderNote) -> Claim:
    """Claim a folder as a start does that nothing was told on the command line."""
    found = DataFolder(Profile(folder), note, known=True)
    lock = ProfileLock(found.profile.lock)
    return Claim(found, lock, claimed(found, lock))


@pytest.mark.usefixtures("qapp")
async def test_a_library_moves_with_its_clips_and_is_opened_where_it_is(
    provider: FaultService, profile: Path, tmp_path: Path, qapp: QApplication
) -> None:
    note, other = FolderNote(tmp_path / "config" / "data-folder"), tmp_path / "other"
    other.mkdir()
    async with living_window(profile) as it:
        await it.make("a cat")
    async with begun(claim_with(profile, note), qapp) as start:
        await start.comes_alive()
        start.window.interior.commands.move.trigger()
        dialog = await until(lambda: next(iter(visible(start.window, QFileDialog)), None))
        dialog.fileSelected.emit(str(other))
        dialog.close()
        await until(lambda: start.says("and was compared"))
        assert note.read() is None, "until the next start it is where it was"
        await start.press("quit-for-move")
        assert await start.running == 0
    async with begun(claim_with(profile, note), qapp) as start:
        await until(lambda: start.says("The library has been moved"))
        await start.comes_alive()
        assert note.read() == other / "kinogrid-library"
    moved = Profile(other / "kinogrid-library")
    assert profile.name not in names_in(tmp_path)
    assert sorted(name for name in hashes(moved.folder) if name.endswith(".mp4"))[3:]
    assert not {"move.json", "moved-from.json"} & set(names_in(moved.folder))
    async with living_window(moved.folder) as it:
        assert it.states() == ["Done"]
    assert len(provider.ledger()) == 1
