"""How fast a clip comes from its host, against curl over loopback, and what keeping it safely costs beyond that.

The first figure is the download: the real client on the window's own loop, from the request to the last byte, against
the time that curl says; over http, and over https as all real clips come. The second is the whole way to the clip's own
name, hashed and flushed to the disk, since a paid clip must survive a power cut; curl does neither, so for that figure
its files are flushed too, but not hashed. Each turn fetches a job's four clips one after the other, over a connection
that is kept; the turns alternate, so that a busy moment meets all.

The third is what the window feels meanwhile: all four clips at once, against one curl that does
so too, and by how much a timer on the loop comes late.
"""

import argparse
import asyncio
import http.server
import os
import ssl
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.large_screen import on_large_screen

os.environ["QT_QPA_PLATFORM"] = on_large_screen("offscreen")

from kinogrid.domain.job import Job
from kinogrid.domain.request import Extend
from kinogrid.service.client import ServiceClient
from kinogrid.store.clips import ClipFolder
from kinogrid.store.paths import Profile
from kinogrid.ui.loop import StudioLoop
from kinogrid.ui.window.first_paint import application
from tests.fakes.certificate import make_certificate
from tests.fakes.tokens import Tokens

WANTED = 0.8
"""The least that is wanted over https, as a share of curl's throughput; only the demo's clips come over plain http."""

MIB = 1024 * 1024
SIZES = (5, 12)
"""MiB: a usual clip and the longest known."""
CLIPS = 4
"""So many a job, and so many a turn."""
TICK = 0.002
"""Seconds between the ticks whose lateness is the loop's lag."""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def serve(folder: str, certificate: str) -> None:
    """Serve a folder until standard input ends; the port is the first line of the output."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=folder))
    if certificate:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    print(server.server_address[1], flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()


@contextmanager
def host(folder: Path, certificate: Path | None = None) -> Iterator[str]:
    """Serve a folder from a process of its own, over https where there is a certificate."""
    command = [sys.executable, __file__, "--serve", str(folder)]
    command += [] if certificate is None else ["--certificate", str(certificate)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None  # noqa: S101 - piped above
        assert process.stdout is not None  # noqa: S101 - piped above
        try:
            yield f"http{'s' if certificate else ''}://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.stdin.close()


async def streamed(client: ServiceClient, url: str) -> float:
    """Download clips and keep nothing, and give the seconds."""
    started = time.perf_counter()
    for _clip in range(CLIPS):
        async with client.download(url, offset=0, validator=None) as download:
            async for _ in download.chunks():
                pass
    return time.perf_counter() - started


async def ours(client: ServiceClient, clips: ClipFolder, url: str, number: int) -> float:
    """Fetch clips as the app does, and give the seconds."""
    job = Job(f"bench-{number}", Extend(prompt="", video_id="1", video_index=0), time.time())
    started = time.perf_counter()
    for index in range(CLIPS):
        async with clips.part(job, index) as part:
            async with client.download(url, offset=0, validator=None) as download:
                await part.begin(download.offset, download.validator)
                async for chunk in download.chunks():
                    await part.write(chunk)
            await part.seal()
            await part.keep()
    took = time.perf_counter() - started
    await clips.remove(job)
    return took


async def at_once(client: ServiceClient, url: str) -> tuple[float, list[float]]:
    """Download all clips side by side, and give the seconds and by how many seconds each tick of the loop was late."""
    late: list[float] = []

    async def tick() -> None:
        while True:
            due = time.perf_counter() + TICK
            await asyncio.sleep(TICK)
            late.append(time.perf_counter() - due)

    async def one() -> None:
        async with client.download(url, offset=0, validator=None) as download:
            async for _ in download.chunks():
                pass

    ticking = asyncio.create_task(tick())
    started = time.perf_counter()
    await asyncio.gather(*(one() for _clip in range(CLIPS)))
    took = time.perf_counter() - started
    ticking.cancel()
    return took, late


def theirs(url: str, folder: Path, trusted: Path) -> tuple[float, float]:
    """Fetch clips with one curl, and give the seconds that it says and those of flushes to the disk."""
    targets = [folder / f"curl-{index}.mp4" for index in range(CLIPS)]
    took = sum(curl(url, targets, trusted))
    started = time.perf_counter()
    for target in targets:
        with target.open("rb") as written:
            os.fsync(written.fileno())
    flushed = time.perf_counter() - started
    for target in targets:
        target.unlink()
    return took, flushed


def theirs_at_once(url: str, trusted: Path) -> float:
    """Download all clips side by side with one curl that keeps nothing, and give the seconds that it says."""
    return max(curl(url, [Path(os.devnull)] * CLIPS, trusted, "--parallel", "--parallel-immediate"))


def curl(url: str, targets: list[Path], trusted: Path, *options: str) -> list[float]:
    """Fetch an address into each of some files with one curl, and give the seconds that each took by its word."""
    command = ["curl", "--noproxy", "*", "--cacert", str(trusted), "--silent", "--fail"]
    command += ["--write-out", "%{time_total}\n", *options]
    outputs = [word for target in targets for word in ("--output", str(target), url)]
    told = subprocess.run([*command, *outputs], check=True, capture_output=True, text=True, timeout=60)
    return [float(seconds) for seconds in told.stdout.split()]


async def measure(rounds: int) -> None:
    """Print the ratios for each size and kind of connection."""
    with tempfile.TemporaryDirectory(prefix="kinogrid-bench-") as name:
        folder = Path(name)
        served = folder / "served"
        served.mkdir()
        for size in SIZES:
            (served / f"{size}.mp4").write_bytes(bytes(range(256)) * (size * MIB // 256))
        certificate = make_certificate(folder)
        # Both this client and curl trust what this names.
        os.environ["SSL_CERT_FILE"] = str(certificate)
        profile = Profile(folder / "profile")
        profile.create()
        clips = ClipFolder(profile)
        for kind, wanted in (("http", None), ("https", certificate)):
            with host(served, wanted) as base:
                client = ServiceClient(
                    api_base=base, platform_base=base, tokens=Tokens(lambda: None), user_agent="bench"
                )
                for size in SIZES:
                    url = f"{base}/{size}.mp4"
                    times, together, late = [], [], []
                    for number in range(rounds + 1):
                        stream = await streamed(client, url)
                        mine = await ours(client, clips, url, number)
                        times.append((stream, mine, *await asyncio.to_thread(theirs, url, folder, certificate)))
                        took, lags = await at_once(client, url)
                        together.append((took, await asyncio.to_thread(theirs_at_once, url, certificate)))
                        late += lags if number else []
                    _tell(kind, size, times[1:])
                    _tell_at_once(kind, size, together[1:], late)
                await client.aclose()
        await clips.aclose()


def _tell(kind: str, size: int, times: list[tuple[float, float, float, float]]) -> None:
    stream, mine, curl, flush = (statistics.median(column) for column in zip(*times, strict=True))
    what, mib = f"{kind}, {CLIPS} x {size} MiB", CLIPS * size
    wanted = f"at least {WANTED} wanted; " if kind == "https" else ""
    print(
        f"download / curl, {what}: {curl / stream:.2f} ({wanted}"
        f"{mib / stream:.0f} / {mib / curl:.0f} MiB/s, medians of {len(times)})"
    )
    print(
        f"download, hashed, flushed and named / curl and flush, {what}: {(curl + flush) / mine:.2f} "
        f"({mib / mine:.0f} / {mib / (curl + flush):.0f} MiB/s)"
    )


def _tell_at_once(kind: str, size: int, times: list[tuple[float, float]], late: list[float]) -> None:
    mine, curl = (statistics.median(column) for column in zip(*times, strict=True))
    mib = CLIPS * size
    cuts = statistics.quantiles(late, n=100)
    middle, most, worst = (1000 * lag for lag in (cuts[49], cuts[98], max(late)))
    print(
        f"download / curl, {kind}, {CLIPS} x {size} MiB at once: {curl / mine:.2f} "
        f"({mib / mine:.0f} / {mib / curl:.0f} MiB/s); meanwhile the loop's lag was "
        f"{middle:.1f} ms in the median, {most:.1f} at 99 %, {worst:.1f} at worst ({len(late)} ticks)"
    )


def main() -> None:
    """Measure, or serve for the measuring process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="how often each is fetched (15)")
    parser.add_argument("--serve", metavar="DIR", help=argparse.SUPPRESS)
    parser.add_argument("--certificate", metavar="FILE", default="", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        serve(options.serve, options.certificate)
        return
    with asyncio.Runner(loop_factory=partial(StudioLoop, application())) as runner:
        runner.run(measure(options.rounds))


if __name__ == "__main__":
    main()
