"""What the window shows where a start cannot go on: why, and the ways on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kinogrid.domain.file_names import shown_name
from kinogrid.ui.controls.message import announce
from kinogrid.ui.controls.widgets import bare, icon_label, label, scroll_area
from kinogrid.ui.style.sizing import give_most
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr

# The content's widest, in logical pixels.
_WIDEST = 560


class StartTrouble(QWidget):
    """Says why nothing can be done yet, and offers to try again, another folder, and the end.

    `folder_chosen` carries another folder's path.
    """

    try_again_requested = Signal()
    folder_chosen = Signal(str)
    quit_requested = Signal()

    def __init__(self, theme: Theme, folder: Path, *, passes: bool, remembers: bool, report: str = "") -> None:
        """Take the folder that cannot be used, and whether that may pass by itself.

        `remembers` tells whether the choice of another outlives this start; a `report` can be copied for support.
        """
        super().__init__()
        self.setObjectName("Start trouble")
        self._folder = folder
        self._report = report
        self._reason = label("", "", wrap=True, selectable=True)
        self._advice = label("", "dim", wrap=True)
        content = QWidget(self)
        give_most(content, width=_WIDEST)
        column = bare(QVBoxLayout(content), 12)
        column.addWidget(icon_label(theme, "error", Tone.DANGER, content), alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(tr("Start", "Kinogrid cannot start"), "title", content, wrap=True))
        column.addWidget(self._reason)
        # A path has no blanks to be broken at.
        named = shown_name(str(folder))
        path = label(named.replace("/", "\u200b/"), "hint", content, wrap=True)
        path.setAccessibleName(named)
        column.addWidget(path)
        column.addWidget(self._advice)
        if passes:
            column.addWidget(label(_meanwhile(), "dim", content, wrap=True))
        column.addWidget(label(_elsewhere(remembers=remembers), "dim", content, wrap=True))
        column.addSpacing(8)
        column.addLayout(self._ways(content))
        page = QWidget(self)
        inside = QHBoxLayout(page)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.addStretch(1)
        inside.addWidget(content, stretch=1000, alignment=Qt.AlignmentFlag.AlignVCenter)
        inside.addStretch(1)
        bare(QVBoxLayout(self)).addWidget(scroll_area(page, self))

    def say(self, reason: str, advice: str) -> None:
        """Say what is in the way, and what to do about it."""
        if (reason, advice) == (self._reason.text(), self._advice.text()):
            return
        self._reason.setText(reason)
        self._advice.setText(advice)
        announce(self._reason, reason)

    def _ways(self, parent: QWidget) -> QHBoxLayout:
        again = QPushButton(tr("Start", "Try again"), parent)
        again.setObjectName("Try again")
        again.setProperty("primary", True)
        again.setDefault(True)
        again.clicked.connect(self.try_again_requested)
        other = QPushButton(tr("Start", "Choose another folder"), parent)
        other.setObjectName("Choose another folder")
        other.clicked.connect(self._choose)
        leave = QPushButton(tr("Start", "Quit"), parent)
        leave.setObjectName("Quit")
        leave.clicked.connect(self.quit_requested)
        buttons = [again, other, leave]
        if self._report:
            copy = QPushButton(tr("Start", "Copy report"), parent)
            copy.setObjectName("Copy report")
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report))
            buttons.insert(1, copy)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Start", "Choose another folder"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.folder_chosen)
        dialog.open()


def _meanwhile() -> str:
    return tr(
        "Start",
        "Kinogrid checks every few seconds and goes on by itself as soon as it can. Until then it sends "
        "nothing. Orders that the service has already taken go on there, and are taken up again with this folder.",
    )


def _elsewhere(*, remembers: bool) -> str:
    if remembers:
        return tr(
            "Start",
            "Another folder has a library of its own, or begins one: database, frames and clips together. Nothing is "
            "moved there, what is in this folder waits in it, and Kinogrid opens the other one from now on.",
        )
    return tr(
        "Start",
        "Another folder has a library of its own, or begins one: database, frames and clips together. Nothing is moved "
        "there, what is in this folder waits in it, and the choice holds for this start only.",
    )
