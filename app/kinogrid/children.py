"""How this program starts itself again, the same way in a checkout, an installed wheel and a bundle."""

import sys
from collections.abc import Sequence

# A bundle's executable takes the words of an interpreter too. `-P` leaves the current folder out of the search for
# modules, as a folder `kinogrid` there is anybody's.
_BEFORE = ("-P", "-m")
WINDOW = "kinogrid"
DEMO = "kinogrid.demo"


def command(module: str, *arguments: str) -> list[str]:
    """Give the command line of a child process that runs one of this program's two modules."""
    return [sys.executable, *_BEFORE, module, *arguments]


def module_asked_for(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """Tell which module a bundle was called to run, and with which arguments; without such words it is the window."""
    given = list(arguments)
    rest = given[1:] if given[:1] == ["-P"] else given
    if rest[:1] == ["-m"] and rest[1:2] in ([WINDOW], [DEMO]):
        return rest[1], rest[2:]
    return WINDOW, given
