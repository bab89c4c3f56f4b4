"""Five hundred tasks of earlier days taken in at once: how long until all are in the library, with the real window.

The tasks are orders that a provider on loopback has finished; they are listed page by page and taken in as the import
dialog does it, while their clips and posters follow in the background.
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.large_screen import on_large_screen

os.environ["QT_QPA_PLATFORM"] = on_large_screen("offscreen")

import httpx

from kinogrid.store.paths import Profile
from kinogrid.ui.loop import StudioLoop
from kinogrid.ui.window.first_paint import application
from tests.fakes.fault_driver import running_fault_service
from tests.whole.living_window import living_window

TOKEN = "token-of-the-import-bench"  # noqa: S105 - made to be known
BOUND = 10.0
"""Seconds for five hundred tasks."""


def order_all(base: str, count: int) -> None:
    """Have the provider finish so many orders."""
    with httpx.Client(base_url=base, headers={"authorization": f"Bearer {TOKEN}"}, trust_env=False) as client:
        for number in range(count):
            body = {"action": "generate", "prompt": f"earlier {number}", "image_url": "https://pictures.example/1.png"}
            client.post("/midjourney/videos", json=body | {"async": True}).raise_for_status()


async def take_in(profile: Profile, count: int) -> tuple[float, float]:
    """List and take in everything; give the seconds, and the worst lag of the loop in milliseconds meanwhile."""
    async with living_window(profile.folder) as living, asyncio.timeout(300):
        importer, repository = living.assembly.use_cases.importer, living.assembly.use_cases.repository
        worst = 0.0

        async def feel() -> None:
            nonlocal worst
            while True:
                began = time.perf_counter()
                await asyncio.sleep(0.005)
                worst = max(worst, time.perf_counter() - began - 0.005)

        feeling = asyncio.get_running_loop().create_task(feel())
        began = time.perf_counter()
        offset: int | None = 0
        while offset is not None:
            page = await importer.page(offset)
            taken = await importer.take_all(page.offers)
            for one in taken.left:
                raise one.error
            offset = page.next
        seconds = time.perf_counter() - began
        if len(repository) != count:
            raise RuntimeError(f"{len(repository)} of {count} tasks are in the library")
        feeling.cancel()
        await asyncio.gather(feeling, return_exceptions=True)
    return seconds, worst * 1000


def main() -> int:
    """Measure once; the exit code says whether the bound holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tasks", type=int, default=500, help="how many tasks there are (500)")
    options = parser.parse_args()
    app = application()
    with tempfile.TemporaryDirectory(prefix="kinogrid-bench-") as folder:
        profile = Profile(Path(folder) / "profile")
        with running_fault_service(Path(folder), token=TOKEN, finish_after=0.0, page=100) as service:
            os.environ["ACEDATACLOUD_API_TOKEN"] = TOKEN
            os.environ["ACEDATACLOUD_API_BASE_URL"] = os.environ["ACEDATACLOUD_PLATFORM_BASE_URL"] = service.base_url
            order_all(service.base_url, options.tasks)
            with asyncio.Runner(loop_factory=partial(StudioLoop, app)) as runner:
                seconds, lag = runner.run(take_in(profile, options.tasks))
    bound = BOUND * options.tasks / 500
    print(f"import, {options.tasks} tasks in the library: {seconds:.1f} s (at most {bound:.0f} wanted)")
    print(f"import, worst lag of the loop meanwhile: {lag:.0f} ms")
    return 0 if seconds <= bound else 1


if __name__ == "__main__":
    sys.exit(main())
