"""Who made this, under which licence, and on what it stands."""

from PySide6.QtCore import Qt, Signal, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.widgets import LabelRole, dialog_foot, label, leave_button, named
from kinogrid.ui.text import tr


class AboutDialog(FittingDialog):
    """Version, licence and the libraries' notices; open it with `open()`.

    `licences_requested` asks for the texts of all the licences, `version_check_requested`, as it closes, for a look
    whether there is a newer version.
    """

    licences_requested = Signal()
    version_check_requested = Signal()

    def __init__(self, icon: QIcon, version: str, parent: QWidget | None = None) -> None:
        """Show a version."""
        super().__init__(parent, width=520)
        named(self, "About Kinogrid", tr("About", "About Kinogrid"))
        self.setWindowTitle(tr("About", "About Kinogrid"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = label("", parent=self)
        picture.setPixmap(icon.pixmap(64, 64))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(label("Kinogrid", "title", self))
        names.addWidget(label(tr("About", "Version {version}", version=version), "dim", self))
        names.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture)
        head.addLayout(names, stretch=1)
        self.column.addLayout(head)
        for words, role in _paragraphs():
            self.column.addWidget(label(words, role, self, wrap=True))
        licences = QPushButton(tr("About", "Licences…"), self)
        licences.setObjectName("Show licences")
        licences.setAutoDefault(False)
        licences.clicked.connect(self.licences_requested)
        newer = QPushButton(tr("Version", "Check for a new version"), self)
        newer.setObjectName("Look for a version")
        newer.setAutoDefault(False)
        newer.clicked.connect(self.accept)
        newer.clicked.connect(self.version_check_requested)
        self.foot.addLayout(dialog_foot(newer, licences, leave_button(self, tr("Dialog", "Close"))))


def _paragraphs() -> tuple[tuple[str, LabelRole], ...]:
    return (
        (
            tr(
                "About",
                "A desktop studio for Midjourney videos: four clips side by side, picked and extended by clicking.",
            ),
            "dim",
        ),
        (
            tr(
                "About",
                "Kinogrid is free software under the MIT licence. It is not made by Midjourney or Ace Data Cloud.",
            ),
            "small",
        ),
        (
            tr(
                "About",
                "Qt {version} through PySide6, under the LGPL version 3. FFmpeg through PyAV, whose builds include "
                "x264 and x265 under the GPL. Pillow, under the MIT-CMU licence, and libheif with libde265 through "
                "pi-heif, under the LGPL version 3. The typeface is Inter, under the SIL Open Font License 1.1.",
                version=qVersion(),
            ),
            "small",
        ),
    )
