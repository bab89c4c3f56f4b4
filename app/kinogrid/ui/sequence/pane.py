"""The sequence's pane: its name and what can be done with all of it, the strip of its shots, and the one at hand."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QKeyCombination, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from kinogrid.domain.sequence import FREE_AGAIN, LEAST_SECONDS, MOST_SECONDS, ShotStanding
from kinogrid.ui.controls.flow_layout import FlowLayout
from kinogrid.ui.controls.stepper import Stepper
from kinogrid.ui.controls.widgets import bare, label, named, tool_button, worded_button
from kinogrid.ui.foreign_text import seen, tip
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.sequence.delegate import ShotDelegate
from kinogrid.ui.sequence.model import ShotsModel
from kinogrid.ui.sequence.shot_card import ShotCard
from kinogrid.ui.sequence.strip_view import StripView
from kinogrid.ui.shortcut_group import ShortcutGroup, shortcut_group
from kinogrid.ui.style.sizing import fix, sized
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import joined, tr

# A frame's number in a clip never has more digits than this asks for.
_MOST_FRAMES = 99_999
# Logical pixels: so much of a sequence's name is read on its button; how wide the field of seconds is.
_NAME_WIDTH, _SECONDS_WIDTH = 180, 88


class SequencePane(QWidget):
    """Shows one of a person's sequences.

    `chosen` carries the id of the one that is wanted; `make_requested`, `rename_requested` and `delete_requested` are
    about the one on show, and so are `play_requested`, `export_requested`, `plan_requested` and `order_requested`.
    `trimmed` carries a shot's id with its first and last frame, `lasting` one with the seconds it is planned for,
    `again_requested` one that is to be planned anew, `edit_requested` one whose plan is to be changed. `left` tells
    that the person wants the strip to go, and `pulled` carries the jobs and indices of clips that are dragged out.
    """

    chosen = Signal(str)
    make_requested = Signal()
    rename_requested = Signal()
    delete_requested = Signal()
    play_requested = Signal()
    export_requested = Signal()
    plan_requested = Signal()
    order_requested = Signal()
    trimmed = Signal(str, int, int)
    lasting = Signal(str, float)
    again_requested = Signal(str)
    edit_requested = Signal(str)
    taken_out = Signal(object)
    left = Signal()
    pulled = Signal(object)

    def __init__(
        self, theme: Theme, posters: Thumbnails, clip_frames: Thumbnails, parent: QWidget | None = None
    ) -> None:
        """Start with no sequence."""
        super().__init__(parent)
        self._theme = theme
        named(self, "Sequence", tr("Sequence", "Sequence"))
        self.setProperty("role", "bottom bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ShotsModel(self)
        self._delegate = ShotDelegate(theme, self.model, posters, clip_frames)
        self.strip = StripView(theme, self.model, self._delegate, self)
        self.names = self._button("Sequences", "film", tr("Sequence", "Sequences"))
        self.names.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.names)
        self.names.setMenu(self._menu)
        self.play = self._button("Play the sequence", "play", tr("Sequence", "Play"))
        self.play.setToolTip(tip(tr("Sequence", "Play all shots without a gap (Space)")))
        self.export = self._button("Export the sequence", "save", tr("Sequence", "Export…"))
        self.plan = self._button("Plan a shot", "add", tr("Sequence", "Plan a shot"))
        self.plan.setToolTip(tip(tr("Sequence", "Add what stands in Compose as a shot that is not ordered yet")))
        self.order = self._button("Order what is missing", "send", "")
        self.summary = label("", "dim", self)
        self.summary.setObjectName("Sequence length")
        self.close_button = tool_button(
            theme, "close", tr("Sequence", "Hide the sequence"), self, object_name="Hide the sequence"
        )
        head, row = FlowLayout(), bare(QHBoxLayout(), 0)
        for part in (self.names, self.play, self.export, self.plan, self.order, self.summary):
            head.addWidget(part)
        row.addLayout(head, stretch=1)
        row.addWidget(self.close_button, alignment=Qt.AlignmentFlag.AlignTop)
        row.setContentsMargins(12, 6, 8, 2)
        column = bare(QVBoxLayout(self), 0)
        column.addLayout(row)
        shots = bare(QHBoxLayout(), 0)
        # So that the cards' edges stand below those of the buttons.
        shots.setContentsMargins(10, 0, 8, 0)
        shots.addWidget(self.strip)
        column.addLayout(shots)
        column.addWidget(self._foot())
        self._summary = self._waiting = ""
        self._connect()
        self.show_names((), "")
        self.show_cards(())
        self.show_missing(0, "")

    def _button(self, object_name: str, icon: str, words: str) -> QToolButton:
        return worded_button(self._theme, icon, words, self, object_name=object_name)

    def _entry(self, object_name: str, icon: str, words: str) -> QAction:
        action = self._menu.addAction(self._theme.icon(icon, Tone.DIM), words)
        action.setObjectName(object_name)
        return action

    def _foot(self) -> QWidget:
        """Make the line about the one shot that is selected."""
        self._about = QWidget(self)
        bounds = (1, _MOST_FRAMES)
        first, last = tr("Sequence", "First frame of the shot"), tr("Sequence", "Last frame of the shot")
        self.first = Stepper(self._theme, first, bounds, 1, self._about, object_name="First frame of the shot")
        self.last = Stepper(self._theme, last, bounds, 1, self._about, object_name="Last frame of the shot")
        self._frames = label(tr("Sequence", "Frames"), "dim", self._about)
        self._until = label(tr("Export", "to", note="between the first and the last frame"), "dim", self._about)
        self.seconds = named(QDoubleSpinBox(self._about), "Planned seconds", tr("Sequence", "Planned length"))
        self.seconds.setRange(LEAST_SECONDS, MOST_SECONDS)
        self.seconds.setSingleStep(0.5)
        self.seconds.setDecimals(1)
        fix(self.seconds, width=_SECONDS_WIDTH)
        self.seconds.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.seconds.setSuffix(" " + tr("Sequence", "s", note="seconds"))
        self.edit = self._button("Edit the plan", "compose", tr("Sequence", "Edit in Compose"))
        self.again = self._button("Plan it again", "again", tr("Sequence", "Plan it again"))
        words = tr("Sequence", "Take the shot out")
        self.take_out = tool_button(self._theme, "delete", words, self._about, object_name="Take the shot out")
        row = FlowLayout(self._about)
        row.setContentsMargins(12, 0, 12, 6)
        parts = (self._frames, self.first, self._until, self.last, self.seconds)
        for part in (*parts, self.edit, self.again, self.take_out):
            row.addWidget(part)
        return self._about

    def _connect(self) -> None:
        for button, signal in (
            (self.play, self.play_requested),
            (self.export, self.export_requested),
            (self.plan, self.plan_requested),
            (self.order, self.order_requested),
            (self.close_button, self.left),
        ):
            button.clicked.connect(signal)
        self.strip.played.connect(self.play.click)
        self.strip.pulled.connect(self._pull)
        self.strip.trimmed.connect(self.trimmed)
        self.strip.taken_out.connect(self.taken_out)
        self.strip.selectionModel().selectionChanged.connect(self._show_one)
        self.model.modelReset.connect(self._show_one)
        self.model.dataChanged.connect(self._show_one)
        for stepper in (self.first, self.last):
            stepper.changed.connect(self._trim)
        self.seconds.valueChanged.connect(self._last_for)
        self.again.clicked.connect(lambda: self._of_current(self.again_requested.emit))
        self.edit.clicked.connect(lambda: self._of_current(self.edit_requested.emit))
        self.take_out.clicked.connect(lambda: self.taken_out.emit(self.strip.chosen()))

    @property
    def current(self) -> ShotCard | None:
        """Give the one shot that is selected, None for none or several."""
        rows = [index.row() for index in self.strip.selectedIndexes()]
        return self.model.cards[rows[0]] if len(rows) == 1 and rows[0] < len(self.model.cards) else None

    def minimumSizeHint(self) -> QSize:
        """Ask for the height that its lines take as they are broken now: nobody around asks by width."""
        hint, column = super().minimumSizeHint(), self.layout()
        return hint if column is None else QSize(hint.width(), column.minimumHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the lines be counted anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _of_current(self, do: Callable[[str], object]) -> None:
        card = self.current
        if card is not None:
            do(card.shot_id)

    def show_names(self, names: Sequence[tuple[str, str]], current: str) -> None:
        """Offer sequences by their ids and names, of which one is on show."""
        self._menu.clear()
        for sequence_id, name in names:
            action = self._menu.addAction(seen(name))
            action.setCheckable(True)
            action.setChecked(sequence_id == current)
            action.triggered.connect(partial(self._choose, sequence_id))
        if names:
            self._menu.addSeparator()
        make = self._entry("New sequence", "add", tr("Sequence", "New sequence"))
        make.triggered.connect(self.make_requested)
        rename = self._entry("Rename sequence", "compose", tr("Sequence", "Rename…"))
        rename.triggered.connect(self.rename_requested)
        delete = self._entry("Delete sequence", "delete", tr("Sequence", "Delete the sequence"))
        delete.triggered.connect(self.delete_requested)
        for action in (rename, delete):
            action.setEnabled(bool(current))
        name = next((name for sequence_id, name in names if sequence_id == current), "")
        shown = seen(name) or tr("Sequence", "No sequence yet")
        self.names.setText(self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, sized(_NAME_WIDTH)))
        self.names.setToolTip(tip(shown))
        self.names.setAccessibleDescription(shown)

    def _choose(self, sequence_id: str, _checked: object = None) -> None:
        self.chosen.emit(sequence_id)

    def show_cards(self, cards: Sequence[ShotCard], summary: str = "") -> None:
        """Show the shots of the sequence, and how long all of them are in words; what is selected stays so."""
        chosen, focused = self.strip.chosen(), self.strip.hasFocus()
        self.model.fill(cards)
        if chosen and not self.strip.chosen():
            self.strip.choose_shots(chosen)
        if focused:
            self.strip.setFocus(Qt.FocusReason.OtherFocusReason)
        self._summary = summary
        self.summary.setText(self._waiting or summary)
        self.play.setEnabled(any(card.seconds and card.picture for card in cards))
        self.export.setEnabled(self.play.isEnabled())
        self._show_one()

    def show_missing(self, count: int, price: str) -> None:
        """Offer to order so many planned shots, at a price in words."""
        self.order.setVisible(count > 0)
        words = tr("Sequence", "Order %n missing", count)
        self.order.setText(joined(" · ", words, price))
        self.order.setAccessibleName(self.order.text())
        # In large letters a long price may not find room.
        self.order.setToolTip(tip(self.order.text()))

    def show_editing(self, *, editing: bool) -> None:
        """Say what the button does that takes what stands in Compose: adds a shot, or changes the one being edited."""
        words = tr("Sequence", "Change the shot") if editing else tr("Sequence", "Plan a shot")
        self.plan.setText(words)
        self.plan.setAccessibleName(words)

    def show_waiting(self, words: str) -> None:
        """Say what is waited for in the place of how long it all is, until there is nothing."""
        self._waiting = words
        self.summary.setText(words or self._summary)

    def shortcuts(self) -> ShortcutGroup:
        """Give what keys do among the shots, for the sheet of them."""
        key, alt = Qt.Key, Qt.KeyboardModifier.AltModifier
        return shortcut_group(
            tr("Shortcuts", "In the sequence"),
            (tr("Sequence", "Play all shots"), key.Key_Space),
            (tr("Sequence", "See the shot large"), key.Key_Return),
            (tr("Sequence", "Move the shot to the left"), QKeyCombination(alt, key.Key_Left)),
            (tr("Sequence", "Move the shot to the right"), QKeyCombination(alt, key.Key_Right)),
            (tr("Sequence", "Take the shot out"), key.Key_Delete),
        )

    def take_focus(self) -> None:
        """Put the keyboard on the shots."""
        if self.current is None and self.model.rowCount():
            self.strip.choose(0)
        self.strip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_one(self, *_what: object) -> None:
        """Show what can be done with the selected shot."""
        card = self.current
        self._about.setVisible(card is not None)
        if card is None:
            return
        has_clip, is_open = bool(card.clip), card.standing is ShotStanding.OPEN
        for part in (self._frames, self.first, self._until, self.last):
            part.setVisible(has_clip)
        self.seconds.setVisible(card.planned and not has_clip)
        self.edit.setVisible(card.planned and is_open)
        self.again.setVisible(card.planned and card.standing in FREE_AGAIN)
        for widget in (self.first, self.last, self.seconds):
            widget.blockSignals(True)
        if has_clip:
            self.first.set_bounds(1, card.last + 1)
            self.last.set_bounds(card.first + 1, card.frames)
            self.first.set_value(card.first + 1)
            self.last.set_value(card.last + 1)
        if card.seconds:
            self.seconds.setValue(card.seconds)
        for widget in (self.first, self.last, self.seconds):
            widget.blockSignals(False)

    def _pull(self) -> None:
        chosen = self.strip.chosen()
        cards = [card for card in self.model.cards if card.shot_id in chosen]
        self.pulled.emit([(card.job_id, card.index) for card in cards if card.job_id and card.index is not None])

    def _trim(self) -> None:
        card = self.current
        if card is not None and card.clip:
            self.trimmed.emit(card.shot_id, self.first.value() - 1, self.last.value() - 1)

    def _last_for(self, seconds: float) -> None:
        card = self.current
        if card is not None and card.planned:
            self.lasting.emit(card.shot_id, seconds)
