"""Tokens are entered masked and leave no trace in the window; preferences hold at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.look import Look
from kinogrid.store.secrets import TokenSource
from kinogrid.store.settings import MIB, Settings, ShortTiles, bounds
from kinogrid.ui.settings.settings_dialog import SettingsDialog
from kinogrid.ui.settings.token_dialog import CONSOLE, TokenDialog
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.about import AboutDialog

SECRET = "tok-0123456789abcdef"


def everything_said(widget: QWidget) -> str:
    """Gather every word that a window shows, hints and describes."""
    said = []
    for part in (widget, *widget.findChildren(QWidget)):
        said += [part.accessibleName(), part.accessibleDescription(), part.toolTip(), part.objectName()]
        if isinstance(part, QLabel):
            said.append(part.text())
        if isinstance(part, QLineEdit):
            said.append(part.displayText())
    return "\n".join(said)


def test_a_token_is_checked_and_then_gone_from_the_window(qtbot: QtBot, theme: Theme) -> None:
    dialog = TokenDialog(theme)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.box.field.hasFocus() or dialog.focusWidget() is dialog.box.field
    assert CONSOLE.removeprefix("https://") in everything_said(dialog)
    assert not dialog.box.button.isEnabled()
    QTest.keyClicks(dialog.box.field, f" {SECRET} ")
    assert SECRET not in everything_said(dialog)
    with qtbot.waitSignal(dialog.check_requested) as checked:
        QTest.keyClick(dialog.box.field, Qt.Key.Key_Return)
    assert checked.args == [SECRET]
    dialog.set_checking()
    assert dialog.box.field.isReadOnly()
    with qtbot.assertNotEmitted(dialog.check_requested):
        QTest.keyClick(dialog.box.field, Qt.Key.Key_Return)
    dialog.set_result("The service does not accept this token.", ok=False)
    assert dialog.box.said() == "The service does not accept this token."
    assert not dialog.box.field.isReadOnly()
    assert dialog.isVisible()
    dialog.set_checking()
    dialog.set_source(TokenSource.KEYRING)
    words = "The service takes this token (••••••••grid). It is kept in this system's keyring and nowhere else at all."
    dialog.set_result(words, ok=True)
    assert dialog.box.field.text() == ""
    assert "keyring" in everything_said(dialog)
    QApplication.processEvents()
    for label in dialog.findChildren(QLabel):
        assert label.isHidden() or label.height() >= label.heightForWidth(label.width()) - 1, label.text()
    assert isinstance(dialog.focusWidget(), QPushButton)
    dialog.close()


def test_the_eye_shows_what_is_typed_only_while_it_is_open(qtbot: QtBot, theme: Theme) -> None:
    dialog = TokenDialog(theme)
    qtbot.addWidget(dialog)
    dialog.box.field.setText(SECRET)
    assert dialog.box.field.displayText() != SECRET
    dialog.box.inspector.click()
    assert dialog.box.field.displayText() == SECRET
    dialog.set_result("", ok=True)
    assert dialog.box.field.echoMode() == QLineEdit.EchoMode.Password


def test_sources_are_told_and_only_our_own_can_be_removed(qtbot: QtBot, theme: Theme) -> None:
    dialog = TokenDialog(theme)
    qtbot.addWidget(dialog)
    dialog.set_source(TokenSource.ENV)
    assert "environment" in everything_said(dialog)
    assert dialog.box.remove_button.isHidden()
    dialog.set_source(TokenSource.SESSION)
    assert "this session only" in everything_said(dialog)
    with qtbot.waitSignal(dialog.remove_requested):
        dialog.box.remove_button.click()
    dialog.set_source(TokenSource.KEYRING, demo=True)
    assert "the demo's own token" in everything_said(dialog)
    assert dialog.box.remove_button.isHidden()
    dialog.set_keyring(available=False)
    assert "offers no keyring" in everything_said(dialog)


def test_each_setting_is_told_at_once_and_alone(qtbot: QtBot, theme: Theme) -> None:
    dialog = SettingsDialog(theme, Settings())
    qtbot.addWidget(dialog)
    dialog.set_api_base("https://api.acedata.cloud", from_environment=True)
    dialog.set_library_folder("/home/ada/Kinogrid")
    dialog.open()
    assert "from the environment" in everything_said(dialog)
    with qtbot.waitSignal(dialog.changed) as changed:
        QTest.mouseClick(dialog.look.segment(Look.LIGHT), Qt.MouseButton.LeftButton)
    assert changed.args == ["palette", Look.LIGHT]
    with qtbot.waitSignal(dialog.changed) as changed:
        dialog.jobs.set_value(5)
    assert changed.args == ["in_flight", 5]
    with qtbot.waitSignal(dialog.changed) as changed:
        dialog.cache.set_value(448)
    assert changed.args == ["cache_bytes", 448 * MIB]
    with qtbot.waitSignal(dialog.changed) as changed:
        QTest.mouseClick(dialog.short.segment("loop"), Qt.MouseButton.LeftButton)
    assert changed.args == ["short_tiles", ShortTiles.LOOP]
    with qtbot.waitSignal(dialog.open_library_requested):
        dialog.open_button.click()
    dialog.close()


def test_a_default_callback_is_judged_as_it_is_typed(qtbot: QtBot, theme: Theme) -> None:
    dialog = SettingsDialog(theme, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    said = []
    for text in ("http://", "http://e", "http://example.org", "https://example.org"):
        dialog.callback.clear()
        QTest.keyClicks(dialog.callback, text)
        said.append(any("https address" in label.text() for label in dialog.findChildren(QLabel) if label.isVisible()))
    assert said == [False, True, True, False]
    dialog.close()


def test_a_bad_default_callback_is_not_taken(qtbot: QtBot, theme: Theme) -> None:
    dialog = SettingsDialog(theme, Settings())
    qtbot.addWidget(dialog)
    dialog.callback.setText("http://example.org")
    with qtbot.assertNotEmitted(dialog.changed):
        dialog.callback.editingFinished.emit()
    assert "https" in everything_said(dialog)
    dialog.callback.setText("https://example.org")
    with qtbot.waitSignal(dialog.changed):
        dialog.callback.editingFinished.emit()


def test_about_names_licences(qtbot: QtBot, theme: Theme) -> None:
    dialog = AboutDialog(theme.app_icon(), "0.1.0")
    qtbot.addWidget(dialog)
    said = everything_said(dialog)
    for word in ("0.1.0", "MIT", "LGPL", "x264", "SIL Open Font"):
        assert word in said


def test_a_setting_that_is_a_number_can_be_what_its_file_may_say(qtbot: QtBot, theme: Theme) -> None:
    least, most = bounds("cache_bytes")
    for size in (least, most):
        dialog = SettingsDialog(theme, Settings(cache_bytes=size))
        qtbot.addWidget(dialog)
        assert dialog.cache.value() == size // MIB
    with pytest.raises(KeyError):
        bounds("palette")
