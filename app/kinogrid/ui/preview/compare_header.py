"""The buttons over a comparison: which two variants, how they are compared, and picking either on the spot."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QMenu, QWidget

from kinogrid.ui.controls.widgets import named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.preview.blend_slider import BlendSlider
from kinogrid.ui.preview.buttons import LIT, PictureButton
from kinogrid.ui.preview.model import TileContent, VariantAct
from kinogrid.ui.preview.tile_text import act_name, tile_name
from kinogrid.ui.preview.view import GAINS, Blend, Comparison, Difference, Wipe, pair_of
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

_MARGIN = 8
_GAP = 4


class CompareHeader(QObject):
    """Two choosers with a pick button each, and what a difference or a blend can be set to: while two are compared.

    `pair_chosen` carries the indices of the two, `mode_chosen` the comparison with another gain or share,
    `act_requested` a `VariantAct` and the index of the variant that it is meant for.
    """

    pair_chosen = Signal(int, int)
    mode_chosen = Signal(object)
    act_requested = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start hidden, over a canvas."""
        super().__init__(parent)
        self._mode: Comparison = Wipe(0, 1)
        self._pair = (0, 1)
        self._names: list[str] = []
        self._choosers = [
            PictureButton(theme, "down", tr("Preview", "First of the two"), parent, object_name="First of the two"),
            PictureButton(theme, "down", tr("Preview", "Second of the two"), parent, object_name="Second of the two"),
        ]
        self._picks = [
            PictureButton(theme, "pick", tr("Preview", "Pick"), parent, object_name="Pick") for _side in range(2)
        ]
        self._gain_button = PictureButton(theme, "", tr("Preview", "Gain"), parent, object_name="Gain")
        self._gain_button.setToolTip(tip(tr("Preview", "Make the difference brighter")))
        self._channels = PictureButton(theme, "", tr("Preview", "Colour or luminance"), parent, object_name="Channels")
        self._share = BlendSlider(theme, parent)
        for side, (chooser, pick) in enumerate(zip(self._choosers, self._picks, strict=True)):
            chooser.clicked.connect(lambda _checked=False, side=side: self._offer(side))
            pick.clicked.connect(lambda _checked=False, side=side: self._pick(side))
        self._gain_button.clicked.connect(self._next_gain)
        self._channels.clicked.connect(self._next_channels)
        self._share.valueChanged.connect(self._blend)
        self.hide_all()

    def hide_all(self) -> None:
        """Leave the pictures alone."""
        for part in (*self._choosers, *self._picks, self._gain_button, self._channels, self._share):
            part.hide()

    def show_mode(self, mode: Comparison, contents: Sequence[TileContent], where: QRect) -> None:
        """Say which two are compared and how, within a rectangle of the canvas."""
        pair = pair_of(mode) or self._pair
        self._mode, self._pair = mode, pair
        self._names = [
            tile_name(place, compared=content.origin is not None) for place, content in enumerate(contents, 1)
        ]
        for tile, chooser, pick in zip(pair, self._choosers, self._picks, strict=True):
            content = contents[tile]
            number = tile + 1
            compared = content.origin is not None
            chooser.show_text(tile_name(number, compared=compared))
            named(pick, f"Pick variant {number}", act_name(VariantAct.PICK, number, compared=compared))
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
        self._show_settings(mode, where)

    def _show_settings(self, mode: Comparison, where: QRect) -> None:
        """Stand what a difference or a blend can be set to along the lower edge."""
        difference = isinstance(mode, Difference)
        self._gain_button.setVisible(difference)
        self._channels.setVisible(difference)
        self._share.setVisible(isinstance(mode, Blend))
        bottom = where.bottom() - _MARGIN
        match mode:
            case Difference(gain=gain, luminance=luminance):
                self._gain_button.show_text(tr("Preview", "Difference \u00d7 {gain}", gain=gain))
                self._channels.show_text(tr("Preview", "Luminance") if luminance else tr("Preview", "Colour"))
                left = where.center().x() - (self._gain_button.width() + _GAP + self._channels.width()) // 2
                self._gain_button.move(left, bottom - self._gain_button.height())
                self._channels.move(left + self._gain_button.width() + _GAP, bottom - self._channels.height())
            case Blend(share=share):
                self._share.show_share(share)
                self._share.resize(
                    min(self._share.sizeHint().width(), where.width() - 2 * _MARGIN), self._share.sizeHint().height()
                )
                self._share.move(where.center().x() - self._share.width() // 2, bottom - self._share.height())
            case Wipe():
                pass

    def _offer(self, side: int) -> None:
        """Open the menu of the variants that may stand on this side."""
        chooser = self._choosers[side]
        menu = QMenu(chooser)
        for index, name in enumerate(self._names):
            action = menu.addAction(name)
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
        if isinstance(self._mode, Difference):
            gain = GAINS[(GAINS.index(self._mode.gain) + 1) % len(GAINS)]
            self.mode_chosen.emit(replace(self._mode, gain=gain))

    def _next_channels(self) -> None:
        if isinstance(self._mode, Difference):
            self.mode_chosen.emit(replace(self._mode, luminance=not self._mode.luminance))

    def _blend(self, percent: int) -> None:
        if isinstance(self._mode, Blend):
            self.mode_chosen.emit(replace(self._mode, share=percent / 100))
