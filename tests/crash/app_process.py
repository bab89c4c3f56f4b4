"""The real app as a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kinogrid.children import WINDOW, command

ROOT = Path(__file__).parents[2]
TOKEN = "token-of-the-crash-test"
_AT_ODD_TIME = Path(__file__).with_name("app_at_odd_time.py")


@contextmanager
def running_app(
    profile: Path,
    base_url: str = "http://127.0.0.1:9",
    said: str | Path = os.devnull,
    jumps: Sequence[tuple[float, float]] = (),
) -> Iterator[subprocess.Popen[bytes]]:
    """Run the app on a profile and a service, with what it says kept; at the end it is killed.

    `jumps` are those of `app_at_odd_time`: when its clock is set, and how far off.
    """
    arguments = ["--data-dir", str(profile)]
    start = [sys.executable, "-P", str(_AT_ODD_TIME), json.dumps(jumps), *arguments]
    # Whoever runs this has a keyring of their own, which is not to be asked.
    ours = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    service = {"API_TOKEN": TOKEN, "API_BASE_URL": base_url, "PLATFORM_BASE_URL": base_url}
    env = {**ours, **{f"ACEDATACLOUD_{key}": one for key, one in service.items()}}
    with (
        Path(said).open("ab") as output,
        subprocess.Popen(
            start if jumps else command(WINDOW, *arguments), cwd=ROOT, env=env, stdout=output, stderr=output
        ) as process,
    ):
        try:
            yield process
        finally:
            process.kill()
