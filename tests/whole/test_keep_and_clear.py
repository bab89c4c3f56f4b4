"""Clips are cleared, lost, verified and had again by a person's hand, in the real window and over a restart."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.storage.storage_dialog import StorageDialog
from tests.fakes.fault_driver import FaultService
from tests.ui.seeing import press, the, words
from tests.waiting import until
from tests.whole.living_window import LivingWindow, living_window

CLEARED = "Cleared by you. It can be fetched again as long as the service keeps it."


def clips_of(living: LivingWindow) -> list[str]:
    return sorted(path.name for path in living.profile.clips.rglob("*.mp4"))


async def test_only_the_pick_is_kept_and_another_comes_again_when_it_is_asked_for(
    provider: FaultService, profile: Path
) -> None:
    async with living_window(profile) as it:
        await it.make("a cat")
        await it.pick(2)
        it.choose(Act.KEEP_PICKS)
        box = await it.dialog(QuestionBox)
        assert "3 clips" in box.detail()
        press(box, "Yes")
        await until(lambda: clips_of(it) == ["2.mp4"])
        await until(lambda: CLEARED in it.description("Variant 1"))
        await until(lambda: it.states() == ["Done, 3 clips cleared"])
        await it.recorded()
    async with living_window(profile) as it:
        await until(lambda: CLEARED in it.description("Variant 1"))
        assert it.states() == ["Done, 3 clips cleared"]
        assert clips_of(it) == ["2.mp4"], "nothing comes back by itself"
        await it.driver.click("Fetch variant 3 again")
        await until(lambda: it.states() == ["Done, 2 clips cleared"])
        assert clips_of(it) == ["2.mp4", "3.mp4"]
        await it.driver.press("Jobs", Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: it.states() == ["Done"])
        assert clips_of(it) == ["1.mp4", "2.mp4", "3.mp4", "4.mp4"], "from the trash, after a restart"
        await until(lambda: "2 clips are back." in it.window.interior.toast.words())
    assert len(provider.ledger()) == 1


async def test_a_lost_clip_is_named_and_fetched_again_and_all_are_verified(
    provider: FaultService, profile: Path
) -> None:
    async with living_window(profile) as it:
        await it.make("a cat")
        (lost,) = it.profile.clips.rglob("3.mp4")
        lost.unlink()
        it.window.interior.commands.storage.trigger()
        dialog = await it.dialog(StorageDialog)
        dialog.view.choose("flawed")
        dialog.view.chosen.emit("flawed")
        await until(lambda: the(dialog, QPushButton, "Fetch again").isEnabled())
        press(dialog, "Fetch again")
        await until(lambda: clips_of(it) == ["1.mp4", "2.mp4", "3.mp4", "4.mp4"])
        await until(lambda: it.states() == ["Done"])
        press(dialog, "Verify")
        await until(lambda: "4 clips read to the end: each is what was written down." in words(dialog))
        dialog.close()
    assert len(provider.ledger()) == 1
