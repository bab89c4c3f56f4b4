"""Closing the window while files are exported: asked, and nothing half is ever left in a person's folder."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from kinogrid.studio.export_queue import ExportCalledOff, ExportFailed
from kinogrid.ui.exporting.export_dialog import ExportDialog
from kinogrid.ui.exporting.leaving_dialog import LeavingChoice, LeavingDialog
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.hands import click, gone
from tests.whole.living_window import LivingWindow, living_window
from tests.whole.test_by_hand import of_variant


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def names_come(folder: Path, *names: str) -> Callable[[], bool]:
    return lambda: names_in(folder) == [*names]


async def leaving(living: LivingWindow, folder: Path) -> LeavingDialog:
    """Export a variant and close the window before that can be done."""
    living.settings.change(replace(living.settings.value, export_folder=str(folder), export_template="v{n}"))
    await of_variant(living, 2, "Export…")
    dialog = await living.dialog(ExportDialog)
    click(dialog.kind.segment("gif"))
    click(dialog.export)
    assert not living.window.close()
    asked = await living.dialog(LeavingDialog)
    assert living.window.isVisible()
    assert "1 export is not done yet." in asked.accessibleName()
    return asked


async def answer(asked: LeavingDialog, name: str) -> None:
    click(next(button for button in asked.findChildren(QPushButton) if button.objectName() == name))
    await gone(asked)


async def choose(asked: LeavingDialog, choice: LeavingChoice) -> None:
    await answer(asked, f"Exports: {choice.value}")


async def test_it_goes_on_at_the_next_start(provider: FaultService, profile: Path, tmp_path: Path) -> None:
    assert provider.base_url
    folder = tmp_path / "exports"
    async with living_window(profile) as living:
        await living.make("a cat turns")
        await choose(await leaving(living, folder), LeavingChoice.GO_ON)
        assert not living.window.isVisible()
    # An end waits for a draft to be taken away only for a moment: the next start takes what is left.
    assert all(name.endswith(".part") for name in names_in(folder))
    assert (profile / "exports.json").exists()
    async with living_window(profile) as living:
        await until(names_come(folder, "v2.gif"))
        await until(lambda: not (profile / "exports.json").exists())
        await until(lambda: "“v2.gif” is exported." in living.words())


async def test_it_is_waited_for(living: LivingWindow, tmp_path: Path) -> None:
    await living.make("a cat turns")
    await choose(await leaving(living, tmp_path / "exports"), LeavingChoice.WAIT)
    assert living.window.isVisible()
    assert "Kinogrid quits once 1 export is done." in living.words()
    await until(lambda: not living.window.isVisible())
    assert names_in(tmp_path / "exports") == ["v2.gif"]


async def test_it_is_called_off(living: LivingWindow, profile: Path, tmp_path: Path) -> None:
    await living.make("a cat turns")
    await choose(await leaving(living, tmp_path / "exports"), LeavingChoice.CANCEL)
    await until(lambda: not living.window.isVisible())
    assert isinstance(living.assembly.use_cases.exports.entries[0].state, ExportCalledOff)
    assert names_in(tmp_path / "exports") == []
    assert not (profile / "exports.json").exists()


async def test_one_stays_whether_before_or_after_the_answer(living: LivingWindow, tmp_path: Path) -> None:
    await living.make("a cat turns")
    asked = await leaving(living, tmp_path / "exports")
    # Asked for a second time, it is asked once.
    assert not living.window.close()
    assert len([one for one in living.dialogs() if isinstance(one, LeavingDialog)]) == 1
    await answer(asked, "Stay")
    await until(lambda: not any(one.is_open for one in living.assembly.use_cases.exports.entries))
    assert names_in(tmp_path / "exports") == ["v2.gif"]
    await choose(await leaving(living, tmp_path / "exports"), LeavingChoice.WAIT)
    await living.driver.click("stay")
    assert "Kinogrid quits" not in living.words()
    await until(names_come(tmp_path / "exports", "v2 (2).gif", "v2.gif"))
    assert living.window.isVisible()


async def test_what_fails_while_it_is_waited_for_is_seen(living: LivingWindow, tmp_path: Path) -> None:
    await living.make("a cat turns")
    (tmp_path / "exports").write_text("a file where a folder should be")
    await choose(await leaving(living, tmp_path / "exports" / "in it"), LeavingChoice.WAIT)
    await until(lambda: isinstance(living.assembly.use_cases.exports.entries[0].state, ExportFailed))
    assert living.window.isVisible()
    await until(lambda: "was not exported" in living.words())
    assert "Kinogrid quits" not in living.words()
