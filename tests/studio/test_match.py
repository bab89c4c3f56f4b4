"""Orders in doubt get their own tasks, nobody else's, and no task twice."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.request import Kind
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.studio.match import Doubt, match


def record(task_id: str, created_at: float | None, body: str = "A", kind: str | None = "videos") -> TaskRecord:
    return TaskRecord(task_id, Pending(), kind, created_at, request={"body": body})


def same(body: str, task: TaskRecord, kind: Kind) -> bool:
    return task.kind in {None, kind} and task.request is not None and task.request["body"] == body


def matched(
    doubts: Sequence[Doubt],
    records: Sequence[TaskRecord],
    owned: frozenset[str] = frozenset(),
    in_flight: frozenset[str] = frozenset(),
) -> dict[str, str]:
    found = match(doubts, records, owned=owned, in_flight=in_flight, is_order=same, slack=600.0)
    return {job_id: task.id for job_id, task in found.items()}


def test_two_equal_orders_are_told_apart_by_their_times() -> None:
    doubts = [Doubt("early", "A", 100.0), Doubt("late", "A", 130.0)]
    assert matched(doubts, [record("t2", 131.0), record("t1", 101.0)]) == {"early": "t1", "late": "t2"}
    assert matched(doubts, [record("t2", 131.0)]) == {"late": "t2"}


def test_a_clock_that_is_minutes_off_still_matches() -> None:
    assert matched([Doubt("j", "A", 100.0)], [record("t", 100.0 + 8 * 60)]) == {"j": "t"}


def test_nothing_is_taken_from_another_job_or_another_day() -> None:
    doubt = Doubt("j", "A", 100_000.0)
    assert matched([doubt], [record("t", 100_001.0)], owned=frozenset({"t"})) == {}
    assert matched([doubt], [record("t", 10.0)]) == {}
    assert matched([doubt], [record("t", 100_001.0, body="B")]) == {}
    assert matched([doubt], [record("t", None)]) == {}


def test_while_an_equal_order_is_on_its_way_nobody_gets_its_task() -> None:
    assert matched([Doubt("j", "A", 100.0)], [record("t", 101.0)], in_flight=frozenset({"A"})) == {}


def test_an_order_for_pictures_and_one_for_videos_in_the_same_words_each_get_their_own() -> None:
    doubts = [Doubt("clip", "A", 100.0), Doubt("picture", "A", 100.0, Kind.IMAGINE)]
    pictures, videos = record("p", 100.0, kind="imagine"), record("v", 105.0)
    assert matched(doubts, [pictures, videos]) == {"clip": "v", "picture": "p"}
    assert matched(doubts, [pictures]) == {"picture": "p"}
    assert matched(doubts[:1], [pictures]) == {}
    assert matched(doubts[1:], [videos]) == {}


TIMES = st.floats(0, 2000)


@given(
    st.lists(st.tuples(st.sampled_from("AB"), TIMES, st.sampled_from(Kind)), max_size=6),
    st.lists(st.tuples(st.sampled_from("AB"), TIMES, st.sampled_from([None, *Kind])), max_size=8),
    st.sets(st.integers(0, 7)),
)
def test_no_task_is_given_twice_or_to_another_order(
    orders: list[tuple[str, float, Kind]], tasks: list[tuple[str, float, str | None]], owned: set[int]
) -> None:
    doubts = [Doubt(f"j{n}", body, when, kind) for n, (body, when, kind) in enumerate(orders)]
    records = [record(f"t{n}", when, body, kind) for n, (body, when, kind) in enumerate(tasks)]
    taken = frozenset(f"t{n}" for n in owned)
    found = matched(doubts, records, owned=taken)
    assert len(set(found.values())) == len(found)
    assert not taken.intersection(found.values())
    by_id = {task.id: task for task in records}
    for doubt in doubts:
        if doubt.job_id in found:
            assert same(doubt.body, by_id[found[doubt.job_id]], doubt.kind)
    # Nothing that could have been matched is left over: a leftover pair would fit.
    left = [doubt for doubt in doubts if doubt.job_id not in found]
    free = [task for task in records if task.id not in found.values() and task.id not in taken]
    for doubt in left:
        for task in free:
            near = abs((task.created_at or 0.0) - doubt.posted) <= 600.0
            assert not (near and same(doubt.body, task, doubt.kind))
