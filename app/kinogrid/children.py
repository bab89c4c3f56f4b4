"""How this program starts itself again, the same way in a checkout, an installed wheel and a bundle."""

import os
import sys
from collections.abc import Mapping, Sequence

from kinogrid.given_paths import without_foreign_paths

# A bundle's executable takes the words of an interpreter too. `-P` leaves the current folder out of the search for
# modules, as a folder `kinogrid` there is anybody's.
_BEFORE = ("-P", "-m")
WINDOW = "kinogrid"
DEMO = "kinogrid.demo"
DECODER = "kinogrid.media.decoder"
EXPORTER = "kinogrid.media.exporter"
# How the names begin that the provider's own tools take a token and addresses from.
_SERVICE = "ACEDATACLOUD_"
_SEARCHED = "PYTHONPATH"
# What makes Python run something before, after or in between.
_MORE_CODE = frozenset({"PYTHONSTARTUP", "PYTHONINSPECT", "PYTHONBREAKPOINT"})
# What a program needs in order to be found and to start, with its libraries, on every system.
_NEEDED = frozenset({_SEARCHED, "PYTHONHOME", "LD_LIBRARY_PATH", "SYSTEMROOT", "WINDIR"})


def command(module: str, *arguments: str) -> list[str]:
    """Give the command line of a child process that runs one of this program's modules."""
    return [sys.executable, *_BEFORE, module, *arguments]


def environment(given: Mapping[str, str]) -> dict[str, str]:
    """Give what a child process is to know of our environment: no token, and no folder that depends on where it is.

    An empty entry of Python's search path would be its current folder, from which anybody's modules would be run.
    """
    safe = without_foreign_paths(given)
    kept = {n: value for n, value in safe.items() if not n.upper().startswith(_SERVICE) and n not in _MORE_CODE}
    folders = [os.path.abspath(folder) for folder in kept.pop(_SEARCHED, "").split(os.pathsep) if folder]  # noqa: PTH100
    return kept | ({_SEARCHED: os.pathsep.join(folders)} if folders else {})


def bare_environment(given: Mapping[str, str]) -> dict[str, str]:
    """Give the least that a child process starts with, of all that `environment` lets it know: nobody's secrets."""
    return {name: value for name, value in environment(given).items() if name.upper() in _NEEDED}


def module_asked_for(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """Tell which module a bundle was called to run, and with which arguments; without such words it is the window."""
    given = list(arguments)
    rest = given[1:] if given[:1] == ["-P"] else given
    if rest[:1] == ["-m"] and rest[1:2] in ([WINDOW], [DEMO], [DECODER], [EXPORTER]):
        return rest[1], rest[2:]
    return WINDOW, given
