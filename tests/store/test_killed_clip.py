import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from kinogrid.store.clips import ClipFolder
from kinogrid.store.paths import Profile
from tests.store.fetcher import DATA
from tests.store.samples import job

ROOT = Path(__file__).parents[2]
NAMES = {"1.mp4", "2.mp4", "3.mp4", "4.mp4"}


def lives(folder: Path, dice: random.Random) -> Iterator[bool]:
    """Start the fetcher, kill it at some step, and tell whether it had come to its end before."""
    while True:
        with subprocess.Popen(
            [sys.executable, "-m", "tests.store.fetcher", str(folder)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            for _ in range(dice.randrange(1, 150)):
                process.stdout.readline()
            process.kill()
            process.stdout.read()
        yield process.returncode == 0


async def test_a_fetch_that_is_killed_at_any_instant_goes_on_and_never_shows_half_a_clip(tmp_path: Path) -> None:
    clips = ClipFolder(Profile(tmp_path))
    folder = clips.folder(job())
    deaths = 0
    resumed = 0
    for ended in lives(tmp_path, random.Random(20261123)):  # noqa: S311 - the same instants each time
        if ended:
            break
        deaths += 1
        for name in NAMES:
            assert not (folder / name).exists() or (folder / name).read_bytes() == DATA
        for index in range(4):
            async with clips.part(job(), index) as part:
                resumed += part.size > 0
                if part.size:
                    assert part.path.read_bytes()[: part.size] == DATA[: part.size]
    await clips.aclose()
    assert deaths >= 2
    assert resumed >= 2
    assert {found.name for found in folder.iterdir()} == NAMES
    assert all((folder / name).read_bytes() == DATA for name in NAMES)
