import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import partial
from typing import Any, Self

import pytest

from kinogrid.domain.annotation import Annotations, Project
from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.domain.hints import Hints
from kinogrid.domain.job import Curation, Job, Parent
from kinogrid.domain.journal import JournalEntry
from kinogrid.domain.request import Kind
from kinogrid.domain.spending import Charged
from kinogrid.domain.state import Done, Draft, Result, Running
from kinogrid.domain.task import Answer
from kinogrid.studio.job_records import JobRecords, catch_up
from kinogrid.studio.recorded_charges import RecordedCharges
from tests.studio.at_work import Crew, an_order, studio
from tests.studio.fake_service import FakeService
from tests.studio.fake_world import FakeClips, FakeStore, holding
from tests.waiting import SOON, until

PAUSE = 0.005


@dataclass
class Watching(FakeService):
    """Notes what the folders said when an order came."""

    clips: FakeClips = field(default_factory=FakeClips)
    seen: list[str] = field(default_factory=list)

    async def submit(self, body: str, kind: Kind) -> Answer:
        self.seen += [type(job.state).__name__ for job, _ in self.clips.records.values()]
        return await super().submit(body, kind)


def draft(number: int) -> Job:
    return Job(f"j{number}", an_order(), float(number), Draft(float(number)))


@dataclass
class World:
    """Records at work between fakes."""

    store: FakeStore = field(default_factory=FakeStore)
    clips: FakeClips = field(default_factory=FakeClips)
    crew: Crew = field(default_factory=Crew)

    def __post_init__(self) -> None:
        self.records = JobRecords(self.store, self.clips, self.crew.start, PAUSE)

    async def at_rest(self) -> None:
        await until(lambda: not self.store.outdated)

    async def __aenter__(self) -> Self:
        await self.records.begin()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.records.aclose()
        await self.crew.drain()
        assert self.crew.failures == []


async def test_an_order_is_in_its_folder_as_sent_before_it_is_sent() -> None:
    clips = FakeClips()
    service = Watching(clips=clips)
    async with studio(service, clips=clips) as it:
        job = await it.order(an_order())
        await it.finished(job)
        await until(lambda: isinstance(clips.records[job.id][0].state, Done))
    assert service.seen == ["Submitting"]


async def test_a_folder_that_cannot_be_written_stops_no_order_and_is_written_later() -> None:
    clips = FakeClips(no_records=True)
    async with studio(clips=clips) as it:
        job = await it.order(an_order())
        await it.finished(job)
        assert clips.records == {}
        clips.no_records = False
        await until(lambda: clips.records.get(job.id) == (it.repository.find(job.id), False))
        await until(lambda: not it.store.outdated)


async def test_what_a_session_did_not_come_to_write_the_next_one_does() -> None:
    store, clips = FakeStore(), FakeClips(no_records=True)
    async with studio(store=store, clips=clips) as it:
        job = await it.order(an_order())
        await it.finished(job)
    clips.no_records = False
    async with studio(store=store, clips=clips) as it:
        await until(lambda: clips.records.get(job.id) == (it.repository.find(job.id), False))
    assert store.outdated == set()


async def test_before_a_library_is_rebuilt_the_folders_are_told_all_that_only_the_rows_know() -> None:
    """What would be rebuilt from the folders without it is a library that lacks paid jobs."""
    store, clips = FakeStore(), FakeClips(no_records=True)
    await store.save(draft(1), None)
    await store.save(draft(2), None)
    await store.recorded(["j1"])
    await store.plan([draft(3)])
    with pytest.raises(LibraryTrouble):
        await catch_up(store, clips)
    assert store.outdated == {"j2", "j3"}, "what no folder has is not taken for told"
    clips.no_records = False
    await catch_up(store, clips)
    assert clips.records == {"j2": (draft(2), False), "j3": (draft(3), True)}
    assert store.outdated == set()


async def test_the_end_writes_what_is_left_where_it_can() -> None:
    it = World()
    async with it:
        await it.records.save(draft(1))
    assert it.clips.records == {"j1": (draft(1), False)}
    assert it.store.outdated == set()


@dataclass
class Hanging(FakeClips):
    """A disk that does not answer."""

    asked: int = 0

    async def write_record(self, job: Job, journal: Sequence[JournalEntry], **told: Any) -> None:
        self.asked += 1
        await asyncio.Event().wait()


@pytest.mark.parametrize("begun", [False, True])
@pytest.mark.parametrize("made", [partial(FakeClips, no_records=True), Hanging], ids=["refuses", "hangs"])
async def test_a_disk_that_does_not_take_the_last_records_holds_up_no_end_and_the_rows_name_them(
    made: Callable[[], FakeClips], begun: bool
) -> None:
    clips, store, crew = made(), FakeStore(), Crew()
    records = JobRecords(store, clips, crew.start, 3600.0, last=0.01)
    if begun:
        await records.begin()
    await records.save(draft(1))
    async with asyncio.timeout(SOON):
        await records.aclose()
    assert store.outdated == {"j1"}
    assert not isinstance(clips, Hanging) or clips.asked == 1
    await crew.drain()


async def test_an_order_that_became_a_job_while_plans_were_read_keeps_its_folder_when_its_rows_go() -> None:
    it = World()
    async with it:
        await it.records.save(draft(1))
        # The rows of plans were read just before this one went.
        it.store.plans["j1"] = draft(1)
        await it.records.planned()
        it.clips.kept_files["j1", 0] = b"paid for"
        await it.records.forget("j1")
    assert it.clips.kept_files == {("j1", 0): b"paid for"}


async def test_the_end_writes_what_came_before_the_work_began() -> None:
    it = World()
    await it.records.save(draft(1))
    await it.records.aclose()
    assert it.clips.records == {"j1": (draft(1), False)}
    assert it.store.outdated == set()


@dataclass
class SlowRow(FakeStore):
    """A database that has a row, and takes its time to say so."""

    says: asyncio.Event | None = None

    async def save(self, job: Job, entry: JournalEntry | None = None) -> None:
        await super().save(job, entry)
        if self.says is not None:
            await self.says.wait()


@dataclass
class HeldRecord(FakeClips):
    """A disk that takes its time over the record of one job."""

    goes_on: asyncio.Event = field(default_factory=asyncio.Event)

    async def write_record(self, job: Job, journal: Sequence[JournalEntry], **told: Any) -> None:
        if job.id == "j2":
            await self.goes_on.wait()
        await super().write_record(job, journal, **told)


async def test_a_row_that_is_written_anew_while_older_records_are_noted_stays_named() -> None:
    """Else an end just then would leave its folder behind for good."""
    store, clips = SlowRow(), HeldRecord()
    it = World(store=store, clips=clips)
    await it.records.save(draft(1))
    await it.records.save(draft(2))
    async with it:
        await until(lambda: "j1" in clips.records)
        store.says = asyncio.Event()
        newer = replace(draft(1), curation=Curation(2))
        saving = asyncio.create_task(it.records.save(newer))
        await until(lambda: store.jobs["j1"] == newer)
        clips.goes_on.set()
        await until(lambda: "j2" not in store.outdated)
        assert store.outdated == {"j1"}
        store.says.set()
        await saving
        await it.at_rest()
        assert clips.records["j1"] == (newer, False)


async def test_decisions_and_a_parent_that_joins_are_in_the_folder() -> None:
    done = Job("j", an_order(), 1.0, Done("t", Result("1", ()), ()))
    clips = FakeClips()
    async with studio(store=holding(done), clips=clips) as it:
        await it.repository.curate("j", Curation(2, frozenset({1}), frozenset({0})))
        await until(lambda: "j" in clips.records and clips.records["j"][0].curation.picked == 2)
        await it.repository.join("j", Parent("p", 1))
        await until(lambda: clips.records["j"][0].parent == Parent("p", 1))


async def test_the_newest_version_is_the_one_that_stays() -> None:
    async with World() as it:
        for place in range(20):
            await it.records.save(replace(draft(1), state=Draft(float(place))))
            await asyncio.sleep(0)
        await it.at_rest()
        assert it.clips.records["j1"][0].state == Draft(19.0)


async def test_several_jobs_that_are_taken_in_at_once_are_each_in_their_folder() -> None:
    async with World() as it:
        await it.records.save_all([(draft(number), ()) for number in (1, 2)])
        assert it.store.outdated == {"j1", "j2"}
        await it.at_rest()
        assert it.clips.records == {"j1": (draft(1), False), "j2": (draft(2), False)}


async def test_a_planned_order_is_in_its_folder_and_leaves_it_when_dropped() -> None:
    async with World() as it:
        await it.records.plan([draft(1), draft(2)])
        await it.at_rest()
        assert it.clips.records == {"j1": (draft(1), True), "j2": (draft(2), True)}
        await it.records.save(draft(1))
        await it.records.forget("j2")
        await it.at_rest()
        assert it.clips.records == {"j1": (draft(1), False)}
        await it.records.forget("j1")
        # The folder of a job is its clips', and goes with them.
        assert it.clips.records == {"j1": (draft(1), False)}
    later = World(FakeStore(plans={"j3": draft(3)}), FakeClips(records={"j3": (draft(3), True)}))
    async with later:
        assert list(await later.records.planned()) == [draft(3)]
        await later.records.forget("j3")
    assert later.clips.records == {}


async def test_a_plan_not_kept_is_in_no_folder_and_a_folder_that_stays_keeps_nothing_from_being_dropped() -> None:
    async with World(FakeStore(full=True)) as it:
        with pytest.raises(LibraryTrouble):
            await it.records.plan([draft(1)])
        assert it.clips.records == {}
        it.store.full = False
        await it.records.plan([draft(1)])
        await it.at_rest()
        it.clips.full = True
        await it.records.forget("j1")
        assert it.store.plans == {}
        it.clips.full = False


async def test_records_that_other_changes_left_behind_are_written_with_the_names_of_projects() -> None:
    async with World() as it:
        await it.records.save(replace(draft(1), annotations=Annotations().put_into(1, "p-1")))
        await it.records.save(draft(2))
        await until(lambda: not it.store.outdated)
        assert it.clips.named == {"j1": [], "j2": []}
        it.store.projects.append(Project("p-1", "Sea", 1.0))
        it.store.outdated.add("j1")
        await it.records.renew()
        await until(lambda: not it.store.outdated)
        assert it.clips.named == {"j1": ["Sea"], "j2": []}


@dataclass
class SlowClips(FakeClips):
    """Takes its time with a record, until it is let."""

    let: asyncio.Event = field(default_factory=asyncio.Event)
    waiting: int = 0

    async def write_record(
        self,
        job: Job,
        journal: Sequence[JournalEntry],
        *,
        planned: bool = False,
        projects: Sequence[Project] = (),
        hints: Mapping[str, Hints] | None = None,
        charges: Sequence[Charged] = (),
    ) -> None:
        self.waiting += 1
        await self.let.wait()
        await super().write_record(job, journal, planned=planned, projects=projects, hints=hints, charges=charges)


@dataclass
class Rows:
    """Charges in the rows of a fake store."""

    store: FakeStore
    full: bool = False

    async def charges(self) -> Sequence[Charged]:
        return self.store.charged

    def of(self, job_id: str) -> Sequence[Charged]:
        return [one for one in self.store.charged if one.job_id == job_id]

    async def among(self, job_ids: Collection[str]) -> Collection[str]:
        return {one.job_id for one in self.store.charged if one.job_id in job_ids}

    async def keep(self, charges: Sequence[Charged]) -> None:
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        self.store.charged += charges
        self.store.outdated |= {one.job_id for one in charges}


async def test_a_charge_that_is_told_later_stands_in_the_record_of_its_job_too() -> None:
    one = Charged("j1", "trace", Decimal("0.54"), 5.0)
    async with World() as it:
        kept = RecordedCharges(Rows(it.store), it.records)
        await it.records.save(draft(1))
        await it.at_rest()
        assert it.clips.paid == {"j1": []}
        await kept.keep([one])
        await it.at_rest()
        assert it.clips.paid == {"j1": [one]}
        assert await kept.charges() == [one]


async def test_a_charge_whose_row_is_refused_is_in_no_record() -> None:
    async with World() as it:
        await it.records.save(draft(1))
        await it.at_rest()
        with pytest.raises(LibraryTrouble):
            await RecordedCharges(Rows(it.store, full=True), it.records).keep([Charged("j1", "t", Decimal(1), 5.0)])
        await it.at_rest()
        assert it.clips.paid == {"j1": []}


@dataclass
class Unreadable(FakeStore):
    """Rows that cannot be read once they are `torn`."""

    torn: bool = False

    async def unrecorded(self) -> Sequence[tuple[Job, bool]]:
        if self.torn:
            raise LibraryTrouble(known("disk_failed"))
        return await super().unrecorded()


async def test_a_charge_is_kept_even_where_its_record_has_to_wait_for_the_next_start() -> None:
    store = Unreadable()
    async with World(store) as it:
        await it.records.save(draft(1))
        await it.at_rest()
        store.torn = True
        await RecordedCharges(Rows(store), it.records).keep([Charged("j1", "t", Decimal(1), 5.0)])
        assert len(store.charged) == 1
        assert store.outdated == {"j1"}


async def test_a_job_deleted_while_its_record_is_being_written_does_not_come_back() -> None:
    clips = SlowClips()
    async with World(clips=clips) as it:
        await it.records.save(draft(1))
        await until(lambda: clips.waiting)

        async def delete() -> None:
            await it.records.forget("j1")
            await clips.remove(draft(1))

        deleting = it.crew.start(delete(), "delete")
        await it.records.save(draft(2))
        clips.let.set()
        await deleting
        await until(lambda: "j2" in clips.records)
        assert set(clips.records) == {"j2"}


async def test_a_row_saved_while_its_record_is_written_stays_named_until_that_is_written_too() -> None:
    clips = SlowClips()
    async with World(clips=clips) as it:
        await it.records.save(draft(1))
        await until(lambda: clips.waiting)
        newer = replace(draft(1), state=Running("t", 2.0))
        await it.records.save(newer)
        assert it.store.outdated == {"j1"}
        clips.let.set()
        await it.at_rest()
        assert clips.records == {"j1": (newer, False)}


async def test_what_an_earlier_session_left_never_overwrites_what_this_one_knows() -> None:
    store = FakeStore({"j1": draft(1), "j2": draft(2), "j3": draft(3)}, outdated={"j1", "j2", "j3"})
    it = World(store)
    newer = replace(draft(1), state=Running("t", 2.0))
    await it.records.save(newer)
    store.jobs["j1"] = draft(1)
    await it.records.forget("j2")
    store.jobs["j2"] = draft(2)
    async with it:
        await until(lambda: "j3" in it.clips.records)
        assert it.clips.records == {"j1": (newer, False), "j3": (draft(3), False)}


async def test_a_row_that_is_refused_has_no_record_and_a_mistake_in_one_stops_no_other() -> None:
    async with World(FakeStore(full=True)) as it:
        with pytest.raises(LibraryTrouble):
            await it.records.save(draft(1))
        assert it.clips.records == {}
        it.store.full = False
        it.clips.mistakes = {"j1"}
        await asyncio.gather(*(it.records.save(draft(number)) for number in (1, 2, 3)))
        await until(lambda: {"j2", "j3"} == set(it.clips.records))
        assert [type(failure) for failure in it.crew.failures] == [ValueError]
        it.crew.failures.clear()


async def test_what_was_measured_of_clips_is_told_in_the_record() -> None:
    async with studio() as it:
        job = await it.order(an_order())
        state = await it.finished(job)
        await until(lambda: job.id in it.clips.records)
        it.store.hints[job.id] = {state.clips[0].sha256: Hints(5.2, (1.0,))}
        found = it.repository.find(job.id)
        assert found is not None
        it.records.rewrite(found)
        await until(lambda: it.clips.measured[job.id] == it.store.hints[job.id])
