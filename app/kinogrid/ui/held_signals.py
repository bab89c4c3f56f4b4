"""Keeps what a person asks for until those are there who do it, so that no press is lost while the window fills."""

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance


class HeldSignals:
    """Takes signals in the place of those who will hear them, and gives them on in their order once they do."""

    def __init__(self, *signals: "SignalInstance") -> None:
        """Hear these from now on, until `let_go`."""
        self._kept: list[Callable[[], object]] = []
        self._heard = [(signal, signal.connect(partial(self._keep, signal))) for signal in signals]

    def _keep(self, signal: "SignalInstance", *carried: object) -> None:
        self._kept.append(partial(signal.emit, *carried))

    def let_go(self) -> None:
        """Hear no more, and emit what came, now that somebody listens."""
        for signal, heard in self._heard:
            signal.disconnect(heard)
        self._heard.clear()
        while self._kept:
            self._kept.pop(0)()
