"""A library whose database is gone or damaged comes back, and one that is deleted meanwhile is written again."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QRadioButton

from kinogrid.foundation import LaunchOptions
from kinogrid.main import session
from kinogrid.store.paths import Profile
from kinogrid.store.snapshots import snapshots
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.window.farewell import Farewell
from kinogrid.ui.window.first_paint import open_window
from kinogrid.ui.window.lost_library import LostLibraryDialog
from tests.fakes.fault_driver import FaultService
from tests.ui.seeing import press, the, words
from tests.waiting import until
from tests.whole.living_window import claim_of, living_window


def leave_records_behind(profile: Profile) -> None:
    """Let it be as if the disk had been too slow for the records as the last session ended."""
    records = list(profile.folder.rglob("job.json"))
    assert records
    for record in records:
        record.unlink()
    with closing(sqlite3.connect(profile.database)) as library:
        library.execute("INSERT OR IGNORE INTO unrecorded SELECT id FROM jobs")
        library.commit()


async def question() -> LostLibraryDialog:
    """Wait until it is asked how the library is to be brought back."""

    def asked() -> LostLibraryDialog | None:
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, LostLibraryDialog)]
        return next((one for one in found if one.isVisible()), None)

    return await until(asked)


async def answered(*names: str) -> str:
    """Answer it by what is pressed, and give what it said."""
    dialog = await question()
    said = words(dialog)
    for name in names:
        press(dialog, name)
    return said


def lose(profile: Path) -> None:
    for path in profile.glob("kinogrid.db*"):
        path.unlink()


async def test_a_missing_database_is_brought_back_with_picks_and_lineage(provider: FaultService, profile: Path) -> None:
    async with living_window(profile) as it:
        await it.make("a cat")
        await it.pick(2)
        await it.recorded()
    lose(profile)
    answer = asyncio.create_task(answered("Way 1", "Bring it back"))
    async with living_window(profile) as it:
        assert "The library's database is missing" in await answer
        await it.come_to("Done")
        await until(lambda: "picked" in it.description("Variant 2"))
        assert "The library is back, with 1 job" in it.words()
        await it.order("a dog")
        await it.come_to("Done", "Done")
    async with living_window(profile) as it:
        assert it.states() == ["Done", "Done"]
        assert "The library is back" not in it.words()
    assert len(provider.ledger()) == 2


async def test_a_damaged_database_comes_back_from_the_copy_of_the_day_and_stays_beside_it(
    provider: FaultService, profile: Path
) -> None:
    place = Profile(profile)
    async with living_window(profile) as it:
        await it.make("a cat")
        await until(lambda: snapshots(place))
        await it.order("a dog")
        await it.come_to("Done", "Done")
        await it.recorded()
    place.database.write_bytes(b"garbage " * 1000)
    answer = asyncio.create_task(answered("Bring it back"))
    async with living_window(profile) as it:
        said = await answer
        assert "damaged" in said
        assert "charged" not in said
        assert it.states() == ["Done", "Done"]
        assert "The old file is kept as kinogrid.lost.db." in it.words()
    assert (profile / "kinogrid.lost.db").read_bytes() == b"garbage " * 1000
    assert len(provider.ledger()) == 2


async def test_a_copy_that_is_damaged_too_is_told_and_the_folders_are_taken(
    provider: FaultService, profile: Path
) -> None:
    place = Profile(profile)
    async with living_window(profile) as it:
        await it.make("a cat")
        await until(lambda: snapshots(place))
        await it.recorded()
    for path in (place.database, snapshots(place)[0].path):
        path.write_bytes(b"garbage " * 1000)

    async def insist() -> None:
        dialog = await question()
        press(dialog, "Bring it back")
        await until(lambda: "That copy is damaged, too." in words(dialog))
        assert the(dialog, QRadioButton, "Way 1").isChecked()
        press(dialog, "Way 2")
        press(dialog, "Bring it back")

    answer = asyncio.create_task(insist())
    async with living_window(profile) as it:
        await answer
        assert it.states() == ["Done"]
    assert len(provider.ledger()) == 1


async def test_a_database_deleted_while_the_window_is_open_is_written_again_and_said(
    provider: FaultService, profile: Path
) -> None:
    async with living_window(profile) as it:
        await it.make("a cat")
        lose(profile)
        await it.order("a dog")
        await it.come_to("Done", "Done")
        await until(lambda: "The library's database was deleted, and has been written again" in it.words())
    async with living_window(profile) as it:
        assert it.states() == ["Done", "Done"]
    assert len(provider.ledger()) == 2


@pytest.mark.parametrize("by", ["the button", "the window"])
async def test_quitting_in_place_of_an_answer_changes_nothing(tmp_path: Path, qapp: QApplication, by: str) -> None:
    profile = Profile(tmp_path / "profile")
    profile.create()
    profile.database.write_bytes(b"This is no library. " * 100)
    opened, farewell = open_window(qapp, profile.settings, demo=False), Farewell(60)
    running = asyncio.create_task(session(opened, claim_of(profile.folder), LaunchOptions(), farewell))
    dialog = await question()
    if by == "the button":
        press(dialog, "Quit")
    else:
        opened.window.close()
    assert await running == (1 if by == "the button" else 0)
    farewell.call_off()
    assert profile.database.read_bytes() == b"This is no library. " * 100
    opened.window.deleteLater()


async def test_a_library_is_rebuilt_from_its_folders_once_a_person_wants_it(
    provider: FaultService, profile: Path
) -> None:
    async with living_window(profile) as it:
        await it.make("a cat")
        await it.pick(2)
        it.window.interior.commands.rebuild.trigger()
        press(await it.dialog(QuestionBox), "Yes")
        await until(it.profile.rebuild.is_file)
    leave_records_behind(it.profile)
    async with living_window(profile) as it:
        assert "The library was rebuilt from its folders, with 1 job" in it.words()
        assert it.states() == ["Done"]
        await until(lambda: "picked" in it.description("Variant 2"))
    async with living_window(profile) as it:
        assert "rebuilt" not in it.words()
        assert it.states() == ["Done"]
    assert (profile / "kinogrid.before-rebuild.db").is_file()
    assert len(provider.ledger()) == 1
