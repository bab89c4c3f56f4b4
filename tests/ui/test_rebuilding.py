"""Rebuilding the library is asked first, wished on the disk, and can be taken back while the app still runs."""

from PySide6.QtWidgets import QPushButton, QWidget

from kinogrid.domain.failure import known
from kinogrid.store.rebuild import NotRebuilt
from kinogrid.store.rescue import Rescued
from kinogrid.ui.controllers.rebuilding import Rebuilding
from kinogrid.ui.controls.notices import NoticeBoard, Severity
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.lost_library import note_of_rebuild
from tests.studio.at_work import Crew
from tests.ui.seeing import opened, press, the, words
from tests.waiting import until


class Noted:
    """A wish as the disk would have it."""

    def __init__(self) -> None:
        self.there = False

    async def write(self) -> None:
        self.there = True

    async def drop(self) -> None:
        self.there = False


async def test_a_yes_is_written_down_before_the_window_closes_and_can_be_taken_back(theme: Theme) -> None:
    window, wish, crew, closed = QWidget(), Noted(), Crew(), list[bool]()
    notices = NoticeBoard(theme, window)
    window.show()
    rebuilding = Rebuilding(window, notices, wish, lambda: closed.append(wish.there), crew.start)
    rebuilding.ask()
    assert the(opened(window, QuestionBox), QPushButton, "Cancel").isDefault()
    press(opened(window, QuestionBox), "Cancel")
    assert (closed, wish.there) == ([], False)
    rebuilding.ask()
    press(opened(window, QuestionBox), "Yes")
    await until(lambda: closed)
    assert closed == [True]
    assert "The next start of Kinogrid reads the library anew" in words(window)
    press(window, "keep-library")
    await until(lambda: not crew.tasks)
    assert not wish.there
    assert "reads the library anew" not in words(window)
    window.deleteLater()


def test_what_came_of_it_is_told() -> None:
    made = note_of_rebuild(Rescued(3, 1, 0, (), "kinogrid.before-rebuild.db"))
    assert made.severity is Severity.INFO
    assert made.title == "The library was rebuilt from its folders, with 3 jobs"
    assert "The old file is kept as kinogrid.before-rebuild.db." in made.words
    failed = note_of_rebuild(NotRebuilt(known("records_behind")))
    assert failed.title == "The library was not rebuilt, and is as it was"
    assert "what their folders do not tell yet" in failed.words
