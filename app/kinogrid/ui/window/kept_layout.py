"""How the window stood, kept from start to start; read before the first paint, so it imports next to nothing."""

import re
from binascii import a2b_base64, b2a_base64
from typing import NamedTuple

# Wider than any screen's pane, in logical pixels.
_WIDEST = 4096
# The side panes' widths as a new person finds them, and the window's, from which on there is room for both.
USUAL_COMPOSE, USUAL_JOBS = 328, 336
ROOM_FOR_BOTH = 1_100
_VERSION = "1"
# Whether Compose is in sight, its width, the same of Jobs; Qt's own bytes follow.
_HEAD = re.compile(rf"{_VERSION} (\d) (\d{{1,6}}) (\d) (\d{{1,6}})\n".encode("ascii"))


class PanesState(NamedTuple):
    """Which side panes are in sight, and how wide each is when it is, in logical pixels."""

    compose_shown: bool
    compose_width: int
    jobs_shown: bool
    jobs_width: int


class KeptLayout(NamedTuple):
    """The panes, and the window's place and size as Qt writes them."""

    panes: PanesState
    geometry: bytes

    def text(self) -> str:
        """Write it for the settings."""
        compose_shown, compose_width, jobs_shown, jobs_width = self.panes
        head = f"{_VERSION} {compose_shown:d} {compose_width} {jobs_shown:d} {jobs_width}\n"
        return b2a_base64(head.encode("ascii") + self.geometry, newline=False).decode("ascii")

    @classmethod
    def read(cls, text: str) -> "KeptLayout":
        """Read what `text` wrote; raises `ValueError` for anything else."""
        state = a2b_base64(text, strict_mode=True)
        head = _HEAD.match(state)
        if head is None:
            raise ValueError("this is no layout of a window")
        compose_shown, compose_width, jobs_shown, jobs_width = map(int, head.groups())
        panes = PanesState(compose_shown == 1, min(compose_width, _WIDEST), jobs_shown == 1, min(jobs_width, _WIDEST))
        return cls(panes, state[head.end() :])
