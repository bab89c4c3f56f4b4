"""FFmpeg filter graphs, so that the rest of the demo says what it wants done to a picture only."""

from collections.abc import Sequence
from fractions import Fraction

from av.filter import Graph
from av.filter.context import FilterContext
from av.video.frame import VideoFrame

Step = tuple[str, str]
"""A filter's name and its arguments in FFmpeg's own notation."""

FRAME_TIME = Fraction(1, 24)
"""Seconds that one frame lasts: the service's clips have 24 frames a second."""


def through(frame: VideoFrame, *steps: Step) -> VideoFrame:
    """Send one frame through a chain of filters."""
    return joined([(frame, ())], ("null", ""), *steps)


def joined(inputs: Sequence[tuple[VideoFrame, Sequence[Step]]], joint: Step, *steps: Step) -> VideoFrame:
    """Bring frames together in one filter, each after steps of its own, and go on with the result."""
    return Joint(inputs, joint, *steps).made_of([frame for frame, _ in inputs])


class Joint:
    """What `joined` does, for one set of frames after the other: a graph takes longer to build than a small picture.

    Frames that it was given, and what follows them, are of the same sizes and formats; it belongs to one thread.
    """

    def __init__(self, inputs: Sequence[tuple[VideoFrame, Sequence[Step]]], joint: Step, *steps: Step) -> None:
        """Build the graph for frames like these."""
        # Its filters do not keep it.
        self._graph = graph = Graph()
        graph.threads = 1
        meeting = _add(graph, joint)
        self._sources = []
        for pad, (frame, own) in enumerate(inputs):
            source = graph.add_buffer(width=frame.width, height=frame.height, format=frame.format, time_base=FRAME_TIME)
            _chain(graph, source, own)[-1].link_to(meeting, 0, pad)
            self._sources.append(source)
        after = _chain(graph, meeting, (*steps, ("buffersink", "")))
        self._steps, self._sink = after[1:-1], after[-1]
        graph.configure()
        self._made = 0

    def tell(self, step: int, **values: str) -> None:
        """Give one of the steps behind the joint other values from the next frame on."""
        for name, value in values.items():
            self._steps[step].process_command(name, value)

    def made_of(self, frames: Sequence[VideoFrame]) -> VideoFrame:
        """Make a frame of these."""
        for source, frame in zip(self._sources, frames, strict=True):
            frame.pts, frame.time_base = self._made, FRAME_TIME
            source.push(frame)
        self._made += 1
        result = self._sink.pull()
        if not isinstance(result, VideoFrame):
            raise TypeError(f"a video filter gave a {type(result).__name__}")
        return result


def _add(graph: Graph, step: Step) -> FilterContext:
    name, arguments = step
    return graph.add(name, arguments or None)


def _chain(graph: Graph, first: FilterContext, steps: Sequence[Step]) -> list[FilterContext]:
    chain = [first]
    for step in steps:
        following = _add(graph, step)
        chain[-1].link_to(following)
        chain.append(following)
    return chain
