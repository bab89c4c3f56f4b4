"""A loader of pictures on a bench, as tests use it."""

import threading
from collections.abc import Callable
from pathlib import Path

from kinogrid.media.clip_cache import ClipCache
from kinogrid.media.loader import FrameLoader

SIZE = (160, 192)


def let_through(_path: Path) -> None:
    """Let a file be played: the tests have made it."""


def all_there(cache: ClipCache) -> bool:
    """Tell whether all that is to come of a clip is decoded: one that is open has no plan yet for a moment."""
    return cache.opened and (cache.track is None or cache.plan is not None) and cache.missing() is None


class Bench:
    """A loader, and waiting for what it tells."""

    def __init__(
        self, budget: int = 64 * 1024 * 1024, workers: int = 2, vet: Callable[[Path], None] = let_through
    ) -> None:
        self._told = threading.Event()
        self.loader = FrameLoader(workers=workers, notify=self._told.set, budget=budget, vet=vet)

    def close(self) -> None:
        self.loader.close()

    def until(self, condition: Callable[[], object]) -> None:
        for _look in range(2000):
            if condition():
                return
            self.loader.hungry = True
            self._told.wait(0.01)
            self._told.clear()
        raise AssertionError("it never came")

    def show(self, clips: list[Path], size: tuple[int, int] = SIZE) -> list[ClipCache]:
        caches = self.loader.show(clips, [size] * len(clips))
        assert None not in caches
        return [cache for cache in caches if cache is not None]
