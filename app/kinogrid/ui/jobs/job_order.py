"""In which order jobs stand in the list: those that need the person on top, then the newest first.

Extensions may stand below what they continue: a family then stands where its first job does, on top where any of it
needs the person.
"""

import math
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from typing import Protocol

from kinogrid.studio.job_repository import JobKey

# Stands after whatever comes below a job, since rows are kept from the bottom up.
_END = (math.inf, chr(0x10FFFF))
_Rank = tuple[object, ...]


class RowSteps(Protocol):
    """Who is told of each row that comes, goes or moves: around the moment at which it does."""

    def inserting(self, row: int) -> AbstractContextManager[None]:
        """Tell that one comes."""
        ...

    def removing(self, row: int) -> AbstractContextManager[None]:
        """Tell that one goes."""
        ...

    def moving(self, first: int, last: int, before: int) -> AbstractContextManager[None]:
        """Tell that some move, both ends within, to before another, all as they stand now."""
        ...

    def nested_otherwise(self, first: int, last: int) -> None:
        """Tell that some may stand another step further in, or out, than before."""
        ...


class Untold:
    """Tells nobody."""

    def inserting(self, _row: int) -> AbstractContextManager[None]:
        """Tell nobody."""
        return nullcontext()

    def removing(self, _row: int) -> AbstractContextManager[None]:
        """Tell nobody."""
        return nullcontext()

    def moving(self, _first: int, _last: int, _before: int) -> AbstractContextManager[None]:
        """Tell nobody."""
        return nullcontext()

    def nested_otherwise(self, _first: int, _last: int) -> None:
        """Tell nobody."""


UNTOLD = Untold()


class JobOrder:
    """Keys of jobs in their order, kept from the bottom up, so that the usual new one, the newest, is an append.

    What comes, goes or moves is one row, or one run of rows that stand together, at a time.
    """

    def __init__(
        self, keys: Iterable[JobKey] = (), needing: Iterable[JobKey] = (), parents: Mapping[str, str] | None = None
    ) -> None:
        """Start with these, and with those that need the person.

        `parents` gives the jobs, by id, that others continue, of which some may not be here; None where extensions
        stand alone.
        """
        self._needing = set(needing)
        self._is_nested = parents is not None
        self._at: dict[str, JobKey] = {}
        self._named: dict[JobKey, str] = {}
        # Of those whose parent is here; and, by the parent's id, those whose parent is not.
        self._parent: dict[JobKey, JobKey] = {}
        self._children: dict[JobKey, list[JobKey]] = {}
        self._apart: dict[str, set[JobKey]] = {}
        every = sorted({*keys, *self._needing}) if self._needing else sorted(keys)
        if parents:
            self._at = {key[1]: key for key in every}
            for child, parent in parents.items():
                if child in self._at:
                    self._link(self._at[child], parent)
        elif self._is_nested:
            self._at = {key[1]: key for key in every}
        self._urgent = self._urgent_now()
        self._rows: list[JobKey] = []
        roots = [key for key in every if key not in self._parent] if self._parent else every
        calm = [key for key in roots if key not in self._urgent] if self._urgent else roots
        for root in (*calm, *sorted(self._urgent)) if self._children or self._urgent else ():
            self._rows += self._family(root)
        if not self._children and not self._urgent:
            self._rows = calm

    def __len__(self) -> int:
        """Count them."""
        return len(self._rows)

    def __iter__(self) -> Iterator[JobKey]:
        """Give them, from the bottom up."""
        return iter(self._rows)

    def at(self, row: int) -> JobKey:
        """Give the one in a row, counted from the top."""
        return self._rows[len(self._rows) - 1 - row]

    def row(self, key: JobKey) -> int | None:
        """Give the row of one, None where it is not among them."""
        place = self._place(key)
        return None if place is None else len(self._rows) - 1 - place

    def needs(self, key: JobKey) -> bool:
        """Tell whether one of them needs the person."""
        return key in self._needing

    def depth(self, key: JobKey) -> int:
        """Tell how many of those that it continues stand above one of them."""
        return len(self._line(key)) - 1

    def put(self, key: JobKey, *, needs: bool, parent: str = "", steps: RowSteps = UNTOLD) -> None:
        """Take one in, or to its other place; `parent` is the id of what it continues, empty for nothing."""
        if self._place(key) is not None:
            if self._is_nested and self._named.get(key, "") != parent:
                self._join(key, parent, steps)
            self._let_need(key, needs=needs, steps=steps)
            return
        if self._is_nested:
            self._at[key[1]] = key
            if parent:
                self._link(key, parent)
        place = self._place_for(key)
        with steps.inserting(len(self._rows) - place):
            self._rows.insert(place, key)
        if orphans := self._apart.pop(key[1], set()):
            with self._calm(orphans, steps):
                for orphan in sorted(orphans):
                    self._relocate(orphan, partial(self._link, orphan, key[1]), steps)
        self._let_need(key, needs=needs, steps=steps)

    def drop(self, key: JobKey, steps: RowSteps = UNTOLD) -> None:
        """Take one out, where it is among them; what continues it stands alone then."""
        place = self._place(key)
        if place is None:
            return
        if key not in self._parent and key not in self._children:
            self._remove(place, key, steps)
            return
        with self._calm([key], steps):
            for child in tuple(self._children.get(key, ())):
                self._relocate(child, partial(self._leave_parent, child), steps)
            self._remove(self._place(key), key, steps)

    def _remove(self, place: int | None, key: JobKey, steps: RowSteps) -> None:
        if place is None:
            raise KeyError(key)
        with steps.removing(len(self._rows) - 1 - place):
            del self._rows[place]
            self._needing.discard(key)
            self._unlink(key)
            self._at.pop(key[1], None)
            self._urgent = self._urgent_now()

    # Who continues whom

    def _link(self, key: JobKey, parent_id: str) -> None:
        """Let one continue another; one that would come round to itself, as files may say, stands alone."""
        self._named[key] = parent_id
        parent = self._at.get(parent_id)
        if parent is None or key in self._line(parent):
            self._apart.setdefault(parent_id, set()).add(key)
        else:
            self._parent[key] = parent
            insort(self._children.setdefault(parent, []), key, key=_below)

    def _unlink(self, key: JobKey) -> None:
        parent_id, parent = self._named.pop(key, ""), self._parent.pop(key, None)
        if parent is not None:
            siblings = self._children[parent]
            siblings.remove(key)
            if not siblings:
                del self._children[parent]
        elif parent_id in self._apart:
            self._apart[parent_id].discard(key)
            if not self._apart[parent_id]:
                del self._apart[parent_id]

    def _leave_parent(self, key: JobKey) -> None:
        """Let one stand alone whose parent goes, until that is here again."""
        parent_id = self._named[key]
        self._unlink(key)
        self._named[key] = parent_id
        self._apart.setdefault(parent_id, set()).add(key)

    def _join(self, key: JobKey, parent: str, steps: RowSteps) -> None:
        def link() -> None:
            self._unlink(key)
            if parent:
                self._link(key, parent)

        known = self._at.get(parent)
        with self._calm([key] if known is None else [key, known], steps):
            self._relocate(key, link, steps)

    def _line(self, key: JobKey) -> list[JobKey]:
        """Give what one continues, from the first on, and itself."""
        line = [key]
        while (parent := self._parent.get(line[-1])) is not None:
            line.append(parent)
        line.reverse()
        return line

    def _family(self, key: JobKey) -> list[JobKey]:
        """Give one and what continues it, from the bottom up."""
        found, left = [], [key]
        while left:
            found.append(left.pop())
            left += self._children.get(found[-1], ())
        found.reverse()
        return found

    # Who needs the person

    def _urgent_now(self) -> set[JobKey]:
        return {self._line(key)[0] for key in self._needing} if self._parent else set(self._needing)

    def _let_need(self, key: JobKey, *, needs: bool, steps: RowSteps) -> None:
        if (key in self._needing) == needs:
            return
        root = self._line(key)[0]
        needing = self._needing ^ {key}
        if root in self._urgent and any(self._line(one)[0] == root for one in needing):
            self._needing = needing
            return

        def change() -> None:
            self._needing = needing
            self._urgent = self._urgent_now()

        self._relocate(root, change, steps)

    @contextmanager
    def _calm(self, keys: Iterable[JobKey], steps: RowSteps) -> Iterator[None]:
        """Let nobody of the families of some need the person meanwhile, so that what moves takes nobody along."""
        roots = {self._line(key)[0] for key in keys}
        loud = [key for key in self._needing if self._line(key)[0] in roots]
        for key in loud:
            self._let_need(key, needs=False, steps=steps)
        yield
        for key in loud:
            if self._place(key) is not None:
                self._let_need(key, needs=True, steps=steps)

    # The rows

    def _rank(self, key: JobKey) -> _Rank:
        if key not in self._parent:
            return key in self._urgent, key, _END
        root, *rest = self._line(key)
        return root in self._urgent, root, *map(_below, rest), _END

    def _place_for(self, key: JobKey) -> int:
        return bisect_left(self._rows, self._rank(key), key=self._rank)

    def _place(self, key: JobKey) -> int | None:
        place = self._place_for(key)
        return place if place < len(self._rows) and self._rows[place] == key else None

    def _relocate(self, key: JobKey, change: Callable[[], object], steps: RowSteps) -> None:
        """Let one, with what continues it, stand where it belongs after a change that concerns nobody else."""
        rows, place = self._rows, self._place(key)
        if place is None:
            raise KeyError(key)
        block = self._family(key)
        end = place + 1
        start = end - len(block)
        del rows[start:end]
        change()
        to = self._place_for(key)
        if to != start:
            rows[start:start] = block
            first, last = len(rows) - end, len(rows) - 1 - start
            above = len(rows) - len(block) - to
            with steps.moving(first, last, above if above <= first else above + len(block)):
                del rows[start:end]
                rows[to:to] = block
        else:
            rows[start:start] = block
        steps.nested_otherwise(len(rows) - to - len(block), len(rows) - 1 - to)


def _below(key: JobKey) -> tuple[float, str]:
    """Rank what continues the same from the bottom up: the oldest stands first."""
    return -key[0], key[1]
