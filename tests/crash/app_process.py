"""The real app as a process of its own."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kinogrid.children import WINDOW, command

ROOT = Path(__file__).parents[2]
TOKEN = "token-of-the-crash-test"


@contextmanager
def running_app(
    profile: Path, base_url: str = "http://127.0.0.1:9", said: str | Path = os.devnull
) -> Iterator[subprocess.Popen[bytes]]:
    """Run the app on a profile and a service, with what it says kept; at the end it is killed."""
    service = {"API_TOKEN": TOKEN, "API_BASE_URL": base_url, "PLATFORM_BASE_URL": base_url}
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **{f"ACEDATACLOUD_{key}": one for key, one in service.items()}}
    with (
        Path(said).open("ab") as output,
        subprocess.Popen(
            command(WINDOW, "--data-dir", str(profile)), cwd=ROOT, env=env, stdout=output, stderr=output
        ) as process,
    ):
        try:
            yield process
        finally:
            process.kill()
