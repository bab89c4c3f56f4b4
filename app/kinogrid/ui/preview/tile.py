"""One variant's place in the grid: it holds the focus, the name, the buttons and the menu, and paints nothing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QEnterEvent, QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from kinogrid.ui.preview.buttons import LIT, LIT_DANGER, SIDE, PictureButton
from kinogrid.ui.preview.model import TileContent, VariantAct, in_words

if TYPE_CHECKING:
    from kinogrid.ui.style.theme import Theme

_MARGIN: Final = 8
_GAP: Final = 4
_ROOM_FOR_WORDS: Final = 264  # logical pixels: below it Extend is an icon
_ROOM_FOR_ALL: Final = 204  # below it only Pick and Extend stand on the tile; the menu has the rest
_STAR: Final = QColor(255, 205, 84)


class Tile(QWidget):
    """A variant as a thing to focus and act on; the canvas under it paints the picture, rings and badges."""

    act_requested = Signal(object, int)
    """A `VariantAct`, and the variant's index from 0."""
    changed = Signal()
    """Hover or focus came or went: rings are to be painted anew."""

    def __init__(self, theme: Theme, content: TileContent, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.content = content
        self._seconds: float | None = None
        self.problem = ""
        """Why its clip can't be shown, told by whoever fetched it or by the decoder."""
        self._hovered = False
        self._within = False
        number = content.number
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setAccessibleName(f"Variant {number}")
        self._pick = PictureButton(theme, "pick", f"Pick variant {number}", self)
        self._star = PictureButton(theme, "star", f"Star variant {number}", self)
        self._reject = PictureButton(theme, "reject", f"Reject variant {number}", self)
        self._save = PictureButton(theme, "save", f"Save variant {number}", self)
        self._extend = PictureButton(theme, "extend", f"Extend variant {number}", self, word="Extend")
        self._use = PictureButton(
            theme, "picture-add", f"Use variant {number} as first frame", self, word="First frame"
        )
        self._again = PictureButton(theme, "again", f"Fetch variant {number} again", self, word="Fetch again")
        self._pick.clicked.connect(partial(self._ask, VariantAct.PICK))
        self._star.clicked.connect(partial(self._ask, VariantAct.STAR))
        self._reject.clicked.connect(partial(self._ask, VariantAct.REJECT))
        self._save.clicked.connect(partial(self._ask, VariantAct.SAVE))
        self._extend.clicked.connect(partial(self._ask, VariantAct.EXTEND))
        self._use.setToolTip(f"Use picture {number} as first frame  (F)")
        self._use.clicked.connect(partial(self._ask, VariantAct.USE_FRAME))
        self._again.clicked.connect(partial(self._ask, VariantAct.FETCH_AGAIN))
        self.set_content(content)

    def _ask(self, act: VariantAct, *_what_a_click_carries: object) -> None:
        self.act_requested.emit(act, self.content.number - 1)

    @property
    def lively(self) -> bool:
        """Whether pointer or focus is on it."""
        return self._hovered or self._within

    def set_content(self, content: TileContent) -> None:
        """Show another state of the same variant."""
        self.content = content
        self.problem = content.problem
        self._pick.show_icon("pick", LIT if content.picked else None)
        self._star.show_icon("star-filled" if content.starred else "star", _STAR if content.starred else None)
        self._reject.show_icon("reject", LIT_DANGER if content.rejected else None)
        self._extend.setEnabled(content.can_extend)
        why = content.why_not_extend if not content.can_extend else f"Extend variant {content.number}  (E)"
        self._extend.setToolTip(why or f"Variant {content.number} can't be extended")
        self._save.setEnabled(content.clip is not None)
        self._describe()

    def set_facts(self, seconds: float | None, problem: str) -> None:
        """Tell what the decoder found: the clip's length, or why there is none."""
        if (seconds, problem or self.content.problem) != (self._seconds, self.problem):
            self._seconds, self.problem = seconds, problem or self.content.problem
            self._describe()

    def set_within(self, *, within: bool) -> None:
        """Tell whether the focus is on it or on one of its buttons."""
        if within != self._within:
            self._within = within
            self._place_buttons()
            self.changed.emit()

    def _describe(self) -> None:
        """Say the state in words, and show the buttons that fit it."""
        words = in_words(self.content, self._seconds)
        if self.problem and self.problem not in words:
            words = f"{words}, {self.problem}"
        self.setAccessibleDescription(words)
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Stand the buttons along the lower edge, as many as there is room for."""
        width, height = self.width(), self.height()
        there = self.content.clip is not None
        roomy = width >= _ROOM_FOR_ALL
        main, other = (self._use, self._extend) if self.content.still else (self._extend, self._use)
        main.set_wordy(wordy=width >= _ROOM_FOR_WORDS)
        left = [self._pick] + ([self._star, self._reject] if roomy else [])
        right = [main] + ([self._save] if roomy else [])
        y = height - SIDE - _MARGIN
        x = _MARGIN
        for button in left:
            button.move(x, y)
            x += button.width() + _GAP
        x = width - _MARGIN
        for button in right:
            x -= button.width()
            button.move(x, y)
            x -= _GAP
        shown = self.lively and there and not self.content.problem
        for button in (self._pick, self._star, self._reject, self._save):
            button.setVisible(shown and (button in left or button in right))
        # What a picture is for is always in sight; an extension is one thing among others.
        main.setVisible(there and (shown or self.content.picked or (self.content.still and not self.problem)))
        other.hide()
        self._again.move((width - self._again.width()) // 2, min(height // 2 + 40, height - SIDE - _MARGIN))
        self._again.setVisible(bool(self.problem))

    def resizeEvent(self, _event: QEvent) -> None:
        """Keep the buttons at the lower edge."""
        self._place_buttons()

    def enterEvent(self, _event: QEnterEvent) -> None:
        """Offer the buttons under the pointer."""
        self._hovered = True
        self._place_buttons()
        self.changed.emit()

    def leaveEvent(self, _event: QEvent) -> None:
        """Take them away again."""
        self._hovered = False
        self._place_buttons()
        self.changed.emit()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Have the ring painted."""
        self.changed.emit()

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Have the ring taken away."""
        self.changed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Leave all painting to the canvas, whatever a style sheet says."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer everything that can be done with a variant, by right click or menu key."""
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        where = self.mapToGlobal(QPoint(_MARGIN, _MARGIN)) if keyboard else event.globalPos()
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def menu(self) -> QMenu:
        """Build the menu of what can be done with this variant now."""
        content, number = self.content, self.content.number
        there = content.clip is not None and not self.problem
        menu = QMenu(self)
        self._add(menu, "Unpick" if content.picked else "Pick", "P", VariantAct.PICK, enabled=there)
        self._add(menu, "Remove star" if content.starred else "Star", "S", VariantAct.STAR, enabled=there)
        self._add(menu, "Undo reject" if content.rejected else "Reject", "X", VariantAct.REJECT, enabled=there)
        menu.addSeparator()
        if content.still:
            self._add(menu, "Use as first frame", "F", VariantAct.USE_FRAME, enabled=there)
        else:
            extend = self._add(menu, "Extend", "E", VariantAct.EXTEND, enabled=there and content.can_extend)
            if content.why_not_extend and not content.can_extend:
                extend.setText(f"Extend ({content.why_not_extend})")
            self._add(menu, "Use this frame as first frame", "F", VariantAct.USE_FRAME, enabled=there)
        menu.addSeparator()
        self._add(menu, "Look at it alone", "Z", VariantAct.VIEW_ALONE, enabled=there)
        self._add(menu, "Save a copy…", "Ctrl+S", VariantAct.SAVE, enabled=there)
        self._add(menu, "Show in folder", "", VariantAct.REVEAL, enabled=content.clip is not None)
        if self.problem:
            menu.addSeparator()
            self._add(menu, "Fetch again", "", VariantAct.FETCH_AGAIN, enabled=True)
        menu.setAccessibleName(f"Variant {number}")
        return menu

    def _add(self, menu: QMenu, text: str, key: str, act: VariantAct, *, enabled: bool) -> QAction:
        """Add one line; its key is shown only, as the pane owns the keys."""
        action = menu.addAction(f"{text}\t{key}" if key else text)
        action.triggered.connect(partial(self._ask, act))
        action.setEnabled(enabled)
        return action
