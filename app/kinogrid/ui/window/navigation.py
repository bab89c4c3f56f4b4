"""Where a person goes by menu, by key and from the invitation: to the prompt, the search, a first frame."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from kinogrid.domain.form import ComposeForm
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.controls.widgets import focus_in_sight
from kinogrid.ui.text import tr
from kinogrid.ui.window.actions import Actions

if TYPE_CHECKING:
    from kinogrid.ui.compose.pane import ComposePane
    from kinogrid.ui.jobs.pane import JobsPane


_NEW_ORDER, _UNDO = "new_order", "undo"


class Centre(Protocol):
    """What stands between the side panes."""

    def widget(self) -> QWidget:
        """Give all of it."""

    def take_focus(self) -> None:
        """Put the keyboard where it belongs there."""

    def go_to_search(self) -> bool:
        """Put the keyboard where one looks for something there; False where one cannot."""
        ...


class Navigation(QObject):
    """Brings the pane into sight that somebody goes to, and puts the keyboard there."""

    def __init__(
        self,
        actions: Actions,
        compose: "ComposePane",
        jobs: "JobsPane",
        centre: "Centre",
        notices: NoticeBoard,
    ) -> None:
        """Take the ways and where they lead."""
        super().__init__(notices)
        self._notices = notices
        self._cleared: ComposeForm | None = None
        self._actions = actions
        self._compose = compose
        self._jobs = jobs
        self._centre = centre
        actions.next_pane.triggered.connect(lambda: self._walk(1))
        actions.previous_pane.triggered.connect(lambda: self._walk(-1))
        actions.new.triggered.connect(self._begin_anew)
        compose.form_changed.connect(self._form_changed)
        actions.find.triggered.connect(self._go_to_search)

    def _walk(self, by: int) -> None:
        """Go to the next pane in sight, to where the keyboard was in it last."""
        panes = [pane for pane in (self._compose, self._centre.widget(), self._jobs) if pane.isVisible()]
        now = QApplication.focusWidget()
        at = next((at for at, pane in enumerate(panes) if now is not None and pane.isAncestorOf(now)), -by)
        pane = panes[(at + by) % len(panes)]
        if pane is self._centre.widget():
            self._centre.take_focus()
        else:
            inside: QWidget | None = pane.focusWidget()
            first = self._compose.prompt if pane is self._compose else self._jobs.first_focus()
            to = inside if inside is not None and inside.isVisible() else first
            focus_in_sight(to, Qt.FocusReason.TabFocusReason)

    def _begin_anew(self) -> None:
        """Empty the form, but for how orders are made, and offer to have it back."""
        self._actions.compose.setChecked(True)
        form = self._compose.form()
        empty = ComposeForm(mode=form.mode, resolution=form.resolution)
        if form != empty:
            self._compose.set_form(empty)
            self._cleared = form
            said = tr("Notices", "The form is empty, for a new order")
            note = Note(Severity.INFO, said, actions=((_UNDO, tr("Notices", "Undo")),))
            self._notices.put(_NEW_ORDER, note, lambda _undo: self._bring_back())
        focus_in_sight(self._compose.prompt)

    def _bring_back(self) -> None:
        if self._cleared is not None:
            form, self._cleared = self._cleared, None
            self._compose.set_form(form)
            self._notices.drop(_NEW_ORDER)
            focus_in_sight(self._compose.prompt)

    def _form_changed(self) -> None:
        """Put the offer away once the new order has begun."""
        if self._cleared is not None:
            self._cleared = None
            self._notices.drop(_NEW_ORDER)

    def _go_to_search(self) -> None:
        if self._centre.go_to_search():
            return
        self._actions.jobs.setChecked(True)
        self._jobs.show_list()
        self._jobs.search.setFocus()

    def choose_frame(self) -> None:
        """Go to the first frame, and ask which picture it is to be."""
        self._actions.compose.setChecked(True)
        zone = self._compose.frames.first.zone
        focus_in_sight(zone)
        zone.click()

    def imagine(self) -> None:
        """Go to Compose, and ask for the words that a first frame is made from."""
        self._actions.compose.setChecked(True)
        self._compose.more.imagine.trigger()
