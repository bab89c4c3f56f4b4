"""Old tasks are listed in words, found by their ids, chosen by mouse and keyboard, and taken in."""

import json
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.failure import known
from kinogrid.domain.noted_order import FileNotes
from kinogrid.domain.request import Extend, Generate, Imagine, Mode, RemoteFrame, Resolution
from kinogrid.domain.state import Result
from kinogrid.domain.task import Pending
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.picture import poster_of
from kinogrid.studio.importer import Importer
from kinogrid.ui.controls.row_filter import RowFilter
from kinogrid.ui.importing.controller import NAMED, ImportController
from kinogrid.ui.importing.covers import Covers
from kinogrid.ui.importing.dialog import ImportDialog
from kinogrid.ui.importing.model import TaskRow, TasksModel
from kinogrid.ui.importing.notes_dialog import NotesDialog
from kinogrid.ui.style.theme import Theme
from tests.studio.at_work import FakeStudio, studio
from tests.studio.fake_archive import FakeArchive, a_result
from tests.ui.dropping import carrying, drop
from tests.ui.seeing import enter, opened, the, visible, words
from tests.waiting import until

CAT = Generate(prompt="a cat\nturns", first=RemoteFrame("https://x.example/1.png"))


@dataclass
class Importing:
    """The import dialog over a running studio."""

    controller: ImportController
    window: QWidget
    studio: FakeStudio
    files: dict[Path, str]
    used: list[FileNotes]
    taken_in: list[str] = field(default_factory=list)

    @property
    def dialog(self) -> ImportDialog:
        return opened(self.window, ImportDialog)

    async def opened(self) -> ImportDialog:
        self.controller.open()
        await until(lambda: not self.studio_is_asked())
        return self.dialog

    def studio_is_asked(self) -> bool:
        return any(
            task.get_name() in {"list tasks", "find a task", "import", "read a file's notes"}
            for task in self.studio.crew.tasks
        )

    def rows(self) -> list[tuple[str, str]]:
        rows = map(self.dialog.model.at, range(self.dialog.model.rowCount()))
        return [(row.prompt, row.described()) for row in rows]


@asynccontextmanager
async def importing(archive: FakeArchive, theme: Theme) -> AsyncIterator[Importing]:
    window, covers = QWidget(), Covers(small)
    window.show()
    async with studio(archive) as it:
        importer = Importer(it.repository, archive, it.runner.window, it.crew.start, it.runner.recognise)
        files: dict[Path, str] = {}
        used: list[FileNotes] = []

        async def read(path: Path) -> str:
            if path not in files:
                raise BrokenClip(ClipDefect.GONE)
            return files[path]

        controller = ImportController(
            window, theme, importer, covers, it.crew.start, it.runner.look_now, read, used.append
        )
        made = Importing(controller, window, it, files, used)
        controller.taken_in.connect(made.taken_in.append)
        yield made
        for dialog in window.findChildren(ImportDialog):
            dialog.close()
    covers.pictures.close()
    window.deleteLater()


@pytest.fixture
def archive() -> FakeArchive:
    return FakeArchive()


async def test_every_kind_of_task_is_listed_in_words(archive: FakeArchive, theme: Theme) -> None:
    archive.remember("known", a_result("10"), CAT)
    archive.remember("failed", known("forbidden"))
    archive.remember("running", Pending(40))
    archive.remember("begun", Pending())
    archive.remember("sheet", Result(None, ("https://p/1.png",)), Imagine(prompt="hills"), kind="imagine")
    archive.remember("child", a_result("11"), Extend(prompt="on", video_id="9", video_index=2))
    async with importing(archive, theme) as it:
        await it.opened()
        assert it.rows() == [
            ("on", "Extension of variant 3 · 4 clips"),
            ("hills", "1 picture"),
            ("Task begun", "Still being made"),
            ("Task running", "Still being made, 40 %"),
            ("Task failed", "Failed: What was sent did not pass the provider's review."),
            ("a cat turns", "4 clips"),
        ]
        it.dialog.model.tick("known")
        it.dialog.take.click()
        await until(lambda: it.taken_in and not it.studio_is_asked())
        assert it.rows()[-1] == ("a cat turns", "In the library")
        assert it.dialog.taken.text() == "1 task imported. What came of it is on its way."
        assert it.studio.repository.find(it.taken_in[0]) is not None


async def test_what_cannot_be_taken_in_is_named_with_its_reason_and_the_rest_comes_in(
    archive: FakeArchive, theme: Theme
) -> None:
    names = [f"t{number}" for number in range(NAMED + 2)]
    for name in (*names, "good"):
        archive.remember(name, a_result(f"1{len(archive.past)}"), replace(CAT, prompt=f"cat {name}"))
    async with importing(archive, theme) as it:
        await it.opened()
        for name in (*names, "good"):
            it.dialog.model.tick(name)
        elsewhere = Importer(
            it.studio.repository, archive, it.studio.runner.window, it.studio.crew.start, it.studio.runner.recognise
        )
        for name in names:
            await elsewhere.take_in(await elsewhere.find(name))
        it.dialog.take.click()
        await until(lambda: it.taken_in and not it.studio_is_asked())
        assert it.dialog.taken.text() == "1 task imported. What came of it is on its way."
        said = it.dialog.message.words().splitlines()
        assert said == [
            *(f"cat {name}: This task is in the library already." for name in names[:NAMED]),
            "and 2 more",
        ]


async def test_a_list_that_fails_says_so_and_can_be_asked_for_again(archive: FakeArchive, theme: Theme) -> None:
    archive.remember("old", a_result("10"), CAT)
    archive.questions.append("unreachable")
    async with importing(archive, theme) as it:
        dialog = await it.opened()
        assert dialog.message.words() == "The service cannot be reached. Check the network, then try again."
        assert (dialog.more.isVisible(), dialog.more.text()) == (True, "Try again")
        dialog.more.click()
        await until(lambda: dialog.model.rowCount() == 1)
        assert dialog.message.words() == ""
        assert dialog.more.text() != "Try again"


async def test_a_task_is_found_by_its_id_or_said_not_to_be(archive: FakeArchive, theme: Theme) -> None:
    async with importing(archive, theme) as it:
        dialog = await it.opened()
        archive.remember("old", a_result("10"), CAT)
        dialog.search.setText("nothing like it")
        field = the(dialog, QLineEdit, "Task id")
        enter(field, "nobody")
        await until(dialog.task_id.message.words)
        assert "no task of videos or pictures" in dialog.task_id.message.words()
        field.clear()
        QTest.keyClicks(field, "  old ")
        assert dialog.task_id.message.words() == ""
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until(lambda: dialog.model.ticked() == ("old",))
        assert (dialog.view.currentIndex().row(), field.text(), dialog.task_id.message.words()) == (0, "", "")
        dialog.take.click()
        await until(lambda: it.taken_in and not it.studio_is_asked())
        enter(field, "old")
        await until(lambda: dialog.task_id.message.words() == "In the library")


def row(task_id: str, *, free: bool = True, prompt: str = "a cat", pictured: bool = False) -> TaskRow:
    words = "4 clips" if free else "In the library"
    return TaskRow(task_id, prompt, words, time.time() - 60, free, has=not free, pictured=pictured)


small = partial(poster_of, max_edge=512)


@pytest.fixture
def covers() -> Iterator[Covers]:
    made = Covers(small)
    yield made
    made.pictures.close()


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, covers: Covers) -> ImportDialog:
    made = ImportDialog(theme, covers.pictures)
    qtbot.addWidget(made)
    made.open()
    return made


def test_the_model_keeps_qts_rules_and_lists_a_task_once() -> None:
    model = TasksModel()
    shown = RowFilter(model, model.at)
    testers = [
        QAbstractItemModelTester(one, QAbstractItemModelTester.FailureReportingMode.Fatal) for one in (model, shown)
    ]
    assert len(testers) == 2
    model.put([row("a"), row("b"), row("a", prompt="again")])
    model.put([row("b", free=False), row("c", prompt="waves")])
    model.put([row("d")], first=True)
    prompts = [model.index(n).data(Qt.ItemDataRole.DisplayRole) for n in range(model.rowCount())]
    assert prompts == ["a cat", "a cat", "a cat", "waves"]
    shown.search("WAV 4")
    assert shown.rowCount() == 1
    shown.search("")
    assert shown.rowCount() == 4


def test_keys_and_clicks_tick_and_the_button_says_how_many(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.show_page([row("a"), row("b", free=False), row("c")], more=True)
    assert not dialog.take.isEnabled()
    QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    assert dialog.model.ticked() == ("a",)
    QTest.keyClick(dialog.view, Qt.Key.Key_Down)
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    dialog.model.tick("b")
    dialog.model.tick("nobody")
    assert dialog.model.ticked() == ("a",)
    assert dialog.model.index(1).data(Qt.ItemDataRole.CheckStateRole) is None
    assert not dialog.model.flags(dialog.model.index(1)) & Qt.ItemFlag.ItemIsUserCheckable
    third = dialog.view.visualRect(dialog.view.model().index(2, 0)).center()
    QTest.mouseClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert dialog.model.ticked() == ("a", "c")
    assert (dialog.take.text(), dialog.take.isEnabled()) == ("Import 2", True)
    with qtbot.waitSignal(dialog.import_requested) as wanted:
        dialog.take.click()
    assert wanted.args == [("a", "c")]
    QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    assert dialog.model.ticked() == ("a",)
    dialog.model.put([row("a", free=False)])
    assert dialog.model.ticked() == ()


def test_nothing_is_asked_twice_while_the_service_is_being_asked(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.show_page([row("a")], more=True)
    dialog.model.tick("a")
    dialog.set_busy(busy=True)
    with qtbot.assertNotEmitted(dialog.find_requested):
        enter(the(dialog, QLineEdit, "Task id"), "z-1")
    assert not any(button.isEnabled() for button in (dialog.take, dialog.more))
    dialog.set_busy(busy=False)
    assert dialog.take.isEnabled()


def test_every_control_has_a_name_of_its_own(dialog: ImportDialog) -> None:
    controls = [
        control
        for kind in (QAbstractButton, QLineEdit, QAbstractItemView)
        for control in dialog.findChildren(kind)
        if not control.objectName().startswith("qt_") and not isinstance(control.parent(), QLineEdit)
    ]
    names = sorted(control.objectName() for control in controls)
    assert names == [
        "Close",
        "Find the task",
        "From an exported file",
        "Import",
        "More tasks",
        "Recent tasks",
        "Search tasks",
        "Task id",
    ]
    assert all(control.accessibleName() or getattr(control, "text", str)() for control in controls)


def is_red(colour: QColor) -> bool:
    found = (colour.red(), colour.green(), colour.blue())
    return all(abs(a - b) < 6 for a, b in zip(found, (0xC0, 0x30, 0x20), strict=True))


def test_a_picture_appears_when_it_has_come(qtbot: QtBot, dialog: ImportDialog, covers: Covers, picture: Path) -> None:
    dialog.show_page([row("a", pictured=True), row("b", pictured=True)], more=False)
    dialog.grab()
    covers.put("a", picture.read_bytes())
    covers.put("b", b"<svg xmlns='http://www.w3.org/2000/svg'/>")

    def colour(number: int) -> QColor:
        place = dialog.view.visualRect(dialog.view.model().index(number, 0))
        image: QImage = dialog.view.viewport().grab().toImage()
        return image.pixelColor(80, place.center().y())

    qtbot.waitUntil(lambda: is_red(colour(0)))
    assert not is_red(colour(1))
    covers.clear()


CLIP = Path("/exports/a cat v2.mp4")
HOSTILE = "<img src='/dev/zero'> harmless\u202egpj.exe" + "a" * 50_000


def notes_of(**told: object) -> str:
    return json.dumps({"kinogrid": 1, "prompt": "a cat", "mode": "turbo", "resolution": "480p", "seed": "7", **told})


async def test_a_file_says_how_it_was_made_and_its_task_keeps_that(archive: FakeArchive, theme: Theme) -> None:
    archive.remember("t1", a_result("10"))
    async with importing(archive, theme) as it:
        dialog = await it.opened()
        it.files[CLIP] = notes_of(task_id="t1", variant=2, lineage=[{"prompt": "before"}])
        assert drop(dialog, carrying(CLIP))
        asked = await until(lambda: next(iter(visible(dialog, NotesDialog)), None))
        said = words(asked)
        for part in ("“a cat v2.mp4” says how it was made", "a cat", "Turbo", "480p", "seed 7", "variant 2"):
            assert part in said
        assert "It goes on from 1 clip." in said
        the(asked, QPushButton, "Find noted task").click()
        await until(lambda: not it.studio_is_asked() and dialog.model.ticked() == ("t1",))
        assert it.rows()[0] == ("a cat", "4 clips")
        dialog.take.click()
        await until(lambda: it.taken_in and not it.studio_is_asked())
        job = it.studio.repository.find(it.taken_in[0])
        assert job is not None
        assert job.order == Generate(prompt="a cat", first=RemoteFrame(""), mode=Mode.TURBO, resolution=Resolution.P480)


async def test_what_the_provider_says_of_a_task_holds_whatever_a_file_says(archive: FakeArchive, theme: Theme) -> None:
    archive.remember("t1", a_result("10"), CAT)
    async with importing(archive, theme) as it:
        dialog = await it.opened()
        it.files[CLIP] = notes_of(prompt="a dog", task_id="t1")
        dialog.file_given.emit(CLIP)
        asked = await until(lambda: next(iter(visible(dialog, NotesDialog)), None))
        the(asked, QPushButton, "Find noted task").click()
        await until(lambda: not it.studio_is_asked() and dialog.model.ticked() == ("t1",))
        assert it.rows()[0][0] == "a cat turns"


async def test_settings_of_a_file_come_into_compose(archive: FakeArchive, theme: Theme) -> None:
    async with importing(archive, theme) as it:
        dialog = await it.opened()
        it.files[CLIP] = notes_of()
        dialog.file_given.emit(CLIP)
        asked = await until(lambda: next(iter(visible(dialog, NotesDialog)), None))
        assert not [button for button in asked.findChildren(QPushButton) if button.objectName() == "Find noted task"]
        the(asked, QPushButton, "Use noted settings").click()
        assert [(one.prompt, one.mode, one.seed) for one in it.used] == [("a cat", Mode.TURBO, "7")]
        await until(lambda: not visible(it.window, ImportDialog))


@pytest.mark.parametrize("text", ["", "a cat", "{}"])
async def test_a_file_that_says_nothing_is_told(archive: FakeArchive, theme: Theme, text: str) -> None:
    async with importing(archive, theme) as it:
        dialog = await it.opened()
        it.files[CLIP] = text
        for path in (CLIP, CLIP.with_name("gone.mp4")):
            dialog.file_given.emit(path)
            sentence = f"“{path.name}” does not say how it was made."
            await until(partial(_says, dialog, sentence))
        assert dialog.from_file.isEnabled()


def _says(dialog: ImportDialog, sentence: str) -> bool:
    return dialog.message.words() == sentence


async def test_what_a_file_says_is_shown_as_foreign_text(archive: FakeArchive, theme: Theme) -> None:
    async with importing(archive, theme) as it:
        dialog = await it.opened()
        it.files[CLIP] = notes_of(prompt=HOSTILE, seed="\u202e\x1b", task_id="<b>t")
        dialog.file_given.emit(CLIP)
        asked = await until(lambda: next(iter(visible(dialog, NotesDialog)), None))
        shown = the(asked, QLabel, "Noted prompt")
        assert shown.textFormat() is Qt.TextFormat.PlainText
        assert len(shown.text()) < 2100
        assert "\u202e" not in words(asked)


async def test_only_one_file_of_this_machine_is_taken(archive: FakeArchive, theme: Theme) -> None:
    async with importing(archive, theme) as it:
        dialog = await it.opened()
        assert not drop(dialog, carrying("https://x.example/1.mp4"))
        assert not drop(dialog, carrying(CLIP, CLIP.with_name("2.mp4")))
