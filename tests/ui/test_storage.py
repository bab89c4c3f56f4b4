"""The page of what clips take: what it says is so, and it does nothing by itself."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kinogrid.domain.clip_filter import Making
from kinogrid.domain.storage import ClipFlaw, FlawedClip, StoredClip, StrayFile
from kinogrid.studio.storage_check import StorageState, Verifying
from kinogrid.ui.storage.storage_dialog import StorageDialog
from kinogrid.ui.storage.storage_text import check_words
from kinogrid.ui.style.theme import Theme
from tests.tables import every
from tests.ui.seeing import press

NOON = 1_778_670_000.0
CLIPS = (
    StoredClip("a", 0, NOON, Making.GENERATION, 2**20, ("p", "q")),
    StoredClip("a", 1, NOON, Making.GENERATION, 2**20, ("p",)),
    StoredClip("b", 0, NOON - 90_000, Making.EXTENSION, 3 * 2**20),
)
FLAWS = tuple(FlawedClip("a", index, flaw) for index, flaw in enumerate(ClipFlaw))
STRAYS = (StrayFile("2026-05/other", 5 * 2**20, is_folder=True), StrayFile("x.txt", 12))
LOOKED = StorageState(looked=True)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> StorageDialog:
    made = StorageDialog(theme, "/clips")
    qtbot.addWidget(made)
    made.open()
    return made


def look(dialog: StorageDialog, view: str) -> list[list[str]]:
    dialog.view.choose(view)
    dialog.view.chosen.emit(view)
    found = [dialog.table.topLevelItem(row) for row in range(dialog.table.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for item in found if item is not None]


def test_space_is_shown_by_project_kind_and_day(dialog: StorageDialog) -> None:
    dialog.show_storage(CLIPS, LOOKED, {"p": "Lake"})
    assert dialog.sum.text() == "3 clips, 5.0 MB."
    assert look(dialog, "project") == [
        ["In no project", "1", "3.0 MB"],
        ["Lake", "2", "2.0 MB"],
        ["A project without a name", "1", "1.0 MB"],
    ]
    assert "counted in each of them" in dialog.hint.text()
    assert look(dialog, "kind") == [["Extensions", "1", "3.0 MB"], ["Generations", "2", "2.0 MB"]]
    assert [row[1:] for row in look(dialog, "day")] == [["2", "2.0 MB"], ["1", "3.0 MB"]]
    assert dialog.hint.text() == ""
    assert not dialog.fetch.isVisible()
    assert not dialog.trash.isVisible()


def test_what_is_wrong_is_named_and_fetched_all_or_as_selected(qtbot: QtBot, dialog: StorageDialog) -> None:
    dialog.show_storage(CLIPS, StorageState())
    assert look(dialog, "flawed") == []
    assert dialog.hint.text() == "Looking at the disk…"
    dialog.show_storage(CLIPS, LOOKED)
    assert dialog.hint.text() == "No clip is missing."
    assert not dialog.fetch.isEnabled()
    dialog.show_storage(CLIPS, replace(LOOKED, flawed=FLAWS), {}, {"a": "a  cat"})
    assert look(dialog, "flawed") == [
        ["Variant 1 of “a cat”", "The file is missing", "1.0 MB"],
        ["Variant 2 of “a cat”", "Not what was written down when it came", "1.0 MB"],
        ["Variant 3 of “a cat”", "The disk does not read it", "0 bytes"],
    ]
    with qtbot.waitSignal(dialog.fetch_requested) as asked:
        press(dialog, "Fetch again")
    assert asked.args == [FLAWS]
    item = dialog.table.topLevelItem(1)
    assert item is not None
    item.setSelected(True)
    with qtbot.waitSignal(dialog.fetch_requested) as asked:
        press(dialog, "Fetch again")
    assert asked.args == [FLAWS[1:2]]
    with qtbot.waitSignal(dialog.job_chosen) as chosen:
        dialog.table.itemActivated.emit(item, 0)
    assert chosen.args == ["a"]


def test_of_strays_only_what_is_selected_goes(qtbot: QtBot, dialog: StorageDialog) -> None:
    dialog.show_storage(CLIPS, LOOKED)
    assert look(dialog, "strays") == []
    assert dialog.hint.text() == "Every file in the folder belongs to a job."
    dialog.show_storage(CLIPS, replace(LOOKED, strays=STRAYS))
    assert look(dialog, "strays") == [["2026-05/other", "Folder", "5.0 MB"], ["x.txt", "File", "12 bytes"]]
    assert not dialog.trash.isEnabled()
    item = dialog.table.topLevelItem(0)
    assert item is not None
    item.setSelected(True)
    with qtbot.waitSignal(dialog.trash_requested) as asked:
        press(dialog, "Move to trash")
    assert asked.args == [STRAYS[:1]]


def test_frames_that_were_handed_over_are_known_and_go_only_when_selected(qtbot: QtBot, dialog: StorageDialog) -> None:
    dialog.show_storage(CLIPS, LOOKED)
    assert look(dialog, "handed") == []
    assert dialog.hint.text() == "No frame was dragged into another app."
    handed = tuple(StrayFile(f"a cat - {number}.png", 2**20, is_handed=True) for number in (1, 2))
    dialog.show_storage(CLIPS, replace(LOOKED, handed=handed))
    assert look(dialog, "handed") == [[one.path, "Frame", "1.0 MB"] for one in handed]
    assert "2 frames, 2.0 MB, that were dragged into other apps. Those may still show them" in dialog.hint.text()
    assert not dialog.trash.isEnabled()
    dialog.table.selectAll()
    with qtbot.waitSignal(dialog.trash_requested) as asked:
        press(dialog, "Move to trash")
    assert asked.args == [handed]


def test_while_clips_are_read_it_can_be_stopped(qtbot: QtBot, dialog: StorageDialog) -> None:
    dialog.show_storage(CLIPS, LOOKED)
    with qtbot.waitSignal(dialog.verify_requested):
        press(dialog, "Verify")
    dialog.show_storage(CLIPS, replace(LOOKED, verifying=Verifying(1, 4)))
    assert not dialog.verify.isVisible()
    with qtbot.waitSignal(dialog.stop_requested):
        press(dialog, "Stop verifying")
    dialog.show_storage((), LOOKED)
    assert not dialog.verify.isEnabled()


@every(
    "state, words",
    [
        (LOOKED, ""),
        (replace(LOOKED, verifying=Verifying(1, 4)), "Reading every clip to its end: 25 %."),
        (replace(LOOKED, verifying=Verifying(0, 0)), "Reading every clip to its end: 0 %."),
        (replace(LOOKED, verified=3), "3 clips read to the end: each is what was written down."),
        (replace(LOOKED, verified=3, flawed=FLAWS[:1]), "3 clips read to the end."),
        (replace(LOOKED, verified=3, flawed=FLAWS), "Read to the end; 2 are not what was written down."),
        (replace(LOOKED, verified=1, was_stopped=True), "Stopped after 1 clip."),
    ],
)
def test_how_the_reading_went_is_told_as_it_is(state: StorageState, words: str) -> None:
    assert check_words(state) == words
