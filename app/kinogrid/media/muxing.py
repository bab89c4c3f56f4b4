"""The one way in which FFmpeg writes files here: a named container, at an absolute path, which is no address."""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

import av
from av.container import OutputContainer
from av.video.stream import VideoStream

from kinogrid.domain.export import ExportWork

# A player can begin before it has all of the file.
FRONT_FIRST = {"movflags": "faststart"}


def muxer(target: str, container: str, options: Mapping[str, str] | None = None) -> OutputContainer:
    """Begin a file in a container that FFmpeg knows by this name; raises `OSError` and `av.FFmpegError`."""
    return av.open(str(Path(target).absolute()), "w", format=container, options=dict(options or {}))


def say_notes(container: OutputContainer, work: ExportWork) -> None:
    """Let a film say its title and how it was made, in the fields that players and `ffprobe` show."""
    if work.settings.notes and work.notes:
        container.metadata["title"] = work.title
        container.metadata["comment"] = work.notes


def add_video(container: OutputContainer, codec: str, rate: Fraction | int, options: Mapping[str, str]) -> VideoStream:
    """Add a stream of pictures for an encoder by FFmpeg's name; raises `av.FFmpegError` where it is not there."""
    stream = container.add_stream(codec, rate=rate, options=dict(options))
    if not isinstance(stream, VideoStream):
        raise TypeError(f"{codec} is no encoder of pictures")
    return stream
