"""Closing the window while something goes on that a person waits for: asked first, and done once nothing is lost."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kinogrid.ui.controls.leaving_dialog import LeavingChoice, LeavingDialog, Unfinished
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.text import joined, tr

# What a notice is known by, and its button.
_NOTICE, _STAY = "leaving", "stay"


@dataclass(frozen=True, slots=True)
class WaitedFor:
    """One kind of work that a person waits for.

    `unfinished` tells what of it is not done, None for nothing; `call_off` gives it up; `listen` has told whenever it
    stands otherwise, and whether it has just failed.
    """

    unfinished: Callable[[], Unfinished | None]
    call_off: Callable[[], object]
    listen: Callable[[Callable[[bool], object]], object]


class LeavingQuestion(QObject):
    """Keeps the window open while work is under way, until the person has said what becomes of it."""

    def __init__(self, notices: NoticeBoard, work: Sequence[WaitedFor], close: Callable[[], object]) -> None:
        """Take where to say that it waits, what is waited for, and what closes the window."""
        super().__init__(notices)
        self._notices, self._work, self._close = notices, tuple(work), close
        self._dialog: LeavingDialog | None = None
        self._goes, self._waits = False, False
        for one in self._work:
            one.listen(lambda failed: self._follow(failed=failed))

    def may_close(self) -> bool:
        """Tell whether nothing goes on any more, or it may be left; else the person is asked, about all at once."""
        unfinished = self._unfinished()
        if self._goes or not unfinished:
            return True
        if self._dialog is None:
            self._dialog = LeavingDialog(unfinished, self._notices.window())
            self._dialog.chosen.connect(self._leave)
            self._dialog.finished.connect(self._answered)
            self._dialog.open()
        self._dialog.activateWindow()
        return False

    def _unfinished(self) -> list[Unfinished]:
        return [found for one in self._work if (found := one.unfinished()) is not None]

    def _answered(self) -> None:
        self._dialog = None

    def _leave(self, choice: LeavingChoice) -> None:
        if choice is LeavingChoice.GO_ON:
            self._goes = True
            self._close()
            return
        self._waits = True
        if choice is LeavingChoice.CANCEL:
            for one in self._work:
                if one.unfinished() is not None:
                    one.call_off()
        self._follow(failed=False)

    def _stay(self) -> None:
        self._waits = False
        self._notices.drop(_NOTICE)

    def _follow(self, *, failed: bool) -> None:
        """Close once the last of it has ended; what failed keeps the window open, so that it is seen."""
        if not self._waits:
            return
        unfinished = self._unfinished()
        if failed:
            self._stay()
        elif not unfinished:
            self._stay()
            self._close()
        else:
            title = tr("Leaving", "Kinogrid quits by itself once all of it is done.")
            words = joined(" ", *(one.said for one in unfinished))
            note = Note(Severity.INFO, title, words, ((_STAY, tr("Leaving", "Keep working")),), closable=False)
            self._notices.put(_NOTICE, note, lambda _key: self._stay())
