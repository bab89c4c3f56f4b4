"""Puts the library into the grid, and then starts the work, once everything is connected."""

import gc
import logging
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QApplication

from kinogrid import __version__
from kinogrid.assembly.build_account import Account
from kinogrid.assembly.build_library import Library
from kinogrid.assembly.build_ordering import Ordering
from kinogrid.assembly.build_use_cases import UseCases
from kinogrid.assembly.session import Session
from kinogrid.domain.app_version import is_newer
from kinogrid.domain.start_arguments import from_line
from kinogrid.store.paths import Profile
from kinogrid.studio.foreign_orders import hold_foreign_orders
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.library_watch import LibraryEvent, LibraryWatch
from kinogrid.studio.ports.library_care import LibraryOrigin
from kinogrid.ui.controllers.selection import SelectionController
from kinogrid.ui.error_reports import log_change
from kinogrid.ui.settings.settings_text import settings_trouble_words
from kinogrid.ui.support_notices import open_folder_words, unreadable_words
from kinogrid.ui.window.first_paint import StudioApplication
from kinogrid.ui.window.lost_library import note_of_rebuild, note_of_rescue, note_of_watch
from kinogrid.ui.window.main_window import MainWindow
from kinogrid.ui.window.single_instance import InstanceServer, come_forward

BEGUN = "the work begins: orders may leave"
"""What the log says of a start from which on jobs go on."""

_log = logging.getLogger("kinogrid")


async def begin(
    session: Session,
    use_cases: UseCases,
    account: Account,
    library: Library,
    ordering: Ordering,
    profile: Profile,
    origin: LibraryOrigin,
    *,
    is_ours: bool,
) -> None:
    """Start the work; the jobs have been shown. Raises `LibraryTrouble`."""
    backend = session.backend
    backend.tasks.start(backend.service.open(), "open the connections")
    await use_cases.own_token.load()
    backend.tasks.start(use_cases.prices.run(), "keep the price list")
    await use_cases.charges.begin()
    for follow in (use_cases.balance.follow, use_cases.charges.follow):
        use_cases.repository.subscribe(follow)
    backend.tasks.start(use_cases.charges.run(), "ask what jobs did cost")
    backend.tasks.start(use_cases.balance.run(), "watch the balance")
    await hold_foreign_orders(use_cases.repository, use_cases.pause, origin)
    _log.info(BEGUN)
    await use_cases.runner.begin(account.keyring.may_ask)
    backend.tasks.start(account.keyring.watch(), "wait for the keyring")
    await use_cases.records.begin()
    library.news.begin()
    backend.tasks.start(library.shelves.begin(), "read saved searches and tags")
    backend.tasks.start(_read_sequences(session, use_cases, ordering), "read the sequences")
    _look_after_library(session, use_cases.repository)
    ordering.desk.begin()
    await account.callbacks.begin()
    await use_cases.exports.begin(is_ours=is_ours)
    backend.tasks.start(use_cases.films.begin(), "take old joined clips away")
    await use_cases.backups.begin()
    await use_cases.moves.begin()
    server = InstanceServer(
        profile.folder, partial(come_forward, session.window), lambda line: ordering.given.take(from_line(line))
    )
    session.stack.callback(server.close)
    app = QApplication.instance()
    if isinstance(app, StudioApplication):
        app.give_files(partial(_take_opened, session.window, ordering))
        session.stack.callback(app.give_files, None)
    if backend.open_to_others:
        session.say("open folder", open_folder_words(profile.folder))
    _note_version(session)
    if backend.loaded.trouble is not None:
        session.say("settings", settings_trouble_words(backend.loaded.trouble))
    if backend.store.unreadable:
        session.say("unreadable", unreadable_words(backend.store.unreadable))


def _take_opened(window: MainWindow, ordering: Ordering, paths: list[str]) -> None:
    """Take what the desktop asks to be opened as if a second start had been given it."""
    come_forward(window)
    ordering.given.take_paths(paths)


def _note_version(session: Session) -> None:
    """Offer what is new at the first start after an update, and keep which is the newest version that has run."""
    settings = session.settings
    before = settings.value.newest_run
    if before and not is_newer(__version__, before):
        return
    settings.change(replace(settings.value, newest_run=__version__))
    if before:
        session.window.offer_news()


async def _read_sequences(session: Session, use_cases: UseCases, ordering: Ordering) -> None:
    """Read the sequences, and then throw pictures away that nothing needs: none where one cannot be read.

    Raises `LibraryTrouble`.
    """
    await use_cases.sequences.begin()
    if not session.backend.sequence_files.unreadable:
        await ordering.frames.tidy(partial(_pictures, use_cases))


async def _pictures(use_cases: UseCases) -> frozenset[str]:
    """Name the pictures that orders have, and those that planned shots are to have."""
    return frozenset({*await use_cases.repository.pictures(), *use_cases.sequences.pictures()})


def _look_after_library(session: Session, repository: JobRepository) -> None:
    """Say what has come back of a lost library, and notice from now on when it is lost."""
    backend, notices = session.backend, session.window.interior.notices

    def tell(event: LibraryEvent) -> None:
        notices.put("library", note_of_watch(event))

    watch = LibraryWatch(backend.database, backend.snapshots, tell, backend.provider.pace.poll_at_worst)
    repository.subscribe(lambda _change: watch.stir())
    app = QApplication.instance()
    if isinstance(app, QApplication):
        here = app.applicationStateChanged
        session.stack.callback(here.disconnect, here.connect(lambda _state: watch.stir()))
    backend.tasks.start(watch.run(), "look after the library")
    if backend.rescued is not None:
        notices.put("rescued", note_of_rescue(backend.rescued))
    elif backend.rebuilt is not None:
        notices.put("rebuilt", note_of_rebuild(backend.rebuilt))


async def open_library(use_cases: UseCases, selection: SelectionController, *, is_ours: bool) -> None:
    """Read what was done in earlier sessions, and put a job into the grid; the list has been filled.

    What is read lives as long as the window, so no collection needs to walk over it. Raises `LibraryTrouble`.
    """
    await use_cases.curator.begin(is_ours=is_ours)
    await use_cases.catalogue.begin()
    use_cases.importer.begin()
    use_cases.hints.begin()
    use_cases.repository.subscribe(log_change)
    selection.open()
    gc.freeze()
