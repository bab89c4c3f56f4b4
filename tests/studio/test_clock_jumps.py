"""Whatever the clocks do between an order and its task: another's task is not taken, and one's own is found."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from email.utils import formatdate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinogrid.domain.failure import known
from kinogrid.domain.job import Job
from kinogrid.domain.posting import KnownOrigins, Origin, Posting
from kinogrid.domain.request import Kind
from kinogrid.domain.state import Running, Unconfirmed
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.service.clock import ServiceClock
from kinogrid.service.origins import TokenOrigins
from kinogrid.studio.departures import Departures
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.order_search import OrderSearch
from kinogrid.studio.pace import Pace
from kinogrid.studio.posting_clock import PostingClock
from tests.reached import must_reach, reached
from tests.studio.at_work import an_order
from tests.studio.fake_service import FakeService
from tests.studio.fake_world import FakeStore

PACE = Pace()
# Unix seconds of a true clock, at which everything begins.
BEGIN = 1_800_000_000.0
BODY = "A"
DAY = 86_400.0
OURS, THEIRS = (("credential_id", "ours"),), (("credential_id", "theirs"),)
JUMPS = st.sampled_from([0.0, 0.0, 45.0, -45.0, 300.0, -300.0, 660.0, -660.0, 3600.0, -3600.0, DAY, -DAY, -3 * DAY])


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    """Give one loop for all examples of a property."""
    with asyncio.Runner() as runner:
        yield runner


@dataclass
class World(FakeService):
    """A provider with a clock of its own, which is set now and then, and a machine with another; `passed` is true time.

    Its records tell who has ordered a task where it `tells`.
    """

    passed: float = 0.0
    its_clock: float = 0.0
    our_clock: float = 0.0
    tells: bool = True
    listed: list[TaskRecord] = field(default_factory=list)
    heard: ServiceClock = field(init=False)
    origins: TokenOrigins = field(default_factory=TokenOrigins)
    kept: KnownOrigins = field(default_factory=KnownOrigins)

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """Know what an app knows that has just been started."""
        self.heard = ServiceClock(self.steady, self.wall)
        self.origins = TokenOrigins(self.kept, self.keep)

    def keep(self, known: KnownOrigins) -> None:
        self.kept = known

    def steady(self) -> float:
        return self.passed

    def wall(self) -> float:
        return BEGIN + self.passed + self.our_clock

    def now(self) -> float | None:
        return self.heard.now()

    def origin_of(self, posting: Posting) -> Origin:
        return self.origins.of(posting.signs.sender) or posting.origin

    def make(self, task_id: str, origin: Origin) -> TaskRecord:
        """Make a task just now, dated by the service's clock."""
        created, told = BEGIN + self.passed + self.its_clock, origin if self.tells else ()
        record = TaskRecord(task_id, Pending(), "videos", created, request={"body": BODY}, origin=told)
        self.listed.append(record)
        return record

    def answer(self) -> None:
        """Date an answer."""
        self.heard.learn(formatdate(BEGIN + self.passed + self.its_clock, usegmt=True), self.passed, self.passed)

    async def recent(
        self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
    ) -> Sequence[TaskRecord]:
        self.answer()
        least, most = created_min or 0.0, created_max or 1e12
        newest = sorted(self.listed, key=lambda record: -(record.created_at or 0.0))
        fitting = [record for record in newest if least <= (record.created_at or 0.0) <= most]
        for record in fitting:
            self.origins.learn(record)
        return fitting[offset : offset + limit]


class App:
    """The parts that tell orders from others', as one start of the app builds them over what the disk has."""

    def __init__(self, world: World, store: FakeStore) -> None:
        world.start()
        self.world = world
        self.repository = JobRepository(store, world.wall)
        self.clock = PostingClock(PACE, world.now, world.wall, world.steady)
        self.departures = Departures(world, PACE, self.clock.sent, world.steady)
        self.search = OrderSearch(self.repository, world, PACE, self.clock, world.steady)

    async def post(self) -> Posting:
        """Let an order leave as the sender does."""
        await self.departures.look()
        return self.departures.leave(self.world.wall(), BODY, Kind.VIDEOS)


def in_doubt(posting: Posting) -> Job:
    state = Unconfirmed(
        posting.since,
        posting.body,
        known("no_answer"),
        by_service=posting.by_service,
        origin=posting.origin,
        signs=posting.signs,
    )
    return Job("j", an_order(), posting.since, state)


async def task_of_the_doubt(world: World, app: App | None, posting: Posting) -> str | None:
    """Give the task that an order in doubt is given by a look, of a new start where there is no `app`."""
    store = FakeStore({"j": in_doubt(posting)})
    if app is None:
        app = App(world, store)
    else:
        app.search = OrderSearch(JobRepository(store, world.wall), world, PACE, app.clock, world.steady)
    repository = app.search._repository
    await repository.load()
    await app.search.look_for("j")
    job = repository.find("j")
    assert job is not None
    return job.task_id if isinstance(job.state, Running) else None


def learn_ours(world: World) -> None:
    """Let a task of ours that was answered tell what records call our token."""
    world.origins.sent(world.sender(), "an earlier one of ours")
    world.origins.learn(TaskRecord("an earlier one of ours", Pending(), origin=OURS))


@must_reach(
    "set back by days before it left",
    "set forward by days before it left",
    "set back by days after it left",
    "set forward by days after it left",
    "this machine's clock set",
    "another's dated as if made after it",
    "another's of a known other token",
    "another's of a token that nobody tells",
    *(f"its own token known {when}" for when in ("never", "before", "after")),
    *(f"{which}, {then}" for which in ("found", "never arrived") for then in ("restarted", "in the same session")),
)
@settings(max_examples=150)
@given(
    st.data(),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["never", "before", "after"]),
    st.tuples(JUMPS, JUMPS),
)
def test_another_s_task_is_never_taken_and_the_own_one_is_found(
    loop: asyncio.Runner,
    data: st.DataObject,
    tells: bool,
    arrives: bool,
    restarts: bool,
    known_from: str,
    later: tuple[float, float],
) -> None:
    world = World(tells=tells)
    pauses = st.sampled_from([1.0, 60.0, 300.0, 600.0])
    if known_from == "before":
        learn_ours(world)
    before = data.draw(st.lists(st.tuples(pauses, JUMPS), max_size=3), "others' tasks, and how the clock is set then")
    for number, (pause, jump) in enumerate(before):
        world.make(f"another's {number}", THEIRS)
        world.passed += pause
        world.its_clock += jump
    app = App(world, FakeStore())
    if data.draw(st.booleans(), "the app has run for a while"):
        loop.run(app.departures.look())
        jump = data.draw(JUMPS, "set while it ran, as two answers told")
        before.append((0.0, jump))
        world.its_clock += jump
        world.answer()
        world.answer()
    posting = loop.run(app.post())
    ours = world.make("ours", OURS) if arrives else None
    if known_from == "after":
        learn_ours(world)
    world.passed += data.draw(pauses, "until the look")
    if tells and known_from != "never":
        # So late that only its origin can tell it from ours.
        world.make("another's after it", THEIRS)
    world.its_clock += later[0]
    world.our_clock += later[1]
    taken = loop.run(task_of_the_doubt(world, None if restarts else app, posting))
    assert taken == ("ours" if arrives else None), f"{posting} of {world.listed}"
    window = app.clock.window(posting)
    amid = any(
        window.earliest <= (record.created_at or 0.0) <= window.latest for record in world.listed if record is not ours
    )
    drift = sum(jump for _, jump in before)
    then = "restarted" if restarts else "in the same session"
    reached(
        f"its own token known {known_from}",
        f"found, {then}" if arrives else f"never arrived, {then}",
        set_back_by_days_before_it_left=drift <= -DAY,
        set_forward_by_days_before_it_left=drift >= DAY,
        set_back_by_days_after_it_left=later[0] <= -DAY,
        set_forward_by_days_after_it_left=later[0] >= DAY,
    )
    reached(
        **{
            "another's dated as if made after it": amid,
            "another's of a known other token": amid and tells and known_from != "never",
            "another's of a token that nobody tells": amid and not tells,
            "this machine's clock set": later[1] != 0.0,
        }
    )


async def test_an_order_that_is_sent_again_after_the_clock_was_set_back_takes_no_task_of_another_tool() -> None:
    # What the crash test's seed 1747217229 came upon: other tools' equal tasks of five minutes ago, and a service whose
    # clock is set back by eleven.
    world = World()
    world.make("not ours", THEIRS)
    world.passed += 300.0
    first = await App(world, FakeStore()).post()
    world.passed += 40.0
    world.its_clock -= 660.0
    app = App(world, FakeStore())
    again = await app.post()
    world.passed += 2.0
    assert app.clock.window(again).earliest < (world.listed[0].created_at or 0.0) < app.clock.window(again).latest
    assert again.signs.others == ("not ours",)
    assert await task_of_the_doubt(world, app, again) is None
    assert await task_of_the_doubt(world, None, again) is None
    assert await task_of_the_doubt(world, None, first) is None
    world.make("ours", OURS)
    assert await task_of_the_doubt(world, None, again) == "ours"
