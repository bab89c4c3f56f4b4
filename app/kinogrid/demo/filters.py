"""FFmpeg filter graphs for single frames, so that the rest of the demo says what it wants done to a picture only."""

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
    """Bring frames together in one filter, each after steps of its own, and go on with the result.

    Graphs are built for each frame: that takes some 30 µs, and lets every argument change from frame to frame.
    """
    graph = Graph()
    graph.threads = 1
    meeting = _add(graph, joint)
    sources = []
    for pad, (frame, own) in enumerate(inputs):
        source = graph.add_buffer(width=frame.width, height=frame.height, format=frame.format, time_base=FRAME_TIME)
        _chain(graph, source, own).link_to(meeting, 0, pad)
        sources.append(source)
    sink = _chain(graph, meeting, (*steps, ("buffersink", "")))
    graph.configure()
    for source, (frame, _) in zip(sources, inputs, strict=True):
        frame.pts, frame.time_base = 0, FRAME_TIME
        source.push(frame)
        source.push(None)
    result = sink.pull()
    if not isinstance(result, VideoFrame):
        raise TypeError(f"a video filter gave a {type(result).__name__}")
    return result


def _add(graph: Graph, step: Step) -> FilterContext:
    name, arguments = step
    return graph.add(name, arguments or None)


def _chain(graph: Graph, first: FilterContext, steps: Sequence[Step]) -> FilterContext:
    last = first
    for step in steps:
        following = _add(graph, step)
        last.link_to(following)
        last = following
    return last
