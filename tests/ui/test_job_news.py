"""What is told of jobs, and when: gathered, never of what is being looked at, and taken back once it is seen."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

from PySide6.QtWidgets import QWidget

from kinogrid.domain.event import Broke
from kinogrid.domain.failure import LACKS_UPLOAD_TOKEN, known
from kinogrid.domain.job import Curation, Job
from kinogrid.domain.state import Done, Draft, Failed, GivenUp, Running, State, Stopped, Unconfirmed
from kinogrid.ui.controllers.job_news import EACH, EXTEND, GATHER, SHOW, JobNews, is_news, variant_to_extend, wants_eyes
from kinogrid.ui.desktop_notices import DesktopNotice, OnAction
from tests.studio.at_work import FakeStudio, studio
from tests.studio.fake_service import FakeService
from tests.studio.fake_world import FakeStore
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, TASK, alone, job
from tests.waiting import until

BROKE = Failed(known("used_up"))
RUNNING = Running(TASK, 1.0, progress=40)


@dataclass
class Board:
    """A desktop that keeps what it was told."""

    shows: bool = True
    shown: list[DesktopNotice] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)
    marks: list[tuple[int, float | None]] = field(default_factory=list)
    on_action: OnAction = lambda _key, _action: None
    answers: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.answers.set()

    def made(self, on_action: OnAction) -> "Board":
        self.on_action = on_action
        return self

    async def show(self, notice: DesktopNotice) -> bool:
        self.shown.append(notice)
        await self.answers.wait()
        return self.shows

    async def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)

    async def mark(self, count: int, progress: float | None) -> None:
        self.marks.append((count, progress))

    async def aclose(self) -> None:
        self.shown.clear()


@dataclass
class Telling:
    """The news of a studio, on a window that may be in sight."""

    window: QWidget
    news: JobNews
    board: Board
    studio: FakeStudio

    async def fails(self, *ids: str) -> None:
        for job_id in ids:
            await self.studio.repository.move(job_id, Broke(known("used_up")))

    async def marked(self, count: int) -> None:
        await until(lambda: bool(self.board.marks) and self.board.marks[-1][0] == count)


@asynccontextmanager
async def telling(*jobs: Job, notifies: bool = True) -> AsyncIterator[Telling]:
    window = QWidget()
    window.show()
    it = studio(FakeService(), FakeStore({one.id: one for one in jobs}))
    await it.repository.load()
    board = Board()
    news = JobNews(
        window,
        it.repository,
        it.crew.start,
        desktop=board.made,
        poster=it.clips.poster_path,
        notifies=lambda: notifies,
    )
    news.begin()
    try:
        yield Telling(window, news, board, it)
        await until(lambda: not it.crew.tasks)
    finally:
        await news.aclose()
        window.deleteLater()


def running(*names: str) -> list[Job]:
    return [
        job(RUNNING, job_id=name, prompt=f"boat {name}", created_at=1000.0 + place) for place, name in enumerate(names)
    ]


async def test_a_few_have_a_notification_each_and_more_at_once_have_one() -> None:
    names = [str(number) for number in range(EACH + 1)]
    async with telling(*running(*names)) as it:
        it.window.hide()
        await it.fails(*names[:EACH])
        await until(lambda: len(it.board.shown) == EACH)
        assert [notice.key for notice in it.board.shown] == names[:EACH]
        assert {notice.actions for notice in it.board.shown} == {((SHOW, "Show"),)}
        assert it.board.shown[0].body == "boat 0"
        await it.marked(EACH)
    async with telling(*running(*names)) as it:
        it.window.hide()
        await it.fails(*names)
        await until(lambda: it.board.shown)
        (notice,) = it.board.shown
        assert notice.title.startswith(f"{EACH + 1} job")
        asked: list[str] = []
        it.news.show_requested.connect(asked.append)
        it.board.on_action(notice.key, "default")
        assert asked == [names[-1]]


async def test_what_is_looked_at_is_no_news_and_what_is_seen_is_taken_back() -> None:
    counts: list[int] = []
    async with telling(*running("a", "b", "c")) as it:
        it.news.counted.connect(counts.append)
        it.window.activateWindow()
        await until(it.window.isActiveWindow)
        it.news.look(it.studio.repository.find("a"))
        await it.fails("a", "b")
        await it.marked(1)
        assert it.board.shown == []
        it.news.look(it.studio.repository.find("b"))
        await it.marked(0)
        assert it.board.withdrawn == ["b"]
        it.window.hide()
        await it.fails("c")
        await until(lambda: it.board.shown)
        await it.studio.repository.remove("c")
        await until(lambda: it.board.withdrawn == ["b", "c"])
    assert counts == [1, 0, 1, 0]


async def test_a_notification_of_what_has_gone_leads_nowhere() -> None:
    async with telling(job(Done(TASK, RESULT, CLIPS), job_id="a")) as it:
        asked: list[str] = []
        it.news.show_requested.connect(asked.append)
        it.news.extend_requested.connect(asked.append)
        it.board.on_action("gone", SHOW)
        it.board.on_action("a", EXTEND)
        assert asked == ["a"]


async def test_the_task_bar_shows_how_far_all_running_jobs_are() -> None:
    jobs = [job(Running(TASK, 1.0, progress=share), job_id=str(share), created_at=float(share)) for share in (20, 60)]
    async with telling(*jobs, job(RUNNING, job_id="x"), notifies=False) as it:
        it.window.hide()
        await it.fails("x")
        await it.marked(1)
        count, share = it.board.marks[-1]
        assert share is not None
        assert (count, round(share, 6)) == (1, 0.4)
        assert it.board.shown == []
        await it.fails("20", "60")
        await it.marked(3)
        assert it.board.marks[-1] == (3, None)


async def test_what_is_heard_of_after_the_end_begins_nothing() -> None:
    async with telling(*running("a")) as it:
        it.window.hide()
        moving = asyncio.create_task(it.fails("a"))
        # It is in memory by now, and told in the loop's next round.
        await asyncio.sleep(0)
        await it.news.aclose()
        await moving
        await asyncio.sleep(2 * GATHER)
        assert it.board.marks == []


async def test_what_is_being_told_ends_with_who_tells_it() -> None:
    """Else it would go on to ask for pictures from those who have gone home, and be told as a mistake of ours."""
    async with telling(*running("a", "b")) as it:
        it.window.hide()
        it.board.answers.clear()
        await it.fails("a", "b")
        await until(lambda: it.board.shown)
        await it.marked(2)
        await it.news.aclose()
        await until(lambda: not it.studio.crew.tasks)
        assert it.studio.crew.failures == []


def test_what_needs_eyes() -> None:
    lacking = Draft(held=True, waiting_for=known(next(iter(LACKS_UPLOAD_TOKEN))))
    doubt = Unconfirmed(since=1.0, body="{}", why=known("unanswered"))
    asks = Unconfirmed(since=1.0, body="{}", why=known("unanswered"), asks=True)
    wanted: list[State] = [Done(TASK, RESULT, CLIPS), BROKE, asks, lacking]
    others: list[State] = [RUNNING, Draft(), Draft(held=True), doubt, Stopped(TASK), GivenUp()]
    assert all(wants_eyes(job(state)) for state in wanted)
    assert not any(wants_eyes(job(state)) for state in others)
    assert is_news(job(RUNNING), job(BROKE))
    assert not is_news(job(BROKE), job(Done(TASK, RESULT, CLIPS)))
    assert not is_news(None, job(BROKE))


def test_the_picked_variant_is_extended_else_the_first_that_can_be() -> None:
    done = job(Done(TASK, RESULT, CLIPS))
    assert variant_to_extend(done, alone) == CLIPS[0].index
    assert variant_to_extend(replace(done, curation=Curation(picked=2)), alone) == 2
    assert variant_to_extend(job(BROKE), alone) is None
