"""The page that shows the space by project, day and kind, clips that are missing or damaged, and stray files."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from kinogrid.domain.storage import FlawedClip, StorageGrouping, StoredClip, StrayFile, storage_groups
from kinogrid.studio.storage_check import StorageState
from kinogrid.ui.controls.figures_table import FiguresTable, figures_row
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.foreign_text import seen, tip
from kinogrid.ui.storage.storage_text import check_words, flaw_words, group_name, total_words
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import data_size, number, tr

# What is shown in place of groups.
_FLAWED, _STRAYS, _HANDED = "flawed", "strays", "handed"
_NAME, _SIZE = 0, 2
_MEANT = Qt.ItemDataRole.UserRole


class StorageDialog(FittingDialog):
    """Shows what clips take, and what is wrong; it asks others to do anything about it.

    `fetch_requested` carries the `FlawedClip`s that are to be fetched again, `trash_requested` the `StrayFile`s that
    are to go; `job_chosen` the id of a job that is to be seen.
    """

    verify_requested = Signal()
    stop_requested = Signal()
    fetch_requested = Signal(object)
    trash_requested = Signal(object)
    job_chosen = Signal(str)

    def __init__(self, theme: Theme, folder: str, parent: QWidget | None = None) -> None:
        """Start with nothing stored; `folder` is where the clips lie."""
        super().__init__(parent, width=760, height=640)
        named(self, "Storage", tr("Storage", "Storage"))
        self.setWindowTitle(tr("Storage", "Storage"))
        self._clips: tuple[StoredClip, ...] = ()
        self._projects: Mapping[str, str] = {}
        self._prompts: Mapping[str, str] = {}
        self._state = StorageState()
        self.view = Segmented(
            theme,
            tr("Storage", "Show"),
            [
                (StorageGrouping.PROJECT.value, tr("Storage", "By project")),
                (StorageGrouping.DAY.value, tr("Storage", "By day")),
                (StorageGrouping.KIND.value, tr("Storage", "By kind")),
                (_FLAWED, tr("Storage", "Missing or damaged")),
                (_STRAYS, tr("Storage", "Of no job")),
                (_HANDED, tr("Storage", "Handed over")),
            ],
            self,
            object_name="Show storage",
        )
        self.view.choose(StorageGrouping.DAY.value)
        self.view.chosen.connect(self._fill)
        self.sum = label(role="label", parent=self, wrap=True)
        self.table = FiguresTable(self, "Stored clips", tr("Storage", "Stored clips"), _SIZE + 1)
        self.table.setRootIsDecorated(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.table.itemActivated.connect(self._activated)
        self.table.itemSelectionChanged.connect(self._offer)
        self.hint = label(role="hint", parent=self, wrap=True)
        self.verify = self._button(theme, tr("Storage", "Verify"), "search", object_name="Verify")
        self.verify.setToolTip(tip(tr("Storage", "Read every clip and compare it with what was written down")))
        self.verify.clicked.connect(self.verify_requested)
        self.stop = self._button(theme, tr("Storage", "Stop"), "stop", object_name="Stop verifying")
        self.stop.clicked.connect(self.stop_requested)
        self.fetch = self._button(theme, tr("Storage", "Fetch again"), "again", object_name="Fetch again")
        self.fetch.clicked.connect(lambda: self.fetch_requested.emit(self._meant(FlawedClip)))
        self.trash = self._button(theme, tr("Storage", "Move to trash"), "delete", object_name="Move to trash")
        self.trash.clicked.connect(lambda: self.trash_requested.emit(self._meant(StrayFile)))
        self.column.addWidget(label(tr("Storage", "Storage"), "title", self))
        self.column.addWidget(self.sum)
        self.column.addWidget(label(seen(folder), "hint", self, wrap=True, selectable=True))
        self.column.addWidget(self.view)
        self.column.addWidget(self.table, stretch=1)
        self.column.addWidget(self.hint)
        self.foot.addLayout(
            dialog_foot(self.fetch, self.trash, self.stop, self.verify, leave_button(self, tr("Dialog", "Close")))
        )
        self._fill()
        self.table.setFocus()

    def _button(self, theme: Theme, text: str, icon: str, *, object_name: str) -> QPushButton:
        button = named(QPushButton(text, self), object_name, text)
        button.setAutoDefault(False)
        theme.dress(button, icon, Tone.DIM)
        return button

    def show_storage(
        self,
        clips: Sequence[StoredClip],
        state: StorageState,
        projects: Mapping[str, str] = MappingProxyType({}),
        prompts: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Show these clips and what is known of the disk; projects and prompts of jobs stand by their ids."""
        told = (tuple(clips), dict(projects), dict(prompts), state.flawed, state.strays, state.handed, state.looked)
        is_other = told != (
            self._clips,
            self._projects,
            self._prompts,
            self._state.flawed,
            self._state.strays,
            self._state.handed,
            self._state.looked,
        )
        self._clips, self._projects, self._prompts, self._state = told[0], told[1], told[2], state
        self.sum.setText(total_words(len(clips), sum(clip.size for clip in clips)))
        if is_other:
            self._fill()
        else:
            self._offer()

    def _fill(self) -> None:
        """List what is chosen."""
        place = self.table.verticalScrollBar().value()
        self.table.clear()
        chosen = self.view.value()
        if chosen == _FLAWED:
            self._name_columns(tr("Storage", "Clip"), tr("Storage", "What is wrong"))
            sizes = {(clip.job_id, clip.index): clip.size for clip in self._clips}
            for flaw in self._state.flawed:
                words = tr(
                    "Storage",
                    "Variant {number} of “{prompt}”",
                    number=number(flaw.index + 1),
                    prompt=seen(" ".join(self._prompts.get(flaw.job_id, "").split())),
                )
                self._add(words, flaw_words(flaw.flaw), sizes.get((flaw.job_id, flaw.index), 0), flaw)
        elif chosen == _STRAYS:
            self._name_columns(tr("Storage", "File or folder"), tr("Storage", "Kind"))
            for stray in self._state.strays:
                kind = tr("Storage", "Folder") if stray.is_folder else tr("Storage", "File")
                self._add(seen(stray.path), kind, stray.size, stray)
        elif chosen == _HANDED:
            self._name_columns(tr("Storage", "File or folder"), tr("Storage", "Kind"))
            for handed in self._state.handed:
                self._add(seen(handed.path), tr("Storage", "Frame"), handed.size, handed)
        else:
            by = StorageGrouping(chosen)
            self._name_columns(_head(by), tr("Storage", "Clips"))
            for group in storage_groups(self._clips, by):
                self._add(group_name(group, by, self._projects), number(group.clips), group.size, None)
        self.table.verticalScrollBar().setValue(place)
        self._offer()

    def _name_columns(self, first: str, second: str) -> None:
        self.table.name_columns((first, second, tr("Storage", "Size")), _SIZE)

    def _add(self, name: str, words: str, size: int, meant: FlawedClip | StrayFile | None) -> None:
        item = figures_row([name, words, data_size(size)], _SIZE)
        item.setData(_NAME, _MEANT, meant)
        item.setToolTip(_NAME, tip(name))
        self.table.addTopLevelItem(item)

    def _offer(self) -> None:
        """Offer what can be done with what is shown, and say what there is to know of it."""
        chosen, state = self.view.value(), self._state
        is_reading = state.verifying is not None
        self.verify.setVisible(not is_reading)
        self.verify.setEnabled(bool(self._clips))
        self.stop.setVisible(is_reading)
        self.fetch.setVisible(chosen == _FLAWED)
        self.fetch.setEnabled(bool(state.flawed))
        self.trash.setVisible(chosen in {_STRAYS, _HANDED})
        self.trash.setEnabled(bool(self.table.selectedItems()) and chosen in {_STRAYS, _HANDED})
        self.hint.setText(paragraph(self._about(chosen), check_words(state)))

    def _about(self, chosen: str) -> str:
        state = self._state
        several = any(len(clip.projects) > 1 for clip in self._clips)
        if chosen == StorageGrouping.PROJECT.value and several:
            return tr("Storage", "A clip that is in several projects is counted in each of them.")
        if chosen not in {_FLAWED, _STRAYS, _HANDED}:
            return ""
        if not state.looked:
            return tr("Storage", "Looking at the disk…")
        if chosen == _FLAWED:
            if not state.flawed:
                return tr("Storage", "No clip is missing.")
            return tr(
                "Storage",
                "They can be fetched again as long as the service keeps them. A damaged file stays under another name.",
            )
        if chosen == _HANDED:
            return self._about_handed()
        if not state.strays:
            return tr("Storage", "Every file in the folder belongs to a job.")
        return tr(
            "Storage",
            "Nothing of it goes by itself. A folder with a job.json may hold a job that a rebuilt library has again.",
        )

    def _about_handed(self) -> str:
        handed = self._state.handed
        if not handed:
            return tr("Storage", "No frame was dragged into another app.")
        size = data_size(sum(one.size for one in handed))
        return tr(
            "Storage",
            "%n frame(s), {size}, that (was|were) dragged into other apps. Those may still show (it|them) from here, "
            "so nothing of it goes by itself.",
            len(handed),
            size=size,
        )

    def _meant(self, kind: type[FlawedClip] | type[StrayFile]) -> tuple[object, ...]:
        """Give what is selected, and else all that is listed: of what goes into the trash only what is selected."""
        items = self.table.selectedItems()
        if not items and kind is FlawedClip:
            items = self.table.rows()
        meant = (item.data(_NAME, _MEANT) for item in items)
        return tuple(one for one in meant if isinstance(one, kind))

    def _activated(self, item: QTreeWidgetItem) -> None:
        meant = item.data(_NAME, _MEANT)
        if isinstance(meant, FlawedClip):
            self.job_chosen.emit(meant.job_id)


def _head(by: StorageGrouping) -> str:
    match by:
        case StorageGrouping.DAY:
            return tr("Storage", "Day")
        case StorageGrouping.PROJECT:
            return tr("Storage", "Project")
        case StorageGrouping.KIND:
            return tr("Storage", "Kind")
