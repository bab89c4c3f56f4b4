"""Backups as a person sees them: asked where, told how far, and stopped."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from kinogrid.domain.backup_task import BackupKind, BackupTask
from kinogrid.domain.failure import LibraryTrouble
from kinogrid.studio.backups import BackupDone, BackupFailed, BackupNews, BackupRunning, Backups
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.failure_text import advice, message, paragraph
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.text import data_size, percent, tr

# What a notice is known by, and its buttons.
_NOTICE, _STOP, _SHOW, _OPEN = "backup", "stop-backup", "show-backup", "open-restored"


class BackingUp(QObject):
    """Asks for folders, and says in one notice how it goes.

    `reveal_wanted` carries the path of what was made, `said` a sentence.
    """

    reveal_wanted = Signal(object)
    said = Signal(str)

    def __init__(self, notices: NoticeBoard, backups: Backups) -> None:
        """Take where it is said how it goes, and who does it."""
        super().__init__(notices)
        self._notices, self._backups = notices, backups
        self._remember: Callable[[Path], object] | None = None
        self._folder = Path.home()
        self._told: tuple[BackupTask, str] | None = None
        backups.listen(self._follow)

    def let_open(self, remember: Callable[[Path], object]) -> None:
        """Let the next start open a restored library: `remember` notes its folder, and raises `LibraryTrouble`."""
        self._remember = remember

    def ask_to_back_up(self) -> None:
        """Ask for the folder that the file is to be in, and write it."""
        self._ask_folder(tr("Backup", "Back up the library into a folder"), "Back up into", self._backups.back_up)

    def ask_to_restore(self) -> None:
        """Ask for a backup, and then for the folder in which the library is to be."""
        dialog = QFileDialog(self._notices.window(), tr("Backup", "Restore a backup"), str(self._folder))
        dialog.setObjectName("Backup to restore")
        dialog.setNameFilter(tr("Backup", "Backup (*.zip)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._ask_where_to_restore)
        dialog.open()

    def _ask_where_to_restore(self, source: str) -> None:
        title = tr("Backup", "Choose where the restored library's new folder is to be")
        self._ask_folder(title, "Restore into", partial(self._backups.restore, Path(source)))

    def _ask_folder(self, title: str, object_name: str, do: Callable[[Path], bool]) -> None:
        dialog = QFileDialog(self._notices.window(), title, str(self._folder))
        dialog.setObjectName(object_name)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._begin(Path(name), do))
        dialog.open()

    def _begin(self, folder: Path, do: Callable[[Path], bool]) -> None:
        self._folder = folder
        if not do(folder):
            self.said.emit(tr("Backup", "Another backup is under way: wait until it is done, or stop it."))

    def _follow(self, news: BackupNews) -> None:
        match news:
            case BackupRunning():
                self._say_running(news)
            case BackupDone():
                self._say_done(news)
            case BackupFailed(task=task, why=why):
                title = (
                    tr("Backup", "The library was not backed up")
                    if task.kind is BackupKind.BACK_UP
                    else tr("Backup", "The backup was not restored")
                )
                self._put(Note(Severity.WARNING, title, paragraph(message(why), advice(why))))
            case _:
                self._notices.drop(_NOTICE)
                self._told = None
                self.said.emit(tr("Backup", "Stopped. Nothing of it is left."))

    def _say_running(self, news: BackupRunning) -> None:
        share = percent(news.done / news.total) if news.total else ""
        if self._told == (news.task, share):
            return
        self._told = news.task, share
        if news.task.kind is BackupKind.BACK_UP:
            title = tr("Backup", "Backing up the library: {share}", share=share) if share else ""
            title = title or tr("Backup", "Backing up the library…")
        else:
            title = tr("Backup", "Restoring a backup: {share}", share=share) if share else ""
            title = title or tr("Backup", "Restoring a backup…")
        note = Note(Severity.INFO, title, actions=((_STOP, tr("Backup", "Stop")),), closable=False)
        self._notices.put(_NOTICE, note, lambda _key: self._backups.stop())

    def _say_done(self, news: BackupDone) -> None:
        made, name = news.made, seen(news.made.path.name)
        show = (_SHOW, tr("Backup", "Show"))
        left = tr("Backup", "%n file(s) that (is|are) no part of a library (was|were) left out.", made.left_out)
        if news.task.kind is BackupKind.BACK_UP:
            title = tr("Backup", "The library is backed up as {name}", name=name)
            words = tr("Backup", "%n file(s), {size}. Tokens are not in it.", made.files, size=data_size(made.size))
            self._put(Note(Severity.INFO, title, paragraph(words, left if made.left_out else ""), (show,)), made.path)
            return
        title = tr("Backup", "The backup is restored as {name}", name=name)
        words = paragraph(
            tr(
                "Backup",
                "Every one of its %n file(s) is what it was. The library that is open is as before.",
                made.files,
            ),
            tr("Backup", "Orders that waited in it are held, as they may have been sent since."),
        )
        actions = (show,) if self._remember is None else ((_OPEN, tr("Backup", "Open it at the next start")), show)
        self._put(Note(Severity.INFO, title, words, actions), made.path)

    def _put(self, note: Note, path: Path | None = None) -> None:
        self._told = None
        self._notices.put(_NOTICE, note, lambda key: self._act(key, path))

    def _act(self, key: str, path: Path | None) -> None:
        if key == _SHOW:
            self.reveal_wanted.emit(path)
        elif key == _OPEN and self._remember is not None and path is not None:
            try:
                self._remember(path)
            except LibraryTrouble as trouble:
                self.said.emit(message(trouble.failure))
                return
            self._notices.drop(_NOTICE)
            self.said.emit(tr("Backup", "The next start of Kinogrid opens it."))
