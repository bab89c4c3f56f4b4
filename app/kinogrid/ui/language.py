"""The language that the window speaks, with its numbers and dates, Qt's own texts and its direction; changed live."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from kinogrid.domain.language_choice import LanguageChoice, best_of
from kinogrid.ui.said_text import SAID
from kinogrid.ui.style.resources import RESOURCES

_OWN = RESOURCES / "translations"


class SpokenLanguage(QObject):
    """Lets the application speak a language; `changed` asks whoever keeps words to say them anew."""

    changed = Signal()

    def __init__(self, app: QCoreApplication, choice: LanguageChoice = LanguageChoice.SYSTEM) -> None:
        """Start with a choice; nothing is spoken before `speak`."""
        super().__init__(app)
        SAID.in_use = _texts_in_sight
        self.app = app
        self.choice = choice
        self._translators: tuple[QTranslator, ...] = ()

    def speak(self, choice: LanguageChoice | None = None, territory: QLocale.Country | None = None) -> None:
        """Speak a language from now on, the chosen one by default, and all that is in sight in it too.

        Numbers and dates are written as the language is written in a territory, the system's by default.
        """
        self.choice = self.choice if choice is None else choice
        there = QLocale.system().territory() if territory is None else territory
        language = best_of(QLocale.system().uiLanguages()) if self.choice is LanguageChoice.SYSTEM else self.choice
        translators = []
        for file in _files(language):
            translator = QTranslator(self)
            # Of Qt's own there is none for English, which it speaks by itself.
            if translator.load(str(file)):
                translators.append(translator)
        self.take(written_in(language, there), translators)

    def take(self, locale: QLocale, translators: Sequence[QTranslator]) -> None:
        """Say everything by these from now on, the last of them first, as a locale writes and reads."""
        before = SAID.turn()
        for translator in self._translators:
            self.app.removeTranslator(translator)
            translator.deleteLater()
        self._translators = tuple(translators)
        for translator in translators:
            self.app.installTranslator(translator)
        QLocale.setDefault(locale)
        if isinstance(self.app, QApplication):
            self.app.setLayoutDirection(locale.textDirection())
        if before:
            from kinogrid.ui.say_anew import say_anew

            say_anew(before)
        self.changed.emit()


def _texts_in_sight() -> set[str]:
    from kinogrid.ui.say_anew import texts_in_sight

    return texts_in_sight()


def written_in(language: LanguageChoice, territory: QLocale.Country) -> QLocale:
    """Give how a language is written in a territory, or where it is at home if it is not known there."""
    locale = QLocale(language.value)
    return QLocale(locale.language(), locale.script(), territory)


def _files(language: LanguageChoice) -> list[Path]:
    """Name what has the texts of a language: ours come first, as Qt asks the last that was installed."""
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [qt / f"qtbase_{language.value}.qm", _OWN / f"kinogrid_{language.value}.qm"]
