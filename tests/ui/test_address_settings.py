"""The service's addresses in Settings: judged as they are typed, asked about before a token could go elsewhere."""

from collections.abc import Coroutine
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.service_address import API, PLATFORM, ChosenBy, Hosts, ServiceAddress
from kinogrid.store.settings import Settings
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.settings.address_box import AddressBox
from kinogrid.ui.settings.address_controller import AddressController
from kinogrid.ui.settings.settings_dialog import SettingsDialog
from kinogrid.ui.settings.token_text import ACCOUNT_TOKEN, API_TOKEN, address_words, console_page
from kinogrid.ui.style.theme import Theme
from tests.tables import every
from tests.ui.seeing import press, the

MIRROR = "https://mirror.example"
USUAL = Hosts(ServiceAddress(API), ServiceAddress(PLATFORM))


async def _unsaved(_settings: Settings) -> None:
    """Keep nothing."""


def _never(work: Coroutine[Any, Any, object], name: str) -> Any:
    work.close()
    return name


class Chosen:
    """Settings, and a dialog that changes their addresses."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, hosts: Hosts = USUAL, *, api_base: str = "", platform_base: str = ""
    ) -> None:
        chosen = Settings(api_base=api_base, platform_base=platform_base)
        self.settings = LiveSettings(chosen, _unsaved, _never)
        self.dialog = SettingsDialog(theme, self.settings.value)
        qtbot.addWidget(self.dialog)
        self._controller = AddressController(self.dialog, self.settings, hosts)
        self._controller.serve(self.dialog.api_address, self.dialog.platform_address)
        self.dialog.unfold_used()
        self.dialog.advanced.set_open(shown=True)
        self.dialog.show()

    def type(self, name: str, text: str, *, and_return: bool = True) -> AddressBox:
        field = the(self.dialog, QLineEdit, name)
        field.setFocus()
        field.selectAll()
        if text:
            QTest.keyClicks(field, text)
        else:
            QTest.keyClick(field, Qt.Key.Key_Delete)
        if and_return:
            QTest.keyClick(field, Qt.Key.Key_Return)
            QApplication.processEvents()
        return self.dialog.api_address if name == "API address" else self.dialog.platform_address

    def question(self) -> QuestionBox:
        (asked,) = [box for box in self.dialog.findChildren(QuestionBox) if box.isVisible()]
        return asked

    def asks(self) -> bool:
        QApplication.processEvents()
        return any(box.isVisible() for box in self.dialog.findChildren(QuestionBox))


@every(
    "typed, words",
    [
        ("http://mirror.example", "has to begin with https://"),
        ("https://me:word@mirror.example", "No name and no password"),
        ("https://mirror.example/?a", "Neither ? nor #"),
        ("ftp://mirror.example", "begin with https://"),
        ("https://mirror.example:0x", "A port is a number"),
        ("https://", "Enter a web address"),
    ],
)
def test_what_can_be_no_address_is_said_and_not_taken(qtbot: QtBot, theme: Theme, typed: str, words: str) -> None:
    chosen = Chosen(qtbot, theme)
    box = chosen.type("API address", typed)
    assert words in box.address.words()
    assert not chosen.asks()
    assert chosen.settings.value.api_base == ""
    # It goes as soon as the text is right.
    chosen.type("API address", MIRROR, and_return=False)
    assert box.address.words() == ""


@every(
    "typed, words",
    [
        ("https://me@", "No name and no password"),
        ("mirror.example?", "Neither ? nor #"),
        ("ftp://", "begin with https://"),
        ("http://m", "has to begin with https://"),
        ("http://12", ""),
        ("http://localhost:80", ""),
        ("https:/", ""),
        ("https://mirror.example:", ""),
        ("", ""),
    ],
)
def test_what_no_further_letter_mends_is_said_while_it_is_typed(
    qtbot: QtBot, theme: Theme, typed: str, words: str
) -> None:
    chosen = Chosen(qtbot, theme)
    said = chosen.type("Platform address", typed, and_return=False).address.words()
    assert words in said
    assert bool(said) is bool(words)


def test_another_host_is_chosen_after_a_yes_that_says_where_the_token_goes(qtbot: QtBot, theme: Theme) -> None:
    chosen = Chosen(qtbot, theme)
    box = chosen.type("API address", "mirror.example/v1/")
    asked = chosen.question()
    assert (asked.detail().count(MIRROR), chosen.settings.value.api_base) == (2, "")
    assert "so does the API token that you enter for it" in asked.detail()
    assert f"The token that is kept for {API} is not sent there." in asked.detail()
    press(asked, "Yes")
    assert chosen.settings.value.api_base == f"{MIRROR}/v1"
    assert the(chosen.dialog, QLineEdit, "API address").text() == f"{MIRROR}/v1"
    assert box.standing() == f"It holds from the next start on. Until then {API} is in use."
    # The same host with another path sends no token elsewhere.
    chosen.type("API address", f"{MIRROR}/v2")
    assert not chosen.asks()
    assert chosen.settings.value.api_base == f"{MIRROR}/v2"
    press(chosen.dialog, "Reset: API address")
    assert not chosen.asks()
    assert (chosen.settings.value.api_base, box.standing()) == ("", "")
    assert not the(chosen.dialog, QPushButton, "Reset: API address").isVisible()


def test_after_a_no_the_former_address_stands_there(qtbot: QtBot, theme: Theme) -> None:
    chosen = Chosen(qtbot, theme, platform_base="https://former.example")
    chosen.type("Platform address", MIRROR)
    asked = chosen.question()
    assert "the account token that you enter for it" in " ".join(asked.detail().split())
    press(asked, "Cancel")
    assert the(chosen.dialog, QLineEdit, "Platform address").text() == "https://former.example"
    assert chosen.settings.value.platform_base == "https://former.example"
    # The provider's own needs no yes, whether it is emptied or written out.
    chosen.type("Platform address", PLATFORM)
    assert not chosen.asks()
    assert chosen.settings.value.platform_base == ""


@pytest.mark.parametrize(
    ("in_use", "words"),
    [
        (ServiceAddress(MIRROR, ChosenBy.ENVIRONMENT), f"The environment says {MIRROR}"),
        (ServiceAddress(MIRROR, ChosenBy.ORDERS), f"{MIRROR} is in use until the orders under way there are done"),
        (ServiceAddress("http://127.0.0.1:9", ChosenBy.DEMO), "In this demo the service is on this machine."),
    ],
)
def test_what_comes_before_the_setting_is_said(qtbot: QtBot, theme: Theme, in_use: ServiceAddress, words: str) -> None:
    chosen = Chosen(qtbot, theme, Hosts(in_use, in_use))
    assert chosen.dialog.api_address.standing().startswith(words)
    assert the(chosen.dialog, QLineEdit, "API address").isEnabled() is (in_use.chosen_by is not ChosenBy.DEMO)
    assert MIRROR in address_words(in_use) or in_use.chosen_by is ChosenBy.DEMO


def test_orders_under_way_at_the_chosen_address_are_no_news(qtbot: QtBot, theme: Theme) -> None:
    in_use = ServiceAddress(MIRROR, ChosenBy.ORDERS)
    chosen = Chosen(qtbot, theme, Hosts(in_use, in_use), api_base=MIRROR)
    assert chosen.dialog.api_address.standing() == ""


def test_the_console_is_that_of_the_platform_in_use() -> None:
    mirror = Hosts(ServiceAddress(MIRROR), ServiceAddress(MIRROR, ChosenBy.SETTINGS))
    assert console_page(API_TOKEN, mirror.console) == f"{MIRROR}/console/applications"
    assert console_page(ACCOUNT_TOKEN, USUAL.console) == f"{PLATFORM}/console/platform-tokens"
    demo = Hosts(ServiceAddress(MIRROR, ChosenBy.DEMO), ServiceAddress(MIRROR, ChosenBy.DEMO))
    assert console_page(API_TOKEN, demo.console).startswith(PLATFORM)


def test_the_addresses_are_found_by_their_words(qtbot: QtBot, theme: Theme) -> None:
    chosen = Chosen(qtbot, theme)
    chosen.dialog.search.setText("API address")
    QApplication.processEvents()
    assert the(chosen.dialog, QWidget, "API address").isVisible()
    assert not the(chosen.dialog, QWidget, "Platform address").isVisible()
