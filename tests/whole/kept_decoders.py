"""Decoders that outlive the window: to start them anew takes longer than most of what a test has them decode."""

from concurrent.futures import wait
from functools import cache

from kinogrid.media.child_process import PATIENCE
from kinogrid.media.deaths import Deaths
from kinogrid.media.decoder_process import DecoderProcess


class LastingDecoder(DecoderProcess):
    """A decoder that the next window goes on with, unless what it does at the end of one hangs."""

    def __init__(self, name: str) -> None:
        """Begin the thread that its process lives with, behind nothing else: one that hangs is told by its time."""
        super().__init__(name, Deaths())
        self.is_over = False
        self.beside(lambda: None).result()

    def go_on(self, seen: Deaths) -> None:
        """Work for another window."""
        self._deaths = seen

    def rest(self) -> None:
        """Stay, as another window comes: to end and start again took 25 seconds of processor time in these tests."""

    def close(self) -> None:
        """Begin nothing more for this window; end only what hangs."""
        for under_way in tuple(self._under_way):
            under_way.cancel()
        if wait(tuple(self._under_way), PATIENCE).not_done:
            self.end()

    def end(self) -> None:
        """End process and thread."""
        self.is_over = True
        super().close()


class KeptDecoders:
    """Gives windows their decoders, each the one of its name that the window before had."""

    def __init__(self) -> None:
        """Begin those that a window has, as no test is to leave a thread."""
        self._kept = {name: LastingDecoder(name) for name in _NAMES}

    def __call__(self, name: str, seen: Deaths, *, yields: bool = False) -> DecoderProcess:
        """Give a decoder to a window; another process where the one before was ended in the middle of its work."""
        kept = self._kept[name]
        if kept.is_over:
            return DecoderProcess(name, seen, yields=yields)
        kept.go_on(seen)
        return kept

    def end(self) -> None:
        """End all of them."""
        for kept in self._kept.values():
            kept.end()


_NAMES = ("kinogrid-frames", "kinogrid-inspector", "kinogrid-meter")


@cache
def kept_decoders() -> KeptDecoders:
    """Give the decoders of all windows of these tests."""
    return KeptDecoders()
