"""What lies beneath the use cases, built in order and ended the other way round."""

import asyncio
import logging
import os
import secrets
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from kinogrid import __version__
from kinogrid.domain.request import LOOPBACK_HOSTS
from kinogrid.domain.service_address import API, PLATFORM, ChosenBy, Hosts, ServiceAddress
from kinogrid.media.clip_meter import ClipMeter
from kinogrid.media.deaths import DEATHS_REMEMBERED, Deaths
from kinogrid.media.decoder_process import DecoderProcess
from kinogrid.media.export_process import Exporters
from kinogrid.media.frame_maker import FrameMaker
from kinogrid.media.inspector import MediaInspector
from kinogrid.media.notes import Notes
from kinogrid.media.vetting import PASSED_REMEMBERED, Passed, Vetting
from kinogrid.service.account_client import AccountClient
from kinogrid.service.client import ServiceClient
from kinogrid.service.origins import TokenOrigins
from kinogrid.service.tasks import read_result_text
from kinogrid.store.backup import BackupFiles
from kinogrid.store.backup_memory import BackupMemoryFile
from kinogrid.store.charges import SqlChargeStore
from kinogrid.store.clips import ClipFolder
from kinogrid.store.database import Database
from kinogrid.store.decisions import SqlDecisionStore
from kinogrid.store.export_memory import ExportMemoryFile
from kinogrid.store.export_places import ExportPlaces
from kinogrid.store.frames import FrameFolder, FrameRecords
from kinogrid.store.handed_frames import HandedFrames
from kinogrid.store.hint_rows import SqlHintStore
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.keyrings import Keyring, MemoryKeyring, SystemKeyring
from kinogrid.store.library_disk import LibraryDisk
from kinogrid.store.listing_pages import SqlListing
from kinogrid.store.log import LogFile, LogReader, close_log, send_log
from kinogrid.store.moving import LibraryMover
from kinogrid.store.number_notes import NumberNotes
from kinogrid.store.own_token_file import OwnTokenFile
from kinogrid.store.paths import Profile
from kinogrid.store.pauses import SqlPauseStore
from kinogrid.store.price_file import PriceFile
from kinogrid.store.projects import SqlProjects
from kinogrid.store.rebuild import NotRebuilt, RebuildWish, rebuilt_as_wished
from kinogrid.store.redact import Redactor
from kinogrid.store.rescue import Loss, Rescued, open_library, rescue
from kinogrid.store.schema import SCHEMA
from kinogrid.store.secrets import ENVIRONMENT_VARIABLE, account, upload_account
from kinogrid.store.sequence_files import SequenceFiles
from kinogrid.store.settings import Settings
from kinogrid.store.settings_file import Loaded, SettingsFile
from kinogrid.store.snapshots import Snapshot, SnapshotKeeper
from kinogrid.store.sound_mark import SoundMark, close_marked
from kinogrid.store.token_access import TokenAccess, TokenMarks
from kinogrid.store.token_origins_file import TokenOriginsFile
from kinogrid.store.upload_addresses import UploadAddresses
from kinogrid.store.workers import Workers
from kinogrid.studio.background_tasks import BackgroundTasks
from kinogrid.studio.job_records import catch_up
from kinogrid.studio.pace import LOOPBACK_PACE, Pace
from kinogrid.ui.controls.trash import to_trash
from kinogrid.ui.demo_process import DemoProcess

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
    waited for as long. `decoder` makes each of the processes that decode. `remember` lets later starts open another
    folder; None where only the command line says which. `tell` is told as the window can be used, and as all is at
    work, upon which the session ends: so is a start measured.
    """

    demo: bool = False
    safe: bool = False
    demo_seconds: float = 8.0
    demo_side: int | None = None
    tour: Path | None = None
    tour_after_restart: bool = False
    real_pace: bool = False
    pace_here: Pace = LOOPBACK_PACE
    decoder: Callable[..., DecoderProcess] = DecoderProcess
    remember: Callable[[Path], object] | None = None
    tell: Callable[[str], object] | None = None
    environment_token: str | None = field(default=None, repr=False)

    def with_token(self) -> Self:
        """Give these with the token of the environment, and take it out there: nothing started later is to have it."""
        token = os.environ.pop(ENVIRONMENT_VARIABLE, None)
        return self if token is None else replace(self, environment_token=token)


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """Where the service is and what opens it.

    `demo_token` and `demo_account_token` are what the demo service takes, others at each start.
    """

    hosts: Hosts
    keyring: Keyring
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
class Backend:
    """What lies beneath the use cases: service, disk, keyring, decoder, and the owner of coroutines."""

    provider: Provider
    loaded: Loaded
    settings_file: SettingsFile
    log_reader: LogReader
    redactor: Redactor
    service: ServiceClient
    account: AccountClient
    access: TokenAccess
    database: Database
    rescued: Rescued | None
    rebuilt: Rescued | NotRebuilt | None
    rebuild_wish: RebuildWish
    open_to_others: bool
    snapshots: SnapshotKeeper
    store: SqlJobStore
    pause_store: SqlPauseStore
    decision_store: SqlDecisionStore
    project_store: SqlProjects
    listing: SqlListing
    hint_store: SqlHintStore
    charge_store: SqlChargeStore
    price_file: PriceFile
    own_token_file: OwnTokenFile
    clips: ClipFolder
    library_disk: LibraryDisk
    frames: FrameFolder
    frame_records: FrameRecords
    inspector: MediaInspector
    meter: ClipMeter
    frame_maker: FrameMaker
    vetting: Vetting
    exporters: Exporters
    export_places: ExportPlaces
    films: Path
    export_memory: ExportMemoryFile
    backup_files: BackupFiles
    backup_memory: BackupMemoryFile
    mover: LibraryMover
    handed: HandedFrames
    sequence_files: SequenceFiles
    tasks: BackgroundTasks


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


async def open_backend(
    stack: AsyncExitStack,
    profile: Profile,
    wanted: LaunchOptions,
    redactor: Redactor,
    report: Report,
    ask: AskAboutLoss,
) -> Backend:
    """Build what the use cases stand on; `report` hears of coroutines that fail, `ask` of a library that is lost.

    The stack ends the parts the other way round. Raises `LibraryTrouble`, `DemoStartFailed` or `StartGivenUp`.
    """
    disk = Workers(1, "kinogrid-start")
    stack.push_async_callback(disk.aclose)
    stack.callback(close_log, send_log(await _opened_log(disk, profile.log, redactor)))
    log_reader = LogReader(profile.log)
    stack.push_async_callback(log_reader.aclose)
    _log.info("Kinogrid %s starts", __version__)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    settings_file = SettingsFile(profile.settings, redactor.mask, safe=wanted.safe)
    stack.push_async_callback(settings_file.aclose)
    loaded = await disk.run(settings_file.load)
    provider = await _provider(stack, profile, loaded.settings, wanted)
    rebuilt = await rebuilt_as_wished(
        profile, read_result_text, redactor.mask, partial(_catch_up, profile, redactor.mask)
    )
    if rebuilt is not None:
        _log.warning("the library was to be rebuilt: %s", rebuilt)
    rebuild_wish = RebuildWish(profile)
    stack.push_async_callback(rebuild_wish.aclose)
    database, rescued = await _open_library(profile, ask, redactor.mask)
    stack.push_async_callback(close_marked, database, SoundMark(profile.sound, profile.database))
    snapshots = SnapshotKeeper(profile)
    stack.push_async_callback(snapshots.aclose)
    clips = ClipFolder(profile, redactor.mask, to_trash)
    stack.push_async_callback(clips.aclose)
    library_disk = LibraryDisk(profile, to_trash)
    stack.push_async_callback(library_disk.aclose)
    frames = FrameFolder(profile.folder)
    frame_records = FrameRecords(database, frames)
    await frame_records.load()
    inspector, frame_maker, vetting, meter = _decoders(profile, wanted.decoder)
    stack.callback(inspector.close)
    stack.callback(meter.close)
    stack.callback(frame_maker.close)
    export_places, export_memory = ExportPlaces(), ExportMemoryFile(profile.exports)
    handed, sequence_files = HandedFrames(profile.handed), SequenceFiles(profile, redactor.mask)
    for kept in (export_places, export_memory, handed, sequence_files):
        stack.push_async_callback(kept.aclose)
    backup_files, backup_memory, mover = _carriers(stack, profile)
    exporters = Exporters(vetting.vet)
    stack.callback(exporters.close)
    access = TokenAccess(
        provider.hosts,
        provider.keyring,
        TokenMarks(loaded.settings.token_marks),
        environment=provider.environment_token,
        learn=redactor.learn,
    )
    service = ServiceClient(
        api_base=provider.hosts.api.url,
        platform_base=provider.hosts.platform.url,
        tokens=access,
        user_agent=f"Kinogrid/{__version__}",
        answer_log=_log_answer,
        uploads=UploadAddresses(database),
        origins=await _token_origins(stack, profile),
    )
    stack.push_async_callback(service.aclose)
    price_file = PriceFile(profile.prices, provider.prices_of)
    stack.push_async_callback(price_file.aclose)
    own_token_file = OwnTokenFile(profile.own_token, account(provider.hosts.api.url))
    stack.push_async_callback(own_token_file.aclose)
    tasks = BackgroundTasks(report)
    stack.push_async_callback(tasks.drain)
    return Backend(
        provider=provider,
        loaded=loaded,
        settings_file=settings_file,
        log_reader=log_reader,
        redactor=redactor,
        service=service,
        account=AccountClient(service, access.account_token),
        access=access,
        database=database,
        rescued=rescued,
        rebuilt=rebuilt,
        rebuild_wish=rebuild_wish,
        open_to_others=await disk.run(profile.is_open),
        snapshots=snapshots,
        store=SqlJobStore(database, redactor.mask),
        pause_store=SqlPauseStore(database),
        decision_store=SqlDecisionStore(database, redactor.mask),
        project_store=SqlProjects(database, redactor.mask),
        listing=SqlListing(database),
        hint_store=SqlHintStore(database),
        charge_store=SqlChargeStore(database, redactor.mask),
        price_file=price_file,
        own_token_file=own_token_file,
        clips=clips,
        library_disk=library_disk,
        frames=frames,
        frame_records=frame_records,
        inspector=inspector,
        meter=meter,
        frame_maker=frame_maker,
        vetting=vetting,
        exporters=exporters,
        export_places=export_places,
        films=profile.films,
        export_memory=export_memory,
        backup_files=backup_files,
        backup_memory=backup_memory,
        mover=mover,
        handed=handed,
        sequence_files=sequence_files,
        tasks=tasks,
    )


async def _token_origins(stack: AsyncExitStack, profile: Profile) -> TokenOrigins:
    """Make who knows what records call our tokens, with what was learned in earlier sessions."""
    file = TokenOriginsFile(profile.token_origins)
    stack.push_async_callback(file.aclose)
    return TokenOrigins(await file.read(), file.keep)


def _carriers(stack: AsyncExitStack, profile: Profile) -> tuple[BackupFiles, BackupMemoryFile, LibraryMover]:
    """Make who carries whole libraries."""
    files, memory, mover = BackupFiles(profile, __version__), BackupMemoryFile(profile.backup), LibraryMover(profile)
    for one in (files, memory, mover):
        stack.push_async_callback(one.aclose)
    return files, memory, mover


def _decoders(
    profile: Profile, process: Callable[..., DecoderProcess]
) -> tuple[MediaInspector, FrameMaker, Vetting, ClipMeter]:
    """Make who decodes: a process for what is fetched, one for what a person waits for, one for what nobody waits for.

    None is started yet.
    """
    deadly, known = NumberNotes(profile.deadly), NumberNotes(profile.passed)
    deaths = Deaths(Notes(DEATHS_REMEMBERED, deadly.read, deadly.write))
    passed = Passed(Notes(PASSED_REMEMBERED, known.read, known.write))
    waited_for = process("kinogrid-frames", deaths)
    inspector = MediaInspector(process("kinogrid-inspector", deaths), passed)
    meter = ClipMeter(process("kinogrid-meter", deaths, yields=True))
    return inspector, FrameMaker(waited_for), Vetting(waited_for, passed), meter


async def _catch_up(profile: Profile, mask: Callable[[str], str]) -> None:
    """Have the folders tell what the database knows, where the last session had no time left for it."""
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


def _log_answer(method: str, path: str, status: int | None, seconds: float, trace_id: str | None) -> None:
    _log.info("%s %s %s in %.2f s, trace %s", method, path, status or "unanswered", seconds, trace_id or "none")
