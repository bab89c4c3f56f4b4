"""In which order jobs stand in the list: those that need the person on top, then the newest first."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence

from kinogrid.studio.job_repository import JobKey


class JobOrder:
    """Keys of jobs, each kept oldest first, so that the usual new one, the newest, is an append."""

    def __init__(self, keys: Iterable[JobKey] = (), needing: Iterable[JobKey] = ()) -> None:
        """Start with these, and with those that need the person."""
        self._keys = sorted(keys)
        self._needing = sorted(needing)

    def __len__(self) -> int:
        """Count them."""
        return len(self._keys) + len(self._needing)

    def __iter__(self) -> Iterator[JobKey]:
        """Give them, in no order."""
        return iter((*self._keys, *self._needing))

    def at(self, row: int) -> JobKey:
        """Give the one in a row, counted from the top."""
        needing = len(self._needing)
        return self._needing[needing - 1 - row] if row < needing else self._keys[len(self) - 1 - row]

    def row(self, key: JobKey) -> int | None:
        """Give the row of one, None where it is not among them."""
        place = _place(self._needing, key)
        if place is not None:
            return len(self._needing) - 1 - place
        place = _place(self._keys, key)
        return None if place is None else len(self) - 1 - place

    def row_for(self, key: JobKey, *, needs: bool) -> int:
        """Give the row that one would stand in."""
        if needs:
            return len(self._needing) - bisect_left(self._needing, key)
        return len(self) - bisect_left(self._keys, key)

    def needs(self, key: JobKey) -> bool:
        """Tell whether one of them stands among those that need the person."""
        return _place(self._needing, key) is not None

    def put(self, key: JobKey, *, needs: bool) -> None:
        """Take one in."""
        insort(self._needing if needs else self._keys, key)

    def drop(self, key: JobKey) -> None:
        """Take one out, where it is among them."""
        for keys in (self._needing, self._keys):
            place = _place(keys, key)
            if place is not None:
                del keys[place]


def _place(keys: Sequence[JobKey], key: JobKey) -> int | None:
    place = bisect_left(keys, key)
    return place if place < len(keys) and keys[place] == key else None
