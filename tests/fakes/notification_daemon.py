"""A message bus of its own with a real notification daemon on it (dunst), which draws on a real X screen."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.waiting import HUNG, wait_until
from workshop.screen import virtual_screen


@dataclass(frozen=True)
class NotificationDaemon:
    """The daemon, with what it shows as it tells it itself."""

    environment: dict[str, str]

    @property
    def address(self) -> str:
        """Give the bus's address."""
        return self.environment["DBUS_SESSION_BUS_ADDRESS"]

    def ctl(self, *words: str) -> str:
        """Ask or tell the daemon something, as a person's keys do."""
        done = subprocess.run(["dunstctl", *words], env=self.environment, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def count(self) -> int:
        """Count what is shown."""
        return int(self.ctl("count", "displayed"))

    def past(self) -> list[dict[str, Any]]:
        """Close all that is shown, and list all that was, newest first."""
        self.ctl("close-all")
        assert wait_until(lambda: self.count() == 0, HUNG)
        told = json.loads(self.ctl("history"))["data"][0]
        return [{name: value["data"] for name, value in notice.items()} for notice in told]


@contextmanager
def message_bus() -> Iterator[str]:
    """Run a bus, and give its address."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("this machine has no dbus-daemon")
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
        stdout=subprocess.PIPE,
        # It complains of the limit of files where it may not raise it.
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.communicate()


@contextmanager
def notification_daemon(folder: Path, settings: str = "") -> Iterator[NotificationDaemon]:
    """Run the daemon; `settings` are further lines of its own."""
    if shutil.which("dunst") is None:
        pytest.skip("this machine has no dunst")
    config, chooser = folder / "dunstrc", folder / "choose"
    # A person who chooses the second button from the daemon's menu.
    chooser.write_text("#!/bin/sh\ngrep -m 1 Extend\n")
    chooser.chmod(0o700)
    # By itself it shows each for ten seconds, which a busy machine may take to look at it.
    stays = "\n".join(f"[urgency_{urgency}]\ntimeout = 0" for urgency in ("low", "normal", "critical"))
    shown = f"[global]\nhistory_length = 100\nnotification_limit = 0\ndmenu = {chooser}\n{settings}\n"
    config.write_text(f"{shown}{stays}\n")
    with message_bus() as address, virtual_screen() as screen:
        environment = {**os.environ, **screen, "DBUS_SESSION_BUS_ADDRESS": address}
        daemon = subprocess.Popen(
            ["dunst", "-config", str(config)], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        found = NotificationDaemon(environment)
        try:
            assert wait_until(lambda: _answers(found), HUNG)
            yield found
        finally:
            daemon.terminate()
            daemon.wait()


def _answers(daemon: NotificationDaemon) -> bool:
    done = subprocess.run(["dunstctl", "count", "displayed"], env=daemon.environment, capture_output=True, check=False)
    return done.returncode == 0
