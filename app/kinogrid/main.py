"""The composition root: the one file that knows every part; builds them, starts them, and ends them in order."""

import asyncio
import gc
import logging
from contextlib import AsyncExitStack
from functools import partial

from PySide6.QtCore import QLocale

from kinogrid.assembly import equip
from kinogrid.backend import DEMO_TOKEN, Backend, LaunchOptions, open_backend
from kinogrid.domain.allowance import OrderLimit
from kinogrid.domain.failure import StudioError
from kinogrid.media.timeline import Ending
from kinogrid.service.word_help import WordHelp
from kinogrid.store.paths import Profile
from kinogrid.store.redact import Redactor
from kinogrid.store.settings import Settings, ShortTiles
from kinogrid.studio.curation import Curator
from kinogrid.studio.importer import Importer
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.order_desk import OrderDesk
from kinogrid.studio.runner import Runner
from kinogrid.ui.compose.frames.import_queue import ImportQueue
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.controllers.frame_actions import FrameActions
from kinogrid.ui.controllers.job_actions import JobActions
from kinogrid.ui.controllers.selection import SelectionController
from kinogrid.ui.controllers.upload_help import UploadHelp
from kinogrid.ui.controls.notices import Note, Severity
from kinogrid.ui.demo_process import DemoStartFailed
from kinogrid.ui.error_reports import ErrorReports, log_change, surroundings, unreadable_words
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.importing.controller import Covers, ImportController
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.loop import StudioLoop
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.settings.callback_controller import CallbackController, Listener
from kinogrid.ui.settings.controller import SettingsController
from kinogrid.ui.settings.token_controller import TokenController
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import use_english
from kinogrid.ui.window.first_paint import Opened
from kinogrid.ui.window.quit import QuitWatch
from kinogrid.ui.window.single_instance import InstanceServer, come_forward

_log = logging.getLogger("kinogrid")


def run(opened: Opened, profile: Profile, wanted: LaunchOptions) -> int:
    """Bring the painted window to life and come back when it has been closed; gives the exit code."""
    with asyncio.Runner(loop_factory=partial(StudioLoop, opened.app)) as runner:
        return runner.run(_session(opened, profile, wanted))


async def _session(opened: Opened, profile: Profile, wanted: LaunchOptions) -> int:
    quit_watch = QuitWatch(opened)
    desk: SettingsController | None = None
    code = 0
    async with AsyncExitStack() as stack:
        use_english(opened.app, QLocale.system().territory())
        theme = Theme(opened.look)
        theme.apply(opened.app)
        opened.window.assemble(theme)
        try:
            desk = await build(stack, opened, theme, profile, wanted)
        except (StudioError, DemoStartFailed) as error:
            _say_no_start(opened, error)
            code = 1
        else:
            if wanted.tour is not None:
                from kinogrid.ui.tour.tour import Tour  # noqa: PLC0415 - brings Qt's test library, which nobody else needs

                tour = Tour(opened.window, wanted.tour, DEMO_TOKEN)
                code = await tour.drive(restarted=wanted.tour_after_restart)
                quit_watch.wanted.set()
        await quit_watch.wanted.wait()
        opened.window.hide()
        if desk is not None:
            await desk.leave()
    opened.window.allow_close()
    opened.window.close()
    return code


def _say_no_start(opened: Opened, error: Exception) -> None:
    words = error.failure.sentence if isinstance(error, StudioError) else str(error)
    _log.error("the start failed: %s", words)
    opened.window.notices.put("start", Note(Severity.DANGER, "Kinogrid cannot start", words, closable=False))


async def build(
    stack: AsyncExitStack, opened: Opened, theme: Theme, profile: Profile, wanted: LaunchOptions
) -> SettingsController:
    """Build every part on what lies beneath it, and start the work; the stack ends it all the other way round.

    The window has been painted and assembled. Raises `LibraryTrouble` or `DemoStartFailed`.
    """
    redactor = Redactor()
    reports = ErrorReports(redactor)
    reports.listen()
    stack.callback(reports.leave)
    backend = await open_backend(stack, profile, wanted, redactor, reports.task)
    window, start = opened.window, backend.tasks.start
    repository = JobRepository(backend.store)
    pictures = Thumbnails()
    stack.callback(pictures.close)
    import_queue = ImportQueue(backend.frames.keep, backend.frame_records.title)
    stack.callback(import_queue.close)
    compose = ComposePane(theme, pictures, import_queue)
    model = JobsModel()
    jobs = JobsPane(theme, model, pictures)
    preview = PreviewPane(theme, budget=backend.loaded.settings.cache_bytes)
    stack.callback(preview.shutdown)
    window.furnish(compose, jobs)
    window.set_preview(preview)
    tokens = TokenController(
        window=window,
        theme=theme,
        keeper=backend.keeper,
        upload_keeper=backend.upload_keeper,
        check=backend.service.check_token,
        start=start,
        demo=wanted.demo,
    )
    desk = SettingsController(
        window=window,
        theme=theme,
        compose=compose,
        tokens=tokens,
        profile=profile,
        settings=backend.loaded.settings,
        save=backend.settings_file.save,
        start=start,
        api_base=(backend.provider.api, backend.provider.named),
    )
    reports.say = desk.say_trouble
    runner = Runner(
        repository=repository,
        service=backend.service,
        clips=backend.clips,
        media=backend.inspector,
        pace=backend.provider.pace,
        start=start,
        limit=lambda: desk.settings.in_flight,
        told=desk.say_service,
    )
    stack.push_async_callback(runner.end)
    callbacks = CallbackController(
        desk=desk,
        make=partial(_receiver, runner),
        hide=redactor.learn_private,
        on_this_machine=backend.provider.is_here,
        start=start,
    )
    stack.push_async_callback(callbacks.aclose)
    selection = SelectionController(
        repository=repository,
        clips=backend.clips,
        start=start,
        model=model,
        jobs=jobs,
        preview=preview,
        window=window,
        mask=backend.redactor.redact,
        surroundings=surroundings(),
        log_about=backend.log_reader.about,
    )
    JobActions(
        window=window,
        repository=repository,
        runner=runner,
        library=Curator(repository, backend.clips),
        clips=backend.clips,
        selection=selection,
        jobs=jobs,
        preview=preview,
        start=start,
    )
    framing = FrameActions(
        window=window,
        compose=compose,
        preview=preview,
        import_queue=import_queue,
        records=backend.frame_records,
        fetch=backend.service.picture,
        start=start,
        now=repository.now,
        find=repository.find,
        is_up=backend.service.is_up,
    )
    UploadHelp(window, repository, runner, selection, tokens, compose, start)
    order_desk = OrderDesk(
        repository=repository,
        settled=framing.settled,
        limit=lambda: OrderLimit(desk.settings.order_limit, desk.settings.limit_span),
        start=start,
    )
    equip(
        theme=theme,
        window=window,
        compose=compose,
        jobs=jobs,
        preview=preview,
        repository=repository,
        runner=runner,
        order_desk=order_desk,
        selection=selection,
        tokens=tokens,
        desk=desk,
        start=start,
        words=WordHelp(backend.service),
        upload=backend.service.upload,
        callback=callbacks.default,
        title=backend.frame_records.title,
        api_base=backend.provider.api,
        platform_base=backend.provider.platform,
    )
    importer = Importer(repository, backend.service, backend.provider.pace, start)
    ImportController(window, theme, importer, tokens, selection, _covers(stack), start, runner.look_now)
    desk.settings_changed.connect(runner.limit_changed)
    desk.settings_changed.connect(lambda: _adjust(preview, desk.settings))
    _adjust(preview, desk.settings)
    start(backend.service.open(), "open the connections")
    await _fill(repository, framing, importer, selection)
    await backend.keeper.load()
    await backend.upload_keeper.load()
    await runner.begin()
    order_desk.begin()
    await callbacks.begin()
    bell = InstanceServer(profile.folder, partial(come_forward, opened.window))
    stack.callback(bell.close)
    _say_what_was_found(desk, backend)
    tokens.need()
    return desk


def _adjust(preview: PreviewPane, settings: Settings) -> None:
    preview.player.set_ending(Ending.HOLD if settings.short_tiles is ShortTiles.HOLD else Ending.LOOP)


def _receiver(runner: Runner, path: str) -> Listener:
    from kinogrid.service.receiver import Receiver  # noqa: PLC0415 - off for most people

    return Receiver(path, runner.called_back)


def _covers(stack: AsyncExitStack) -> Covers:
    covers = Covers()
    stack.callback(covers.pictures.close)
    return covers


async def _fill(
    repository: JobRepository, framing: FrameActions, importer: Importer, selection: SelectionController
) -> None:
    """Read the library and show it; it lives as long as the window, so no collection needs to walk over it."""
    gc.disable()
    try:
        await repository.load()
        await framing.begin((*repository.jobs(), *await repository.planned()))
        importer.begin()
        repository.subscribe(log_change)
        selection.open()
        gc.freeze()
    finally:
        gc.enable()


def _say_what_was_found(desk: SettingsController, backend: Backend) -> None:
    if backend.loaded.note:
        desk.say("settings", backend.loaded.note)
    if backend.store.unreadable:
        desk.say("unreadable", unreadable_words(backend.store.unreadable))
