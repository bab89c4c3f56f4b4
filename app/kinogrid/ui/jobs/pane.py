"""The jobs' pane: search, list, and one job's details in their place."""

import math
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kinogrid.domain.annotation import Project
from kinogrid.domain.clip_filter import ClipFilter, ClipSearch
from kinogrid.studio.job_repository import JobKey
from kinogrid.ui.controls.clip_filter_bar import FilterButton, FilterChips
from kinogrid.ui.controls.nothing_here import NothingHere
from kinogrid.ui.controls.row_toggle import go_by_toggle
from kinogrid.ui.controls.tile_acts import ChosenBar, TileAct, offered, tile_menu
from kinogrid.ui.controls.widgets import bare, label, named, scroll_area, search_field
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.jobs.delegate import JobDelegate
from kinogrid.ui.jobs.jobs_list import BACK, DELETE, OPEN, JobsList
from kinogrid.ui.jobs.model import JobRole, JobsModel
from kinogrid.ui.jobs.row_text import JobRow
from kinogrid.ui.shortcut_group import ShortcutGroup, shortcut_group
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

if TYPE_CHECKING:
    from kinogrid.ui.jobs.details import JobDetails
    from kinogrid.ui.jobs.details_pane import DetailsPane

# Seconds for which a time in a row is believed to hold good at the most.
_LONGEST = 86400.0


class JobsPane(QWidget):
    """Shows the jobs of a `JobsModel` and says what a person wants done with one.

    `act_requested` carries an `Act` and the job's id, `move_requested` the id and the position wanted in the queue;
    `many_requested` a `TileAct` and the ids of several jobs, `copied` says what was put onto the clipboard; `pulled`
    carries the ids of jobs that are dragged out of the list. `undo_requested` and `redo_requested` ask for the last
    decision about variants, whichever job it was about. `asked` tells that other jobs are looked for; `show_found`
    shows them.
    """

    asked = Signal()

    job_selected = Signal(str)
    act_requested = Signal(object, str)
    many_requested = Signal(object, object)
    move_requested = Signal(str, int)
    import_requested = Signal()
    copied = Signal(str)
    pulled = Signal(list)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        model: JobsModel,
        pictures: Thumbnails,
        now: Callable[[], float] = time.time,
        parent: QWidget | None = None,
        *,
        clip_frames: Thumbnails | None = None,
    ) -> None:
        """Show a model's jobs; `now` gives Unix seconds, `clip_frames` those of clips under the pointer."""
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._pictures = pictures
        self._price: Callable[[str], str] = lambda _job_id: ""
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = search_field(theme, tr("Jobs", "Search jobs"), self, object_name="Search jobs")
        self._delegate = JobDelegate(theme, pictures, now, clip_frames)
        self._clip_frames = clip_frames
        self._looked_for = ClipSearch()
        self._current = ""
        self.filter = named(FilterButton(theme, now, self), "Filter jobs", tr("Jobs", "Filter jobs"))
        self.filter.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        # As quiet as the search beside it.
        self.filter.setProperty("framed", False)
        self.chips = FilterChips(theme, self)
        self.chosen_bar = ChosenBar(theme, self, object_name="Chosen jobs")
        self.view = JobsList(theme, self._delegate, self)
        self.view.setModel(model)
        self._details: DetailsPane | None = None
        self._areas: dict[NothingHere, QWidget] = {}
        self._list_or_none = QStackedWidget(self)
        self._list_or_none.addWidget(self.view)
        self._list_page = self._make_list_page()
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._list_page)
        bare(QVBoxLayout(self)).addWidget(self._pages)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._tell_times_anew)
        self._connect()
        self._show_list_or_none()

    def _make_list_page(self) -> QWidget:
        page = QWidget(self)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 8)
        head.setSpacing(16)
        head.addWidget(label(tr("Jobs", "Jobs"), "label", page))
        head.addWidget(self.search, stretch=1)
        head.addWidget(self.filter)
        chips = QVBoxLayout()
        chips.setContentsMargins(16, 0, 12, 4)
        chips.addWidget(self.chips)
        column = bare(QVBoxLayout(page), 0)
        column.addLayout(head)
        column.addLayout(chips)
        column.addWidget(self._list_or_none, stretch=1)
        # Below, as no row may move under the mouse that has just chosen it.
        column.addWidget(self.chosen_bar)
        return page

    @property
    def looked_for(self) -> ClipSearch:
        """Give what is looked for; all jobs where it is a `ClipSearch` that asks for nothing."""
        return self._looked_for

    def show_projects(self, projects: Sequence[Project]) -> None:
        """Offer these projects to look into."""
        self.filter.projects = projects
        self._show_filter()

    def choose(self, wanted: ClipFilter) -> None:
        """Look for what a filter lets through."""
        self._look_for(replace(self._looked_for, filter=wanted))

    def _look_for(self, search: ClipSearch) -> None:
        if search == self._looked_for:
            return
        self._looked_for = search
        self._show_filter()
        if search == ClipSearch():
            self._model.show_all()
        self.asked.emit()

    def _show_filter(self) -> None:
        self.filter.show_filter(self._looked_for.filter)
        self.chips.show_filter(self._looked_for.filter, self.filter.projects)

    def show_found(self, keys: Iterable[JobKey], *, more: bool) -> None:
        """Show only these jobs, `more` of which may be asked for, and the one that is looked at.

        What is looked at does not go away meanwhile, unless it lacks a word that is looked for.
        """
        kept = self._model.row(self._current) if not self._looked_for.words else None
        own = [] if kept is None else [(kept.created_at, kept.id)]
        self._model.narrow({*keys, *own}, more=more)
        # There may be as little as before, and for another reason.
        self._show_list_or_none()

    def _take_up(self) -> None:
        """Let the same job be the current one as before a reset, as far as it is still there."""
        index = self._model.index_of(self._current) if self._current else QModelIndex()
        if index.isValid():
            self.view.turn_to(index)
        self._show_list_or_none()

    def _point(self, where: QPoint | None) -> None:
        """Look through the clip of the row whose picture is under the pointer."""
        index = QModelIndex() if where is None else self.view.indexAt(where)
        share = None
        if where is not None and index.isValid():
            box = self.view.picture_box(index)
            share = (where.x() - box.left()) / box.width() if box.contains(where) else None
        self._delegate.scrub(str(index.data(JobRole.JOB_ID)) if share is not None else "", share or 0.0)
        self.view.viewport().update()

    def _follow_times(self) -> None:
        """Paint the rows again when a time in them is another: never while none of them is seen."""
        # A time that a clock gave by mistake may be years ahead, for which no timer can be set.
        wanted = min(self._delegate.holds, _LONGEST) * 1000 if self._delegate.holds < math.inf else math.inf
        if wanted < math.inf and not 0 <= self._again.remainingTime() <= wanted:
            self._again.start(math.ceil(wanted))

    def _tell_times_anew(self) -> None:
        self._delegate.holds = math.inf
        self.view.viewport().update()

    def _connect(self) -> None:
        # Once the painting is over: what went wrong within it would leave Qt with a painter at work, and crash.
        self.view.painted.connect(self._follow_times, Qt.ConnectionType.QueuedConnection)
        self.view.pointed.connect(self._point)
        self.view.pulled.connect(lambda: self.pulled.emit(self.chosen()))
        go_by_toggle(self.view, lambda: self.view.chooses)
        if self._clip_frames is not None:
            self._clip_frames.arrived.connect(self._show_pictures)
        self.search.textChanged.connect(lambda words: self._look_for(replace(self._looked_for, words=words)))
        self.search.returnPressed.connect(self._go_to_list)
        self.filter.chosen.connect(self.choose)
        self.chips.chosen.connect(self.choose)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.opened.connect(self._open_current)
        self.view.delete_pressed.connect(self._delete_chosen)
        self.view.selectionModel().selectionChanged.connect(self._show_chosen)
        self._model.modelReset.connect(self._show_chosen)
        self.chosen_bar.act_requested.connect(self._do_with_many)
        self.view.undo_pressed.connect(self.undo_requested)
        self.view.redo_pressed.connect(self.redo_requested)
        self._pictures.arrived.connect(self._show_pictures)
        for signal in (self._model.rowsInserted, self._model.rowsRemoved):
            signal.connect(self._show_list_or_none)
        self._model.modelReset.connect(self._take_up)
        copy = QAction(tr("Jobs", "Copy prompt"), self.view)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy_current)
        self.view.addAction(copy)

    def _show_pictures(self) -> None:
        self.view.viewport().update()

    def shortcuts(self) -> ShortcutGroup:
        """Give what keys do in the list, for the sheet of them."""
        return shortcut_group(
            tr("Shortcuts", "In the list of jobs"),
            (tr("Jobs", "Details"), OPEN),
            (tr("Jobs", "Choose all"), QKeySequence.StandardKey.SelectAll),
            (tr("Jobs", "Delete…"), DELETE),
            (tr("Jobs", "Copy prompt"), QKeySequence.StandardKey.Copy),
            (tr("Jobs", "Back from the details"), BACK),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search to the list with the arrow down, and with Escape once nothing is searched for any more."""
        if not self.search.hasFocus():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Down or (event.key() == Qt.Key.Key_Escape and not self.search.text()):
            self._go_to_list()
        elif event.key() == Qt.Key.Key_Escape:
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def _go_to_list(self) -> None:
        if self._list_or_none.currentWidget() is self.view:
            self.view.setFocus()

    def first_focus(self) -> QWidget:
        """Give where the keyboard belongs when somebody comes here."""
        if self._pages.currentWidget() is self._details:
            return self.details
        return self.view if self._list_or_none.currentWidget() is self.view else self.search

    def tell_prices(self, price: Callable[[str], str]) -> None:
        """Ask `price` from now on what a job's order costs once more."""
        self._price = price

    def selected(self) -> str:
        """Give the id of the selected job, empty for none."""
        job_id = self.view.currentIndex().data(JobRole.JOB_ID)
        return job_id if isinstance(job_id, str) else ""

    def select(self, job_id: str) -> None:
        """Select a job and bring it into sight; search and filter are cleared when they hide the job."""
        index = self._model.index_of(job_id)
        if not index.isValid() and self._model.is_narrowed:
            self._current = job_id
            self.search.clear()
            self.choose(ClipFilter())
            self._model.show_all()
            index = self._model.index_of(job_id)
        if index.isValid():
            is_chosen = self.view.chooses or self.view.selectionModel().isSelected(index)
            if index != self.view.currentIndex() or not is_chosen:
                # The same one anew would give up the others that are chosen beside it, or are just being chosen; Qt
                # goes to another as one is removed, and chooses none.
                self.view.turn_to(index)
            self.view.scrollTo(index)

    @property
    def details(self) -> "DetailsPane":
        """Give the page of one job's details, which is built when it is first wanted."""
        if self._details is None:
            from kinogrid.ui.jobs.details_pane import DetailsPane

            self._details = made = DetailsPane(self._theme, self._pictures, self)
            made.copied.connect(self.copied)
            made.closed.connect(self.show_list)
            made.act_requested.connect(self.act_requested)
            made.job_requested.connect(self._go_to_details)
            self._pages.addWidget(made)
        return self._details

    def show_details(self, details: "JobDetails") -> None:
        """Show a job's details in place of the list."""
        self._pages.setCurrentWidget(self.details)
        self.details.show_details(details)

    def _go_to_details(self, job_id: str) -> None:
        self.select(job_id)
        self.act_requested.emit(Act.DETAILS, job_id)

    def shown_details(self) -> str:
        """Give the id of the job whose details are open, empty for none."""
        return self.details.job_id() if self._pages.currentWidget() is self._details else ""

    def show_list(self) -> None:
        """Go back to the list."""
        self._pages.setCurrentWidget(self._list_page)
        self.view.setFocus()

    def _show_all(self) -> None:
        """Look for nothing any more, with the keyboard on the list."""
        self.search.clear()
        self.choose(ClipFilter())
        self.view.setFocus()

    def _show_list_or_none(self) -> None:
        if self._model.rowCount() == 0:
            self._list_or_none.setCurrentWidget(self._explain_nothing())
        else:
            self._list_or_none.setCurrentWidget(self.view)

    def _explain_nothing(self) -> QWidget:
        """Say why there are no rows: no job has the searched words, or is what is to be shown, or there is none yet."""
        if self._looked_for.words.strip():
            self._none_found.explain(tr("Jobs", "Nothing found"), tr("Jobs", "No job matches these words."))
        elif self._looked_for.filter != ClipFilter():
            self._none_found.explain(tr("Jobs", "None of them"), tr("Jobs", "No job fits this filter."))
        else:
            self._no_jobs.explain(tr("Jobs", "No jobs yet"), tr("Jobs", "What you generate is listed here."))
            return self._areas[self._no_jobs]
        return self._areas[self._none_found]

    @cached_property
    def _no_jobs(self) -> NothingHere:
        """Give what says that there is no job yet, built where that is so."""
        words = tr("Jobs", "Import earlier tasks…")
        made = NothingHere(self._theme, self, object_name="Import earlier tasks", words=words)
        made.way_on.connect(self.import_requested)
        self._put_in_place_of_list(made)
        return made

    @cached_property
    def _none_found(self) -> NothingHere:
        """Give what says that nothing is found, built where that is so."""
        made = NothingHere(self._theme, self, object_name="Show all jobs", words=tr("Jobs", "Show all jobs"))
        made.way_on.connect(self._show_all)
        self._put_in_place_of_list(made)
        return made

    def _put_in_place_of_list(self, nothing: NothingHere) -> None:
        self._areas[nothing] = scroll_area(nothing, self)
        self._list_or_none.addWidget(self._areas[nothing])

    def _current_changed(self, current: QModelIndex) -> None:
        job_id = current.data(JobRole.JOB_ID)
        if isinstance(job_id, str):
            before, self._current = self._current, job_id
            if before != job_id and self._looked_for.filter != ClipFilter():
                # The one that was looked at may not fit what is looked for any more.
                self.asked.emit()
            self.job_selected.emit(job_id)

    def _open_current(self) -> None:
        if job_id := self.selected():
            self.act_requested.emit(Act.DETAILS, job_id)

    def chosen(self) -> list[str]:
        """List the ids of the chosen jobs, from the top."""
        return [self._model.id_at(row) for rows in self.view.chosen_rows() for row in rows]

    def _show_chosen(self) -> None:
        count = sum(map(len, self.view.chosen_rows()))
        self.chosen_bar.show_chosen(count if count > 1 else 0, clips=False)

    def _do_with_many(self, act: TileAct) -> None:
        self.many_requested.emit(act, self.chosen())

    def _delete_chosen(self) -> None:
        if len(self.chosen()) > 1:
            self._do_with_many(TileAct.DELETE)
        else:
            self._delete_current()

    def _delete_current(self) -> None:
        row = self._model.row(self.selected())
        if row is not None and Act.DELETE in row.acts:
            self.act_requested.emit(Act.DELETE, row.id)

    def _copy_current(self) -> None:
        row = self._model.row(self.selected())
        if row is not None:
            self._copy_prompt(row)

    def _copy_prompt(self, row: JobRow) -> None:
        QGuiApplication.clipboard().setText(row.prompt)
        self.copied.emit(tr("Jobs", "Prompt copied"))

    def _open_menu(self, where: QPoint) -> None:
        row = self.view.indexAt(where).data(JobRole.ROW)
        many = self.chosen()
        if isinstance(row, JobRow) and row.id in many and len(many) > 1:
            acts = offered(count=len(many), clips=False)
            chosen_menu = tile_menu(self._theme, self, acts, self._do_with_many)
            chosen_menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            chosen_menu.popup(self.view.viewport().mapToGlobal(where))
        elif isinstance(row, JobRow):
            from kinogrid.ui.jobs.menu import JobMenu

            menu = JobMenu(self._theme, row, self._model.queue(), self._price(row.id), self)
            menu.copy_requested.connect(partial(self._copy_prompt, row))
            menu.act_requested.connect(lambda act: self.act_requested.emit(act, row.id))
            menu.move_requested.connect(lambda position: self.move_requested.emit(row.id, position))
            menu.popup(self.view.viewport().mapToGlobal(where))
