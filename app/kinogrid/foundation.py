"""What the first view of a library stands on: log, settings, database and clips; opened first, and ended last."""

import asyncio
import logging
import os
import secrets
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from kinogrid import __version__
from kinogrid.domain.request import LOOPBACK_HOSTS
from kinogrid.domain.service_address import API, PLATFORM, ChosenBy, Hosts, ServiceAddress
from kinogrid.store.clips import ClipFolder
from kinogrid.store.database import Database
from kinogrid.store.frames import FrameFolder, FrameRecords
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.keyrings import Keyring, MemoryKeyring, SystemKeyring
from kinogrid.store.log import LogFile, LogReader, close_log, send_log
from kinogrid.store.paths import Profile
from kinogrid.store.redact import Redactor
from kinogrid.store.rescue import Loss, Rescued, open_library, rescue
from kinogrid.store.schema import SCHEMA
from kinogrid.store.secrets import ENVIRONMENT_VARIABLE, account, upload_account
from kinogrid.store.service_note import NotedService, read_service_note, write_service_note
from kinogrid.store.settings import Settings
from kinogrid.store.settings_file import Loaded, SettingsFile
from kinogrid.store.snapshots import Snapshot
from kinogrid.store.sound_mark import SoundMark, close_marked
from kinogrid.store.workers import Workers
from kinogrid.studio.background_tasks import BackgroundTasks
from kinogrid.studio.pace import LOOPBACK_PACE, Pace
from kinogrid.ui.controls.trash import to_trash
from kinogrid.ui.demo_process import DemoProcess

if TYPE_CHECKING:
    from kinogrid.domain.start_arguments import StartArguments
    from kinogrid.media.decoder_process import DecoderProcess
    from kinogrid.store.rebuild import NotRebuilt

# The environment's names for other hosts than the provider's (its own tools use the first).
API_VARIABLE = "ACEDATACLOUD_API_BASE_URL"
PLATFORM_VARIABLE = "ACEDATACLOUD_PLATFORM_BASE_URL"


class StartGivenUp(Exception):
    """The person quit in place of saying how a lost library is to be brought back."""


# Asks how a lost library is to be brought back, and does so by what it is given; None when the person quits.
AskAboutLoss = Callable[[Loss, Callable[[Snapshot | None], Awaitable[Rescued]]], Awaitable[Rescued | None]]

# Takes the name of a coroutine that failed, and how.
Report = Callable[[str, Exception], None]

_log = logging.getLogger("kinogrid")


@dataclass(frozen=True, slots=True, kw_only=True)
class LaunchOptions:
    """What the command line asked for, and the token that the environment gave along.

    In the mode that is `safe` the settings' file is left alone.

    `demo_seconds` is how long the demo service works on a job, `demo_side` its clips' side in pixels, for tests; a
    service on this machine has the `pace_here`, or with `real_pace` is asked no more often than the provider's, and
    waited for as long. `decoder` makes each of the processes that decode, in place of the usual ones. `remember` lets
    later starts open another folder; None where only the command line says which. `tell` is told as the window can be
    used, and as all is at work, upon which the session ends: so is a start measured. `given` is what came along to be
    worked with. `releases` is where is asked for a
    new version, once a person does; None for the project's own.
    """

    demo: bool = False
    safe: bool = False
    demo_seconds: float = 8.0
    demo_side: int | None = None
    tour: Path | None = None
    tour_after_restart: bool = False
    real_pace: bool = False
    pace_here: Pace = LOOPBACK_PACE
    decoder: "Callable[..., DecoderProcess] | None" = None
    remember: Callable[[Path], object] | None = None
    tell: Callable[[str], object] | None = None
    given: "StartArguments | None" = None
    releases: str | None = None
    environment_token: str | None = field(default=None, repr=False)

    def with_token(self) -> Self:
        """Give these with the token of the environment, and take it out there: nothing started later is to have it."""
        token = os.environ.pop(ENVIRONMENT_VARIABLE, None)
        return self if token is None else replace(self, environment_token=token)


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """Where the service is and what opens it.

    Orders are made there `since` then, in Unix seconds, 0 for from the first.
    `demo_token` and `demo_account_token` are what the demo service takes, others at each start.
    """

    hosts: Hosts
    keyring: Keyring
    since: float = 0.0
    environment_token: str | None = None
    real_pace: bool = False
    pace_here: Pace = LOOPBACK_PACE
    demo_token: str = field(default="", repr=False)
    demo_account_token: str = field(default="", repr=False)

    @property
    def pace(self) -> Pace:
        """Give the politeness that is due to the service; to one on this machine only where that is wished for."""
        return self.pace_here if self.is_here and not self.real_pace else Pace()

    @property
    def prices_of(self) -> str:
        """Name whose prices are kept: the demo's stay its own, though it is somewhere else at each start."""
        return "demo" if self.demo_token else self.hosts.platform.url

    @property
    def is_here(self) -> bool:
        """Tell whether the service runs on this machine."""
        return urlsplit(self.hosts.api.url).hostname in LOOPBACK_HOSTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Foundation:
    """What the first view stands on, and who owns coroutines; on the `stack` lies what ends after all of these."""

    stack: AsyncExitStack
    provider: Provider
    loaded: Loaded
    settings_file: SettingsFile
    log_reader: LogReader
    redactor: Redactor
    database: Database
    rescued: Rescued | None
    rebuilt: "Rescued | NotRebuilt | None"
    open_to_others: bool
    store: SqlJobStore
    clips: ClipFolder
    frames: FrameFolder
    frame_records: FrameRecords
    tasks: BackgroundTasks


async def open_foundation(
    stack: AsyncExitStack,
    profile: Profile,
    wanted: LaunchOptions,
    redactor: Redactor,
    report: Report,
    ask: AskAboutLoss,
) -> Foundation:
    """Open what the first view stands on; `report` hears of coroutines that fail, `ask` of a library that is lost.

    The stack ends the parts the other way round, and before them whatever still runs. Raises `LibraryTrouble`,
    `DemoStartFailed` or `StartGivenUp`.
    """
    beneath = await stack.enter_async_context(AsyncExitStack())
    disk = Workers(1, "kinogrid-start")
    beneath.push_async_callback(disk.aclose)
    beneath.callback(close_log, send_log(await _opened_log(disk, profile.log, redactor)))
    log_reader = LogReader(profile.log)
    beneath.push_async_callback(log_reader.aclose)
    _log.info("Kinogrid %s starts", __version__)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    settings_file = SettingsFile(profile.settings, redactor.mask, safe=wanted.safe)
    beneath.push_async_callback(settings_file.aclose)
    loaded = await disk.run(settings_file.load)
    provider = await _provider(beneath, profile, loaded.settings, wanted)
    rebuilt = await _rebuilt(profile, redactor.mask)
    database, rescued = await _open_library(profile, ask, redactor.mask)
    beneath.push_async_callback(close_marked, database, SoundMark(profile.sound, profile.database))
    clips = ClipFolder(profile, redactor.mask, to_trash)
    beneath.push_async_callback(clips.aclose)
    frames = FrameFolder(profile.folder)
    frame_records = FrameRecords(database, frames)
    await frame_records.load()
    open_to_others = await disk.run(profile.is_open)
    store = SqlJobStore(database, redactor.mask)
    hosts, since = await _hosts_in_use(disk, profile, provider.hosts, store)
    tasks = BackgroundTasks(report)
    stack.push_async_callback(tasks.drain)
    return Foundation(
        stack=beneath,
        provider=replace(provider, hosts=hosts, since=since),
        loaded=loaded,
        settings_file=settings_file,
        log_reader=log_reader,
        redactor=redactor,
        database=database,
        rescued=rescued,
        rebuilt=rebuilt,
        open_to_others=open_to_others,
        store=store,
        clips=clips,
        frames=frames,
        frame_records=frame_records,
        tasks=tasks,
    )


async def _provider(stack: AsyncExitStack, profile: Profile, settings: Settings, wanted: LaunchOptions) -> Provider:
    """Choose the service: the demo's, the environment's, the settings' or the provider's own, in this order."""
    if not wanted.demo:
        return Provider(
            hosts=service_hosts(settings),
            keyring=SystemKeyring(),
            environment_token=wanted.environment_token,
            real_pace=wanted.real_pace,
            pace_here=wanted.pace_here,
        )
    token, account_token = secrets.token_hex(16), f"platform-v1-{secrets.token_hex(32)}"
    folder = profile.folder / "demo-service"
    demo = DemoProcess(folder, token, wanted.demo_seconds, wanted.demo_side, account_token=account_token)
    stack.push_async_callback(demo.stop)
    base = await demo.start()
    keyring = MemoryKeyring()
    if wanted.tour is None or wanted.tour_after_restart:
        keyring.write(account(base), token)
        keyring.write(upload_account(base), account_token)
    address = ServiceAddress(base, ChosenBy.DEMO)
    return Provider(
        hosts=Hosts(address, address),
        keyring=keyring,
        real_pace=wanted.real_pace,
        pace_here=wanted.pace_here,
        demo_token=token,
        demo_account_token=account_token,
    )


def service_hosts(settings: Settings) -> Hosts:
    """Give the service's addresses: the environment's, the settings' or the provider's own, in this order."""
    return Hosts(
        _address(API_VARIABLE, settings.api_base, API),
        _address(PLATFORM_VARIABLE, settings.platform_base, PLATFORM),
    )


def _address(variable: str, setting: str, usual: str) -> ServiceAddress:
    if given := os.environ.get(variable):
        return ServiceAddress(given, ChosenBy.ENVIRONMENT)
    return ServiceAddress(setting, ChosenBy.SETTINGS) if setting else ServiceAddress(usual)


async def _hosts_in_use(disk: Workers, profile: Profile, wanted: Hosts, store: SqlJobStore) -> tuple[Hosts, float]:
    """Stay where orders are under way, whatever the settings say, and note where they are made, and since when.

    No other service knows those orders. What the environment says counts at once, and is not noted.
    """
    if wanted.api.chosen_by not in {ChosenBy.NOBODY, ChosenBy.SETTINGS}:
        return wanted, 0.0
    noted = await disk.run(partial(read_service_note, profile.service))
    now = NotedService(wanted.api.url, wanted.platform.url, 0.0 if noted is None else noted.since)
    if noted is not None and noted.api != now.api:
        if any(job.is_open for job in await store.alive()):
            _log.warning("orders are under way at %s, so that %s is not used yet", noted.api, now.api)
            platform = wanted.platform
            if platform.chosen_by is not ChosenBy.ENVIRONMENT:
                platform = ServiceAddress(noted.platform, ChosenBy.ORDERS)
            return Hosts(ServiceAddress(noted.api, ChosenBy.ORDERS), platform), noted.since
        now = now._replace(since=time.time())
    if noted != now:
        await disk.run(partial(write_service_note, profile.service, now))
    return wanted, now.since


async def _rebuilt(profile: Profile, mask: Callable[[str], str]) -> "Rescued | NotRebuilt | None":
    """Read the library anew where that was wished; None where it was not, which is nearly always."""
    if not await asyncio.get_running_loop().run_in_executor(None, profile.rebuild.exists):
        return None
    from kinogrid.service.tasks import read_result_text
    from kinogrid.store.rebuild import rebuilt_as_wished

    rebuilt = await rebuilt_as_wished(profile, read_result_text, mask, partial(_catch_up, profile, mask))
    if rebuilt is not None:
        _log.warning("the library was to be rebuilt: %s", rebuilt)
    return rebuilt


async def _catch_up(profile: Profile, mask: Callable[[str], str]) -> None:
    """Have the folders tell what the database knows, where the last session had no time left for it."""
    from kinogrid.studio.job_records import catch_up

    async with AsyncExitStack() as stack:
        database = await Database.open(profile.database, SCHEMA)
        stack.push_async_callback(database.aclose)
        clips = ClipFolder(profile, mask, to_trash)
        stack.push_async_callback(clips.aclose)
        await catch_up(SqlJobStore(database, mask), clips)


async def _open_library(
    profile: Profile, ask: AskAboutLoss, mask: Callable[[str], str]
) -> tuple[Database, Rescued | None]:
    """Open the database; where it is missing, empty beside folders of jobs, or damaged, bring it back first."""
    found = await open_library(profile)
    if isinstance(found, Database):
        return found, None
    _log.warning("the library is lost: %s", found)
    from kinogrid.service.tasks import read_result_text

    rescued = await ask(found, partial(rescue, profile, read_result=read_result_text, mask=mask))
    if rescued is None:
        raise StartGivenUp
    _log.warning("the library is back: %s", rescued)
    return await Database.open(profile.database, SCHEMA), rescued


async def _opened_log(disk: Workers, path: Path, redactor: Redactor) -> LogFile:
    """Open the log's file, and close it where nobody waits for it any more; raises `LibraryTrouble`."""
    opening = disk.start(partial(LogFile, path, redactor))
    try:
        return await asyncio.shield(opening)
    except asyncio.CancelledError:
        opening.add_done_callback(_close_late)
        raise


def _close_late(opening: asyncio.Future[LogFile]) -> None:
    if not opening.cancelled() and opening.exception() is None:
        opening.result().close()
