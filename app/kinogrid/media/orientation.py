"""How a display matrix puts pictures upright: by its whole matrix, mirrors too, as ffmpeg's own output has it."""

import math
import struct
from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import cast

from av import VideoFrame
from av.filter import Graph
from av.sidedata.sidedata import SideDataContainer, Type

# Nine numbers, row by row: a b u, c d v, x y w (ISO/IEC 14496-12). What turns and mirrors are a, b, c and d.
Matrix = tuple[int, ...]
# One of FFmpeg's filters, and what it is told.
FilterStep = tuple[str, str | None]

_HFLIP: tuple[FilterStep, ...] = (("hflip", None),)
# Alone it only counts the lines backwards, and PyAV then reads beyond them: so they are copied.
_VFLIP: tuple[FilterStep, ...] = (("vflip", None), ("copy", None))

# Filters pass times on as they are, whatever unit they take them to be in.
_ANY_UNIT = Fraction(1, 24)

# FFmpeg counts the kinds of what a picture carries up to about 40. PyAV has no names for some, EXIF (31) among them,
# and then tells of none.
_NAMELESS = set(range(64)) - {kind.value for kind in Type}
_WITHOUT_NAMELESS = tuple(("sidedata", f"mode=delete:type={number}") for number in _NAMELESS)

# What a picture's own `side_data` is made by, which stays in the picture and holds it in turn: until the collector came
# round to such circles, some hundred megabytes of pictures were kept that nobody wanted. PyAV's types leave it out.
_carried_by = cast("Callable[[VideoFrame], SideDataContainer]", SideDataContainer)


def steps_of(matrix: Matrix) -> tuple[FilterStep, ...]:
    """Give the filters that `ffmpeg` puts before its output for a display matrix; none for one that shows nothing."""
    a, b, _u, c, d = matrix[:5]
    across, down = math.hypot(a, c), math.hypot(b, d)
    if not across or not down:
        return ()
    match round(math.degrees(math.atan2(b / down, a / across))) % 360:
        case 0:
            return _VFLIP if d < 0 else ()
        case 1:
            return ()
        case 90:
            return (("transpose", "cclock_flip" if c > 0 else "clock"),)
        case 180:
            return (_HFLIP if a < 0 else ()) + (_VFLIP if d < 0 else ())
        case 270:
            return (("transpose", "clock_flip" if c < 0 else "cclock"),)
        case angle:
            return (("rotate", f"{angle}*PI/180"),)


class Uprighter:
    """Puts one clip's pictures upright, each by the matrix that it carries itself; set up once for all that are alike.

    `turned` tells whether the last one stood on its side, so that its width was its height; `changed` whether it was
    stored otherwise than it is seen in any way. Raises `av.FFmpegError`.
    """

    def __init__(self) -> None:
        """Set up nothing before a picture asks for it."""
        self._filter = _Filter()
        self._lightener = _Filter()
        self.turned = False
        self.changed = False

    def upright(self, frame: VideoFrame) -> VideoFrame:
        """Give a decoded picture as it is to be seen: itself, in most clips."""
        matrix = self._matrix(frame)
        steps = () if matrix is None else steps_of(matrix)
        self.turned = any(name == "transpose" for name, _told in steps)
        self.changed = bool(steps)
        return self._filter.run(frame, steps) if steps else frame

    def _matrix(self, frame: VideoFrame) -> Matrix | None:
        """Give the matrix that a picture carries."""
        try:
            carried = _carried_by(frame)
        except ValueError:
            carried = _carried_by(self._lightener.run(frame, _WITHOUT_NAMELESS))
        found = carried.get(Type.DISPLAYMATRIX)
        return None if found is None else struct.unpack("9i", bytes(found))


class _Filter:
    """FFmpeg's filters one after another, kept for as long as pictures and filters stay alike."""

    def __init__(self) -> None:
        self._graph = Graph()
        self._made_for: tuple[Iterable[FilterStep], int, int, str] | None = None

    def run(self, frame: VideoFrame, steps: tuple[FilterStep, ...]) -> VideoFrame:
        """Send a picture through."""
        wanted = (steps, frame.width, frame.height, frame.format.name)
        if wanted != self._made_for:
            self._graph, self._made_for = _made(frame, steps), wanted
        self._graph.vpush(frame)
        return self._graph.vpull()


def _made(frame: VideoFrame, steps: Iterable[FilterStep]) -> Graph:
    """Set filters up for pictures like this one."""
    graph = Graph()
    graph.threads = 1
    nodes = [
        graph.add_buffer(width=frame.width, height=frame.height, format=frame.format, time_base=_ANY_UNIT),
        *(graph.add(name, told) for name, told in steps),
        graph.add("buffersink"),
    ]
    graph.link_nodes(*nodes).configure()
    return graph
