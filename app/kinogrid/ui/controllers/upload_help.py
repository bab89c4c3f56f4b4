"""Ways on for orders whose pictures the service does not take: another token, web addresses, or one more try."""

from dataclasses import replace

from PySide6.QtCore import QObject

from kinogrid.domain.job import Job
from kinogrid.domain.request import Field, Generate, LocalFrame
from kinogrid.domain.state import Draft
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.ports import Starter
from kinogrid.studio.runner import Runner
from kinogrid.ui.compose.form import ComposeForm, FrameField
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.controllers.selection import JOB_NOTICE, SelectionController
from kinogrid.ui.jobs.notice_text import UPLOAD_AGAIN, UPLOAD_TOKEN, WEB_ADDRESSES
from kinogrid.ui.settings.token_controller import TokenController
from kinogrid.ui.window.main_window import MainWindow


class UploadHelp(QObject):
    """Does what the notice about a refused upload offers; a new token lets every order go that waited for it."""

    def __init__(
        self,
        window: MainWindow,
        repository: JobRepository,
        runner: Runner,
        selection: SelectionController,
        tokens: TokenController,
        compose: ComposePane,
        start: Starter,
    ) -> None:
        """Take who shows the notice, who asks for the token, and who can send again."""
        super().__init__(window)
        self._window = window
        self._repository = repository
        self._runner = runner
        self._selection = selection
        self._tokens = tokens
        self._compose = compose
        self._start = start
        window.notices.acted.connect(self._act)
        tokens.upload_token_kept.connect(self._let_all_go)

    def _act(self, notice: str, action: str) -> None:
        job = self._selection.selected
        if notice != JOB_NOTICE or job is None:
            return
        if action == UPLOAD_TOKEN:
            self._tokens.ask_upload()
        elif action == WEB_ADDRESSES:
            self._take_back(job)
        elif action == UPLOAD_AGAIN:
            self._let_go(job)

    def _let_all_go(self) -> None:
        for job in self._repository.open_jobs():
            if waits_for_token(job):
                self._let_go(job)

    def _let_go(self, job: Job) -> None:
        self._start(self._runner.hold(job.id, held=False), f"send {job.id} again")

    def _take_back(self, job: Job) -> None:
        """Put the order back into Compose, without the pictures that could not be uploaded."""
        if not isinstance(job.order, Generate):
            return
        form = ComposeForm.of(job.order)
        lacking = [Field(slot.value) for slot, frame in job.order.frames() if isinstance(frame, LocalFrame)]
        if Field.FIRST in lacking:
            form = replace(form, first=FrameField())
        if Field.LAST in lacking:
            form = replace(form, last=FrameField())
        self._window.commands.compose.setChecked(True)
        self._compose.set_form(form)
        self._compose.frames.focus_address(lacking[0] if lacking else Field.FIRST)
        self._start(self._runner.stop(job.id), f"take {job.id} back")


def waits_for_token(job: Job) -> bool:
    """Tell whether an order is held until uploads get another token."""
    state = job.state
    return (
        isinstance(state, Draft)
        and state.held
        and state.waiting_for is not None
        and state.waiting_for.code == "upload_token"
    )
