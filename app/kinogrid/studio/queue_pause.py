"""The pause of the whole queue: what the account refuses is refused for every order, so none of them is spent on it."""

from collections.abc import Callable

from kinogrid.domain.failure import Failure
from kinogrid.domain.job import Job
from kinogrid.domain.state import Failed
from kinogrid.studio.ports.ordering import PauseStore

# What the service says of a token that another may mend.
OF_THE_TOKEN = frozenset({"invalid_token", "no_token", "token_expired", "token_mismatched", "permission_denied"})
# What the service says of the account or its token, and not of one order.
OF_THE_ACCOUNT = OF_THE_TOKEN | {"used_up", "disabled"}


class QueuePause:
    """Keeps, also through a restart, that the queue is paused and why, until the person lets it go on."""

    def __init__(self, store: PauseStore) -> None:
        """Take where it is kept."""
        self._store = store
        self._why: Failure | None = None
        self._listeners: list[Callable[[Failure | None], None]] = []

    @property
    def why(self) -> Failure | None:
        """Give the reason of the pause, None while the queue goes on."""
        return self._why

    def explains(self, job: Job) -> bool:
        """Tell whether a job has ended with the very thing for which the queue is paused, and cost nothing by that."""
        why = self._why
        return (
            why is not None
            and why.code in OF_THE_ACCOUNT
            and isinstance(job.state, Failed)
            and job.state.failure.code == why.code
            and job.state.failure.charge.is_free
        )

    def listen(self, listener: Callable[[Failure | None], None]) -> None:
        """Tell `listener` of every change from now on."""
        self._listeners.append(listener)

    async def load(self) -> None:
        """Take up the pause of an earlier session; raises `LibraryTrouble`."""
        why = await self._store.paused()
        if why is not None:
            self.set(why)

    def set(self, why: Failure | None) -> None:
        """Send nothing more from this moment on, or (None) send again; `keep` takes it to the disk."""
        self._why = why
        for listener in self._listeners:
            listener(why)

    async def keep(self) -> None:
        """Let a restart find the pause as it is now; raises `LibraryTrouble`."""
        await self._store.keep_paused(self._why)
