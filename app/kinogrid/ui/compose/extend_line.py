"""The small line on a tile that asks how its clip goes on: all that an extension says, and nothing of Compose's."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kinogrid.domain.form_rules import problems_of
from kinogrid.domain.request import Extend, Field, Frame, LocalFrame, Mode, Resolution
from kinogrid.ui.compose.frames.browse import Browse, browse_for_picture
from kinogrid.ui.compose.problem_text import default_callback_words, problem_words
from kinogrid.ui.controls.message import FieldMessage
from kinogrid.ui.controls.price_label import PriceLabel
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.tab_by_eye import tab_in_order
from kinogrid.ui.controls.widgets import label, named, tool_button
from kinogrid.ui.foreign_text import seen, tip
from kinogrid.ui.mode_text import mode_text
from kinogrid.ui.price_text import PriceOf
from kinogrid.ui.shortcut_group import ShortcutGroup, shortcut_group
from kinogrid.ui.style.sizing import USUAL_LINE, fix
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import number, tr

_SEND, _LEAVE = Qt.Key.Key_Return, Qt.Key.Key_Escape
_ENTER = frozenset({_SEND, Qt.Key.Key_Enter})
# Lines of words in sight; more scroll.
_LINES = 2


class EndFrame(QToolButton):
    """Says what picture an extension ends with, and offers others; `chosen` tells that it is another."""

    chosen = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        *,
        inside: Callable[[], Frame | None],
        name: Callable[[Frame], str],
        browse: Browse,
    ) -> None:
        """Start with none; `inside` gives the last frame in Compose, `name` what a picture is called."""
        super().__init__(parent)
        self._inside = inside
        self._name = name
        self._browse = browse
        self.frame: Frame | None = None
        self.setObjectName("Last frame of the extension")
        self.setProperty("framed", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        theme.dress(self, "picture-add", Tone.DIM)
        self._offers = QMenu(self)
        self._offers.aboutToShow.connect(self._offer)
        self.setMenu(self._offers)
        self.end_with(None)

    def end_with(self, frame: Frame | None) -> None:
        """End with a picture, or with whatever comes."""
        self.frame = frame
        if frame is None:
            self.setText(tr("Extend", "No last frame"))
            self.setAccessibleName(tr("Extend", "Last frame of the extension: none"))
        else:
            self.setText(tr("Extend", "Ends with a picture"))
            name = seen(self._name(frame))
            self.setAccessibleName(tr("Extend", "Last frame of the extension: {name}", name=name))
        self.setToolTip(tip(self.accessibleName()))
        self.chosen.emit()

    def _offer(self) -> None:
        self._offers.clear()
        self._offers.addAction(tr("Extend", "No last frame")).triggered.connect(lambda: self.end_with(None))
        inside = self._inside()
        if inside is not None:
            words = tr("Extend", "The last frame in Compose: {name}", name=seen(self._name(inside)))
            self._offers.addAction(words).triggered.connect(lambda: self.end_with(inside))
        choose = self._offers.addAction(tr("Extend", "Choose a picture…"))
        title = tr("Extend", "Last frame")
        choose.triggered.connect(lambda: self._browse(self, title, lambda path: self.end_with(LocalFrame(path))))


class ExtendLine(QFrame):
    """Asks for an extension's words, mode, resolution and last frame; Enter sends it, Esc leaves it.

    `ordered` carries the complete `Extend`, once however often Enter is hit; `several_wanted` the words, for more than
    one variant at once; `left` tells that the person wants none.
    """

    ordered = Signal(object)
    several_wanted = Signal(str)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        price: PriceOf,
        parent: QWidget,
        *,
        compose_words: Callable[[], str],
        compose_last: Callable[[], Frame | None],
        name: Callable[[Frame], str],
        browse: Browse = browse_for_picture,
    ) -> None:
        """Start out of sight; what stands in Compose is only taken where a person asks for it; `name` names a frame."""
        super().__init__(parent)
        self._price_of = price
        self._compose_words = compose_words
        self._order: Extend | None = None
        self._own = ""
        self.setProperty("role", "line on a tile")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        named(self, "Extension", tr("Extend", "How the clip goes on"))
        self.title = label(tr("Extend", "Continue with:"), "label", self)
        self.words = named(ExtensionWords(self), "Continue with", tr("Extend", "Continue with"))
        self.words.setTabChangesFocus(True)
        fix(self.words, height=_LINES * USUAL_LINE + 24)
        self.words.textChanged.connect(self._edited)
        self.message = FieldMessage(theme, self)
        modes = [(mode.value, mode_text(mode)) for mode in Mode]
        self.mode = Segmented(
            theme, tr("Extend", "Mode of the extension"), modes, self, object_name="Mode of the extension"
        )
        sizes = [(size.value, size.value) for size in Resolution]
        self.resolution = Segmented(
            theme,
            tr("Extend", "Resolution of the extension"),
            sizes,
            self,
            object_name="Resolution of the extension",
        )
        self.last = EndFrame(theme, self, inside=compose_last, name=name, browse=browse)
        self.last.chosen.connect(self.show_price)
        self.more = tool_button(
            theme, "more", tr("Extend", "Other words, or several at once"), self, object_name="More ways to extend"
        )
        self._more = QMenu(self.more)
        self._choice("Same words again", tr("Extend", "Same words again"), lambda: self._say(self._own))
        self._choice(
            "The words in Compose", tr("Extend", "The words in Compose"), lambda: self._say(self._compose_words())
        )
        self._more.addSeparator()
        self._choice(
            "Several at once",
            tr("Extend", "Several at once…"),
            lambda: self.several_wanted.emit(self.words.toPlainText().strip()),
        )
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._more)
        self.leave = tool_button(theme, "close", tr("Extend", "Do not extend (Esc)"), self, object_name="Do not extend")
        self.leave.clicked.connect(self.left)
        self.price = PriceLabel(self)
        self.button = named(
            QPushButton(tr("Extend", "Extend"), self), "Send the extension", tr("Extend", "Send the extension")
        )
        self.button.setProperty("primary", True)
        self.button.setToolTip(tip(tr("Extend", "Send this order (Enter)")))
        self.button.clicked.connect(self._send)
        theme.dress(self.button, "extend", Tone.ON_ACCENT)
        self.mode.chosen.connect(self.show_price)
        self.resolution.chosen.connect(self.show_price)
        self._lay_out()
        self.hide()

    def _choice(self, object_name: str, text: str, do: Callable[[], object]) -> QAction:
        action = self._more.addAction(text)
        action.setObjectName(object_name)
        action.triggered.connect(do)
        return action

    def _lay_out(self) -> None:
        head, choices, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (head, choices, foot):
            row.setSpacing(8)
        head.addWidget(self.title, stretch=1)
        head.addWidget(self.more)
        head.addWidget(self.leave)
        choices.addWidget(self.mode)
        choices.addWidget(self.resolution)
        foot.addWidget(self.last)
        foot.addStretch(1)
        foot.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.message)
        column.addLayout(choices)
        column.addWidget(self.price)
        column.addLayout(foot)
        order = (self.words, self.mode, self.resolution, self.last, self.button, self.more, self.leave)
        tab_in_order(self, order)

    def ask(self, variant: int, order: Extend, own: str) -> None:
        """Ask for the words of an order that continues a variant (from 1); `own` are the words that its clip has."""
        self._order, self._own = order, own
        self.title.setText(tr("Extend", "Continue variant {number} with:", number=number(variant)))
        self.message.say("")
        self._say(order.prompt)
        self.mode.choose(order.mode.value)
        self.resolution.choose(order.resolution.value)
        self.last.end_with(order.last)
        self.show_price()
        self.show()
        self.raise_()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def order(self) -> Extend | None:
        """Give the order as it stands, complete or not; None while nothing is asked for."""
        if self._order is None:
            return None
        return replace(
            self._order,
            prompt=self.words.toPlainText().strip(),
            mode=Mode(self.mode.value()),
            resolution=Resolution(self.resolution.value()),
            last=self.last.frame,
        )

    def end(self) -> None:
        """Ask no more."""
        self._order = None
        self.hide()

    def has_focus(self) -> bool:
        """Tell whether the keyboard is in it."""
        now = QApplication.focusWidget()
        return now is not None and (now is self or self.isAncestorOf(now))

    def _say(self, words: str) -> None:
        """Put other words into the field, which can be undone."""
        cursor = self.words.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(words)
        self.words.setTextCursor(cursor)
        self.words.setFocus()

    def _edited(self) -> None:
        self.message.say("")
        self.show_price()

    def show_price(self) -> None:
        """Say what the order as it stands costs by now."""
        order = self.order()
        self.price.show_price(self._price_of([] if order is None else [order]))

    def _send(self) -> None:
        """Send the order, or say what is missing; what has been sent is no longer here to be sent again."""
        order = self.order()
        if order is None:
            return
        if found := problems_of(order):
            of_settings = found[0].field is Field.CALLBACK
            self.message.say(default_callback_words() if of_settings else problem_words(found[0].code))
            return
        self._order = None
        self.ordered.emit(order)

    def event(self, event: QEvent) -> bool:
        """Keep the line's own keys from the window's: with Ctrl too, Enter sends what stands here and nothing else."""
        own = isinstance(event, QKeyEvent) and (event.key() in _ENTER or event.key() == _LEAVE)
        if own and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send by Enter, leave by Esc; Enter presses a button that has the keyboard; no key reaches the clips below."""
        now = QApplication.focusWidget()
        if event.key() == _LEAVE:
            self.left.emit()
        elif event.key() in _ENTER and not event.isAutoRepeat():
            if isinstance(now, QAbstractButton) and not isinstance(now, QRadioButton):
                now.click()
            else:
                self._send()
        event.accept()


def extend_shortcuts() -> ShortcutGroup:
    """Give what keys do while one says how a clip goes on, for the sheet of them."""
    return shortcut_group(
        tr("Shortcuts", "While a clip is extended"),
        (tr("Extend", "Order the extension"), _SEND),
        (tr("Extend", "Begin a new line"), QKeyCombination(Qt.KeyboardModifier.ShiftModifier, _SEND)),
        (tr("Extend", "Leave it"), _LEAVE),
    )


class ExtensionWords(QPlainTextEdit):
    """The words of an extension: Enter is left to the line, Shift+Enter breaks a line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, unless the line is meant."""
        leaves = event.key() == _LEAVE or (
            event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier(0)
        )
        if leaves:
            event.ignore()
        else:
            super().keyPressEvent(event)
