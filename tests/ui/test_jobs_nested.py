"""Extensions below what they continue, in the list on screen: painted further in, walked, chosen, and kept there."""

from dataclasses import replace

from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kinogrid.domain.job import Job, Parent
from kinogrid.domain.state import Running
from kinogrid.ui.controllers.jobs_nesting import JobsNesting
from kinogrid.ui.jobs.model import JobRole, JobsModel
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.jobs.row_text import job_row
from tests.families import five_generations, made
from tests.studio.at_work import studio
from tests.studio.fake_world import FakeStore
from tests.waiting import until

FAMILY = [*five_generations(), made("alone", at=3.5), made("newest", at=7.0)]
PARENTS = {job.id: job.parent.job_id for job in FAMILY if job.parent is not None}
NESTED = ["newest", "alone", "root", "left", "third", "fourth", "last", "other", "right"]


def listed(model: JobsModel) -> list[object]:
    return [model.index(row).data(JobRole.JOB_ID) for row in range(model.rowCount())]


def nested(pane: JobsPane, model: JobsModel) -> None:
    model.fill(map(job_row, FAMILY))
    model.nest(PARENTS)
    pane.view.setFocus()


def test_the_list_stays_at_the_job_that_is_looked_at_and_is_walked_as_it_is_seen(
    jobs_pane: JobsPane, jobs_model: JobsModel
) -> None:
    jobs_model.fill(map(job_row, FAMILY))
    jobs_pane.select("left")
    jobs_model.nest(PARENTS)
    assert listed(jobs_model) == NESTED
    assert jobs_pane.selected() == "left"
    jobs_pane.view.setFocus()
    for expected in ("third", "fourth", "last", "other", "right"):
        QTest.keyClick(jobs_pane.view, Qt.Key.Key_Down)
        assert jobs_pane.selected() == expected
    QTest.keyClick(jobs_pane.view, Qt.Key.Key_Up)
    assert jobs_pane.selected() == "other"
    jobs_model.nest(None)
    assert jobs_pane.selected() == "other"
    assert listed(jobs_model) == ["newest", "last", "fourth", "other", "alone", "third", "right", "left", "root"]


def test_a_whole_family_is_chosen_by_shift_and_stays_chosen_as_one_of_it_comes(
    jobs_pane: JobsPane, jobs_model: JobsModel
) -> None:
    nested(jobs_pane, jobs_model)
    jobs_pane.select("left")
    for _ in range(3):
        QTest.keyClick(jobs_pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    family = ["left", "third", "fourth", "last"]
    assert jobs_pane.chosen() == family
    held = QPersistentModelIndex(jobs_model.index_of("last"))
    jobs_model.put(job_row(made("late", ("third", 1), at=9.0, generation=4)))
    assert listed(jobs_model).index("late") == NESTED.index("last") + 1
    assert (jobs_pane.chosen(), held.data(JobRole.JOB_ID)) == (family, "last")
    jobs_model.remove("left")
    assert listed(jobs_model) == [*("newest", "other", "alone", "third", "fourth", "last", "late", "root", "right")]
    assert jobs_model.index(listed(jobs_model).index("fourth")).data(JobRole.DEPTH) == 1


def test_each_generation_begins_further_in_and_none_is_without_room(
    jobs_pane: JobsPane, jobs_model: JobsModel, qtbot: QtBot
) -> None:
    nested(jobs_pane, jobs_model)
    qtbot.waitUntil(jobs_pane.view.isVisible)
    view = jobs_pane.view

    def left(job_id: str) -> int:
        index = jobs_model.index_of(job_id)
        return jobs_pane._delegate.box_of(view.visualRect(index), index).left()

    steps = [left(name) for name in ("root", "left", "third", "fourth", "last")]
    assert steps == sorted(steps)
    assert steps[1] > steps[0]
    assert steps[-1] == steps[-2], "from some depth on the words need the room"
    assert left("alone") == steps[0]
    # What leads to the row from the one above is painted beside its picture.
    index = jobs_model.index_of("third")
    box = jobs_pane._delegate.box_of(view.visualRect(index), index)
    image = view.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    ground = image.pixelColor(round((box.left() - 4) * ratio), round((box.top() + 2) * ratio))
    colours = {
        image.pixelColor(round((box.left() - 4) * ratio), round(y * ratio)).name()
        for y in range(box.top() + 4, box.bottom() - 4)
    }
    assert colours - {ground.name()}


async def test_the_switch_reads_who_continues_whom_and_follows_what_comes(jobs_model: JobsModel) -> None:
    store = FakeStore({job.id: job for job in FAMILY})
    async with studio(store=store) as work:
        jobs_model.fill(map(job_row, FAMILY))
        nesting = JobsNesting(jobs_model, work.repository, work.crew.start)
        nesting.switch(on=True)
        nesting.switch(on=False)
        nesting.switch(on=True)
        await until(lambda: listed(jobs_model) == NESTED)
        waiting: Job = replace(made("new", ("other", 0), at=9.0), state=Running("t-new", 9.0))
        await work.repository.add(waiting)
        jobs_model.put(job_row(waiting))
        assert listed(jobs_model)[-2:] == ["new", "right"]
        jobs_model.put(job_row(replace(waiting, parent=Parent("alone", 0))))
        assert listed(jobs_model)[:3] == ["newest", "alone", "new"]
        nesting.switch(on=False)
        assert listed(jobs_model)[:2] == ["new", "newest"]


async def test_a_switch_turned_off_while_it_is_read_stays_off(jobs_model: JobsModel) -> None:
    store = FakeStore({job.id: job for job in FAMILY})
    async with studio(store=store) as work:
        jobs_model.fill(map(job_row, FAMILY))
        before = listed(jobs_model)
        nesting = JobsNesting(jobs_model, work.repository, work.crew.start)
        nesting.switch(on=True)
        nesting.switch(on=False)
        await work.crew.drain()
        assert listed(jobs_model) == before
