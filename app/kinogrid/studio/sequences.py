"""A person's sequences: arranged with undo, kept as files, and told which jobs their planned shots were ordered as."""

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.request import LocalFrame
from kinogrid.domain.sequence import (
    FREE_AGAIN,
    ClipSequence,
    ClipShot,
    PlannedShot,
    Shot,
    ShotStanding,
    sequence_name,
)
from kinogrid.studio.job_repository import Change, JobRepository, new_id
from kinogrid.studio.ports.sequencing import SequenceStore

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SequenceChange:
    """A sequence before and after something was done to it, None for none."""

    before: ClipSequence | None
    after: ClipSequence | None

    @property
    def undone(self) -> Self:
        """Give what takes it back."""
        return type(self)(self.after, self.before)


class Sequences:
    """Keeps the sequences: what is done to one holds at once, and `save` has it on the disk.

    Of the orders of planned shots it is the ledger: `claim` comes before anything else of an order, and that is saved
    before the order is, so that no shot is ever ordered twice, whatever ends the app in between.
    """

    def __init__(self, repository: JobRepository, store: SequenceStore) -> None:
        """Take the jobs and where sequences are kept; then `begin`."""
        self._repository = repository
        self._store = store
        self._sequences: dict[str, ClipSequence] = {}
        self._unsaved: dict[str, None] = {}
        self._turn = asyncio.Lock()
        # What shots of deleted sequences were ordered as, should one come back as it was before that.
        self._orders_of_deleted: dict[str, Mapping[str, str]] = {}
        # The orders of shots that are no jobs yet.
        self._coming: set[str] = set()
        self._listeners: list[Callable[[], None]] = []
        repository.subscribe(self._follow)

    async def begin(self) -> None:
        """Read the sequences; raises `LibraryTrouble`."""
        read = {sequence.id: sequence for sequence in await self._store.read()}
        self._coming |= {job.id for job in await self._repository.all_planned()}
        self._sequences = read | self._sequences
        self._tell()

    def _follow(self, change: Change) -> None:
        if change.after is not None:
            self._coming.discard(change.after.id)

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Tell `listener` whenever a sequence is another; of what becomes of jobs the repository tells."""
        self._listeners.append(listener)

    def all(self) -> tuple[ClipSequence, ...]:
        """List the sequences, the oldest first."""
        return tuple(sorted(self._sequences.values(), key=lambda one: (one.created_at, one.id)))

    def find(self, sequence_id: str) -> ClipSequence | None:
        """Give a sequence, None where there is none by that id."""
        return self._sequences.get(sequence_id)

    def new_shot_id(self) -> str:
        """Make an id for a shot."""
        return new_id(self._repository.now())

    def standing(self, sequence: ClipSequence, shot: Shot) -> ShotStanding:
        """Tell how a shot stands."""
        return sequence.standing(shot, self._repository.find, self._coming)

    def pictures(self) -> frozenset[str]:
        """Name the pictures of this machine that planned shots begin and end with."""
        planned = (shot for one in self._sequences.values() for shot in one.shots if isinstance(shot, PlannedShot))
        frames = (frame for shot in planned for _, frame in shot.order.frames())
        return frozenset(frame.path for frame in frames if isinstance(frame, LocalFrame))

    def variants_of(self, job_id: str) -> frozenset[int]:
        """Name the variants of a job, by their indices, that are shots of any sequence."""
        shots = (shot for one in self._sequences.values() for shot in one.shots)
        return frozenset(shot.index for shot in shots if isinstance(shot, ClipShot) and shot.job_id == job_id)

    def make(self, name: str, shots: Iterable[Shot] = ()) -> SequenceChange:
        """Make a sequence, under a free name like this one."""
        now = self._repository.now()
        made = ClipSequence(new_id(now), self._free(sequence_name(name), ""), now).inserted(shots)
        return self.apply(SequenceChange(None, made))

    def rename(self, sequence_id: str, name: str) -> SequenceChange | None:
        """Call a sequence something else; None where that is nothing, or nothing new."""
        kept = sequence_name(name)
        if not kept:
            return None
        return self.arrange(
            sequence_id,
            lambda one: one.arranged_as(ClipSequence("", self._free(kept, sequence_id), 0.0, one.shots)),
        )

    def delete(self, sequence_id: str) -> SequenceChange | None:
        """Delete a sequence, and none of its clips; None where it is gone."""
        before = self._sequences.get(sequence_id)
        return None if before is None else self.apply(SequenceChange(before, None))

    def arrange(self, sequence_id: str, change: Callable[[ClipSequence], ClipSequence]) -> SequenceChange | None:
        """Have a sequence's name or shots be others; None where nothing is."""
        before = self._sequences.get(sequence_id)
        after = None if before is None else change(before)
        if before is None or after is None or after.arranged_as(before) == after:
            return None
        return self.apply(SequenceChange(before, after))

    def apply(self, change: SequenceChange) -> SequenceChange:
        """Make a change, also one that takes another back, and give it; what was ordered stays ordered."""
        either = change.after or change.before
        if either is None:
            return change
        now = self._sequences.get(either.id)
        if change.after is None:
            if now is not None:
                self._orders_of_deleted[either.id] = now.orders
            self._sequences.pop(either.id, None)
        elif now is None:
            self._sequences[either.id] = change.after.ordered(self._orders_of_deleted.pop(either.id, {}))
        else:
            self._sequences[either.id] = now.arranged_as(change.after)
        self._changed(either.id)
        return change

    def plan_again(self, sequence_id: str, shot_id: str) -> bool:
        """Let a planned shot be ordered anew whose order came to nothing or is gone; False for any other.

        That is the person's decision: what was ordered before may have been charged.
        """
        sequence = self._sequences.get(sequence_id)
        shot = None if sequence is None else sequence.shot(shot_id)
        if sequence is None or not isinstance(shot, PlannedShot) or self.standing(sequence, shot) not in FREE_AGAIN:
            return False
        self._sequences[sequence_id] = sequence.freed({shot_id})
        self._changed(sequence_id)
        return True

    # The ledger of the orders

    def lacks_order(self, shot_id: str) -> bool:
        """Tell whether a planned shot is there and was never ordered."""
        return any(shot.id == shot_id for one in self._sequences.values() for shot in one.missing())

    def claim(self, orders: Mapping[str, str]) -> None:
        """Take note, before anything else is done, of the jobs that shots are about to be ordered as."""
        self._coming |= set(orders.values())
        for sequence in self.all():
            own = {shot.id: orders[shot.id] for shot in sequence.missing() if shot.id in orders}
            if own:
                self._sequences[sequence.id] = sequence.ordered(own)
                self._unsaved[sequence.id] = None
        self._tell()

    async def let_go(self, job_ids: Iterable[str]) -> None:
        """Let shots be ordered whose orders were dropped before they became jobs; raises `LibraryTrouble`."""
        gone = set(job_ids)
        self._coming -= gone
        for sequence in self.all():
            freed = {shot_id for shot_id, job_id in sequence.orders.items() if job_id in gone}
            if freed:
                self._sequences[sequence.id] = sequence.freed(freed)
                self._unsaved[sequence.id] = None
        self._tell()
        await self.save()

    async def aclose(self) -> None:
        """Write what a disk has refused before, if it takes it now."""
        try:
            await self.save()
        except LibraryTrouble as why:
            _log.error("the last changes of sequences are lost, of %d: %s", len(self._unsaved), why.failure)

    def _changed(self, sequence_id: str) -> None:
        self._unsaved[sequence_id] = None
        self._tell()

    async def save(self) -> None:
        """Return once all that was changed is on the disk.

        Raises `LibraryTrouble`: it holds in memory all the same, and the next time all of it is written.
        """
        async with self._turn:
            for sequence_id in tuple(self._unsaved):
                self._unsaved.pop(sequence_id, None)
                now = self._sequences.get(sequence_id)
                try:
                    await (self._store.drop(sequence_id) if now is None else self._store.write(now))
                except BaseException:
                    self._unsaved[sequence_id] = None
                    raise

    def _free(self, name: str, but: str) -> str:
        """Give a name that no other sequence has: with a number behind it where one does."""
        taken = {one.name.casefold() for one in self._sequences.values() if one.id != but}
        number, free = 1, name
        while free.casefold() in taken:
            number += 1
            free = f"{name} {number}"
        return free

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()
