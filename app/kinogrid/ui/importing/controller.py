"""Opens the import dialog and carries what is chosen there to the importer."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kinogrid.domain.failure import StudioError
from kinogrid.domain.file_names import shown_name
from kinogrid.domain.noted_order import FileNotes, understood
from kinogrid.media.clip_problem import BrokenClip
from kinogrid.studio.importer import Importer, NotTakenIn, Offer
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.failure_text import asked_in_vain
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.importing.covers import Covers
from kinogrid.ui.importing.dialog import ImportDialog
from kinogrid.ui.importing.model import TaskRow
from kinogrid.ui.importing.notes_dialog import NotesDialog
from kinogrid.ui.importing.task_text import task_row
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

# So many tasks that could not be taken in are named.
NAMED = 5


class ImportController(QObject):
    """Serves the import dialog while it is open; `taken_in` carries the id of the last job of those taken in."""

    taken_in = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        importer: Importer,
        covers: Covers,
        start: Starter,
        look_now: Callable[[], None],
        read_notes: Callable[[Path], Awaitable[str]],
        use: Callable[[FileNotes], object],
    ) -> None:
        """Take who can list and take in; `look_now` asks at once how the tasks are that were taken in.

        `read_notes` gives what a file says of how it was made and raises `BrokenClip`; `use` has that in Compose.
        """
        super().__init__(parent)
        self._parent = parent
        self._theme = theme
        self._importer = importer
        self._covers = covers
        self._start = start
        self._look_now = look_now
        self._read_notes, self._use = read_notes, use
        self._offers: dict[str, Offer] = {}
        self._next: int | None = 0
        self._dialog: ImportDialog | None = None
        self._give_up: list[Callable[[], object]] = []

    def open(self) -> None:
        """Open the dialog, or bring it forward, with the newest tasks."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        dialog = self._dialog = ImportDialog(self._theme, self._covers.pictures, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.more_requested.connect(self._more)
        dialog.find_requested.connect(self._find)
        dialog.file_given.connect(self._read)
        dialog.import_requested.connect(self._take_in)
        dialog.finished.connect(self._closed)
        self._next = 0
        dialog.open()
        self._more()

    def ask_about(self, path: Path) -> None:
        """Open the dialog and ask what to do with what a clip says of how it was made."""
        self.open()
        self._read(path)

    def choose_from(self, folder: Path) -> None:
        """Open the dialog and let a clip of a folder be chosen that says how it was made."""
        self.open()
        if self._dialog is not None:
            self._dialog.browse(folder)

    def _closed(self) -> None:
        self._dialog = None
        while self._give_up:
            self._give_up.pop()()
        self._offers.clear()
        self._covers.clear()

    def _more(self) -> None:
        if self._dialog is not None:
            self._start(self._list(self._dialog), "list tasks")

    def _find(self, task_id: str) -> None:
        if self._dialog is not None:
            self._start(self._look_up(self._dialog, task_id), "find a task")

    def _read(self, path: Path) -> None:
        if self._dialog is not None:
            self._start(self._ask_about(self._dialog, path), "read a file's notes")

    async def _ask_about(self, dialog: ImportDialog, path: Path) -> None:
        """Show what a file says of how it was made, and ask what to do with that."""
        dialog.say("")
        dialog.set_busy(busy=True)
        try:
            notes = understood(await self._read_notes(path))
        except BrokenClip:
            notes = None
        if not self._is_open(dialog):
            return
        dialog.set_busy(busy=False)
        name = seen(shown_name(path.name))
        if notes is None:
            dialog.say(tr("Import", "“{name}” does not say how it was made.", name=name))
            return
        asked = NotesDialog(name, notes, dialog)
        asked.use_requested.connect(lambda: self._use_notes(dialog, notes))
        asked.find_requested.connect(lambda: self._start(self._look_up(dialog, notes.task_id, notes), "find a task"))
        asked.open()

    def _use_notes(self, dialog: ImportDialog, notes: FileNotes) -> None:
        self._use(notes)
        dialog.close()

    def _take_in(self, task_ids: Sequence[str]) -> None:
        if self._dialog is not None:
            self._start(self._take_all(self._dialog, task_ids), "import")

    def _is_open(self, dialog: ImportDialog) -> bool:
        return self._dialog is dialog

    async def _list(self, dialog: ImportDialog) -> None:
        dialog.say("")
        dialog.set_busy(busy=True)
        try:
            page = await self._importer.page(self._next or 0)
        except StudioError as error:
            if self._is_open(dialog):
                dialog.set_busy(busy=False)
                dialog.say(asked_in_vain(error), again=True)
            return
        if not self._is_open(dialog):
            return
        self._next = page.next
        dialog.set_busy(busy=False)
        dialog.show_page(map(self._row, page.offers), more=page.next is not None)
        self._keep(page.offers)

    async def _look_up(self, dialog: ImportDialog, task_id: str, notes: FileNotes | None = None) -> None:
        dialog.task_id.say("")
        dialog.set_busy(busy=True)
        try:
            offer = await self._importer.find(task_id)
            if notes is not None:
                offer = self._importer.noted(offer, notes)
        except StudioError as error:
            if self._is_open(dialog):
                dialog.set_busy(busy=False)
                dialog.task_id.say(asked_in_vain(error))
            return
        if self._is_open(dialog):
            dialog.set_busy(busy=False)
            dialog.show_found(self._row(offer))
            self._keep((offer,))

    async def _take_all(self, dialog: ImportDialog, task_ids: Sequence[str]) -> None:
        offers = [self._offers[task_id] for task_id in task_ids if task_id in self._offers]
        dialog.say("")
        dialog.set_busy(busy=True)
        taken = await self._importer.take_all(offers)
        if taken.jobs:
            self._look_now()
            self.taken_in.emit(taken.jobs[-1].id)
        if self._is_open(dialog):
            dialog.set_busy(busy=False)
            dialog.say("\n".join(self._left_words(taken.left)))
            dialog.change(map(self._row, offers))
            dialog.say_taken(len(taken.jobs))

    def _left_words(self, left: Sequence[NotTakenIn]) -> Iterator[str]:
        """Name each task that was not taken in, as many as fit, with its reason."""
        for one in left[:NAMED]:
            name = self._row(self._importer.weigh(one.record)).prompt
            yield tr("Import", "{task}: {why}", task=name, why=asked_in_vain(one.error))
        if len(left) > NAMED:
            yield tr("Import", "and %n more", len(left) - NAMED)

    def _keep(self, offers: Sequence[Offer]) -> None:
        for offer in offers:
            fresh = offer.record.id not in self._offers
            # What a file says of an order is kept where the list only says less.
            if fresh or offer.order is not None:
                self._offers[offer.record.id] = offer
            if fresh and offer.picture is not None:
                task = self._start(self._fetch(offer.record.id, offer.picture), "fetch a task's picture")
                self._give_up.append(task.cancel)

    async def _fetch(self, task_id: str, address: str) -> None:
        try:
            data = await self._importer.picture(address)
        except StudioError:
            # A row without its picture says all that it has to; old pictures are gone from their hosts anyway.
            return
        self._covers.put(task_id, data)

    def _row(self, offer: Offer) -> TaskRow:
        return task_row(replace(self._importer.weigh(offer.record), order=offer.order))
