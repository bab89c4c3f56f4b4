"""The composition root: the one file that knows every part; builds them, starts them, and ends them in order."""

import asyncio
import gc
import logging
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QObject, Qt

from app import __version__
from app.domain.failure import StudioError
from app.domain.request import LOOPBACK_HOSTS
from app.media.eye import ClipEye
from app.media.timeline import Ending
from app.service.client import ServiceClient
from app.store.clips import ClipFolder
from app.store.database import Database
from app.store.frames import FRAMES_STEP, FrameFolder, FrameRecords
from app.store.jobs import STEPS, SqlJobStore
from app.store.keyrings import Keyring, MemoryKeyring, SystemKeyring
from app.store.log import LogReader, close_log, open_log
from app.store.paths import Profile
from app.store.redact import Redactor
from app.store.secrets import ENVIRONMENT_VARIABLE, TokenKeeper, account, upload_account
from app.store.settings import Loaded, Settings, SettingsFile, ShortTiles
from app.studio.book import Book, Change
from app.studio.importer import Importer
from app.studio.library import Library
from app.studio.pace import LOOPBACK_PACE, Pace
from app.studio.runner import Runner
from app.ui.bridge.callbacks import Callbacks, Listener
from app.ui.bridge.desk import Desk
from app.ui.bridge.equipment import equip
from app.ui.bridge.framing import Framing
from app.ui.bridge.importing import Covers, Importing
from app.ui.bridge.report import surroundings
from app.ui.bridge.shelf import Shelf
from app.ui.bridge.tokens import Tokens
from app.ui.bridge.upload_help import UploadHelp
from app.ui.bridge.wishes import Wishes
from app.ui.compose.darkroom import Darkroom
from app.ui.compose.pane import ComposePane
from app.ui.demo_process import DemoProcess, DemoStartFailed
from app.ui.jobs.model import JobsModel
from app.ui.jobs.pane import JobsPane
from app.ui.loop import StudioLoop
from app.ui.notice import Gravity, Note
from app.ui.opening import Opened
from app.ui.pictures import Pictures
from app.ui.preview.pane import PreviewPane
from app.ui.single_instance import Doorbell
from app.ui.tasks import Tasks
from app.ui.theme import Theme

# The provider's hosts, and the environment's names for others (the provider's own tools use the first).
API = "https://api.acedata.cloud"
PLATFORM = "https://platform.acedata.cloud"
API_VARIABLE = "ACEDATACLOUD_API_BASE_URL"
PLATFORM_VARIABLE = "ACEDATACLOUD_PLATFORM_BASE_URL"

# The one token that the demo service takes; it opens nothing else.
DEMO_TOKEN = "demo-token-for-trying-kinogrid"  # noqa: S105 - made to be known

_log = logging.getLogger("kinogrid")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the command line asked for; `demo_seconds` is how long the demo service works on a job."""

    demo: bool = False
    demo_seconds: float = 8.0
    tour: Path | None = None
    tour_after_restart: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """Where the service is and what opens it; `named` tells that the environment chose the address."""

    api: str
    platform: str
    keyring: Keyring
    environment_token: str | None = None
    named: bool = False

    @property
    def pace(self) -> Pace:
        """Give the politeness that is due to the service."""
        return LOOPBACK_PACE if self.is_here else Pace()

    @property
    def is_here(self) -> bool:
        """Tell whether the service runs on this machine."""
        return urlsplit(self.api).hostname in LOOPBACK_HOSTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What lies beneath the use cases: service, disk, keyring, decoder, and the owner of coroutines."""

    provider: Provider
    loaded: Loaded
    settings_file: SettingsFile
    log_reader: LogReader
    redactor: Redactor
    service: ServiceClient
    keeper: TokenKeeper
    upload_keeper: TokenKeeper
    store: SqlJobStore
    clips: ClipFolder
    frames: FrameFolder
    frame_records: FrameRecords
    eye: ClipEye
    tasks: Tasks


class _Ending(QObject):
    """Turns every way of ending the app, the desktop's included, into one event."""

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened.app)
        self.wanted = asyncio.Event()
        opened.window.close_requested.connect(self.wanted.set)
        opened.app.installEventFilter(self)
        if sys.platform != "win32":
            for number in (signal.SIGINT, signal.SIGTERM):
                asyncio.get_running_loop().add_signal_handler(number, self.wanted.set)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep Qt from leaving the loop while tasks still run on it."""
        if event.type() == QEvent.Type.Quit:
            self.wanted.set()
            return True
        return False


class _Reports:
    """Takes every failure that nobody else could take: into the log, and above the grid once there is a desk."""

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self.desk: Desk | None = None

    def task(self, name: str, error: Exception) -> None:
        """Take a coroutine's failure."""
        if isinstance(error, StudioError):
            _log.warning("%s: %s", name, error.failure)
        else:
            _log.error("%s failed", name, exc_info=error)
        if self.desk is not None:
            self.desk.say_trouble(name, error)

    def loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        """Take the failure of a callback on the loop."""
        error = context.get("exception")
        self.task(str(context.get("message")), error if isinstance(error, Exception) else RuntimeError(str(context)))

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take the failure of a Qt slot; standard error gets what the log gets, without secrets."""
        if isinstance(error, Exception):
            self.task(kind.__name__, error)
        if sys.stderr is not None:
            sys.stderr.write(self._redactor.redact("".join(traceback.format_exception(kind, error, trace))))


def run(opened: Opened, profile: Profile, wanted: Wanted) -> int:
    """Bring the painted window to life and come back when it has been closed; gives the exit code."""
    with asyncio.Runner(loop_factory=partial(StudioLoop, opened.app)) as runner:
        return runner.run(_session(opened, profile, wanted))


async def _session(opened: Opened, profile: Profile, wanted: Wanted) -> int:
    ending = _Ending(opened)
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
                from app.ui.tour import Tour  # noqa: PLC0415 - brings Qt's test library, which nobody else needs

                tour = Tour(opened.window, wanted.tour, DEMO_TOKEN)
                code = await tour.drive(restarted=wanted.tour_after_restart)
                ending.wanted.set()
        await ending.wanted.wait()
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


async def _provider(stack: AsyncExitStack, profile: Profile, settings: Settings, wanted: Wanted) -> Provider:
    """Choose the service: the demo's, the environment's, the settings' or the provider's own, in this order."""
    if not wanted.demo:
        api, platform = os.environ.get(API_VARIABLE), os.environ.get(PLATFORM_VARIABLE)
        return Provider(
            api=api or settings.api_base or API,
            platform=platform or settings.platform_base or PLATFORM,
            keyring=SystemKeyring(),
            environment_token=os.environ.get(ENVIRONMENT_VARIABLE),
            named=bool(api),
        )
    demo = DemoProcess(profile.folder / "demo-service", DEMO_TOKEN, wanted.demo_seconds)
    stack.push_async_callback(demo.stop)
    base = await demo.start()
    keyring = MemoryKeyring()
    if wanted.tour is None or wanted.tour_after_restart:
        keyring.write(account(base), DEMO_TOKEN)
    return Provider(api=base, platform=base, keyring=keyring)


async def _lay_ground(
    stack: AsyncExitStack, profile: Profile, wanted: Wanted, redactor: Redactor, reports: _Reports
) -> Ground:
    """Build floor 1; the stack ends its parts the other way round. Raises `LibraryTrouble` or `DemoStartFailed`."""
    stack.callback(close_log, open_log(profile.log, redactor))
    log_reader = LogReader(profile.log)
    stack.push_async_callback(log_reader.aclose)
    _log.info("Kinogrid %s starts", __version__)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    asyncio.get_running_loop().set_exception_handler(reports.loop)
    sys.excepthook = reports.hook
    stack.callback(setattr, sys, "excepthook", sys.__excepthook__)
    settings_file = SettingsFile(profile.settings, redactor.mask)
    stack.push_async_callback(settings_file.aclose)
    loaded = settings_file.load()
    provider = await _provider(stack, profile, loaded.settings, wanted)
    database = await Database.open(profile.database, (*STEPS, FRAMES_STEP))
    stack.push_async_callback(database.aclose)
    clips = ClipFolder(profile, redactor.mask)
    stack.push_async_callback(clips.aclose)
    frames = FrameFolder(profile.folder)
    frame_records = FrameRecords(database, frames)
    await frame_records.load()
    eye = ClipEye()
    stack.callback(eye.close)
    keeper = TokenKeeper(
        account(provider.api), provider.keyring, environment=provider.environment_token, learn=redactor.learn
    )
    upload_keeper = TokenKeeper(upload_account(provider.platform), provider.keyring, learn=redactor.learn)
    service = ServiceClient(
        api_base=provider.api,
        platform_base=provider.platform,
        token=partial(_revealed, keeper),
        upload_token=partial(_revealed, upload_keeper),
        user_agent=f"Kinogrid/{__version__}",
        answer_log=_log_answer,
        uploads=frame_records,
    )
    stack.push_async_callback(service.aclose)
    tasks = Tasks(reports.task)
    stack.push_async_callback(tasks.drain)
    return Ground(
        provider=provider,
        loaded=loaded,
        settings_file=settings_file,
        log_reader=log_reader,
        redactor=redactor,
        service=service,
        keeper=keeper,
        upload_keeper=upload_keeper,
        store=SqlJobStore(database, redactor.mask),
        clips=clips,
        frames=frames,
        frame_records=frame_records,
        eye=eye,
        tasks=tasks,
    )


async def build(stack: AsyncExitStack, opened: Opened, theme: Theme, profile: Profile, wanted: Wanted) -> Desk:
    """Build every part on what lies beneath it, and start the work; the stack ends it all the other way round.

    The window has been painted and assembled. Raises `LibraryTrouble` or `DemoStartFailed`.
    """
    redactor = Redactor()
    reports = _Reports(redactor)
    ground = await _lay_ground(stack, profile, wanted, redactor, reports)
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
    )
    desk = reports.desk = Desk(
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
        settled=framing.settled,
        callback=callbacks.default,
        api_base=ground.provider.api,
        platform_base=ground.provider.platform,
    )
    importer = Importer(book, ground.service, ground.provider.pace, start)
    Importing(window, theme, importer, tokens, shelf, _covers(stack), start, runner.look_now)
    desk.settings_changed.connect(runner.limit_changed)
    desk.settings_changed.connect(lambda: _adjust(preview, desk.settings))
    _adjust(preview, desk.settings)
    start(ground.service.open(), "open the connections")
    await book.load()
    await framing.begin(book.jobs())
    # What has been built lives as long as the window: no later collection needs to walk over it.
    gc.freeze()
    _follow(book, importer)
    shelf.open()
    await ground.keeper.load()
    await ground.upload_keeper.load()
    await runner.begin()
    await callbacks.begin()
    bell = Doorbell(profile.folder, partial(_come_forward, opened))
    stack.callback(bell.close)
    _say_what_was_found(desk, ground)
    tokens.need()
    return desk


def _adjust(preview: PreviewPane, settings: Settings) -> None:
    preview.player.set_ending(Ending.HOLD if settings.short_tiles is ShortTiles.HOLD else Ending.LOOP)


def _receiver(runner: Runner, path: str) -> Listener:
    from app.service.receiver import Receiver  # noqa: PLC0415 - off for most people

    return Receiver(path, runner.called_back)


def _revealed(keeper: TokenKeeper) -> str | None:
    secret = keeper.token.secret
    return None if secret is None else secret.reveal()


def _log_answer(method: str, path: str, status: int | None, seconds: float, trace_id: str | None) -> None:
    _log.info("%s %s %s in %.2f s, trace %s", method, path, status or "unanswered", seconds, trace_id or "none")


def _covers(stack: AsyncExitStack) -> Covers:
    covers = Covers()
    stack.callback(covers.pictures.close)
    return covers


def _follow(book: Book, importer: Importer) -> None:
    importer.begin()
    book.subscribe(_log_change)


def _say_what_was_found(desk: Desk, ground: Ground) -> None:
    if ground.loaded.note:
        desk.say("settings", ground.loaded.note)
    if ground.store.unreadable:
        desk.say("unreadable", _unreadable_words(ground.store.unreadable))


def _log_change(change: Change) -> None:
    """Write every step of a job into the log, as what support sees of it is the log's lines about it."""
    if change.after is None:
        return
    before = "" if change.before is None else type(change.before.state).__name__
    after = type(change.after.state).__name__
    if before != after:
        task = change.after.task_id or "none"
        _log.info("job %s: %s to %s, task %s", change.after.id, before or "new", after, task)


def _unreadable_words(job_ids: Sequence[str]) -> str:
    count = "One job" if len(job_ids) == 1 else f"{len(job_ids)} jobs"
    return (
        f"{count} could not be read from the database and cannot be shown: {', '.join(job_ids[:3])}"
        f"{' and others' if len(job_ids) > 3 else ''}. "  # noqa: PLR2004 - as many as are named
        "Nothing of it was changed or deleted; the clips are in their folders, each with its job.json."
    )


def _come_forward(opened: Opened) -> None:
    window = opened.window
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
