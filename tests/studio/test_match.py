"""Orders in doubt get their own tasks, nobody else's, and no task twice."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.request import Kind
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.studio.match import Doubt, match

SLACK = 600.0  # seconds


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
    found = match(doubts, records, owned=owned, in_flight=in_flight, is_order=same, slack=SLACK)
    return {job_id: task.id for job_id, task in found.items()}


def test_two_equal_orders_are_told_apart_by_their_times() -> None:
    doubts = [Doubt("early", "A", 100.0), Doubt("late", "A", 130.0)]
    assert matched(doubts, [record("t2", 131.0), record("t1", 101.0)]) == {"early": "t1", "late": "t2"}
    assert matched(doubts, [record("t2", 131.0)]) == {"late": "t2"}


BODIES, TIMES = st.sampled_from("AB"), st.floats(0, 2000)


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
    doubts = [Doubt(f"j{n}", body, when, kind) for n, (body, when, kind) in enumerate(orders)]
    records = {f"t{n}": record(f"t{n}", when, body, kind) for n, (body, when, kind) in enumerate(tasks)}
    taken = frozenset(f"t{n}" for n in owned)
    found = matched(doubts, list(records.values()), taken, in_flight)

    def fits(doubt: Doubt, task_id: str) -> bool:
        task = records[task_id]
        near = task.created_at is not None and abs(task.created_at - doubt.posted) <= SLACK
        return near and same(doubt.body, task, doubt.kind) and doubt.body not in in_flight and task_id not in taken

    assert len(set(found.values())) == len(found)
    assert all(fits(doubt, found[doubt.job_id]) for doubt in doubts if doubt.job_id in found)
    left = [doubt for doubt in doubts if doubt.job_id not in found]
    assert not any(fits(doubt, task_id) for doubt in left for task_id in records.keys() - found.values())
