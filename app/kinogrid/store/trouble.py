"""What the disk and the database refuse, in the words of `LibraryTrouble`."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from kinogrid.domain.failure import Charge, Failure, LibraryTrouble, known

_OWN = {
    failure.code: failure
    for failure in (
        Failure(
            "library_newer",
            "This library was written by a newer Kinogrid.",
            "Update Kinogrid, or start it with another folder (--data-dir).",
        ),
        Failure(
            "library_foreign",
            "The library's database belongs to another program.",
            "Start Kinogrid with another folder (--data-dir).",
        ),
        Failure(
            "library_damaged",
            "The library's database is damaged.",
            "The clips are safe in their folders. Put back a copy of kinogrid.db, or move it away to start a new one.",
        ),
        Failure(
            "library_busy",
            "Another program is holding on to the library's database.",
            "Wait for it to finish, or close it, then try again.",
        ),
        Failure("clip_gone", "The clip's file is no longer in the library.", "Fetch it again."),
        Failure("save_denied", "The clip cannot be saved there.", "Choose another place or another name."),
        Failure(
            "disk_failed",
            "The disk of the library reported an error.",
            "Check the disk and its connection, then try again.",
        ),
    )
}

_ADVICE_WHEN_FREE = {
    "disk_full": "Make room, then try again.",
    "disk_denied": "Mend its permissions or its disk, then try again.",
}

# EFBIG is what a quota by file size, and a file system with a small largest file, answer.
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_DENIED = frozenset(
    {
        errno.EACCES,
        errno.EPERM,
        errno.EROFS,
        errno.ENOENT,
        errno.ENOTDIR,
        errno.EISDIR,
        errno.EEXIST,
        errno.ELOOP,
        errno.ENAMETOOLONG,
    }
)


def trouble(code: str, *, said: str = "", charge: Charge = Charge.NO) -> LibraryTrouble:
    """Make the exception for a code; `charge` says what the job at hand may have cost by now."""
    if code in _OWN:
        return LibraryTrouble(replace(_OWN[code], said=said, charge=charge))
    failure = known(code, said=said, charge=charge)
    if charge is Charge.NO:
        failure = replace(failure, advice=_ADVICE_WHEN_FREE[code])
    return LibraryTrouble(failure)


def disk_trouble(error: OSError, *, charge: Charge = Charge.NO) -> LibraryTrouble:
    """Tell which trouble a failed file operation is: full, denied, or a disk that fails."""
    code = "disk_full" if error.errno in _FULL else "disk_denied" if error.errno in _DENIED else "disk_failed"
    return trouble(code, said=str(error), charge=charge)


@contextmanager
def disk_told(*, charge: Charge = Charge.NO) -> Iterator[None]:
    """Turn every `OSError` of the block into a `LibraryTrouble`, as all that it touches is the library's."""
    try:
        yield
    except OSError as error:
        raise disk_trouble(error, charge=charge) from error
