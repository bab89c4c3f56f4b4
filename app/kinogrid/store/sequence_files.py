"""Sequences, each a file of its own beside the folders of clips: no database is needed to have them back."""

import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from kinogrid.domain.request import Frame, Generate, LocalFrame
from kinogrid.domain.sequence import (
    MOST_SECONDS,
    MOST_SHOTS,
    USUAL_SECONDS,
    WHOLE,
    ClipSequence,
    ClipShot,
    PlannedShot,
    Shot,
    ShownPart,
    sequence_name,
)
from kinogrid.store.codec import Unreadable, masked, order_from_text, order_to_text
from kinogrid.store.files import flush_folder, is_own, own_folder, read_own, refuse_link, write_whole
from kinogrid.store.paths import Profile
from kinogrid.store.trouble import disk_told
from kinogrid.store.workers import Workers

_log = logging.getLogger(__name__)

FORMAT = 1
"""Raised when the meaning of a field changes; a file of a later one is left as it is."""

# Bytes: so many shots with the longest prompts come to less.
_MOST = 32 * 1024 * 1024
_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z-]{0,59}")
_SUFFIX = ".json"


class _ShotRow(msgspec.Struct, omit_defaults=True):
    shot: str
    job: str | None = None
    variant: int | None = None
    order: msgspec.Raw = msgspec.Raw()
    seconds: float = USUAL_SECONDS
    first: int = 0
    last: int | None = None


class _SequenceRow(msgspec.Struct):
    format: int
    sequence: str
    name: str
    created_at: float
    shots: list[_ShotRow]
    orders: dict[str, str] = {}


class _SequenceHead(msgspec.Struct):
    format: int


class SequenceFiles:
    """The `SequenceStore` of the ports: `sequences/<id>.json` below the library, each written whole or not at all.

    Pictures of the library are named by their files alone, so that they are found wherever the library is.
    """

    def __init__(self, profile: Profile, mask: Callable[[str], str] = str) -> None:
        """Take the profile; `mask` takes secrets out of what is written."""
        self._library, self._folder, self._frames = profile.folder, profile.sequences, profile.frames
        self._mask = mask
        self._unreadable: tuple[str, ...] = ()
        self._workers = Workers(1, "kinogrid-sequences")

    @property
    def unreadable(self) -> tuple[str, ...]:
        """Name the files that were met and cannot be read; they stay as they are."""
        return self._unreadable

    async def read(self) -> Sequence[ClipSequence]:
        """Give the sequences that can be read, the oldest first; the others stay as they are on the disk.

        Raises `LibraryTrouble`.
        """
        return await self._workers.run(self._read)

    async def write(self, sequence: ClipSequence) -> None:
        """Keep a sequence instead of one of its id; returns once it is on the disk, and raises `LibraryTrouble`."""
        await self._workers.run(partial(self._write, sequence))

    async def drop(self, sequence_id: str) -> None:
        """Keep a sequence no longer; raises `LibraryTrouble`."""
        await self._workers.run(partial(self._drop, sequence_id))

    async def aclose(self) -> None:
        """Wait for the last write."""
        await self._workers.aclose()

    def _read(self) -> Sequence[ClipSequence]:
        found: list[ClipSequence] = []
        unreadable: list[str] = []
        with disk_told():
            refuse_link(self._folder)
            paths = sorted(self._folder.glob(f"*{_SUFFIX}")) if self._folder.is_dir() else []
        for path in paths:
            try:
                if not is_own(path):
                    raise Unreadable("it is no file of the library's own")
                found.append(self._sequence(path.stem, read_own(path, _MOST)))
            except (OSError, ValueError) as error:
                _log.error("the sequence %s cannot be read and stays as it is: %s", path.name, error)
                unreadable.append(path.name)
        self._unreadable = tuple(unreadable)
        return sorted(found, key=lambda one: (one.created_at, one.id))

    def _write(self, sequence: ClipSequence) -> None:
        with disk_told():
            folder = own_folder(self._library, self._folder.name)
            write_whole(folder / f"{_checked(sequence.id)}{_SUFFIX}", self._text(sequence))

    def _drop(self, sequence_id: str) -> None:
        with disk_told():
            refuse_link(self._folder)
            if self._folder.is_dir():
                (self._folder / f"{_checked(sequence_id)}{_SUFFIX}").unlink(missing_ok=True)
                flush_folder(self._folder)

    def _text(self, sequence: ClipSequence) -> bytes:
        row = _SequenceRow(
            FORMAT,
            sequence.id,
            sequence.name,
            sequence.created_at,
            [self._row(shot) for shot in sequence.shots],
            dict(sequence.orders),
        )
        return msgspec.json.format(masked(msgspec.json.encode(row).decode(), self._mask)).encode() + b"\n"

    def _row(self, shot: Shot) -> _ShotRow:
        first, last = shot.part.first, shot.part.last
        if isinstance(shot, ClipShot):
            return _ShotRow(shot.id, job=shot.job_id, variant=shot.index, first=first, last=last)
        order = order_to_text(_reframed(shot.order, self._named))
        return _ShotRow(shot.id, order=msgspec.Raw(order.encode()), seconds=shot.seconds, first=first, last=last)

    def _sequence(self, name: str, data: bytes) -> ClipSequence:
        """Read a file's text; raises `Unreadable`."""
        try:
            if msgspec.json.decode(data, type=_SequenceHead).format > FORMAT:
                raise Unreadable("a newer Kinogrid wrote it")
            row = msgspec.json.decode(data, type=_SequenceRow)
        except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
            raise Unreadable(str(error)) from error
        if row.sequence != name or _ID.fullmatch(name) is None:
            raise Unreadable("it is not the sequence that its name says")
        shots = tuple(self._shot(shot) for shot in row.shots[:MOST_SHOTS])
        if len({shot.id for shot in shots}) < len(shots):
            raise Unreadable("it has one shot twice")
        return ClipSequence(row.sequence, sequence_name(row.name) or row.sequence, row.created_at, shots, row.orders)

    def _shot(self, row: _ShotRow) -> Shot:
        part = ShownPart(max(row.first, 0), row.last) if row.first or row.last is not None else WHOLE
        if row.job is not None and row.variant is not None:
            return ClipShot(row.shot, row.job, row.variant, part)
        order: Any = order_from_text(bytes(row.order).decode())
        if not isinstance(order, Generate):
            raise Unreadable("a shot is planned that is no first generation")
        return PlannedShot(row.shot, _reframed(order, self._placed), min(abs(row.seconds), MOST_SECONDS), part)

    def _named(self, frame: Frame) -> Frame:
        """Name a picture of the library by its file alone."""
        if not isinstance(frame, LocalFrame) or Path(frame.path).parent != self._frames:
            return frame
        return LocalFrame(Path(frame.path).name)

    def _placed(self, frame: Frame) -> Frame:
        """Give a picture that is named by its file alone its place in the library."""
        if not isinstance(frame, LocalFrame) or Path(frame.path).name != frame.path:
            return frame
        return LocalFrame(str(self._frames / frame.path))


def _checked(sequence_id: str) -> str:
    if _ID.fullmatch(sequence_id) is None:
        raise ValueError(f"no sequence is called {sequence_id!r}")
    return sequence_id


def _reframed(order: Generate, change: Callable[[Frame], Frame]) -> Generate:
    return replace(order, first=change(order.first), last=None if order.last is None else change(order.last))
