"""The network in Settings: what is chosen holds at once, and what cannot hold is said beside its field."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.network_choice import NetworkChoice, NotAProxy, ProxyFlaw, ProxyKind, proxy_place
from kinogrid.service.trust import trust_in_file
from kinogrid.store.keyrings import KeyringFlaw, KeyringTrouble, MemoryKeyring
from kinogrid.store.proxy_password import ProxyPasswords
from kinogrid.store.setting_readers import Items
from kinogrid.store.settings import READERS, Settings, network_choice
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.settings.network_box import CertificatesBox, ProxyBox
from kinogrid.ui.settings.network_controller import NetworkController
from kinogrid.ui.settings.network_text import proxy_flaw_words, proxy_words_while_typed
from kinogrid.ui.settings.settings_dialog import SettingsDialog
from kinogrid.ui.style.theme import Theme
from tests.fakes.certificate import make_authority
from tests.tables import every
from tests.ui.seeing import the


@every(
    "told, place",
    [
        ("proxy.example:3128", "proxy.example:3128"),
        (" http://Proxy.Example:3128/ ", "proxy.example:3128"),
        ("socks5://127.0.0.1:1080", "127.0.0.1:1080"),
        ("[::1]:8080", "[::1]:8080"),
        ("[0:0::1]:65535", "[::1]:65535"),
        ("bücher.example:1", "xn--bcher-kva.example:1"),
    ],
)
def test_a_proxys_address_is_read_as_people_write_it(told: str, place: str) -> None:
    assert proxy_place(told) == place
    assert proxy_place(place) == place


@every(
    "told, flaw",
    [
        ("", ProxyFlaw.NO_HOST),
        (":3128", ProxyFlaw.NO_HOST),
        ("a b:3128", ProxyFlaw.NO_HOST),
        ("-a.example:3128", ProxyFlaw.NO_HOST),
        ("a..example:3128", ProxyFlaw.NO_HOST),
        (f"{'a' * 254}:1", ProxyFlaw.NO_HOST),
        ("[::1:3128", ProxyFlaw.STRANGE_PORT),
        ("proxy.example", ProxyFlaw.NO_PORT),
        ("http://proxy.example", ProxyFlaw.NO_PORT),
        ("proxy.example:0", ProxyFlaw.STRANGE_PORT),
        ("proxy.example:65536", ProxyFlaw.STRANGE_PORT),
        ("proxy.example:x", ProxyFlaw.STRANGE_PORT),
        ("https://proxy.example:443", ProxyFlaw.ANOTHER_KIND),
        ("ftp://proxy.example:21", ProxyFlaw.ANOTHER_KIND),
        ("me:secret@proxy.example:3128", ProxyFlaw.NAME_INSIDE),
        ("proxy.example:3128/path", ProxyFlaw.MORE_BEHIND),
        ("proxy.example:3128?a", ProxyFlaw.MORE_BEHIND),
    ],
)
def test_what_is_no_proxys_address_is_said_in_words_without_quoting_it(told: str, flaw: ProxyFlaw) -> None:
    with pytest.raises(NotAProxy) as caught:
        proxy_place(told)
    assert caught.value.flaw is flaw
    assert "secret" not in str(caught.value)
    assert proxy_flaw_words(told)


@dataclass
class Ways:
    """Stands in for whoever uses the network: keeps what it is told."""

    chosen: list[NetworkChoice] = field(default_factory=list)
    renewed: int = 0

    async def choose_network(self, choice: NetworkChoice) -> None:
        self.chosen.append(choice)

    async def read_certificates(self, path: str) -> None:
        trust_in_file(path)

    async def renew_connections(self) -> None:
        self.renewed += 1


class Locked(MemoryKeyring):
    """Cannot be written."""

    def write(self, account: str, secret: str) -> None:
        raise KeyringTrouble(KeyringFlaw.LOCKED)


@dataclass
class Corner:
    """Both boxes as they stand in the dialog, with all that is behind them."""

    box: ProxyBox
    certificates: CertificatesBox
    settings: LiveSettings
    ways: Ways
    keyring: MemoryKeyring
    tasks: list[asyncio.Task[None]]
    parent: QWidget

    async def rest(self) -> None:
        """Let all that was started come to its end."""
        while self.tasks:
            await self.tasks.pop()

    @property
    def choice(self) -> NetworkChoice:
        return network_choice(self.settings.value)


async def _save(_settings: Settings) -> None:
    return None


@pytest.fixture
def corner_of(qtbot: QtBot, theme: Theme) -> Callable[..., Corner]:
    def make(settings: Settings | None = None, keyring: MemoryKeyring | None = None, *, demo: bool = False) -> Corner:
        tasks: list[asyncio.Task[None]] = []

        def start(work: Coroutine[Any, Any, object], name: str) -> asyncio.Task[None]:
            async def do() -> None:
                await work

            tasks.append(asyncio.create_task(do(), name=name))
            return tasks[-1]

        parent = QWidget()
        qtbot.addWidget(parent)
        ways, kept = Ways(), keyring or MemoryKeyring()
        live = LiveSettings(settings or Settings(), _save, start)
        box, certificates = ProxyBox(theme, parent), CertificatesBox(theme, parent)

        controller = NetworkController(parent, live, ways, ProxyPasswords(kept), start, demo=demo)
        controller.serve(box, certificates)
        parent.show()
        return Corner(box, certificates, live, ways, kept, tasks, parent)

    return make


def choose(corner: Corner, kind: ProxyKind) -> None:
    the(corner.box, QAbstractButton, f"Proxy: {kind}").click()


def enter(field: QLineEdit, text: str) -> None:
    field.clear()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


async def test_a_named_proxy_holds_as_soon_as_its_address_is_right_and_not_before(
    corner_of: Callable[..., Corner],
) -> None:
    corner = corner_of()
    address = the(corner.box, QLineEdit, "Proxy address")
    assert not address.isVisible()
    choose(corner, ProxyKind.HTTP)
    assert address.isVisible()
    assert corner.choice == NetworkChoice()
    assert "Until then “Like the system” holds." in corner.box.address.words()
    enter(address, "proxy.example")
    assert "The port is missing" in corner.box.address.words()
    assert address.accessibleDescription() == corner.box.address.words()
    assert (address.property("wrong"), corner.choice) == (True, NetworkChoice())
    enter(address, "http://Proxy.example:3128/")
    assert (corner.box.address.words(), address.text()) == ("", "proxy.example:3128")
    await corner.rest()
    assert corner.ways.chosen[-1] == corner.choice == NetworkChoice(ProxyKind.HTTP, "proxy.example:3128")
    choose(corner, ProxyKind.SOCKS5)
    the(corner.box, QAbstractButton, "Proxy for media").click()
    await corner.rest()
    assert corner.ways.chosen[-1] == NetworkChoice(ProxyKind.SOCKS5, "proxy.example:3128", proxy_for_media=False)
    choose(corner, ProxyKind.NONE)
    assert not address.isVisible()
    await corner.rest()
    assert corner.ways.chosen[-1].proxy is ProxyKind.NONE


PROXIED = Settings(proxy=ProxyKind.HTTP, proxy_address="proxy.example:3128", proxy_user="me")


async def test_a_password_goes_into_the_keyring_and_out_of_the_window(corner_of: Callable[..., Corner]) -> None:
    corner = corner_of(PROXIED)
    await corner.rest()
    password = the(corner.box, QLineEdit, "Proxy password")
    assert password.echoMode() is QLineEdit.EchoMode.Password
    assert not corner.box.forget.isVisible()
    enter(password, "a secret")
    await corner.rest()
    assert corner.keyring.read("proxy:me@proxy.example:3128") == "a secret"
    assert (password.text(), corner.ways.renewed) == ("", 1)
    assert corner.box.forget.isVisible()
    assert "secret" not in repr(corner.settings.value)
    corner.box.forget.click()
    await corner.rest()
    assert corner.keyring.read("proxy:me@proxy.example:3128") is None
    assert (corner.box.forget.isVisible(), corner.ways.renewed) == (False, 2)


async def test_the_password_of_one_proxy_is_not_that_of_another(corner_of: Callable[..., Corner]) -> None:
    keyring = MemoryKeyring()
    keyring.write("proxy:me@proxy.example:3128", "a secret")
    corner = corner_of(PROXIED, keyring)
    await corner.rest()
    assert corner.box.forget.isVisible()
    enter(the(corner.box, QLineEdit, "Proxy address"), "other.example:3128")
    await corner.rest()
    assert not corner.box.forget.isVisible()
    enter(the(corner.box, QLineEdit, "Proxy name"), "")
    await corner.rest()
    assert not the(corner.box, QLineEdit, "Proxy password").isEnabled()


@pytest.mark.parametrize(
    ("locked", "demo", "said"),
    [
        (False, False, "It is kept in this system's keyring and goes to this proxy only."),
        (True, False, "The keyring is locked. The password holds until Kinogrid is closed."),
        (False, True, "In this demo the password is kept nowhere, and your keyring is left alone."),
    ],
)
async def test_where_a_password_is_kept_is_said(
    corner_of: Callable[..., Corner], said: str, *, locked: bool, demo: bool
) -> None:
    corner = corner_of(PROXIED, Locked() if locked else MemoryKeyring(), demo=demo)
    await corner.rest()
    enter(the(corner.box, QLineEdit, "Proxy password"), "a secret")
    await corner.rest()
    assert said in {part.text() for part in corner.box.findChildren(type(corner.box._place))}


async def test_a_file_counts_only_once_it_holds_certificates(corner_of: Callable[..., Corner], tmp_path: Path) -> None:
    corner = corner_of()
    good, _ = make_authority(tmp_path, "service.example")
    bad = tmp_path / "notes.pem"
    bad.write_text("nothing")
    kind = the(corner.certificates, QAbstractButton, "Certificates: file")

    def take(path: Path) -> None:
        kind.click()
        dialog = corner.parent.findChildren(QFileDialog)[-1]
        assert not kind.isChecked() or corner.choice.certificates
        dialog.fileSelected.emit(str(path))
        dialog.close()

    take(bad)
    await corner.rest()
    assert corner.certificates.words() == (
        "notes.pem holds no certificates that can be read (PEM, the text form, is needed)."
    )
    assert (kind.isChecked(), corner.choice.certificates) == (False, "")
    take(good)
    await corner.rest()
    assert (kind.isChecked(), corner.certificates.words()) == (True, "")
    assert corner.ways.chosen[-1].certificates == str(good)
    the(corner.certificates, QAbstractButton, "Certificates: system").click()
    await corner.rest()
    assert corner.ways.chosen[-1] == NetworkChoice()


def test_who_looks_for_a_field_of_a_proxy_sees_it_before_one_is_chosen(qtbot: QtBot, theme: Theme) -> None:
    dialog = SettingsDialog(theme, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    password, later = the(dialog, QLineEdit, "Proxy password"), "This counts once HTTP or SOCKS5 is chosen above."

    def said() -> list[str]:
        return [shown.text() for shown in dialog.proxy.findChildren(QLabel) if shown.isVisible()]

    assert not password.isVisible()
    dialog.search.setText("password")
    assert password.isVisible()
    assert not password.isEnabled()
    assert later in said()
    the(dialog, QAbstractButton, "Proxy: http").click()
    assert later not in said()
    the(dialog, QAbstractButton, "Proxy: system").click()
    dialog.search.clear()
    assert not password.isVisible()
    assert later not in said()


@every(
    "typed, words",
    [
        ("https://", "Only HTTP and SOCKS5 proxies can be used."),
        ("me@", "Name and password have fields of their own below."),
        ("proxy:1/x", "Nothing may stand after the port."),
        ("proxy", ""),
        ("proxy:", ""),
        ("socks5", ""),
    ],
)
def test_what_no_further_letter_makes_a_proxy_is_said_while_it_is_typed(typed: str, words: str) -> None:
    assert proxy_words_while_typed(typed) == words


def test_a_name_at_a_proxy_is_no_longer_than_one_that_is_kept(qtbot: QtBot, theme: Theme) -> None:
    box = ProxyBox(theme)
    qtbot.addWidget(box)
    box.user.setText("x" * 300)
    assert not isinstance(read := READERS["proxy_user"], Items)
    assert read(box.user.text()) == "x" * 256
