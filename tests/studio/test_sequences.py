"""Sequences are kept at once, can be taken back, and let no planned shot be ordered twice, whatever comes between."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.event import Broke
from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.domain.request import Generate, LocalFrame, RemoteFrame
from kinogrid.domain.sequence import ClipSequence, ClipShot, PlannedShot, ShotStanding
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.order_desk import SAME_CLICK, NotKept, OrderDesk, OrderRequest, PicturesRefused
from kinogrid.studio.order_limits import OrderLimits
from kinogrid.studio.sequences import SequenceChange, Sequences
from tests.reached import must_reach, reached
from tests.studio.at_work import Crew, all_jobs, some_turns
from tests.studio.desk_at_work import DeskPrices, Pictures, Queue, World
from tests.studio.fake_world import FakeStore


@dataclass
class SequenceShelf:
    """Keeps sequences in memory; refuses while `full`, and notes in which order things were written."""

    kept: dict[str, ClipSequence] = field(default_factory=dict)
    full: bool = False
    on_write: Callable[[ClipSequence], None] = lambda _sequence: None

    async def read(self) -> Sequence[ClipSequence]:
        return list(self.kept.values())

    async def write(self, sequence: ClipSequence) -> None:
        await asyncio.sleep(0)
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        self.on_write(sequence)
        self.kept[sequence.id] = sequence

    async def drop(self, sequence_id: str) -> None:
        await asyncio.sleep(0)
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        self.kept.pop(sequence_id, None)


@dataclass
class Cutting:
    """Sequences beside a desk, on a store and a shelf."""

    world: World
    sequences: Sequences

    async def film(self, *shots: PlannedShot) -> ClipSequence:
        change = self.sequences.make("Film", shots)
        assert change.after is not None
        await self.sequences.save()
        return change.after

    def now(self, sequence: ClipSequence) -> ClipSequence:
        found = self.sequences.find(sequence.id)
        assert found is not None
        return found

    def standings(self, sequence: ClipSequence) -> list[ShotStanding]:
        now = self.now(sequence)
        return [self.sequences.standing(now, shot) for shot in now.shots]

    async def order(self, *shots: PlannedShot) -> None:
        self.world.seconds += 2 * SAME_CLICK
        self.world.desk.place([asked(shot) for shot in shots], agreed=True)
        await self.world.done()


@asynccontextmanager
async def cutting(
    store: FakeStore | None = None, shelf: SequenceShelf | None = None, pictures: Pictures | None = None
) -> AsyncIterator[Cutting]:
    """Begin as the app's start does; its end cancels whatever is under way."""
    world, prices = World(Crew()), DeskPrices()
    world.repository = repository = JobRepository(store or FakeStore(), lambda: world.now, prices.foresee)
    world.queue = Queue(repository)
    sequences = Sequences(repository, shelf or SequenceShelf())
    world.desk = OrderDesk(
        repository,
        world.queue,
        (pictures or Pictures()).settle,
        OrderLimits(repository, lambda: world.limit, prices),
        world.crew.start,
        prices,
        lambda: world.seconds,
    )
    world.desk.order_shots(sequences)
    world.desk.listen(world.heard.append)
    await repository.load()
    await sequences.begin()
    world.desk.begin()
    try:
        yield Cutting(world, sequences)
    finally:
        await world.crew.drain()


def plan(name: str, picture: str = "") -> PlannedShot:
    first = LocalFrame(picture) if picture else RemoteFrame("https://x.example/1.png")
    return PlannedShot(name, Generate(prompt="waves", first=first))


def asked(shot: PlannedShot) -> OrderRequest:
    return OrderRequest(shot.order, shot=shot.id)


async def test_what_is_arranged_is_kept_at_once_and_taken_back() -> None:
    shelf = SequenceShelf()
    async with cutting(shelf=shelf) as it:
        heard = list[int]()
        it.sequences.subscribe(lambda: heard.append(len(it.sequences.all())))
        made = await it.film(plan("a"), plan("b"))
        assert (await it.film()).name == "Film 2"
        change = it.sequences.arrange(made.id, lambda one: one.moved({"b"}, 0))
        assert change is not None
        await it.sequences.save()
        assert [shot.id for shot in shelf.kept[made.id].shots] == ["b", "a"]
        assert it.sequences.arrange(made.id, lambda one: one.moved({"b"}, 0)) is None
        assert it.sequences.arrange("no such", lambda one: one) is None
        it.sequences.apply(change.undone)
        await it.sequences.save()
        assert shelf.kept[made.id].shots == made.shots
        renamed = it.sequences.rename(made.id, " film  2 ")
        assert renamed is not None
        await it.sequences.save()
        assert shelf.kept[made.id].name == "film 2 2"
        assert it.sequences.rename(made.id, "\n") is None
        gone = it.sequences.delete(made.id)
        assert gone is not None
        await it.sequences.save()
        assert made.id not in shelf.kept
        it.sequences.apply(gone.undone)
        await it.sequences.save()
        assert shelf.kept[made.id].shots == made.shots
        assert it.sequences.apply(SequenceChange(None, None)) == SequenceChange(None, None)
        assert heard
    async with cutting(shelf=shelf) as again:
        assert {one.name for one in again.sequences.all()} == {"film 2 2", "Film 2"}


async def test_a_disk_that_refuses_costs_nothing_once_it_takes_it(caplog: pytest.LogCaptureFixture) -> None:
    shelf = SequenceShelf()
    async with cutting(shelf=shelf) as it:
        made = await it.film(plan("a"))
        shelf.full = True
        it.sequences.arrange(made.id, lambda one: one.without({"a"}))
        with pytest.raises(LibraryTrouble):
            await it.sequences.save()
        assert it.now(made).shots == ()
        assert shelf.kept[made.id].shots == made.shots
        await it.sequences.aclose()
        assert "sequences are lost, of 1" in caplog.text
        shelf.full = False
        await it.sequences.aclose()
        assert shelf.kept[made.id].shots == ()


async def test_what_is_missing_is_ordered_once_and_a_pick_takes_its_place() -> None:
    store, shelf = FakeStore(), SequenceShelf()
    async with cutting(store, shelf) as it:
        made = await it.film(plan("a", "cat.png"), plan("b", "cat.png"))
        before = list[tuple[int, int]]()
        shelf.on_write = lambda _one: before.append((len(store.plans), len(store.jobs)))
        it.world.desk.place([asked(shot) for shot in made.missing()], agreed=True)
        assert it.standings(made) == [ShotStanding.COMING] * 2
        await it.world.done()
        assert before == [(0, 0)], "what was ordered is written down before the orders are"
        assert len(store.jobs) == 2
        assert sorted(shelf.kept[made.id].orders.values()) == sorted(store.jobs)
        assert it.standings(made) == [ShotStanding.ORDERED] * 2
        await it.order(plan("a", "cat.png"), plan("b", "cat.png"))
        assert len(store.jobs) == 2
    async with cutting(store, shelf) as again:
        await again.order(*(shot for shot in again.now(made).shots if isinstance(shot, PlannedShot)))
        assert len(store.jobs) == 2


async def test_a_click_beside_another_order_and_undo_in_between_order_nothing_twice() -> None:
    store, slow = FakeStore(), Pictures(open=asyncio.Event())
    async with cutting(store, pictures=slow) as it:
        made = await it.film(plan("a", "cat.png"))
        added = it.sequences.arrange(made.id, lambda one: one.inserted([plan("b", "dog.png")]))
        assert added is not None
        await it.world.place()
        it.world.desk.place([asked(plan("a", "cat.png"))], agreed=True)
        await some_turns(20)
        it.sequences.apply(added.undone)
        it.sequences.apply(added)
        it.world.seconds += 9
        it.world.desk.place([asked(plan("a", "cat.png")), asked(plan("b", "dog.png"))], agreed=True)
        assert slow.open is not None
        slow.open.set()
        await it.world.done()
        assert sorted(it.now(made).orders) == ["a", "b"]
        assert len(all_jobs(it.world.repository)) == 2


async def test_a_sequence_that_is_made_again_knows_what_was_ordered_meanwhile() -> None:
    async with cutting() as it:
        shot = plan("p")
        change = it.sequences.make("Film", [shot])
        assert change.after is not None
        await it.order(shot)
        ordered_as = it.now(change.after).orders["p"]
        it.sequences.apply(change.undone)
        assert it.sequences.find(change.after.id) is None
        it.sequences.apply(change)
        assert it.now(change.after).orders == {"p": ordered_as}
        assert not it.sequences.lacks_order("p")
        await it.order(shot)
        assert len(it.world.repository.at_hand()) == 1


async def test_nothing_is_ordered_for_a_shot_that_is_not_there() -> None:
    async with cutting() as it:
        await it.order(plan("never"))
        assert not all_jobs(it.world.repository)


@pytest.mark.parametrize("full", ["shelf", "store"])
async def test_what_could_not_be_kept_is_not_ordered_and_can_be(full: str) -> None:
    store, shelf = FakeStore(), SequenceShelf()
    async with cutting(store, shelf) as it:
        made = await it.film(plan("a"))
        (shelf if full == "shelf" else store).full = True
        await it.order(plan("a"))
        assert it.world.told(NotKept) == [NotKept(1)]
        assert it.standings(made) == [ShotStanding.OPEN]
        assert not store.plans
        store.full = shelf.full = False
        await it.order(plan("a"))
        assert len(store.jobs) == 1
        assert it.standings(made) == [ShotStanding.ORDERED]
        it.world.crew.failures.clear()


async def test_a_full_shelf_holds_up_no_order_that_is_for_no_shot() -> None:
    store, shelf = FakeStore(), SequenceShelf()
    async with cutting(store, shelf) as it:
        made = await it.film(plan("a"))
        shelf.full = True
        it.sequences.rename(made.id, "Other")
        with pytest.raises(LibraryTrouble):
            await it.sequences.save()
        await it.world.place(OrderRequest(plan("x").order))
        assert len(store.jobs) == 1
        shelf.full = False


async def test_a_shot_whose_picture_is_refused_is_open_again() -> None:
    async with cutting(pictures=Pictures(bad={"cat.png": "not_picture"})) as it:
        made = await it.film(plan("a", "cat.png"), plan("b"))
        await it.order(plan("a", "cat.png"), plan("b"))
        assert len(it.world.told(PicturesRefused)) == 1
        assert it.standings(made) == [ShotStanding.OPEN, ShotStanding.ORDERED]


async def test_what_came_to_nothing_is_ordered_anew_only_when_a_person_says_so() -> None:
    store = FakeStore()
    async with cutting(store) as it:
        made = await it.film(plan("a"), plan("b"))
        await it.order(plan("a"), plan("b"))
        assert not it.sequences.plan_again(made.id, "a"), "it is under way"
        first, second = (it.now(made).orders[name] for name in "ab")
        await it.world.repository.move(first, Broke(known("moderated")))
        await it.world.repository.remove(second)
        assert it.standings(made) == [ShotStanding.FAILED, ShotStanding.GONE]
        await it.order(plan("a"), plan("b"))
        assert len(store.jobs) == 1
        assert it.sequences.plan_again(made.id, "a")
        assert it.sequences.plan_again(made.id, "b")
        assert not it.sequences.plan_again(made.id, "no such")
        assert not it.sequences.plan_again("no such", "a")
        await it.order(plan("a"), plan("b"))
        assert len(store.jobs) == 3


async def test_who_asks_for_pictures_and_for_jobs_hears_of_every_shot() -> None:
    async with cutting() as it:
        made = await it.film(plan("a", "cat.png"), plan("b"))
        it.sequences.arrange(made.id, lambda one: one.inserted([ClipShot("c", "a job", 0)]))
        assert it.sequences.pictures() == {"cat.png"}
        assert it.sequences.variants_of("a job") == {0}
        assert not it.sequences.variants_of("another")
        assert it.sequences.new_shot_id() != it.sequences.new_shot_id()


@must_reach("linked alone", "planned", "queued", "nothing yet")
@given(st.integers(0, 30))
def test_wherever_the_app_is_killed_a_shot_is_ordered_at_most_once(turns: int) -> None:
    """Whatever is on the disk after so many turns of the loop, the next start orders nothing a second time."""
    store, shelf = FakeStore(), SequenceShelf()

    async def first() -> ClipSequence:
        async with cutting(store, shelf) as it:
            made = await it.film(plan("a", "cat.png"))
            it.world.desk.place([asked(plan("a", "cat.png"))], agreed=True)
            await some_turns(turns)
            return made

    async def second(made: ClipSequence) -> None:
        async with cutting(store, shelf) as it:
            linked = bool(it.now(made).orders)
            reached(
                linked_alone=linked and not store.plans and not store.jobs,
                planned=bool(store.plans),
                queued=bool(store.jobs),
                nothing_yet=not linked,
            )
            assert linked or not (store.plans or store.jobs)
            was_there = bool(store.plans or store.jobs)
            await it.order(plan("a", "cat.png"))
            assert len(store.jobs) == (1 if was_there or not linked else 0)
            if linked and not was_there:
                assert it.standings(made) == [ShotStanding.GONE]
                assert it.sequences.plan_again(made.id, "a")
                await it.order(plan("a", "cat.png"))
                assert len(store.jobs) == 1

    asyncio.run(second(asyncio.run(first())))
