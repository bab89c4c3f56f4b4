"""Makes freed pictures go back to the system: glibc otherwise keeps hundreds of megabytes for later."""

import ctypes
import sys


def trim() -> None:
    """Give the free pages of all heaps back; does nothing where the C library is not glibc, which alone has the call.

    Lowering malloc's mmap threshold would do so by itself, but then every painted picture is a new mapping too, which
    takes half as much processor time again as all the painting.
    """
    if sys.platform == "linux":
        library = ctypes.CDLL(None)
        if hasattr(library, "malloc_trim"):
            library.malloc_trim(0)
