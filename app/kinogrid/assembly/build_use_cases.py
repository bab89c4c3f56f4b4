"""Builds what is done with jobs, whatever the window looks like."""

from dataclasses import dataclass

from kinogrid.assembly.first_view import FirstView
from kinogrid.assembly.session import Session
from kinogrid.service.wire import traces
from kinogrid.studio.backups import Backups
from kinogrid.studio.balance_watch import BalanceWatch
from kinogrid.studio.catalogue import Catalogue
from kinogrid.studio.charge_watch import ChargeWatch
from kinogrid.studio.clip_clearing import ClipClearing
from kinogrid.studio.curation import Curator
from kinogrid.studio.export_queue import ExportQueue
from kinogrid.studio.hint_keeper import HintKeeper
from kinogrid.studio.importer import Importer
from kinogrid.studio.job_records import JobRecords
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.lineage_films import LineageFilms
from kinogrid.studio.moves import Moves
from kinogrid.studio.own_token import OwnToken
from kinogrid.studio.prices import Prices
from kinogrid.studio.queue_pause import QueuePause
from kinogrid.studio.recorded_charges import RecordedCharges
from kinogrid.studio.runner import Runner
from kinogrid.studio.sequence_films import SequenceFilms
from kinogrid.studio.sequences import Sequences
from kinogrid.studio.storage_check import StorageCheck


@dataclass(frozen=True, slots=True, kw_only=True)
class UseCases:
    """What is done with jobs, whatever the window looks like."""

    records: JobRecords
    repository: JobRepository
    runner: Runner
    pause: QueuePause
    curator: Curator
    clearing: ClipClearing
    importer: Importer
    prices: Prices
    balance: BalanceWatch
    charges: ChargeWatch
    own_token: OwnToken
    exports: ExportQueue
    films: LineageFilms
    hints: HintKeeper
    catalogue: Catalogue
    storage: StorageCheck
    backups: Backups
    moves: Moves
    sequences: Sequences
    sequence_films: SequenceFilms


def build_use_cases(session: Session, view: FirstView) -> UseCases:
    """Build the use cases on what lies beneath them; they end with the session."""
    backend, settings = session.backend, session.settings
    pace = backend.provider.pace
    records, repository = view.records, view.repository
    prices, pause = Prices(backend.service, backend.price_file), QueuePause(backend.pause_store)
    repository.foresee = prices.foresee
    runner = Runner(
        repository=repository,
        service=backend.service,
        clips=backend.clips,
        media=backend.inspector,
        pace=pace,
        start=backend.tasks.start,
        limit=lambda: settings.value.in_flight,
        pause=pause,
    )
    session.stack.push_async_callback(runner.end)
    settings.when("in_flight", runner.limit_changed)
    runner.ask_since(backend.provider.since)

    backups = Backups(backend.backup_files, backend.backup_memory, backend.tasks.start)
    moves = Moves(backend.mover, backend.tasks.start)
    for carrier in (backups, moves):
        session.stack.push_async_callback(carrier.aclose)

    def has_token() -> bool:
        return backend.access.account_token() is not None

    balance = BalanceWatch(backend.account, has_token, pace)
    charges = ChargeWatch(
        repository, backend.account, RecordedCharges(backend.charge_store, records), traces, has_token, pace
    )
    for token_changed in (balance.token_changed, charges.token_changed):
        backend.access.when_account_changes(token_changed)
    clearing = ClipClearing(repository, backend.clips)
    sequences = Sequences(repository, backend.sequence_files)
    session.stack.push_async_callback(sequences.aclose)
    sequence_films = SequenceFilms(backend.exporters, backend.export_places, backend.films)
    session.stack.push_async_callback(sequence_films.aclose)
    films = LineageFilms(backend.exporters, backend.export_places, backend.films)
    session.stack.push_async_callback(films.aclose)
    return UseCases(
        films=films,
        records=records,
        repository=repository,
        runner=runner,
        pause=pause,
        curator=Curator(repository, backend.clips, backend.decision_store, runner.bring_back, clearing.bring_back),
        clearing=clearing,
        importer=Importer(repository, backend.service, runner.window, backend.tasks.start, runner.recognise),
        prices=prices,
        balance=balance,
        charges=charges,
        own_token=OwnToken(backend.account, backend.access, backend.own_token_file),
        exports=ExportQueue(backend.exporters, backend.export_places, backend.export_memory, backend.tasks.start),
        catalogue=Catalogue(repository, backend.project_store, records.renew),
        storage=StorageCheck(repository, backend.library_disk, lambda: backend.store.unreadable, backend.tasks.start),
        backups=backups,
        moves=moves,
        sequences=sequences,
        sequence_films=sequence_films,
        hints=HintKeeper(
            repository,
            backend.clips,
            backend.meter,
            backend.hint_store,
            backend.inspector.quiet,
            backend.tasks.start,
            records.rewrite,
        ),
    )
