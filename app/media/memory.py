"""Makes freed pictures go back to the system: glibc otherwise keeps hundreds of megabytes for later."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_M_MMAP_THRESHOLD: Final = -3  # malloc.h of glibc
_OWN_MAPPING_FROM: Final = 128 * 1024  # bytes: glibc's own first value, which it would raise up to 32 MiB by itself


def _glibc() -> ctypes.CDLL | None:
    """The C library, where it is glibc."""
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "gnu_get_libc_version") else None


def return_large_blocks() -> None:
    """Let each large block have a mapping of its own for the rest of the process; does nothing elsewhere."""
    library = _glibc()
    if library is not None:
        library.mallopt(_M_MMAP_THRESHOLD, _OWN_MAPPING_FROM)


def trim() -> None:
    """Give the free ends of all heaps back; does nothing where the C library has no such call."""
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)
