"""Where a report was written: what support asks for first."""

import platform

import av
import PySide6
from PySide6.QtCore import qVersion

from kinogrid import __version__


def surroundings() -> tuple[tuple[str, str], ...]:
    """Name the versions of app, system and the libraries that matter; nothing of it tells who somebody is."""
    return (
        ("Kinogrid", __version__),
        ("System", f"{platform.system()} {platform.release()} ({platform.machine()})"),
        ("Python", platform.python_version()),
        ("Qt", f"{qVersion()}, PySide6 {PySide6.__version__}"),
        ("FFmpeg", f"{av.ffmpeg_version_info}, PyAV {av.__version__}"),
    )
