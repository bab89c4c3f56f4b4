"""What goes on that a person waits for, as it is told when the window is to be closed: exports, backup and move."""

from collections.abc import Callable

from kinogrid.domain.backup_task import BackupKind
from kinogrid.studio.backups import BackupFailed, BackupNews, Backups
from kinogrid.studio.export_queue import ExportEntry, ExportFailed, ExportQueue
from kinogrid.studio.moves import MoveHeld, MoveNews, Moves
from kinogrid.ui.controllers.leaving import WaitedFor
from kinogrid.ui.controls.leaving_dialog import Unfinished
from kinogrid.ui.exporting.export_text import entry_name, state_words
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.text import listed, percent, tr

# So many exports are named.
_NAMED = 4


def exports_under_way(queue: ExportQueue) -> WaitedFor:
    """Tell of exports that are not done."""

    def unfinished() -> Unfinished | None:
        going = [entry for entry in queue.entries if entry.is_open]
        if not going:
            return None
        lines = [_line(entry) for entry in going[:_NAMED]]
        if len(going) > _NAMED:
            lines.append(tr("Export", "and %n more", len(going) - _NAMED))
        return Unfinished(
            tr("Export", "%n export(s) (is|are) not done yet.", len(going)),
            tuple(lines),
            tr("Export", "What is half exported is made anew then; nothing half is left in the folder."),
            tr("Export", "Nothing of these exports is left in the folder."),
        )

    def listen(told: Callable[[bool], object]) -> None:
        def follow(entry: ExportEntry) -> None:
            if not entry.is_open:
                told(isinstance(entry.state, ExportFailed))

        queue.listen(follow)

    return WaitedFor(unfinished, queue.call_off_all, listen)


def _line(entry: ExportEntry) -> str:
    return listed(seen(entry_name(entry)), state_words(entry.state))


def backup_under_way(backups: Backups) -> WaitedFor:
    """Tell of a backup that is not written, or not restored, to its end."""

    def unfinished() -> Unfinished | None:
        running = backups.running
        if running is None:
            return None
        return Unfinished(
            tr("Backup", "The backup is not done yet.")
            if running.task.kind is BackupKind.BACK_UP
            else tr("Backup", "The backup is not restored yet."),
            (percent(running.done / running.total),) if running.total else (),
            tr("Backup", "The backup begins anew then; nothing half is left in the folder."),
            tr("Backup", "Nothing of the backup is left in the folder."),
        )

    def listen(told: Callable[[bool], object]) -> None:
        def follow(news: BackupNews) -> None:
            if backups.running is None:
                told(isinstance(news, BackupFailed))

        backups.listen(follow)

    return WaitedFor(unfinished, backups.stop, listen)


def move_under_way(moves: Moves) -> WaitedFor:
    """Tell of a move whose clips are not all copied; what the next start does is no longer waited for."""

    def unfinished() -> Unfinished | None:
        if not moves.is_busy:
            return None
        copying = moves.copying
        return Unfinished(
            tr("Move", "The library is still being moved."),
            (percent(copying.done / copying.total),) if copying is not None and copying.total else (),
            tr("Move", "The library is where it was, and goes on being copied from where it is now."),
            tr("Move", "The library stays where it is, and no copy of it is left."),
        )

    def listen(told: Callable[[bool], object]) -> None:
        def follow(news: MoveNews) -> None:
            if not moves.is_busy:
                told(isinstance(news, MoveHeld))

        moves.listen(follow)

    return WaitedFor(unfinished, moves.call_off, listen)
