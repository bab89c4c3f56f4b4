"""The preset that the settings are, and the menu of all: choosing one, keeping the settings as one, removing one."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from kinogrid.domain.preset import Preset
from kinogrid.ui.compose.order_text import preset_text
from kinogrid.ui.controls.widgets import named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr


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
        super().__init__(parent)
        self._theme = theme
        self._presets: tuple[Preset, ...] = ()
        self._current = ""
        named(self, "Preset", tr("Presets", "Preset"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setToolTip(tip(tr("Presets", "Settings that you saved under a name")))
        theme.dress(self, "down", Tone.DIM)
        self._menu = QMenu(self)
        self._menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._removing = QMenu(tr("Presets", "Remove"), self._menu)
        self.clicked.connect(self._open)
        self.show_presets((), None)

    def show_presets(self, presets: Sequence[Preset], current: Preset | None) -> None:
        """Offer these, and name the one that the settings are, if any."""
        self._presets = tuple(presets)
        self._current = "" if current is None else current.name
        self._write_name()
        self.setAccessibleDescription(
            tr("Presets", "No preset")
            if current is None
            else tr("Presets", "{name}: {settings}", name=current.name, settings=preset_text(current))
        )

    def _write_name(self) -> None:
        """Write as much of the name as there is room for."""
        name = self._current or tr("Presets", "No preset")
        room = max(80, self.width() - 48)
        self.setText(_plain(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write more of the name, or less."""
        super().resizeEvent(event)
        self._write_name()

    def _fill(self) -> None:
        """Write the menu anew: presets, then what can be done with them."""
        self._menu.clear()
        self._removing.clear()
        for preset in self._presets:
            action = self._menu.addAction(f"{_plain(preset.name)}\t{_plain(preset_text(preset))}")
            action.setCheckable(True)
            action.setChecked(preset.name == self._current)
            action.triggered.connect(lambda _=False, preset=preset: self.chosen.emit(preset))
            remove = self._removing.addAction(_plain(preset.name))
            remove.triggered.connect(lambda _=False, name=preset.name: self.remove_requested.emit(name))
        if self._presets:
            self._menu.addSeparator()
        keep = self._menu.addAction(self._theme.icon("save", Tone.DIM), tr("Presets", "Save as a preset…"))
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
