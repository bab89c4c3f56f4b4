"""The list of jobs by keyboard and by mouse: select, search, act, read the details."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from kinogrid.domain.clip_filter import ClipFilter, ClipSearch, Trait
from kinogrid.domain.failure import known
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalEntry, JournalKind, OtherKind
from kinogrid.domain.state import Cleared, Done, Draft, Failed, Missing, Running, State, Unconfirmed
from kinogrid.ui.controls.row_delegate import in_two
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
from tests.ui.seeing import action, opened, press, words


def fill(jobs_model: JobsModel, *jobs: Job) -> None:
    jobs_model.fill(job_row(one) for one in jobs)


def open_menu(jobs_pane: JobsPane, job_id: str) -> JobMenu:
    """Open a job's menu with the right button, as a person would."""
    jobs_pane.select(job_id)
    where = jobs_pane.view.visualRect(jobs_pane.view.currentIndex()).center()
    viewport = jobs_pane.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, viewport.mapToGlobal(where))
    QApplication.sendEvent(viewport, event)
    return opened(jobs_pane, JobMenu)


def offered(jobs_pane: JobsPane, job_id: str) -> set[str]:
    menu = open_menu(jobs_pane, job_id)
    menu.close()
    return {action.objectName() for action in menu.actions() if not action.isSeparator()}


def choose(jobs_pane: JobsPane, job_id: str, text: str) -> None:
    menu = open_menu(jobs_pane, job_id)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action(menu, text)).center())


def test_an_empty_list_says_so_and_a_first_job_takes_its_place(jobs_pane: JobsPane, jobs_model: JobsModel) -> None:
    assert not jobs_pane.view.isVisible()
    assert "No jobs yet" in words(jobs_pane)
    asked: list[bool] = []
    jobs_pane.import_requested.connect(lambda: asked.append(True))
    press(jobs_pane, "Import earlier tasks")
    assert asked == [True]
    jobs_model.put(job_row(job(Draft())))
    assert jobs_pane.view.isVisible()


def test_times_are_told_anew_when_one_is_another_and_never_where_nobody_sees_them(
    qtbot: QtBot, theme: Theme, jobs_model: JobsModel, pictures: Thumbnails
) -> None:
    pane = JobsPane(theme, jobs_model, pictures)
    qtbot.addWidget(pane)
    pane.resize(380, 500)
    pane.show()
    fill(jobs_model, job(Done(TASK, RESULT, CLIPS), job_id="new", created_at=time.time() - 59.5))
    qtbot.waitUntil(lambda: pane._again.remainingTime() > 30_000)
    pane.hide()
    pane._again.start(0)
    qtbot.waitUntil(lambda: not pane._again.isActive())
    fill(jobs_model, job(Draft(), job_id="newer", created_at=time.time()))
    QApplication.processEvents()
    assert not pane._again.isActive()
    pane.show()
    qtbot.waitUntil(pane._again.isActive)


def test_a_time_that_is_years_ahead_is_looked_at_again_tomorrow(
    qtbot: QtBot, theme: Theme, jobs_model: JobsModel, pictures: Thumbnails
) -> None:
    pane = JobsPane(theme, jobs_model, pictures)
    qtbot.addWidget(pane)
    pane.resize(380, 500)
    pane.show()
    fill(jobs_model, job(Done(TASK, RESULT, CLIPS), job_id="odd", created_at=time.time() + 1e9))
    qtbot.waitUntil(pane._again.isActive)
    assert pane._again.interval() == 86_400_000


def test_the_list_is_worked_by_keyboard(qtbot: QtBot, jobs_pane: JobsPane, jobs_model: JobsModel) -> None:
    old = job(Done(TASK, RESULT, CLIPS), job_id="old", prompt="Waves roll in", created_at=1)
    fill(jobs_model, old, job(Draft(), job_id="new", created_at=2))
    jobs_pane.select("new")
    jobs_pane.view.setFocus()
    with qtbot.waitSignal(jobs_pane.job_selected) as selected:
        QTest.keyClick(jobs_pane.view, Qt.Key.Key_Down)
    assert selected.args == ["old"]
    for key, act in ((Qt.Key.Key_Return, Act.DETAILS), (Qt.Key.Key_Delete, Act.DELETE)):
        with qtbot.waitSignal(jobs_pane.act_requested) as asked:
            QTest.keyClick(jobs_pane.view, key)
        assert asked.args == [act, "old"]
    QTest.keyClick(jobs_pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Waves roll in"
    jobs_pane.select("new")
    with qtbot.assertNotEmitted(jobs_pane.act_requested):
        QTest.keyClick(jobs_pane.view, Qt.Key.Key_Delete)


def test_selecting_a_hidden_job_ends_the_search(jobs_pane: JobsPane, jobs_model: JobsModel) -> None:
    fill(jobs_model, job(Draft(), job_id="a", prompt="cat", created_at=1), job(Draft(), job_id="b", prompt="dog"))
    jobs_pane.search.setText("dog")
    jobs_pane.show_found([(1000.0, "b")], more=False)
    jobs_pane.select("a")
    assert jobs_pane.search.text() == ""
    assert jobs_pane.selected() == "a"
    jobs_pane.search.setText("nothing like it")
    jobs_pane.show_found([], more=False)
    assert "Nothing found" in words(jobs_pane)


def test_tab_comes_to_the_list_after_all_that_stands_above_it(jobs_pane: JobsPane, jobs_model: JobsModel) -> None:
    fill(jobs_model, job(Draft(), job_id="a", prompt="cat"))
    jobs_pane.search.setFocus()
    for stop in (jobs_pane.filter, jobs_pane.view):
        before = QApplication.focusWidget()
        assert before is not None
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is stop


def test_the_search_is_left_for_the_list_by_keys(jobs_pane: JobsPane, jobs_model: JobsModel) -> None:
    fill(jobs_model, job(Draft(), job_id="a", prompt="cat"))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        jobs_pane.search.setFocus()
        QTest.keyClick(jobs_pane.search, key)
        assert jobs_pane.view.hasFocus()
    jobs_pane.search.setFocus()
    QTest.keyClicks(jobs_pane.search, "cat")
    QTest.keyClick(jobs_pane.search, Qt.Key.Key_Escape)
    assert (jobs_pane.search.text(), jobs_pane.search.hasFocus()) == ("", True)


def test_one_button_leads_from_nothing_found_back_to_all_jobs(jobs_pane: JobsPane, jobs_model: JobsModel) -> None:
    fill(jobs_model, job(Draft(), job_id="a", prompt="cat"))
    jobs_pane.search.setText("dog")
    jobs_pane.choose(ClipFilter(traits=frozenset({Trait.STARRED})))
    jobs_pane.show_found([], more=False)
    assert "Nothing found" in words(jobs_pane)
    jobs_pane.search.clear()
    jobs_pane.show_found([], more=False)
    assert "None of them" in words(jobs_pane)
    jobs_pane.search.setText("dog")
    jobs_pane.show_found([], more=False)
    press(jobs_pane, "Show all jobs")
    assert jobs_pane.looked_for == ClipSearch()
    assert jobs_pane.search.text() == ""
    assert jobs_pane.view.isVisible()
    assert QApplication.focusWidget() is jobs_pane.view


def test_the_job_that_follows_one_that_goes_is_chosen_and_not_only_stood_on(
    jobs_pane: JobsPane, jobs_model: JobsModel
) -> None:
    fill(jobs_model, *(job(Draft(), job_id=name, created_at=at) for at, name in enumerate("abc")))
    jobs_pane.select("b")
    jobs_model.remove_key((1, "b"))
    jobs_pane.select(jobs_pane.selected())
    assert jobs_pane.chosen() == [jobs_pane.selected()]


ALWAYS = {"Details": Act.DETAILS, "Use these settings": Act.REUSE}
IN_DOUBT = Unconfirmed(1.0, "{}", known("no_answer"), 3, True)
ONE_MISSING = Done(TASK, RESULT, CLIPS[1:], (Missing(0, known("dead_link")),))
AGAIN = {"Once more": Act.ONCE_MORE}
HANDED = {
    "Copy the files": Act.COPY_FILES,
    "Open in its usual app": Act.OPEN,
    "Copy its web addresses": Act.COPY_ADDRESS,
    "Add to the comparison": Act.COMPARE,
}
DONE = {**HANDED, "Show in folder": Act.REVEAL, "Export…": Act.EXPORT, "Delete…": Act.DELETE, **AGAIN}


@pytest.mark.parametrize(
    ("state", "also"),
    [
        (Draft(), {"Cancel the order": Act.STOP, "Put on hold": Act.HOLD, **AGAIN}),
        (Draft(held=True), {"Cancel the order": Act.STOP, "Resume": Act.RELEASE, **AGAIN}),
        (Running(TASK, 1.0), {"Stop waiting for it": Act.STOP, **AGAIN}),
        (IN_DOUBT, {"Look again": Act.LOOK_AGAIN, "Send again": Act.SEND_AGAIN, "Give up": Act.GIVE_UP}),
        (Failed(known("used_up")), {"Send again": Act.SEND_AGAIN, "Delete…": Act.DELETE}),
        (Failed(known("timeout"), TASK), {"Look again": Act.LOOK_AGAIN, "Delete…": Act.DELETE, **AGAIN}),
        (ONE_MISSING, {"Fetch the missing clips again": Act.FETCH_AGAIN, **DONE}),
        (Done(TASK, RESULT, CLIPS), DONE),
        (
            Done(TASK, RESULT, CLIPS[:1], cleared=tuple(map(Cleared, CLIPS[1:]))),
            {"Fetch the cleared clips again": Act.FETCH_CLEARED, **DONE},
        ),
    ],
)
def test_the_menu_offers_what_makes_sense_and_nothing_else(
    qtbot: QtBot, jobs_pane: JobsPane, jobs_model: JobsModel, state: State, also: dict[str, Act]
) -> None:
    fill(jobs_model, job(state))
    acts = ALWAYS | also
    assert offered(jobs_pane, "a") == {*acts.values(), "copy prompt"}
    for text, act in acts.items():
        with qtbot.waitSignal(jobs_pane.act_requested) as sent:
            choose(jobs_pane, "a", text)
        assert sent.args == [act, "a"]


def test_the_queue_is_reordered_by_place(qtbot: QtBot, jobs_pane: JobsPane, jobs_model: JobsModel) -> None:
    fill(
        jobs_model,
        job(Draft(place=1.0), job_id="first", created_at=1),
        job(Draft(place=2.0), job_id="second", created_at=2),
        job(Done(TASK, RESULT, CLIPS), job_id="done", created_at=3),
    )
    assert {"send earlier", "send later"} & offered(jobs_pane, "first") == {"send later"}
    assert {"send earlier", "send later"} & offered(jobs_pane, "second") == {"send earlier"}
    with qtbot.waitSignal(jobs_pane.move_requested) as moved:
        choose(jobs_pane, "second", "Send earlier")
    assert moved.args == ["second", 0]


def test_a_row_is_painted_with_its_picture_and_a_selected_one_is_seen_as_such(
    qtbot: QtBot, jobs_pane: JobsPane, jobs_model: JobsModel, theme: Theme, picture: Path, pictures: Thumbnails
) -> None:
    with qtbot.waitSignal(pictures.arrived):
        jobs_model.fill([job_row(job(Done(TASK, RESULT, CLIPS)), thumbnail=str(picture))])
        jobs_pane.view.viewport().repaint()
    unselected = jobs_pane.view.viewport().grab().toImage()
    assert unselected.pixelColor(60, 40).red() > 150
    jobs_pane.select("a")
    image = jobs_pane.view.viewport().grab().toImage()
    assert image.pixelColor(12, 40) == QColor(theme.colours.accent_wash) != unselected.pixelColor(12, 40)


def test_a_flag_is_not_parted_from_its_dashes_where_a_prompt_is_broken(theme: Theme) -> None:
    prompt = "a fox runs through the snow --bs 1 --motion low, half-light"
    breaks = {in_two(prompt, theme.font(), width) for width in range(20, 500)}
    assert all((first + rest).replace(" ", "") == prompt.replace(" ", "") for first, rest in breaks)
    assert not [first for first, _rest in breaks if first.endswith("-") and not first.endswith("half-")]
    assert ("a fox runs through the snow", "--bs 1 --motion low, half-light") in breaks


def test_details_show_and_copy_what_support_asks_for(qtbot: QtBot, jobs_pane: JobsPane) -> None:
    trace = "2cf86e86-22a4-46e1-ac2f-032c0f2a4e89"
    failure = known("used_up", said='{"error": {"code": "used_up"}}', trace_id=trace, status=403)
    journal = [
        JournalEntry(1000.0, JournalKind.ORDERED),
        JournalEntry(1001.0, JournalKind.SUBMIT_STARTED, '{"prompt": "Slow push in"}'),
        JournalEntry(1002.0, JournalKind.BROKE, "<html>"),
        JournalEntry(1003.0, OtherKind("Teleported")),
    ]
    jobs_pane.show_details(job_details(job(Failed(failure, TASK)), journal, str))
    assert jobs_pane.shown_details() == "a"
    shown = {label.text() for label in jobs_pane.details.findChildren(QLabel)}
    assert shown >= {sentence(failure), TASK, trace, "403", "Order sent", "Teleported", time_with_seconds(1001.0)}
    texts = [box.toPlainText() for box in jobs_pane.details.findChildren(QPlainTextEdit)]
    assert texts == ['{"prompt": "Slow push in"}', "<html>", failure.said]
    press(jobs_pane, "Copy trace id")
    assert QGuiApplication.clipboard().text() == trace
    with qtbot.waitSignal(jobs_pane.act_requested) as copied:
        press(jobs_pane, "Copy report")
    assert copied.args == [Act.COPY_REPORT, "a"]
    press(jobs_pane, "Back to the jobs")
    assert jobs_pane.shown_details() == ""


def test_the_menu_says_what_the_same_costs_once_more(jobs_pane: JobsPane, jobs_model: JobsModel) -> None:
    fill(jobs_model, job(Done(TASK, RESULT, CLIPS)))
    jobs_pane.tell_prices(lambda job_id: f"{job_id}: 0.50 Credits")
    menu = open_menu(jobs_pane, "a")
    assert action(menu, "Once more").text() == "Once more (a: 0.50 Credits)"
    menu.close()
