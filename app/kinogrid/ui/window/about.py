"""Who made this, under which licence, and on what it stands."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class AboutDialog(QDialog):
    """Version, licence and the libraries' notices; open it with `open()`."""

    def __init__(self, icon: QIcon, version: str, parent: QWidget | None = None) -> None:
        """Show a version."""
        super().__init__(parent)
        self.setWindowTitle("About Kinogrid")
        self.setFixedWidth(520)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel(self)
        picture.setPixmap(icon.pixmap(64, 64))
        title = QLabel("Kinogrid", self)
        title.setProperty("role", "title")
        number = QLabel(f"Version {version}", self)
        number.setProperty("role", "dim")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(title)
        names.addWidget(number)
        names.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture)
        head.addLayout(names, stretch=1)
        close = QPushButton("Close", self)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(12)
        column.addLayout(head)
        for words, role in _words():
            label = QLabel(words, self)
            label.setProperty("role", role)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)


def _words() -> tuple[tuple[str, str], ...]:
    purpose = "A desktop studio for Midjourney videos: four clips side by side, picked and extended by clicking."
    licence = "Kinogrid is free software under the MIT licence. It is not made by Midjourney or Ace Data Cloud."
    stands_on = (
        f"Qt {qVersion()} through PySide6, under the LGPL version 3. FFmpeg through PyAV, whose builds include x264 "
        "and x265 under the GPL. The typeface is Inter, under the SIL Open Font License 1.1."
    )
    return (purpose, "dim"), (licence, "small"), (stands_on, "small")
