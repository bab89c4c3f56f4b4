"""Presets by name: choosing one, keeping the settings of the moment as one, removing one."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kinogrid.domain.preset import Preset
from kinogrid.ui.style.theme import Theme, Tone

# Characters that a preset's name, and what it puts behind a prompt, may have: what the settings file keeps.
LONGEST_NAME = 60
LONGEST_SUFFIX = 1_000

_NONE = "No preset"


class PresetButton(QPushButton):
    """Names the preset that the settings are, and opens the menu of all.

    `chosen` carries a preset to use, `keep_requested` asks to keep the settings of the moment, `remove_requested`
    carries a name.
    """

    chosen = Signal(object)
    keep_requested = Signal()
    remove_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with no presets."""
        super().__init__(_NONE, parent)
        self._theme = theme
        self._presets: tuple[Preset, ...] = ()
        self._current = ""
        self.setAccessibleName("Preset")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setToolTip("Settings that you have given a name")
        theme.dress(self, "down", Tone.DIM)
        self._menu = QMenu(self)
        self._menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._removing = QMenu("Remove", self._menu)
        self.clicked.connect(self._open)

    def show_presets(self, presets: Sequence[Preset], current: Preset | None) -> None:
        """Offer these, and name the one that the settings are, if any."""
        self._presets = tuple(presets)
        self._current = "" if current is None else current.name
        room = max(80, self.width() - 48)
        self.setText(_plain(self.fontMetrics().elidedText(self._current or _NONE, Qt.TextElideMode.ElideRight, room)))
        self.setAccessibleDescription(_NONE if current is None else f"{current.name}: {current.words()}")

    def _fill(self) -> None:
        """Write the menu anew: presets, then what can be done with them."""
        self._menu.clear()
        self._removing.clear()
        for preset in self._presets:
            action = self._menu.addAction(f"{_plain(preset.name)}\t{_plain(preset.words())}")
            action.setCheckable(True)
            action.setChecked(preset.name == self._current)
            action.triggered.connect(lambda _=False, preset=preset: self.chosen.emit(preset))
            remove = self._removing.addAction(_plain(preset.name))
            remove.triggered.connect(lambda _=False, name=preset.name: self.remove_requested.emit(name))
        if self._presets:
            self._menu.addSeparator()
        keep = self._menu.addAction(self._theme.icon("save", Tone.DIM), "Keep these settings…")
        keep.triggered.connect(self.keep_requested)
        if self._presets:
            self._removing.setIcon(self._theme.icon("delete", Tone.DIM))
            self._menu.addMenu(self._removing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on the keys that open lists, too."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        self._fill()
        self._menu.setMinimumWidth(self.width())
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))


def _plain(text: str) -> str:
    """Keep Qt from reading an ampersand as a shortcut's mark, and a tab as a column's."""
    return " ".join(text.split()).replace("&", "&&")


class PresetDialog(QDialog):
    """Asks for a name, and for what the preset puts behind a prompt; open it with `open()`, never `exec()`.

    `kept` carries the complete preset.
    """

    kept = Signal(object)

    def __init__(self, theme: Theme, preset: Preset, taken: Sequence[str] = (), parent: QWidget | None = None) -> None:
        """Ask for the name of `preset`, whose settings are shown; `taken` are the names that others have."""
        super().__init__(parent)
        self._preset = preset
        self._taken = frozenset(taken)
        self.setWindowTitle("Keep these settings")
        self.setAccessibleName("Keep these settings")
        self.setMinimumWidth(440)
        self.name = QLineEdit(preset.name, self)
        self.name.setAccessibleName("Preset name")
        self.name.setMaxLength(LONGEST_NAME)
        self.suffix = QLineEdit(preset.suffix, self)
        self.suffix.setAccessibleName("Put behind the prompt")
        self.suffix.setPlaceholderText("Nothing")
        self.suffix.setMaxLength(LONGEST_SUFFIX)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "hint")
        self._hint.setWordWrap(True)
        self.button = QPushButton("Keep", self)
        self.button.setProperty("primary", True)
        self.button.setDefault(True)
        theme.dress(self.button, "save", Tone.ON_ACCENT)
        self._lay_out()
        self.name.textChanged.connect(self._look)
        self.button.clicked.connect(self._keep)
        self._look()
        self.name.setFocus()
        self.name.selectAll()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        settings = QLabel(self._settings_words(), self)
        settings.setWordWrap(True)
        for row, (text, widget) in enumerate(
            (("Name", self.name), ("Settings", settings), ("Behind the prompt", self.suffix))
        ):
            label = QLabel(text, self)
            label.setProperty("role", "label")
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)
        cancel = QPushButton("Cancel", self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._hint, stretch=1)
        foot.addWidget(cancel)
        foot.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(grid)
        column.addLayout(foot)

    def _settings_words(self) -> str:
        preset = self._preset
        parts = [preset.mode.value.capitalize(), preset.resolution.value, "loop" if preset.loop else "no loop"]
        parts += [f"callback {preset.callback_url}"] if preset.callback_url else []
        return ", ".join(parts)

    def _look(self) -> None:
        name = self.name.text().strip()
        self.button.setEnabled(bool(name))
        self._hint.setText(f"Takes the place of the preset {name}." if name in self._taken else "")

    def _keep(self) -> None:
        preset = self._preset
        self.kept.emit(
            Preset(
                name=self.name.text().strip(),
                mode=preset.mode,
                resolution=preset.resolution,
                loop=preset.loop,
                callback_url=preset.callback_url,
                suffix=self.suffix.text().strip(),
            )
        )
        self.accept()
