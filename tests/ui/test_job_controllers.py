"""What crosses panes, with the use cases between fakes: the list, the grid, the notice, and what is wanted of a job."""

from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.assembly.act_table import DONE_BY_THE_PREVIEW, Acts
from kinogrid.domain.failure import LACKS_UPLOAD_TOKEN, LibraryTrouble, known
from kinogrid.domain.hints import Hints, Stretch
from kinogrid.domain.job import Curation, Job, Parent
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.request import Generate, Imagine
from kinogrid.domain.spending import Charged, JobCharges
from kinogrid.domain.state import Done, Draft, Failed, Running, State, Stopped, Unconfirmed
from kinogrid.media.picture import grab_frame
from kinogrid.store.settings import Settings
from kinogrid.studio.clip_clearing import ClipClearing
from kinogrid.studio.curation import Curator
from kinogrid.ui.controllers.job_actions import JobActions
from kinogrid.ui.controllers.job_surroundings import JobSurroundings, summary
from kinogrid.ui.controllers.news import NeedsYou
from kinogrid.ui.controllers.rows_of_jobs import JobRows
from kinogrid.ui.controllers.selection import SelectionController
from kinogrid.ui.controls.breadcrumbs import Breadcrumbs
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.jobs.details_controller import JobDetailsController
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.preview.model import VariantAct
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.style.theme import Theme
from tests.media.clips import Clip, write
from tests.media.loading import let_through
from tests.studio.at_work import FakeStudio, all_jobs, an_order, studio
from tests.studio.fake_service import FakeService
from tests.studio.fake_world import FakeDecisions, FakeStore
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, TASK, job
from tests.ui.seeing import opened, press, the, words
from tests.waiting import until

# What is wanted of a job, or of a variant


@dataclass
class Acting:
    """What does as a person wishes, on a window, with a studio beneath."""

    actions: JobActions
    window: QWidget
    studio: FakeStudio
    turned_to: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    deleted: list[tuple[str, Callable[[], object]]] = field(default_factory=list)
    revealed: list[Path] = field(default_factory=list)

    def do(self, act: Act, job_id: str) -> None:
        self.actions.acts()[act](job_id)

    def do_variant(self, act: VariantAct, job_id: str, index: int) -> None:
        found = self.studio.repository.find(job_id)
        assert found is not None
        self.actions.variant_acts()[act](found, index)

    async def done(self) -> None:
        """Wait until whatever was begun for the person is done."""
        await until(lambda: not self.studio.crew.tasks)


@asynccontextmanager
async def acting(*jobs: Job) -> AsyncIterator[Acting]:
    window = QWidget()
    window.show()
    it = studio(FakeService(), FakeStore({one.id: one for one in jobs}))
    await it.repository.load()
    revealed: list[Path] = []
    actions = JobActions(
        window,
        it.repository,
        it.runner,
        Curator(
            it.repository,
            it.clips,
            FakeDecisions(),
            it.runner.bring_back,
            ClipClearing(it.repository, it.clips).bring_back,
        ),
        it.clips,
        it.crew.start,
        revealed.extend,
    )
    made = Acting(actions, window, it, revealed=revealed)
    actions.turned_to.connect(made.turned_to.append)
    actions.said.connect(made.said.append)
    actions.deleted.connect(lambda words, undo: made.deleted.append((words, undo)))
    yield made
    await it.crew.drain()
    assert it.crew.failures == []
    window.deleteLater()


@pytest.mark.parametrize(
    ("one", "asked"),
    [
        (job(Failed(known("used_up"))), "Delete this job?"),
        (job(Done(TASK, RESULT, CLIPS)), "Delete this job and its 4 clips?"),
        (job(Done(TASK, RESULT, CLIPS[:1])), "Delete this job and its clip?"),
        (replace(job(Done(TASK, RESULT, CLIPS)), order=Imagine(prompt="hills")), "Delete this job and its 4 pictures?"),
    ],
)
async def test_a_job_is_deleted_with_what_came_of_it_after_a_yes(one: Job, asked: str) -> None:
    async with acting(one) as it:
        for answer, left in (("Cancel", 1), ("Yes", 0)):
            it.do(Act.DELETE, one.id)
            box = opened(it.window, QuestionBox)
            assert box.question() == asked
            assert the(box, QPushButton, "Cancel").isDefault()
            assert the(box, QPushButton, "Yes").text() == "Delete"
            press(box, answer)
            await it.done()
            assert len(it.studio.repository) == left


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (Failed(known("used_up")), "It failed: there are no clips. Nothing was charged."),
        (Failed(known("timeout")), "It failed: there are no clips. It may have been charged."),
        (Stopped(), "It was cancelled before it was sent."),
        (Stopped(TASK), "The service may still finish and charge it, but it would not be fetched any more."),
        (
            Done(TASK, RESULT, CLIPS),
            (
                "Its folder goes to this computer's trash. Once that is emptied, having the files again means ordering "
                "again."
            ),
        ),
    ],
)
async def test_what_deleting_means_is_true_of_the_job(state: State, said: str) -> None:
    one = job(state)
    async with acting(one) as it:
        it.do(Act.DELETE, one.id)
        box = opened(it.window, QuestionBox)
        assert box.detail().startswith(said)
        assert box.detail() in words(box)
        box.reject()


async def test_a_deletion_can_be_taken_back_with_its_history_and_its_clips() -> None:
    one = job(Done(TASK, RESULT, CLIPS))
    async with acting(one) as it:
        it.studio.store.entries[one.id] = [JournalEntry(1.0, JournalKind.ORDERED)]
        it.studio.clips.kept_files[one.id, 0] = b"a clip"
        it.do(Act.DELETE, one.id)
        press(opened(it.window, QuestionBox), "Yes")
        await it.done()
        assert len(it.studio.repository) == 0
        assert it.studio.clips.kept_files == {}
        ((said, undo),) = it.deleted
        assert said == "The job was deleted. Its folder is in the trash."
        undo()
        await it.done()
        assert it.studio.repository.find(one.id) == one
        assert it.studio.store.entries[one.id] == [JournalEntry(1.0, JournalKind.ORDERED)]
        assert it.studio.clips.kept_files == {(one.id, 0): b"a clip"}
        assert it.said == ["The job is back."]
        assert it.turned_to == [one.id]


async def test_undo_takes_back_decisions_and_deletions_one_by_one_the_last_one_first() -> None:
    one, other = job(Done(TASK, RESULT, CLIPS)), job(Done("t2", RESULT, CLIPS), job_id="b")
    async with acting(one, other) as it:

        def picks() -> list[int | None]:
            return [found.curation.picked for found in all_jobs(it.studio.repository)]

        it.do_variant(VariantAct.PICK, one.id, 1)
        await it.done()
        it.do(Act.DELETE, one.id)
        press(opened(it.window, QuestionBox), "Yes")
        await it.done()
        it.do_variant(VariantAct.PICK, other.id, 2)
        await it.done()
        assert picks() == [2]
        for undone in ([None], [None, 1], [None, None]):
            it.actions.undo()
            await it.done()
            assert sorted(picks(), key=str, reverse=True) == sorted(undone, key=str, reverse=True)
        ((_said, undo_of_the_message),) = it.deleted
        undo_of_the_message()
        it.actions.undo()
        await it.done()
        back = ["Variant 3 is no longer picked.", "The job is back.", "Variant 2 is no longer picked."]
        assert it.said == [*back, "There is nothing to undo."], "it is back already"
        assert it.turned_to == [other.id, one.id, one.id]
        for _ in range(3):
            it.actions.redo()
            await it.done()
        again = ["Variant 2 is picked.", "Variant 3 is picked.", "There is nothing to do again."]
        assert it.said[4:] == again
        for _ in range(2):
            it.actions.undo()
            await it.done()
        it.do(Act.DELETE, other.id)
        press(opened(it.window, QuestionBox), "Yes")
        await it.done()
        for left in (2, 2):
            it.actions.undo()
            await it.done()
            assert len(it.studio.repository) == left
        assert picks() == [None, None]


async def test_what_the_trash_does_not_take_is_deleted_only_after_another_yes() -> None:
    one = job(Done(TASK, RESULT, CLIPS))
    async with acting(one) as it:
        it.studio.clips.no_trash = True
        it.studio.store.entries[one.id] = [JournalEntry(1.0, JournalKind.ORDERED)]
        for answer, left in (("Cancel", 1), ("Yes", 0)):
            it.do(Act.DELETE, one.id)
            press(opened(it.window, QuestionBox), "Yes")
            await it.done()
            assert it.studio.repository.find(one.id) == one, "nothing is deleted yet"
            assert it.studio.store.entries[one.id] == [JournalEntry(1.0, JournalKind.ORDERED)]
            box = opened(it.window, QuestionBox)
            assert box.question() == "Delete this job for good?"
            assert it.turned_to[-1] == one.id, "one sees what is asked about"
            assert "could not be undone" in box.detail()
            assert the(box, QPushButton, "Yes").text() == "Delete for good"
            press(box, answer)
            await it.done()
            assert len(it.studio.repository) == left
        assert it.said == ["The job was deleted for good."]
        assert it.deleted == []


async def test_of_many_that_the_trash_does_not_take_is_asked_in_one_question() -> None:
    jobs = [job(Done(f"t-{name}", RESULT, CLIPS), job_id=name) for name in "abc"]
    async with acting(*jobs) as it:
        it.studio.clips.no_trash = True
        for answer, left in (("Cancel", 3), ("Yes", 1)):
            it.actions.ask_delete_all(["a", "b", "gone"])
            press(opened(it.window, QuestionBox), "Yes")
            await it.done()
            box = opened(it.window, QuestionBox)
            assert box.question() == "Delete 2 jobs for good?"
            assert "does not take their folders" in box.detail()
            press(box, answer)
            await it.done()
            assert len(it.studio.repository) == left
        assert it.said == ["2 jobs were deleted for good."]


async def test_copies_are_saved_beside_what_is_there_and_none_of_what_is_gone() -> None:
    one, gone = job(Done(TASK, RESULT, CLIPS)), job(Done("t2", RESULT, CLIPS), job_id="gone")
    async with acting(one) as it:
        saved: list[tuple[str, object]] = []
        it.actions.saved.connect(lambda words, path: saved.append((words, path)))
        await it.actions.save_all([(one, 0), (gone, 0), (one, 1), (one, 1)], Path("/copies"))
        assert [(job_id, index) for job_id, index, _ in it.studio.clips.copies] == [("a", 0), ("a", 1), ("a", 1)]
        assert len({path for *_, path in it.studio.clips.copies}) == 3
        assert saved == [("3 copies saved in copies", it.studio.clips.copies[-1][2])]
        await it.actions.save_all([(gone, 0)], Path("/copies"))
        assert len(saved) == 1, "nothing was saved"


async def test_a_disk_that_refuses_leaves_the_job_where_it_was() -> None:
    one = job(Done(TASK, RESULT, CLIPS))
    async with acting(one) as it:
        it.studio.clips.full = True
        it.do(Act.DELETE, one.id)
        press(opened(it.window, QuestionBox), "Yes")
        await until(lambda: not it.studio.crew.tasks)
        assert [type(failure) for failure in it.studio.crew.failures] == [LibraryTrouble]
        it.studio.crew.failures.clear()
        assert it.studio.repository.find(one.id) == one
        assert it.deleted == []


async def test_a_trash_that_was_emptied_gives_nothing_back() -> None:
    one = job(Done(TASK, RESULT, CLIPS))
    async with acting(one) as it:
        removed = await it.studio.runner.put_in_trash(one.id)
        assert removed is not None
        it.studio.clips.trash.clear()
        with pytest.raises(LibraryTrouble):
            await it.studio.runner.bring_back(removed)
        assert it.studio.repository.find(one.id) is None
        assert await it.studio.runner.put_in_trash(one.id) is None


async def test_a_job_that_is_not_over_is_not_deleted() -> None:
    one = job(Running(TASK, 1.0, 62))
    async with acting(one) as it:
        assert await it.studio.runner.put_in_trash(one.id) is None
        await it.studio.runner.remove(one.id)
        assert it.studio.repository.find(one.id) is not None


async def test_a_variant_is_saved_under_its_prompt_where_the_last_one_was(tmp_path: Path) -> None:
    one = job(Done(TASK, RESULT, CLIPS), prompt="a cat: turns")
    async with acting(one) as it:
        for folder, name in ((Path.home(), "a cat turns - 2.mp4"), (tmp_path, "a cat turns - 2.mp4")):
            it.do_variant(VariantAct.SAVE, one.id, 1)
            dialog = opened(it.window, QFileDialog)
            assert dialog.windowTitle() == "Save variant 2"
            assert Path(dialog.directory().absolutePath()) == folder
            assert [Path(path).name for path in dialog.selectedFiles()] == [name]
            dialog.fileSelected.emit(str(tmp_path / "mine.mp4"))
            dialog.close()
            await it.done()
        assert [type(failure) for failure in it.studio.crew.failures] == [LibraryTrouble, LibraryTrouble]
        it.studio.crew.failures.clear()


async def test_decisions_are_made_and_taken_back_where_one_sees_it() -> None:
    one = job(Done(TASK, RESULT, CLIPS))
    async with acting(one) as it:

        async def curated(step: Callable[[], object]) -> tuple[int | None, set[int], set[int]]:
            step()
            await it.done()
            found = it.studio.repository.find(one.id)
            assert found is not None
            return found.curation.picked, set(found.curation.starred), set(found.curation.rejected)

        assert await curated(lambda: it.do_variant(VariantAct.PICK, one.id, 2)) == (2, set(), set())
        assert await curated(lambda: it.do_variant(VariantAct.STAR, one.id, 0)) == (2, {0}, set())
        assert await curated(lambda: it.do_variant(VariantAct.REJECT, one.id, 2)) == (None, {0}, {2})
        assert await curated(it.actions.undo) == (2, {0}, set())
        assert await curated(it.actions.redo) == (None, {0}, {2})
        assert it.turned_to == [one.id, one.id]
        assert await curated(it.actions.redo) == (None, {0}, {2})
        assert it.turned_to == [one.id, one.id]


async def test_the_queue_is_held_moved_and_let_go() -> None:
    async with acting() as it:
        first, second = await it.studio.order(an_order("one")), await it.studio.order(an_order("two"))

        def states() -> list[Draft]:
            found = [it.studio.state(one) for one in (first, second)]
            return [state for state in found if isinstance(state, Draft)]

        it.actions.hold_waiting()
        await it.done()
        assert [state.held for state in states()] == [True, True]
        await it.studio.runner.hold(first.id, held=False)
        it.actions.move(second.id, 0)
        await it.done()
        one, two = states()
        assert (one.held, two.held) == (False, True)
        assert two.place < one.place
        it.do(Act.STOP, second.id)
        await it.done()
        assert len(states()) == 1
        it.do(Act.HOLD, "a job that is gone")
        await it.done()


async def test_a_variant_s_file_is_shown_in_its_folder_and_all_of_a_job_s() -> None:
    done = job(Done(TASK, RESULT, CLIPS))
    async with acting(done) as it:
        clip_path = it.studio.clips.clip_path
        it.actions.variant_acts()[VariantAct.REVEAL](done, 2)
        assert it.revealed == [clip_path(done, 2)]
        it.revealed.clear()
        it.do(Act.REVEAL, done.id)
        assert it.revealed == [clip_path(done, clip.index) for clip in CLIPS]
        it.do(Act.REVEAL, "a job that is gone")
        assert len(it.revealed) == len(CLIPS)


def test_what_nobody_does_is_noticed_at_once() -> None:
    done = dict.fromkeys(Act, lambda _job_id: None)
    of_variants = dict.fromkeys(set(VariantAct) - DONE_BY_THE_PREVIEW, lambda _job, _index: None)
    Acts().bind(done, of_variants)
    del done[Act.REVEAL], of_variants[VariantAct.EXTEND]
    with pytest.raises(ValueError, match="nobody does: extend, reveal"):
        Acts().bind(done, of_variants)


# The list and the grid


@dataclass
class Selecting:
    """List and grid over a studio."""

    selection: SelectionController
    jobs: JobsPane
    preview: PreviewPane
    studio: FakeStudio
    shown: list[Job | None] = field(default_factory=list)
    counted: list[None] = field(default_factory=list)


@asynccontextmanager
async def selecting(theme: Theme, pictures: Thumbnails, *jobs: Job, limit: int = 0) -> AsyncIterator[Selecting]:
    model = JobsModel()
    pane, preview = (
        JobsPane(theme, model, pictures),
        PreviewPane(theme, budget=Settings().cache_bytes, grab=grab_frame, vet=let_through),
    )
    async with studio(FakeService(), FakeStore({one.id: one for one in jobs}), limit=limit) as it:
        rows = JobRows(it.repository, it.clips)
        rows.fill(model)
        selection = SelectionController(it.repository, it.clips, rows, model, pane, preview, it.crew.start)
        made = Selecting(selection, pane, preview, it)
        selection.shown.connect(made.shown.append)
        selection.counted.connect(lambda: made.counted.append(None))
        selection.open()
        yield made
    preview.shutdown()
    for widget in (pane, preview):
        widget.deleteLater()


async def test_the_newest_job_is_shown_and_a_new_one_does_not_push_it_away(theme: Theme, pictures: Thumbnails) -> None:
    old, new = job(Failed(known("used_up")), job_id="old"), job(Done(TASK, RESULT, ()), job_id="new", created_at=2000.0)
    async with selecting(theme, pictures, old, new) as it:
        assert it.jobs.selected() == "new"
        assert it.shown == [new]
        await it.studio.order(an_order("later"))
        await until(lambda: len(it.counted) == 2)
        assert (it.selection.selected, it.shown) == (new, [new])
        it.preview.job_step_requested.emit(1)
        assert (it.jobs.selected(), it.shown[-1]) == ("old", old)
        it.preview.job_step_requested.emit(1)
        assert it.jobs.selected() == "old"


async def test_after_a_pick_the_next_undecided_job_of_the_list_is_shown(theme: Theme, pictures: Thumbnails) -> None:
    done = Done(TASK, RESULT, CLIPS[:2])
    of = {
        "undecided above": job(done),
        "picked now": job(done),
        "picked": replace(job(done), curation=Curation(picked=1)),
        "all rejected": replace(job(done), curation=Curation(rejected=frozenset({0, 1}))),
        "failed": job(Failed(known("used_up"))),
        "one rejected": replace(job(done), curation=Curation(rejected=frozenset({0}))),
    }
    jobs = [replace(made, id=name, created_at=2000.0 - at) for at, (name, made) in enumerate(of.items())]
    async with selecting(theme, pictures, *jobs) as it:
        it.selection.select("picked now")
        it.preview.decided.emit()
        await until(lambda: it.jobs.selected() == "one rejected")
        it.preview.decided.emit()
        await until(lambda: it.jobs.selected() == "undecided above")  # after the last comes the first
        it.jobs.search.setText("nothing like it")
        it.jobs.show_found([], more=False)
        it.preview.decided.emit()
        await until(lambda: not any("undecided" in task.get_name() for task in it.studio.crew.tasks))
        assert it.selection.selected == jobs[0], "the search stays"


def _write_clips(jobs: Sequence[str]) -> None:
    for number, name in enumerate(jobs, start=1):
        Path(name).mkdir()
        write(Path(name) / "1.mp4", Clip(variant=number, frames=5))


async def test_the_jobs_above_and_below_the_one_on_show_are_made_ready_to_be_shown(
    theme: Theme, pictures: Thumbnails, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the fake library's clips lie in the folder one is in
    names = ["far above", "above", "here", "below"]
    jobs = [job(Done(TASK, RESULT, CLIPS[:1]), job_id=name, created_at=9.0 - at) for at, name in enumerate(names)]
    _write_clips(names)
    async with selecting(theme, pictures, *jobs) as it:
        it.preview.show()
        it.selection.select("here")

        def ready() -> list[str]:
            return [name for name in names if it.preview.player.clip_set.is_foreseen(Path(name) / "1.mp4")]

        await until(lambda: ready() == ["above", "below"])
        it.selection.select("above")
        await until(lambda: ready() == ["far above", "here"])


async def test_what_was_finished_and_not_looked_at_is_new(theme: Theme, pictures: Thumbnails) -> None:
    async with selecting(theme, pictures, job(Failed(known("used_up")), job_id="here"), limit=1) as it:
        made = await it.studio.order(an_order("later"))

        def is_new() -> bool:
            row = it.selection._model.row(made.id)
            return row is not None and row.is_new

        await until(lambda: isinstance(it.studio.state(made), Done))
        await until(is_new)
        it.selection.select(made.id)
        assert not is_new()
        it.selection.select("here")
        assert not is_new()


async def test_a_job_that_goes_gives_its_place_to_its_neighbour_and_the_last_one_to_nothing(
    theme: Theme, pictures: Thumbnails
) -> None:
    jobs = [job(Failed(known("used_up")), job_id=name, created_at=at) for at, name in ((1000.0, "a"), (1001.0, "b"))]
    async with selecting(theme, pictures, *jobs) as it:
        await it.studio.runner.remove("b")
        await until(lambda: it.jobs.selected() == "a")
        assert it.shown[-1] == jobs[0]
        await it.studio.runner.remove("a")
        await until(lambda: it.jobs.selected() == "")
        assert it.shown[-1] is None


# What stands around the grid

ASKS = Unconfirmed(1.0, "{}", known("timeout"), asks=True)
LACKS = Draft(held=True, waiting_for=known(min(LACKS_UPLOAD_TOKEN)))


@pytest.mark.parametrize(
    ("states", "count", "words"),
    [
        ((), 0, ""),
        ((), 1, "1 job"),
        ((Draft(), Running(TASK, 1.0), Running(TASK, 1.0)), 5, "5 jobs, 2 under way, 1 waiting"),
        ((Draft(),), 1, "1 job, 1 waiting"),
        ((ASKS, Draft(), LACKS), 3, "3 jobs, 2 need you, 1 waiting"),
        ((ASKS,), 1, "1 job, 1 needs you"),
    ],
)
def test_the_foot_counts_jobs(states: Collection[State], count: int, words: str) -> None:
    assert summary([job(state) for state in states], count) == words


def test_what_needs_a_person_stands_in_one_banner_that_leads_there(board: NoticeBoard) -> None:
    states: dict[str, State] = {"run": Running(TASK, 1.0), "ask": ASKS, "lack": LACKS}
    jobs = [replace(job(state), id=name, created_at=at) for at, (name, state) in enumerate(states.items())]
    shown: list[str] = []
    needs = NeedsYou(board, lambda: jobs, shown.append)
    needs.follow(jobs[0])
    assert "2 jobs need you" in words(board)
    press(board, "show")
    assert shown == ["lack"]
    needs.follow(jobs[2])
    assert "A job needs you" in words(board)
    assert "was it ordered or not?" in words(board)
    press(board, "show")
    assert shown == ["lack", "ask"]
    jobs[1] = replace(jobs[1], state=Running(TASK, 1.0))
    needs.tell()
    assert board.isHidden(), "the job on show has its own notice"
    needs.follow(None)
    assert "A job needs you" in words(board)


def test_lineage_and_notice_are_those_of_the_job_on_show(qtbot: QtBot, theme: Theme, board: NoticeBoard) -> None:
    parent = job(Done(TASK, RESULT, CLIPS), job_id="parent")
    child = replace(job(Failed(known("used_up")), job_id="child"), parent=Parent("parent", 1))
    lineage = Breadcrumbs(theme)
    qtbot.addWidget(lineage)
    wanted: list[tuple[Act, str]] = []
    told: list[Job] = []
    surroundings = JobSurroundings(
        lineage,
        board,
        {"parent": parent, "child": child}.get,
        lambda act, job_id: wanted.append((act, job_id)),
        told.__contains__,
    )
    surroundings.show(child)
    assert lineage.text() == "Original ▸ 2"
    press(board, Act.SEND_AGAIN.value)
    assert wanted == [(Act.SEND_AGAIN, "child")]
    surroundings.show(parent)
    assert lineage.text() == "Original"
    assert board.isHidden()
    surroundings.show(child)
    assert board.isVisible()
    told.append(child)
    surroundings.show(child)
    assert board.isHidden(), "the notice of the paused queue says it"
    told.clear()
    surroundings.show(child)
    assert board.isVisible()
    surroundings.show(None)
    assert board.isHidden()
    assert lineage.text() == ""


def test_the_length_beside_the_way_is_that_of_all_of_it_where_a_file_holds_only_what_is_new(
    qtbot: QtBot, theme: Theme, board: NoticeBoard
) -> None:
    def lasting(job_id: str, seconds: float, frames: int) -> Job:
        clips = tuple(replace(clip, duration=seconds, frames=frames) for clip in CLIPS)
        return job(Done(TASK, RESULT, clips), job_id=job_id)

    parent = lasting("parent", 5.2, 125)
    alone = replace(lasting("alone", 4.0, 96), parent=Parent("parent", 1))
    whole = replace(lasting("whole", 9.2, 221), parent=Parent("parent", 1))
    jobs = {one.id: one for one in (parent, alone, whole)}
    lineage = Breadcrumbs(theme)
    qtbot.addWidget(lineage)
    surroundings = JobSurroundings(lineage, board, jobs.get, lambda _act, _job_id: None, lambda _job: False)
    for one in (alone, whole):
        surroundings.show(one)
        assert {part.text() for part in lineage.findChildren(QLabel, "Length")} == {"9.2 s"}


# The details


async def test_open_details_follow_their_job_and_a_report_holds_no_secret(jobs_pane: JobsPane) -> None:
    asked: list[Collection[str]] = []
    charged: list[Charged] = []
    measured: dict[int, Hints] = {}

    async def hints(job: Job) -> Mapping[int, Hints]:
        return measured if job.id == ordered.id else {}

    async def log_about(ids: Collection[str]) -> str:
        asked.append(ids)
        return "a line with a secret"

    async with studio(FakeService(), limit=0) as it:
        controller = JobDetailsController(
            it.repository,
            jobs_pane,
            it.crew.start,
            mask=lambda text: text.replace("secret", "***"),
            surroundings=[("Kinogrid", "0.2")],
            log_about=log_about,
            charges=lambda job: JobCharges(tuple(charged) if job.id == ordered.id else ()),
            hints=hints,
        )
        ordered = await it.order(Generate(prompt="a secret cat", first=an_order().first))
        controller.acts()[Act.DETAILS](ordered.id)
        await until(lambda: jobs_pane.shown_details() == ordered.id and "Waiting" in words(jobs_pane.details))
        await it.runner.hold(ordered.id, held=True)
        await until(lambda: "On hold" in words(jobs_pane.details))
        charged.append(Charged(ordered.id, "t-1", Decimal("0.54"), 1.0))
        controller.show_anew()
        await until(lambda: "0.54 Credits" in words(jobs_pane.details))
        assert "Measured on this computer" not in words(jobs_pane.details)
        measured[1] = Hints(5.0, (4.0, 12.5), (Stretch(3.2, 4.0),), (1.5,), (Stretch(2.0, 2.5),), 0.972, 0.41, 0.83)
        controller.tell_of("another")
        controller.tell_of(ordered.id)
        await until(lambda: "Measured on this computer" in words(jobs_pane.details))
        for line in (
            "Variant 2",
            "Hard cut at 1.5 s\nBrightness jumps from 2.0 s to 2.5 s\nStill from 3.2 s to 4.0 s",
            "First frame: very like the given picture (97 %)",
            "Last frame: unlike the given picture (41 %)",
            "Seam: the last frame is like the first (83 %)",
            "Motion: usually 12.5, at most 12.5",
        ):
            assert line in words(jobs_pane.details), line
        QGuiApplication.clipboard().clear()
        controller.acts()[Act.COPY_REPORT](ordered.id)
        await until(QGuiApplication.clipboard().text)
        said = QGuiApplication.clipboard().text()
        assert said.startswith("Kinogrid: 0.2\nState: Draft, held\n")
        assert said.endswith("a line with a ***")
        assert asked == [[ordered.id]]
        press(jobs_pane, "Back to the jobs")
        await it.runner.hold(ordered.id, held=False)
        controller.show_anew()
        assert jobs_pane.shown_details() == ""
        controller.acts()[Act.DETAILS]("a job that is gone")
        await until(lambda: not any(task.get_name().startswith("details ") for task in it.crew.tasks))
        assert jobs_pane.shown_details() == ""
        controller.acts()[Act.DETAILS](ordered.id)
        await until(jobs_pane.shown_details)
        # Back to the list while the job changes: what is read of it then must not open the details again.
        it.repository.subscribe(lambda _: press(jobs_pane, "Back to the jobs"))
        await it.runner.hold(ordered.id, held=True)
        await until(lambda: not any(task.get_name().startswith("details ") for task in it.crew.tasks))
        assert jobs_pane.shown_details() == ""
