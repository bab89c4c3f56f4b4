"""The buttons over a joint: which of a clip's joints, and how it is looked at."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QMenu, QWidget

from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.preview.buttons import PictureButton
from kinogrid.ui.preview.view import GAINS, Joint, Seam, SeamWay
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import shown, tr

_MARGIN = 8
_GAP = 4
_JOINTS: Mapping[Joint, Text] = {
    Joint.LOOP: marked("Preview", "Last frame against the first"),
    Joint.START: marked("Preview", "Given frame against the first"),
    Joint.END: marked("Preview", "Last frame against the given one"),
    Joint.PARENT: marked("Preview", "End of the clip before against what follows"),
}
_WAYS: Mapping[SeamWay, Text] = {
    SeamWay.SIDE: marked("Preview", "Side by side"),
    SeamWay.DIFFERENCE: marked("Preview", "As a difference"),
    SeamWay.PLAYED: marked("Preview", "Looped over the seam"),
}


class SeamHeader(QObject):
    """Two choosers, and the gain of a difference; shown only while a joint is looked at.

    `chosen` carries the `Seam` that is wanted instead.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start hidden, over a canvas."""
        super().__init__(parent)
        self._seam = Seam(0)
        self._joints: Sequence[Joint] = ()
        self._joint = PictureButton(theme, "down", tr("Preview", "Which seam"), parent, object_name="Which joint")
        self._way = PictureButton(theme, "down", tr("Preview", "How to look"), parent, object_name="How to look")
        self._gain = PictureButton(theme, "", tr("Preview", "Gain"), parent, object_name="Gain of the joint")
        self._joint.clicked.connect(self._offer_joints)
        self._way.clicked.connect(self._offer_ways)
        self._gain.clicked.connect(self._next_gain)
        self.hide_all()

    def hide_all(self) -> None:
        """Leave the pictures alone."""
        for button in (self._joint, self._way, self._gain):
            button.hide()

    def show_seam(self, seam: Seam, joints: Sequence[Joint], where: QRect) -> None:
        """Say which joint is looked at and how, within a rectangle of the canvas; `joints` are those there are."""
        self._seam, self._joints = seam, joints
        self._joint.show_text(shown(_JOINTS[seam.joint]))
        self._way.show_text(shown(_WAYS[seam.way]))
        self._gain.show_text(tr("Preview", "Difference \u00d7 {gain}", gain=seam.gain))
        x, y = where.left() + _MARGIN, where.top() + _MARGIN
        for button in (self._joint, self._way, self._gain):
            if x > where.left() + _MARGIN and x + button.width() > where.right() - _MARGIN:
                x, y = where.left() + _MARGIN, y + button.height() + _GAP
            button.move(x, y)
            x += button.width() + _GAP
            button.setVisible(button is not self._gain or seam.way is SeamWay.DIFFERENCE)
            button.raise_()

    def _offer_joints(self) -> None:
        menu = self._menu(self._joint)
        for joint in self._joints:
            action = menu.addAction(shown(_JOINTS[joint]))
            action.triggered.connect(lambda _on=False, joint=joint: self.chosen.emit(replace(self._seam, joint=joint)))
        menu.popup(self._joint.mapToGlobal(QPoint(0, self._joint.height() + 2)))

    def _offer_ways(self) -> None:
        menu = self._menu(self._way)
        for way, words in _WAYS.items():
            action = menu.addAction(shown(words))
            action.triggered.connect(lambda _on=False, way=way: self.chosen.emit(replace(self._seam, way=way)))
        menu.popup(self._way.mapToGlobal(QPoint(0, self._way.height() + 2)))

    def _menu(self, button: PictureButton) -> QMenu:
        menu = QMenu(button)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _next_gain(self) -> None:
        gain = GAINS[(GAINS.index(self._seam.gain) + 1) % len(GAINS)]
        self.chosen.emit(replace(self._seam, gain=gain))
