"""The jobs' pane by keyboard and by mouse: select, search, act, read the details."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from kinogrid.domain.failure import known
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalEntry, JournalKind, OtherKind
from kinogrid.domain.state import Done, Draft, Failed, Missing, Running, State, Unconfirmed
from kinogrid.ui.failure_text import sentence
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.jobs.details import job_details
from kinogrid.ui.jobs.menu import JobMenu
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.jobs.row_text import job_row
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import time_with_seconds
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, TASK, job

NOW = 2000.0


@pytest.fixture
def model() -> JobsModel:
    return JobsModel()


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, model: JobsModel, pictures: Thumbnails) -> Iterator[JobsPane]:
    made = JobsPane(theme, model, pictures, now=lambda: NOW)
    qtbot.addWidget(made)
    made.resize(336, 700)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()


def fill(model: JobsModel, *jobs: Job) -> None:
    model.fill(job_row(one) for one in jobs)


def button(pane: JobsPane, name: str) -> QAbstractButton:
    found = pane.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def open_menu(pane: JobsPane, job_id: str) -> JobMenu:
    """Open a job's menu with the right button, as a person would."""
    pane.select(job_id)
    where = pane.view.visualRect(pane.view.currentIndex()).center()
    viewport = pane.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, viewport.mapToGlobal(where))
    QApplication.sendEvent(viewport, event)
    return next(menu for menu in pane.findChildren(JobMenu) if menu.isVisible())


def offered(pane: JobsPane, job_id: str) -> set[str]:
    menu = open_menu(pane, job_id)
    menu.close()
    return {action.objectName() for action in menu.actions() if not action.isSeparator()}


def choose(pane: JobsPane, job_id: str, text: str) -> None:
    menu = open_menu(pane, job_id)
    action = next(action for action in menu.actions() if action.text() == text)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_an_empty_list_says_so_and_a_first_job_takes_its_place(pane: JobsPane, model: JobsModel) -> None:
    assert not pane.view.isVisible()
    assert "No jobs yet" in [label.text() for label in pane.findChildren(QLabel)]
    asked: list[bool] = []
    pane.import_requested.connect(lambda: asked.append(True))
    QTest.mouseClick(button(pane, "Import earlier tasks"), Qt.MouseButton.LeftButton)
    assert asked == [True]
    model.put(job_row(job(Draft())))
    assert pane.view.isVisible()


def test_selecting_by_keyboard_tells_the_job(qtbot: QtBot, pane: JobsPane, model: JobsModel) -> None:
    fill(model, job(Draft(), job_id="old", created_at=1), job(Draft(), job_id="new", created_at=2))
    pane.select("new")
    pane.view.setFocus()
    with qtbot.waitSignal(pane.job_selected) as selected:
        QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert selected.args == ["old"]
    with qtbot.waitSignal(pane.act_requested) as details:
        QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert details.args == [Act.DETAILS, "old"]


def test_a_new_job_does_not_take_the_selection_away(qtbot: QtBot, pane: JobsPane, model: JobsModel) -> None:
    fill(model, job(Draft(), job_id="a", created_at=1))
    pane.select("a")
    with qtbot.assertNotEmitted(pane.job_selected):
        model.put(job_row(job(Draft(), job_id="b", created_at=2)))
        model.put(job_row(job(Running(TASK, 1.0, 10), job_id="a", created_at=1)))
    assert pane.selected() == "a"


def test_selecting_a_hidden_job_ends_the_search(pane: JobsPane, model: JobsModel) -> None:
    fill(model, job(Draft(), job_id="a", prompt="cat", created_at=1), job(Draft(), job_id="b", prompt="dog"))
    pane.search.setText("dog")
    pane.select("a")
    assert pane.search.text() == ""
    assert pane.selected() == "a"
    pane.search.setText("nothing like it")
    assert "Nothing found" in [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("state", "text", "act"),
    [
        (Draft(), "Take back", Act.STOP),
        (Draft(), "Hold back", Act.HOLD),
        (Draft(held=True), "Let go", Act.RELEASE),
        (Running(TASK, 1.0), "Stop waiting for it", Act.STOP),
        (Unconfirmed(1.0, "{}", known("no_answer"), 3, True), "Look again", Act.LOOK_AGAIN),
        (Unconfirmed(1.0, "{}", known("no_answer"), 3, True), "Send again", Act.SEND_AGAIN),
        (Unconfirmed(1.0, "{}", known("no_answer"), 3, True), "Give up", Act.GIVE_UP),
        (Failed(known("used_up")), "Send again", Act.SEND_AGAIN),
        (Failed(known("timeout"), TASK), "Look again", Act.LOOK_AGAIN),
        (
            Done(TASK, RESULT, CLIPS[1:], (Missing(0, known("dead_link")),)),
            "Fetch the missing clips again",
            Act.FETCH_AGAIN,
        ),
        (Done(TASK, RESULT, CLIPS), "Show in folder", Act.REVEAL),
        (Done(TASK, RESULT, CLIPS), "Use these settings", Act.REUSE),
        (Done(TASK, RESULT, CLIPS), "Delete…", Act.DELETE),
        (Done(TASK, RESULT, CLIPS), "Details", Act.DETAILS),
    ],
)
def test_the_menu_offers_what_makes_sense(
    qtbot: QtBot, pane: JobsPane, model: JobsModel, state: State, text: str, act: Act
) -> None:
    fill(model, job(state))
    with qtbot.waitSignal(pane.act_requested) as sent:
        choose(pane, "a", text)
    assert sent.args == [act, "a"]


def test_a_running_job_cannot_be_deleted_or_sent_again(qtbot: QtBot, pane: JobsPane, model: JobsModel) -> None:
    fill(model, job(Running(TASK, 1.0)))
    assert offered(pane, "a") == {Act.DETAILS, Act.REUSE, "copy prompt", Act.STOP}
    with qtbot.assertNotEmitted(pane.act_requested):
        QTest.keyClick(pane.view, Qt.Key.Key_Delete)


def test_delete_and_copy_by_keyboard(qtbot: QtBot, pane: JobsPane, model: JobsModel) -> None:
    fill(model, job(Done(TASK, RESULT, CLIPS), prompt="Waves roll in"))
    pane.select("a")
    pane.view.setFocus()
    with qtbot.waitSignal(pane.act_requested) as asked:
        QTest.keyClick(pane.view, Qt.Key.Key_Delete)
    assert asked.args == [Act.DELETE, "a"]
    QTest.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Waves roll in"


def test_the_queue_is_reordered_by_place(qtbot: QtBot, pane: JobsPane, model: JobsModel) -> None:
    fill(
        model,
        job(Draft(place=1.0), job_id="first", created_at=1),
        job(Draft(place=2.0), job_id="second", created_at=2),
        job(Done(TASK, RESULT, CLIPS), job_id="done", created_at=3),
    )
    assert {"send earlier", "send later"} & offered(pane, "first") == {"send later"}
    assert {"send earlier", "send later"} & offered(pane, "second") == {"send earlier"}
    with qtbot.waitSignal(pane.move_requested) as moved:
        choose(pane, "second", "Send earlier")
    assert moved.args == ["second", 0]


def test_rows_are_painted_in_every_state(
    qtbot: QtBot, pane: JobsPane, model: JobsModel, theme: Theme, picture: Path, pictures: Thumbnails
) -> None:
    with qtbot.waitSignal(pictures.arrived):
        model.fill([job_row(job(Done(TASK, RESULT, CLIPS)), thumbnail=str(picture))])
        pane.view.viewport().repaint()
    pane.select("a")
    image = pane.view.viewport().grab().toImage()
    assert image.pixelColor(60, 40).red() > 150
    assert image.pixelColor(12, 40) == QColor(theme.colours.accent_wash)


def test_details_show_and_copy_what_support_asks_for(qtbot: QtBot, pane: JobsPane) -> None:
    trace = "2cf86e86-22a4-46e1-ac2f-032c0f2a4e89"
    failure = known("used_up", said='{"error": {"code": "used_up"}}', trace_id=trace, status=403)
    journal = [
        JournalEntry(1000.0, JournalKind.ORDERED),
        JournalEntry(1001.0, JournalKind.SUBMIT_STARTED, '{"prompt": "Slow push in"}'),
        JournalEntry(1002.0, JournalKind.BROKE, "<html>"),
        JournalEntry(1003.0, OtherKind("Teleported")),
    ]
    pane.show_details(job_details(job(Failed(failure, TASK)), journal, str))
    assert pane.shown_details() == "a"
    shown = {label.text() for label in pane.details.findChildren(QLabel)}
    assert shown >= {sentence(failure), TASK, trace, "403", "Order sent", "Teleported", time_with_seconds(1001.0)}
    texts = [box.toPlainText() for box in pane.details.findChildren(QPlainTextEdit)]
    assert texts == ['{"prompt": "Slow push in"}', "<html>", failure.said]
    button(pane, "Copy trace id").click()
    assert QGuiApplication.clipboard().text() == trace
    with qtbot.waitSignal(pane.act_requested) as copied:
        button(pane, "Copy report").click()
    assert copied.args == [Act.COPY_REPORT, "a"]
    button(pane, "Back to the jobs").click()
    assert pane.shown_details() == ""
