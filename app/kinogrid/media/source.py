"""Where bytes come from that are to be decoded: files, opened so that nobody waits for what is none."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from kinogrid.media.clip_problem import BrokenClip, ClipDefect

Source = Path | bytes
"""A file, or the whole content of one."""


def file_of(source: Source) -> BinaryIO:
    """Open a source for reading; raises `OSError`, and `BrokenClip` for a path that is no file."""
    if isinstance(source, bytes):
        return io.BytesIO(source)
    if source.exists() and not source.is_file():
        # A pipe would be waited for, perhaps for ever.
        raise BrokenClip(ClipDefect.UNREADABLE, "not a file")
    return source.open("rb", buffering=0)


def content_of(source: Source) -> bytes:
    """Give all of a source; raises `OSError`."""
    return source if isinstance(source, bytes) else source.read_bytes()


@contextmanager
def disk_blamed(source: Source) -> Iterator[None]:
    """Turn what the disk says into what is wrong with a clip."""
    try:
        yield
    except FileNotFoundError as error:
        raise BrokenClip(ClipDefect.GONE, _name(source)) from error
    except PermissionError as error:
        raise BrokenClip(ClipDefect.FORBIDDEN, _name(source)) from error
    except OSError as error:
        raise BrokenClip(ClipDefect.UNREADABLE, error.strerror or str(error)) from error


def _name(source: Source) -> str:
    return source.name if isinstance(source, Path) else ""
