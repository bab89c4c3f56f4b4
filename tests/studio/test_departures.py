"""What is seen before an order leaves: asked for once, waited for a little, and never in the way for long."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from kinogrid.domain.failure import NotSent, Refused, StudioError, Throttled, TokenRefused, Unanswered, known
from kinogrid.domain.posting import Posting, Signs
from kinogrid.domain.request import Kind
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.studio.departures import TRIES, Departures
from kinogrid.studio.pace import Pace
from tests.studio.fake_service import FakeService

PACE = Pace()
SLACK = PACE.made_before
THERE = 50_000.0


@dataclass
class Lister(FakeService):
    """A provider whose clock is `there`, unless None; `asked` keeps limit and bounds of each question."""

    there: float | None = THERE
    tells_time: float | None = None
    mark: str = "mark"
    listed: list[TaskRecord] = field(default_factory=list)
    troubles: list[StudioError | None] = field(default_factory=list)
    asked: list[tuple[int, float | None, float | None]] = field(default_factory=list)
    wait: asyncio.Event | None = None
    set_to: list[float] = field(default_factory=list)

    def now(self) -> float | None:
        return self.there

    def sender(self) -> str:
        return self.mark

    async def recent(
        self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
    ) -> Sequence[TaskRecord]:
        if self.wait is not None:
            await self.wait.wait()
        if offset == 0:
            self.asked.append((limit, created_min, created_max))
            if self.troubles and (trouble := self.troubles.pop(0)) is not None:
                raise trouble
        self.there = self.tells_time or self.there
        if self.set_to:
            self.there = self.set_to.pop(0)
        return self.listed[offset : offset + limit]


class Desk:
    """Departures beside a scripted service, by a steady time that a test sets."""

    def __init__(self, **script: object) -> None:
        self.service = Lister(**script)  # type: ignore[arg-type]
        self.steady = 0.0
        self.sent: list[Posting] = []
        self.departures = Departures(self.service, PACE, self.sent.append, lambda: self.steady)

    def go_on(self, seconds: float) -> None:
        self.steady += seconds
        if self.service.there is not None:
            self.service.there += seconds

    async def signs(self, body: str = "A") -> Signs:
        await self.departures.look()
        return self.departures.leave(1.0, body, Kind.VIDEOS).signs


def record(task_id: str, body: str = "A", **fields: object) -> TaskRecord:
    return TaskRecord(task_id, Pending(), "videos", THERE, request={"body": body}, **fields)  # type: ignore[arg-type]


NO_LISTS = Refused(known("api_not_implemented"))
SILENT = Unanswered(known("unanswered"))


async def test_equal_tasks_that_are_listed_as_made_later_are_noted_with_each_order_and_no_others() -> None:
    it = Desk(listed=[record("b"), record("other", "B"), record("a"), record("?", garbled=True)])
    assert await it.signs() == Signs("mark", ("?", "a", "b"))
    assert await it.signs("B") == Signs("mark", ("?", "other"))
    assert it.service.asked == [(100, THERE - 2 * SLACK, None)], "one look is enough for both"


async def test_the_posting_is_dated_told_of_and_says_what_records_call_its_token() -> None:
    it = Desk(whose=(("credential_id", "1"),))
    await it.departures.look()
    posting = it.departures.leave(7.0, "A", Kind.VIDEOS)
    assert posting == Posting(7.0, "A", THERE, (("credential_id", "1"),), signs=Signs("mark"))
    assert it.sent == [posting]


@pytest.mark.parametrize(
    ("jump", "again"), [(0.0, False), (SLACK, False), (-SLACK, False), (-SLACK - 1, True), (SLACK + 1, True)]
)
async def test_it_is_looked_again_once_the_service_s_clock_is_another(jump: float, *, again: bool) -> None:
    it = Desk()
    await it.signs()
    it.go_on(86_400.0)
    assert it.service.there is not None
    it.service.there += jump
    it.service.listed = [record("t")]
    assert (await it.signs()).others == (("t",) if again else ())
    assert len(it.service.asked) == 1 + again


async def test_another_token_may_be_listed_other_tasks() -> None:
    it = Desk()
    await it.signs()
    it.service.mark, it.service.listed = "other", [record("t")]
    assert await it.signs() == Signs("other", ("t",))


async def test_what_the_look_itself_tells_of_the_clock_has_it_read_anew_once() -> None:
    it = Desk(set_to=[THERE - 86_400.0])
    assert not (await it.signs()).unseen
    assert [least for _, least, _ in it.service.asked] == [THERE - 2 * SLACK, THERE - 86_400.0 - 2 * SLACK]
    it = Desk(set_to=[THERE - 3600.0, THERE - 7200.0, THERE - 9000.0])
    assert (await it.signs()).unseen, "a clock that never stands still holds up no order"
    assert len(it.service.asked) == 2


async def test_an_order_that_leaves_as_the_clock_has_just_been_set_is_known_to_have_been_unseen() -> None:
    it = Desk()
    await it.departures.look()
    it.service.there = THERE - 3600.0
    assert it.departures.leave(1.0, "A", Kind.VIDEOS).signs == Signs("mark", unseen=True)


async def test_the_time_is_asked_for_first_where_it_is_not_known() -> None:
    it = Desk(there=None, tells_time=THERE)
    assert not (await it.signs()).unseen
    assert it.service.asked == [(1, None, None), (100, THERE - 2 * SLACK, None)]


async def test_a_service_that_never_tells_its_time_keeps_no_order_waiting() -> None:
    it = Desk(there=None)
    assert await it.signs() == Signs("mark", unseen=True)
    assert it.service.asked == [(1, None, None)]


@pytest.mark.parametrize("trouble", [NO_LISTS, TokenRefused(known("invalid_token"))])
async def test_a_service_that_lists_nothing_keeps_no_order_waiting_and_is_asked_again_for_the_next(
    trouble: StudioError,
) -> None:
    it = Desk(troubles=[trouble])
    assert (await it.signs()).unseen
    assert not (await it.signs()).unseen


async def test_a_list_that_cannot_be_read_is_waited_for_so_often_and_never_more() -> None:
    it = Desk(troubles=[*[SILENT] * TRIES, SILENT, None, SILENT])
    for _ in range(TRIES - 1):
        with pytest.raises(NotSent) as caught:
            await it.departures.look()
        assert caught.value.failure.code == "unanswered"
    assert (await it.signs()).unseen
    assert (await it.signs()).unseen, "it goes on being asked, but is waited for no more"
    assert not (await it.signs()).unseen
    it.service.there = 0.0
    with pytest.raises(NotSent):
        await it.departures.look()


async def test_a_pause_that_the_service_asks_for_is_told_on() -> None:
    it = Desk(troubles=[Throttled(known("too_many_requests"), 7.0)])
    with pytest.raises(Throttled) as caught:
        await it.departures.look()
    assert caught.value.retry_after == 7.0


@pytest.mark.parametrize(
    ("earlier", "trouble", "waits"),
    [
        (0, None, False),
        (0, SILENT, True),
        (1, SILENT, True),
        (TRIES - 2, SILENT, True),
        (TRIES - 1, SILENT, False),
        (1, None, False),
        (1, NO_LISTS, False),
    ],
)
async def test_orders_that_leave_together_share_one_look_and_what_it_comes_to(
    earlier: int, trouble: StudioError | None, *, waits: bool
) -> None:
    it = Desk(troubles=[*[SILENT] * earlier, trouble])
    for _ in range(earlier):
        with pytest.raises(NotSent):
            await it.departures.look()
    it.service.wait = asyncio.Event()
    looks = [asyncio.create_task(it.departures.look()) for _ in range(5)]
    await asyncio.sleep(0)
    it.service.wait.set()
    came_to = await asyncio.gather(*looks, return_exceptions=True)
    assert [isinstance(one, NotSent) for one in came_to] == [waits] * 5
    assert len(it.service.asked) == earlier + 1
    assert (await it.signs()).unseen is False


async def test_a_list_without_an_end_is_read_once_and_what_it_shows_is_noted() -> None:
    class Repeating(Lister):
        async def recent(
            self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
        ) -> Sequence[TaskRecord]:
            await super().recent(limit=limit, created_min=created_min, created_max=created_max)
            return self.listed

    it = Desk()
    it.service = Repeating(listed=[record("t")])
    it.departures = Departures(it.service, PACE, it.sent.append, lambda: it.steady)
    assert await it.signs() == Signs("mark", ("t",), unseen=True)
    asked = len(it.service.asked)
    assert await it.signs() == Signs("mark", ("t",), unseen=True)
    assert len(it.service.asked) == asked
