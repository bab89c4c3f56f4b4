"""Time that only ever goes on: for waits and ages that no setting of a clock, and no sleep of the machine, changes."""

import sys
import time


def steady_time() -> float:
    """Give seconds since some moment of this machine's past; they go on while it sleeps.

    `time.monotonic` stands still in a sleeping Linux or macOS machine, where these clocks do not:
    https://www.man7.org/linux/man-pages/man2/clock_gettime.2.html and macOS's clock_gettime(3).
    """
    if sys.platform == "win32":
        now = time.monotonic()
    elif sys.platform == "darwin":
        now = time.clock_gettime(time.CLOCK_MONOTONIC)
    else:
        now = time.clock_gettime(time.CLOCK_BOOTTIME)
    return now
