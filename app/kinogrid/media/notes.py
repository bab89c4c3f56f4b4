"""Numbers noted of files, that outlive the app where there is a place for them."""

import threading
from collections.abc import Callable, Iterable, Mapping


def _nothing_noted() -> Mapping[str, int]:
    return {}


def _kept_nowhere(_notes: Mapping[str, int]) -> None:
    pass


class Notes:
    """The latest `most` of them; for any thread. `read`, once, and `write` run on whichever asks, and may take time."""

    def __init__(
        self,
        most: int,
        read: Callable[[], Mapping[str, int]] = _nothing_noted,
        write: Callable[[Mapping[str, int]], None] = _kept_nowhere,
    ) -> None:
        """Take where they are kept; without a place they last as long as this."""
        self._most = most
        self._read = read
        self._write = write
        self._noted: dict[str, int] | None = None
        self._guard = threading.Lock()

    def get(self, key: str) -> int:
        """Give what is noted under a key, 0 where that is nothing."""
        with self._guard:
            return self._all().get(key, 0)

    def names(self) -> Iterable[str]:
        """Give all keys of this moment."""
        with self._guard:
            return tuple(self._all())

    def put(self, key: str, number: int) -> None:
        """Note a number as the latest."""
        with self._guard:
            noted = self._all()
            noted.pop(key, None)
            noted[key] = number
            while len(noted) > self._most:
                del noted[next(iter(noted))]
            self._write(noted)

    def _all(self) -> dict[str, int]:
        if self._noted is None:
            self._noted = dict(self._read())
        return self._noted
