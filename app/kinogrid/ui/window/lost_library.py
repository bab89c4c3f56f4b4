"""A library whose database is gone or damaged: the question how to bring it back, and what is said of it after."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QRadioButton, QWidget

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.store.rebuild import NotRebuilt
from kinogrid.store.recovery import RecordFlaw
from kinogrid.store.rescue import Loss, LossKind, Rescued
from kinogrid.store.snapshots import Snapshot
from kinogrid.studio.library_watch import FoundDamaged, LibraryEvent, StillLost, WrittenBack
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.message import FieldMessage
from kinogrid.ui.controls.notices import Note, Severity
from kinogrid.ui.controls.widgets import dialog_foot, label, named
from kinogrid.ui.failure_text import advice, message, paragraph
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import date_and_time, shown, tr

_log = logging.getLogger("kinogrid")

_TITLES: Mapping[LossKind, Text] = {
    LossKind.MISSING: marked("Library", "The library's database is missing"),
    LossKind.EMPTY: marked("Library", "The library's database is empty"),
    LossKind.DAMAGED: marked("Library", "The library's database is damaged"),
}
_FLAWS: Mapping[RecordFlaw, Text] = {
    RecordFlaw.MISSING: marked("Library", "{folder}: it has no job.json."),
    RecordFlaw.UNREADABLE: marked("Library", "{folder}: its job.json cannot be read."),
    RecordFlaw.NEWER: marked("Library", "{folder}: a newer Kinogrid wrote its job.json."),
    RecordFlaw.MISPLACED: marked("Library", "{folder}: its job.json belongs to another folder."),
    RecordFlaw.TASK_TAKEN: marked("Library", "{folder}: another job has its task already."),
}
# As many folders that bring nothing back are named; all of them are in the log.
_NAMED = 5

Rescue = Callable[[Snapshot | None], Awaitable[Rescued]]


class LostLibraryDialog(FittingDialog):
    """Asks how a library is to be brought back: `chosen` when the person has said, `given_up` when they quit."""

    chosen = Signal()
    given_up = Signal()

    def __init__(self, theme: Theme, loss: Loss, parent: QWidget | None = None) -> None:
        """Offer the copies, the newest first, and then the folders alone."""
        super().__init__(parent, width=560)
        named(self, "Lost library", shown(_TITLES[loss.kind]))
        self.setWindowTitle(tr("Library", "Kinogrid's library"))
        self.setModal(True)
        self._ways: dict[QRadioButton, Snapshot | None] = {}
        # Without a group a click takes the mark of a button away that stands alone.
        group = QButtonGroup(self)
        column = self.column
        column.addWidget(label(shown(_TITLES[loss.kind]), "title", self, wrap=True))
        column.addWidget(label(_what_is_known(loss), "", self, wrap=True))
        for number, (words, snapshot) in enumerate(_offers(loss), 1):
            choice = QRadioButton(words, self)
            choice.setObjectName(f"Way {number}")
            choice.setProperty("role", "choice")
            choice.setChecked(number == 1)
            self._ways[choice] = snapshot
            group.addButton(choice)
            column.addWidget(choice)
        column.addWidget(label(_what_follows(loss), "dim", self, wrap=True))
        self._trouble = FieldMessage(theme, self)
        column.addWidget(self._trouble)
        self._busy = label("", "dim", self)
        self._go = QPushButton(
            tr("Library", "Bring it back") if loss.is_any else tr("Library", "Start a new library"), self
        )
        self._go.setObjectName("Bring it back")
        self._go.setProperty("primary", True)
        self._go.setDefault(True)
        self._go.clicked.connect(self._choose)
        leave = QPushButton(tr("Library", "Quit"), self)
        leave.setObjectName("Quit")
        leave.clicked.connect(self.reject)
        self.foot.addLayout(dialog_foot(leave, self._go, words=self._busy))

    def reject(self) -> None:
        """Give up in place of hiding, while there is nothing under way."""
        if self._go.isEnabled():
            self.given_up.emit()

    def way(self) -> Snapshot | None:
        """Give the copy to begin with, None for the folders alone."""
        return next(snapshot for choice, snapshot in self._ways.items() if choice.isChecked())

    def refuse(self, words: str) -> None:
        """Say why a way led nowhere, and let another be chosen."""
        self._let(free=True)
        self._trouble.say(words)

    def _choose(self) -> None:
        self._trouble.say("")
        self._let(free=False)
        self.chosen.emit()

    def _let(self, *, free: bool) -> None:
        self._busy.setText("" if free else tr("Library", "Reading the folders…"))
        for part in (self._go, *self._ways):
            part.setEnabled(free)


async def bring_back(
    theme: Theme, parent: QWidget, until_quit: Callable[[], Awaitable[object]], loss: Loss, rescue: Rescue
) -> Rescued | None:
    """Ask how, and bring the library back so; None when the person quits. Ways that fail are said, and asked again."""
    dialog = LostLibraryDialog(theme, loss, parent)
    chosen, left = asyncio.Event(), asyncio.Event()
    dialog.chosen.connect(chosen.set)
    dialog.given_up.connect(left.set)
    dialog.show()
    try:
        while await _first(chosen.wait(), left.wait(), until_quit()) == 0:
            chosen.clear()
            try:
                return await rescue(dialog.way())
            except LibraryTrouble as trouble:
                _log.warning("the library was not brought back: %s", trouble.failure)
                dialog.refuse(_failed(trouble, dialog.way()))
        return None
    finally:
        dialog.hide()
        dialog.deleteLater()


async def _first(*waits: Awaitable[object]) -> int:
    """Wait for the first of several things, leave the others alone, and give its number."""
    tasks = [asyncio.ensure_future(wait) for wait in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return next(number for number, task in enumerate(tasks) if task.done())
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def note_of_rebuild(rebuilt: Rescued | NotRebuilt) -> Note:
    """Say what came of reading the library anew."""
    if isinstance(rebuilt, NotRebuilt):
        title = tr("Library", "The library was not rebuilt, and is as it was")
        return Note(Severity.WARNING, title, paragraph(message(rebuilt.why), advice(rebuilt.why)))
    return _note_of(rebuilt, tr("Library", "The library was rebuilt from its folders, with %n job(s)", rebuilt.jobs))


def note_of_rescue(rescued: Rescued) -> Note:
    """Say what has come back, what waits for the person, and what did not come."""
    return _note_of(rescued, tr("Library", "The library is back, with %n job(s)", rescued.jobs))


def _note_of(rescued: Rescued, title: str) -> Note:
    unread = rescued.unread
    named = paragraph(*(shown(_FLAWS[flaw.flaw], folder=flaw.folder) for flaw in unread[:_NAMED]))
    return Note(
        Severity.WARNING if unread else Severity.INFO,
        title,
        paragraph(
            tr(
                "Library",
                "%n waiting order(s) (is|are) held until you resume (it|them).",
                rescued.held,
            )
            if rescued.held
            else "",
            tr("Library", "%n order(s) may have arrived; Kinogrid looks for (it|them).", rescued.doubts)
            if rescued.doubts
            else "",
            tr("Library", "%n folder(s) brought nothing back and (stays as it is|stay as they are).", len(unread))
            if unread
            else "",
            named,
            tr("Library", "The log names them all.") if len(unread) > _NAMED else "",
            tr("Library", "The old file is kept as {name}.", name=rescued.aside) if rescued.aside else "",
        ),
    )


def note_of_watch(event: LibraryEvent) -> Note:
    """Say what has happened to the database while the app runs."""
    match event:
        case WrittenBack(aside=""):
            title = tr("Library", "The library's database was deleted, and has been written again")
            return Note(Severity.WARNING, title, tr("Library", "Nothing of it is lost."))
        case WrittenBack(aside=aside):
            title = tr("Library", "The library's database was replaced, and has been written again")
            words = tr("Library", "Nothing of it is lost. The other file is kept as {name}.", name=aside)
            return Note(Severity.WARNING, title, words)
        case FoundDamaged(why=why):
            return Note(Severity.DANGER, message(why), advice(why))
        case StillLost(why=why):
            title = tr("Library", "The library's database has been deleted or replaced")
            going_on = tr(
                "Library", "It cannot be written again yet. Kinogrid keeps trying, and notes every job in its folder."
            )
            return Note(Severity.DANGER, title, paragraph(going_on, message(why)))


def _what_is_known(loss: Loss) -> str:
    if not loss.folders:
        return tr("Library", "There are no folders of jobs.")
    return tr("Library", "The folders of %n job(s) are there, each with what Kinogrid knows about it.", loss.folders)


def _offers(loss: Loss) -> Sequence[tuple[str, Snapshot | None]]:
    copies = [
        (
            tr("Library", "The copy of {time}, and from the folders what came since", time=date_and_time(snapshot.at)),
            snapshot,
        )
        for snapshot in loss.snapshots
    ]
    alone = tr("Library", "The folders alone") if loss.folders else tr("Library", "A new, empty library")
    return [*copies, (alone, None)]


def _what_follows(loss: Loss) -> str:
    return paragraph(
        tr(
            "Library",
            "Nothing is sent by this. Orders that were waiting come back held; those on their way are looked for.",
        ),
        ""
        if loss.kind is LossKind.MISSING
        else tr("Library", "The file that is there now is kept under another name."),
    )


def _failed(trouble: LibraryTrouble, way: Snapshot | None) -> str:
    if way is not None and trouble.failure.code == "library_damaged":
        return tr("Library", "That copy is damaged, too. Choose another way.")
    return message(trouble.failure)
