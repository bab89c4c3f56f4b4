"""Closing the window while files are exported: asked, and nothing half is ever left in a person's folder."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from kinogrid.studio.export_queue import ExportCalledOff, ExportFailed
from kinogrid.ui.controls.leaving_dialog import LeavingChoice, LeavingDialog
from kinogrid.ui.exporting.export_dialog import ExportDialog
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.hands import click, gone
from tests.whole.held_exporter import can_hold, held_from_its_start, let_go
from tests.whole.living_window import LivingWindow, living_window
from tests.whole.test_by_hand import of_variant

pytestmark = can_hold


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def names_come(folder: Path, *names: str) -> Callable[[], bool]:
    return lambda: names_in(folder) == [*names]


async def begun(living: LivingWindow, folder: Path) -> None:
    """Have a variant be exported."""
    living.settings.change(replace(living.settings.value, export_folder=str(folder), export_template="v{n}"))
    await of_variant(living, 2, "Export…")
    dialog = await living.dialog(ExportDialog)
    click(dialog.kind.segment("gif"))
    dialog.loops.set_value(20)
    click(dialog.export)


async def leaving(living: LivingWindow) -> LeavingDialog:
    """Close the window before an export is done."""
    assert not living.window.close()
    asked = await living.dialog(LeavingDialog)
    assert living.window.isVisible()
    assert "1 export is not done yet." in asked.accessibleName()
    return asked


async def leaving_held(living: LivingWindow, folder: Path) -> tuple[LeavingDialog, int]:
    """Close the window while an export stands still; gives the process that is to go on, too."""
    held = await held_from_its_start(begun(living, folder))
    return await leaving(living), held


async def answer(asked: LeavingDialog, name: str) -> None:
    click(next(button for button in asked.findChildren(QPushButton) if button.objectName() == name))
    await gone(asked)


async def choose(asked: LeavingDialog, choice: LeavingChoice) -> None:
    await answer(asked, f"Leaving: {choice.value}")


async def test_it_goes_on_at_the_next_start(provider: FaultService, profile: Path, tmp_path: Path) -> None:
    assert provider.base_url
    folder = tmp_path / "exports"
    async with living_window(profile) as living:
        await living.make("a cat turns")
        asked, _ = await leaving_held(living, folder)
        await choose(asked, LeavingChoice.GO_ON)
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
    asked, held = await leaving_held(living, tmp_path / "exports")
    await choose(asked, LeavingChoice.WAIT)
    assert living.window.isVisible()
    assert "Kinogrid quits by itself once all of it is done." in living.words()
    let_go(held)
    await until(lambda: not living.window.isVisible())
    assert names_in(tmp_path / "exports") == ["v2.gif"]


async def test_it_is_called_off(living: LivingWindow, profile: Path, tmp_path: Path) -> None:
    await living.make("a cat turns")
    asked, _ = await leaving_held(living, tmp_path / "exports")
    await choose(asked, LeavingChoice.CANCEL)
    await until(lambda: not living.window.isVisible())
    assert isinstance(living.assembly.use_cases.exports.entries[0].state, ExportCalledOff)
    assert names_in(tmp_path / "exports") == []
    assert not (profile / "exports.json").exists()


async def test_one_stays_whether_before_or_after_the_answer(living: LivingWindow, tmp_path: Path) -> None:
    await living.make("a cat turns")
    asked, held = await leaving_held(living, tmp_path / "exports")
    # Asked for a second time, it is asked once.
    assert not living.window.close()
    assert len([one for one in living.dialogs() if isinstance(one, LeavingDialog)]) == 1
    await answer(asked, "Stay")
    let_go(held)
    await until(lambda: not any(one.is_open for one in living.assembly.use_cases.exports.entries))
    assert names_in(tmp_path / "exports") == ["v2.gif"]
    asked, held = await leaving_held(living, tmp_path / "exports")
    await choose(asked, LeavingChoice.WAIT)
    await living.driver.click("stay")
    assert "Kinogrid quits" not in living.words()
    let_go(held)
    await until(names_come(tmp_path / "exports", "v2 (2).gif", "v2.gif"))
    assert living.window.isVisible()


async def test_what_fails_while_it_is_waited_for_is_seen(living: LivingWindow, tmp_path: Path) -> None:
    await living.make("a cat turns")
    (tmp_path / "exports").write_text("a file where a folder should be")
    await begun(living, tmp_path / "exports" / "in it")
    await choose(await leaving(living), LeavingChoice.WAIT)
    await until(lambda: isinstance(living.assembly.use_cases.exports.entries[0].state, ExportFailed))
    assert living.window.isVisible()
    await until(lambda: "was not exported" in living.words())
    assert "Kinogrid quits" not in living.words()
