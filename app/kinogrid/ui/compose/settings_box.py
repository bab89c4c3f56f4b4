"""How an order is made: speed, picture size, motion, loop, and where else its result is told."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kinogrid.domain.request import Mode, Resolution
from kinogrid.ui.compose.flag_controls import FlagControls
from kinogrid.ui.compose.presets.preset_button import PresetButton
from kinogrid.ui.controls.addresses import NOT_SAFE
from kinogrid.ui.controls.callback_field import CallbackField
from kinogrid.ui.controls.disclosure import Disclosure
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.switch import Switch
from kinogrid.ui.controls.widgets import bare, label
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.mode_text import mode_text
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr


class SettingsBox(QWidget):
    """Presets, mode, resolution, loop and, folded, the callback; `changed` tells that one of them is another.

    Its `flags` stand among them, although what they say stands in the prompt.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with the service's own defaults."""
        super().__init__(parent)
        self.presets = PresetButton(theme, self)
        modes = [(mode.value, mode_text(mode)) for mode in Mode]
        self.mode = Segmented(theme, tr("Compose", "Mode"), modes, self, object_name="Mode")
        sizes = [(size.value, size.value) for size in Resolution]
        self.resolution = Segmented(theme, tr("Compose", "Resolution"), sizes, self, object_name="Resolution")
        self.resolution.choose(Resolution.P720)
        self.flags = FlagControls(theme, self)
        self.loop = Switch(theme, tr("Compose", "Loop"), self, object_name="Loop")
        self.loop.setToolTip(
            tip(tr("Compose", "The clip ends where it begins, so that it can be repeated without a jump"))
        )
        name = tr("Compose", "Callback URL")
        self.callback = CallbackField(theme, name, NOT_SAFE, self, object_name="Callback URL", placeholder="https://…")
        self.callback.field.setClearButtonEnabled(True)
        self.fold = self._folded_callback(theme)
        layout = bare(QVBoxLayout(self), 8)
        layout.addLayout(self._rows())
        layout.addWidget(self.loop)
        layout.addWidget(self.flags.raw)
        layout.addWidget(self.fold)
        order = (self.resolution, self.flags.motion, self.flags.clips, self.loop, self.flags.raw)
        for before, after in pairwise((*order, self.fold.button, self.callback.field)):
            QWidget.setTabOrder(before, after)
        self.mode.chosen.connect(self.changed)
        self.resolution.chosen.connect(self.changed)
        self.loop.toggled.connect(self.changed)
        self.callback.typed.connect(self.changed)

    def _rows(self) -> QGridLayout:
        rows = bare(QGridLayout())
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(8)
        controls = (
            (tr("Compose", "Preset"), self.presets),
            (tr("Compose", "Mode"), self.mode),
            (tr("Compose", "Resolution"), self.resolution),
            (tr("Compose", "Motion"), self.flags.motion),
            (tr("Compose", "Clips"), self.flags.clips),
        )
        for row, (name, control) in enumerate(controls):
            rows.addWidget(label(name, "label", self), row, 0)
            rows.addWidget(control, row, 1)
        rows.setColumnStretch(1, 1)
        return rows

    def _folded_callback(self, theme: Theme) -> Disclosure:
        inside = QWidget(self)
        column = bare(QVBoxLayout(inside), 4)
        hint = label(tr("Compose", "The service also posts the finished result there."), "hint", inside, wrap=True)
        for widget in (self.callback, hint):
            column.addWidget(widget)
        title = tr("Compose", "Advanced: callback address")
        return Disclosure(theme, title, inside, self, object_name="Advanced, show or hide")

    def focus_callback(self) -> None:
        """Put the keyboard into the callback's field, unfolded."""
        self.fold.set_open(shown=True)
        self.callback.field.setFocus()
