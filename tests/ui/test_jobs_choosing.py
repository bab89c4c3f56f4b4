"""What the list of jobs tells of choosing: what is picked, starred, undecided and new, and the clips looked through."""

import shutil
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from kinogrid.domain.annotation import Project
from kinogrid.domain.clip_filter import ClipFilter, ClipSearch, Trait
from kinogrid.domain.failure import known
from kinogrid.domain.job import Curation, Job
from kinogrid.domain.state import Done, Failed, Missing, Running, Unconfirmed
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.picture import grab_frame
from kinogrid.media.strip import ClipStrip
from kinogrid.ui.images.clip_strip import (
    PLACES,
    ClipFrames,
    PlaceRequest,
    frame_request,
    place_request,
    read_frame,
)
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.jobs.model import JobRole, JobsModel
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.jobs.row_text import JobRow, job_row
from kinogrid.ui.style.theme import Theme
from tests.frames_here import ClipFramesHere
from tests.media.clips import Clip, write
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, TASK, job
from tests.ui.seeing import words
from tests.waiting import HUNG

DONE = Done(TASK, RESULT, CLIPS)


def decided(job_id: str, at: float, curation: Curation) -> Job:
    return replace(job(DONE, job_id=job_id, created_at=at), curation=curation)


@pytest.fixture
def rows() -> list[JobRow]:
    """Give one row of each kind that a filter asks for, newest first."""
    return [
        job_row(decided("picked", 9.0, Curation(picked=1))),
        job_row(decided("starred", 8.0, Curation(starred=frozenset({0, 2})))),
        job_row(decided("all rejected", 7.0, Curation(rejected=frozenset(range(4))))),
        job_row(job(DONE, job_id="new", created_at=6.0), is_new=True),
        job_row(job(Failed(known("used_up")), job_id="failed", created_at=5.0)),
        job_row(job(Done(TASK, RESULT, CLIPS[:3], (Missing(3, known("dead_link")),)), job_id="gap", created_at=4.0)),
        job_row(job(Running(TASK, 1.0), job_id="running", created_at=3.0)),
        job_row(job(Unconfirmed(1.0, "{}", known("no_answer"), asks=True), job_id="doubt", created_at=2.0)),
    ]


def test_decisions_are_said_and_found(rows: list[JobRow]) -> None:
    said = {row.id: row.decisions for row in rows}
    assert (said["picked"], said["starred"], said["new"], said["failed"]) == (
        "variant 2 picked",
        "2 starred",
        "new",
        "",
    )
    extension = replace(rows[0], extends=3)
    assert (extension.told_state, rows[0].told_state) == ("Done, extends 3", "Done")
    assert replace(rows[4], extends=3).told_state == rows[4].state


UNDECIDED = ClipFilter(traits=frozenset({Trait.UNDECIDED}))


def listed(pane: JobsPane) -> list[object]:
    model = pane.view.model()
    return [model.index(row, 0).data(JobRole.JOB_ID) for row in range(model.rowCount())]


def keys(rows: Iterable[JobRow], *names: str) -> list[tuple[float, str]]:
    return [(row.created_at, row.id) for row in rows if row.id in names]


def test_a_job_that_comes_into_sight_is_chosen_alone_also_while_ctrl_is_held(
    theme: Theme, pictures: Thumbnails, rows: list[JobRow]
) -> None:
    """As with an order that is sent by Ctrl+Enter: Delete would have taken the one looked at before along."""
    model = JobsModel()
    pane = JobsPane(theme, model, pictures)
    pane.show()
    model.fill(rows)
    pane.select("picked")
    QTest.keyPress(pane.view, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    try:
        pane.select("new")
        assert (pane.selected(), sum(map(len, pane.view.chosen_rows()))) == ("new", 1)
        model.fill(rows)
        assert (pane.selected(), sum(map(len, pane.view.chosen_rows()))) == ("new", 1)
    finally:
        QTest.keyRelease(pane.view, Qt.Key.Key_Control)
    pane.close()


def test_the_list_shows_what_is_found_and_what_is_looked_at(
    qtbot: QtBot, jobs_pane: JobsPane, jobs_model: JobsModel, rows: list[JobRow]
) -> None:
    jobs_model.fill(rows)
    jobs_pane.select("new")
    with qtbot.waitSignal(jobs_pane.asked):
        jobs_pane.choose(UNDECIDED)
    assert jobs_pane.looked_for == ClipSearch(filter=UNDECIDED)
    jobs_pane.show_found(keys(rows, "starred", "new", "gap"), more=False)
    assert listed(jobs_pane) == ["starred", "new", "gap"]
    assert jobs_pane.selected() == "new"
    assert jobs_pane.filter.accessibleDescription() == "Undecided"
    jobs_model.put(replace(rows[3], undecided=False, picked=1))
    jobs_pane.show_found(keys(rows, "starred", "gap"), more=False)
    assert listed(jobs_pane) == ["starred", "new", "gap"], "what is looked at does not go away"
    assert jobs_pane.selected() == "new"
    with qtbot.waitSignal(jobs_pane.asked):
        jobs_pane.select("gap")
    jobs_pane.show_found(keys(rows, "starred", "gap"), more=False)
    assert (listed(jobs_pane), jobs_pane.selected()) == (["starred", "gap"], "gap")
    jobs_pane.search.setText("nothing like it")
    jobs_pane.show_found([], more=False)
    assert listed(jobs_pane) == []
    assert "No job matches these words." in words(jobs_pane)
    jobs_pane.search.clear()
    jobs_pane.select("failed")
    assert jobs_pane.selected() == "failed"
    assert len(listed(jobs_pane)) == len(rows), "who is sent to a job sees it"
    assert jobs_pane.looked_for == ClipSearch()


def test_filters_are_chosen_and_taken_away_as_in_the_library(
    qtbot: QtBot, jobs_pane: JobsPane, jobs_model: JobsModel, rows: list[JobRow]
) -> None:
    jobs_model.fill(rows)
    jobs_pane.show_projects([Project("p-1", "Sea", 1.0)])
    jobs_pane.filter.fill()
    names = {action.objectName() for menu in jobs_pane.filter.menu().findChildren(QMenu) for action in menu.actions()}
    assert {"Filter: undecided", "Filter: failed", "Filter: project p-1"} <= names
    with qtbot.waitSignal(jobs_pane.asked):
        jobs_pane.choose(ClipFilter(projects=frozenset({"p-1"})))
    jobs_pane.show_found([], more=False)
    assert "No job fits this filter." in words(jobs_pane)
    (chip,) = jobs_pane.chips.findChildren(QPushButton)
    with qtbot.waitSignal(jobs_pane.asked):
        chip.click()
    assert len(listed(jobs_pane)) == len(rows)
    jobs_model.fill([])
    assert "No jobs yet" in words(jobs_pane)


def test_marks_of_decisions_stand_on_the_picture(
    theme: Theme, jobs_pane: JobsPane, jobs_model: JobsModel, rows: list[JobRow]
) -> None:
    jobs_model.fill(rows)

    def corner(position: int) -> QImage:
        index = jobs_pane.view.model().index(position, 0)
        box = jobs_pane._delegate.box_of(jobs_pane.view.visualRect(index), index)
        return jobs_pane.view.viewport().grab(box.adjusted(0, 0, 4, 0)).toImage()

    plain, picked, starred, new = (corner(place) for place in (3, 1, 2, 4))
    accent = QColor(theme.colours.accent)
    assert picked.pixelColor(6, 16) == accent
    assert plain.pixelColor(6, 16) != accent
    assert starred != plain
    assert new.pixelColor(new.width() - 7, 3) == accent


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return write(tmp_path / "clip.mp4", Clip(variant=1, frames=31))


def test_held_by_one_of_several_all_go_along_and_let_go_there_it_alone_stays_chosen(
    theme: Theme, pictures: Thumbnails, rows: list[JobRow]
) -> None:
    model = JobsModel()
    pane = JobsPane(theme, model, pictures)
    pane.resize(340, 700)
    pane.show()
    model.fill(rows)
    pulled: list[list[str]] = []
    opened: list[str] = []
    pane.pulled.connect(pulled.append)
    pane.act_requested.connect(lambda act, job_id: opened.append(f"{act} {job_id}"))
    left, view = Qt.MouseButton.LeftButton, pane.view.viewport()
    second = pane.view.visualRect(model.index(1)).center()
    pane.view.selectAll()
    every = pane.chosen()
    assert len(every) == len(rows)
    QTest.mousePress(view, left, pos=second)
    for way in range(4, 40, 4):
        QTest.mouseMove(view, second + QPoint(way, 0))
    QTest.mouseRelease(view, left, pos=second + QPoint(40, 0))
    assert pulled == [every]
    assert pane.chosen() == every
    QTest.mouseClick(view, left, pos=second)
    one = model.id_at(1)
    assert (pane.chosen(), pane.selected(), pulled) == ([one], one, [every])
    pane.view.selectAll()
    QTest.mouseDClick(view, left, pos=second)
    assert opened == [f"details {one}"], "twice pressed it opens, though the first press was no click yet"
    pane.close()


@pytest.fixture
def looking_through(qtbot: QtBot, theme: Theme, jobs_model: JobsModel) -> Iterator[JobsPane]:
    pictures, frames = Thumbnails(), ClipFrames(ClipFramesHere())
    pane = JobsPane(theme, jobs_model, pictures, clip_frames=frames)
    pane.resize(340, 500)
    pane.show()
    qtbot.waitExposed(pane)
    yield pane
    pictures.close()
    frames.close()
    pane.close()
    pane.deleteLater()


def test_the_clip_is_looked_through_under_the_pointer(
    qtbot: QtBot, looking_through: JobsPane, jobs_model: JobsModel, clip: Path
) -> None:
    pane = looking_through
    jobs_model.fill(
        [job_row(job(DONE, job_id="b"), clip=(str(clip), 31)), job_row(job(Running(TASK, 1.0), job_id="a"))]
    )
    first = pane.view.model().index(0, 0)
    box = pane._delegate.box_of(pane.view.visualRect(first), first)
    # Its corners are those of the row, which the pointer lights up.
    inside = box.adjusted(6, 6, -6, -6)
    before = pane.view.viewport().grab(inside).toImage()

    def seen() -> QImage:
        return pane.view.viewport().grab(inside).toImage()

    pictures: list[QImage] = []
    for share in (0.1, 0.9):
        QTest.mouseMove(pane.view.viewport(), box.topLeft() + QPoint(round(share * box.width()), 20))
        qtbot.waitUntil(lambda: seen() not in (before, *pictures))
        qtbot.waitUntil(lambda: pane._clip_frames is not None and pane._clip_frames._thread is None)
        QApplication.processEvents()
        pictures.append(seen())
    assert pictures[0] != pictures[1]
    QTest.mouseMove(pane.view.viewport(), QPoint(box.right() + 60, box.center().y()))
    assert seen() == before
    QTest.mouseMove(pane.view.viewport(), box.center())
    QApplication.sendEvent(pane.view, QEvent(QEvent.Type.Leave))
    assert seen() == before


def test_a_place_of_a_clip_is_a_frame_of_it(clip: Path) -> None:
    box = QSize(80, 56)

    def frame(share: float, frames: int = 31) -> int:
        return int(place_request(str(clip), frames, share, box).path.partition(":")[0])

    assert [frame(share) for share in (-1.0, 0.0, 0.5, 1.0, 2.0)] == [0, 0, 16, 30, 30]
    assert {frame(share, 1) for share in (0.0, 0.5, 1.0)} == {0}
    assert len({frame(place / 500, 500) for place in range(501)}) == PLACES
    image = read_frame(grab_frame, frame_request(str(clip), 0, box))
    assert (image.width(), image.height()) == (80, 56)


def test_a_frame_that_can_not_be_had_leaves_the_picture(clip: Path) -> None:
    def broken(_clip: Path, _frame: int) -> bytes:
        raise BrokenClip(ClipDefect.ENDS_EARLY)

    def ended(_clip: Path, _frame: int) -> bytes:
        raise CancelledError

    wanted = frame_request(str(clip), 15, QSize(80, 56))
    assert read_frame(broken, wanted).isNull()
    assert read_frame(ended, wanted).isNull()
    gone = ClipFrames(ClipFramesHere())
    places = gone.read_together(place_request(str(clip.with_name("gone.mp4")), 31, 0.5, QSize(80, 56)))
    assert len(places) == PLACES
    assert all(image.isNull() for _wanted, image in places)


class Counting(ClipFramesHere):
    """Holds each clip back until it is let go on, and counts."""

    def __init__(self) -> None:
        self.taken: list[str] = []
        self.may_go = threading.Semaphore(0)

    def strip(self, path: Path, places: int, box: tuple[int, int], *, fills: bool) -> ClipStrip:
        self.taken.append(path.stem)
        assert self.may_go.acquire(timeout=HUNG)
        return super().strip(path, places, box, fills=fills)


def test_a_clip_is_decoded_once_for_all_of_its_places_and_those_beside_it_once_it_is_there(
    qtbot: QtBot, clip: Path
) -> None:
    counting, box = Counting(), QSize(40, 48)
    frames = ClipFrames(counting)
    clips = {name: shutil.copyfile(clip, clip.with_name(f"{name}.mp4")) for name in "abcdefg"}

    def wanted(name: str, share: float = 0.0) -> PlaceRequest:
        return place_request(str(clips[name]), 31, share, box, crop=False)

    assert frames.get(wanted("a")) is None
    qtbot.waitUntil(lambda: counting.taken == ["a"])
    frames.foresee(wanted("b"))
    for share in (0.3, 0.6, 1.0):
        assert frames.get(wanted("a", share)) is None
    for name in "cdef":
        frames.get(wanted(name))
    frames.foresee(wanted("g"))
    counting.may_go.release()
    qtbot.waitUntil(lambda: frames.get(wanted("a", 1.0)) is not None)
    shown = [frames.get(wanted("a", place / (PLACES - 1))) for place in range(PLACES)]
    assert len({bytes(image.constBits()) for image in shown if image is not None}) == PLACES
    counting.may_go.release(9)
    qtbot.waitUntil(lambda: counting.taken == ["a", "f", "e", "d", "c"] and frames._thread is None)
    frames.foresee(wanted("b"))
    qtbot.waitUntil(lambda: frames.get(wanted("b", 0.5)) is not None)
    frames.foresee(wanted("b"))
    assert counting.taken == ["a", "f", "e", "d", "c", "b"], "what is long past is not looked at any more"
    frames.close()
