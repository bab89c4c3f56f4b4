"""Clips are measured one at a time behind all else: what is looked at first, each only once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from kinogrid.domain.hints import Hints
from kinogrid.domain.job import Job, Parent
from kinogrid.domain.request import Extend, Generate, LocalFrame, RemoteFrame
from kinogrid.domain.state import Clip, Done, Result
from kinogrid.studio.hint_keeper import HintKeeper
from tests.studio.at_work import FakeStudio, all_jobs, an_order, studio
from tests.studio.fake_world import FakeHints, FakeMeter, holding
from tests.waiting import until


@dataclass
class Measuring:
    """A keeper of hints at work between fakes."""

    studio: FakeStudio
    meter: FakeMeter = field(default_factory=FakeMeter)
    store: FakeHints = field(default_factory=FakeHints)
    told: list[str] = field(default_factory=list)
    recorded: list[Job] = field(default_factory=list)
    quiet: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.quiet.set()
        self.keeper = HintKeeper(
            self.studio.repository,
            self.studio.clips,
            self.meter,
            self.store,
            self.quiet.wait,
            self.studio.crew.start,
            self.recorded.append,
        )
        self.keeper.listen(self.told.append)

    @property
    def measured(self) -> list[str]:
        return [path.as_posix() for path, *_given in self.meter.asked]


@asynccontextmanager
async def measuring(*jobs: Job) -> AsyncIterator[Measuring]:
    async with studio(store=holding(*jobs)) as it:
        yield Measuring(it)


def clip(job: str, index: int, seconds: float = 5.2) -> Clip:
    return Clip(index, f"{index + 1}.mp4", 9, f"{job}-{index}", 125, seconds, 560, 688)


def done(name: str, count: int = 2, seconds: float = 5.2) -> Job:
    order = Generate(prompt=name, first=RemoteFrame("https://pictures.example/1.png"))
    clips = tuple(clip(name, index, seconds) for index in range(count))
    return Job(name, order, 1.0, Done("task", Result("1", ("https://a.example/1.mp4",) * count), clips))


async def test_clips_are_measured_as_they_arrive_and_told_of() -> None:
    async with measuring() as it:
        it.keeper.begin()
        job = await it.studio.order(an_order())
        state = await it.studio.finished(job)
        await until(lambda: len(it.store.kept) == len({one.sha256 for one in state.clips}))
        found = it.studio.repository.find(job.id)
        assert found is not None
        assert set(await it.keeper.hints(found)) == {0, 1, 2, 3}
        assert set(it.told) == {job.id}
        await until(lambda: it.meter.rests > 0)


async def test_old_clips_are_measured_only_when_they_are_looked_at_and_only_once() -> None:
    async with measuring(done("old")) as it:
        it.keeper.begin()
        job = all_jobs(it.studio.repository)[0]
        await asyncio.sleep(0.01)
        assert it.measured == []
        assert await it.keeper.hints(job) == {}
        it.keeper.look_at(job)
        await until(lambda: it.meter.rests == 1)
        assert it.measured == ["old/1.mp4", "old/2.mp4"]
        assert await it.keeper.hints(job) == {0: Hints(5.2, (1.0,)), 1: Hints(5.2, (2.0,))}
        assert it.told == ["old", "old"]
        assert it.recorded == [job], "once for all its clips"
        it.keeper.look_at(job)
        await until(lambda: it.meter.rests == 2)
        assert len(it.measured) == 2
        assert it.recorded == [job], "nothing is to be told"


async def test_one_at_a_time_and_what_is_looked_at_goes_first() -> None:
    async with measuring(done("one"), done("two"), done("three")) as it:
        one, two, three = (it.studio.repository.find(name) for name in ("one", "two", "three"))
        assert one is not None
        assert two is not None
        assert three is not None
        it.meter.gate = asyncio.Event()
        it.keeper.look_at(one)
        await until(lambda: it.measured)
        for job in (two, three, two):
            it.keeper.look_at(job)
        it.meter.gate.set()
        await until(lambda: it.meter.rests)
        left = ["two/1.mp4", "two/2.mp4", "three/1.mp4", "three/2.mp4", "one/2.mp4"]
        assert it.measured == ["one/1.mp4", *left]
        assert it.meter.most_at_once == 1


async def test_nothing_is_measured_before_what_was_fetched_is_checked() -> None:
    async with measuring(done("old")) as it:
        it.quiet.clear()
        it.keeper.look_at(all_jobs(it.studio.repository)[0])
        await asyncio.sleep(0.01)
        assert it.measured == []
        it.quiet.set()
        await until(lambda: len(it.measured) == 2)


async def test_pictures_are_not_measured() -> None:
    async with measuring(done("pictures", seconds=0.0)) as it:
        it.keeper.look_at(all_jobs(it.studio.repository)[0])
        await until(lambda: it.meter.rests)
        assert it.measured == []


async def test_the_pictures_that_were_given_go_along() -> None:
    order = Generate(prompt="both", first=LocalFrame("/pictures/a.png"), last=LocalFrame("/pictures/b.png"))
    half = Generate(prompt="half", first=RemoteFrame("https://a.example/1.png"), last=LocalFrame("/pictures/b.png"))
    both, other = replace(done("both", 1), order=order), replace(done("half", 1), order=half)
    async with measuring(both, other) as it:
        for job in (both, other):
            it.keeper.look_at(job)
            await until(lambda: it.meter.rests)
            it.meter.rests = 0
        first, last = Path("/pictures/a.png"), Path("/pictures/b.png")
        assert [asked[1:] for asked in it.meter.asked] == [(first, last, None), (None, last, None)]


async def test_the_clip_that_an_extension_continues_goes_along_where_it_is_here() -> None:
    def extension(name: str, parent: Parent) -> Job:
        return replace(done(name, 1), order=Extend(prompt="on", video_id="1", video_index=1), parent=parent)

    own, of_none, of_gone = (
        extension(name, parent)
        for name, parent in (("own", Parent("root", 1)), ("none", Parent("root", 3)), ("gone", Parent("lost", 0)))
    )
    async with measuring(done("root"), own, of_none, of_gone) as it:
        for job in (own, of_none, of_gone):
            it.keeper.look_at(job)
            await until(lambda: it.meter.rests)
            it.meter.rests = 0
        assert [asked[1:] for asked in it.meter.asked] == [
            (None, None, Path("root/2.mp4")),
            (None, None, None),
            (None, None, None),
        ]


async def test_one_that_cannot_be_measured_holds_up_no_other_and_is_not_tried_again() -> None:
    async with measuring(done("old", 3)) as it:
        job = all_jobs(it.studio.repository)[0]
        it.meter.broken = {"old/1.mp4"}
        for _time in range(2):
            it.keeper.look_at(job)
            await until(lambda: it.meter.rests)
            it.meter.rests = 0
        assert it.measured == ["old/1.mp4", "old/2.mp4", "old/3.mp4"]
        assert set(await it.keeper.hints(job)) == {1, 2}


async def test_a_disk_that_is_full_ends_it_until_something_is_looked_at_again() -> None:
    async with measuring(done("old"), done("other")) as it:
        job = all_jobs(it.studio.repository)[0]
        it.store.full = True
        it.keeper.look_at(job)
        await until(lambda: it.meter.rests == 1)
        assert it.told == []
        assert len(it.measured) == 1
        it.store.full = False
        it.keeper.look_at(job)
        await until(lambda: it.meter.rests == 2)
        assert len(it.told) == 2


async def test_a_job_that_is_deleted_meanwhile_is_forgotten() -> None:
    async with measuring(done("gone"), done("other")) as it:
        gone, other = it.studio.repository.find("gone"), it.studio.repository.find("other")
        assert gone is not None
        assert other is not None
        it.meter.gate = asyncio.Event()
        it.keeper.look_at(other)
        await until(lambda: it.measured)
        it.keeper.look_at(gone)
        await it.studio.repository.remove("gone")
        it.meter.gate.set()
        await until(lambda: it.meter.rests)
        assert it.measured == ["other/1.mp4", "other/2.mp4"]
