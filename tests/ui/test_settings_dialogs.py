"""Tokens are entered masked and leave no trace in the window; preferences hold at once."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kinogrid.domain.allowance import LimitSpan, SpendingUnit
from kinogrid.domain.failure import known
from kinogrid.domain.service_address import API, PLATFORM, ChosenBy, Hosts, ServiceAddress
from kinogrid.domain.state import Failed
from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.domain.timecode import Timecode
from kinogrid.store.keyrings import KeyringFlaw
from kinogrid.store.secrets import Token, TokenFlaw, TokenSource
from kinogrid.store.settings import MIB, Settings, ShortTiles, bounds
from kinogrid.ui.controls.drop_down import DropDown
from kinogrid.ui.controls.result_line import CheckVerdict
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.jobs.row_text import job_row
from kinogrid.ui.settings.account_token_dialog import AccountTokenDialog
from kinogrid.ui.settings.callback_box import CallbackBox
from kinogrid.ui.settings.connect_dialog import ConnectDialog
from kinogrid.ui.settings.setting_rows import ORDERS, PREVIEW, WINDOW, CallbackRow, ChoiceRow, NumberRow, SwitchRow
from kinogrid.ui.settings.settings_dialog import SettingsDialog
from kinogrid.ui.settings.token_text import ACCOUNT_TOKEN, API_TOKEN, host_words, keeping_words
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.tour.driver import UiDriver
from tests.ui.jobs_of_all_kinds import TASK, job
from tests.ui.seeing import press, tabbed_through, the

LATER = "It is used at once, and kept in this system's keyring as soon as that answers. Checking it costs nothing."
UNKEPT = (
    "Unless that changes, a token is kept for this session only and asked for at the next start. Checking it costs "
    "nothing."
)
HOSTS = Hosts(ServiceAddress(API), ServiceAddress(PLATFORM))
SECRET = "tok-0123456789abcdef"


def everything_said(widget: QWidget) -> str:
    """Gather every word that a window shows, hints and describes."""
    said = []
    for part in (widget, *widget.findChildren(QWidget)):
        said += [part.accessibleName(), part.accessibleDescription(), part.toolTip(), part.objectName()]
        if isinstance(part, QLabel) and not part.isHidden():
            said.append(part.text())
        if isinstance(part, QLineEdit):
            said.append(part.displayText())
    return "\n".join(said)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> AccountTokenDialog:
    made = AccountTokenDialog(theme, host_words(ACCOUNT_TOKEN, HOSTS))
    qtbot.addWidget(made)
    return made


def test_a_token_is_checked_and_then_gone_from_the_window(qtbot: QtBot, dialog: AccountTokenDialog) -> None:
    box = dialog.box
    dialog.open()
    assert box.field.hasFocus() or dialog.focusWidget() is box.field
    assert ACCOUNT_TOKEN.console.removeprefix("https://") in everything_said(dialog)
    assert not box.button.isEnabled()
    QTest.keyClicks(box.field, f" {SECRET} ")
    assert SECRET not in everything_said(dialog)
    with qtbot.waitSignal(box.check_requested) as checked:
        QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert checked.args == [SECRET]
    box.set_checking()
    assert box.field.isReadOnly()
    with qtbot.assertNotEmitted(box.check_requested):
        QTest.keyClick(box.field, Qt.Key.Key_Return)
    box.set_result("The service does not accept this token.", CheckVerdict.BAD)
    assert "The service does not accept this token." in everything_said(dialog)
    assert not box.field.isReadOnly()
    assert dialog.isVisible()
    box.set_checking()
    box.set_source(TokenSource.KEYRING)
    words = "The service takes this token (••••••••grid). It is kept in this system's keyring and nowhere else at all."
    box.set_result(words, CheckVerdict.GOOD)
    assert box.field.text() == ""
    assert words in everything_said(dialog)
    QApplication.processEvents()
    for label in dialog.findChildren(QLabel):
        assert label.isHidden() or label.height() >= label.heightForWidth(label.width()) - 1, label.text()
    assert isinstance(dialog.focusWidget(), QPushButton)
    dialog.close()


def test_the_eye_shows_what_is_typed_only_while_it_is_open(dialog: AccountTokenDialog) -> None:
    box = dialog.box
    box.field.setText(SECRET)
    assert box.field.displayText() != SECRET
    box.inspector.click()
    assert box.field.displayText() == SECRET
    box.set_result("", CheckVerdict.GOOD)
    assert box.field.echoMode() == QLineEdit.EchoMode.Password


def test_sources_are_told_and_only_our_own_can_be_removed(qtbot: QtBot, dialog: AccountTokenDialog) -> None:
    box = dialog.box
    box.set_source(TokenSource.ENV)
    assert "environment" in everything_said(dialog)
    assert box.remove_button.isHidden()
    box.set_source(TokenSource.SESSION)
    assert "this session only" in everything_said(dialog)
    with qtbot.waitSignal(box.remove_requested):
        box.remove_button.click()
    box.set_source(TokenSource.KEYRING, demo=True)
    assert "a token of the demo" in everything_said(dialog)
    assert box.remove_button.isHidden()


@pytest.mark.parametrize(
    ("flaw", "demo", "said"),
    [
        (None, False, "It is kept in this system's keyring and nowhere else. Checking it costs nothing."),
        (TokenFlaw.KEYRING, False, "It is kept in this system's keyring and nowhere else. Checking it costs nothing."),
        *((flaw, False, LATER if flaw is KeyringFlaw.SILENT else UNKEPT) for flaw in KeyringFlaw),
        (KeyringFlaw.MISSING, True, "In this demo the token is kept nowhere, and your keyring is left alone."),
    ],
)
def test_where_a_token_will_be_kept_is_said_before_it_is_given(
    flaw: KeyringFlaw | TokenFlaw | None, said: str, *, demo: bool
) -> None:
    assert keeping_words(Token(flaw=flaw, error="OSError"), settled=True, demo=demo) == said


def test_a_token_is_not_said_to_be_in_a_keyring_that_has_not_answered() -> None:
    assert keeping_words(Token(), settled=False, demo=False) == LATER


def test_both_hosts_are_said_where_a_token_is_asked_for(qtbot: QtBot, theme: Theme) -> None:
    elsewhere, here = ServiceAddress("https://files.example:8443/up"), ServiceAddress("http://127.0.0.1:80")
    goes, platform = "It goes to https://api.acedata.cloud with your orders", "https://platform.acedata.cloud"
    only = f"It goes to {platform} only, with your pictures and questions about your account."
    asks = f"{goes}. Pictures go to https://files.example:8443, which does not get it without your yes."
    for words, hosts, said in (
        (API_TOKEN, HOSTS, f"{goes}, and is tried once at {platform} with a picture."),
        (API_TOKEN, Hosts(HOSTS.api, elsewhere), asks),
        (API_TOKEN, Hosts(here, here), "It goes to http://127.0.0.1 only, with your orders and your pictures."),
        (ACCOUNT_TOKEN, HOSTS, only),
    ):
        assert host_words(words, hosts) == said
        dialog = ConnectDialog(theme, hosts)
        qtbot.addWidget(dialog)
        assert said in {found.text() for found in dialog.findChildren(QLabel)}


def test_settings_hold_at_once(qtbot: QtBot, theme: Theme) -> None:
    dialog = SettingsDialog(theme, Settings())
    qtbot.addWidget(dialog)
    dialog.set_hosts(
        Hosts(
            ServiceAddress("https://api.one.example/v1", ChosenBy.ENVIRONMENT),
            ServiceAddress("https://files.two.example", ChosenBy.SETTINGS),
        )
    )
    dialog.set_library_folder("/home/ada/Kinogrid")
    dialog.open()
    said = everything_said(dialog)
    assert "https://api.one.example/v1 (from the environment)" in said
    assert "https://files.two.example (from the settings file)" in said
    changed: list[tuple[str, object]] = []
    dialog.changed.connect(lambda name, value: changed.append((name, value)))
    the(dialog, QAbstractButton, "Theme: light").click()
    the(dialog, QSpinBox, "Orders running at once").setValue(5)
    the(dialog, QSpinBox, "Preview memory").setValue(448)
    the(dialog, QAbstractButton, "Shorter clips: loop").click()
    the(dialog, QAbstractButton, "Timecode: units").click()
    assert not dialog.default_callback.isVisible()
    dialog.unfold_used()
    assert not dialog.default_callback.isVisible()
    press(dialog, "Advanced, show or hide")
    callback = the(dialog, QLineEdit, "Default callback URL")
    assert callback.isVisible()
    for address in ("http://example.org", "https://example.org"):
        callback.clear()
        QTest.keyClicks(callback, address)
        QTest.keyClick(callback, Qt.Key.Key_Return)
    assert changed == [
        ("theme", ThemeChoice.LIGHT),
        ("in_flight", 5),
        ("cache_bytes", 448 * MIB),
        ("short_tiles", ShortTiles.LOOP),
        ("timecode", Timecode.UNITS),
        ("callback_url", "https://example.org"),
    ]
    assert isinstance(changed[0][1], ThemeChoice)
    with qtbot.waitSignal(dialog.open_library_requested):
        the(dialog, QPushButton, "Open folder").click()
    dialog.close()


def test_what_was_typed_and_not_finished_is_taken_or_refused_as_the_dialog_goes(qtbot: QtBot, theme: Theme) -> None:
    changed: list[object] = []
    refused: list[str] = []
    for address in ("http://hook.example", "https://hook.example", ""):
        dialog = SettingsDialog(theme, Settings())
        qtbot.addWidget(dialog)
        dialog.changed.connect(lambda _name, value: changed.append(value))
        dialog.default_callback.refused.connect(refused.append)
        dialog.open()
        press(dialog, "Advanced, show or hide")
        QTest.keyClicks(dialog.default_callback.field, address)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
    assert (refused, changed) == (["http://hook.example"], ["https://hook.example"])


@pytest.mark.parametrize("used", [{"callback_url": "https://hook.example"}, {"callback_receiver": True}])
def test_callbacks_are_in_sight_of_those_who_use_them(qtbot: QtBot, theme: Theme, used: dict[str, Any]) -> None:
    dialog = SettingsDialog(theme, Settings(**used))
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.callbacks.show_choice(on="callback_receiver" in used, tunnel="")
    assert not dialog.callbacks.isVisible()
    dialog.unfold_used()
    assert dialog.callbacks.isVisible()
    dialog.close()


def test_tab_walks_through_the_settings_in_reading_order(qtbot: QtBot, theme: Theme) -> None:
    dialog = SettingsDialog(theme, Settings(spending_unit=SpendingUnit.CREDITS))
    qtbot.addWidget(dialog)
    dialog.advanced.set_open(shown=True)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert " > ".join(focused.objectName() for focused in tabbed_through(31)) == (
        "Search settings > Theme: dark > Accent colour > Contrast: system > Motion: system > Text size"
        " > Language > Tell when a job is done"
        " > Change shortcuts > API token > Show the API token as it is typed"
        " > Account token > Show the account token as it is typed > Orders running at once > Order limit"
        " > Order limit counts: start > Spending limit: credits > Credits or dollars"
        " > Shorter clips: hold > Timecode: clock > Preview memory"
        " > Open folder > Move the library > Proxy: system > Certificates: system > Advanced, show or hide"
        " > API address > Platform address > Default callback URL > Receive callbacks on this machine > Close"
    )
    dialog.close()


def test_a_spending_limit_says_in_what_it_is_counted_and_without_one_there_is_nothing_to_set(
    qtbot: QtBot, theme: Theme
) -> None:
    dialog = SettingsDialog(theme, Settings(spending_limit=7))
    qtbot.addWidget(dialog)
    amount = the(dialog, QSpinBox, "Credits or dollars")
    seen = []
    for unit in SpendingUnit:
        the(dialog, QAbstractButton, f"Spending limit: {unit}").click()
        seen.append((unit, amount.isEnabled(), amount.text()))
    assert seen == [
        (SpendingUnit.NONE, False, "7 Credits"),
        (SpendingUnit.CREDITS, True, "7 Credits"),
        (SpendingUnit.DOLLARS, True, "7 USD"),
    ]


def test_every_row_shows_how_its_setting_stands(qtbot: QtBot, theme: Theme) -> None:
    settings = Settings(
        theme=ThemeChoice.SYSTEM,
        in_flight=bounds("in_flight")[1],
        order_limit=bounds("order_limit")[0],
        limit_span=LimitSpan.DAY,
        spending_unit=SpendingUnit.DOLLARS,
        spending_limit=bounds("spending_limit")[1],
        callback_url="https://example.org",
        cache_bytes=bounds("cache_bytes")[1],
        short_tiles=ShortTiles.LOOP,
        notifications=False,
    )
    dialog = SettingsDialog(theme, settings)
    qtbot.addWidget(dialog)
    for row in (*WINDOW, *ORDERS, *PREVIEW):
        value = getattr(settings, row.field)
        match row:
            case ChoiceRow():
                assert the(dialog, QAbstractButton, f"{row.name.source}: {value}").isChecked()
            case NumberRow():
                assert the(dialog, QSpinBox, row.name.source).value() == value // row.unit
            case CallbackRow():
                assert the(dialog, QLineEdit, row.name.source).text() == value
            case SwitchRow():
                switch = the(dialog, QAbstractButton, row.name.source)
                assert switch.isChecked() is value is False
                with qtbot.waitSignal(dialog.changed) as changed:
                    switch.click()
                assert changed.args == [row.field, True]


def test_an_address_is_judged_as_it_is_typed_and_taken_when_it_is_right(qtbot: QtBot, theme: Theme) -> None:
    box = CallbackBox(theme)
    qtbot.addWidget(box)
    box.show_choice(on=True, tunnel="")
    box.show()
    field = the(box, QLineEdit, "Public address of the tunnel")
    wrong = []
    for text in ("http://", "http://e", "http://example.org", "https://example.org/hook"):
        field.clear()
        QTest.keyClicks(field, text)
        wrong.append("The tunnel's public end needs an https address." in everything_said(box))
    assert wrong == [False, True, True, False]
    with qtbot.waitSignal(box.tunnel_changed) as taken:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert taken.args == ["https://example.org/hook"]
    field.setText("http://example.org")
    with qtbot.assertNotEmitted(box.tunnel_changed):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.property("wrong") is True


def test_text_of_another_size_is_worn_at_once_by_all_that_is_open(
    qtbot: QtBot, theme: Theme, pictures: Thumbnails
) -> None:
    model = JobsModel()
    model.fill([job_row(job(Failed(known("used_up", trace_id="t"), TASK)))])
    jobs, dialog = JobsPane(theme, model, pictures), SettingsDialog(theme, Settings())
    chosen: list[tuple[str, object]] = []
    dialog.changed.connect(lambda name, value: chosen.append((name, value)))
    dialog.changed.connect(lambda _name, value: theme.size_text(value))
    for widget in (jobs, dialog):
        qtbot.addWidget(widget)
        widget.show()
    sizes = UiDriver().find("Text size", DropDown)

    def seen() -> tuple[int, ...]:
        QApplication.processEvents()
        row = jobs.view.visualRect(model.index(0)).height()
        switch = UiDriver().find("Tell when a job is done", QWidget)
        icon = UiDriver().find("Show the API token as it is typed", QToolButton).iconSize().height()
        return row, switch.height(), icon, sizes.font().pixelSize(), dialog.width()

    usual = seen()
    try:
        sizes.setCurrentIndex(sizes.findData("200"))
        sizes.activated.emit(sizes.currentIndex())
        large = seen()
    finally:
        theme.size_text(100)
    assert chosen == [("text_size", 200)]
    assert large[1:4] == tuple(2 * number for number in usual[1:4])
    assert large[0] > 1.6 * usual[0]
    assert usual[4] < large[4] <= dialog.screen().availableGeometry().width()
    assert seen() == usual


def test_the_library_is_moved_from_here_once_the_window_can_be_seen(qtbot: QtBot, theme: Theme) -> None:
    dialog = SettingsDialog(theme, Settings())
    qtbot.addWidget(dialog)
    asked: list[bool] = []
    dialog.move_library_requested.connect(lambda: asked.append(dialog.isVisible()))
    dialog.open()
    press(dialog, "Move the library")
    assert asked == [False]
