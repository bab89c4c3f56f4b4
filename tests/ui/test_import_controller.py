"""Old tasks are listed in words, found by their ids, and taken in, and whatever fails is said beside it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from kinogrid.domain.failure import Unreachable, known
from kinogrid.domain.request import Extend, Generate, Imagine, RemoteFrame
from kinogrid.domain.state import Result
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.studio.importer import Importer
from kinogrid.ui.importing.controller import ImportController
from kinogrid.ui.importing.covers import Covers
from kinogrid.ui.importing.dialog import ImportDialog
from kinogrid.ui.style.theme import Theme
from tests.studio.at_work import QUICK, FakeStudio, studio
from tests.studio.fake_archive import FakeArchive, a_result
from tests.ui.seeing import opened, the
from tests.waiting import until

CAT = Generate(prompt="a cat\nturns", first=RemoteFrame("https://x.example/1.png"))


@dataclass
class Archive(FakeArchive):
    """A provider that can be down."""

    down: bool = False

    async def recent(
        self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
    ) -> list[TaskRecord]:
        if self.down:
            raise Unreachable(known("no_network"))
        return list(await super().recent(limit=limit, offset=offset, created_min=created_min, created_max=created_max))


@dataclass
class Importing:
    """The import dialog over a running studio."""

    controller: ImportController
    window: QWidget
    studio: FakeStudio
    taken_in: list[str] = field(default_factory=list)

    @property
    def dialog(self) -> ImportDialog:
        return opened(self.window, ImportDialog)

    async def opened(self) -> ImportDialog:
        self.controller.open()
        await until(lambda: not self.studio_is_asked())
        return self.dialog

    def studio_is_asked(self) -> bool:
        return any(task.get_name() in {"list tasks", "find a task", "import"} for task in self.studio.crew.tasks)

    def rows(self) -> list[tuple[str, str]]:
        rows = map(self.dialog.model.at, range(self.dialog.model.rowCount()))
        return [(row.prompt, row.described()) for row in rows]


@asynccontextmanager
async def importing(archive: Archive, theme: Theme) -> AsyncIterator[Importing]:
    window, covers = QWidget(), Covers()
    window.show()
    async with studio(archive) as it:
        importer = Importer(it.repository, archive, QUICK, it.crew.start)
        controller = ImportController(window, theme, importer, covers, it.crew.start, it.runner.look_now)
        made = Importing(controller, window, it)
        controller.taken_in.connect(made.taken_in.append)
        yield made
        for dialog in window.findChildren(ImportDialog):
            dialog.close()
    covers.pictures.close()
    window.deleteLater()


@pytest.fixture
def archive() -> Archive:
    return Archive()


async def test_every_kind_of_task_is_listed_in_words(archive: Archive, theme: Theme) -> None:
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


async def test_a_list_that_fails_says_so_and_can_be_asked_for_again(archive: Archive, theme: Theme) -> None:
    archive.remember("old", a_result("10"), CAT)
    archive.down = True
    async with importing(archive, theme) as it:
        dialog = await it.opened()
        assert dialog.message.words() == "The service cannot be reached. Try again in a moment."
        assert (dialog.more.isVisible(), dialog.more.text()) == (True, "Try again")
        archive.down = False
        dialog.more.click()
        await until(lambda: dialog.model.rowCount() == 1)
        assert dialog.message.words() == ""
        assert dialog.more.text() != "Try again"


async def test_a_task_is_found_by_its_id_or_said_not_to_be(archive: Archive, theme: Theme) -> None:
    async with importing(archive, theme) as it:
        dialog = await it.opened()
        archive.remember("old", a_result("10"), CAT)
        field = the(dialog, QLineEdit, "Task id")
        QTest.keyClicks(field, "nobody")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until(dialog.task_id.message.words)
        assert "no task of videos or pictures" in dialog.task_id.message.words()
        field.clear()
        QTest.keyClicks(field, "old")
        assert dialog.task_id.message.words() == ""
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until(lambda: dialog.model.ticked() == ("old",))
        assert dialog.task_id.message.words() == ""
