"""What keeps the decoder's own process within bounds, whatever a file makes it do; all of it is for that process alone.

Memory, processor time, files and descriptors by limits; the network by a namespace of its own and by a filter of system
calls, which also refuses other programs. Linux has all of it, macOS the limits; elsewhere the parent's deadline holds.
"""

import ctypes
import os
import platform
import signal
import struct
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

if sys.platform != "win32":
    import resource

# Bytes of what it may write into one file, which are its own words on an error; and descriptors.
_MOST_WRITTEN = 64 * 1024
_MOST_OPEN = 64
# Bytes that are enough until the first errand sets its own bound.
_SOME = 256 * 1024 * 1024
# Seconds of processor time beyond an errand's own, as they are counted in whole ones.
_MORE_SECONDS = 1

# What a decoder is told that works behind all else.
LAST_IN_LINE = "--last-in-line"
# <sys/resource.h>
_NICEST = 19

# <linux/prctl.h>, <linux/sched.h>, <linux/seccomp.h>, <linux/audit.h>
_PR_SET_PDEATHSIG, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 1, 22, 38
_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000
_SECCOMP_MODE_FILTER = 2
_ALLOW, _REFUSE, _UNKNOWN = 0x7FFF0000, 0x00050000 | 1, 0x00050000 | 38
# Numbers of: socket, socketpair, connect, bind, listen, execve, execveat, ptrace, kill, tkill, io_uring_setup,
# process_vm_writev, pidfd_send_signal, sched_setparam, sched_setscheduler, sched_setattr (the encoder of AV1 would put
# itself before all else on the machine, where it may), and where there are such, fork and vfork; of clone, which makes
# threads too; and what a machine calls itself to a filter.
_CALLS: dict[str, tuple[int, tuple[int, ...], int]] = {
    "x86_64": (0xC000003E, (41, 53, 42, 49, 50, 59, 322, 101, 62, 200, 425, 311, 424, 142, 144, 314, 57, 58), 56),
    "aarch64": (0xC00000B7, (198, 199, 203, 200, 201, 221, 281, 117, 129, 130, 425, 271, 424, 118, 119, 274), 220),
}
# Has the same number everywhere; its flags lie in memory, where no filter sees them, so that it is said to be unknown.
_CLONE3 = 435
_CLONE_THREAD = 0x00010000
# x86-64 has a second set of numbers from here on, for the same calls.
_SECOND_SET = 0x40000000
# Instructions of classic BPF: load a word, jump if greater or equal, jump if equal, return.
_LOAD, _IF_FROM, _IF, _IF_ANY, _RETURN = 0x20, 0x35, 0x15, 0x45, 0x06
_NUMBER_AT, _MACHINE_AT, _FLAGS_AT = 0, 4, 16


def take_pipes() -> tuple[BinaryIO, int]:
    """Give what the parent says and the pipe to answer by, so that nothing a library prints gets between the messages.

    They are the real ones, as a windowed bundle has no `sys.stdin`.
    """
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.dup(1)
    os.dup2(2, 1)
    return incoming, outgoing


def step_back() -> None:
    """Let everything else on this machine have the processor first; on Windows the parent starts it so."""
    if sys.platform != "win32":
        os.nice(_NICEST)


def confine(*, writes: bool = False) -> tuple[str, ...]:
    """Give up all that decoding does not need, first in the process; gives the names of what holds.

    One that `writes` what it makes into files keeps what that takes: memory, and files of any length.
    """
    os.umask(0o077)
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        # Such are meant for the parent, whose end is ours.
        if name in signal.Signals.__members__:
            signal.signal(signal.Signals[name], signal.SIG_IGN)
    bounds = _BOUNDS_OF_A_WRITER if writes else _BOUNDS
    return tuple(name for name, bound in bounds if _holds(bound))


def allow(more: int, seconds: float) -> None:
    """Set the bounds of one errand: so many bytes of memory beyond what is in use, and so much processor time."""
    if sys.platform != "win32":
        used = resource.getrusage(resource.RUSAGE_SELF)
        spent = int(used.ru_utime + used.ru_stime)
        _limit(resource.RLIMIT_CPU, spent + int(seconds) + _MORE_SECONDS, keep_hard=True)
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
        _limit(resource.RLIMIT_AS, pages * resource.getpagesize() + more, keep_hard=True)


def refuse_calls() -> bool:
    """Have the system refuse connections, other programs and children for good, and tell whether it does."""
    machine, refused, clone = _CALLS.get(platform.machine() if sys.platform == "linux" else "", (0, (), 0))
    if not refused:
        return False
    library = ctypes.CDLL(None)
    program = b"".join(_instructions(machine, refused, clone))
    room = ctypes.create_string_buffer(program, len(program))
    head = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(room))
    return bool(
        library.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        and library.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.create_string_buffer(head, len(head)), 0, 0)
        == 0
    )


def leave_network() -> bool:
    """Go into a network of our own in which there is nothing, and tell whether the system lets us."""
    held = False
    if sys.platform == "linux":
        held = bool(ctypes.CDLL(None).unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0)
    return held


def _instructions(machine: int, refused: Sequence[int], clone: int) -> Iterator[bytes]:
    """Write the filter: another machine's calls, the refused ones and new processes are answered with EPERM."""
    tests = [(_IF_FROM, _SECOND_SET), *((_IF, number) for number in refused)]
    yield _instruction(_LOAD, _MACHINE_AT)
    # Skips so many instructions if so, and so many if not.
    yield _instruction(_IF, machine, 0, len(tests) + 6)
    yield _instruction(_LOAD, _NUMBER_AT)
    for place, (test, number) in enumerate(tests):
        yield _instruction(test, number, len(tests) - place + 4, 0)
    yield _instruction(_IF, _CLONE3, 5, 0)
    yield _instruction(_IF, clone, 0, 2)
    yield _instruction(_LOAD, _FLAGS_AT)
    yield _instruction(_IF_ANY, _CLONE_THREAD, 0, 1)
    yield _instruction(_RETURN, _ALLOW)
    yield _instruction(_RETURN, _REFUSE)
    yield _instruction(_RETURN, _UNKNOWN)


def _instruction(code: int, value: int, then: int = 0, otherwise: int = 0) -> bytes:
    return struct.pack("HBBI", code, then, otherwise, value)


def _end_with_parent() -> bool:
    """Be killed when the parent's thread that started us ends; without it, the end of standard input tells."""
    held = False
    if sys.platform == "linux":
        held = bool(ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0) == 0)
    return held


def _limit_files() -> bool:
    """Leave no dump, write next to nothing, and open little."""
    held = False
    if sys.platform != "win32":
        _limit(resource.RLIMIT_CORE, 0)
        _limit(resource.RLIMIT_FSIZE, _MOST_WRITTEN)
        _limit(resource.RLIMIT_NOFILE, _MOST_OPEN)
        held = True
    return held


def _leave_no_dump() -> bool:
    held = False
    if sys.platform != "win32":
        _limit(resource.RLIMIT_CORE, 0)
        held = True
    return held


def _limit_memory() -> bool:
    """Try the limit that each errand sets anew."""
    held = False
    if sys.platform == "linux":
        allow(_SOME, 0)
        held = True
    return held


def _limit(kind: int, value: int, *, keep_hard: bool = False) -> None:
    if sys.platform != "win32":
        hard = resource.getrlimit(kind)[1]
        most = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(kind, (most, hard if keep_hard else most))


def _holds(bound: Callable[[], bool]) -> bool:
    with suppress(OSError, ValueError):
        return bound()
    return False


# In this order: the namespace has to be left before the filter, and a new one forgets what the parent's end does.
_TO_NOBODY = (("namespace", leave_network), ("parent", _end_with_parent), ("filter", refuse_calls))
_BOUNDS = (("files", _limit_files), ("memory", _limit_memory), *_TO_NOBODY)
_BOUNDS_OF_A_WRITER = (("dumps", _leave_no_dump), *_TO_NOBODY)
