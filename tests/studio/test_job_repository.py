"""The live jobs and the disk behind them: what is deleted leaves nothing, unless the disk refuses."""

import re
import time
from dataclasses import replace
from decimal import Decimal

import pytest

from kinogrid.domain.annotation import Annotations, Labels
from kinogrid.domain.event import Event, Finished, Held, SendAgain, SubmitStarted
from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.domain.job import Curation, Job, Parent
from kinogrid.domain.journal import JournalKind
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.state import Draft, Fetching, GivenUp, Result, Running, State, Stopped, Unconfirmed
from kinogrid.studio.job_repository import JobRepository, new_id
from tests.studio.at_work import all_jobs, an_order
from tests.studio.fake_world import FakeStore

NOW = 1_800_000_000.0
IN_DOUBT = Unconfirmed(NOW, "body", known("no_answer"))


class Keeping(FakeStore):
    """A disk that refuses to let a row go, while it is full."""

    async def forget(self, job_id: str) -> None:
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        await super().forget(job_id)


async def opened(*jobs: Job) -> tuple[JobRepository, Keeping]:
    store = Keeping({job.id: job for job in jobs})
    repository = JobRepository(store)
    await repository.load()
    return repository, store


def test_an_id_sorts_by_time_reads_as_one_and_is_nobody_else_s() -> None:
    assert re.fullmatch(r"20270115-080000-[0-9a-f]{8}", new_id(NOW))
    assert new_id(NOW) != new_id(NOW)
    assert new_id(NOW) < new_id(NOW + 1.0)


KNOWN, NOT_KNOWN = Foreseen(Decimal("0.54"), NOW), Foreseen(None, NOW + 1)
EARLIER = Foreseen(Decimal("0.4"), NOW - 99)


@pytest.mark.parametrize(
    ("placed", "sent", "kept"),
    [(None, KNOWN, KNOWN), (EARLIER, KNOWN, KNOWN), (EARLIER, NOT_KNOWN, EARLIER), (None, NOT_KNOWN, NOT_KNOWN)],
)
@pytest.mark.parametrize(
    ("state", "event"),
    [
        (Draft(), SubmitStarted(NOW, "{}")),
        (Draft(held=True), Held(held=False)),
        (Stopped(), SendAgain(NOW)),
    ],
)
async def test_a_job_keeps_the_price_that_it_goes_out_at_and_when_it_did(
    placed: Foreseen | None, sent: Foreseen, kept: Foreseen, state: State, event: Event
) -> None:
    job = Job("j", an_order(), NOW, state, foreseen=placed)
    store = Keeping({job.id: job})
    repository = JobRepository(store, lambda: NOW + 5, lambda order: sent if order == job.order else NOT_KNOWN)
    await repository.load()
    if isinstance(state, Draft):
        assert (await repository.move("j", Held(held=True))).foreseen == placed
    assert (await repository.move("j", event)).foreseen == replace(kept, placed_at=NOW + 5)
    assert store.jobs["j"].foreseen == replace(kept, placed_at=NOW + 5)


@pytest.mark.parametrize("full", [False, True])
async def test_a_job_that_is_deleted_leaves_nothing_or_is_there_again_where_the_disk_refuses(*, full: bool) -> None:
    job = Job("j", an_order(), time.time(), IN_DOUBT)
    repository, store = await opened(job)
    assert repository.with_postings() == repository.open_jobs() == (job,)
    store.full = full
    if full:
        with pytest.raises(LibraryTrouble):
            await repository.remove("j")
    else:
        await repository.remove("j")
    left = (job,) if full else ()
    assert all_jobs(repository) == repository.with_postings() == repository.open_jobs() == left
    assert tuple(store.jobs.values()) == left


async def test_a_result_is_found_among_jobs_that_have_none() -> None:
    early = Job("a", an_order(), NOW, Draft())
    made = Job("b", an_order(), NOW + 1.0, Fetching("t", Result("77", ("https://clips/0.mp4",))))
    repository, _ = await opened(early, made)
    assert repository.by_video("77") == made
    assert repository.by_video("78") is None


async def test_the_tries_of_what_was_given_up_go_with_it() -> None:
    job = Job("j", an_order(), NOW, GivenUp(), postings=(IN_DOUBT.posting,))
    repository, _ = await opened(job)
    await repository.remove("j")
    assert repository.with_postings() == ()


async def test_a_task_has_one_owner_for_as_long_as_its_job_is_there_and_is_claimed_for_ever() -> None:
    running = Job("a", an_order(), NOW, Running("t-1", NOW))
    repository, _ = await opened(running)
    taken = replace(running, id="b", state=Running("t-2", NOW))
    await repository.add_all([(taken, ()), (Job("c", an_order(), NOW, Draft(held=True)), ())])
    assert (repository.owner("t-1"), repository.owner("t-2"), repository.owner("t-3")) == (running, taken, None)
    assert repository.claimed({"t-1", "t-2", "t-3"}) == {"t-1", "t-2"}
    await repository.remove("a")
    assert repository.owner("t-1") is None
    assert repository.claimed({"t-1", "t-2", "t-3"}) == {"t-1", "t-2"}, "a deleted job's task is nobody else's"


async def test_a_move_that_says_nothing_of_itself_leaves_a_line_without_words() -> None:
    repository, store = await opened(Job("j", an_order(), NOW, Draft()))
    moved = await repository.move("j", Held(held=True))
    assert [line.detail for line in store.entries["j"]] == [""]
    assert repository.find("j") == moved
    assert repository.is_saved


async def test_how_long_a_task_usually_takes_is_known_once_one_of_its_kind_has_finished() -> None:
    early = Job("a", an_order(), NOW, Running("t-1", NOW))
    repository, _ = await opened(early)
    assert repository.usual(early) is None
    await repository.move("a", Finished(Result("77", ("https://clips/0.mp4",)), 90.0))
    assert repository.usual(early) == 90.0


@pytest.mark.parametrize("full", [False, True])
async def test_what_is_written_to_jobs_holds_and_a_disk_that_refuses_is_told_and_tried_again(*, full: bool) -> None:
    jobs = [Job(name, an_order(), NOW, Draft(held=True)) for name in "ab"]
    repository, store = await opened(*jobs)
    said = Annotations(Labels(note="best smile"))
    store.full = full
    if full:
        with pytest.raises(LibraryTrouble):
            await repository.annotate({"a": said, "gone": said})
        assert not repository.is_saved
        store.full = False
        await repository.save_again()
    else:
        await repository.annotate({"a": said, "gone": said})
    found = {job.id: job.annotations for job in all_jobs(repository)}
    assert found == {"a": said, "b": Annotations()}
    assert (store.jobs["a"].annotations, repository.is_saved) == (said, True)
    store.full = True
    await repository.annotate({"a": said})
    assert repository.is_saved, "nothing is written where nothing is new"


async def test_what_a_person_decided_about_variants_is_kept() -> None:
    repository, store = await opened(Job("j", an_order(), NOW, Draft(held=True)))
    await repository.curate("j", Curation(picked=2))
    assert all_jobs(repository)[0].curation == store.jobs["j"].curation == Curation(picked=2)


async def test_which_variant_a_job_continues_is_kept_and_told_in_its_history() -> None:
    repository, store = await opened(Job("j", an_order(), NOW, Draft(held=True)))
    await repository.join("j", Parent("p", 1))
    assert all_jobs(repository)[0].parent == store.jobs["j"].parent == Parent("p", 1)
    (line,) = store.entries["j"]
    assert (line.what, line.detail) == (JournalKind.JOINED, "p variant 2")


async def test_keys_are_told_of_jobs_that_are_not_read_and_of_none_that_is_gone() -> None:
    ended = [Job(f"j-{number}", an_order(), NOW + number, Stopped()) for number in range(4)]
    repository, store = await opened(*ended, Job("alive", an_order(), NOW, Draft()))
    assert repository.in_memory(["alive"]) == [store.jobs["alive"]]
    assert repository.in_memory(["alive", "j-1"]) is None
    assert await repository.keys(["j-2", "alive", "j-1", "nobody", "j-2"]) == [
        (NOW + 2, "j-2"),
        (NOW, "alive"),
        (NOW + 1, "j-1"),
    ]
    assert repository.in_memory(["j-1"]) is None, "nothing was read for it"
    assert repository.find("j-1") == ended[1]
    assert repository.in_memory(["j-1", "alive"]) == [ended[1], store.jobs["alive"]]
    await repository.remove("j-1")
    assert await repository.keys(["j-1", "j-3"]) == [(NOW + 3, "j-3")]
    assert repository.in_memory(["j-1"]) == []
