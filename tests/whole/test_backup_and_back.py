"""A library goes into one file and comes back in another folder, in the real window and with its clips."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from tests.fakes.fault_driver import FaultService
from tests.store.bringing import names_in
from tests.waiting import until
from tests.whole.living_window import LivingWindow, living_window


async def choose(living: LivingWindow, object_name: str, path: Path) -> None:
    """Choose a path in an open file dialog."""
    dialog = await until(
        lambda: next((one for one in living.window.findChildren(QFileDialog, object_name) if one.isVisible()), None)
    )
    dialog.fileSelected.emit(str(path))
    dialog.close()


async def test_a_library_is_backed_up_and_restored_beside_itself(
    provider: FaultService, profile: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    async with living_window(profile) as it:
        await it.make("a cat")
        await it.pick(2)
        commands = it.window.interior.commands
        commands.back_up.trigger()
        await choose(it, "Back up into", folder)
        await until(lambda: "The library is backed up as" in it.words())
        (backup,) = names_in(folder)
        commands.restore.trigger()
        await choose(it, "Backup to restore", folder / backup)
        await choose(it, "Restore into", folder)
        await until(lambda: "The backup is restored as kinogrid-library" in it.words())
        assert it.states() == ["Done"]
    assert not (profile / "backup.json").exists()
    async with living_window(folder / "kinogrid-library") as it:
        assert it.states() == ["Done"]
        await until(lambda: "picked" in it.description("Variant 2"))
        assert len(list(it.profile.clips.rglob("*.mp4"))) == 4
    assert len(provider.ledger()) == 1
