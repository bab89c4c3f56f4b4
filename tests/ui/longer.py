"""Texts in languages that take more room than English."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFont, QFontMetrics

from kinogrid.domain.language_choice import LANGUAGES, LanguageChoice
from kinogrid.ui.style.resources import RESOURCES

# By how much a text is longer than in English.
_MORE = 0.4
_FILLING = "und so weiter in vielen Worten, "
# Letters as high as any, and as low.
_ACCENTS = str.maketrans("aeiouyAEIOUY", "äéîõúÿÅÊÎÖÚÝ")
# What is put in later, and is found by its own name.
_PLACES = re.compile(r"(\{\w+\}|%n)")


class Longer(QTranslator):
    """Gives every text in English with accents and more letters, between brackets: a text that is cut off lacks one."""

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
        filling = (_FILLING * (more // len(_FILLING) + 1))[: max(0, more - 3)]
        parts = _PLACES.split(f"{words} {filling}".rstrip())
        return f"[{''.join(part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts))}]"


class Widest(QTranslator):
    """Gives every text in that of the app's languages in which it is the widest: what fits so, fits in each."""

    def __init__(self, app: QCoreApplication, languages: Sequence[LanguageChoice] = LANGUAGES) -> None:
        super().__init__(app)
        self._spoken = [QTranslator(app) for _ in languages]
        for translator, language in zip(self._spoken, languages, strict=True):
            assert translator.load(str(RESOURCES / "translations" / f"kinogrid_{language}.qm"))
        self._metrics = QFontMetrics(QFont("Inter", 13))
        self._widest: dict[tuple[str, str, str | None, int], str] = {}

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        key = context, source, disambiguation, n
        if key not in self._widest:
            said = [each.translate(*key) or source for each in self._spoken]
            self._widest[key] = max(said, key=self._metrics.horizontalAdvance)
        return self._widest[key]
