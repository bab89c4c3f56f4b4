"""A picture in the place of one that is not on this machine, so that what is planned can be shown in its turn."""

import hashlib
import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QImageWriter, QPainter, QTextLayout, QTextOption

_log = logging.getLogger(__name__)

# Pixels of the card: what a clip of 720p has, and what is left around its words.
_WIDTH, _HEIGHT, _EDGE = 1280, 720, 96
# Pixels of its letters: a heading's, a prompt's, by how long that is, and those of what stands at its foot.
_HEADING, _PROMPT, _FOOT = 40, (44, 36, 30, 26), 28
# The colours of the app's viewing room, whichever theme is on: it stands among clips, as one of them.
_GROUND, _RULE, _INK, _FAINT = QColor("#1b1d21"), QColor("#3a3e46"), QColor("#e8e9ec"), QColor("#9aa0ab")
# Of the file, which is written on the window's thread: a PNG would take four times as long.
_QUALITY = 93
# So many letters of a prompt are set at most: more than the card holds.
_MOST = 1_200


@dataclass(frozen=True, slots=True)
class PlanWords:
    """What stands on the card: which shot it is, its prompt, and where its first frame is."""

    heading: str
    prompt: str
    foot: str


class PlanPictures:
    """Paints cards into files of a folder, which whoever joins clips reads; one that is there is not made again."""

    def __init__(self, folder: Path) -> None:
        """Take the folder of what is joined, from which drafts of former sessions are taken away."""
        self._folder = folder

    def picture(self, words: PlanWords) -> str:
        """Give the file of a card with these words, empty where the disk takes none."""
        told = repr(words).encode("utf-8", "surrogatepass")
        # As a draft is named, since it is one: the next start takes it away.
        path = self._folder / f".kinogrid-{hashlib.sha256(told).hexdigest()[:16]}.part"
        if path.exists():
            return str(path)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            _log.warning("a planned shot has no picture, as its folder cannot be made: %s", error)
            return ""
        writer = QImageWriter(str(path), QByteArray(b"jpg"))
        writer.setQuality(_QUALITY)
        if not writer.write(painted(words)):
            path.unlink(missing_ok=True)
            _log.warning("a planned shot has no picture, as it cannot be written")
            return ""
        return str(path)


def painted(words: PlanWords) -> QImage:
    """Paint a card of 1280 by 720 pixels."""
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    image.fill(_GROUND)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = QRect(_EDGE, _EDGE, _WIDTH - 2 * _EDGE, _HEIGHT - 2 * _EDGE)
    _line(painter, inner, words.heading, _font(_HEADING, QFont.Weight.DemiBold), _FAINT, Qt.AlignmentFlag.AlignTop)
    _line(painter, inner, words.foot, _font(_FOOT), _FAINT, Qt.AlignmentFlag.AlignBottom)
    top = inner.top() + QFontMetrics(_font(_HEADING)).height() + 24
    painter.fillRect(QRect(inner.left(), top, inner.width(), 2), _RULE)
    area = QRect(inner.left(), top + 32, inner.width(), inner.bottom() - QFontMetrics(_font(_FOOT)).height() - top - 56)
    _paragraph(painter, area, words.prompt)
    painter.end()
    return image


def _font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont()
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def _line(painter: QPainter, area: QRect, text: str, font: QFont, colour: QColor, where: Qt.AlignmentFlag) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(where | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextSingleLine), fitting)


def _paragraph(painter: QPainter, area: QRect, text: str) -> None:
    """Paint as many whole lines of a text as fit, in letters that get smaller for a long one."""
    tries = (_laid_out(text[:_MOST], _font(pixels), area) for pixels in _PROMPT)
    fitting = next((laid for laid, whole in tries if whole), None)
    layout = fitting or _laid_out(text[:_MOST], _font(_PROMPT[-1]), area)[0]
    painter.setPen(_INK)
    layout.draw(painter, area.topLeft())


def _laid_out(text: str, font: QFont, area: QRect) -> tuple[QTextLayout, bool]:
    """Lay a text out line by line until there is no room for another, and tell whether all of it has come in."""
    layout, top = QTextLayout(text, font), 0.0
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    end = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(area.width())
        if top + line.height() > area.height():
            # A line that was begun is painted wherever it stands: this one, where nothing is.
            line.setNumColumns(0)
            line.setPosition(QPointF(0, -1e6))
            break
        line.setPosition(QPointF(0, top))
        top += line.height()
        end = line.textStart() + line.textLength()
    layout.endLayout()
    return layout, end >= len(text)
