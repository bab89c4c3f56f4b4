"""Hands for widgets that call nothing hung on a machine that is merely busy."""

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

# Milliseconds.
HUNG = 60_000


class PatientBot(QtBot):
    """Waits a minute wherever the test does not say how long."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = HUNG) -> None:
        """Wait until something holds."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = HUNG, **how: Any) -> Any:
        """Wait for a signal."""
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitSignals(self, signals: list[Any], *, timeout: int = HUNG, **how: Any) -> Any:
        """Wait for all of some signals."""
        return super().waitSignals(signals, timeout=timeout, **how)
