"""The way from a dialog to the page of the guide that says what it is about."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from kinogrid.ui.controls.widgets import bare
from kinogrid.ui.style.theme import Theme, Tone


def guide_link(theme: Theme, words: str, parent: QWidget) -> QPushButton:
    """Make the button that leads to the guide; its words are the question that is answered there."""
    made = QPushButton(words, parent)
    made.setObjectName("To the guide")
    made.setProperty("link", True)
    made.setAutoDefault(False)
    theme.dress(made, "question", Tone.ACCENT)
    return made


def beside_title(title: QLabel, link: QPushButton) -> QHBoxLayout:
    """Lay a dialog's title out with the link at its other end, where it costs no height."""
    row = bare(QHBoxLayout(), 12)
    row.addWidget(title, stretch=1)
    row.addWidget(link, alignment=Qt.AlignmentFlag.AlignTop)
    return row
