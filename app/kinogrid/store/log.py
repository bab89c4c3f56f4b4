"""The log file: small, rotating, and never with a secret in it, not even in a traceback."""

import logging
import re
import sys
from collections import deque
from collections.abc import Collection, Iterator
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path

from kinogrid.store.files import is_own, read_own, refuse_link, refuse_odd
from kinogrid.store.redact import Redactor
from kinogrid.store.trouble import disk_told
from kinogrid.store.workers import Workers

# Bytes of one file, and files in all.
FILE_BOUND = 1024 * 1024
FILES = 3
# The most lines that a report takes from it.
TAIL = 200

_ENTRY = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
# What a terminal, an editor or a reader of lines takes for more than a character, the end of a line among it.
_ODD = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
# What stands before each further line of an entry, so that none can be taken for an entry of its own.
_WITHIN = "  "
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def _escaped(text: str) -> str:
    return _ODD.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


class RedactingFormatter(logging.Formatter):
    """Formats first and hides after, so that arguments, tracebacks and stacks are covered too.

    Foreign words in it stay words: no control character is written as such, and no line that they begin is an entry's.
    """

    def __init__(self, redactor: Redactor) -> None:
        """Take what knows the secrets."""
        super().__init__(_LINE)
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        """Give the whole entry without its secrets."""
        first, *others = self._redactor.redact(super().format(record)).split("\n")
        return "\n".join([_escaped(first), *(_WITHIN + _escaped(line) for line in others)])

    def formatMessage(self, record: logging.LogRecord) -> str:
        """Give the entry's own line, which is one whatever was said."""
        return _escaped(super().formatMessage(record))


class LogFile(RotatingFileHandler):
    """A rotating file whose own troubles neither stop the app nor print what it was asked to hide."""

    def __init__(self, path: Path, redactor: Redactor) -> None:
        """Open the newest file; raises `LibraryTrouble`."""
        with disk_told():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            refuse_link(path.parent)
            refuse_odd(path)
            if not is_own(path):
                # Whatever a link leads to, or has another name elsewhere, is not to be written on.
                path.unlink(missing_ok=True)
            super().__init__(path, maxBytes=FILE_BOUND, backupCount=FILES - 1, encoding="utf-8", errors="replace")
        self.lost = 0
        self.setFormatter(RedactingFormatter(redactor))

    def handleError(self, record: logging.LogRecord) -> None:
        """Count an entry that a full disk did not take; a mistake in the call of the log is told by its place only.

        The standard answer prints the entry's arguments as they are.
        """
        self.lost += 1
        error = sys.exc_info()[1]
        if not isinstance(error, OSError) and sys.stderr is not None:
            place = f"{record.pathname}:{record.lineno}"
            sys.stderr.write(f"a log entry could not be written: {type(error).__name__} at {place}\n")


class LogReader:
    """Reads what the log says about something, on a thread of its own: for a report, so within bounds."""

    def __init__(self, path: Path) -> None:
        """Take where the newest file is."""
        self._path = path
        self._workers = Workers(1, "kinogrid-log-reader")

    async def about(self, words: Collection[str]) -> str:
        """Give the newest entries that hold one of these words, each with its traceback, oldest first."""
        return await self._workers.run(partial(_about, self._path, tuple(filter(None, words))))

    async def newest(self) -> str:
        """Give the newest lines, oldest first."""
        return await self._workers.run(partial(_newest, self._path))

    async def aclose(self) -> None:
        """End the thread."""
        await self._workers.aclose()


def _lines(path: Path) -> Iterator[str]:
    """Give all lines that there are, oldest first."""
    for name in (*(f"{path}.{number}" for number in range(FILES - 1, 0, -1)), str(path)):
        try:
            text = read_own(Path(name), 2 * FILE_BOUND).decode(errors="replace")
        except OSError:
            continue  # rotated away, or not there yet
        yield from text.splitlines()


def _newest(path: Path) -> str:
    return "\n".join(deque(_lines(path), TAIL))


def _about(path: Path, words: tuple[str, ...]) -> str:
    lines: list[str] = []
    wanted = False
    for line in _lines(path):
        if _ENTRY.match(line) is not None:
            wanted = any(word in line for word in words)
        if wanted:
            lines.append(line)
    return "\n".join(lines[-TAIL:])


def open_log(path: Path, redactor: Redactor, level: int = logging.INFO) -> LogFile:
    """Send the whole process's log to a file from now on; raises `LibraryTrouble`. End it with `close_log`."""
    return send_log(LogFile(path, redactor), level)


def send_log(handler: LogFile, level: int = logging.INFO) -> LogFile:
    """Send the whole process's log to an open file from now on."""
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(min(level, root.level or level))
    return handler


def close_log(handler: LogFile) -> None:
    """Take the file out of the process's log and close it."""
    logging.getLogger().removeHandler(handler)
    handler.close()
