"""Run the window in a process whose wall clock jumps: `python app_at_odd_time.py JUMPS ARGUMENTS…`.

JUMPS is JSON, pairs of the seconds since the start at which this machine's clock is set, and how far off it is from
then on. Only this process's clock is changed, before the first of the app's modules is loaded; none of its code is.
"""

import json
import runpy
import sys
import time
from collections.abc import Sequence


def set_clock(jumps: Sequence[tuple[float, float]]) -> None:
    """Let `time.time` be off as told; time that only goes on is left alone, as setting a clock does."""
    true, started = time.time, time.monotonic()

    def told() -> float:
        passed = time.monotonic() - started
        return true() + sum(off for at, off in jumps if at <= passed)

    time.time = told


if __name__ == "__main__":
    set_clock([(float(at), float(off)) for at, off in json.loads(sys.argv.pop(1))])
    runpy.run_module("kinogrid", run_name="__main__", alter_sys=True)
