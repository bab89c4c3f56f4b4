"""Connects the work with the machine that it runs on: its sleep and network, its desktop's look and session's end."""

import sys
from collections.abc import Callable

from kinogrid.assembly.build_use_cases import UseCases
from kinogrid.assembly.session import Session
from kinogrid.ui.controllers.keeping_awake import KeepingAwake, is_fetched
from kinogrid.ui.look_watch import DesktopLookWatch
from kinogrid.ui.session_bus import SessionBus
from kinogrid.ui.session_end import SessionEndWatch
from kinogrid.ui.staying_awake import awake_keeper
from kinogrid.ui.waking import wake_watch


def connect_system(session: Session, use_cases: UseCases, keep_at_once: Callable[[], object]) -> None:
    """Put sleep off while clips are fetched or exported, let all go on at once after a sleep, and follow the desktop.

    `keep_at_once` keeps what must outlive the desktop's session.
    """
    repository, exports, stack = use_cases.repository, use_cases.exports, session.stack
    backups, moves, start = use_cases.backups, use_cases.moves, session.backend.tasks.start

    def is_busy() -> bool:
        exporting = any(entry.is_open for entry in exports.entries)
        carrying = backups.running is not None or moves.is_busy
        return exporting or carrying or any(is_fetched(job) for job in repository.open_jobs())

    keeping = KeepingAwake(awake_keeper(), is_busy, start)
    stack.push_async_callback(keeping.aclose)
    for listen in (repository.subscribe, exports.listen, backups.listen, moves.listen):
        listen(lambda _news: keeping.look())
    watch = wake_watch(use_cases.runner.look_now)
    stack.push_async_callback(watch.aclose)

    def follow() -> None:
        watch.follow(anything_open=bool(repository.open_jobs()))

    stack.callback(repository.subscribe(lambda _change: follow()))
    follow()
    start(watch.begin(), "hear of sleep and network")
    _follow_desktop(session, keep_at_once)


def _follow_desktop(session: Session, keep_at_once: Callable[[], object]) -> None:
    tasks, stack = session.backend.tasks, session.stack
    bus = None if sys.platform in {"win32", "darwin"} else SessionBus()
    look = DesktopLookWatch(bus, session.theme.follow_desktop)
    if bus is not None:
        stack.push_async_callback(bus.aclose)
        end = SessionEndWatch(bus, keep_at_once, session.window.leave_at_once, tasks.look)
        tasks.start(end.begin(), "hear of the end of the desktop's session")
    stack.callback(look.close)
    tasks.start(look.begin(), "follow the desktop's look")
