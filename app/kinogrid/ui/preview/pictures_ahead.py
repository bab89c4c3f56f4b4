"""Pictures that are painted in a moment, scaled beside the window's thread, so that painting them is copying."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from av import VideoFrame

from kinogrid.media.budget import Size
from kinogrid.media.picture import ScreenPainter

# Bytes of pictures that wait to be painted: three steps on a screen of 3840 by 2160, one on a much larger one.
_MOST_AHEAD = 100 * 1024 * 1024
_PIXEL = 4


@dataclass(frozen=True, slots=True)
class ScreenWish:
    """A tile's picture at the size, in device pixels, at which it will stand on the screen."""

    tile: int
    source: VideoFrame
    size: Size


class PicturesAhead:
    """Makes what is wished for, one picture at a time; one that nobody wished for in time is made where it is asked.

    What was painted before is freed there too: large pictures are given back to the system page by page.
    """

    def __init__(
        self, run: Callable[[Callable[[], None]], None], painter: Callable[[], ScreenPainter] = ScreenPainter
    ) -> None:
        """Make nothing yet; `run` does a piece of work in another thread, `painter` makes who scales one tile."""
        self._run = run
        self._painter = painter
        self._here: dict[int, ScreenPainter] = {}
        self._beside: dict[int, ScreenPainter] = {}
        self._changed = threading.Condition()
        self._wishes: tuple[ScreenWish, ...] = ()
        self._made: dict[ScreenWish, VideoFrame] = {}
        self._making: ScreenWish | None = None
        self._at_work = False
        self._given: dict[int, VideoFrame] = {}
        self._spent: list[object] = []

    def want(self, wishes: Sequence[ScreenWish]) -> None:
        """Have these made, in this order and as far as memory is meant for it, and nothing else any more."""
        with self._changed:
            if not wishes and self._beside:
                # With them goes the memory that they keep for more.
                self._spent.append(self._beside)
                self._beside = {}
        self._take(wishes)

    def _take(self, wishes: Sequence[ScreenWish]) -> None:
        with self._changed:
            self._wishes = _within(wishes)
            for wish in [wish for wish in self._made if wish not in self._wishes]:
                self._spent.append(self._made.pop(wish))
            starts = not self._at_work and (self._next() is not None or bool(self._spent))
            self._at_work = self._at_work or starts
        if starts:
            self._run(self._work)

    def picture(self, tile: int, source: VideoFrame, size: Size) -> VideoFrame:
        """Give a tile's picture as the screen has it, which takes the place of the one that was given before."""
        wish = ScreenWish(tile, source, size)
        with self._changed:
            while self._making == wish:
                self._changed.wait()
            made = self._made.pop(wish, None)
            # Whoever works beside goes on with what comes after it.
            self._wishes = tuple(other for other in self._wishes if other != wish)
        if made is None:
            made = self._scaled(self._here, wish)
        with self._changed:
            if tile in self._given:
                self._spent.append(self._given[tile])
            self._given[tile] = made
        return made

    def forget(self) -> None:
        """Let go of all pictures; what scales them stays for the next ones, which mostly are as large."""
        with self._changed:
            self._spent += self._given.values()
            self._given.clear()
        self._take(())

    def rest(self) -> None:
        """Let go of what scales, too, as nothing will be painted for now."""
        with self._changed:
            self._spent.append(self._here)
            self._here = {}
        self.want(())

    def _next(self) -> ScreenWish | None:
        return next((wish for wish in self._wishes if wish not in self._made), None)

    def _work(self) -> None:
        """Make what is wished for until all is there."""
        while self._step():
            pass

    def _step(self) -> bool:
        """Free what was painted, and make one picture; tells whether there may be more to do."""
        with self._changed:
            spent, self._spent = self._spent, []
            wish = self._making = self._next()
            self._at_work = bool(spent) or wish is not None
        spent.clear()
        if wish is None:
            return self._at_work
        made = None
        try:
            made = self._scaled(self._beside, wish)
        finally:
            with self._changed:
                self._making = None
                if made is None:
                    self._at_work = False
                elif wish in self._wishes:
                    self._made[wish] = made
                self._changed.notify_all()
        return True

    def _scaled(self, painters: dict[int, ScreenPainter], wish: ScreenWish) -> VideoFrame:
        """Scale a picture by what one thread alone uses, set up once for each tile."""
        if wish.tile not in painters:
            painters[wish.tile] = self._painter()
        return painters[wish.tile].bgra(wish.source, wish.size)


def _within(wishes: Sequence[ScreenWish]) -> tuple[ScreenWish, ...]:
    """Leave out what there is no memory for: later ones."""
    kept: list[ScreenWish] = []
    room = _MOST_AHEAD
    for wish in wishes:
        room -= wish.size[0] * wish.size[1] * _PIXEL
        if room < 0:
            break
        kept.append(wish)
    return tuple(kept)
