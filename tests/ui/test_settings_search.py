"""Settings are found by their words in whatever language is spoken, and what does not fit leaves the sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.language_choice import LANGUAGES, LanguageChoice
from kinogrid.store.settings import Settings
from kinogrid.ui.controls.tab_by_eye import stops_within
from kinogrid.ui.language import SpokenLanguage
from kinogrid.ui.settings.settings_dialog import SettingsDialog
from kinogrid.ui.style.theme import Theme
from tests.ui.seeing import press, words


@pytest.fixture
def language(qapp: QApplication) -> Iterator[SpokenLanguage]:
    spoken = SpokenLanguage(qapp)
    yield spoken
    spoken.speak(LanguageChoice.ENGLISH, QLocale.Country.UnitedKingdom)
    spoken.deleteLater()


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> Iterator[SettingsDialog]:
    made = SettingsDialog(theme, Settings())
    qtbot.addWidget(made)
    made.set_library_folder("/home/ada/Kinogrid")
    made.open()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made.search)
    yield made
    made.close()


def stops(dialog: QWidget) -> list[str]:
    """List what Tab comes to between the search and the foot."""
    return [stop.objectName() for stop in stops_within(dialog)][1:-1]


def look_for(dialog: SettingsDialog, typed: str) -> list[str]:
    dialog.search.clear()
    QTest.keyClicks(dialog.search, typed)
    return stops(dialog)


def headings(dialog: SettingsDialog) -> list[str]:
    found = dialog.findChildren(QLabel)
    return [label.text() for label in found if label.property("role") == "heading" and label.isVisible()]


def test_what_does_not_fit_leaves_the_sight_with_its_heading(dialog: SettingsDialog) -> None:
    everything, all_headings = stops(dialog), headings(dialog)
    assert look_for(dialog, "DARK mode") == ["Theme: dark"]
    assert headings(dialog) == ["Window"]
    assert "Accent colour" not in words(dialog)
    assert dialog.search.accessibleDescription() == "1 setting found"
    assert look_for(dialog, "socks") == ["Proxy: system"]
    assert headings(dialog) == ["Network"]
    # By a heading all that stands beneath it, by a hint what it is about, by its folder the library.
    assert look_for(dialog, "preview") == ["Shorter clips: hold", "Timecode: clock", "Preview memory"]
    assert look_for(dialog, "wait their turn") == ["Orders running at once"]
    assert look_for(dialog, "ada/kinogrid") == ["Open folder", "Move the library"]
    dialog.search.clear()
    assert (stops(dialog), headings(dialog)) == (everything, all_headings)
    assert not dialog.search.accessibleDescription()


def test_a_hit_among_what_few_people_need_opens_it_until_the_search_ends(dialog: SettingsDialog) -> None:
    for was_open in (False, True):
        dialog.advanced.set_open(shown=was_open)
        assert look_for(dialog, "webhook tunnel") == ["Advanced, show or hide", "Receive callbacks on this machine"]
        assert headings(dialog) == ["Callback receiver"]
        assert look_for(dialog, "timecode") == ["Timecode: clock"]
        dialog.search.clear()
        assert dialog.advanced.is_open() is was_open
        assert dialog.advanced.isVisible()


def test_where_nothing_fits_that_is_said_with_a_way_back(dialog: SettingsDialog) -> None:
    everything = stops(dialog)
    assert look_for(dialog, "theme zebra") == ["Show all settings"]
    assert headings(dialog) == ["Nothing is called so"]
    assert dialog.search.accessibleDescription() == "Nothing is called so"
    press(dialog, "Show all settings")
    assert QApplication.focusWidget() is dialog.search
    assert stops(dialog) == everything


def test_the_keys_lead_into_the_search_and_out_of_it_before_out_of_the_dialog(
    qtbot: QtBot, dialog: SettingsDialog
) -> None:
    look_for(dialog, "notif")
    QTest.keyClick(dialog.search, Qt.Key.Key_Tab)
    inside = QApplication.focusWidget()
    assert inside is not None
    assert inside.objectName() == "Tell when a job is done"
    QTest.keyClick(inside, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(dialog.search.hasFocus)
    assert dialog.search.selectedText() == "notif"
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.search.text()
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


SPOKEN = {
    LanguageChoice.ENGLISH: ("colours", "network", "Nothing is called so"),
    LanguageChoice.CHINESE: ("深色", "网络", "没有叫这个名字的设置"),
    LanguageChoice.JAPANESE: ("ダークモード", "ネットワーク", "該当する設定はありません"),
    LanguageChoice.GERMAN: ("dunkelmodus", "netzwerk", "Nichts heißt so"),
    LanguageChoice.SPANISH: ("modo oscuro", "conexion", "Nada se llama así"),
    LanguageChoice.FRENCH: ("mode sombre", "reseau", "Rien ne porte ce nom"),
}


def test_it_follows_the_language_as_it_is_changed(
    qtbot: QtBot, language: SpokenLanguage, dialog: SettingsDialog
) -> None:
    assert set(SPOKEN) == set(LANGUAGES)
    for choice, (for_theme, for_proxy, nothing) in SPOKEN.items():
        language.speak(choice)
        dialog.search.setText("zebra")
        assert dialog.search.accessibleDescription() == nothing
        dialog.search.setText(for_theme)
        assert "Theme: dark" in stops(dialog)
        assert "Proxy: system" not in stops(dialog)
        dialog.search.setText(for_proxy)
        assert "Proxy: system" in stops(dialog)
        assert "Theme: dark" not in stops(dialog)
    # What is typed is looked for anew in the next language.
    dialog.search.setText("netzwerk")
    assert stops(dialog) == ["Show all settings"]
    language.speak(LanguageChoice.GERMAN)
    qtbot.waitUntil(lambda: "Proxy: system" in stops(dialog))
