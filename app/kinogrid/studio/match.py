"""Which of the tasks is which order in doubt: a pure decision, because a wrong one costs money."""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from kinogrid.domain.posting import Origin, Posting, differ
from kinogrid.domain.request import Kind
from kinogrid.domain.task import TaskRecord


@dataclass(frozen=True, slots=True)
class Window:
    """When a posting's task was made if it has one, by the service's clock in Unix seconds.

    `posted` is the likeliest moment. With `sure` it comes from the service's own clock and no other task of that body
    that was there before can lie within; else it comes from this machine's, or nobody saw what was there.
    """

    earliest: float
    posted: float
    latest: float
    sure: bool


@dataclass(frozen=True, slots=True)
class Doubt:
    """A try of a job's order that may have arrived, and when its task was made if so.

    `origin` is what records call the token that sent it, as far as that is known by now.
    """

    job_id: str
    posting: Posting
    window: Window
    kind: Kind = Kind.VIDEOS
    origin: Origin = ()

    def is_anothers(self, record: TaskRecord) -> bool:
        """Tell whether a task is certainly not this order's: it was there before, or another token has ordered it."""
        return record.id in self.posting.signs.others or differ(self.origin, record.origin)


@dataclass(frozen=True, slots=True)
class Found:
    """What each doubt turned out to be, and how many tasks fit each doubt that nothing certain can be told of."""

    tasks: Mapping[Doubt, TaskRecord]
    unclear: Mapping[Doubt, int]


def match(
    doubts: Sequence[Doubt],
    records: Sequence[TaskRecord],
    *,
    owned: AbstractSet[str],
    in_flight: AbstractSet[str],
    is_order: Callable[[str, TaskRecord, Kind], bool],
) -> Found:
    """Give each doubt the task that it became, where that is certain enough.

    A task fits when it was made by exactly the same body, within the doubt's window, by no other token as far as is
    told, was not listed before the order left, and belongs to no job (`owned`). Equal orders are told apart by their
    times: the nearest pair is taken first, and no task is given twice. Where the window is not sure, more fitting tasks
    than doubts are a question for the person; so is a single one where the list was unread when the order left, as it
    may have been there before. While an equal order is on its way (`in_flight` bodies), nobody gets a task of that
    body: it may be the other's.
    """
    pairs = sorted(
        (
            (abs(record.created_at - doubt.window.posted), doubt.posting.since, doubt.job_id, record.id, doubt, record)
            for doubt in doubts
            if doubt.posting.body not in in_flight
            for record in records
            if record.id not in owned
            and record.created_at is not None
            and doubt.window.earliest <= record.created_at <= doubt.window.latest
            and not doubt.is_anothers(record)
            and is_order(doubt.posting.body, record, doubt.kind)
        ),
        key=lambda pair: pair[:4],
    )
    unclear = _unclear([(doubt, record) for *_, doubt, record in pairs])
    tasks: dict[Doubt, TaskRecord] = {}
    taken: set[str] = set()
    for *_, task_id, doubt, record in pairs:
        if doubt not in tasks and doubt not in unclear and task_id not in taken:
            tasks[doubt] = record
            taken.add(task_id)
    return Found(tasks, unclear)


def _unclear(pairs: Sequence[tuple[Doubt, TaskRecord]]) -> dict[Doubt, int]:
    """Name the doubts without a sure time for which the tasks that fit tell nothing, and how many those are."""
    unclear = {}
    for doubt, _ in pairs:
        if doubt.window.sure:
            continue
        equal = {other for other, _ in pairs if other.posting.body == doubt.posting.body and other.kind == doubt.kind}
        fitting = {record.id for other, record in pairs if other in equal}
        if doubt.posting.signs.unseen or len(fitting) > len(equal):
            unclear[doubt] = len(fitting)
    return unclear
