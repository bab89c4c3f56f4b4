"""Of all jobs those are in memory that money or clips hang on; the others are read, and forgotten again."""

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

import pytest

from kinogrid.domain.annotation import Annotations, Labels
from kinogrid.domain.event import FetchAgain, Held, SendAgain
from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.domain.job import Curation, Job, Parent
from kinogrid.domain.posting import Posting
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.request import Extend
from kinogrid.domain.state import Clip, Done, Draft, Failed, Missing, Result, Running, State, Stopped
from kinogrid.studio.job_repository import Change, JobRepository
from kinogrid.studio.jobs_at_hand import JobsAtHand
from tests.studio.at_work import an_order
from tests.studio.fake_world import FakeStore
from tests.waiting import until

NOW = 1_800_000_000.0
RESULT = Result("77", ("https://clips/0.mp4", "https://clips/1.mp4"))
CLIPS = tuple(Clip(n, f"{n + 1}.mp4", 3_000_000, f"{n:064x}", 125, 5.2, 560, 688) for n in range(2))


def done(number: int, **changes: object) -> Job:
    made = Job(f"j-{number}", an_order(), NOW + number, Done(f"t-{number}", RESULT, CLIPS))
    return replace(made, **changes)  # type: ignore[arg-type]


@dataclass
class Rows(FakeStore):
    """Rows that tell which of them were read one by one, and can be out of reach."""

    gone: bool = False
    read_one: list[str] = field(default_factory=list)

    def find(self, job_id: str) -> Job | None:
        if self.gone:
            raise LibraryTrouble(known("disk_failed"))
        self.read_one.append(job_id)
        return super().find(job_id)

    async def read(self, job_ids: Collection[str]) -> Sequence[Job]:
        if self.gone:
            raise LibraryTrouble(known("disk_failed"))
        return await super().read(job_ids)


async def opened(*jobs: Job) -> tuple[JobRepository, Rows]:
    store = Rows({job.id: job for job in jobs})
    repository = JobRepository(store, lambda: NOW)
    await repository.load()
    return repository, store


ALIVE: dict[str, State] = {
    "held": Draft(held=True),
    "running": Running("t-r", NOW),
    "lacks a clip": Done("t-g", RESULT, CLIPS[:1], (Missing(1, known("dead_link")),)),
}


async def test_what_is_alive_is_at_hand_from_the_start_and_of_the_rest_only_the_place() -> None:
    alive = [Job(name, an_order(), NOW, state) for name, state in ALIVE.items()]
    tried = replace(done(8), postings=(Posting(NOW, "{}"),))
    over = [done(number) for number in range(5)]
    told: list[Change] = []
    store = Rows({job.id: job for job in (*alive, *over, tried)})
    repository = JobRepository(store, lambda: NOW)
    repository.subscribe(told.append)
    await repository.load()
    await asyncio.sleep(0)
    assert set(repository.at_hand()) == {*alive, tried}
    assert {change.after for change in told} == {*alive, tried}
    assert len(repository) == 9
    assert repository.listed() == sorted((job.created_at, job.id) for job in (*alive, *over, tried))
    assert repository.find("j-3") == over[3]
    assert repository.find("j-3") is repository.find("j-3")
    assert store.read_one == ["j-3"]
    assert repository.find("nobody") is None
    assert list(repository.latest(2)) == [tried, over[4]]


async def test_many_are_read_together_and_what_is_newer_in_memory_is_what_holds() -> None:
    repository, store = await opened(*(done(number) for number in range(1200)))
    first = repository.find("j-7")
    assert first is not None
    store.full = True
    with pytest.raises(LibraryTrouble):
        await repository.curate("j-7", Curation(picked=1))
    wanted = [f"j-{number}" for number in (7, 1199, 3)]
    found = await repository.fetch([*wanted, "nobody", "j-3"])
    assert [job.id for job in found] == wanted
    assert found[0].curation == Curation(picked=1), "not on the disk yet"
    everything = [job.id async for jobs in repository.in_turn() for job in jobs]
    assert everything == [f"j-{number}" for number in reversed(range(1200))]
    assert [job.id for job in await repository.made(NOW + 3, NOW + 5)] == ["j-3", "j-4"]
    assert [job.id for job in await repository.made(NOW + 1198)] == ["j-1198", "j-1199"]


async def test_what_is_looked_at_next_is_brought_without_holding_anybody_up() -> None:
    repository, store = await opened(*(done(number) for number in range(4)))
    wanted = ["j-2", "j-0", "gone"]
    assert [job.id for job in await repository.bring(wanted)] == ["j-2", "j-0"]
    assert repository.find("j-2") == done(2)
    assert store.read_one == [], "not one by one, as that holds the window up"
    await repository.remove("j-2")
    assert await repository.bring(["j-2"]) == []
    assert repository.find("j-2") is None


async def test_who_continues_whom_is_told_by_what_is_newer_in_memory() -> None:
    repository, store = await opened(done(1), done(2, parent=Parent("j-1", 0)), done(3))
    assert dict(await repository.parents()) == {"j-2": "j-1"}
    store.full = True
    with pytest.raises(LibraryTrouble):
        await repository.join("j-3", Parent("j-2", 2))
    assert dict(await repository.parents()) == {"j-2": "j-1", "j-3": "j-2"}, "not on the disk yet"


def test_what_was_looked_at_or_changed_last_stays_longest() -> None:
    at_hand = JobsAtHand(most_ended=3)
    for number in range(3):
        at_hand.put(done(number))
    at_hand.get("j-0")
    at_hand.put(done(1, curation=Curation(picked=0)))
    at_hand.put(done(3))
    assert {job.id for job in at_hand} == {"j-0", "j-1", "j-3"}
    at_hand.put(done(4))
    assert {job.id for job in at_hand} == {"j-1", "j-3", "j-4"}


def test_a_job_that_comes_back_to_life_is_there_once_and_one_that_is_deleted_not_at_all() -> None:
    at_hand = JobsAtHand()
    at_hand.put(done(1))
    fetching = done(1, state=ALIVE["lacks a clip"])
    at_hand.put(fetching)
    assert list(at_hand) == [fetching]
    at_hand.put(done(2))
    for name in ("j-1", "j-2"):
        at_hand.drop(name)
        assert at_hand.get(name) is None
    assert list(at_hand) == []


def test_several_screens_of_jobs_that_have_ended_stay_and_not_the_whole_library() -> None:
    at_hand = JobsAtHand()
    for number in range(2_500):
        at_hand.put(done(number))
    assert len(list(at_hand)) == 2_000


def test_of_what_has_ended_the_latest_stay_and_nothing_that_is_alive_or_being_written_goes() -> None:
    at_hand = JobsAtHand(most_ended=2)
    for number in range(3):
        at_hand.put(done(number))
    assert [at_hand.get(f"j-{number}") for number in range(3)] == [None, done(1), done(2)]
    at_hand.get("j-1")
    running = Job("r", an_order(), NOW, Running("t-r", NOW))
    at_hand.put(running)
    with at_hand.held(["j-9", "j-1"]):
        at_hand.put(done(9))
        for number in range(3, 6):
            at_hand.put(done(number))
        assert {job.id for job in at_hand} == {"r", "j-9", "j-1", "j-4", "j-5"}
    assert len(list(at_hand)) == 3, "two of those that have ended"
    assert at_hand.get("r") == running
    at_hand.put(replace(running, state=Stopped()))
    at_hand.put(done(10))
    at_hand.put(done(11))
    assert at_hand.get("r") is None
    at_hand.drop("j-11")
    assert at_hand.get("j-11") is None


@dataclass
class Slow(Rows):
    """Rows that are written once they may be."""

    may: asyncio.Event = field(default_factory=asyncio.Event)

    async def save_all(self, made: Sequence[tuple[Job, Sequence[object]]]) -> None:
        await super().save_all(made)  # type: ignore[arg-type]
        await self.may.wait()

    async def forget(self, job_id: str) -> None:
        await self.may.wait()
        await super().forget(job_id)


async def test_a_job_that_comes_or_goes_is_not_there_meanwhile_whatever_the_rows_say() -> None:
    store = Slow({"j-1": done(1)})
    repository = JobRepository(store, lambda: NOW)
    await repository.load()
    going = asyncio.create_task(repository.remove("j-1"))
    coming = asyncio.create_task(repository.add_all([(done(2), ())]))
    await until(lambda: "j-2" in store.jobs)
    assert "j-1" in store.jobs
    assert [repository.find(name) for name in ("j-1", "j-2")] == [None, None]
    assert list(await repository.fetch(["j-1", "j-2"])) == []
    assert repository.claimed(["t-1", "t-2", "t-3"]) == {"t-1", "t-2"}, "but their tasks are nobody else's"
    store.may.set()
    await asyncio.gather(going, coming)
    assert [repository.find(name) for name in ("j-1", "j-2")] == [None, done(2)]
    assert repository.listed() == [(NOW + 2, "j-2")]
    assert repository.owner("t-1") is None


async def test_a_task_of_a_job_that_is_not_in_memory_is_claimed_all_the_same() -> None:
    repository, store = await opened(done(1), done(2))
    assert repository.claimed({"t-1", "t-2", "t-9"}) == {"t-1", "t-2"}
    assert repository.owner("t-2") == done(2)
    assert repository.owner("t-9") is None
    await repository.remove("j-1")
    assert repository.claimed(["t-1"]) == {"t-1"}
    assert store.jobs.keys() == {"j-2"}


async def test_what_has_ended_moves_on_as_if_it_had_been_there_all_along() -> None:
    failed = Job("f", an_order(), NOW, Failed(known("used_up")))
    repository, store = await opened(failed, done(1))
    told: list[Change] = []
    repository.subscribe(told.append)
    again = await repository.move("f", SendAgain(3.0))
    assert repository.open_jobs() == (again,)
    await repository.curate("j-1", Curation(picked=0))
    await repository.join("j-1", Parent("f", 0))
    await asyncio.sleep(0)
    assert [(change.before, change.after) for change in told][:2] == [
        (failed, again),
        (done(1), replace(done(1), curation=Curation(picked=0))),
    ]
    assert store.jobs["j-1"].parent == Parent("f", 0)
    with pytest.raises(KeyError):
        await repository.move("nobody", FetchAgain())
    said = Annotations(Labels(note="best"))
    await repository.annotate({"j-1": said, "nobody": said})
    assert store.jobs["j-1"].annotations == said


async def test_by_video_project_and_day_jobs_are_found_in_the_rows_and_as_they_are_in_memory() -> None:
    child = Job("c", Extend(prompt="on", video_id="77", video_index=1), NOW + 9, Stopped())
    priced = done(3, state=Done("t-3", replace(RESULT, video_id="3"), CLIPS), foreseen=Foreseen(Decimal(1), NOW, NOW))
    in_it = Annotations().put_into(None, "p-1")
    repository, store = await opened(done(1), done(2, annotations=in_it), priced, child)
    assert repository.by_video("77") == done(1), "the oldest"
    assert repository.by_video("none") is None
    assert list(repository.continuing("77")) == [child]
    assert list(repository.placed_since(NOW)) == [priced]
    assert list(repository.placed_since(NOW + 1)) == []
    assert [job.id for job in await repository.in_project("p-1")] == ["j-2"]
    assert list(await repository.apart()) == [child]
    store.full = True
    for name, annotations in (("j-2", Annotations()), ("j-1", in_it)):
        with pytest.raises(LibraryTrouble):
            await repository.annotate({name: annotations})
    assert [job.id for job in await repository.in_project("p-1")] == ["j-1"], "though the rows do not say so yet"


async def test_a_library_out_of_reach_is_told_and_keeps_what_is_alive() -> None:
    held = Job("h", an_order(), NOW, Draft(held=True))
    repository, store = await opened(held, done(1))
    store.gone = True
    with pytest.raises(LibraryTrouble):
        repository.find("j-1")
    with pytest.raises(LibraryTrouble):
        await repository.fetch(["j-1"])
    assert repository.find("h") == held
    await repository.move("h", Held(held=False))
    assert len(repository.open_jobs()) == 1
