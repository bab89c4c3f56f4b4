"""One variant's place in the grid: it holds the focus, the name, the buttons and the menu, and paints nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QEnterEvent, QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from kinogrid.ui.controls.widgets import named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.key_map import KeyMap
from kinogrid.ui.preview.buttons import LIT, LIT_DANGER, STAR, PictureButton, again_top, side
from kinogrid.ui.preview.keys import Command, in_menu, with_key
from kinogrid.ui.preview.model import TileContent, VariantAct
from kinogrid.ui.preview.tile_text import act_name, described, tile_name
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

_MARGIN = 8
_GAP = 4
# Logical pixels: below it Extend is an icon.
_ROOM_FOR_TEXT = 264
# Below it only Pick and Extend stand on the tile; the menu has the rest.
_ROOM_FOR_ALL = 204
# Milliseconds: how often progress alone is told to a screen reader, beside its ends.
_CHATTER = 10_000
_COMMANDS = {
    VariantAct.PICK: Command.PICK,
    VariantAct.STAR: Command.STAR,
    VariantAct.REJECT: Command.REJECT,
    VariantAct.SAVE: Command.SAVE,
    VariantAct.EXPORT: Command.EXPORT,
    VariantAct.COPY_FILE: Command.COPY_FILE,
    VariantAct.OPEN: Command.OPEN,
    VariantAct.REVEAL: Command.REVEAL,
    VariantAct.COPY_ADDRESS: Command.COPY_ADDRESS,
    VariantAct.EXTEND: Command.EXTEND,
    VariantAct.USE_FRAME: Command.USE_FRAME,
    VariantAct.USE_AS_LAST: Command.USE_AS_LAST,
    VariantAct.COPY_FRAME: Command.COPY_FRAME,
    VariantAct.SAVE_FRAME: Command.SAVE_FRAME,
    VariantAct.VIEW_ALONE: Command.ALONE,
    VariantAct.COMPARE: Command.TO_COMPARISON,
}


def _wanted_width(buttons: Sequence[PictureButton]) -> int:
    """Give how wide a tile is in which buttons stand beside one another, with their texts."""
    return 2 * _MARGIN + sum(button.full_width + _GAP for button in buttons) - _GAP


class Tile(QWidget):
    """A variant as a thing to focus and act on; the canvas under it paints the picture, rings and badges.

    `act_requested` carries a `VariantAct` and the variant's index from 0; `changed` tells that hover or focus came or
    went, so that rings are to be painted anew. `problem` says why its clip can't be shown, as whoever fetched it or
    the decoder has found.
    """

    act_requested = Signal(object, int)
    changed = Signal()

    def __init__(self, theme: Theme, keys: KeyMap, index: int, content: TileContent, parent: QWidget) -> None:
        """Stand for the variant of an index, with its buttons, whose tooltips name the keys."""
        super().__init__(parent)
        self._theme = theme
        self._keys = keys
        self._keyed: list[tuple[PictureButton, Command]] = []
        self._buttons: list[tuple[PictureButton, VariantAct]] = []
        self._index = index
        self.content = content
        self._seconds: float | None = None
        self._told: tuple[object, ...] = ()
        self._told_at = QElapsedTimer()
        self._is_made = False
        self.problem = ""
        self._hovered = False
        self._focus_within = False
        self._quiet = False
        self._covered = False
        self._foot = 0
        number = index + 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setMouseTracking(True)
        named(self, f"Variant {number}", "")
        self._pick = self._button("pick", VariantAct.PICK, f"Pick variant {number}")
        self._star = self._button("star", VariantAct.STAR, f"Star variant {number}")
        self._reject = self._button("reject", VariantAct.REJECT, f"Reject variant {number}")
        self._save = self._button("save", VariantAct.SAVE, f"Save variant {number}")
        self._extend = self._button("extend", VariantAct.EXTEND, f"Extend variant {number}", tr("Preview", "Extend"))
        self._use = self._button(
            "picture-add",
            VariantAct.USE_FRAME,
            f"Use variant {number} as first frame",
            tr("Preview", "First frame"),
        )
        self._again = self._button(
            "again", VariantAct.FETCH_AGAIN, f"Fetch variant {number} again", tr("Preview", "Fetch again")
        )
        self._name(compared=content.origin is not None)
        self.set_content(content)
        keys.changed.connect(self._name_keys)
        keys.changed.connect(self._tell_of_extending)

    def _name(self, *, compared: bool) -> None:
        """Give it and its buttons their names; a clip that is compared is no variant of the job that is selected."""
        self._compared = compared
        self.setAccessibleName(tile_name(self._index + 1, compared=compared))
        for button, act in self._buttons:
            button.setAccessibleName(act_name(act, self._index + 1, compared=compared))
            button.setToolTip(tip(button.accessibleName()))
        self._name_keys()

    def _name_keys(self) -> None:
        for button, command in self._keyed:
            button.setToolTip(tip(with_key(self._keys, button.accessibleName(), command)))

    def _tell_of_extending(self) -> None:
        extend = with_key(self._keys, self._extend.accessibleName(), Command.EXTEND)
        self._extend.setToolTip(tip(self.content.why_not_extend or extend, self.content.extend_price))

    def _button(self, icon: str, act: VariantAct, object_name: str, text: str = "") -> PictureButton:
        button = PictureButton(self._theme, icon, "", self, object_name=object_name, text=text)
        self._buttons.append((button, act))
        if act in _COMMANDS:
            self._keyed.append((button, _COMMANDS[act]))
        button.clicked.connect(lambda: self._ask(act))
        return button

    def _ask(self, act: VariantAct) -> None:
        self.act_requested.emit(act, self._index)

    def set_content(self, content: TileContent) -> None:
        """Show another state of the same variant, or one of another job."""
        self.content = content
        if self._compared is not (content.origin is not None):
            self._name(compared=content.origin is not None)
        self.problem = content.problem
        self._pick.show_icon("pick", LIT if content.picked else None)
        self._star.show_icon("star-filled" if content.starred else "star", STAR if content.starred else None)
        self._reject.show_icon("reject", LIT_DANGER if content.rejected else None)
        self._extend.setEnabled(not content.why_not_extend)
        self._tell_of_extending()
        self._extend.setAccessibleDescription(content.extend_price)
        self._save.setEnabled(content.clip is not None)
        self._describe()
        self._place_buttons()

    def set_facts(self, seconds: float | None, problem: str) -> None:
        """Tell what the decoder found: the clip's length, or why there is none."""
        problem = problem or self.content.problem
        if (seconds, problem) != (self._seconds, self.problem):
            found = problem != self.problem
            self._seconds, self.problem = seconds, problem
            self._describe()
            if found:
                self._place_buttons()

    def set_focus_within(self, *, within: bool) -> None:
        """Tell whether the focus is on it or on one of its buttons."""
        if within != self._focus_within:
            self._focus_within = within
            self._place_buttons()
            self.changed.emit()

    def set_quiet(self, *, quiet: bool) -> None:
        """Tell whether nothing is to stand over its picture."""
        if quiet != self._quiet:
            self._quiet = quiet
            self._place_buttons()

    def set_foot(self, height: int) -> None:
        """Keep the buttons clear of what covers so many logical pixels at the lower edge."""
        if height != self._foot:
            self._foot = height
            self._place_buttons()

    def set_covered(self, *, covered: bool) -> None:
        """Tell whether another variant is seen in its place: its buttons would be taken for that one's."""
        if covered != self._covered:
            self._covered = covered
            self._place_buttons()

    def _describe(self) -> None:
        """Say the state in words."""
        content = self.content
        told = (content.clip, content.picked, content.starred, content.rejected, self.problem, self._seconds)
        begins = content.progress is not None and not self._is_made
        if told != self._told or begins or self._told_at.hasExpired(_CHATTER):
            self._told = told
            self._told_at.start()
            self.setAccessibleDescription(described(self._index, content, self._seconds, self.problem))
        self._is_made = content.progress is not None

    def _place_buttons(self) -> None:
        """Stand the buttons along the lower edge, as many as there is room for."""
        width, height = self.width(), self.height() - self._foot
        there = self.content.clip is not None and not self.content.is_film
        roomy = width >= self._theme.sized(_ROOM_FOR_ALL)
        main, other = (self._use, self._extend) if self.content.still else (self._extend, self._use)
        left = [self._pick] + ([self._star, self._reject] if roomy else [])
        right = [main] + ([self._save] if roomy else [])
        main.set_compact(compact=width < max(self._theme.sized(_ROOM_FOR_TEXT), _wanted_width([*left, *right])))
        self._again.set_compact(compact=width < _wanted_width([self._again]))
        y = height - side(self._theme) - _MARGIN
        x = _MARGIN
        for button in left:
            button.move(x, y)
            x += button.width() + _GAP
        x = width - _MARGIN
        for button in right:
            x -= button.width()
            button.move(x, y)
            x -= _GAP
        there = there and not self._covered and not self._quiet
        shown = (self._hovered or self._focus_within) and there and not self.content.problem
        offered = [button for button in (*left, *right) if shown]
        # What a picture is for is always in sight; an extension is one thing among others.
        if there and (self.content.picked or (self.content.still and not self.problem)):
            offered.append(main)
        if self.problem:
            offered.append(self._again)
        self._keep_focus(offered)
        for button in (self._pick, self._star, self._reject, self._save, main, other):
            button.setVisible(button in offered)
        self._again.move((width - self._again.width()) // 2, again_top(self._theme, height))
        self._again.setVisible(bool(self.problem))

    def _keep_focus(self, offered: Sequence[PictureButton]) -> None:
        """Take the keyboard back from a button that goes: Qt would give it to another clip."""
        now = QApplication.focusWidget()
        if isinstance(now, PictureButton) and now.parent() is self and now not in offered:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

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
        content = self.content
        there = content.clip is not None and not self.problem and not content.is_film
        menu = QMenu(self)
        menu.setAccessibleName(self.accessibleName())
        pick = tr("Preview", "Remove pick") if content.picked else tr("Preview", "Pick")
        star = tr("Preview", "Remove star") if content.starred else tr("Preview", "Star")
        reject = tr("Preview", "Undo reject") if content.rejected else tr("Preview", "Reject")
        self._add(menu, pick, VariantAct.PICK, enabled=there)
        self._add(menu, star, VariantAct.STAR, enabled=there)
        self._add(menu, reject, VariantAct.REJECT, enabled=there)
        menu.addSeparator()
        if content.still:
            self._add(menu, tr("Preview", "Use as first frame"), VariantAct.USE_FRAME, enabled=there)
            self._add(menu, tr("Preview", "Use as last frame"), VariantAct.USE_AS_LAST, enabled=there)
            self._add(menu, tr("Preview", "Copy the picture"), VariantAct.COPY_FRAME, enabled=there)
        else:
            why_not = content.why_not_extend
            words = tr("Preview", "Extend")
            if why_not:
                words = tr("Preview", "Extend ({why})", why=why_not)
            elif content.extend_price:
                words = tr("Preview", "Extend ({price})", price=content.extend_price)
            self._add(menu, words, VariantAct.EXTEND, enabled=there and not why_not)
            self._add(menu, tr("Preview", "Use this frame as first frame"), VariantAct.USE_FRAME, enabled=there)
            self._add(menu, tr("Preview", "Use this frame as last frame"), VariantAct.USE_AS_LAST, enabled=there)
            menu.addSeparator()
            self._add(menu, tr("Preview", "Copy this frame"), VariantAct.COPY_FRAME, enabled=there)
            self._add(menu, tr("Preview", "Save this frame as PNG…"), VariantAct.SAVE_FRAME, enabled=there)
            self._add(menu, tr("Preview", "Save this frame of all as PNG…"), VariantAct.SAVE_FRAMES, enabled=there)
        menu.addSeparator()
        self._add(menu, tr("Preview", "View one"), VariantAct.VIEW_ALONE, enabled=there)
        put = tr("Preview", "Add to the comparison")
        put = put if content.origin is None else tr("Preview", "Take out of the comparison")
        here = content.clip is not None and not content.is_film
        self._add(menu, put, VariantAct.COMPARE, enabled=here)
        self._add(menu, tr("Preview", "Save a copy…"), VariantAct.SAVE, enabled=there)
        if not content.still:
            self._add(menu, tr("Preview", "Export…"), VariantAct.EXPORT, enabled=there)
        menu.addSeparator()
        self._add(menu, tr("Preview", "Copy the file"), VariantAct.COPY_FILE, enabled=here)
        self._add(menu, tr("Preview", "Open in its usual app"), VariantAct.OPEN, enabled=here)
        self._add(menu, tr("Preview", "Show in folder"), VariantAct.REVEAL, enabled=here)
        self._add(menu, tr("Preview", "Copy its web address"), VariantAct.COPY_ADDRESS, enabled=here)
        if self.problem:
            menu.addSeparator()
            self._add(menu, tr("Preview", "Fetch again"), VariantAct.FETCH_AGAIN, enabled=True)
        return menu

    def _add(self, menu: QMenu, text: str, act: VariantAct, *, enabled: bool) -> QAction:
        """Add one line; its key is shown only, as the pane owns the keys."""
        action = menu.addAction(in_menu(self._keys, text, _COMMANDS[act]) if act in _COMMANDS else text)
        action.triggered.connect(lambda: self._ask(act))
        action.setEnabled(enabled)
        return action
