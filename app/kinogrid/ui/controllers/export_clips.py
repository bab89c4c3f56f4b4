"""From "Export…" to a file in a person's folder, and what is said on the way."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kinogrid.domain.export import ExportPiece, ExportRequest
from kinogrid.domain.export_name import NamedClip
from kinogrid.domain.failure import StudioError
from kinogrid.domain.job import Job
from kinogrid.domain.lineage import chain
from kinogrid.domain.sequence import ClipSequence
from kinogrid.media.film_encoder import export_kinds
from kinogrid.studio.export_notes import notes_of_several, sequence_notes
from kinogrid.studio.export_queue import ExportDone, ExportEntry, ExportFailed, ExportQueue, ExportWaiting
from kinogrid.studio.ports.clip_keeping import ClipStore
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.controllers.rows_of_jobs import shown_clip
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.exporting.export_choice import ChosenClip, Exportable, ExportChoice
from kinogrid.ui.exporting.export_dialog import ExportDialog
from kinogrid.ui.exporting.export_text import done_words, entry_name, progress_words, size_words, state_words
from kinogrid.ui.exporting.exports_list import ExportsList
from kinogrid.ui.failure_text import in_words
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import number, tr

if TYPE_CHECKING:
    import asyncio

_DELETE_ON_CLOSE = Qt.WidgetAttribute.WA_DeleteOnClose
# What a notice is known by, and its buttons.
_NOTICE, _REVEAL, _LIST = "export", "reveal", "list"
# Characters of a prompt that a file's title has.
_TITLE = 200


class ExportController(QObject):
    """Asks how a clip is to be exported, and tells how its export goes: at the foot, in a list, and when it is done.

    `progress` is the button at the foot, which is there while something is exported; `reveal_wanted` carries the paths
    of what is to be shown in its folder.
    """

    reveal_wanted = Signal(list)

    def __init__(
        self,
        theme: Theme,
        notices: NoticeBoard,
        queue: ExportQueue,
        settings: LiveSettings,
        clips: ClipStore,
        find: Callable[[str], Job | None],
        start: Starter,
        marked: Callable[[Job, int], tuple[int, int] | None],
    ) -> None:
        """Take the queue, where folder and template are kept, and who knows jobs and their files.

        `marked` tells the first and the last frame of a variant between its in and out points.
        """
        super().__init__(notices)
        self._theme, self._notices, self._queue, self._settings = theme, notices, queue, settings
        self._clips, self._find, self._start, self._marked = clips, find, start, marked
        self._looking: asyncio.Task[None] | None = None
        self._list: ExportsList | None = None
        # Those that have gone on beside each other since nothing was exported the last time.
        self._together: dict[int, ExportEntry] = {}
        self.progress = QPushButton()
        self.progress.setObjectName("Exports")
        self.progress.setFlat(True)
        theme.dress(self.progress, "save", Tone.DIM)
        self.progress.hide()
        self.progress.clicked.connect(self.show_list)
        queue.listen(self._show_entry)

    def ask(self, job: Job, index: int) -> None:
        """Ask how a variant is to be exported."""
        clip = next((clip for clip in job.clips if clip.index == index), None)
        if clip is None:
            return
        self._open(
            Exportable(
                title=tr("Export", "Export variant {number}", number=number(index + 1)),
                path=self._clips.clip_path(job, index),
                frames=clip.frames,
                edge=max(clip.width, clip.height),
                named=_named(job, index),
                ancestors=self._ancestors(job),
                variants=tuple((str(one.index + 1), self._clips.clip_path(job, one.index)) for one in job.clips),
                part=self._marked(job, index),
                poster=self._clips.poster_path(clip),
            ),
            partial(self._request, [(job, index)]),
        )

    def ask_about_selection(self, variants: Sequence[tuple[Job, int]]) -> None:
        """Ask how several variants are to be exported, in their order; of those that are not here nothing is."""
        there = [(job, index, clip) for job, index in variants for clip in job.clips if clip.index == index]
        if len(there) <= 1:
            for job, index, _clip in there:
                self.ask(job, index)
            return
        job, index, clip = there[0]
        self._open(
            Exportable(
                title=tr("Export", "Export %n clips", len(there)),
                path=self._clips.clip_path(job, index),
                frames=clip.frames,
                edge=max(max(one.width, one.height) for _job, _index, one in there),
                named=_named(job, index),
                poster=self._clips.poster_path(clip),
                chosen=tuple(ChosenClip(self._clips.clip_path(one, at), _named(one, at)) for one, at, _clip in there),
            ),
            partial(self._request, [(one, at) for one, at, _clip in there]),
        )

    def _open(self, clip: Exportable, request: Callable[[ExportChoice], ExportRequest]) -> None:
        settings = self._settings.value
        dialog = ExportDialog(
            self._theme,
            clip,
            export_kinds(),
            Path(settings.export_folder) if settings.export_folder else _usual_folder(),
            settings.export_template,
            self._parent(),
        )
        dialog.setAttribute(_DELETE_ON_CLOSE)
        dialog.chosen.connect(partial(self._export, request))
        dialog.changed.connect(lambda choice: self._look_how_large(dialog, request(choice)))
        dialog.finished.connect(self._look_no_more)
        dialog.open()

    def ask_about_sequence(self, sequence: ClipSequence, pieces: Sequence[ExportPiece]) -> None:
        """Ask how a sequence is to be exported, of which these pieces can be shown."""
        if not pieces:
            return
        found = [clip for shot in sequence.shots if (clip := sequence.clip_of(shot, self._find)) is not None]
        clips = [clip for _job, clip in found]
        exportable = Exportable(
            title=tr("Export", "Export “{name}”", name=seen(sequence.name)),
            path=Path(pieces[0].path),
            frames=1,
            edge=max((max(clip.width, clip.height) for clip in clips), default=0),
            named=NamedClip(sequence.name, "", sequence.id, _local(sequence.created_at)),
            poster=self._clips.poster_path(clips[0]) if clips else Path(pieces[0].path),
            sequence=tuple(pieces),
        )
        notes = sequence_notes(sequence, self._find)
        self._open(exportable, lambda choice: replace(_request_of(choice), title=sequence.name, notes=notes))

    def show_list(self) -> None:
        """Show all exports since the start."""
        if self._list is None:
            self._list = ExportsList(self._queue.entries, self._parent())
            self._list.call_off_requested.connect(self._queue.call_off)
            self._list.reveal_requested.connect(lambda state: self.reveal_wanted.emit([state.path]))
            self._list.setAttribute(_DELETE_ON_CLOSE)
            self._list.finished.connect(self._forget_list)
        self._list.show()

    def _forget_list(self) -> None:
        self._list = None

    def _parent(self) -> QWidget:
        return self._notices.window()

    def _ancestors(self, job: Job) -> tuple[Path, ...]:
        """Give the files of the clips that lead to a job; none where one of them is not here."""
        found: list[Path] = []
        for link in chain(job, self._find):
            parent = self._find(link.job_id)
            if parent is None or all(clip.index != link.index for clip in parent.clips):
                return ()
            found.append(self._clips.clip_path(parent, link.index))
        return tuple(found)

    def ask_about_job(self, job_id: str) -> None:
        """Ask how a job's picked variant is to be exported, or else its first one that is here."""
        job = self._find(job_id)
        clip = None if job is None else shown_clip(job)
        if job is not None and clip is not None:
            self.ask(job, clip.index)

    def _export(self, request: Callable[[ExportChoice], ExportRequest], choices: Sequence[ExportChoice]) -> None:
        for choice in choices:
            self._queue.add(request(choice))
        choice, settings = choices[0], self._settings
        settings.change(replace(settings.value, export_folder=str(choice.folder), export_template=choice.template))

    def _request(self, variants: Sequence[tuple[Job, int]], choice: ExportChoice) -> ExportRequest:
        about = variants if choice.at is None else [variants[choice.at]]
        notes = notes_of_several(about, self._find)
        return replace(_request_of(choice), title=about[0][0].order.prompt[:_TITLE], notes=notes)

    def _look_how_large(self, dialog: ExportDialog, request: ExportRequest) -> None:
        self._look_no_more()
        self._looking = self._start(self._tell_size(dialog, request), "look how large an export will be")

    def _look_no_more(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    async def _tell_size(self, dialog: ExportDialog, request: ExportRequest) -> None:
        try:
            made = await self._queue.try_out(request)
        except StudioError as error:
            dialog.show_size(in_words(error.failure))
        else:
            dialog.show_size(size_words(made, request.settings.bound))

    def _show_entry(self, entry: ExportEntry) -> None:
        words = progress_words(self._queue.entries)
        self.progress.setVisible(bool(words))
        self.progress.setText(words)
        if self._list is not None:
            self._list.show_entry(entry)
        if isinstance(entry.state, ExportWaiting):
            self._together[entry.number] = entry
        elif not entry.is_open:
            self._together[entry.number] = entry
            self._say_ended(entry)
            if not words:
                self._together.clear()

    def _say_ended(self, entry: ExportEntry) -> None:
        """Say that an export has ended; of several that went on beside each other it is the last that sums them up."""
        together = tuple(self._together.values())
        done = [one.state for one in together if isinstance(one.state, ExportDone)]
        if len(done) > 1 and not any(one.is_open for one in together):
            title = tr("Export", "%n files are exported.", len(done))
            actions = ((_REVEAL, tr("Export", "Show in folder")), (_LIST, tr("Export", "Show all")))
            note = Note(Severity.INFO, title, done_words(together), actions)
            reveal = partial(
                self.reveal_wanted.emit, [one.path for one in done if one.path.parent == done[-1].path.parent]
            )
            self._notices.put(_NOTICE, note, lambda key: self.show_list() if key == _LIST else reveal())
            return
        match entry.state:
            case ExportDone() as only:
                title = tr("Export", "“{name}” is exported.", name=entry_name(entry))
                note = Note(Severity.INFO, title, state_words(only), ((_REVEAL, tr("Export", "Show in folder")),))
                self._notices.put(_NOTICE, note, lambda _key: self.reveal_wanted.emit([only.path]))
            case ExportFailed() as failed:
                title = tr("Export", "“{name}” was not exported.", name=entry_name(entry))
                note = Note(Severity.DANGER, title, state_words(failed))
                self._notices.put(f"{_NOTICE} {entry.number}", note)


def _request_of(choice: ExportChoice) -> ExportRequest:
    return ExportRequest(
        pieces=choice.pieces,
        settings=choice.settings,
        folder=choice.folder,
        name=choice.name,
        is_lineage=choice.is_lineage,
        side_by_side=choice.side_by_side,
    )


def _usual_folder() -> Path:
    return Path.home()


def _named(job: Job, index: int) -> NamedClip:
    return NamedClip(job.order.prompt, str(index + 1), job.id, _local(job.created_at))


def _local(at: float) -> datetime:
    return datetime.fromtimestamp(at).astimezone()
