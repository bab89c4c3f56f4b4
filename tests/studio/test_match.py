"""Orders in doubt get their own tasks, nobody else's, and no task twice."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinogrid.domain.posting import Origin, Posting, Signs
from kinogrid.domain.request import Kind
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.studio.match import Doubt, Window, match
from tests.reached import must_reach, reached

BEFORE, AFTER = 10.0, 420.0  # seconds


def record(
    task_id: str, created_at: float | None, body: str = "A", kind: str | None = "videos", origin: Origin = ()
) -> TaskRecord:
    return TaskRecord(task_id, Pending(), kind, created_at, request={"body": body}, origin=origin)


def doubt(
    job_id: str, posted: float, body: str = "A", kind: Kind = Kind.VIDEOS, *, sure: bool = True, origin: Origin = ()
) -> Doubt:
    window = Window(posted - BEFORE, posted, posted + AFTER, sure=sure)
    return Doubt(job_id, Posting(posted, body, posted if sure else None), window, kind, origin)


def same(body: str, task: TaskRecord, kind: Kind) -> bool:
    return task.kind in {None, kind} and task.request is not None and task.request["body"] == body


def matched(
    doubts: Sequence[Doubt],
    records: Sequence[TaskRecord],
    owned: frozenset[str] = frozenset(),
    in_flight: frozenset[str] = frozenset(),
) -> dict[str, str]:
    found = match(doubts, records, owned=owned, in_flight=in_flight, is_order=same)
    return {one.job_id: task.id for one, task in found.tasks.items()}


def test_two_equal_orders_are_told_apart_by_their_times() -> None:
    doubts = [doubt("early", 100.0), doubt("late", 130.0)]
    assert matched(doubts, [record("t2", 131.0), record("t1", 101.0)]) == {"early": "t1", "late": "t2"}
    assert matched(doubts, [record("t2", 131.0)]) == {"late": "t2"}


def test_what_is_unclear_of_one_order_makes_no_other_one_unclear() -> None:
    twins = [record("t1", 101.0), record("t2", 102.0)]
    unknown = doubt("unclear", 100.0, sure=False)
    other_words = doubt("other words", 100.0, "B", sure=False)
    assert matched([unknown, other_words], [*twins, record("t3", 101.0, "B")]) == {"other words": "t3"}
    other_kind = doubt("other kind", 100.0, kind=Kind.IMAGINE, sure=False)
    assert matched([unknown, other_kind], [*twins, record("t3", 101.0, kind="imagine")]) == {"other kind": "t3"}
    known, listed = doubt("known", 100.0, "B"), [record("t3", 101.0, "B"), record("t4", 102.0, "B")]
    assert matched([unknown, known], [twins[0], *listed]) == {"unclear": "t1", "known": "t3"}


@pytest.mark.parametrize(
    ("created", "found"), [(89.0, False), (90.0, True), (100.0, True), (520.0, True), (521.0, False), (None, False)]
)
def test_a_task_is_an_order_s_only_from_just_before_it_left_until_a_connection_may_have_ended(
    created: float | None, found: bool
) -> None:
    assert bool(matched([doubt("j", 100.0)], [record("t", created)])) is found


@pytest.mark.parametrize(
    ("ours", "its", "found"),
    [
        ((("credential_id", "1"),), (("credential_id", "1"), ("application_id", "7")), True),
        ((("credential_id", "1"),), (("credential_id", "2"),), False),
        ((("credential_id", "1"), ("application_id", "7")), (("application_id", "8"),), False),
        ((), (("credential_id", "2"),), True),
        ((("credential_id", "1"),), (), True),
    ],
)
def test_a_task_that_another_token_has_ordered_is_nobody_s_here(ours: Origin, its: Origin, found: bool) -> None:
    assert bool(matched([doubt("j", 100.0, origin=ours)], [record("t", 100.0, origin=its)])) is found


def test_what_was_listed_before_an_order_left_is_not_its_task_however_near_it_is_dated() -> None:
    one, other = doubt("j", 100.0), doubt("k", 105.0)
    knowing = replace(one, posting=replace(one.posting, signs=Signs(others=("t1", "t3"))))
    tasks = [record("t1", 100.0), record("t2", 300.0), record("t3", 105.0)]
    assert matched([knowing], tasks) == {"j": "t2"}
    assert matched([knowing, other], tasks) == {"j": "t2", "k": "t3"}
    assert matched([knowing], tasks[::2]) == {}


def test_a_task_that_nobody_saw_come_is_left_to_the_person_though_it_is_the_only_one() -> None:
    """The service's clock may have been set back before the order left, and then it is dated like the order's."""
    unsure, task = doubt("j", 100.0, sure=False), record("t1", 101.0)
    blind = replace(unsure, posting=replace(unsure.posting, signs=Signs(unseen=True)))
    tasks = [task, record("t2", 101.0, "B")]
    found = match([blind, doubt("k", 100.0, "B")], tasks, owned=set(), in_flight=set(), is_order=same)
    assert {one.job_id for one in found.tasks} == {"k"}
    assert found.unclear == {blind: 1}
    # Another's try whose list was read may have it.
    assert matched([blind, doubt("k", 102.0)], [task]) == {"k": "t1"}


def test_where_the_service_s_clock_was_unknown_more_tasks_than_orders_are_left_to_the_person() -> None:
    unsure, tasks = doubt("j", 100.0, sure=False), [record("t1", 95.0), record("t2", 130.0)]
    assert matched([unsure], tasks[:1]) == {"j": "t1"}
    found = match([unsure], tasks, owned=set(), in_flight=set(), is_order=same)
    assert not found.tasks
    assert found.unclear == {unsure: 2}
    assert matched([doubt("j", 100.0)], tasks) == {"j": "t1"}
    assert matched([unsure, doubt("k", 131.0, sure=False)], tasks) == {"j": "t1", "k": "t2"}
    assert matched([unsure, doubt("other", 131.0, body="B")], [*tasks, record("t3", 131.0, body="B")]) == {
        "other": "t3"
    }


BODIES, TIMES = st.sampled_from("AB"), st.sampled_from([0.0, 5.0, 300.0, 425.0, 1000.0])


@must_reach(
    "matched",
    "not matched",
    "two equal orders",
    "a task of another's",
    "a body on its way",
    "a task of another kind",
    "a task from long before or after",
)
@settings(max_examples=200)
@given(
    st.lists(st.tuples(BODIES, TIMES, st.sampled_from(Kind)), max_size=6),
    st.lists(st.tuples(BODIES, st.none() | TIMES, st.sampled_from([None, *Kind])), max_size=8),
    st.sets(st.integers(0, 7)),
    st.frozensets(BODIES, max_size=1),
)
def test_each_order_gets_its_own_task_where_there_is_one_and_no_other_and_none_twice(
    orders: list[tuple[str, float, Kind]],
    tasks: list[tuple[str, float | None, str | None]],
    owned: set[int],
    in_flight: frozenset[str],
) -> None:
    doubts = [doubt(f"j{n}", when, body, kind) for n, (body, when, kind) in enumerate(orders)]
    records = {f"t{n}": record(f"t{n}", when, body, kind) for n, (body, when, kind) in enumerate(tasks)}
    taken = frozenset(f"t{n}" for n in owned)
    found = matched(doubts, list(records.values()), taken, in_flight)

    def fits(one: Doubt, task_id: str) -> bool:
        task, body = records[task_id], one.posting.body
        near = task.created_at is not None and -BEFORE <= task.created_at - one.posting.since <= AFTER
        return near and same(body, task, one.kind) and body not in in_flight and task_id not in taken

    assert len(set(found.values())) == len(found)
    assert all(fits(one, found[one.job_id]) for one in doubts if one.job_id in found)
    left = [one for one in doubts if one.job_id not in found]
    assert not any(fits(one, task_id) for one in left for task_id in records.keys() - found.values())
    reached(
        matched=bool(found), not_matched=bool(left), two_equal_orders=len({one[::2] for one in orders}) < len(orders)
    )
    for one, (task_id, task) in product(left, records.items()):
        if task.created_at is None or one.posting.body != (task.request or {})["body"]:
            continue
        apart = not -BEFORE <= task.created_at - one.posting.since <= AFTER
        another_kind, on_its_way = not same(one.posting.body, task, one.kind), one.posting.body in in_flight
        # Each of these, and nothing else, keeps the two apart.
        match [apart, another_kind, on_its_way, task_id in taken]:
            case [True, False, False, False]:
                reached("a task from long before or after")
            case [False, True, False, False]:
                reached("a task of another kind")
            case [False, False, True, False]:
                reached("a body on its way")
            case [False, False, False, True]:
                reached("a task of another's")


def test_a_task_that_is_told_of_twice_at_the_same_moment_by_different_words_is_one_task() -> None:
    garbled = replace(record("t", 101.0), garbled=True)
    assert matched([doubt("j", 100.0)], [record("t", 101.0), garbled]) == {"j": "t"}
    assert matched([doubt("j", 100.0)], [garbled, record("t", 101.0)]) == {"j": "t"}


def test_of_two_tasks_of_one_moment_each_look_finds_the_same_however_they_are_listed() -> None:
    twins = [record("t1", 101.0), record("t2", 101.0)]
    assert matched([doubt("j", 100.0)], twins) == matched([doubt("j", 100.0)], twins[::-1]) == {"j": "t1"}


def test_one_order_that_left_twice_in_a_moment_has_two_tries_that_can_be_told_apart() -> None:
    first, second = doubt("j", 100.0), doubt("j", 100.0, origin=(("token", "a"),))
    assert matched([first, second], [record("t", 101.0)]) == {"j": "t"}
