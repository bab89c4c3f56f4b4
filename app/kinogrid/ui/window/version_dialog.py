"""The dialog in which one waits for the answer whether there is a new version, and reads it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.result_line import CheckVerdict, ResultLine
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr
from kinogrid.ui.window.version_text import asked_of_words, asking_words


class VersionDialog(FittingDialog):
    """Waits from the start; open it with `open()`. Whoever closes it waits no more.

    `again_requested` asks for another look, `page_requested` for a page of what is new.
    """

    again_requested = Signal()
    page_requested = Signal(str)

    def __init__(self, theme: Theme, host: str, version: str, parent: QWidget | None = None) -> None:
        """Say who is asked, and what that one learns."""
        super().__init__(parent, width=480)
        self._host, self._address = host, ""
        title = tr("Version", "Check for a new version")
        named(self, "Check for a new version", title)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column.addWidget(label(title, "title", self, wrap=True))
        self._result = ResultLine(theme, self)
        self.column.addWidget(self._result)
        self.column.addWidget(label(asked_of_words(host, version), "hint", self, wrap=True))
        self._again = QPushButton(tr("Version", "Try again"), self)
        self._again.setObjectName("Look again for a version")
        self._again.clicked.connect(self.again_requested)
        self._news = QPushButton(tr("News", "What's new"), self)
        self._news.setObjectName("Open the page of the version")
        theme.dress(self._news, "open", Tone.ON_ACCENT)
        self._news.setProperty("primary", True)
        self._news.clicked.connect(lambda: self.page_requested.emit(self._address))
        self._leave = leave_button(self, tr("Dialog", "Cancel"))
        self.foot.addLayout(dialog_foot(self._leave, self._again, self._news))
        for button in (self._again, self._news):
            button.setAutoDefault(False)
        self.wait()

    def wait(self) -> None:
        """Wait for an answer."""
        self._result.wait(asking_words(self._host))
        self._leave.setText(tr("Dialog", "Cancel"))
        self._leave.setFocus()
        self._again.hide()
        self._news.hide()

    def tell(self, words: str, verdict: CheckVerdict, page: str = "") -> None:
        """Say what came of it, and offer what is left to do: a page, where there is one."""
        self._address = page
        self._result.say(words, verdict)
        self._leave.setText(tr("Dialog", "Close"))
        self._again.setVisible(verdict is not CheckVerdict.GOOD)
        self._news.setVisible(bool(page))
        if page:
            self._news.setFocus()
