"""The way on from a start that cannot: by itself once the cause is gone, by another folder, or to the end."""

import asyncio
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.store.database import Database
from kinogrid.store.profile_lock import ProfileLock
from kinogrid.store.schema import SCHEMA
from kinogrid.store.trouble import trouble
from kinogrid.store.workers import Workers
from kinogrid.studio.pace import wait_for
from kinogrid.ui.failure_text import advice, message
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.first_paint import Claim, claimed, first_claim
from kinogrid.ui.window.main_window import MainWindow
from kinogrid.ui.window.quit import QuitRequest
from kinogrid.ui.window.single_instance import InstanceServer, come_forward
from kinogrid.ui.window.start_trouble import StartTrouble

# How often it is looked whether the start can go on, in seconds.
LOOK = 2.0
# How long another program may hold the database while that is looked at, in seconds.
_PATIENCE = 0.5


async def way_on(
    window: MainWindow,
    theme: Theme,
    claim: Claim,
    why: LibraryTrouble | str,
    quit_request: QuitRequest,
    report: str = "",
) -> Claim | None:
    """Show why the start cannot go on until it can, or the person wants it elsewhere; None for the end.

    `why` is a trouble, which may pass by itself, or the words of what only a new try can mend; `report` is for support.
    """
    folder = claim.folder.profile.folder
    passes = isinstance(why, LibraryTrouble)
    page = StartTrouble(theme, folder, passes=passes, remembers=claim.folder.note is not None, report=report)
    if isinstance(why, LibraryTrouble):
        page.say(message(why.failure), advice(why.failure))
    else:
        page.say(why, "")
    window.show_instead(page)
    at_once, chosen = asyncio.Event(), asyncio.Queue[Path]()
    page.try_again_requested.connect(at_once.set)
    page.folder_chosen.connect(lambda path: chosen.put_nowait(Path(path)))
    page.quit_requested.connect(quit_request.make)
    looking = asyncio.create_task(_until_usable(claim, why, page, at_once))
    choosing, leaving = asyncio.create_task(chosen.get()), asyncio.create_task(quit_request.wait())
    with ExitStack() as stack:
        for task in (looking, choosing, leaving):
            stack.callback(task.cancel)
        if claim.lock.is_held:
            stack.callback(InstanceServer(folder, partial(come_forward, window)).close)
        await asyncio.wait({looking, choosing, leaving}, return_when=asyncio.FIRST_COMPLETED)
    if leaving.done():
        return None
    if not choosing.done():
        return looking.result()
    claim.lock.release()
    other = claim.folder.instead(choosing.result())
    lock = ProfileLock(other.profile.lock)
    return Claim(other, lock, await asyncio.get_running_loop().run_in_executor(None, claimed, other, lock))


async def _until_usable(claim: Claim, why: LibraryTrouble | str, page: StartTrouble, at_once: asyncio.Event) -> Claim:
    """Look now and then, and whenever the person wants it, until the folder can be used.

    One thread looks, as it may hang in there.
    """
    if not isinstance(why, LibraryTrouble):
        await at_once.wait()
        return replace(claim, trouble=None)
    lost_note = why.failure.code == "folder_note"
    workers = Workers(1, "kinogrid-look")
    try:
        # SQLite calls a full disk an error of the disk where it cannot make its files beside the database.
        if why.failure.code == "disk_failed" and (known := await workers.run(partial(_refused, claim))) is not None:
            page.say(message(known.failure), advice(known.failure))
        while True:
            await wait_for(at_once, LOOK)
            found: Claim = await workers.run(first_claim if lost_note else partial(_looked_at, claim))
            if found.trouble is None:
                found = replace(found, trouble=await _database_trouble(found))
            if found.trouble is None:
                return found
            page.say(message(found.trouble.failure), advice(found.trouble.failure))
    finally:
        await workers.aclose(0)


def _looked_at(claim: Claim) -> Claim:
    try:
        if not claim.folder.claim(claim.lock):
            silent = claim.trouble is not None and claim.trouble.failure.code == "library_hung"
            return claim if silent else replace(claim, trouble=trouble("library_in_use"))
        claim.folder.try_out()
    except LibraryTrouble as error:
        return replace(claim, trouble=error)
    return replace(claim, trouble=None)


def _refused(claim: Claim) -> LibraryTrouble | None:
    """Tell why the disk takes nothing."""
    try:
        claim.folder.try_out()
    except LibraryTrouble as error:
        return error
    return None


async def _database_trouble(claim: Claim) -> LibraryTrouble | None:
    """Tell why the database cannot be used; one that is lost or damaged is no reason, as the start asks about it."""
    path = claim.folder.profile.database
    if not path.exists() or not path.stat().st_size:
        return None
    try:
        database = await Database.open(path, SCHEMA, patience=_PATIENCE)
    except LibraryTrouble as error:
        return None if error.failure.code == "library_damaged" else error
    await database.aclose()
    return None
