"""Clips and frames handed to other programs: carried out by the mouse, copied, opened, or by the provider's address."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalKind
from kinogrid.domain.listed import ListedItem
from kinogrid.domain.request import Imagine
from kinogrid.domain.state import Clip, Done
from kinogrid.studio.curation import suggested_name
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.ports.clip_keeping import ClipStore
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.controllers.rows_of_jobs import shown_clip
from kinogrid.ui.controls.desktop import open_path
from kinogrid.ui.controls.file_handing import Carry, Handful, copy_files, files_as_data, picture_of
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.preview.model import PngFrame, VariantAct
from kinogrid.ui.text import tr

KeepFrame = Callable[[bytes, str], Awaitable[Path]]
"""Writes a picture under a name where other programs may refer to it, and gives its file; raises `LibraryTrouble`."""

# Seconds.
_HOUR, _DAY = 3_600, 86_400
# Hours that are told as such, before days are.
_MOST_HOURS = 48


class HandingOver(QObject):
    """Gives files to other programs; `said` carries a sentence about what was copied, or why nothing was.

    `carrying` tells that clips are carried from now on, or no longer.
    """

    said = Signal(str)
    carrying = Signal(bool)

    def __init__(
        self,
        parent: QWidget,
        repository: JobRepository,
        clips: ClipStore,
        start: Starter,
        *,
        carry: Carry,
        keep_frame: KeepFrame,
    ) -> None:
        """Take what drags come from, who knows jobs and their files, and what lets a person carry something out."""
        super().__init__(parent)
        self._parent, self._repository, self._clips, self._start = parent, repository, clips, start
        self._carry, self._keep_frame = carry, keep_frame

    def acts(self) -> Mapping[Act, Callable[[str], object]]:
        """Give what this does, each for a job's id."""
        return {
            Act.COPY_FILES: lambda job_id: self.copy([ListedItem(job_id, None)]),
            Act.OPEN: lambda job_id: self.open(ListedItem(job_id, None)),
            Act.COPY_ADDRESS: lambda job_id: self.copy_address(ListedItem(job_id, None)),
        }

    def variant_acts(self) -> Mapping[VariantAct, Callable[[Job, int], object]]:
        """Give what this does with a variant, each for its job and its index."""
        return {
            VariantAct.CARRY: lambda job, index: self.carry_out([ListedItem(job.id, index)]),
            VariantAct.COPY_FILE: lambda job, index: self.copy([ListedItem(job.id, index)]),
            VariantAct.OPEN: lambda job, index: self.open(ListedItem(job.id, index)),
            VariantAct.COPY_ADDRESS: lambda job, index: self.copy_address(ListedItem(job.id, index)),
        }

    def carry_out(self, items: Sequence[ListedItem]) -> None:
        """Let a person carry clips away, a job standing for all of its clips, if the mouse is held still.

        That begins once the events are done that have led here, as it has the loop to itself until all is let go.
        """
        if (jobs := self._repository.in_memory({item.job_id for item in items})) is None:
            self._start(self._carry_out(items), "carry clips out")
        else:
            self._let_go_soon(self._handful(items, jobs))

    def carry_frame(self, frame: PngFrame) -> None:
        """Let a person carry a frame away, once it is a file."""
        self._start(self._carry_frame(frame), "carry a frame")

    def carry_chosen(self, meant: Callable[[], Awaitable[Sequence[ListedItem]]]) -> None:
        """Let a person carry away what `meant` finds."""
        self._start(self._carry_chosen(meant), "carry what is chosen")

    def copy(self, items: Sequence[ListedItem]) -> None:
        """Put the files of clips onto the clipboard, a job standing for all of its clips."""
        self._start(self._copy(items), "copy clips")

    async def _copy(self, items: Sequence[ListedItem]) -> None:
        wanted = await self._read_handful(items)
        if not wanted.paths:
            return
        if gone := await self._clips.gone(wanted.paths):
            self.said.emit(tr("Jobs", "%n file(s) (is|are) not there any more, so nothing was copied.", gone))
            return
        copy_files(wanted)
        self.said.emit(tr("Jobs", "(The file is|%n files are) copied.", len(wanted.paths)))

    def open(self, item: ListedItem) -> None:
        """Open a clip in the program that the desktop has for it, of a job the one that stands for it."""
        job, clips = self._clips_of(item)
        clip = shown_clip(job) if job is not None and item.index is None else next(iter(clips), None)
        if job is None or clip is None:
            return
        self._start(self._open(self._clips.clip_path(job, clip.index)), "open a clip")

    async def _open(self, path: Path) -> None:
        if await self._clips.gone([path]):
            self.said.emit(tr("Jobs", "The file is not there any more."))
        elif not open_path(path):
            self.said.emit(tr("Jobs", "This computer has no program that opens it."))

    def copy_address(self, item: ListedItem) -> None:
        """Put the addresses that the provider has clips at onto the clipboard, and say how old they are."""
        job, clips = self._clips_of(item)
        if job is not None and job.result is not None:
            urls = [job.result.urls[clip.index] for clip in clips if clip.index < len(job.result.urls)]
            # All parts of a sheet have the same.
            self._start(self._copy_addresses(job, tuple(dict.fromkeys(urls))), f"copy the addresses of {job.id}")

    async def _copy_addresses(self, job: Job, urls: Sequence[str]) -> None:
        if not urls:
            self.said.emit(tr("Jobs", "The service has told no web address."))
            return
        told = [
            entry.at
            for entry in await self._repository.journal(job.id)
            if entry.what in {JournalKind.FINISHED, JournalKind.RENEWED}
        ]
        took = job.state.took if isinstance(job.state, Done) else None
        at = max(told, default=job.created_at + (took or 0.0))
        QGuiApplication.clipboard().setText("\n".join(urls))
        copied = tr("Jobs", "(The web address is|%n web addresses are) copied.", len(urls))
        self.said.emit(paragraph(copied, _age_words(self._repository.now() - at)))

    async def _carry_chosen(self, meant: Callable[[], Awaitable[Sequence[ListedItem]]]) -> None:
        await self._carry_out(await meant())

    async def _carry_out(self, items: Sequence[ListedItem]) -> None:
        self._let_go_soon(await self._read_handful(items))

    def _let_go_soon(self, handful: Handful) -> None:
        if handful.paths:
            QTimer.singleShot(0, self, partial(self._go, handful))

    async def _carry_frame(self, frame: PngFrame) -> None:
        job = self._repository.find(frame.key)
        if job is None:
            return
        named = suggested_name(job, frame.index, ".png" if frame.still else f", {frame.frame + 1}.png")
        path = await self._keep_frame(frame.png, named)
        QTimer.singleShot(0, self, partial(self._go, Handful((path,), (path,), films=False)))

    def _go(self, handful: Handful) -> None:
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            picture = picture_of(handful, self._parent.devicePixelRatioF())
            self.carrying.emit(bool(handful.variants))
            self._carry(self._parent, files_as_data(handful), picture)
            self.carrying.emit(False)

    def _clips_of(self, item: ListedItem) -> tuple[Job | None, Sequence[Clip]]:
        job = self._repository.find(item.job_id)
        return job, () if job is None else _meant_by(item, job)

    async def _read_handful(self, items: Sequence[ListedItem]) -> Handful:
        """Gather clips, of which there may be thousands, so the jobs are read together and beside the loop."""
        return self._handful(items, await self._repository.fetch(item.job_id for item in items))

    def _handful(self, items: Sequence[ListedItem], jobs: Iterable[Job]) -> Handful:
        known = {job.id: job for job in jobs}
        found = {
            (job.id, clip.index): (job, clip)
            for item in items
            if (job := known.get(item.job_id)) is not None
            for clip in _meant_by(item, job)
        }
        return Handful(
            tuple(self._clips.clip_path(job, clip.index) for job, clip in found.values()),
            tuple(self._clips.poster_path(clip) for _job, clip in found.values()),
            tuple(found),
            films=any(not isinstance(job.order, Imagine) for job, _clip in found.values()),
        )


def _meant_by(item: ListedItem, job: Job) -> Sequence[Clip]:
    return [clip for clip in job.clips if item.index is None or clip.index == item.index]


def _age_words(seconds: float) -> str:
    """Say how old an address is: the provider need not keep what it made (its older pages speak of 30 days)."""
    hours = int(max(seconds, 0.0) // _HOUR)
    if hours == 0:
        return tr("Jobs", "From the service, less than an hour ago.")
    if hours < _MOST_HOURS:
        return tr("Jobs", "From the service, (an hour|%n hours) ago.", hours)
    return tr("Jobs", "From the service, %n day(s) ago: it need not have kept it.", int(seconds // _DAY))
