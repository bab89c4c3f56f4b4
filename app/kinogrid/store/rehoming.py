"""Makes a library that lies in another folder now its own again: paths to its pictures, and orders that wait.

All of it blocks, and is for a database that nobody uses.
"""

import json
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from kinogrid.domain.job import Job
from kinogrid.domain.request import Extend, Frame, Generate, LocalFrame, Order
from kinogrid.store.codec import Unreadable, order_from_text, order_to_text, state_from_text, state_kind, state_to_text
from kinogrid.store.database import PATIENCE, distrust
from kinogrid.store.recovery import returning

# Rows of orders that are no jobs yet tell a draft.
_PLANNED = "planned"


def rehome(database: Path, before: Path, after: Path) -> int:
    """Lead orders that name pictures of the library's to where those are now, and count them.

    `before` and `after` are the folders of pictures. Their records are written anew by the next start. Raises
    `sqlite3.Error`.
    """
    with closing(_connected(database)) as connection, connection:
        changed = []
        for job_id, text in connection.execute("SELECT id, order_json FROM jobs"):
            try:
                order = order_from_text(text)
            except Unreadable:
                continue  # nobody can read it, here or there: the row stays as it is
            led = _led(order, before, after)
            if led != order:
                changed.append((order_to_text(led), job_id))
        connection.executemany("UPDATE jobs SET order_json = ? WHERE id = ?", changed)
        _note_unrecorded(connection, [job_id for _, job_id in changed])
    return len(changed)


def hold_orders(database: Path) -> int:
    """Hold every order that waits, as it may have been sent since by the library that this is a copy of; counts them.

    Raises `sqlite3.Error`.
    """
    with closing(_connected(database)) as connection, connection:
        held = []
        for job_id, kind, order, text in connection.execute(
            "SELECT id, state, order_json, state_json FROM jobs WHERE state IN ('draft', 'uploading', 'planned')"
        ):
            try:
                state = state_from_text("draft" if kind == _PLANNED else kind, text)
                back = returning(Job(job_id, order_from_text(order), 0.0, state)).state
            except Unreadable:
                continue
            held.append((_PLANNED if kind == _PLANNED else state_kind(back), state_to_text(back), job_id))
        connection.executemany("UPDATE jobs SET state = ?, state_json = ? WHERE id = ?", held)
        _note_unrecorded(connection, [job_id for _, _, job_id in held])
    return len(held)


def rehomed(settings: bytes, before: Path, after: Path) -> bytes:
    """Give what a file of settings says with each path below a folder led to where that is now.

    What makes no sense stays as it is.
    """
    try:
        return json.dumps(_replaced(json.loads(settings), f"{before}{os.sep}", f"{after}{os.sep}")).encode()
    except (ValueError, RecursionError):
        return settings


def _replaced(value: Any, before: str, after: str) -> Any:
    match value:
        case str() if value.startswith(before):
            return after + value.removeprefix(before)
        case list():
            return [_replaced(one, before, after) for one in value]
        case dict():
            return {name: _replaced(one, before, after) for name, one in value.items()}
        case _:
            return value


def _led(order: Order, before: Path, after: Path) -> Order:
    def led(frame: Frame) -> Frame:
        path = Path(frame.path) if isinstance(frame, LocalFrame) else None
        return frame if path is None or path.parent != before else LocalFrame(str(after / path.name))

    match order:
        case Generate(first=first, last=last):
            return replace(order, first=led(first), last=None if last is None else led(last))
        case Extend(last=last) if last is not None:
            return replace(order, last=led(last))
        case _:
            return order


def _note_unrecorded(connection: sqlite3.Connection, job_ids: list[str]) -> None:
    connection.executemany("INSERT OR IGNORE INTO unrecorded VALUES (?)", [(job_id,) for job_id in job_ids])


def _connected(database: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{database.as_uri()}?mode=rw", uri=True, timeout=PATIENCE)
    distrust(connection)
    return connection
