"""Builds what a person sees at the start and may use at once: Compose, the list of jobs, and what they stand on."""

import gc
import logging
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QGuiApplication

from kinogrid.assembly.coming_frame_maker import ComingFrameMaker
from kinogrid.domain.failure import LibraryTrouble
from kinogrid.foundation import AskAboutLoss, Foundation, LaunchOptions, open_foundation
from kinogrid.store.paths import Profile
from kinogrid.store.redact import Redactor
from kinogrid.studio.job_records import JobRecords
from kinogrid.studio.job_repository import JobRepository
from kinogrid.ui.compose.draft import DraftKeeper
from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.frames.import_queue import ImportQueue
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.controllers.rows_of_jobs import JobRows
from kinogrid.ui.error_reports import ErrorReports
from kinogrid.ui.held_signals import HeldSignals
from kinogrid.ui.images.clip_strip import ClipFrames
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.main_window import MainWindow
from kinogrid.ui.window.painted import painted
from kinogrid.ui.window.session_manager import SessionManager

# How long the disk gets to take what is kept as the desktop's session ends, in seconds: twice that for both files.
# Within five seconds Windows, and within one a portal, is answered.
_AT_ONCE = 0.4

_log = logging.getLogger("kinogrid")


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstView:
    """What is seen first; `held` keeps what is asked of those who are still to come."""

    window: MainWindow
    foundation: Foundation
    reports: ErrorReports
    settings: LiveSettings
    records: JobRecords
    repository: JobRepository
    rows: JobRows
    frame_maker: ComingFrameMaker
    thumbnails: Thumbnails
    import_queue: ImportQueue
    compose: ComposePane
    model: JobsModel
    jobs: JobsPane
    draft: DraftKeeper
    held: HeldSignals

    def keep_at_once(self) -> None:
        """Write down what is not kept yet while the caller is held up, though not for long; the log says what was not.

        How the window stands is kept but where it fills the screen, which it goes on doing.
        """
        self.draft.keep()
        if not self.window.isFullScreen():
            self.settings.change(replace(self.settings.value, geometry=self.window.kept_layout().text()))
        try:
            self.foundation.settings_file.save_at_once(self.settings.value, _AT_ONCE)
            self.foundation.database.settle(_AT_ONCE)
        except (LibraryTrouble, TimeoutError) as error:
            _log.warning("what was not kept yet as the session ends: %r", error)

    async def leave(self) -> None:
        """Write down draft and layout, as the window is about to close; raises `LibraryTrouble`."""
        self.draft.keep()
        self.settings.change(replace(self.settings.value, geometry=self.window.kept_layout().text()))
        await self.settings.write()


async def build_first_view(
    stack: AsyncExitStack,
    window: MainWindow,
    theme: Theme,
    profile: Profile,
    options: LaunchOptions,
    ask: AskAboutLoss,
) -> FirstView:
    """Build what is seen first on what it stands on, and put it into the window.

    Raises `LibraryTrouble`, `DemoStartFailed` or `StartGivenUp`.
    """
    redactor = Redactor()
    reports = ErrorReports(redactor)
    reports.listen()
    stack.callback(reports.leave)
    base = await open_foundation(stack, profile, options, redactor, reports.task, ask)
    start = base.tasks.start
    settings = LiveSettings(base.loaded.settings, base.settings_file.save, start)
    records = JobRecords(base.store, base.clips, start, base.provider.pace.poll_at_worst)
    stack.push_async_callback(records.aclose)
    repository = JobRepository(records)
    thumbnails = Thumbnails()
    stack.callback(thumbnails.close)
    frame_maker = ComingFrameMaker()
    import_queue = ImportQueue(base.frames.keep, base.frame_records.title, frame_maker)
    stack.callback(import_queue.close)
    clip_frames = ClipFrames(frame_maker)
    stack.callback(clip_frames.close)
    # Before those whose threads wait for it.
    stack.callback(frame_maker.close)
    compose = ComposePane(theme, FramesBox(theme, thumbnails, import_queue.enqueue))
    model = JobsModel()
    jobs = JobsPane(theme, model, thumbnails, clip_frames=clip_frames)
    window.interior.furnish(compose, jobs)
    view = FirstView(
        window=window,
        foundation=base,
        reports=reports,
        settings=settings,
        records=records,
        repository=repository,
        rows=JobRows(repository, base.clips),
        frame_maker=frame_maker,
        thumbnails=thumbnails,
        import_queue=import_queue,
        compose=compose,
        model=model,
        jobs=jobs,
        draft=DraftKeeper(compose, settings),
        held=HeldSignals(*_asked_of_others(window, compose, jobs)),
    )
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        stack.callback(SessionManager(app, view.keep_at_once).leave)
    return view


def _asked_of_others(window: MainWindow, compose: ComposePane, jobs: JobsPane) -> list[SignalInstance]:
    """Name what a person may ask for in the first view, and nobody of it does."""
    interior, box, more = window.interior, compose.prompt_box, compose.more
    commands = interior.commands
    done_by_others = (
        *(commands.import_tasks, commands.library, commands.spending, commands.storage, commands.move),
        *(commands.back_up, commands.restore, commands.rebuild, commands.settings, commands.shortcuts),
        commands.check_version,
        *(commands.to_sequence, commands.labels, *commands.ratings),
        *(more.several, more.imagine, more.extend, more.hold, more.release, more.prices),
        *(more.json, more.curl, more.python, box.helpers.translate, box.helpers.describe),
    )
    switches = (commands.show_library, commands.show_lineage, commands.show_sequence, commands.nest)
    return [
        *(action.triggered for action in done_by_others),
        *(switch.toggled for switch in switches),
        interior.themes.chosen,
        interior.connect_requested,
        interior.files_dropped,
        interior.status_bar.spending_wanted,
        compose.generate_requested,
        compose.bar.connect_requested,
        compose.frames.imagine_requested,
        compose.frames.upload_note.token_requested,
        box.history.clicked,
        box.snippets.keep_requested,
        *(signal for frame in compose.frames.inputs() for signal in (frame.used, frame.address_given)),
        jobs.asked,
        jobs.act_requested,
        jobs.many_requested,
        jobs.move_requested,
        jobs.copied,
        jobs.pulled,
        jobs.undo_requested,
        jobs.redo_requested,
    ]


async def show_jobs(view: FirstView) -> None:
    """Read what is alive of the library and come back once the jobs are seen; the rest is read as it is looked at.

    From then on the window can be used; whatever a person has no need of before is loaded and built after it. What is
    read lives as long as the window, so no collection needs to walk over it. Raises `LibraryTrouble`.
    """
    repository = view.repository
    gc.disable()
    try:
        await repository.load()
        view.rows.fill(view.model)
        listed = repository.listed()
        if listed:
            view.jobs.select(listed[-1][1])
        await painted(view.jobs.view.viewport())
    finally:
        gc.enable()
