"""Does what is wanted of all that is chosen in the library, and of the variant that is looked at in the four-up."""

from collections.abc import Awaitable, Callable, Container, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from kinogrid.domain.annotation import CatalogueChange, Labels
from kinogrid.domain.job import Job
from kinogrid.domain.listed import ListedItem
from kinogrid.studio.catalogue import Catalogue, UnusableName
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.controllers.job_actions import JobActions
from kinogrid.ui.controllers.rows_of_jobs import shown_clip
from kinogrid.ui.controls.tile_acts import TileAct
from kinogrid.ui.jobs.acts import Act, acts
from kinogrid.ui.key_map import KeyMap
from kinogrid.ui.key_rules import ENTER_KEYS, pressed
from kinogrid.ui.library.labels_dialog import LabelEdit, Labelled, LabelsDialog
from kinogrid.ui.preview.keys import Command, command_of
from kinogrid.ui.preview.model import VariantAct
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

_BY_KEY = {
    Command.PICK: TileAct.PICK,
    Command.STAR: TileAct.STAR,
    Command.REJECT: TileAct.REJECT,
    Command.SAVE: TileAct.SAVE,
    Command.EXPORT: TileAct.EXPORT,
    Command.COPY_FILE: TileAct.COPY_FILES,
    Command.OPEN: TileAct.OPEN_OUTSIDE,
    Command.REVEAL: TileAct.REVEAL,
    Command.COPY_ADDRESS: TileAct.COPY_ADDRESS,
    Command.TO_COMPARISON: TileAct.TO_COMPARISON,
    Command.COMPARISON: TileAct.COMPARE,
}
_DECISIONS = {
    TileAct.PICK: VariantAct.PICK,
    TileAct.STAR: VariantAct.STAR,
    TileAct.REJECT: VariantAct.REJECT,
}
_HANDED = {
    TileAct.OPEN_OUTSIDE: (VariantAct.OPEN, Act.OPEN),
    TileAct.COPY_ADDRESS: (VariantAct.COPY_ADDRESS, Act.COPY_ADDRESS),
}
_TOGETHER = {TileAct.RELEASE: Act.RELEASE, TileAct.SEND_AGAIN: Act.SEND_AGAIN}

Meant = Callable[[], Awaitable[Sequence[ListedItem]]]


class LibraryActs(QObject):
    """Carries acts on many to the use cases; questions stand on the window.

    `said` carries a sentence about what was done, and what takes it back, None where nothing does; `act_requested` and
    `variant_act_requested` what is wanted of one job, or of one of its variants, as in the four-up;
    `together_requested` an `Act` and the ids of the jobs that one question is asked about, `copy_requested` the
    `ListedItem`s whose files are to be copied, `comparison_grows` those that are added to the comparison,
    `compare_requested` those that are compared at once, `export_requested` jobs with the index of a variant each,
    `picks_wanted` the ids of jobs of which the picks alone are to stay.
    """

    said = Signal(str, object)
    act_requested = Signal(object, str)
    variant_act_requested = Signal(object, object, int)
    copy_requested = Signal(object)
    picks_wanted = Signal(object)
    comparison_grows = Signal(object)
    compare_requested = Signal(object)
    export_requested = Signal(object)
    together_requested = Signal(object, object)

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        fetch: Callable[[Iterable[str]], Awaitable[Sequence[Job]]],
        catalogue: Catalogue,
        actions: JobActions,
        tags: Callable[[], Iterable[str]],
        start: Starter,
    ) -> None:
        """Take where questions stand, who knows jobs, who writes to them, and who does what one job is asked for."""
        super().__init__(parent)
        self._parent, self._theme, self._fetch = parent, theme, fetch
        self._catalogue, self._actions, self._tags, self._start = catalogue, actions, tags, start
        self._folder = Path.home()

    def press(
        self,
        keys: KeyMap,
        event: QKeyEvent,
        do: Callable[[TileAct], object],
        among: Container[TileAct] = tuple(TileAct),
    ) -> bool:
        """Do what a key of the four-up asks for to what is chosen; False for one that means none of these acts."""
        key = pressed(event.keyCombination())
        command = None if key in ENTER_KEYS else command_of(keys, key)
        act = None if command is None else _BY_KEY.get(command)
        if act is None or act not in among:
            return False
        do(act)
        return True

    def do(self, act: TileAct, meant: Meant) -> None:
        """Do something to all that is meant."""
        self._start(self._done(act, meant), f"{act} what is chosen")

    def rate(self, stars: int, meant: Meant) -> None:
        """Give stars to all variants that are meant."""
        self._start(self._rated(stars, meant), "rate")

    async def _done(self, act: TileAct, meant: Meant) -> None:
        items = await meant()
        if act is TileAct.COMPARE:
            self.compare_requested.emit(items)
            return
        jobs_there = {job.id: job for job in await self._fetch(item.job_id for item in items)}
        there = [(jobs_there[item.job_id], item.index) for item in items if item.job_id in jobs_there]
        if not there:
            self.said.emit(tr("Library", "No clip is chosen here."), None)
            return
        jobs = list(jobs_there.values())
        variants = [(job, index) for job, index in there if index is not None]
        if act in _DECISIONS:
            await self._decide(_DECISIONS[act], variants)
        elif act is TileAct.HOLD:
            for job in jobs:
                if Act.HOLD in acts(job):
                    self.act_requested.emit(Act.HOLD, job.id)
        elif act in _TOGETHER:
            if ids := [job.id for job in jobs if _TOGETHER[act] in acts(job)]:
                self.together_requested.emit(_TOGETHER[act], ids)
        elif act is TileAct.LABEL:
            self._ask_labels(items, jobs_there)
        elif act is TileAct.SAVE:
            whole = [(job, clip.index) for job, index in there if index is None for clip in job.clips]
            self._ask_where([*variants, *whole])
        elif act is TileAct.DELETE:
            self._actions.ask_delete_all([job.id for job in jobs if Act.DELETE in acts(job)])
        elif act is TileAct.KEEP_PICKS:
            self.picks_wanted.emit([job.id for job in jobs])
        elif act is TileAct.REVEAL:
            if variants:
                self.variant_act_requested.emit(VariantAct.REVEAL, *variants[0])
            else:
                self.act_requested.emit(Act.REVEAL, jobs[0].id)
        elif act is TileAct.COPY_FILES:
            self.copy_requested.emit(items)
        elif act is TileAct.TO_COMPARISON:
            self.comparison_grows.emit(items)
        elif act in _HANDED and jobs[0].clips:
            if variants:
                self.variant_act_requested.emit(_HANDED[act][0], *variants[0])
            else:
                self.act_requested.emit(_HANDED[act][1], jobs[0].id)
        elif act is TileAct.EXPORT:
            self.export_requested.emit([*variants, *_for_jobs(job for job, index in there if index is None)])

    async def _decide(self, act: VariantAct, variants: Sequence[tuple[Job, int]]) -> None:
        """Let something be decided of all of them, or where it is already, take it back."""
        count, back, taken = await self._actions.decide_all(act, variants)
        if not count:
            return
        match act, taken:
            case VariantAct.PICK, False:
                words = tr("Library", "%n clip(s) picked.", count)
            case VariantAct.PICK, True:
                words = tr("Library", "%n clip(s) (is|are) no longer picked.", count)
            case VariantAct.STAR, False:
                words = tr("Library", "%n clip(s) starred.", count)
            case VariantAct.STAR, True:
                words = tr("Library", "%n clip(s) (is|are) no longer starred.", count)
            case _, False:
                words = tr("Library", "%n clip(s) rejected.", count)
            case _:
                words = tr("Library", "%n clip(s) (is|are) no longer rejected.", count)
        self.said.emit(words, back)

    async def _rated(self, stars: int, meant: Meant) -> None:
        items = [item for item in await meant() if item.index is not None]
        if items:
            self._say_written(
                tr("Library", "%n clip(s) rated.", len(items)), [await self._catalogue.rate(items, stars)]
            )

    def _ask_labels(self, items: Sequence[ListedItem], jobs: Mapping[str, Job]) -> None:
        there = [_labelled(jobs[item.job_id], item.index) for item in items if item.job_id in jobs]
        dialog = LabelsDialog(self._theme, there, self._catalogue.projects(), tuple(self._tags()), self._parent)
        dialog.edited.connect(lambda edit: self._start(self._write(dialog, items, edit), "write to clips"))
        dialog.open()

    async def _write(self, dialog: LabelsDialog, items: Sequence[ListedItem], edit: LabelEdit) -> None:
        catalogue, back = self._catalogue, list[CatalogueChange]()
        put = list(edit.put_into)
        if edit.new_project:
            try:
                back.append(await catalogue.make_project(edit.new_project))
            except UnusableName:
                dialog.refuse(tr("Library", "Another project is called this already."))
                return
            put.append(catalogue.projects()[-1].id)
        dialog.accept()
        if edit.stars is not None:
            back.append(await catalogue.rate(items, edit.stars))
        if edit.note is not None:
            back.append(await catalogue.note(items[0], edit.note))
        for tag in edit.tagged:
            back.append(await catalogue.tag(items, tag))
        for tag in edit.untagged:
            back.append(await catalogue.untag(items, tag))
        for project in put:
            back.append(await catalogue.put_into(items, project))
        for project in edit.taken_out:
            back.append(await catalogue.take_out(items, project))
        if edit.is_any:
            self._say_written(tr("Library", "Written to (the clip|%n clips).", len(items)), back)

    def _say_written(self, words: str, back: Sequence[CatalogueChange]) -> None:
        undo = self._actions.remember(partial(self._take_back, back))
        self.said.emit(words, undo)

    async def _take_back(self, back: Sequence[CatalogueChange]) -> None:
        for change in reversed(back):
            await self._catalogue.apply(change)

    def _ask_where(self, variants: Sequence[tuple[Job, int]]) -> None:
        if not variants:
            return
        if len(variants) == 1:
            self.variant_act_requested.emit(VariantAct.SAVE, *variants[0])
            return
        dialog = QFileDialog(
            self._parent, tr("Library", "Save %n copies into a folder", len(variants)), str(self._folder)
        )
        dialog.setObjectName("Save copies")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._save, tuple(variants)))
        dialog.open()

    def _save(self, variants: Sequence[tuple[Job, int]], folder: str) -> None:
        self._folder = Path(folder)
        self._start(self._actions.save_all(variants, self._folder), "save copies")


def _for_jobs(jobs: Iterable[Job]) -> list[tuple[Job, int]]:
    """Give the variant that stands for each job, as far as it has clips."""
    return [(job, clip.index) for job in jobs if (clip := shown_clip(job)) is not None]


def _labelled(job: Job, index: int | None) -> Labelled:
    """Give what is written to a job, or to one of its variants."""
    told = job.annotations
    if index is not None:
        return Labelled(told.labels(index), told.stars(index))
    return Labelled(Labels(told.whole.note, told.tags, told.projects), None)
