"""dev.py as a person meets it: a real process in a throw-away copy, with nothing of the system in reach."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from tests.waiting import HUNG
from workshop import system
from workshop.environment import RUN, Environment, Stamp

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="what dev.py starts here are sh scripts and X servers")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what dev.py itself needs."""
    copy = tmp_path / "checkout"
    shutil.copytree(ROOT / "packaging", copy / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    (tmp_path / "no-programs").mkdir()
    return copy


def dev(checkout: Path, *argv: str, **env: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, checkout / "packaging" / "dev.py", *argv],
        env={"PATH": str(checkout.parent / "no-programs"), "HOME": str(checkout.parent), **env},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=HUNG,
        check=False,
    )


def assert_one_sentence(done: "subprocess.CompletedProcess[str]", sentence: str) -> None:
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    assert done.stderr.startswith("dev.py: ")
    assert sentence in done.stderr


def furnish(checkout: Path) -> Environment:
    """Make an environment that dev.py takes for complete, with a command that tells how it was called."""
    environment = Environment(checkout, checkout / ".venv")
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(sys.executable)
    environment.kinogrid.write_text('#!/bin/sh\necho "kinogrid $*"\n')
    environment.kinogrid.chmod(0o755)
    stamp = replace(environment.wanted(RUN), needs=tuple(need.name for need in system.WINDOW))
    environment.stamp.write_text(json.dumps(asdict(stamp)))
    return environment


def test_with_all_in_place_the_app_is_started_and_no_installer_is_called(checkout: Path) -> None:
    furnish(checkout)
    done = dev(checkout, "demo", "--", "--data-dir", "here", DISPLAY=":9")
    assert (done.returncode, done.stdout, done.stderr) == (0, "kinogrid --demo --data-dir here\n", "")


def test_a_lost_interpreter_is_noticed(checkout: Path) -> None:
    environment = furnish(checkout)
    environment.python.unlink()
    environment.python.symlink_to("/nowhere/python3")
    assert environment.found() == Stamp()


def test_somebody_elses_environment_is_left_alone(checkout: Path) -> None:
    (checkout / ".venv").mkdir()
    precious = checkout / ".venv" / "precious"
    precious.touch()
    assert_one_sentence(dev(checkout, "demo", DISPLAY=":9"), "was not made by dev.py: move it away or delete it")
    assert precious.exists()


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["run"], "there is no screen to show a window on"),
        (["demo"], "this system has no apt-get: install what brings Xvfb"),
        (["bench", "moon"], "packaging/bench has no moon; it has "),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(checkout: Path, argv: list[str], sentence: str) -> None:
    assert_one_sentence(dev(checkout, *argv), sentence)


def test_a_damaged_checkout_is_named(checkout: Path) -> None:
    (checkout / "packaging" / "requirements.txt").unlink()
    assert_one_sentence(dev(checkout, "demo", DISPLAY=":9"), "requirements.txt: No such file or directory")


def test_ending_dev_py_ends_what_it_started(checkout: Path) -> None:
    """SIGTERM while a virtual screen and a tour are up: neither is left behind."""
    environment = furnish(checkout)
    environment.kinogrid.write_text('#!/bin/sh\necho "$$ $DISPLAY"\nexec sleep 20\n')
    with subprocess.Popen(
        [sys.executable, checkout / "packaging" / "dev.py", "tour", checkout / "tour"],
        env={"PATH": os.environ["PATH"], "HOME": str(checkout)},
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        lines = iter(program.stdout)
        tour, display = next(line for line in lines if not line.startswith("==>")).split()
        assert answers(display)
        program.send_signal(signal.SIGTERM)
        assert program.wait(HUNG) == 128 + signal.SIGTERM
    assert not answers(display)
    with pytest.raises(ProcessLookupError):
        os.kill(int(tour), 0)


def answers(display: str) -> bool:
    """Tell whether an X server listens for a display."""
    if sys.platform == "win32":
        pytest.skip("X servers are other systems'")
    else:
        with socket.socket(socket.AF_UNIX) as knock:
            return knock.connect_ex(f"/tmp/.X11-unix/X{display.removeprefix(':')}") == 0
