"""Keeping only picks, as it is asked and said: the space first, what is left alone, and a way back."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

from PySide6.QtWidgets import QPushButton, QWidget

from kinogrid.domain.annotation import Annotations
from kinogrid.domain.job import Curation, Job
from kinogrid.domain.state import Clip, Done, Draft
from kinogrid.studio.clip_clearing import ClipClearing
from kinogrid.studio.curation import Curator
from kinogrid.ui.controllers.job_actions import JobActions
from kinogrid.ui.controllers.keeping_picks import KeepingPicks
from kinogrid.ui.controls.question_box import QuestionBox
from tests.studio.at_work import FakeStudio, studio
from tests.studio.fake_service import FakeService
from tests.studio.fake_world import FakeClips, FakeDecisions, FakeStore
from tests.ui.jobs_of_all_kinds import RESULT, job
from tests.ui.seeing import opened, press, the
from tests.waiting import until

CLIPS = tuple(Clip(index, f"{index + 1}.mp4", 1024 * 1024, f"{index}", 124, 5.2, 560, 688) for index in range(4))


def picked(job_id: str, *, project: str = "") -> Job:
    """Give a job that is done, its first variant picked."""
    made = replace(job(Done(f"t-{job_id}", RESULT, CLIPS), job_id=job_id), curation=Curation(0))
    return replace(made, annotations=Annotations().put_into(None, project)) if project else made


@dataclass
class Keeping:
    """What asks and carries out, and what it said."""

    keeping: KeepingPicks
    window: QWidget
    studio: FakeStudio
    actions: JobActions
    said: list[tuple[str, Callable[[], object] | None]] = field(default_factory=list)

    def here(self, job_id: str) -> list[int]:
        found = self.studio.repository.find(job_id)
        assert found is not None
        return [clip.index for clip in found.clips]

    async def answer(self, button: str) -> None:
        press(opened(self.window, QuestionBox), button)
        await until(lambda: not self.studio.crew.tasks)


def nowhere(_job_id: str) -> frozenset[int]:
    return frozenset()


@asynccontextmanager
async def keeping(
    jobs: Sequence[Job], *, no_trash: bool = False, shots: Callable[[str], frozenset[int]] | None = None
) -> AsyncIterator[Keeping]:
    window = QWidget()
    window.show()
    clips = FakeClips({(one.id, clip.index): b"x" for one in jobs for clip in one.clips}, no_trash=no_trash)
    it = studio(FakeService(), FakeStore({one.id: one for one in jobs}), clips)
    await it.repository.load()

    clearing = ClipClearing(it.repository, clips)
    curator = Curator(it.repository, clips, FakeDecisions(), it.runner.bring_back, clearing.bring_back)
    actions = JobActions(window, it.repository, it.runner, curator, clips, it.crew.start, print)
    asks = KeepingPicks(window, it.repository, clearing, actions.remember_cleared, it.crew.start, shots or nowhere)
    made = Keeping(asks, window, it, actions)
    actions.said.connect(lambda words: made.said.append((words, None)))
    made.keeping.said.connect(lambda words, undo: made.said.append((words, undo)))
    yield made
    await it.crew.drain()
    assert it.crew.failures == []
    window.deleteLater()


async def test_the_space_is_told_first_and_what_went_comes_back() -> None:
    async with keeping(
        [picked("a"), picked("b"), job(Done("t", RESULT, CLIPS), job_id="c"), job(Draft(), job_id="d")]
    ) as it:
        it.keeping.ask_about_jobs(["a", "b", "c", "d", "gone"])
        box = opened(it.window, QuestionBox)
        assert box.question() == "Keep the picks only?"
        assert box.detail() == (
            "6 clips, 6.0 MB, that are neither picked nor starred go to this computer's trash. The space is free once "
            "that is emptied. Their jobs stay, and what was written to them. 1 job without a pick is left alone. "
            "1 job not done yet is left alone."
        )
        assert the(box, QPushButton, "Yes").text() == "Clear 6 clips, 6.0 MB"
        assert the(box, QPushButton, "Cancel").isDefault()
        await it.answer("Cancel")
        assert it.here("a") == [0, 1, 2, 3]
        it.keeping.ask_about_jobs(["a", "b", "c", "d"])
        await it.answer("Yes")
        assert [it.here(name) for name in "abc"] == [[0], [0], [0, 1, 2, 3]]
        words, undo = it.said[0]
        assert words == "6 clips, 6.0 MB, put into the trash."
        assert undo is not None
        undo()
        await until(lambda: not it.studio.crew.tasks)
        assert [it.here(name) for name in "ab"] == [[0, 1, 2, 3]] * 2
        assert it.said[1] == ("6 clips are back.", None)
        undo()
        await until(lambda: not it.studio.crew.tasks)
        assert len(it.said) == 2, "once"


async def test_what_a_sequence_shows_is_left_alone() -> None:
    async with keeping(
        [picked("a"), picked("b", project="p")], shots=lambda job_id: frozenset({2} if job_id == "a" else {1, 3})
    ) as it:
        it.keeping.ask_about_jobs(["a"])
        await it.answer("Yes")
        assert it.here("a") == [0, 2]
        it.keeping.ask_about_project("p")
        await until(lambda: not it.studio.crew.tasks)
        await it.answer("Yes")
        assert it.here("b") == [0, 1, 3]


async def test_undo_takes_back_what_was_cleared_in_its_turn() -> None:
    async with keeping([picked("a"), picked("b")]) as it:
        it.keeping.ask_about_jobs(["a", "b"])
        await it.answer("Yes")
        assert [it.here(name) for name in "ab"] == [[0], [0]]
        it.actions.undo()
        await until(lambda: not it.studio.crew.tasks)
        assert [it.here(name) for name in "ab"] == [[0, 1, 2, 3]] * 2
        assert it.said[-1] == ("6 clips are back.", None)


async def test_where_nothing_goes_that_is_said_and_nothing_is_asked() -> None:
    async with keeping([job(Done("t", RESULT, CLIPS), job_id="c")]) as it:
        it.keeping.ask_about_job("c")
        assert it.said == [("There is nothing to clear. 1 job without a pick is left alone.", None)]
        assert it.window.findChild(QuestionBox) is None


async def test_a_project_keeps_its_picks_and_no_other_job_loses_a_clip() -> None:
    async with keeping([picked("a", project="p"), picked("b")]) as it:
        it.keeping.ask_about_project("p")
        await until(lambda: it.window.findChild(QuestionBox))
        await it.answer("Yes")
        assert [it.here(name) for name in "ab"] == [[0], [0, 1, 2, 3]]


async def test_without_a_trash_it_is_asked_again_before_anything_goes_for_good() -> None:
    async with keeping([picked("a")], no_trash=True) as it:
        it.keeping.ask_about_job("a")
        await it.answer("Yes")
        assert it.here("a") == [0, 1, 2, 3]
        assert opened(it.window, QuestionBox).question() == "Delete 3 clips for good?"
        await it.answer("Yes")
        assert it.here("a") == [0]
        assert it.said == [("3 clips deleted for good.", None)]
