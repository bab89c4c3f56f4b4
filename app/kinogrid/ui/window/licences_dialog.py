"""What is packed with the app, and under which terms: every licence, to be read where one is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QWidget

from kinogrid.store.licence_texts import LicensedPart
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.widgets import bare, dialog_foot, label, leave_button, named
from kinogrid.ui.style.sizing import fix, give_least
from kinogrid.ui.text import tr

# Logical pixels: the longest name of a package, and a few lines of a licence.
_NAMES = 200
_LEAST_TEXT = 160


class LicencesDialog(FittingDialog):
    """Parts in a list, and the text of the one that is chosen beside it; open it with `open()`."""

    def __init__(self, parts: Sequence[LicensedPart], parent: QWidget | None = None) -> None:
        """Show these, the first one's text at once."""
        super().__init__(parent, width=820, height=600)
        title = tr("About", "Licences")
        named(self, "Licences", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._parts = parts
        self.names = named(QListWidget(self), "Licensed parts", tr("About", "Parts"))
        self.names.addItems([f"{part.name} {part.version}".strip() for part in parts])
        fix(self.names, width=_NAMES)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = named(QPlainTextEdit(self), "Licence", tr("About", "Licence"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        give_least(self.text, height=_LEAST_TEXT)
        beside = bare(QHBoxLayout(), 12)
        beside.addWidget(self.names)
        beside.addWidget(self.text, stretch=1)
        words = tr(
            "About",
            "The FFmpeg among them is built with x264, which is under the GPL. Whoever passes all of this on as one "
            "does so under the GPL, version 3; each part may be used under its own terms where it stands alone.",
        )
        self.column.addWidget(label(words, "small", self, wrap=True))
        self.column.addLayout(beside, stretch=1)
        self.foot.addLayout(dialog_foot(leave_button(self, tr("Dialog", "Close"))))
        self.names.currentRowChanged.connect(self._show)
        self.names.setCurrentRow(0)

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._parts):
            return
        try:
            self.text.setPlainText(self._parts[row].read())
        except OSError as failure:
            self.text.setPlainText(tr("About", "The text cannot be read: {reason}", reason=failure.strerror or ""))
