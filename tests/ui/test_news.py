"""A pause of the service's is counted down above the grid, and ends when the person wants it to."""

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kinogrid.domain.failure import Failure, known
from kinogrid.domain.job import Curation
from kinogrid.domain.state import Done, Failed, Running
from kinogrid.studio.job_repository import Change
from kinogrid.ui.controllers.news import JobAnnouncements, QueueWait
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.style.theme import Theme
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, TASK, job
from tests.ui.seeing import the, words


@dataclass
class Pause:
    """A pause as a test wants it."""

    why: Failure | None = None
    seconds: float = 0.0
    tried: list[float] = field(default_factory=list)


@pytest.fixture
def board(qtbot: QtBot, theme: Theme) -> NoticeBoard:
    made = NoticeBoard(theme)
    qtbot.addWidget(made)
    return made


def test_the_pause_counts_down_until_it_is_over(qtbot: QtBot, board: NoticeBoard) -> None:
    pause = Pause(known("too_many_requests"), 61.0)
    wait = QueueWait(board, lambda: pause.why, lambda: pause.seconds, lambda: pause.tried.append(pause.seconds))
    wait.tell()
    assert "The service is asking for a pause." in words(board)
    assert "Orders go on in 1 min." in words(board)
    button = the(board, QPushButton, "try-now")
    button.setFocus()
    pause.seconds = 41.2
    qtbot.waitUntil(lambda: "Orders go on in 42 s." in words(board))
    assert the(board, QPushButton, "try-now") is button
    button.click()
    assert pause.tried == [41.2]
    pause.why = None
    qtbot.waitUntil(lambda: not board.isVisible())
    pause.why = known("too_many_requests")
    wait.tell()
    assert "Orders go on in 42 s." in words(board)


def test_other_reasons_for_a_pause_are_told_elsewhere(board: NoticeBoard) -> None:
    wait = QueueWait(board, lambda: known("no_network"), lambda: 9.0, lambda: None)
    wait.tell()
    assert not board.isVisible()


def test_what_ends_is_announced_and_nothing_else() -> None:
    said: list[str] = []
    told = JobAnnouncements(said.append)
    run = job(Running(TASK, 1.0), prompt="waves")
    done = replace(run, state=Done(TASK, RESULT, CLIPS))
    told.follow(Change(None, run))
    told.follow(Change(run, replace(run, state=Running(TASK, 1.0, 50))))
    told.follow(Change(run, done))
    told.follow(Change(done, replace(done, curation=Curation(picked=1))))
    told.follow(Change(run, replace(run, state=Failed(known("used_up")))))
    told.follow(Change(done, None))
    assert said == ["Done: waves", "Failed: waves. The balance of this token is used up."]
