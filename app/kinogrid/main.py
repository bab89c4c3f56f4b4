"""The composition root: the one file that knows every part; builds them, starts them, and ends them in order."""

import asyncio
import gc
import logging
from contextlib import AsyncExitStack
from functools import partial

from kinogrid.assembly import equip
from kinogrid.backend import DEMO_TOKEN, Ground, Wanted, lay_ground
from kinogrid.domain.failure import StudioError
from kinogrid.media.timeline import Ending
from kinogrid.service.word_help import WordHelp
from kinogrid.store.paths import Profile
from kinogrid.store.redact import Redactor
from kinogrid.store.settings import Settings, ShortTiles
from kinogrid.studio.curation import Library
from kinogrid.studio.importer import Importer
from kinogrid.studio.job_repository import Book
from kinogrid.studio.runner import Runner
from kinogrid.ui.compose.frames.import_queue import Darkroom
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.controllers.frame_actions import Framing
from kinogrid.ui.controllers.job_actions import Wishes
from kinogrid.ui.controllers.selection import Shelf
from kinogrid.ui.controllers.upload_help import UploadHelp
from kinogrid.ui.controls.notices import Gravity, Note
from kinogrid.ui.demo_process import DemoStartFailed
from kinogrid.ui.error_reports import Reports, log_change, surroundings, unreadable_words
from kinogrid.ui.images.thumbnails import Pictures
from kinogrid.ui.importing.controller import Covers, Importing
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.loop import StudioLoop
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.settings.callback_controller import Callbacks, Listener
from kinogrid.ui.settings.controller import Desk
from kinogrid.ui.settings.token_controller import Tokens
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.first_paint import Opened
from kinogrid.ui.window.quit import Farewell
from kinogrid.ui.window.single_instance import Doorbell, come_forward

_log = logging.getLogger("kinogrid")


def run(opened: Opened, profile: Profile, wanted: Wanted) -> int:
    """Bring the painted window to life and come back when it has been closed; gives the exit code."""
    with asyncio.Runner(loop_factory=partial(StudioLoop, opened.app)) as runner:
        return runner.run(_session(opened, profile, wanted))


async def _session(opened: Opened, profile: Profile, wanted: Wanted) -> int:
    farewell = Farewell(opened)
    desk: Desk | None = None
    code = 0
    async with AsyncExitStack() as stack:
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
                farewell.wanted.set()
        await farewell.wanted.wait()
        opened.window.hide()
        if desk is not None:
            await desk.leave()
    opened.window.allow_close()
    opened.window.close()
    return code


def _say_no_start(opened: Opened, error: Exception) -> None:
    words = error.failure.sentence if isinstance(error, StudioError) else str(error)
    _log.error("the start failed: %s", words)
    opened.window.notices.put("start", Note(Gravity.DANGER, "Kinogrid cannot start", words, closable=False))


async def build(stack: AsyncExitStack, opened: Opened, theme: Theme, profile: Profile, wanted: Wanted) -> Desk:
    """Build every part on what lies beneath it, and start the work; the stack ends it all the other way round.

    The window has been painted and assembled. Raises `LibraryTrouble` or `DemoStartFailed`.
    """
    redactor = Redactor()
    reports = Reports(redactor)
    reports.listen()
    stack.callback(reports.leave)
    ground = await lay_ground(stack, profile, wanted, redactor, reports.task)
    window, start = opened.window, ground.tasks.start
    book = Book(ground.store)
    pictures = Pictures()
    stack.callback(pictures.close)
    darkroom = Darkroom(ground.frames.keep, ground.frame_records.title)
    stack.callback(darkroom.close)
    compose = ComposePane(theme, pictures, darkroom)
    model = JobsModel()
    jobs = JobsPane(theme, model, pictures)
    preview = PreviewPane(theme, budget=ground.loaded.settings.cache_bytes)
    stack.callback(preview.shutdown)
    window.furnish(compose, jobs)
    window.set_preview(preview)
    tokens = Tokens(
        window=window,
        theme=theme,
        keeper=ground.keeper,
        upload_keeper=ground.upload_keeper,
        check=ground.service.check_token,
        start=start,
        demo=wanted.demo,
    )
    desk = Desk(
        window=window,
        theme=theme,
        compose=compose,
        tokens=tokens,
        profile=profile,
        settings=ground.loaded.settings,
        save=ground.settings_file.save,
        start=start,
        api_base=(ground.provider.api, ground.provider.named),
    )
    reports.say = desk.say_trouble
    runner = Runner(
        book=book,
        service=ground.service,
        clips=ground.clips,
        media=ground.eye,
        pace=ground.provider.pace,
        start=start,
        limit=lambda: desk.settings.in_flight,
        told=desk.say_service,
    )
    stack.push_async_callback(runner.end)
    callbacks = Callbacks(
        desk=desk,
        make=partial(_receiver, runner),
        hide=redactor.learn_private,
        on_this_machine=ground.provider.is_here,
        start=start,
    )
    stack.push_async_callback(callbacks.aclose)
    shelf = Shelf(
        book=book,
        clips=ground.clips,
        start=start,
        model=model,
        jobs=jobs,
        preview=preview,
        window=window,
        mask=ground.redactor.redact,
        surroundings=surroundings(),
        log_about=ground.log_reader.about,
    )
    Wishes(
        window=window,
        book=book,
        runner=runner,
        library=Library(book, ground.clips),
        clips=ground.clips,
        shelf=shelf,
        jobs=jobs,
        preview=preview,
        start=start,
    )
    framing = Framing(
        window=window,
        compose=compose,
        preview=preview,
        darkroom=darkroom,
        records=ground.frame_records,
        fetch=ground.service.picture,
        start=start,
        now=book.now,
        find=book.find,
        is_up=ground.service.is_up,
    )
    UploadHelp(window, book, runner, shelf, tokens, compose, start)
    equip(
        theme=theme,
        window=window,
        compose=compose,
        jobs=jobs,
        preview=preview,
        book=book,
        runner=runner,
        shelf=shelf,
        tokens=tokens,
        desk=desk,
        start=start,
        words=WordHelp(ground.service),
        upload=ground.service.upload,
        settled=framing.settled,
        callback=callbacks.default,
        title=ground.frame_records.title,
        api_base=ground.provider.api,
        platform_base=ground.provider.platform,
    )
    importer = Importer(book, ground.service, ground.provider.pace, start)
    Importing(window, theme, importer, tokens, shelf, _covers(stack), start, runner.look_now)
    desk.settings_changed.connect(runner.limit_changed)
    desk.settings_changed.connect(lambda: _adjust(preview, desk.settings))
    _adjust(preview, desk.settings)
    start(ground.service.open(), "open the connections")
    await _fill(book, framing, importer, shelf)
    await ground.keeper.load()
    await ground.upload_keeper.load()
    await runner.begin()
    await callbacks.begin()
    bell = Doorbell(profile.folder, partial(come_forward, opened.window))
    stack.callback(bell.close)
    _say_what_was_found(desk, ground)
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


async def _fill(book: Book, framing: Framing, importer: Importer, shelf: Shelf) -> None:
    """Read the library and show it; it lives as long as the window, so no collection needs to walk over it."""
    gc.disable()
    try:
        await book.load()
        await framing.begin((*book.jobs(), *await book.planned()))
        importer.begin()
        book.subscribe(log_change)
        shelf.open()
        gc.freeze()
    finally:
        gc.enable()


def _say_what_was_found(desk: Desk, ground: Ground) -> None:
    if ground.loaded.note:
        desk.say("settings", ground.loaded.note)
    if ground.store.unreadable:
        desk.say("unreadable", unreadable_words(ground.store.unreadable))
