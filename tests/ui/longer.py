"""Texts in a language that takes more room than English."""

from PySide6.QtCore import QCoreApplication, QTranslator

from kinogrid.ui.style.resources import RESOURCES

# By how much a text is longer than in English.
_MORE = 0.4
_FILLING = "und so weiter in vielen Worten, "


class Longer(QTranslator):
    """Gives every text in English with as many more letters behind it."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._english = QTranslator(app)
        self._english.load(str(RESOURCES / "translations" / "kinogrid_en.qm"))

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        words = self._english.translate(context, source, disambiguation, n) or source
        if context.startswith("Q"):
            # Qt's own: names of keys, for one.
            return source
        more = round(len(words) * _MORE)
        return f"{words} {(_FILLING * (more // len(_FILLING) + 1))[: more - 1]}".rstrip()
