"""Ways on for orders whose pictures the service does not take: another token, web addresses, or one more try."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject

from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.job import Job
from kinogrid.domain.request import Field, Generate
from kinogrid.domain.state import Draft
from kinogrid.store.token_access import TokenAccess, UploadLack
from kinogrid.studio.ports.starting import Starter
from kinogrid.studio.runner import Runner
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.jobs.acts import Act


class UploadHelp(QObject):
    """Does what the notice about a refused upload offers.

    Beneath the frames it says beforehand that a picture of this machine would be refused.
    """

    def __init__(
        self,
        find: Callable[[str], Job | None],
        runner: Runner,
        compose: ComposePane,
        start: Starter,
        *,
        access: TokenAccess,
        let_go: Callable[[Collection[str]], object],
        ask_token: Callable[[], object],
        show_compose: Callable[[], object],
    ) -> None:
        """Take who takes orders back and who lets them go; `find` gives a job, `ask_token` asks for the token."""
        super().__init__(compose)
        self._access = access
        self._find = find
        self._runner = runner
        self._compose = compose
        self._start = start
        self._let_go = let_go
        self._ask_token = ask_token
        self._show_compose = show_compose
        compose.frames.changed.connect(self._note)
        compose.frames.upload_note.token_requested.connect(ask_token)
        access.when_tokens_change(self._note)
        self._note()

    def acts(self) -> Mapping[Act, Callable[[str], object]]:
        """Give what this does, each for a job's id."""
        return {
            Act.ASK_FOR_UPLOADS: lambda _job_id: self._ask_token(),
            Act.USE_WEB_ADDRESSES: self._take_back,
            Act.RELEASE: self._release,
        }

    def _release(self, job_id: str) -> None:
        """Let an order go; where the token was refused for its pictures, it is tried once more."""
        job = self._find(job_id)
        if job is None:
            return
        if isinstance(job.state, Draft) and job.state.lacks_upload_token:
            self._access.try_again()
        self._let_go([job_id])

    def give_address(self) -> None:
        """Lead to where the address of a picture is typed that is on the web."""
        self._show_compose()
        self._compose.frames.focus_local()

    def _note(self) -> None:
        lacks = self._access.upload_lack() is UploadLack.ANOTHER
        self._compose.frames.upload_note.warn(holds=lacks and self._compose.frames.has_local())

    def _take_back(self, job_id: str) -> None:
        """Put the order back into Compose, without the pictures that could not be uploaded."""
        job = self._find(job_id)
        if job is None or not isinstance(job.order, Generate):
            return
        form = ComposeForm.of(job.order)
        self._show_compose()
        self._compose.set_form(replace(form, first=FrameField(url=form.first.url), last=FrameField(url=form.last.url)))
        self._compose.frames.focus_address(Field.LAST if form.last.path and not form.first.path else Field.FIRST)
        self._start(self._runner.stop(job.id), f"take {job.id} back")
