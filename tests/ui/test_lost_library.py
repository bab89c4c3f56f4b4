import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QRadioButton

from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.store.recovery import RecordFlaw, SilentFolder
from kinogrid.store.rescue import Loss, LossKind, Rescued
from kinogrid.store.snapshots import Snapshot
from kinogrid.studio.library_watch import FoundDamaged, StillLost, WrittenBack
from kinogrid.ui.controls.notices import Severity
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.lost_library import LostLibraryDialog, bring_back, note_of_rescue, note_of_watch
from kinogrid.ui.window.main_window import MainWindow
from tests.ui.seeing import press, the, visible, words
from tests.waiting import until

COPIES = (Snapshot(Path("newer.db"), 2.0e9), Snapshot(Path("older.db"), 1.9e9))
BACK = Rescued(3, 0, 0, (), "")


def choices(dialog: LostLibraryDialog) -> list[str]:
    return [choice.text() for choice in dialog.findChildren(QRadioButton)]


def test_the_newest_copy_is_offered_first_and_the_folders_last(theme: Theme) -> None:
    dialog = LostLibraryDialog(theme, Loss(LossKind.DAMAGED, 312, COPIES))
    dialog.show()
    newer, older, alone = choices(dialog)
    assert newer.startswith("The copy of ")
    assert newer != older
    assert alone == "The folders alone"
    assert dialog.way() is COPIES[0]
    press(dialog, "Way 2")
    assert dialog.way() is COPIES[1]
    press(dialog, "Way 3")
    assert dialog.way() is None
    said = words(dialog)
    assert "The library's database is damaged" in said
    assert "The folders of 312 jobs are there" in said
    assert "The file that is there now is kept under another name." in said
    assert "charged" not in said


def test_a_way_that_stands_alone_stays_chosen_and_nothing_is_kept_where_nothing_is(theme: Theme) -> None:
    dialog = LostLibraryDialog(theme, Loss(LossKind.MISSING, 1, ()))
    dialog.show()
    press(dialog, "Way 1")
    assert dialog.way() is None
    assert "is kept under another name" not in words(dialog)
    assert the(dialog, QPushButton, "Bring it back").text() == "Bring it back"


def test_where_nothing_is_left_a_new_library_is_offered(theme: Theme) -> None:
    dialog = LostLibraryDialog(theme, Loss(LossKind.DAMAGED, 0, ()))
    dialog.show()
    assert choices(dialog) == ["A new, empty library"]
    assert the(dialog, QPushButton, "Bring it back").text() == "Start a new library"
    assert "There are no folders of jobs." in words(dialog)


async def test_while_the_folders_are_read_nothing_else_can_be_chosen_and_a_failure_lets_it_be(theme: Theme) -> None:
    window, quitting, going = MainWindow(), asyncio.Event(), asyncio.Event()
    tried: list[Snapshot | None] = []

    async def rescue(snapshot: Snapshot | None) -> Rescued:
        tried.append(snapshot)
        await going.wait()
        if len(tried) < 3:
            raise LibraryTrouble(known("library_damaged" if snapshot else "disk_full"))
        return BACK

    loss = Loss(LossKind.MISSING, 3, COPIES[:1])
    asking = asyncio.ensure_future(bring_back(theme, window, quitting.wait, loss, rescue))
    window.show()
    dialog = await until(lambda: next(iter(visible(window, LostLibraryDialog)), None))

    async def comes(said: str) -> None:
        await until(lambda: said in words(dialog))

    for way, said in (("Way 1", "That copy is damaged, too. Choose another way."), ("Way 2", "The disk is full.")):
        press(dialog, way)
        press(dialog, "Bring it back")
        await comes("Reading the folders…")
        assert not the(dialog, QRadioButton, "Way 1").isEnabled()
        dialog.reject()
        going.set()
        await comes(said)
        assert "Reading the folders…" not in words(dialog)
        assert not asking.done()
        going.clear()
    going.set()
    press(dialog, "Bring it back")
    assert await asking is BACK
    assert tried == [COPIES[0], None, None]
    assert visible(window, LostLibraryDialog) == []
    window.deleteLater()


@pytest.mark.parametrize("by", ["Quit", "Escape", "the end"])
async def test_whoever_quits_is_let_go(theme: Theme, by: str) -> None:
    window, quitting = MainWindow(), asyncio.Event()

    async def rescue(_snapshot: Snapshot | None) -> Rescued:
        raise AssertionError("nobody asked for it")

    asking = asyncio.ensure_future(bring_back(theme, window, quitting.wait, Loss(LossKind.EMPTY, 1, ()), rescue))
    window.show()
    dialog = await until(lambda: next(iter(visible(window, LostLibraryDialog)), None))
    if by == "Quit":
        press(dialog, "Quit")
    elif by == "Escape":
        dialog.reject()
    else:
        quitting.set()
    assert await asking is None
    window.deleteLater()


def test_what_came_back_what_waits_and_what_did_not_come_is_said() -> None:
    assert note_of_rescue(Rescued(1, 0, 0, (), "")).title == "The library is back, with 1 job"
    assert note_of_rescue(Rescued(1, 0, 0, (), "")).words == ""
    flaws = tuple(SilentFolder(f"2026-11/{number}", flaw) for number, flaw in enumerate(RecordFlaw))
    note = note_of_rescue(Rescued(4, 2, 1, flaws, "kinogrid.lost.db"))
    assert note.severity is Severity.WARNING
    assert note.words == (
        "2 waiting orders are held until you resume them. 1 order may have arrived; Kinogrid looks for it. "
        "5 folders brought nothing back and stay as they are. 2026-11/0: it has no job.json. "
        "2026-11/1: its job.json cannot be read. 2026-11/2: a newer Kinogrid wrote its job.json. "
        "2026-11/3: its job.json belongs to another folder. 2026-11/4: another job has its task already. "
        "The old file is kept as kinogrid.lost.db."
    )
    many = note_of_rescue(Rescued(0, 0, 0, flaws * 2, ""))
    assert many.words.count("2026-11/") == len(flaws)
    assert many.words.endswith("The log names them all.")


def test_what_happened_to_the_database_meanwhile_is_said() -> None:
    deleted, replaced = note_of_watch(WrittenBack("")), note_of_watch(WrittenBack("kinogrid.replaced.db"))
    assert deleted.title == "The library's database was deleted, and has been written again"
    assert replaced.words == "Nothing of it is lost. The other file is kept as kinogrid.replaced.db."
    lost = note_of_watch(StillLost(known("disk_denied")))
    assert lost.words.endswith("notes every job in its folder. The library folder cannot be written.")
    damaged = note_of_watch(FoundDamaged(known("library_damaged")))
    assert damaged.title == "The library's database is damaged."
    assert "it then offers to bring the library back" in damaged.words
    assert [note.severity for note in (deleted, replaced, lost, damaged)] == [Severity.WARNING] * 2 + [
        Severity.DANGER
    ] * 2
