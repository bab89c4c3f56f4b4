"""The move of the library as a person sees it: asked where, told how far, held, called off."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from kinogrid.studio.moves import MoveCalledOff, MoveCopying, MoveDone, MoveHeld, MoveNews, MoveReady, Moves
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.failure_text import advice, message, paragraph
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.text import percent, tr

# What a notice is known by, and its buttons.
_NOTICE, _CALL_OFF, _GO_ON, _QUIT = "move", "call-off-move", "go-on-with-move", "quit-for-move"


class MovingLibrary(QObject):
    """Asks for the folder, and says in one notice how it goes; `said` carries a sentence."""

    said = Signal(str)

    def __init__(self, notices: NoticeBoard, moves: Moves, close: Callable[[], object]) -> None:
        """Take where it is said how it goes, who does it, and what closes the window."""
        super().__init__(notices)
        self._notices, self._moves, self._close = notices, moves, close
        self._may_move = False
        self._told = ""
        moves.listen(self._follow)

    def let_move(self) -> None:
        """Let the library be moved: this start has not been told on the command line where it is."""
        self._may_move = True

    def ask(self) -> None:
        """Ask for the folder in which the library's new one is to be."""
        if not self._may_move:
            self.said.emit(tr("Move", "This library was named when Kinogrid was started, and stays where it is."))
            return
        if self._moves.plan is not None or self._moves.is_busy:
            self.said.emit(tr("Move", "The library is being moved already."))
            return
        title = tr("Move", "Choose where the library's new folder is to be")
        dialog = QFileDialog(self._notices.window(), title, str(Path.home()))
        dialog.setObjectName("Move into")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._moves.move(Path(name)))
        dialog.open()

    def _follow(self, news: MoveNews) -> None:
        call_off = (_CALL_OFF, tr("Move", "Call it off"))
        match news:
            case MoveCopying(plan=plan, done=done, total=total):
                share = percent(done / total) if total else percent(0)
                if share != self._told:
                    title = tr("Move", "The library is being copied: {share}", share=share)
                    words = tr(
                        "Move",
                        "To {name}. Kinogrid goes on working here until it is started again.",
                        name=_name(plan.target),
                    )
                    self._put(Note(Severity.INFO, title, words, (call_off,), closable=False))
                    self._told = share
            case MoveReady(plan=plan):
                title = tr("Move", "Every clip is copied, and was compared")
                words = tr(
                    "Move",
                    "The next start takes along what has changed, opens the library in {name}, and removes it here.",
                    name=_name(plan.target),
                )
                quit_now = (_QUIT, tr("Move", "Quit now"))
                self._put(Note(Severity.INFO, title, words, (quit_now, call_off), closable=False))
            case MoveHeld(plan=plan, why=why):
                title = tr("Move", "The library is not moved for now, and is where it was")
                words = paragraph(message(why), advice(why))
                again = (_GO_ON, tr("Move", "Try again"))
                self._put(Note(Severity.WARNING, title, words, () if plan is None else (again, call_off)))
            case MoveCalledOff():
                self._notices.drop(_NOTICE)
                self._told = ""
                self.said.emit(tr("Move", "The library stays where it is. No copy of it is left."))
            case MoveDone(cleaned=cleaned):
                title = tr("Move", "The library has been moved")
                words = (
                    tr(
                        "Move",
                        "%n file(s) in {name} (is|are) not what was copied, and (stays|stay).",
                        cleaned.left,
                        name=_name(cleaned.folder),
                    )
                    if cleaned.left
                    else tr("Move", "Nothing of it is left in {name}.", name=_name(cleaned.folder))
                )
                self._put(Note(Severity.INFO, title, words))

    def _put(self, note: Note) -> None:
        self._told = ""
        self._notices.put(_NOTICE, note, self._act)

    def _act(self, key: str) -> None:
        if key == _CALL_OFF:
            self._moves.call_off()
        elif key == _GO_ON:
            self._moves.go_on()
        elif key == _QUIT:
            self._close()


def _name(folder: Path) -> str:
    return seen(str(folder))
