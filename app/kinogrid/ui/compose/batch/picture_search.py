"""Looks for pictures in what a person chose or dropped, beside the window's thread."""

import os
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from kinogrid.domain.request import Frame, LocalFrame, RemoteFrame
from kinogrid.ui.compose.frames.geometry import ENDINGS

# So many names of a folder are looked at; a folder with more is not one of pictures for orders.
LOOKED_AT = 10_000

# A file, a folder, or a picture on the web, which nobody needs to look for.
Place = Path | RemoteFrame


@dataclass(frozen=True, slots=True)
class Finding:
    """The pictures of one place, those of a folder by name; `words` say what else there is to know of it."""

    frames: tuple[Frame, ...] = ()
    words: str = ""


class Search:
    """Looks at one place after another on one thread of its own, which ends with `close`.

    The thread knows nothing of Qt, as it may outlive the dialog that it works for: a sleeping disk can't be hurried.
    """

    def __init__(self) -> None:
        """Start with nothing to look for."""
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="search")
        self._over = Event()

    def begin(self, places: Sequence[Place]) -> Future[tuple[Finding, ...]]:
        """Look at these places, after those before them; raises `RuntimeError` after `close`."""
        return self._pool.submit(lambda: tuple(look(place, self._over) for place in places))

    def close(self) -> None:
        """Look no further, and wait for nothing; a second call does nothing."""
        self._over.set()
        self._pool.shutdown(wait=False, cancel_futures=True)


def look(place: Place, over: Event) -> Finding:
    """Find the pictures of a place, which takes as long as its disk does; ends early once it is `over`."""
    if isinstance(place, RemoteFrame):
        return Finding((place,))
    names: list[str] = []
    count = 0
    try:
        if not place.is_dir():
            return Finding((LocalFrame(str(place)),))
        with os.scandir(place) as entries:
            for entry in entries:
                count += 1
                if over.is_set() or count > LOOKED_AT:
                    break
                if entry.name.lower().endswith(ENDINGS):
                    names.append(entry.name)
    except OSError:
        return Finding(words=f"“{place.name}” cannot be read.")
    frames = tuple(LocalFrame(str(place / name)) for name in sorted(names, key=str.casefold))
    if count > LOOKED_AT:
        return Finding(frames, f"“{place.name}” is too large: only {LOOKED_AT:,} of its files were looked at.")
    return Finding(frames, "" if frames else f"“{place.name}” holds no picture that can be used.")
