"""What a decoder may do, tried out in a process that has given the rest up."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.media.clips import Clip, write

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has all of it")


def tried(code: str, folder: Path) -> list[str]:
    """Run code in a process of its own, and give what it prints, line by line."""
    head = (
        "import os, socket, sys, subprocess, resource, signal\n"
        "from kinogrid.media.confinement import *\n"
        "def kept(work):\n"
        "    try:\n"
        "        work()\n"
        "    except (OSError, MemoryError) as error:\n"
        "        print(type(error).__name__)\n"
        "    else:\n"
        "        print('done')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", head + code], capture_output=True, text=True, check=True, timeout=60, cwd=folder
    )
    return done.stdout.splitlines()


def test_all_of_it_holds_here(tmp_path: Path) -> None:
    held = tried("print(*confine(), sep='\\n')", tmp_path)
    assert {"files", "memory", "parent", "filter"} <= set(held)


def test_what_makes_files_may_write_them_and_nothing_more(tmp_path: Path) -> None:
    code = (
        "held = confine(writes=True)\n"
        "print({'dumps', 'parent', 'filter'} <= set(held), 'files' in held)\n"
        "kept(lambda: open('film', 'wb').write(bytes(1 << 20)))\n"
        "kept(lambda: socket.socket())\n"
        "kept(lambda: os.execv('/bin/true', ['true']))\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0])\n"
    )
    assert tried(code, tmp_path) == ["True False", "done", "PermissionError", "PermissionError", "0"]


def test_without_the_filter_there_are_no_networks(tmp_path: Path) -> None:
    code = (
        "if leave_network():\n"
        "    kept(lambda: socket.create_connection(('127.0.0.1', 9), 1))\n"
        "    print(socket.if_nameindex())\n"
        "else:\n    print('not here')\n"
    )
    assert tried(code, tmp_path) in (["OSError", "[(1, 'lo')]"], ["not here"])


def test_the_filter_refuses_sockets_programs_and_signals(tmp_path: Path) -> None:
    code = (
        "assert refuse_calls()\n"
        "kept(lambda: socket.socket())\n"
        "kept(lambda: socket.socketpair())\n"
        "kept(lambda: os.execv('/bin/true', ['true']))\n"
        "kept(lambda: os.kill(os.getppid(), 0))\n"
        "kept(lambda: open('/dev/null').close())\n"
    )
    assert tried(code, tmp_path) == ["PermissionError"] * 4 + ["done"]


def test_the_filter_refuses_children_and_lets_threads_be(tmp_path: Path) -> None:
    code = (
        "import threading\n"
        "assert refuse_calls()\n"
        "kept(lambda: os.fork() or os._exit(1))\n"
        "kept(lambda: os.posix_spawn('/bin/true', ['true'], {}))\n"
        "thread = threading.Thread(target=print, args=('thread',))\n"
        "thread.start()\n"
        "thread.join()\n"
    )
    assert tried(code, tmp_path) == ["PermissionError", "PermissionError", "thread"]


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root may go before all others")
def test_nothing_goes_before_all_others_on_the_machine_and_the_encoder_of_av1_does_without(tmp_path: Path) -> None:
    code = (
        "from kinogrid.domain.export import *\n"
        "from kinogrid.media.export_engine import carry_out\n"
        "assert refuse_calls()\n"
        "kept(lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(99)))\n"
        "kept(lambda: os.nice(1))\n"
        "settings = ExportSettings(kind=ExportKind.AV1)\n"
        f"piece = ExportPiece({str(write(tmp_path / '1.mp4', Clip()))!r})\n"
        "ranks = set()\n"
        "def look(_share):\n"
        "    ranks.update(map(os.sched_getscheduler, map(int, os.listdir('/proc/self/task'))))\n"
        "carry_out(ExportWork(pieces=(piece,), settings=settings, target='out.mp4'), look)\n"
        "print(ranks == {os.SCHED_OTHER})\n"
    )
    assert tried(code, tmp_path) == ["PermissionError", "done", "True"]


def test_memory_beyond_an_errands_own_is_refused(tmp_path: Path) -> None:
    code = (
        "allow(100_000_000, 60)\n"
        "kept(lambda: bytearray(50_000_000))\n"
        "kept(lambda: bytearray(150_000_000))\n"
        "allow(300_000_000, 60)\n"
        "kept(lambda: bytearray(150_000_000))\n"
    )
    assert tried(code, tmp_path) == ["done", "MemoryError", "done"]


def test_time_beyond_an_errands_own_ends_the_process(tmp_path: Path) -> None:
    code = (
        "allow(100_000_000, 0)\n"
        "print(resource.getrlimit(resource.RLIMIT_CPU)[0] < 5, flush=True)\n"
        "signal.signal(signal.SIGXCPU, lambda *_: (print('late', flush=True), os._exit(0)))\n"
        "while True: pass\n"
    )
    assert tried(code, tmp_path) == ["True", "late"]


def test_next_to_nothing_is_written_and_no_dump_left(tmp_path: Path) -> None:
    code = (
        "confine()\n"
        "kept(lambda: open('little', 'wb', buffering=0).write(bytes(1000)))\n"
        "out = open('much', 'wb', buffering=0)\n"
        "print(out.write(bytes(100_000)))\n"
        "kept(lambda: out.write(b'more'))\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0], oct(os.umask(0)))\n"
        "kept(lambda: [open('/dev/null') for _ in range(100)])\n"
    )
    assert tried(code, tmp_path) == ["done", "65536", "OSError", "0 0o77", "OSError"]


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_signals_that_are_meant_for_the_app_do_not_end_it(tmp_path: Path, name: str) -> None:
    assert tried(f"confine()\nsignal.raise_signal(signal.{name})\nprint('here')", tmp_path) == ["here"]
