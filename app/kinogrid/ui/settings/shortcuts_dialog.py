"""Lets a person choose the keys: search, press the new one, take it from another, go back to the usual ones."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.message import FieldMessage, announce
from kinogrid.ui.controls.widgets import bare, dialog_foot, label, leave_button, named, search_field
from kinogrid.ui.key_map import Keyed, KeyMap
from kinogrid.ui.key_rules import key_name, pressed, refusal
from kinogrid.ui.settings.shortcut_text import keys_words, refusal_words, row_words
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

_NAME = Qt.ItemDataRole.UserRole


class KeyRecorder(QKeySequenceEdit):
    """Takes the next key that is pressed; `recorded` carries it, `left` tells that none is wanted any more."""

    recorded = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Wait for one key, with what is held with it."""
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.editingFinished.connect(self._finish)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape end it."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        sequence = self.keySequence()
        if sequence.count():
            self.clear()
            self.recorded.emit(pressed(sequence[0]))  # type: ignore[index]  # the stubs know of no items


class ShortcutsDialog(FittingDialog):
    """Lists everything that keys do, and changes the keys at once; open it with `open()`."""

    def __init__(self, theme: Theme, keys: KeyMap, parent: QWidget | None = None) -> None:
        """Show the keys as they are, and follow them."""
        super().__init__(parent, width=640, height=640)
        self._keys = keys
        self._adding = False
        self._wanted: int | None = None
        named(self, "Change keyboard shortcuts", tr("Shortcuts", "Change keyboard shortcuts"))
        self.setWindowTitle(self.accessibleName())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = tr("Shortcuts", "Search shortcuts")
        self.search = search_field(theme, words, self, object_name="Search shortcuts")
        self.view = named(QTreeWidget(self), "Shortcuts", tr("Shortcuts", "Shortcuts"))
        self.message = FieldMessage(theme, self)
        self._chosen = label("", "", self, wrap=True)
        self._asked = label("", "", self, wrap=True)
        self._conflict = label("", "", self, wrap=True)
        self.recorder = named(KeyRecorder(self), "New key", tr("Shortcuts", "New key"))
        self.change = self._button("Change keys", tr("Shortcuts", "Change…"))
        self.more = self._button("Add a key", tr("Shortcuts", "Add…"))
        self.none = self._button("No key", tr("Shortcuts", "No key"))
        self.usual = self._button("Usual keys", tr("Shortcuts", "Usual keys"))
        self.cancel = self._button("Cancel recording", tr("Shortcuts", "Cancel"))
        self.take = self._button("Use it here", tr("Shortcuts", "Use it here"))
        self.leave = self._button("Leave it there", tr("Shortcuts", "Leave it there"))
        self.reset = self._button("All usual keys", tr("Shortcuts", "All usual keys"))
        self._line = QStackedWidget(self)
        self._choosing = self._part(self._chosen, self.change, self.more, self.none, self.usual)
        self._recording = self._part(self._asked, self.recorder, self.cancel)
        self._asking = self._part(self._conflict, self.leave, self.take)
        self._lay_out()
        self._fill()
        self._connect()
        self._show_chosen()

    def _button(self, object_name: str, text: str) -> QPushButton:
        made = QPushButton(text, self)
        made.setObjectName(object_name)
        made.setAutoDefault(False)
        return made

    def _part(self, words: QWidget, *controls: QWidget) -> QWidget:
        page = QWidget(self._line)
        row = bare(QHBoxLayout(page), 8)
        row.addWidget(words, stretch=1)
        for control in controls:
            row.addWidget(control)
        self._line.addWidget(page)
        return page

    def _lay_out(self) -> None:
        self.column.addWidget(label(self.accessibleName(), "title", self))
        hint = tr(
            "Shortcuts",
            "Those of the clips work wherever you are not typing; a focused button keeps Space and Enter, a slider its "
            "arrows, a list its own. 1 to 8 select a variant.",
        )
        self.column.addWidget(label(hint, "dim", self, wrap=True))
        self.column.addWidget(self.search)
        self.view.setProperty("role", "choices")
        self.view.setColumnCount(2)
        self.view.setHeaderHidden(True)
        self.view.setRootIsDecorated(False)
        self.view.setIndentation(0)
        self.view.setAllColumnsShowFocus(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.header().setStretchLastSection(False)
        self.view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.view.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.column.addWidget(self.view, stretch=1)
        self.column.addWidget(self.message)
        self.column.addWidget(self._line)
        foot = dialog_foot(leave_button(self, tr("Dialog", "Close")))
        foot.insertWidget(0, self.reset)
        self.foot.addLayout(foot)

    def _fill(self) -> None:
        groups: dict[str, list[Keyed]] = {}
        for keyed in self._keys.all():
            groups.setdefault(keyed.group, []).append(keyed)
        for title, inside in groups.items():
            head = QTreeWidgetItem(self.view, [title])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFirstColumnSpanned(True)
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            for keyed in inside:
                item = QTreeWidgetItem(head)
                item.setData(0, _NAME, keyed.name)
            head.setExpanded(True)
        self._write()
        self.view.setCurrentItem(self._rows()[0])

    def _connect(self) -> None:
        self._keys.changed.connect(self._write)
        self.search.textChanged.connect(self._search)
        self.view.currentItemChanged.connect(self._end_recording)
        self.view.itemActivated.connect(lambda: self._record(adding=False))
        self.change.clicked.connect(lambda: self._record(adding=False))
        self.more.clicked.connect(lambda: self._record(adding=True))
        self.none.clicked.connect(lambda: self._give(()))
        self.usual.clicked.connect(self._give_usual)
        self.reset.clicked.connect(self._keys.reset)
        self.recorder.recorded.connect(self._recorded)
        self.recorder.left.connect(self._stop)
        for button in (self.cancel, self.leave):
            button.clicked.connect(self._stop)
        self.take.clicked.connect(lambda: self._give_wanted(self._wanted))

    def _rows(self) -> list[QTreeWidgetItem]:
        every = self.view.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
        return [item for item in every if item.data(0, _NAME)]

    def _keyed(self, item: QTreeWidgetItem | None) -> Keyed | None:
        name = item.data(0, _NAME) if item is not None else None
        return next((keyed for keyed in self._keys.all() if keyed.name == name), None)

    def rows_in_sight(self) -> list[QTreeWidgetItem]:
        """List the rows that the search lets through."""
        return [item for item in self._rows() if not item.isHidden()]

    def current(self) -> Keyed | None:
        """Give what is chosen in the list."""
        return self._keyed(self.view.currentItem())

    def choose(self, name: str) -> None:
        """Choose something in the list by its name in the settings."""
        self.view.setCurrentItem(next(item for item in self._rows() if item.data(0, _NAME) == name))

    def _write(self) -> None:
        for item in self._rows():
            keyed = self._keyed(item)
            if keyed is not None:
                item.setText(0, keyed.words)
                item.setText(1, keys_words(self._keys, keyed.name))
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, row_words(keyed, self._keys))
                font = item.font(1)
                font.setBold(not self._keys.is_usual(keyed.name))
                item.setFont(1, font)
        self._show_chosen()

    def _search(self, text: str) -> None:
        wanted = text.casefold().split()
        for item in self._rows():
            said = f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in said for word in wanted))
        left = self.rows_in_sight()
        for at in range(self.view.topLevelItemCount()):
            head = self.view.topLevelItem(at)
            if head is not None:
                head.setHidden(not any(item.parent() is head for item in left))
        if left and self.view.currentItem() not in left:
            self.view.setCurrentItem(left[0])

    def _end_recording(self) -> None:
        self.message.say("")
        self._line.setCurrentWidget(self._choosing)
        self._show_chosen()

    def _show_chosen(self) -> None:
        keyed = self.current()
        for button in (self.change, self.more, self.none, self.usual):
            button.setEnabled(keyed is not None)
        self._chosen.setText("" if keyed is None else row_words(keyed, self._keys))
        if keyed is not None:
            self.more.setEnabled(bool(self._keys.keys(keyed.name)))
            self.none.setEnabled(bool(self._keys.keys(keyed.name)))
            self.usual.setEnabled(not self._keys.is_usual(keyed.name))

    def _record(self, *, adding: bool) -> None:
        keyed = self.current()
        if keyed is None:
            return
        self._adding = adding
        self.message.say("")
        words = tr("Shortcuts", "Press the key for “{action}”. Esc leaves it as it is.", action=keyed.words)
        self._asked.setText(words)
        self.recorder.setAccessibleDescription(words)
        self._line.setCurrentWidget(self._recording)
        self.recorder.clear()
        self.recorder.setFocus()

    def _stop(self) -> None:
        self._end_recording()
        self.view.setFocus()

    def _recorded(self, key: int) -> None:
        keyed = self.current()
        if keyed is None:
            return
        refused = refusal(key, everywhere=keyed.everywhere)
        holder = self._keys.done_by(key)
        if refused is not None:
            self.message.say(refusal_words(refused, key_name(key)))
        elif holder is not None and holder.name != keyed.name:
            self._wanted = key
            words = tr("Shortcuts", "{key} is for “{other}” now.", key=key_name(key), other=holder.words)
            self.message.say("")
            self._conflict.setText(words)
            announce(self._conflict, words)
            self._line.setCurrentWidget(self._asking)
            self.leave.setFocus()
        else:
            self._give_wanted(key)

    def _give_wanted(self, key: int | None) -> None:
        keyed = self.current()
        if keyed is not None and key is not None:
            self._give((*self._keys.keys(keyed.name), key) if self._adding else (key,))

    def _give_usual(self) -> None:
        keyed = self.current()
        if keyed is None:
            return
        taken = {holder.words for key in keyed.usual if (holder := self._other(key, keyed)) is not None}
        free = tuple(key for key in keyed.usual if self._other(key, keyed) is None)
        self._give(free)
        if taken:
            words = tr("Shortcuts", "Some of its usual keys are for “{others}” now.", others=", ".join(sorted(taken)))
            self.message.say(words)

    def _other(self, key: int, keyed: Keyed) -> Keyed | None:
        holder = self._keys.done_by(key)
        return None if holder is None or holder.name == keyed.name else holder

    def _give(self, keys: Sequence[int]) -> None:
        keyed = self.current()
        if keyed is not None:
            self._keys.give(keyed.name, keys)
            self._stop()
