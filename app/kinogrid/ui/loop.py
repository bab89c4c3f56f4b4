"""asyncio on Qt's event loop, with exact timers that end when they are cancelled.

qasync starts one coarse Qt timer for every callback and leaves a cancelled one running: 400 requests with a minute's
time-out left 820 timers, and a wait could end 48 ms early or 72 ms late. Here timers are precise, end on cancel, and
callbacks that are due at once share a single zero timer, in order.
"""

import asyncio
import threading
from collections import deque
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor, Future
from contextvars import Context
from math import ceil
from typing import ParamSpec, TypeVar

import qasync
from PySide6.QtCore import QBasicTimer, QCoreApplication, QEventLoop, QObject, Qt, QTimerEvent
from PySide6.QtWidgets import QApplication

_P = ParamSpec("_P")
_T = TypeVar("_T")


class _Alarm(QObject):
    """The Qt side of the loop's timers: keeps handles by timer id and runs them when due."""

    def __init__(self) -> None:
        super().__init__()
        self._ready: deque[asyncio.Handle] = deque()
        self._at_once = QBasicTimer()
        self._by_id: dict[int, asyncio.Handle] = {}
        self._ids: dict[asyncio.Handle, int] = {}
        self._stopped = False

    def add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:
        """Run a handle after `delay` seconds; qasync's own name for it."""
        if delay <= 0:
            self._ready.append(handle)
            if not self._at_once.isActive():
                self._at_once.start(0, self)
            return handle
        # A timer that ends a fraction of a millisecond early would find its deadline still ahead, hence the ceiling.
        identifier = self.startTimer(ceil(delay * 1000), Qt.TimerType.PreciseTimer)
        self._by_id[identifier] = handle
        self._ids[handle] = identifier
        return handle

    def forget(self, handle: asyncio.Handle) -> None:
        """End a cancelled handle's timer."""
        identifier = self._ids.pop(handle, None)
        if identifier is not None:
            self.killTimer(identifier)
            del self._by_id[identifier]

    def stop(self) -> None:
        """End every timer: the loop is closed."""
        self._stopped = True
        self._at_once.stop()
        self._ready.clear()
        for identifier in self._by_id:
            self.killTimer(identifier)
        self._by_id.clear()
        self._ids.clear()

    def set_debug(self, enabled: bool) -> None:  # noqa: FBT001 - qasync calls it by this signature
        """Take no notice: asyncio's own debug mode covers what matters here."""

    def timerEvent(self, event: QTimerEvent) -> None:
        """Run what is due; callbacks that come up meanwhile wait for the next round, so that Qt gets its turn."""
        identifier = event.timerId()
        if identifier != self._at_once.timerId():
            self.killTimer(identifier)
            handle = self._by_id.pop(identifier)
            del self._ids[handle]
            self.add_callback(handle)
            return
        # Events are also processed while the loop is not running: nothing of asyncio may run then.
        if asyncio._get_running_loop() is None:  # noqa: SLF001 - documented as the way to ask without an error
            return
        for _ in range(len(self._ready)):
            if not self._ready:
                break
            self._run(self._ready.popleft())
        if not self._ready:
            self._at_once.stop()

    def _run(self, handle: asyncio.Handle) -> None:
        if not handle.cancelled():
            handle._run()  # noqa: SLF001 - how every asyncio loop runs its handles


class _Lookups(Executor):
    """A thread for each call that the loop cannot make itself: names of hosts, of which few are looked up at a time.

    They are daemons, as a name that nobody answers takes half a minute, and no call can be cancelled.
    """

    def submit(self, work: Callable[_P, _T], /, *args: _P.args, **named: _P.kwargs) -> Future[_T]:
        """Make a call in a thread of its own."""
        outcome: Future[_T] = Future()
        outcome.set_running_or_notify_cancel()

        def call() -> None:
            try:
                made = work(*args, **named)
            except BaseException as error:  # noqa: BLE001 - handed on to the one who waits
                outcome.set_exception(error)
            else:
                outcome.set_result(made)

        threading.Thread(target=call, name="kinogrid-lookup", daemon=True).start()
        return outcome


class StudioLoop(qasync.QEventLoop):
    """The app's one event loop; build it once there is a QApplication.

    `on_left` is called when Qt leaves its loop by itself, as it does when the screen is gone.
    """

    def __init__(self, app: QApplication | None = None) -> None:
        """Replace qasync's timers by exact ones, and its threads by such as hold up no end."""
        super().__init__(app)
        self._timer = _Alarm()
        self.on_left: Callable[[], None] = lambda: None
        self.set_default_executor(_Lookups())  # type: ignore[arg-type]  # qasync, unlike asyncio, takes any

    def run_until_complete(self, future: Awaitable[_T]) -> _T:  # type: ignore[override]  # generators are none of ours
        """Run until something is done, and see it through even where Qt does not stay in its loop for it."""
        task = asyncio.ensure_future(future, loop=self)
        try:
            return super().run_until_complete(task)
        except RuntimeError:
            if task.done():
                raise
        self.on_left()
        asyncio._set_running_loop(self)  # noqa: SLF001 - as `run_forever` of any loop does
        try:
            while not task.done():
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        finally:
            asyncio._set_running_loop(None)  # noqa: SLF001
        return task.result()

    def call_soon(
        self, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.Handle:
        """Run a callback in the next turn, without the timer that qasync has for it: most of what is called is this."""
        return self._timer.add_callback(asyncio.Handle(callback, args, self, context))

    def call_later(
        self, delay: float, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Run a callback after `delay` seconds, at the earliest and within about a millisecond."""
        handle = asyncio.TimerHandle(self.time() + delay, callback, args, self, context)
        self._timer.add_callback(handle, delay)
        return handle

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        self._timer.forget(handle)
