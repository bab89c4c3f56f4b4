"""Where a person goes by menu, by key and from the invitation: to the prompt, the search, a first frame."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kinogrid.ui.window.actions import Actions
from kinogrid.ui.window.empty_state import EmptyState

if TYPE_CHECKING:
    from kinogrid.ui.compose.pane import ComposePane
    from kinogrid.ui.jobs.pane import JobsPane


class Navigation(QObject):
    """Brings the pane into sight that somebody goes to, and puts the keyboard there."""

    def __init__(
        self, actions: Actions, empty_state: EmptyState, compose: "ComposePane", jobs: "JobsPane", parent: QObject
    ) -> None:
        """Take the ways and where they lead."""
        super().__init__(parent)
        self._actions = actions
        self._compose = compose
        self._jobs = jobs
        actions.new.triggered.connect(self._go_to_prompt)
        actions.find.triggered.connect(self._go_to_search)
        empty_state.begin_requested.connect(self._choose_frame)
        empty_state.imagine_requested.connect(self._imagine)

    def _go_to_prompt(self) -> None:
        self._actions.compose.setChecked(True)
        self._compose.prompt.setFocus()

    def _go_to_search(self) -> None:
        self._actions.jobs.setChecked(True)
        self._jobs.show_list()
        self._jobs.search.setFocus()

    def _choose_frame(self) -> None:
        self._actions.compose.setChecked(True)
        zone = self._compose.frames.first.zone
        zone.setFocus()
        zone.click()

    def _imagine(self) -> None:
        self._actions.compose.setChecked(True)
        self._compose.more.imagine.trigger()
