"""Two hundred jobs at once in the real window: questions a round, the loop's lag, memory, sockets, and nothing lost.

The whole app runs in this process, offscreen, against a provider on loopback in another; its bound on jobs in flight is
raised to two hundred. On loopback it polls ten times as often as it may at the provider's. Linux only: it reads /proc.
"""

import argparse
import asyncio
import json
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from mmap import PAGESIZE
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.large_screen import on_large_screen

os.environ["QT_QPA_PLATFORM"] = on_large_screen("offscreen")

from kinogrid.domain.job import Job
from kinogrid.domain.request import Generate, RemoteFrame
from kinogrid.domain.state import Draft
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.schema import SCHEMA
from kinogrid.ui.loop import StudioLoop
from kinogrid.ui.window.first_paint import application
from tests.fakes.fault_driver import FaultService, running_fault_service
from tests.whole.living_window import living_window

TOKEN = "token-of-the-load-bench"  # noqa: S105 - made to be known
MIB = 1024 * 1024
BEAT = 0.005
"""Seconds between two looks at how late the loop is."""
ROUND = 0.2
"""Seconds within which questions belong to one round, as the rounds are 0.3 s apart at least."""

QUESTIONS, LAG, MEMORY, SOCKETS = 4, 16.0, 400.0, 50.0
"""Bounds: questions a round, milliseconds, MiB, sockets."""


@dataclass
class Pulse:
    """What was felt while the jobs ran: lags in milliseconds, the most memory in MiB, and the most sockets."""

    lags: list[float] = field(default_factory=list)
    memory: float = 0.0
    sockets: int = 0
    at_once: int = 0

    async def feel(self) -> None:
        """Note how late the loop is, until cancelled."""
        while True:
            began = time.perf_counter()
            await asyncio.sleep(BEAT)
            self.lags.append(max(0.0, (time.perf_counter() - began - BEAT) * 1000))

    def look(self, running: int) -> None:
        """Note memory, sockets and jobs at once."""
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        self.memory = max(self.memory, pages * PAGESIZE / MIB)
        self.sockets = max(self.sockets, sum(_is_socket(entry) for entry in os.scandir("/proc/self/fd")))
        self.at_once = max(self.at_once, running)


def _is_socket(entry: os.DirEntry[str]) -> bool:
    try:
        return str(Path(entry.path).readlink()).startswith("socket:")
    except FileNotFoundError:
        return False


async def place(profile: Profile, count: int) -> None:
    """Put drafts into a profile, and raise its bound on jobs in flight."""
    profile.create()
    profile.settings.write_text(json.dumps({"in_flight": count}), encoding="utf-8")
    database = await Database.open(profile.database, SCHEMA)
    store, now = SqlJobStore(database), time.time()

    def put_all(connection: sqlite3.Connection) -> None:
        for number in range(count):
            order = Generate(prompt=f"job {number}", first=RemoteFrame("https://pictures.example/1.png"))
            store.put(connection, Job(f"load-{number}", order, now + number, Draft(place=number)), None)

    await database.write(put_all)
    await database.aclose()


async def live(profile: Profile, count: int, seconds: float) -> Pulse:
    """Run the window until every job is done; raises TimeoutError when that takes too long."""
    pulse = Pulse()
    rows = sqlite3.connect(f"file:{profile.database}?mode=ro", uri=True)
    async with living_window(profile.folder), asyncio.timeout(seconds):
        feeling = asyncio.get_running_loop().create_task(pulse.feel())
        while (states := dict(rows.execute("SELECT state, count(*) FROM jobs GROUP BY state"))).get("done", 0) < count:
            pulse.look(states.get("running", 0))
            await asyncio.sleep(0.1)
        feeling.cancel()
        await asyncio.gather(feeling, return_exceptions=True)
    rows.close()
    return pulse


def questions_a_round(times: Sequence[float]) -> int:
    """Give the most questions that came within one round."""
    return max((bisect_left(times, at + ROUND) - number for number, at in enumerate(times)), default=0)


def tell(pulse: Pulse, service: FaultService, count: int, seconds: float) -> None:
    """Print every figure beside its bound."""
    asked = [request["at"] for request in service.requests("look_up")]
    lags = sorted(pulse.lags)
    paid = {entry["task_id"] for entry in service.ledger()}
    print(f"load, {count} jobs in {seconds:.0f} s: {count - len(paid)} lost or unpaid, {pulse.at_once} running at once")
    figures = (
        ("questions a round", questions_a_round(asked), QUESTIONS, ""),
        ("event-loop lag p99", lags[int(len(lags) * 0.99)], LAG, " ms"),
        ("memory", pulse.memory, MEMORY, " MiB"),
        ("sockets", pulse.sockets, SOCKETS, ""),
    )
    for name, value, bound, unit in figures:
        print(f"load, {name} / bound: {value / bound:.2f} (at most 1 wanted; {value:.0f}{unit} of {bound:.0f}{unit})")
    print(f"load, lag: median {statistics.median(lags):.1f} ms, worst {lags[-1]:.0f} ms of {len(lags)} looks")


def main() -> None:
    """Measure once."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=200, help="how many at once (200)")
    parser.add_argument("--seconds", type=float, default=12.0, help="how long the provider works on each (12)")
    options = parser.parse_args()
    app = application()
    with tempfile.TemporaryDirectory(prefix="kinogrid-bench-") as folder:
        profile = Profile(Path(folder) / "profile")
        asyncio.run(place(profile, options.jobs))
        script = {"token": TOKEN, "finish_after": options.seconds, "media_padding": 100_000}
        with running_fault_service(Path(folder), **script) as service:
            os.environ["ACEDATACLOUD_API_TOKEN"] = TOKEN
            os.environ["ACEDATACLOUD_API_BASE_URL"] = os.environ["ACEDATACLOUD_PLATFORM_BASE_URL"] = service.base_url
            began = time.monotonic()
            with asyncio.Runner(loop_factory=partial(StudioLoop, app)) as runner:
                pulse = runner.run(live(profile, options.jobs, 120 + options.seconds))
            tell(pulse, service, options.jobs, time.monotonic() - began)


if __name__ == "__main__":
    main()
