"""Makes freed pictures go back to the system: glibc otherwise keeps hundreds of megabytes for later."""

from __future__ import annotations

import ctypes
import sys


def _glibc() -> ctypes.CDLL | None:
    """The C library, where it is glibc."""
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "gnu_get_libc_version") else None


def trim() -> None:
    """Give the free pages of all heaps back; does nothing where the C library has no such call.

    Lowering malloc's mmap threshold would do so by itself, but then every painted picture is a new mapping too, which
    takes half as much processor time again as all the painting.
    """
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)
