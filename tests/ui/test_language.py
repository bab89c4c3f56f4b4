"""The language is changed live: nothing stays in the old one, and nothing that a person typed is lost."""

import datetime as dt
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.language_choice import LANGUAGES, LanguageChoice
from kinogrid.ui.compose.frames.import_queue import ImportQueue
from kinogrid.ui.controls.disclosure import Disclosure
from kinogrid.ui.controls.switch import Switch
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.language import SpokenLanguage, written_in
from kinogrid.ui.said_text import SaidText, SaidTexts
from kinogrid.ui.say_anew import columns, say_anew, texts_in_sight
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import data_size, day, number
from kinogrid.ui.window.main_window import MainWindow
from tests.ui.everything_open import FullWindow, dialogs
from tests.ui.marked_language import Marked

BRACKETS = ("⟦⟧", "⟪⟫")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[SpokenLanguage]:
    spoken = SpokenLanguage(qapp)
    yield spoken
    spoken.speak(LanguageChoice.ENGLISH, QLocale.Country.UnitedKingdom)
    spoken.deleteLater()


def speak(language: SpokenLanguage, brackets: str) -> None:
    language.take(QLocale("en_GB"), [Marked(language.app, brackets)])
    QApplication.processEvents()


def everything_said() -> set[str]:
    """Give every text that a widget, an action or a model of any window has."""
    said = texts_in_sight()
    for view in QApplication.allWidgets():
        model = view.model() if isinstance(view, QAbstractItemView) else None
        if model is not None:
            at = [model.index(row, each) for row in range(model.rowCount()) for each in range(columns(model))]
            values = [index.data(role) for index in at for role in ROLES]
            said |= {value for value in values if isinstance(value, str)}
    return said


def left_of(brackets: str) -> list[str]:
    """List what is said in the language of these brackets."""
    return sorted(words for words in everything_said() if brackets[0] in words)


def test_nothing_stays_in_the_old_language(
    qtbot: QtBot, theme: Theme, pictures: Thumbnails, import_queue: ImportQueue, language: SpokenLanguage
) -> None:
    before, now = BRACKETS
    speak(language, now)
    full = FullWindow(qtbot, theme, pictures, import_queue)
    full.window.show()
    left: dict[str, list[str]] = {}
    for state in full.states():
        before, now = now, before
        assert left_of(before)
        speak(language, now)
        left[state] = left_of(before)
    open_dialogs = [make() for make in dialogs(theme, full.window, pictures).values()]
    for dialog in open_dialogs:
        dialog.show()
    speak(language, before)
    left["the dialogs"] = left_of(now)
    for dialog in open_dialogs:
        dialog.close()
        dialog.deleteLater()
    full.close()
    assert {state: words for state, words in left.items() if words} == {}


def test_what_was_typed_stays_with_all_that_can_be_undone(
    qtbot: QtBot, theme: Theme, pictures: Thumbnails, import_queue: ImportQueue, language: SpokenLanguage
) -> None:
    speak(language, BRACKETS[0])
    full = FullWindow(qtbot, theme, pictures, import_queue)
    full.window.assemble(theme)
    full.furnish()
    # What somebody typed may read as a text of ours does.
    prompt, typed = full.compose.prompt, "⟦Loop⟧"
    prompt.clear()
    prompt.insertPlainText(typed)
    prompt.moveCursor(QTextCursor.MoveOperation.Left)
    stood = prompt.textCursor().position(), full.jobs.view.currentIndex().row()
    speak(language, BRACKETS[1])
    assert prompt.toPlainText() == typed
    assert (prompt.textCursor().position(), full.jobs.view.currentIndex().row()) == stood
    prompt.undo()
    assert not prompt.toPlainText()
    full.close()


@pytest.mark.parametrize("is_last", [False, True])
def test_of_texts_that_read_alike_the_one_is_meant_that_was_said_there(
    qtbot: QtBot, theme: Theme, *, is_last: bool
) -> None:
    """In German the verb “open” and the state “open” differ, and only the place tells which a button shows."""
    before = SaidTexts()
    told = [("kinogrid.ui.jobs.pane", "Offen"), (Disclosure.__module__, "Öffnen")]
    for where, words in told if is_last else reversed(told):
        before.keep(SaidText("Open", partial(str, words), where, words), fixed=True)
    inside = QWidget()
    fold = Disclosure(theme, "a name", inside, object_name="fold")
    qtbot.addWidget(fold)
    button, name = QPushButton("Open", inside), QLabel("A name of somebody's", inside)
    say_anew(before)
    assert (button.text(), name.text()) == ("Öffnen", "A name of somebody's")


@pytest.mark.parametrize(
    ("choice", "shown"),
    [
        (LanguageChoice.GERMAN, ("12.345,5", "3,0 MB", "Abbrechen", "Samstag, 28. November 2026")),
        (LanguageChoice.SPANISH, ("12.345,5", "3,0 MB", "Cancelar", "sábado, 28 de noviembre de 2026")),
        (LanguageChoice.FRENCH, ("12\u202f345,5", "3,0 Mo", "Annuler", "samedi 28 novembre 2026")),
        (LanguageChoice.JAPANESE, ("12,345.5", "3.0 MB", "キャンセル", "2026年11月28日土曜日")),
        (LanguageChoice.CHINESE, ("12,345.5", "3.0 MB", "取消", "2026年11月28日星期六")),
        (LanguageChoice.ENGLISH, ("12,345.5", "3.0 MB", "Cancel", "Saturday, 28 November 2026")),
    ],
)
def test_numbers_sizes_dates_and_qts_own_texts_are_the_languages(
    language: SpokenLanguage, choice: LanguageChoice, shown: tuple[str, ...]
) -> None:
    territory = QLocale.Country.UnitedKingdom if choice is LanguageChoice.ENGLISH else QLocale(choice.value).territory()
    language.speak(choice, territory)
    saturday = dt.datetime(2026, 11, 28, 12).timestamp()  # noqa: DTZ001 - this machine's clock
    of_qt = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert (number(12345.5, 1), data_size(3 << 20), of_qt, day(saturday, 0.0)) == shown


@pytest.mark.parametrize(
    ("language", "territory", "name"),
    [
        (LanguageChoice.GERMAN, QLocale.Country.Austria, "de_AT"),
        (LanguageChoice.SPANISH, QLocale.Country.Mexico, "es_MX"),
        (LanguageChoice.JAPANESE, QLocale.Country.Germany, "ja_JP"),
        (LanguageChoice.CHINESE, QLocale.Country.Singapore, "zh_SG"),
        (LanguageChoice.CHINESE, QLocale.Country.AnyCountry, "zh_CN"),
    ],
)
def test_a_language_is_written_as_in_a_territory_that_speaks_it(
    language: LanguageChoice, territory: QLocale.Country, name: str
) -> None:
    assert written_in(language, territory).name() == name


def test_where_people_read_from_the_right_arrows_point_the_other_way_and_time_does_not(
    qtbot: QtBot, theme: Theme, language: SpokenLanguage
) -> None:
    language.changed.connect(theme.follow_language)
    white = QColor("white")
    pointing = theme.pixmap("right", 16, white).toImage()
    of_time = theme.pixmap("step-forward", 16, white).toImage()
    language.take(QLocale("ar_EG"), [])
    assert theme.pixmap("right", 16, white).toImage() == pointing.flipped(Qt.Orientation.Horizontal)
    assert theme.pixmap("step-forward", 16, white).toImage() == of_time
    switch = Switch(theme, "Tell when a job is done", object_name="switch")
    switch.setChecked(True)
    qtbot.addWidget(switch)
    switch.resize(300, switch.sizeHint().height())
    painted, middle = switch.grab().toImage(), switch.height() // 2
    assert painted.pixelColor(6, middle) == QColor(theme.colours.on_accent)
    assert all(painted.pixelColor(x, middle) != QColor(theme.colours.accent) for x in range(60, 300))
    language.speak(LanguageChoice.ENGLISH)
    assert theme.pixmap("right", 16, white).toImage() == pointing


def test_in_every_language_the_window_fits_the_smallest_screen_without_scrolling_sideways(
    qtbot: QtBot, theme: Theme, language: SpokenLanguage
) -> None:
    # Of a screen of 853 by 480 without what a window leaves free; Compose and the centre are narrower than the bar.
    room = 853 - 16
    window = MainWindow(version="0.1.0", demo=True)
    qtbot.addWidget(window, before_close_func=lambda _: window.allow_close())
    window.assemble(theme)
    window.resize(room, 440)
    window.show()
    window.interior.show_connection(connected=False)
    pill, widths = window.findChild(QPushButton, "Connect"), {}
    assert pill is not None
    for choice in LANGUAGES:
        language.speak(choice)
        theme.follow_language()
        for _ in range(3):
            QApplication.processEvents()
        widths[choice] = window.interior.width()
        assert pill.width() >= pill.sizeHint().width() - 1
    language.speak(LanguageChoice.ENGLISH, QLocale.Country.UnitedKingdom)
    theme.follow_language()
    assert set(widths.values()) == {room}
    # With more room all is said.
    window.resize(1200, 440)
    QApplication.processEvents()
    words = [shown.text() for shown in window.findChildren(QLabel) if shown.isVisible()]
    assert "Demo: nothing is sent, no real money" in words
    assert pill.text() == "Not connected · Connect"
