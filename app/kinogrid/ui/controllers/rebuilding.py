"""Has the library read anew from its folders: asked first, done by the next start, and taken back until then."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kinogrid.studio.ports.library_care import Wish
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.text import tr

# What a notice is known by, and its button.
_NOTICE, _DROP = "rebuild", "keep-library"


class Rebuilding(QObject):
    """Asks whether the next start is to read the library anew, and quits for it."""

    def __init__(
        self, parent: QWidget, notices: NoticeBoard, wish: Wish, close: Callable[[], object], start: Starter
    ) -> None:
        """Take where questions stand, where to say that it is wished, and what closes the window."""
        super().__init__(parent)
        self._parent, self._notices, self._wish, self._close, self._start = parent, notices, wish, close, start

    def ask(self) -> None:
        """Ask whether it is to be done."""
        box = QuestionBox(
            self._parent,
            question=tr("Library", "Rebuild the library from its folders?"),
            detail=paragraph(
                tr("Library", "Kinogrid quits. Its next start reads every job anew from the job.json in its folder."),
                tr("Library", "The present database is kept beside it under another name, and no clip is touched."),
                tr(
                    "Library",
                    "Orders that wait come back held. What stands in no folder is left behind: saved searches, empty "
                    "projects, and what could be undone.",
                ),
            ),
            verb=tr("Library", "Quit, and rebuild at the next start"),
        )
        box.agreed.connect(lambda: self._start(self._wished(), "wish for another library"))
        box.open()

    async def _wished(self) -> None:
        await self._wish.write()
        words = tr("Library", "The next start of Kinogrid reads the library anew from its folders.")
        note = Note(Severity.INFO, words, actions=((_DROP, tr("Library", "Do not")),), closable=False)
        self._notices.put(_NOTICE, note, lambda _key: self._start(self._dropped(), "wish for no other library"))
        self._close()

    async def _dropped(self) -> None:
        await self._wish.drop()
        self._notices.drop(_NOTICE)
