"""Closing the window while files are exported: asked first, and done once nothing is lost by it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kinogrid.studio.export_queue import ExportEntry, ExportFailed, ExportQueue
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.exporting.leaving_dialog import LeavingChoice, LeavingDialog
from kinogrid.ui.text import tr

# What a notice is known by, and its button.
_NOTICE, _STAY = "leaving", "stay"


class LeavingExports(QObject):
    """Keeps the window open while exports go on, until the person has said what becomes of them."""

    def __init__(self, notices: NoticeBoard, queue: ExportQueue, close: Callable[[], object]) -> None:
        """Take where to say that it waits, whose exports these are, and what closes the window."""
        super().__init__(notices)
        self._notices, self._queue, self._close = notices, queue, close
        self._dialog: LeavingDialog | None = None
        self._goes, self._waits = False, False
        queue.listen(self._follow)

    def may_close(self) -> bool:
        """Tell whether nothing is exported any more, or it may be left; else the person is asked."""
        going = self._going()
        if self._goes or not going:
            return True
        if self._dialog is None:
            self._dialog = LeavingDialog(going, self._notices.window())
            self._dialog.chosen.connect(self._leave)
            self._dialog.finished.connect(self._answered)
            self._dialog.open()
        self._dialog.activateWindow()
        return False

    def _going(self) -> tuple[ExportEntry, ...]:
        return tuple(entry for entry in self._queue.entries if entry.is_open)

    def _answered(self) -> None:
        self._dialog = None

    def _leave(self, choice: LeavingChoice) -> None:
        if choice is LeavingChoice.GO_ON:
            self._goes = True
            self._close()
            return
        self._waits = True
        if choice is LeavingChoice.CANCEL:
            self._queue.call_off_all()
        self._say()
        self._follow(None)

    def _say(self) -> None:
        count = len(self._going())
        if count:
            words = tr("Export", "Kinogrid quits once %n export(s) (is|are) done.", count)
            note = Note(Severity.INFO, words, actions=((_STAY, tr("Export", "Keep working")),), closable=False)
            self._notices.put(_NOTICE, note, lambda _key: self._stay())

    def _stay(self) -> None:
        self._waits = False
        self._notices.drop(_NOTICE)

    def _follow(self, entry: ExportEntry | None) -> None:
        """Close once the last export has ended; one that failed keeps the window open, so that this is seen."""
        if not self._waits:
            return
        if entry is not None and isinstance(entry.state, ExportFailed):
            self._stay()
        elif not self._going():
            self._stay()
            self._close()
        elif entry is not None and not entry.is_open:
            self._say()
