"""The network as it is chosen in Settings: it holds from the next request on."""

from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from kinogrid.domain.file_names import shown_name
from kinogrid.domain.network_choice import NetworkChoice
from kinogrid.store.keyrings import KeyringFlaw
from kinogrid.store.settings import network_choice
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.settings.network_box import CertificatesBox, ProxyBox
from kinogrid.ui.settings.network_text import password_words
from kinogrid.ui.text import tr

_FIELDS = ("proxy", "proxy_address", "proxy_user", "proxy_for_media", "certificates")


class Network(Protocol):
    """Whoever asks the service and fetches results."""

    async def choose_network(self, choice: NetworkChoice) -> None:
        """Take another way from the next request on."""
        ...

    async def read_certificates(self, path: str) -> None:
        """Read a file of certificates that is to be chosen; raises `OSError` where it holds none."""
        ...

    async def renew_connections(self) -> None:
        """Ask for the proxy's password anew before the next request."""
        ...


class Passwords(Protocol):
    """Whoever keeps the passwords of proxies."""

    async def of(self, user: str, address: str) -> str:
        """Give a password, empty where there is none."""
        ...

    async def keep(self, user: str, address: str, password: str) -> KeyringFlaw | None:
        """Use a password from now on, none where it is empty; gives what keeps the keyring from keeping it."""
        ...


class NetworkController(QObject):
    """Serves the dialog's boxes, and tells those who use the network of every change."""

    def __init__(
        self,
        parent: QWidget,
        settings: LiveSettings,
        network: Network,
        passwords: Passwords,
        start: Starter,
        *,
        demo: bool,
    ) -> None:
        """Take the settings, who goes by them, and what starts a coroutine."""
        super().__init__(parent)
        self._settings = settings
        self._network = network
        self._passwords = passwords
        self._start = start
        self._demo = demo
        self._proxy: ProxyBox | None = None
        for name in _FIELDS:
            settings.when(name, self._tell)

    def serve(self, proxy: ProxyBox, certificates: CertificatesBox) -> None:
        """Show what holds in a dialog's boxes, and take what is chosen there."""
        choice = network_choice(self._settings.value)
        self._proxy = proxy
        proxy.show_choice(choice)
        certificates.show_file(choice.certificates)
        proxy.changed.connect(self._change)
        proxy.password_given.connect(lambda text: self._start(self._keep(proxy, text), "keep the proxy's password"))
        certificates.system_chosen.connect(lambda: self._change("certificates", ""))
        certificates.file_wanted.connect(lambda: self._ask_for_file(certificates))
        self._look(proxy)

    def _change(self, name: str, value: object) -> None:
        changes: dict[str, Any] = {name: value}
        self._settings.change(replace(self._settings.value, **changes))
        if name in {"proxy_user", "proxy_address"} and self._proxy is not None and isValid(self._proxy):
            self._look(self._proxy)

    def _tell(self) -> None:
        choice = network_choice(self._settings.value)
        self._start(self._network.choose_network(choice), "take another way through the network")

    def _look(self, proxy: ProxyBox) -> None:
        """Say whether there is a password; the keyring is asked only where a proxy wants one."""
        choice = network_choice(self._settings.value)
        if choice.proxy_user and choice.proxy_address:
            self._start(self._show_password(proxy, choice), "look for the proxy's password")
        else:
            proxy.password.setEnabled(False)
            proxy.show_password("", kept=False)

    async def _show_password(self, proxy: ProxyBox, choice: NetworkChoice) -> None:
        kept = bool(await self._passwords.of(choice.proxy_user, choice.proxy_address))
        if isValid(proxy) and network_choice(self._settings.value) == choice:
            proxy.password.setEnabled(True)
            if not proxy.password.text():
                proxy.show_password(password_words(kept=kept, flaw=None, demo=self._demo), kept=kept)

    async def _keep(self, proxy: ProxyBox, text: str) -> None:
        choice = network_choice(self._settings.value)
        flaw = await self._passwords.keep(choice.proxy_user, choice.proxy_address, text)
        await self._network.renew_connections()
        if isValid(proxy):
            words = password_words(kept=bool(text), flaw=flaw, demo=self._demo)
            proxy.show_password(words, kept=bool(text))

    def _ask_for_file(self, certificates: CertificatesBox) -> None:
        folder = Path(self._settings.value.certificates or Path.home())
        dialog = QFileDialog(
            certificates.window(),
            tr("Network", "Choose a file of certificates"),
            str(folder.parent if self._settings.value.certificates else folder),
        )
        dialog.setObjectName("Certificates file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                tr("Network", "Certificates ({patterns})", patterns="*.pem *.crt *.cer"),
                tr("Compose", "All files (*)"),
            ]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(
            lambda path: self._start(self._take_file(certificates, path), "read the chosen certificates")
        )
        dialog.open()

    async def _take_file(self, certificates: CertificatesBox, path: str) -> None:
        try:
            await self._network.read_certificates(path)
        except OSError:
            words = tr(
                "Network",
                "{name} holds no certificates that can be read (PEM, the text form, is needed).",
                name=shown_name(Path(path).name),
            )
            if isValid(certificates):
                certificates.refuse(words)
            return
        if isValid(certificates):
            certificates.show_file(path)
        self._change("certificates", path)
