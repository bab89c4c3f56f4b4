"""The decoder's process as the app sees it: started when it is needed, kept warm, ended when it takes too long."""

import errno
import logging
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from functools import partial
from typing import Any, BinaryIO, TypeVar

from kinogrid.children import DECODER, command
from kinogrid.media import deaths
from kinogrid.media.child_process import PATIENCE, ChildProcess
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.confinement import LAST_IN_LINE
from kinogrid.media.deaths import Deaths, Opener
from kinogrid.media.errands import (
    MOST_GIVEN,
    BrokenTalk,
    Errand,
    FrameMade,
    Given,
    Heard,
    NotesRead,
    PictureMade,
    Ready,
    StripMade,
    answer_from,
    expected,
    follow_up,
    packed,
    patience_for,
)

# Seconds for a start: it takes a fifth of one, and many times that on a slow disk.
_START = 30.0
# Seconds beyond an errand's own, for what is around it; and for taking a piece of a file.
_AROUND, _A_PIECE = 3.0, 30.0
# Seconds by the clock for each of processor time: on a machine that does much else, no clip is to be lost by that.
_BUSY = 4
# Bytes of a file that are handed over at a time.
_PIECE = 1024 * 1024

_T = TypeVar("_T")

_log = logging.getLogger(__name__)


def _program() -> list[str]:
    return command(DECODER)


class DecoderMissing(Exception):
    """The decoder cannot be started, which says nothing of any file."""


class _DecoderDied(Exception):
    """The decoder ended, was ended, or spoke nonsense while it was at a file."""


class DecoderProcess:
    """One decoder and the thread that talks to it: one errand after another, and a new process after a death.

    What the process is held by stands in `child_process`.
    """

    def __init__(
        self,
        name: str,
        seen: Deaths,
        program: Callable[[], list[str]] = _program,
        patience: Callable[[Errand], float] = patience_for,
        *,
        yields: bool = False,
    ) -> None:
        """Start nothing before there is something to decode; `seen` remembers the files that ended a decoder.

        One that `yields` lets all else on this machine go first.
        `patience` is how much processor time an errand may take, in seconds; the decoder itself is held to it on Linux
        and macOS, and to four times that by the clock everywhere.
        """
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._deaths = seen
        self._child = ChildProcess(
            (lambda: [*program(), LAST_IN_LINE]) if yields else program, "decoder", yields=yields
        )
        self._patience = patience
        self._under_way: set[Future[Any]] = set()

    @property
    def number(self) -> int | None:
        """Give the process's number, None while there is none."""
        return self._child.number

    def submit(self, errand: Errand, file: Opener) -> Future[tuple[Heard, bytes]]:
        """Have an errand done for a file: its answer, and the bytes that follow it.

        The future raises what opening and reading the file do, `BrokenClip` for a file that is too large or ends
        decoders, `DecoderMissing`, and `CancelledError` after `close`.
        """
        return self.beside(partial(self._done, errand, file))

    def beside(self, work: Callable[[], _T]) -> Future[_T]:
        """Have the thread do a piece of the caller's work; after `close` its future is cancelled."""
        try:
            landing = self._thread.submit(work)
        except RuntimeError:
            landing = Future()
            landing.cancel()
            landing.set_running_or_notify_cancel()
            return landing
        self._under_way.add(landing)
        landing.add_done_callback(self._under_way.discard)
        return landing

    def rest(self) -> None:
        """End the process once it has done what it was asked, until there is something to do again."""
        self.beside(self._child.bury)

    def close(self) -> None:
        """End process and thread, whatever they are at; harmless when done twice."""
        self._child.end()
        self._thread.shutdown(wait=False, cancel_futures=True)
        wait(self._under_way, PATIENCE)
        self._child.bury()

    # Everything from here on is the thread's

    def _done(self, errand: Errand, file: Opener) -> tuple[Heard, bytes]:
        if self._deaths.of(file) >= deaths.MOST:
            raise BrokenClip(ClipDefect.DEADLY)
        while True:
            try:
                return self._asked(errand, file)
            except _DecoderDied as died:
                if self._child.has_ended:
                    raise CancelledError from died
                count = self._deaths.add(file)
                _log.warning("a file has ended the decoder, for the %s. time: %s", count, died)
                if count >= deaths.MOST:
                    raise BrokenClip(ClipDefect.DEADLY) from died

    def _asked(self, errand: Errand, file: Opener) -> tuple[Heard, bytes]:
        with file() as opened:
            size = opened.seek(0, 2)
            if size > MOST_GIVEN:
                raise BrokenClip(ClipDefect.TOO_HEAVY)
            opened.seek(0)
            self._make_ready()
            try:
                self._hand_over(Given(errand, size), opened)
                with self._child.ended_after(self._patience(errand) * _BUSY + _AROUND):
                    answer = answer_from(self._child.read)
                    follows = answer.size if isinstance(answer, PictureMade | StripMade | FrameMade | NotesRead) else 0
                    return answer, follow_up(self._child.read, follows)
            except BrokenTalk as error:
                raise _DecoderDied(f"{error}, exit code {self._child.bury()}") from error
            except BaseException:
                # It is in the middle of something that nobody will hear the end of.
                self._child.bury()
                raise

    def _hand_over(self, given: Given, file: BinaryIO) -> None:
        """Send an errand and its file; the disk may take its time, the decoder may not."""
        piece, left = packed(given), given.size
        while piece:
            with self._child.ended_after(_A_PIECE):
                self._write(piece)
            piece = file.read(min(left, _PIECE))
            left -= len(piece)
        if left:
            raise OSError(errno.EIO, "the file became shorter")

    def _write(self, piece: bytes) -> None:
        try:
            self._child.write(piece)
        except OSError as error:
            raise BrokenTalk(str(error)) from error

    def _make_ready(self) -> None:
        """Start a decoder where there is none that could be asked."""
        if self._child.is_running:
            return
        self._child.bury()
        try:
            self._child.start()
        except OSError as error:
            raise DecoderMissing(str(error)) from error
        try:
            with self._child.ended_after(_START):
                ready = answer_from(self._child.read)
            held = expected(Ready, ready).held
        except (BrokenTalk, BrokenClip) as error:
            said, code = self._child.last_words(), self._child.bury()
            if self._child.has_ended:
                raise CancelledError from error
            raise DecoderMissing(f"{said or error}, exit code {code}") from error
        _log.info("the decoder has started, bound by: %s", ", ".join(held) or "nothing")
