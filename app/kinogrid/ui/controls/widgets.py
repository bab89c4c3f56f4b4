"""The small pieces that panes and dialogs are put together from, so that each is made in one way.

A control has two names: its object name, plain English, by which the tour and the tests find it whatever the language;
and its accessible name, which a screen reader says and `tr` translates.
"""

from typing import Literal, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from kinogrid.ui.foreign_text import tip
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr

# The kinds of type of the style sheet; the empty one is the window's own.
LabelRole = Literal[
    "", "title", "heading", "label", "dim", "hint", "small", "problem", "warning", "good", "badge", "shortcut"
]

_Named = TypeVar("_Named", bound=QWidget)
_Layout = TypeVar("_Layout", bound=QLayout)


def label(
    text: str = "",
    role: LabelRole = "",
    parent: QWidget | None = None,
    *,
    wrap: bool = False,
    selectable: bool = False,
) -> QLabel:
    """Make a label that shows a text as it is, never as markup, whoever wrote it."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def icon_label(theme: Theme, icon: str, tone: Tone, parent: QWidget | None = None) -> QLabel:
    """Make a label that is an icon."""
    made = QLabel(parent)
    theme.dress(made, icon, tone)
    return made


def named(widget: _Named, object_name: str, accessible_name: str) -> _Named:
    """Give a control both of its names, and give it back."""
    widget.setObjectName(object_name)
    widget.setAccessibleName(accessible_name)
    return widget


def tool_button(
    theme: Theme,
    icon: str,
    text: str,
    parent: QWidget | None = None,
    *,
    object_name: str,
    tone: Tone = Tone.DIM,
    checkable: bool = False,
) -> QToolButton:
    """Make a button that is an icon; its text is what a screen reader says and what the pointer is told."""
    made = named(QToolButton(parent), object_name, text)
    made.setToolTip(tip(text))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setCheckable(checkable)
    theme.dress(made, icon, tone)
    return made


def worded_button(
    theme: Theme, icon: str, words: str, parent: QWidget | None = None, *, object_name: str
) -> QToolButton:
    """Make a framed button with an icon and words beside it."""
    made = named(QToolButton(parent), object_name, words)
    made.setText(words)
    made.setProperty("framed", True)
    made.setProperty("worded", True)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    theme.dress(made, icon, Tone.DIM)
    return made


def search_field(theme: Theme, text: str, parent: QWidget | None = None, *, object_name: str) -> QLineEdit:
    """Make a quiet field to search in; its text is what a screen reader says."""
    made = named(QLineEdit(parent), object_name, text)
    made.setPlaceholderText(tr("Search", "Search"))
    made.setProperty("quiet", True)
    made.setClearButtonEnabled(True)
    glass = QAction(made)
    theme.dress(glass, "search", Tone.FAINT)
    made.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
    # Qt gives the buttons inside a field no name.
    for inside in made.findChildren(QToolButton):
        inside.setAccessibleName(text if inside.defaultAction() is glass else tr("Search", "Clear the search"))
    return made


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet goes by, and have the widget follow it at once."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def bare(layout: _Layout, spacing: int | None = None) -> _Layout:
    """Take a layout's margins away, set its spacing, in logical pixels, where one is given, and give it back."""
    layout.setContentsMargins(0, 0, 0, 0)
    if spacing is not None:
        layout.setSpacing(spacing)
    return layout


def rule(parent: QWidget | None = None) -> QFrame:
    """Make a quiet line that parts what is above it from what is below."""
    made = QFrame(parent)
    made.setProperty("role", "rule")
    return made


class _ScrollArea(QScrollArea):
    """Scrolls up and down, and so is never narrower than what it holds, where it does not move sideways."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the clips, but in a dialog, where nobody else wants them."""
        if isinstance(self.window(), QDialog):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def minimumSizeHint(self) -> QSize:
        """Give the least size."""
        least, content = super().minimumSizeHint(), self.widget()
        if content is not None and self.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            bar = self.verticalScrollBar().sizeHint().width()
            least.setWidth(max(least.width(), content.minimumSizeHint().width() + bar))
        return least


def scroll_area(content: QWidget, parent: QWidget | None = None, *, sideways: bool = False) -> QScrollArea:
    """Put what may be too high into an area that scrolls, takes no focus, and moves `sideways` only where it may."""
    content.setProperty("role", "content")
    made = _ScrollArea(parent)
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(content)
    if not sideways:
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def focus_in_sight(widget: QWidget, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
    """Give a widget the keyboard, and scroll it into sight, as Qt does after Tab alone."""
    widget.setFocus(reason)
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def leave_button(dialog: QDialog, text: str, object_name: str = "Close") -> QPushButton:
    """Make the button that closes a dialog and does nothing else; Return alone never presses it."""
    made = QPushButton(text, dialog)
    made.setObjectName(object_name)
    made.setAutoDefault(False)
    made.clicked.connect(dialog.reject)
    return made


def dialog_foot(*buttons: QPushButton, words: QLabel | None = None) -> QHBoxLayout:
    """Lay out a dialog's buttons at its foot's right, what is recommended last, with room for words at the left."""
    foot = QHBoxLayout()
    foot.setSpacing(8)
    if words is None:
        foot.addStretch(1)
    else:
        foot.addWidget(words, stretch=1)
        foot.addSpacing(4)
    for button in buttons:
        foot.addWidget(button, alignment=Qt.AlignmentFlag.AlignBottom)
    return foot
