"""A message bus of its own whose keyring is silent."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.fakes.notification_daemon import message_bus

PROGRAM = Path(__file__).with_name("mute_secrets.py")


@contextmanager
def mute_keyring() -> Iterator[str]:
    """Run a bus on which the system's keyring is there and never answers; gives the bus's address."""
    with message_bus() as address:
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
        silent = subprocess.Popen(
            [sys.executable, str(PROGRAM)],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert silent.stdout is not None
            assert silent.stdout.readline() == "silent\n"
            yield address
        finally:
            silent.communicate()
