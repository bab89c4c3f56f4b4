"""What lies beneath the use cases, built in order and ended the other way round."""

import logging
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from kinogrid import __version__
from kinogrid.domain.app_release import LATEST_RELEASE
from kinogrid.foundation import Foundation, LaunchOptions, Provider
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
from kinogrid.service.connections import ChosenNetwork
from kinogrid.service.origins import TokenOrigins
from kinogrid.service.release_client import ReleaseClient
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
from kinogrid.store.library_disk import LibraryDisk
from kinogrid.store.listing_pages import SqlListing
from kinogrid.store.log import LogReader
from kinogrid.store.moving import LibraryMover
from kinogrid.store.number_notes import NumberNotes
from kinogrid.store.own_token_file import OwnTokenFile
from kinogrid.store.paths import Profile
from kinogrid.store.pauses import SqlPauseStore
from kinogrid.store.price_file import PriceFile
from kinogrid.store.projects import SqlProjects
from kinogrid.store.proxy_password import ProxyPasswords
from kinogrid.store.rebuild import NotRebuilt, RebuildWish
from kinogrid.store.redact import Redactor
from kinogrid.store.rescue import Rescued
from kinogrid.store.secrets import account
from kinogrid.store.sequence_files import SequenceFiles
from kinogrid.store.settings import network_choice
from kinogrid.store.settings_file import Loaded, SettingsFile
from kinogrid.store.snapshots import SnapshotKeeper
from kinogrid.store.token_access import TokenAccess, TokenMarks
from kinogrid.store.token_origins_file import TokenOriginsFile
from kinogrid.store.upload_addresses import UploadAddresses
from kinogrid.studio.background_tasks import BackgroundTasks
from kinogrid.ui.controls.trash import to_trash

_log = logging.getLogger("kinogrid")


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
    releases: ReleaseClient
    access: TokenAccess
    proxy_passwords: ProxyPasswords
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


async def open_backend(foundation: Foundation, profile: Profile, wanted: LaunchOptions) -> Backend:
    """Build the rest of what the use cases stand on; it ends before the foundation does. Raises `LibraryTrouble`."""
    stack, provider, database = foundation.stack, foundation.provider, foundation.database
    redactor, settings = foundation.redactor, foundation.loaded.settings
    rebuild_wish = RebuildWish(profile)
    stack.push_async_callback(rebuild_wish.aclose)
    snapshots = SnapshotKeeper(profile)
    stack.push_async_callback(snapshots.aclose)
    library_disk = LibraryDisk(profile, to_trash)
    stack.push_async_callback(library_disk.aclose)
    inspector, frame_maker, vetting, meter = _decoders(profile, wanted.decoder or DecoderProcess)
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
        TokenMarks(settings.token_marks),
        environment=provider.environment_token,
        learn=redactor.learn,
    )
    proxy_passwords = ProxyPasswords(provider.keyring, redactor.learn)
    service = ServiceClient(
        api_base=provider.hosts.api.url,
        platform_base=provider.hosts.platform.url,
        tokens=access,
        user_agent=f"Kinogrid/{__version__}",
        answer_log=_log_answer,
        uploads=UploadAddresses(database),
        origins=await _token_origins(stack, profile),
    )
    service.begin_with(ChosenNetwork(network_choice(settings), proxy_passwords.of))
    stack.push_async_callback(service.aclose)
    price_file = PriceFile(profile.prices, provider.prices_of)
    stack.push_async_callback(price_file.aclose)
    own_token_file = OwnTokenFile(profile.own_token, account(provider.hosts.api.url))
    stack.push_async_callback(own_token_file.aclose)
    return Backend(
        provider=provider,
        loaded=foundation.loaded,
        settings_file=foundation.settings_file,
        log_reader=foundation.log_reader,
        redactor=redactor,
        service=service,
        account=AccountClient(service, access.account_token),
        releases=ReleaseClient(service, wanted.releases or LATEST_RELEASE),
        access=access,
        proxy_passwords=proxy_passwords,
        database=database,
        rescued=foundation.rescued,
        rebuilt=foundation.rebuilt,
        rebuild_wish=rebuild_wish,
        open_to_others=foundation.open_to_others,
        snapshots=snapshots,
        store=foundation.store,
        pause_store=SqlPauseStore(database),
        decision_store=SqlDecisionStore(database, redactor.mask),
        project_store=SqlProjects(database, redactor.mask),
        listing=SqlListing(database),
        hint_store=SqlHintStore(database),
        charge_store=SqlChargeStore(database, redactor.mask),
        price_file=price_file,
        own_token_file=own_token_file,
        clips=foundation.clips,
        library_disk=library_disk,
        frames=foundation.frames,
        frame_records=foundation.frame_records,
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
        tasks=foundation.tasks,
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


def _log_answer(method: str, path: str, status: int | None, seconds: float, trace_id: str | None) -> None:
    _log.info("%s %s %s in %.2f s, trace %s", method, path, status or "unanswered", seconds, trace_id or "none")
