"""What dev.py asks of the operating system, and how it says so."""

import pytest

from workshop import system
from workshop.processes import Unmet
from workshop.system import Need

ABSENT = (
    Need("library", "libnowhere.so.9", "libnowhere9"),
    Need("command", "no-such-program", "nothing"),
    Need("module", "no_such_module", "nothing"),
    Need("font", "No Such Family", "nothing"),
)


def test_what_is_there_is_found() -> None:
    present = (Need("library", "libc.so.6", "libc6"), Need("command", "sh", "dash"), Need("module", "venv", "python3"))
    assert system.missing((*present, *ABSENT)) == ABSENT


def test_who_is_not_root_gets_the_one_command() -> None:
    with pytest.raises(Unmet) as told:
        system.obtain(ABSENT, root=False, apt=True)
    assert str(told.value).splitlines()[1:] == [
        "  sudo apt-get update && sudo apt-get install -y --no-install-recommends libnowhere9 nothing"
    ]


def test_a_system_without_apt_gets_the_names_of_the_things() -> None:
    with pytest.raises(Unmet, match=r"no apt-get: install what brings libnowhere\.so\.9, no-such-program, no_such_m"):
        system.obtain(ABSENT, root=True, apt=False)


def test_nothing_missing_asks_for_nothing() -> None:
    system.obtain((), root=False, apt=False)
