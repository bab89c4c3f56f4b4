"""Asks how the settings of the moment are to be called, and what they put behind a prompt."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from kinogrid.domain.preset import Preset
from kinogrid.store.presets import LONGEST_NAME, LONGEST_SUFFIX
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named
from kinogrid.ui.mode_text import mode_text
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import listed, tr


class PresetDialog(FittingDialog):
    """Asks for a name, and for what the preset puts behind a prompt; open it with `open()`, never `exec()`.

    `kept` carries the complete preset.
    """

    kept = Signal(object)

    def __init__(self, theme: Theme, preset: Preset, taken: Sequence[str] = (), parent: QWidget | None = None) -> None:
        """Ask for the name of `preset`, whose settings are shown; `taken` are the names that others have."""
        super().__init__(parent, width=440)
        self._preset = preset
        self._taken = frozenset(taken)
        named(self, "Save as a preset", tr("Presets", "Save as a preset"))
        self.setWindowTitle(self.accessibleName())
        self.name = named(QLineEdit(preset.name, self), "Preset name", tr("Presets", "Preset name"))
        self.name.setMaxLength(LONGEST_NAME)
        self.suffix = named(
            QLineEdit(preset.suffix, self),
            "Added to the end of the prompt",
            tr("Presets", "Added to the end of the prompt"),
        )
        self.suffix.setPlaceholderText(tr("Presets", "Nothing"))
        self.suffix.setMaxLength(LONGEST_SUFFIX)
        self._hint = label(role="hint", parent=self, wrap=True)
        self.button = QPushButton(tr("Presets", "Save"), self)
        self.button.setObjectName("Keep")
        self.button.setProperty("primary", True)
        self.button.setDefault(True)
        theme.dress(self.button, "save", Tone.ON_ACCENT)
        self.column.addLayout(self._rows())
        cancel = leave_button(self, tr("Presets", "Cancel"), "Cancel")
        self.foot.addLayout(dialog_foot(cancel, self.button, words=self._hint))
        self.name.textChanged.connect(self._judge_name)
        self.button.clicked.connect(self._keep)
        self._judge_name()
        self.name.setFocus()
        self.name.selectAll()

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        rows = (
            (tr("Presets", "Name"), self.name),
            (tr("Presets", "Settings"), label(_settings_words(self._preset), parent=self, wrap=True)),
            (tr("Presets", "End of the prompt"), self.suffix),
        )
        for row, (name, widget) in enumerate(rows):
            grid.addWidget(label(name, "label", self), row, 0)
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _judge_name(self) -> None:
        name = self.name.text().strip()
        self.button.setEnabled(bool(name))
        taken = tr("Presets", "Takes the place of the preset {name}.", name=name) if name in self._taken else ""
        self._hint.setText(taken)

    def _keep(self) -> None:
        self.kept.emit(replace(self._preset, name=self.name.text().strip(), suffix=self.suffix.text().strip()))
        self.accept()


def _settings_words(preset: Preset) -> str:
    return listed(
        mode_text(preset.mode),
        preset.resolution.value,
        tr("Presets", "loop") if preset.loop else tr("Presets", "no loop"),
        tr("Presets", "callback {url}", url=preset.callback_url) if preset.callback_url else "",
    )
