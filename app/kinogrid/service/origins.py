"""What the service's records call our tokens: learned from tasks that are surely ours, to tell others' apart."""

from collections.abc import Callable

from kinogrid.domain.posting import KnownOrigins, Origin
from kinogrid.domain.task import TaskRecord

# Tasks whose records are still to be seen, and tokens, beyond which the oldest are left out.
_MOST_TASKS, _MOST_TOKENS = 200, 50


class TokenOrigins:
    """Remembers the origin of every token that has sent an order, from one session to the next if it is kept."""

    def __init__(
        self,
        known: KnownOrigins | None = None,
        keep: Callable[[KnownOrigins], object] = lambda _known: None,
    ) -> None:
        """Take what was known before, and who keeps what is known by now."""
        known = known or KnownOrigins()
        self._origins = dict(known.origins)
        self._senders = dict(known.senders)
        self._keep = keep
        # What was known before may be outdated: each session learns it once more.
        self._learned: set[str] = set()

    def sent(self, sender: str, task_id: str) -> None:
        """Take note that a token has ordered a task."""
        if sender and sender not in self._learned:
            self._senders[task_id] = sender
            self._tell()

    def learn(self, record: TaskRecord) -> None:
        """Take in the record of a task, whoever ordered it."""
        sender = self._senders.get(record.id) if record.origin else None
        if sender is None:
            return
        self._learned.add(sender)
        self._senders = {task_id: other for task_id, other in self._senders.items() if other != sender}
        self._origins.pop(sender, None)
        self._origins[sender] = record.origin
        self._tell()

    def of(self, sender: str) -> Origin:
        """Give a token's origin, empty until the record of one of its tasks has told."""
        return self._origins.get(sender, ())

    def _tell(self) -> None:
        self._origins = dict(list(self._origins.items())[-_MOST_TOKENS:])
        self._senders = dict(list(self._senders.items())[-_MOST_TASKS:])
        self._keep(KnownOrigins(dict(self._origins), dict(self._senders)))
