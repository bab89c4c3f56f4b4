"""The worker threads that decode: in step over all clips, nearest first, then what may be shown next; never unseen."""

import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from kinogrid.media.budget import Plan, Size, Want, fit, picture_bytes, plan
from kinogrid.media.clip_cache import ClipCache
from kinogrid.media.clip_problem import BrokenClip
from kinogrid.media.memory import give_back

# Threads that open files, at least: a job's start is short, and worth both cores of two.
_STARTERS = 2
# Pictures of each clip that come before stills and the freeing of old clips.
_HEAD_START = 2
# Pictures that one clip may be ahead of another that a slower thread works on.
_LEAD = 4
# Pictures of a clip that are there before it is chosen: half a second, in which its file is opened once more.
_GLIMPSE = 12
# Clips waiting to be freed: from so many on freeing goes before filling.
_MOST_RETIRED = 24
# How long the end waits for pictures that are being decoded, in seconds.
_PATIENCE = 1.0


class FrameLoader:
    """Decodes the clips on show within one byte budget; so many `workers` fill the cache at the same time.

    `notify` is called from a worker thread whenever something comes that the window waits for: a file opened, a
    picture while `hungry` is set, a still. It must return at once. Call `close` before what `notify` needs goes away.

    The window sets `hungry` when it lacks a picture; the next one that comes clears it and notifies. `ahead` has the
    clips that may be shown next.
    """

    def __init__(self, *, workers: int, notify: Callable[[], None], budget: int, vet: Callable[[Path], None]) -> None:
        """Start the workers; `budget` is in bytes, for all clips together.

        `vet` is called in a worker before a file is opened, and raises `BrokenClip` for one that may not be.
        """
        self._vet = vet
        self._budget = budget
        self._notify = notify
        self._wake = threading.Condition()
        self._caches: list[ClipCache | None] = []
        self.ahead: dict[Path, ClipCache] = {}
        self._shown_as: Callable[[Size], Size] = _as_it_is
        self._retired: deque[ClipCache] = deque()
        self._own_work: deque[Callable[[], None]] = deque()
        self._resting = False
        self._holding = False
        self._closing = False
        self._quiet = max(workers, 1)
        self._quiet_now = 0
        self.hungry = False
        self._threads = [
            # Daemons, so that an app that ends by an error ends: `close` is what ends them in good order.
            threading.Thread(target=self._work, name=f"kinogrid-decode-{number}", daemon=True)
            for number in range(max(workers, _STARTERS))
        ]
        for thread in self._threads:
            thread.start()

    def show(self, clips: Sequence[Path | None], shown: Sequence[Size]) -> tuple[ClipCache | None, ...]:
        """Put another set of clips on show; clips that stay, or were foreseen, keep all that is cached of them."""
        with self._wake:
            kept = {cache.path: cache for cache in self._caches if cache is not None and not cache.outdated}
            foreseen = {path: self.ahead.pop(path) for path in clips if path is not None and path in self.ahead}
            self._retired.extend(cache for cache in foreseen.values() if cache.replaced)
            kept = {path: cache for path, cache in foreseen.items() if not cache.replaced} | kept
            caches: list[ClipCache | None] = []
            for clip, size in zip(clips, shown, strict=True):
                cache = None if clip is None else kept.pop(clip, None) or ClipCache(clip, size)
                if cache is not None:
                    cache.shown = size
                caches.append(cache)
            self._retired.extend(old for old in self._caches if old is not None and old not in caches)
            self._caches = caches
            self._replan()
            self._wake.notify_all()
        return tuple(caches)

    def foresee(self, clips: Sequence[Path], shown_as: Callable[[Size], Size]) -> None:
        """Make the first pictures of clips ready that may be shown next, in this order, once nobody waits for others.

        `shown_as` tells in a worker at which size in device pixels a clip will be shown, by its own size. What was
        foreseen before and is not any more is let go of.
        """
        with self._wake:
            on_show = {cache.path for cache in self._caches if cache is not None}
            before = self.ahead
            self.ahead = {path: before.get(path) or ClipCache(path, (0, 0)) for path in clips if path not in on_show}
            self._retired.extend(cache for path, cache in before.items() if path not in self.ahead)
            self._shown_as = shown_as
            self._wake.notify_all()

    def resize(self, shown: Sequence[Size]) -> None:
        """Tell the sizes at which the tiles are now shown, in device pixels."""
        with self._wake:
            for cache, size in zip(self._caches, shown, strict=True):
                if cache is not None:
                    cache.shown = size
            self._replan()
            self._wake.notify_all()

    def set_budget(self, budget: int) -> None:
        """Keep within so many bytes from now on; what is too much is let go of at once."""
        with self._wake:
            self._budget = budget
            self._replan()
            self._wake.notify_all()

    def _replan(self) -> None:
        """Share the budget; a clip whose file is not open yet counts like the first that is."""
        known = [cache for cache in self._caches if cache is not None and cache.track is not None]
        if not known:
            return
        unopened = sum(1 for cache in self._caches if cache is not None and not cache.opened)
        wants = [Want(len(cache.pictures), cache.native, cache.shown) for cache in known]
        wants += [wants[0]] * unopened
        for cache, chosen in zip(known, plan(wants, self._budget), strict=False):
            cache.adopt(chosen)

    def follow(self, frames: Sequence[int | None]) -> None:
        """Tell which frames are on show; wakes the workers only where they decode ahead."""
        ahead = False
        for cache, frame in zip(self._caches, frames, strict=True):
            if cache is not None and frame is not None:
                cache.playhead = frame
                ahead = ahead or cache.windowed
        if ahead:
            with self._wake:
                self._wake.notify_all()

    def ask_still(self, cache: ClipCache, index: int | None) -> None:
        """Ask for one picture at native size, in place of any asked for before; None takes the question back."""
        with self._wake:
            cache.wanted_still = index
            self._wake.notify_all()

    def run(self, work: Callable[[], None]) -> None:
        """Do a short piece of the caller's work in a worker, before any more decoding; dropped at close."""
        with self._wake:
            self._own_work.append(work)
            self._wake.notify_all()

    def rest(self, *, resting: bool) -> None:
        """Stop decoding while the window can't be seen, and go on after."""
        with self._wake:
            self._resting = resting
            self._wake.notify_all()

    def hold(self, *, holding: bool) -> None:
        """Stop all work for a moment, so that the window has the machine to itself."""
        with self._wake:
            self._holding = holding
            self._wake.notify_all()

    def close(self) -> None:
        """End the workers and free all pictures, but those of a worker that hangs; harmless when done twice."""
        with self._wake:
            self._closing = True
            self._retired.extend(cache for cache in (*self._caches, *self.ahead.values()) if cache is not None)
            self._caches, self.ahead = [], {}
            self._wake.notify_all()
        deadline = time.monotonic() + _PATIENCE
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        self._threads = []
        for cache in self._retired:
            if not cache.claimed:
                cache.close()
        self._retired.clear()

    def _work(self) -> None:
        """Live a worker's life: take the most urgent piece of work, do it, look again."""
        while True:
            with self._wake:
                work = self._choose()
                while work is None:
                    if self._closing:
                        return
                    self._wake.wait()
                    work = self._choose()
            work()

    def _choose(self) -> Callable[[], None] | None:
        """Choose the most urgent piece of work that no other worker has; called under the lock."""
        if self._closing or self._holding:
            return None
        if self._own_work:
            return self._own_work.popleft()
        if self._resting:
            return self._freeing()
        caches = [cache for cache in self._caches if cache is not None and not cache.claimed]
        return (
            (self._freeing() if len(self._retired) > _MOST_RETIRED else None)
            or self._opening(caches)
            or self._filling(caches, _HEAD_START)
            or self._still(caches)
            or self._quietly(caches)
        )

    def _quietly(self, caches: Sequence[ClipCache]) -> Callable[[], None] | None:
        """Choose what nobody waits for, for no more threads than leave the window a core of its own."""
        if self._quiet_now >= self._quiet:
            return None
        work = self._freeing() or self._filling(caches, sys.maxsize) or self._glimpsing()
        if work is None:
            return None
        self._quiet_now += 1

        def counted() -> None:
            try:
                work()
            finally:
                with self._wake:
                    self._quiet_now -= 1
                    self._wake.notify()

        return counted

    def _opening(self, caches: Sequence[ClipCache]) -> Callable[[], None] | None:
        """Choose a file that nobody has looked at yet."""
        for cache in caches:
            if not cache.opened:
                return self._claimed(cache, self._open)
        return None

    def _filling(self, caches: Sequence[ClipCache], below: int) -> Callable[[], None] | None:
        """Choose the next picture of the clip that has the fewest, so that all tiles can go on together."""
        others = [
            cache.fresh for cache in self._caches if cache is not None and cache.claimed and cache.track is not None
        ]
        furthest = min(others, default=sys.maxsize - _LEAD) + _LEAD
        for cache in sorted(caches, key=lambda cache: cache.fresh):
            if cache.fresh >= min(below, furthest):
                return None
            index = cache.missing()
            if index is not None:
                return self._claimed(cache, partial(self._fill, index=index))
        return None

    def _glimpsing(self) -> Callable[[], None] | None:
        """Choose a clip of which the beginning may soon be wanted, if what is on show leaves memory for it."""
        on_show = [cache for cache in self._caches if cache is not None]
        if not self.ahead or not all(cache.opened and (cache.complete or not cache.pictures) for cache in on_show):
            return None
        taken = sum(picture_bytes(cache.plan.size) * len(cache.pictures) for cache in on_show if cache.plan is not None)
        share = max(self._budget - taken, 0) // len(self.ahead)
        for cache in self.ahead.values():
            if cache.claimed:
                continue
            if not cache.opened:
                return self._claimed(cache, self._open)
            wanted = min(_GLIMPSE, share // picture_bytes(cache.plan.size)) if cache.plan is not None else 0
            index = cache.missing() if cache.fresh < wanted else None
            if index is not None:
                return self._claimed(cache, partial(self._glimpse, index=index, last=cache.fresh + 1 >= wanted))
        return None

    def _still(self, caches: Sequence[ClipCache]) -> Callable[[], None] | None:
        """Choose an exact picture that the window asked for."""
        for cache in caches:
            index = cache.wanted_still
            if index is not None and cache.track is not None:
                cache.wanted_still = None
                return self._claimed(cache, partial(self._take_still, index=index))
        return None

    def _freeing(self) -> Callable[[], None] | None:
        """Choose a clip that is no longer on show."""
        for cache in self._retired:
            if not cache.claimed:
                self._retired.remove(cache)
                return partial(_free, cache)
        return None

    def _claimed(self, cache: ClipCache, work: Callable[[ClipCache], None]) -> Callable[[], None]:
        """Keep other workers off a clip while one works on it."""
        cache.claimed = True

        def claimed_work() -> None:
            try:
                work(cache)
            finally:
                with self._wake:
                    late = cache.claimed = self._closing
                    self._wake.notify()
                if late:
                    # `close` has not waited for this one.
                    cache.close()

        return claimed_work

    def _open(self, cache: ClipCache) -> None:
        """Look at a file and plan its memory; the window hears of what is on show."""
        cache.open(self._vet)
        with self._wake:
            on_show = cache in self._caches
            if on_show:
                self._replan()
            elif cache.track is not None:
                cache.shown = self._shown_as(cache.native)
                cache.adopt(Plan(fit(cache.native, cache.shown), len(cache.pictures)))
            self._wake.notify_all()
        if on_show:
            self._notify()

    def _glimpse(self, cache: ClipCache, index: int, *, last: bool) -> None:
        """Decode one picture of a clip that may be shown next; with its last one the decoder's memory goes back."""
        self._fill(cache, index)
        with self._wake:
            rests = last and cache not in self._caches
        if rests:
            cache.rest()
            give_back()

    def _fill(self, cache: ClipCache, index: int) -> None:
        """Decode one picture, and feed a window that waits."""
        try:
            found, picture = cache.decode_towards(index)
        except BrokenClip as broken:
            with self._wake:
                cache.end_early(broken.problem)
            self._notify()
            return
        if picture is None:
            return
        with self._wake:
            cache.keep(index, found, picture)
        if self.hungry:
            self.hungry = False
            self._notify()
        if cache.complete:
            cache.rest()
            give_back()

    def _take_still(self, cache: ClipCache, index: int) -> None:
        """Decode one picture at full size, and tell the window."""
        cache.take_still(index)
        self._notify()


def _free(cache: ClipCache) -> None:
    """Give a clip's memory back to the system."""
    cache.close()
    give_back()


def _as_it_is(native: Size) -> Size:
    return native
