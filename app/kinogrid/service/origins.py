"""What the service's records call our tokens: learned from tasks that are surely ours, to tell others' apart."""

from kinogrid.domain.posting import Origin
from kinogrid.domain.task import TaskRecord

# Tasks whose records are still to be seen; more than that are never in flight at once.
_MOST = 2000


class TokenOrigins:
    """Remembers, for this session, the origin of every token that has sent an order."""

    def __init__(self) -> None:
        """Know none."""
        self._senders: dict[str, str] = {}
        self._origins: dict[str, Origin] = {}

    def sent(self, token: str | None, task_id: str) -> None:
        """Take note that a token has ordered a task."""
        if token and token not in self._origins and len(self._senders) < _MOST:
            self._senders[task_id] = token

    def learn(self, record: TaskRecord) -> None:
        """Take in the record of a task, whoever ordered it."""
        token = self._senders.pop(record.id, None) if record.origin else None
        if token is not None:
            self._origins[token] = record.origin

    def of(self, token: str | None) -> Origin:
        """Give a token's origin, empty until the record of one of its tasks has told."""
        return self._origins.get(token, ()) if token else ()
