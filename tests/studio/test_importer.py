"""Old tasks come in as jobs that are never sent, no task becomes two jobs, and families find together in any order."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Self

import pytest

from kinogrid.domain.failure import LibraryTrouble, Refused, known
from kinogrid.domain.job import Job, Parent
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.noted_order import FileNotes
from kinogrid.domain.request import Extend, FrameUrls, Generate, Imagine, Mode, Order, RemoteFrame, Resolution
from kinogrid.domain.state import Draft, Result, Running, Submitting, Unconfirmed
from kinogrid.domain.task import Pending
from kinogrid.studio.importer import PICTURES_AT_ONCE, Importer, Verdict
from kinogrid.ui.importing.task_text import task_row
from tests.studio.at_work import QUICK, FakeStudio, all_jobs, an_order, some_turns
from tests.studio.fake_archive import COVER, FakeArchive, a_result
from tests.studio.fake_service import BYTES, PICTURE
from tests.studio.fake_world import FakeClips, FakeStore, quarter_of_sheet
from tests.waiting import until

CAT, WORDS = an_order(), Imagine(prompt="a cat")
PICTURES = Result(None, tuple(f"https://clips/t1/{n}.png" for n in range(4)), COVER)
SHEET = Result(None, ("https://clips/t1/sheet.png",) * 4, COVER, sheet=True)


class Importing(FakeStudio):
    """A running studio with an importer over it."""

    def __init__(self, archive: FakeArchive, store: FakeStore | None = None) -> None:
        clips = FakeClips()
        super().__init__(archive, store or FakeStore(), clips, clips, QUICK, 3)
        self.importer = Importer(self.repository, archive, self.runner.window, self.crew.start, self.runner.recognise)

    async def __aenter__(self) -> Self:
        await super().__aenter__()
        self.importer.begin()
        return self

    async def take(self, *ids: str) -> Job:
        """Take tasks in, wait until all have their clips, and give the last one's job."""
        jobs = [await self.importer.take_in(await self.importer.find(task_id)) for task_id in ids]
        for job in jobs:
            await self.finished(job)
        return jobs[-1]

    def parent(self, task_id: str) -> Parent | None:
        job = self.repository.owner(task_id)
        return None if job is None else job.parent


@pytest.fixture
def archive() -> FakeArchive:
    return FakeArchive()


def extend(video_id: str, index: int = 2) -> Extend:
    return Extend(prompt="on", video_id=video_id, video_index=index)


@pytest.mark.parametrize("kind_told", [True, False])
@pytest.mark.parametrize(
    ("order", "result", "files"),
    [
        (CAT, a_result("11"), [BYTES] * 4),
        (WORDS, PICTURES, [PICTURE] * 4),
        (WORDS, SHEET, [quarter_of_sheet(index) for index in range(4)]),
    ],
    ids=["clips", "pictures", "a sheet"],
)
async def test_a_finished_task_becomes_a_job_with_its_clips_and_nothing_is_posted(
    archive: FakeArchive, order: Order, result: Result, files: list[bytes], kind_told: bool
) -> None:
    archive.remember("t1", result, order, order.kind if kind_told else None)
    async with Importing(archive) as it:
        job = await it.take("t1")
        assert (job.order, job.task_id) == (order, "t1")
        assert job.created_at == pytest.approx(1000.0)
        assert it.done(job).took == 90.0
        assert [it.clips.kept_files[job.id, index] for index in range(4)] == files
        assert archive.posted == []
        assert it.store.entries[job.id][0].what == "TakenIn"


async def test_what_a_file_says_of_its_own_task_is_ordered_where_the_provider_says_nothing(
    archive: FakeArchive,
) -> None:
    """A file could otherwise say of anybody's task, or against the provider, what it was."""
    for name, order in (("bare", None), ("told", CAT)):
        archive.remember(name, a_result(f"1{name}"), order)
    bare_notes = FileNotes(prompt="a cat turns", task_id="bare")
    notes = replace(bare_notes, mode=Mode.TURBO, resolution=Resolution.P480, loop=True)
    async with Importing(archive) as it:
        bare, told = [await it.importer.find(name) for name in ("bare", "told")]
        said = it.importer.noted(bare, notes)
        assert said == replace(bare, order=said.order)
        made = Generate(
            prompt="a cat turns", first=RemoteFrame(""), mode=Mode.TURBO, resolution=Resolution.P480, loop=True
        )
        assert said.order == made
        usual = replace(made, mode=Mode.FAST, resolution=Resolution.P720, loop=False)
        assert it.importer.noted(bare, bare_notes).order == usual
        for other in (replace(notes, task_id="told"), replace(notes, prompt="")):
            assert it.importer.noted(bare, other) == bare
        assert it.importer.noted(told, replace(notes, task_id="told")) == told


async def test_a_task_that_still_runs_is_waited_for(archive: FakeArchive) -> None:
    record = archive.remember("t1", Pending(62, "generating"), CAT)
    async with Importing(archive) as it:
        job = await it.importer.take_in(await it.importer.find("t1"))
        assert isinstance(state := it.state(job), Running)
        assert state.elsewhere
        archive.past = [replace(record, outcome=a_result("11"))]
        await it.finished(job)
        assert archive.posted == []


async def test_a_task_belongs_to_one_job_and_to_no_second_however_quickly_it_is_asked_for(archive: FakeArchive) -> None:
    archive.remember("t1", a_result("11"), CAT)
    async with Importing(archive) as it:
        offer = await it.importer.find("t1")
        taken = await asyncio.gather(*(it.importer.take_in(offer) for _ in range(2)), return_exceptions=True)
        assert [type(one) for one in taken] == [Job, Refused]
        with pytest.raises(Refused, match="import_known"):
            await it.importer.take_in(offer)
        assert it.importer.weigh(offer.record).verdict is Verdict.KNOWN
        assert len(all_jobs(it.repository)) == 1


@pytest.mark.parametrize(("order", "other"), [(CAT, WORDS), (WORDS, CAT)])
@pytest.mark.parametrize("lost", [False, True])
async def test_the_task_of_an_order_on_its_way_or_in_doubt_is_left_to_that_order(
    archive: FakeArchive, order: Order, other: Order, lost: bool
) -> None:
    hold = asyncio.Event()
    if lost:
        archive.posts.append("lost before")
    else:
        archive.hold = hold
    async with Importing(archive) as it:
        job = await it.order(order)
        await until(lambda: archive.posted and isinstance(it.state(job), Unconfirmed if lost else Submitting))
        stranger = archive._record(archive._accept(archive.posted[0], other.kind))
        archive.orders[stranger.id] = other
        assert it.importer.weigh(stranger).verdict is Verdict.FREE
        record = archive._record(archive._accept(archive.posted[0], order.kind))
        archive.orders[record.id] = order
        offer = it.importer.weigh(record)
        assert offer.verdict is Verdict.IN_DOUBT
        with pytest.raises(Refused, match="import_in_doubt"):
            await it.importer.take_in(offer)
        hold.set()
        await it.finished(job)
        assert len(all_jobs(it.repository)) == 1


async def test_a_task_that_cannot_be_read_is_shown_and_not_taken_in(archive: FakeArchive) -> None:
    archive._accept("{}")
    archive.garbles = True
    async with Importing(archive) as it:
        (offer,) = (await it.importer.page()).offers
        assert offer.verdict is Verdict.GARBLED
        assert task_row(offer).state == "What the service tells of it can't be read"
        assert not task_row(offer).free
        with pytest.raises(Refused, match="import_garbled"):
            await it.importer.take_in(offer)


async def test_an_order_that_nobody_recorded_has_no_words_of_ours(archive: FakeArchive) -> None:
    archive.remember("t1", a_result("11"))
    async with Importing(archive) as it:
        job = await it.take("t1")
        assert job.order == Generate(prompt="", first=RemoteFrame(""))


@pytest.mark.parametrize("ids", [("t1", "t2", "t3"), ("t3", "t2", "t1"), ("t2", "t3", "t1")])
async def test_a_family_finds_together_in_whatever_order_it_comes(archive: FakeArchive, ids: Sequence[str]) -> None:
    archive.remember("t1", a_result("11"), CAT)
    archive.remember("t2", a_result("22"), extend("11", 2))
    archive.remember("t3", a_result("33"), extend("22", 0))
    async with Importing(archive) as it:
        await it.take(*ids)
        await until(lambda: it.parent("t2") and it.parent("t3"))
        jobs = {job.task_id: job for job in all_jobs(it.repository)}
        assert [jobs[task_id].parent for task_id in ("t1", "t2", "t3")] == [
            None,
            Parent(jobs["t1"].id, 2),
            Parent(jobs["t2"].id, 0),
        ]
        assert it.store.jobs[jobs["t3"].id].parent == jobs["t3"].parent


@pytest.mark.parametrize("ids", [("t1", "t2"), ("t2", "t1")])
async def test_a_family_finds_together_over_a_restart(archive: FakeArchive, ids: Sequence[str]) -> None:
    archive.remember("t1", a_result("11"), CAT)
    archive.remember("t2", a_result("22"), extend("11", 2))
    store = FakeStore()
    for task_id in ids:
        async with Importing(archive, store) as it:
            await it.take(task_id)
            await until(lambda: len(all_jobs(it.repository)) == 1 or it.parent("t2"))
    jobs = {job.task_id: job for job in store.jobs.values()}
    assert jobs["t2"].parent == Parent(jobs["t1"].id, 2)


async def test_a_child_whose_join_was_cut_off_by_the_end_is_joined_at_the_next_start(archive: FakeArchive) -> None:
    archive.remember("t1", a_result("11"), CAT)
    archive.remember("t2", a_result("22"), extend("11", 2))
    archive.remember("t3", a_result("33"), extend("33", 1))
    store = FakeStore()
    async with Importing(archive, store) as it:
        await it.take("t1", "t2", "t3")
    child = next(job for job in store.jobs.values() if job.task_id == "t2")
    store.jobs[child.id] = replace(child, parent=None)
    store.jobs["w"] = Job("w", an_order("waits"), 5.0, Draft(held=True))
    async with Importing(archive, store) as it:
        await until(lambda: it.parent("t2"))
        assert it.parent("t3") is None, "nothing is its own parent"
    assert store.jobs[child.id].parent == child.parent
    async with Importing(archive, store):
        await some_turns(30)
    told = [line.what for line in store.entries[child.id]]
    assert told.count(JournalKind.JOINED) == 1, "who has a parent is left alone"


async def test_a_deleted_parent_that_comes_in_again_gets_its_children_back(archive: FakeArchive) -> None:
    archive.remember("t1", a_result("11"), CAT)
    archive.remember("t2", a_result("22"), extend("11"))
    async with Importing(archive) as it:
        await it.take("t2")
        first = await it.take("t1")
        await it.runner.remove(first.id)
        again = await it.take("t1")
        await until(lambda: it.parent("t2") == Parent(again.id, 2))


async def test_a_task_that_was_waited_for_gets_its_children_once_it_is_finished(archive: FakeArchive) -> None:
    running = archive.remember("t1", Pending(), CAT)
    archive.remember("t2", a_result("22"), extend("11", 2))
    async with Importing(archive) as it:
        parent, child = [await it.importer.take_in(await it.importer.find(one)) for one in ("t1", "t2")]
        assert child.parent is None
        archive.past = [replace(running, outcome=a_result("11")), *archive.past[:1]]
        await it.finished(parent)
        await until(lambda: it.parent("t2") == Parent(parent.id, 2))


async def test_a_result_that_claims_to_continue_itself_is_not_its_own_parent(archive: FakeArchive) -> None:
    archive.remember("t1", a_result("22"), extend("11"))
    archive.remember("t2", a_result("11"), extend("22"))
    archive.remember("t3", a_result("33"), extend("33"))
    async with Importing(archive) as it:
        await it.take("t1", "t2", "t3")
        assert it.parent("t3") is None
        assert it.parent("t1") is None or it.parent("t2") is None


async def test_pages_lead_past_other_kinds_of_task_to_the_end(archive: FakeArchive) -> None:
    for number in range(125):
        archive.remember(f"v{number}", a_result(str(number + 1)), CAT)
    for number in range(250):
        archive.remember(f"i{number}", Pending(), kind="imagine")
    async with Importing(archive) as it:
        first = await it.importer.page()
        assert first.next is not None
        second = await it.importer.page(first.next)
        assert second.next is not None
        assert (await it.importer.page(second.next)).next is None
        shown = [offer.record.id for offer in (*first.offers, *second.offers)]
        assert shown == [f"v{number}" for number in reversed(range(125))]


async def test_what_cannot_be_taken_in_says_why(archive: FakeArchive) -> None:
    archive.remember("failed", known("task_failed"), CAT)
    archive.remember("upscaled", PICTURES, kind="imagine")
    async with Importing(archive) as it:
        with pytest.raises(Refused, match="import_failed"):
            await it.take("failed")
        for unknown in ("upscaled", "nothing"):
            with pytest.raises(Refused, match="no_such_task"):
                await it.importer.find(unknown)


async def test_of_several_tasks_one_that_cannot_be_taken_in_keeps_no_other_from_it(archive: FakeArchive) -> None:
    archive.remember("failed", known("task_failed"), CAT)
    archive.remember("t1", a_result("11"), CAT)
    archive.remember("t2", Pending(), CAT)
    async with Importing(archive) as it:
        offers = [await it.importer.find(task_id) for task_id in ("t1", "failed", "t1", "t2")]
        taken = await it.importer.take_all(offers)
        assert [job.task_id for job in taken.jobs] == ["t1", "t2"]
        left = [(one.record.id, one.error.failure.code) for one in taken.left]
        assert left == [("failed", "import_failed")]


async def test_a_record_that_no_disk_takes_costs_itself_alone(archive: FakeArchive) -> None:
    archive.remember("t1", a_result("11"), CAT)
    archive.remember("odd", a_result("12"), replace(CAT, prompt="half a \ud83d"))
    archive.remember("t2", Pending(), CAT)

    class StrictStore(FakeStore):
        """Writes a job down as a text, as a library does."""

        async def save_all(self, made: Sequence[tuple[Job, Sequence[JournalEntry]]]) -> None:
            for job, _ in made:
                job.order.prompt.encode()
            await super().save_all(made)

    store = StrictStore()
    async with Importing(archive, store) as it:
        offers = [await it.importer.find(task_id) for task_id in ("t1", "odd", "t2")]
        taken = await it.importer.take_all(offers)
        assert [job.task_id for job in taken.jobs] == ["t1", "t2"]
        assert [(one.record.id, one.error.failure.code) for one in taken.left] == [("odd", "record_mistake")]
        assert not it.repository.claimed(["odd"])


async def test_few_pictures_are_fetched_side_by_side(archive: FakeArchive) -> None:
    async with Importing(archive) as it:
        await asyncio.gather(*(it.importer.picture(f"https://clips/{n}.png") for n in range(3 * PICTURES_AT_ONCE)))
        assert (archive.most, archive.at_once) == (PICTURES_AT_ONCE, 0)


async def test_a_disk_that_refuses_leaves_no_job_and_the_task_free(archive: FakeArchive) -> None:
    archive.remember("t1", a_result("11"), CAT)
    store = FakeStore(full=True)
    async with Importing(archive, store) as it:
        with pytest.raises(LibraryTrouble):
            await it.take("t1")
        assert all_jobs(it.repository) == ()
        store.full = False
        await it.take("t1")


async def test_a_picture_is_the_cover_or_the_first_frame_and_never_from_an_unsafe_address(archive: FakeArchive) -> None:
    unsafe = Generate(prompt="x", first=RemoteFrame("http://outside.example/1.png"))
    records = [
        archive.remember("t1", a_result("11"), CAT),
        archive.remember("t2", Pending(), CAT),
        archive.remember("t3", Pending(), unsafe),
        archive.remember("t4", Pending(), extend("11")),
        archive.remember("t5", replace(a_result("15"), cover_url=None), CAT),
    ]
    async with Importing(archive) as it:
        offers = [it.importer.weigh(record) for record in records]
    assert [offer.picture for offer in offers] == [
        COVER,
        "https://x.example/1.png",
        None,
        None,
        "https://x.example/1.png",
    ]


async def test_a_task_is_dated_by_this_machine_s_clock_however_far_the_service_s_is_off(archive: FakeArchive) -> None:
    archive.ahead = 1000.0
    made = time.time() - 600.0
    record = replace(archive.remember("t1", Pending(), CAT), created_at=made + 1000.0)
    async with Importing(archive) as it:
        assert it.importer.weigh(record).created_at == pytest.approx(made, abs=5.0)


@pytest.mark.parametrize(
    ("told", "dated"), [(1000.0, 1000.0), (0.5, 0.5), (-0.5, None), (-5.0, None), (4e9, None), (None, None)]
)
async def test_a_task_of_no_time_or_of_one_that_cannot_be_is_dated_now(
    archive: FakeArchive, told: float | None, dated: float | None
) -> None:
    record = replace(archive.remember("t1", Pending(), CAT), created_at=told)
    async with Importing(archive) as it:
        created = it.importer.weigh(record).created_at
        assert created == pytest.approx(time.time() if dated is None else dated, abs=0.1 if dated else 5.0)


async def test_the_task_of_an_order_in_doubt_is_left_to_it_although_an_earlier_try_of_it_fits_too(
    archive: FakeArchive,
) -> None:
    archive.posts.extend(["lost before"] * 2)
    async with Importing(archive) as it:
        job = await it.order(CAT)
        await it.asked(job)
        await it.runner.send_again(job.id)
        await until(lambda: len(archive.posted) == 2)
        await it.asked(job)
        archive.no_list = True
        record = archive._record(archive._accept(archive.posted[0]))
        archive.orders[record.id] = CAT
        offer = it.importer.weigh(record)
        assert offer.verdict is Verdict.IN_DOUBT
        with pytest.raises(Refused, match="import_in_doubt"):
            await it.importer.take_in(offer)
        assert len(all_jobs(it.repository)) == 1


async def test_the_task_of_an_order_that_was_given_up_becomes_that_order_s_and_no_second_job(
    archive: FakeArchive,
) -> None:
    archive.posts.append("lost before")
    async with Importing(archive) as it:
        job = await it.order(CAT)
        await it.asked(job)
        await it.runner.give_up(job.id)
        archive.no_list = True
        record = archive._record(archive._accept(archive.posted[0]))
        archive.orders[record.id] = CAT
        offer = it.importer.weigh(record)
        assert offer.verdict is Verdict.EARLIER_TRY
        found = await it.importer.take_in(offer)
        assert (found.id, found.task_id) == (job.id, record.id)
        assert len(all_jobs(it.repository)) == len(archive.posted) == 1


@pytest.mark.parametrize("given_up", [False, True])
async def test_a_task_that_was_there_before_an_order_or_is_of_another_token_is_no_try_of_it(
    archive: FakeArchive, *, given_up: bool
) -> None:
    archive.posts.append("lost before")
    archive.ahead = 0.0
    before = archive._record(archive._accept(archive.body(CAT, FrameUrls("https://x.example/1.png"))))
    archive.orders[before.id] = CAT
    async with Importing(archive) as it:
        job = await it.order(CAT)
        await it.asked(job)
        if given_up:
            await it.runner.give_up(job.id)
        assert it.importer.weigh(before).verdict is Verdict.FREE
        later = replace(before, id="later", origin=(("credential_id", "theirs"),))
        fits = Verdict.EARLIER_TRY if given_up else Verdict.IN_DOUBT
        archive.orders[later.id] = CAT
        assert it.importer.weigh(later).verdict is fits
        # What records call our token is only known since the order left.
        archive.whose = (("credential_id", "ours"),)
        assert it.importer.weigh(later).verdict is Verdict.FREE
        assert it.importer.weigh(replace(later, origin=archive.whose)).verdict is fits


async def test_a_task_of_no_kind_is_a_clip_s_by_its_words_or_by_its_result_alone(archive: FakeArchive) -> None:
    by_words = archive.remember("t1", Pending(), CAT, None)
    by_result = archive.remember("t2", a_result("12"), None, None)
    by_nothing = archive.remember("t3", Pending(), None, None)
    async with Importing(archive) as it:
        verdicts = [it.importer.weigh(record).verdict for record in (by_words, by_result, by_nothing)]
        assert verdicts == [Verdict.FREE, Verdict.FREE, Verdict.OTHER]


async def test_how_long_a_task_took_is_unknown_where_only_its_end_is_told(archive: FakeArchive) -> None:
    archive.past = [replace(archive.remember("t1", a_result("11"), CAT), created_at=None)]
    async with Importing(archive) as it:
        assert it.done(await it.take("t1")).took is None
