"""Which of the recent tasks is which order in doubt: a pure decision, because a wrong one costs money."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from kinogrid.domain.request import Kind
from kinogrid.domain.task import TaskRecord


@dataclass(frozen=True, slots=True)
class Doubt:
    """An order that may have arrived: its job, its body, when it was posted (Unix seconds, the service's clock)."""

    job_id: str
    body: str
    posted: float
    kind: Kind = Kind.VIDEOS


def match(
    doubts: Sequence[Doubt],
    records: Sequence[TaskRecord],
    *,
    owned: AbstractSet[str],
    in_flight: AbstractSet[str],
    is_order: Callable[[str, TaskRecord, Kind], bool],
    slack: float,
) -> dict[str, TaskRecord]:
    """Give each order in doubt the task that it became, where that is certain enough.

    A task fits when it was made by exactly the same body, within `slack` seconds of the posting, and belongs to no job
    (`owned`). Equal orders are told apart by their times: the nearest pair is taken first, and no task is given twice.
    While an equal order is on its way (`in_flight` bodies), nobody gets a task of that body: it may be the other's.
    """
    pairs = sorted(
        (abs(record.created_at - doubt.posted), doubt.posted, doubt.job_id, record.id, record)
        for doubt in doubts
        if doubt.body not in in_flight
        for record in records
        if record.id not in owned
        and record.created_at is not None
        and abs(record.created_at - doubt.posted) <= slack
        and is_order(doubt.body, record, doubt.kind)
    )
    found: dict[str, TaskRecord] = {}
    taken: set[str] = set()
    for _, _, job_id, task_id, record in pairs:
        if job_id not in found and task_id not in taken:
            found[job_id] = record
            taken.add(task_id)
    return found
