"""The buttons over a comparison: which two variants, and picking either of them on the spot."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QMenu, QWidget

from kinogrid.ui.controls.widgets import named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.preview.buttons import LIT, PictureButton
from kinogrid.ui.preview.model import TileContent, VariantAct
from kinogrid.ui.preview.view import GAINS
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

_MARGIN = 8
_GAP = 4


class CompareHeader(QObject):
    """Two choosers with a pick button each, and the gain of a difference; shown only while two are compared.

    `pair_chosen` carries the indices of the two, `gain_chosen` the gain, `act_requested` a `VariantAct` and the index
    of the variant that it is meant for.
    """

    pair_chosen = Signal(int, int)
    gain_chosen = Signal(int)
    act_requested = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start hidden, over a canvas."""
        super().__init__(parent)
        self._pair = (0, 1)
        self._gain: int | None = None
        self._count = 0
        self._choosers = [
            PictureButton(theme, "down", tr("Preview", "First of the two"), parent, object_name="First of the two"),
            PictureButton(theme, "down", tr("Preview", "Second of the two"), parent, object_name="Second of the two"),
        ]
        self._picks = [
            PictureButton(theme, "pick", tr("Preview", "Pick"), parent, object_name="Pick") for _side in range(2)
        ]
        self._gain_button = PictureButton(theme, "", tr("Preview", "Gain"), parent, object_name="Gain")
        self._gain_button.setToolTip(tip(tr("Preview", "Make the difference brighter")))
        for side, (chooser, pick) in enumerate(zip(self._choosers, self._picks, strict=True)):
            chooser.clicked.connect(lambda _checked=False, side=side: self._offer(side))
            pick.clicked.connect(lambda _checked=False, side=side: self._pick(side))
        self._gain_button.clicked.connect(self._next_gain)
        self.hide_all()

    def hide_all(self) -> None:
        """Leave the pictures alone."""
        for button in (*self._choosers, *self._picks, self._gain_button):
            button.hide()

    def show_pair(
        self, pair: tuple[int, int], contents: Sequence[TileContent], where: QRect, gain: int | None = None
    ) -> None:
        """Say which two are compared, within a rectangle of the canvas; with a gain for a difference."""
        self._pair, self._count, self._gain = pair, len(contents), gain
        for tile, chooser, pick in zip(pair, self._choosers, self._picks, strict=True):
            content = contents[tile]
            number = tile + 1
            chooser.show_text(tr("Preview", "Variant {number}", number=number))
            named(pick, f"Pick variant {number}", tr("Preview", "Pick variant {number}", number=number))
            pick.setToolTip(tip(pick.accessibleName()))
            pick.show_text(tr("Preview", "Picked") if content.picked else tr("Preview", "Pick"))
            pick.show_icon("pick", LIT if content.picked else None)
        left, right = where.left() + _MARGIN, where.right() + 1 - _MARGIN
        top = where.top() + _MARGIN
        self._choosers[0].move(left, top)
        self._picks[0].move(left + self._choosers[0].width() + _GAP, top)
        self._choosers[1].move(right - self._choosers[1].width(), top)
        self._picks[1].move(right - self._choosers[1].width() - _GAP - self._picks[1].width(), top)
        if self._picks[1].x() < self._picks[0].x() + self._picks[0].width() + _GAP:
            self._picks[0].move(left, top + self._picks[0].height() + _GAP)
            self._picks[1].move(right - self._picks[1].width(), top + self._picks[1].height() + _GAP)
        for button in (*self._choosers, *self._picks):
            button.show()
        self._gain_button.setVisible(gain is not None)
        if gain is not None:
            self._gain_button.show_text(tr("Preview", "Difference \u00d7 {gain}", gain=gain))
            middle = where.center().x() - self._gain_button.width() // 2
            self._gain_button.move(middle, where.bottom() - _MARGIN - self._gain_button.height())

    def _offer(self, side: int) -> None:
        """Open the menu of the variants that may stand on this side."""
        chooser = self._choosers[side]
        menu = QMenu(chooser)
        for index in range(self._count):
            action = menu.addAction(tr("Preview", "Variant {number}", number=index + 1))
            action.setCheckable(True)
            action.setChecked(index == self._pair[side])
            action.triggered.connect(lambda _checked=False, index=index: self.choose(side, index))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chooser.mapToGlobal(QPoint(0, chooser.height() + 2)))

    def choose(self, side: int, tile: int) -> None:
        """Put a variant on a side; when it stands on the other one, they change places."""
        pair = list(self._pair)
        if pair[1 - side] == tile:
            pair.reverse()
        else:
            pair[side] = tile
        self.pair_chosen.emit(pair[0], pair[1])

    def _pick(self, side: int) -> None:
        self.act_requested.emit(VariantAct.PICK, self._pair[side])

    def _next_gain(self) -> None:
        if self._gain is not None:
            self.gain_chosen.emit(GAINS[(GAINS.index(self._gain) + 1) % len(GAINS)])
