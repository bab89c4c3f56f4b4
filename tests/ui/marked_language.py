"""Languages in which no text can be mistaken for English, nor for one of another of them."""

from PySide6.QtCore import QCoreApplication, QTranslator


class Marked(QTranslator):
    """Puts every text between brackets; Qt's own are left to Qt."""

    def __init__(self, app: QCoreApplication, brackets: str = "⟦⟧") -> None:
        super().__init__(app)
        self._brackets = brackets

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _note: str | None = None, _n: int = -1) -> str:
        return source if context.startswith("Q") else f"{self._brackets[0]}{source}{self._brackets[1]}"
