"""Looks for pictures in what a person chose or dropped, beside the window's thread."""

import os
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from threading import Event

from kinogrid.domain.file_names import shown_name
from kinogrid.domain.request import Frame, LocalFrame, RemoteFrame
from kinogrid.ui.compose.frames.geometry import ENDINGS

# So many names of a folder are looked at; a folder with more is not one of pictures for orders.
LOOKED_AT = 10_000

# A file, a folder, or a picture on the web, which nobody needs to look for.
Place = Path | RemoteFrame


class Shortfall(StrEnum):
    """Why a folder gave less than one might think."""

    UNREADABLE = "unreadable"
    NO_PICTURE = "no picture"
    TOO_LARGE = "too large"


@dataclass(frozen=True, slots=True)
class Finding:
    """The pictures of one place, those of a folder by name, and why it gave no more of them where it should have."""

    frames: tuple[Frame, ...] = ()
    folder: str = ""
    shortfall: Shortfall | None = None


class Search:
    """Looks at one place after another on one thread of its own, which ends with `close`.

    The thread knows nothing of Qt, as it may outlive the dialog that it works for: a sleeping disk can't be hurried.
    """

    def __init__(self) -> None:
        """Start with nothing to look for."""
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="picture-search")
        self._over = Event()

    def begin(self, places: Sequence[Place]) -> Future[tuple[Finding, ...]]:
        """Look at these places, after those before them; raises `RuntimeError` after `close`."""
        return self._pool.submit(lambda: tuple(look(place, self._over) for place in places))

    def close(self) -> None:
        """Look no further, and wait for nothing; a second call does nothing."""
        self._over.set()
        self._pool.shutdown(wait=False, cancel_futures=True)


def look(place: Place, over: Event, most: int = LOOKED_AT) -> Finding:
    """Find the pictures of a place, which takes as long as its disk does; ends early once it is `over`.

    No more than `most` names of a folder are looked at.
    """
    if isinstance(place, RemoteFrame):
        return Finding((place,))
    names: list[str] = []
    name = shown_name(place.name)
    count = 0
    try:
        if not place.is_dir():
            return Finding((LocalFrame(str(place)),))
        with os.scandir(place) as entries:
            for entry in entries:
                count += 1
                if over.is_set() or count > most:
                    break
                if entry.name.lower().endswith(ENDINGS):
                    names.append(entry.name)
    except OSError:
        shortfall: Shortfall | None = Shortfall.UNREADABLE
    else:
        shortfall = Shortfall.TOO_LARGE if count > most else None if names else Shortfall.NO_PICTURE
    frames = tuple(LocalFrame(str(place / found)) for found in sorted(names, key=str.casefold))
    return Finding(frames, name, shortfall)
