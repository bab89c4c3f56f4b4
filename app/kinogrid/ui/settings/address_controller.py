"""The service's addresses as they are chosen in Settings: asked about before a token could go there, kept after a yes.

They hold from the next start on: what is under way was made at the address of this one.
"""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kinogrid.domain.service_address import Hosts, ServiceAddress
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.settings.address_box import AddressBox
from kinogrid.ui.settings.address_text import api_question, platform_question
from kinogrid.ui.text import tr

_API, _PLATFORM = "api_base", "platform_base"


class AddressController(QObject):
    """Serves the dialog's fields; `hosts` are those of this session."""

    def __init__(self, parent: QWidget, settings: LiveSettings, hosts: Hosts) -> None:
        """Take the settings, and which addresses are in use."""
        super().__init__(parent)
        self._settings = settings
        self._in_use = {_API: hosts.api, _PLATFORM: hosts.platform}

    def serve(self, api: AddressBox, platform: AddressBox) -> None:
        """Show what is chosen in a dialog's fields, and take what a person wants there."""
        for box, name in ((api, _API), (platform, _PLATFORM)):
            self._show(box, name)
            box.wanted.connect(partial(self._ask, box, name))

    def _show(self, box: AddressBox, name: str) -> None:
        if isValid(box):
            box.show_address(getattr(self._settings.value, name), self._in_use[name])

    def _ask(self, box: AddressBox, name: str, url: str) -> None:
        """Ask where another host would be sent a token than the one that is chosen, or the provider's own."""
        new, old = ServiceAddress(url or box.usual), ServiceAddress(getattr(self._settings.value, name) or box.usual)
        if not url or new.origin == old.origin:
            self._take(box, name, url)
            return
        question, detail = (api_question if name == _API else platform_question)(new, old)
        asked = QuestionBox(
            box.window(), question=question, detail=detail, verb=tr("Network", "Use this address"), dangerous=True
        )
        asked.agreed.connect(lambda: self._take(box, name, url))
        asked.refused.connect(lambda: self._show(box, name))
        asked.open()

    def _take(self, box: AddressBox, name: str, url: str) -> None:
        changes: dict[str, Any] = {name: url}
        self._settings.change(replace(self._settings.value, **changes))
        self._show(box, name)
