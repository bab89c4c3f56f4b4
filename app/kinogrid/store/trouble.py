"""What the disk and the database refuse, as `LibraryTrouble`."""

from collections.abc import Iterator
from contextlib import contextmanager

from kinogrid.domain.failure import Charge, LibraryTrouble, disk_code, known


def trouble(code: str, *, said: str = "", charge: Charge = Charge.NO) -> LibraryTrouble:
    """Make the exception for a code; `charge` says what the job at hand may have cost by now."""
    return LibraryTrouble(known(code, said=said, charge=charge))


def disk_trouble(error: OSError, *, charge: Charge = Charge.NO) -> LibraryTrouble:
    """Tell which trouble a failed file operation is: full, denied, or a disk that fails."""
    return trouble(disk_code(error), said=str(error), charge=charge)


@contextmanager
def disk_told(*, charge: Charge = Charge.NO) -> Iterator[None]:
    """Turn every `OSError` of the block into a `LibraryTrouble`, as all that it touches is the library's."""
    try:
        yield
    except OSError as error:
        raise disk_trouble(error, charge=charge) from error
