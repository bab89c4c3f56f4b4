"""The callback receiver's corner of Settings, and the notice where it can't listen at the start."""

import errno
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kinogrid.domain.request import Order
from kinogrid.studio.callback_receiver import CallbackReceiver, ReceiverTrouble, tunnel_base
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.text import tr

if TYPE_CHECKING:
    from kinogrid.ui.controls.callback_field import CallbackField
    from kinogrid.ui.settings.callback_box import CallbackBox

NOTICE = "callback-receiver"


class CallbackController(QObject):
    """Lets the person switch the receiver, and says how it stands."""

    def __init__(
        self,
        receiver: CallbackReceiver,
        settings: LiveSettings,
        notices: NoticeBoard,
        start: Starter,
        *,
        on_this_machine: bool,
    ) -> None:
        """Take the receiver and its settings, and whether the service needs no tunnel to reach us."""
        super().__init__(settings)
        self._receiver = receiver
        self._settings = settings
        self._notices = notices
        self._start = start
        self._on_this_machine = on_this_machine
        self._box: CallbackBox | None = None

    async def begin(self) -> None:
        """Listen if the person has switched it on; says so above the grid when it can't be."""
        await self._receiver.apply()
        trouble = self._receiver.state.trouble
        if trouble is not None:
            self._notices.put(NOTICE, Note(Severity.WARNING, trouble_words(trouble)))

    def serve(self, box: "CallbackBox") -> None:
        """Serve the receiver's part of the dialog of settings."""
        settings = self._settings.value
        box.show_choice(on=settings.callback_receiver, tunnel=settings.callback_tunnel)
        box.switched.connect(lambda on: self._switch(on=on))
        box.tunnel_changed.connect(self._set_tunnel)
        box.renew_requested.connect(lambda: self._work(self._receiver.renew))
        box.destroyed.connect(self._forget_box)
        self._box = box
        self._show()

    def serve_default(self, field: "CallbackField") -> None:
        """Keep in mind what is entered for a default callback and can't be one: it stays in the field and is said."""
        if self._receiver.refused:
            field.show_refused(self._receiver.refused)
        field.refused.connect(self._receiver.refuse)
        field.taken.connect(lambda _address: self._receiver.refuse(""))

    def tell_of(self, order: Order) -> None:
        """Say that an order went without a callback although the receiver is wanted, and why."""
        if order.callback_url is None and self._receiver.leaves_out():
            words = tr("Settings", "Orders go without a callback for now; Kinogrid asks how they are all the same.")
            self._notices.put(NOTICE, Note(Severity.WARNING, self._state_words(), words))

    def _forget_box(self) -> None:
        self._box = None

    def _switch(self, *, on: bool) -> None:
        self._settings.change(replace(self._settings.value, callback_receiver=on))
        self._work(self._receiver.apply)

    def _set_tunnel(self, address: str) -> None:
        settings = self._settings.value
        tunnel = tunnel_base(address, settings.callback_path)
        self._settings.change(replace(settings, callback_tunnel=tunnel))
        self._show()

    def _work(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self._start(self._finish(work), "callback receiver")

    async def _finish(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        await work()
        if self._receiver.state.trouble is None:
            self._notices.drop(NOTICE)
        self._show()

    def _show(self) -> None:
        if self._box is not None:
            state = self._receiver.state
            self._box.show_state(state.address, self._state_words(), good=state.trouble is None)

    def _state_words(self) -> str:
        state = self._receiver.state
        if state.trouble is not None:
            return trouble_words(state.trouble)
        if not state.address:
            return ""
        if self._on_this_machine:
            return tr(
                "Settings", "The service is on this machine and needs no tunnel: orders name the receiver itself."
            )
        if self._settings.value.callback_tunnel:
            return tr("Settings", "New orders that name no callback of their own are told of through the tunnel.")
        return tr("Settings", "Start a tunnel to the local address, then enter the public one that it gives.")


def trouble_words(trouble: ReceiverTrouble) -> str:
    """Say why nobody listens, what that means, and what helps."""
    if trouble.errno == errno.EADDRINUSE:
        return tr(
            "Settings",
            "Port {port} is in use by another program, so no callbacks are heard; finished jobs are found out by "
            "asking. A new address would help.",
            port=trouble.port,
        )
    return tr(
        "Settings",
        "Port {port} cannot be listened at ({reason}), so no callbacks are heard; finished jobs are found out by "
        "asking. A new address would help.",
        port=trouble.port,
        reason=trouble.reason,
    )
