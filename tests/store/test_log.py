import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.store.log import FILE_BOUND, FILES, TAIL, LogFile, LogReader, RedactingFormatter, close_log, open_log
from kinogrid.store.redact import Redactor
from tests.disks import SmallDisk

TOKEN = "3f9c0b7e51d24a6f8e2b17c4d5a09b66"


@pytest.fixture
def redactor() -> Redactor:
    made = Redactor()
    made.learn(TOKEN)
    return made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log" / "kinogrid.log"


@pytest.fixture
def log(path: Path, redactor: Redactor) -> Iterator[logging.Logger]:
    handler = open_log(path, redactor)
    yield logging.getLogger("app.somewhere")
    close_log(handler)


class Talkative(Exception):
    def __init__(self) -> None:
        super().__init__(f"header was Bearer {TOKEN}")
        self.add_note(f"and the note has {TOKEN}")


def fail() -> None:
    raise Talkative


def fail_twice() -> None:
    try:
        fail()
    except Talkative as cause:
        raise RuntimeError(TOKEN) from cause


def test_no_way_of_logging_lets_the_token_through(log: logging.Logger, path: Path) -> None:
    log.info("token %s", TOKEN)
    log.info("in two: %s%s", TOKEN[:10], TOKEN[10:])
    log.info("%(headers)s", {"headers": {"authorization": f"Bearer {TOKEN}"}})
    log.info(f"https://host/x?token={TOKEN}")  # noqa: G004 - one more way
    log.info({"token": TOKEN})
    log.info("bytes %r", f"authorization: {TOKEN}".encode())
    log.info("stack", stack_info=True, extra={"token": TOKEN})
    try:
        fail_twice()
    except RuntimeError:
        log.exception("failed with %s", TOKEN)
    logging.getLogger(TOKEN).warning("the name of the logger")
    written = path.read_text()
    assert TOKEN not in written
    assert all(TOKEN[start : start + 8] not in written for start in range(len(TOKEN) - 7))
    for kept in ("Traceback", "Talkative", "RuntimeError", "and the note has [secret]", "app.somewhere"):
        assert kept in written


def fail_with(words: str) -> None:
    raise ValueError(words)


FORGED = "2026-11-23 14:05:09,123 ERROR kinogrid: your account was closed"


@pytest.mark.parametrize("ending", [*"\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", "\r\n"])
def test_foreign_words_never_become_an_entry_of_their_own(log: logging.Logger, path: Path, ending: str) -> None:
    words = f"a cat{ending}{FORGED}"
    log.warning("it said: %s", words)
    logging.getLogger(f"app{ending}{FORGED}").warning("a name")
    try:
        fail_with(words)
    except ValueError:
        log.exception("it failed")
    lines = path.read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if line.startswith("2026-11-23 14:05:09,123")]
    assert len([line for line in lines if line[:1].isdigit()]) == 3
    assert "Traceback" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x08", "\x1b", "\x7f", "\x9b", "\u200f", "\u202e", "\u2066"])
def test_no_sign_that_moves_what_stands_around_it_gets_into_the_log(log: logging.Logger, path: Path, sign: str) -> None:
    log.warning("a %s name", sign)
    try:
        fail_with(sign)
    except ValueError:
        log.exception("failed")
    written = path.read_text(encoding="utf-8")
    assert sign not in written
    assert written.count(sign.encode("unicode_escape").decode()) == 2


def test_another_handler_that_formatted_the_traceback_first_changes_nothing(log: logging.Logger, path: Path) -> None:
    def format_first(record: logging.LogRecord) -> bool:
        logging.Formatter().format(record)
        assert record.exc_text is not None
        assert TOKEN in record.exc_text
        return True

    log.addFilter(format_first)
    try:
        fail()
    except Talkative:
        log.exception("failed")
    log.removeFilter(format_first)
    assert TOKEN not in path.read_text()


def test_a_token_learned_later_is_hidden_from_then_on(log: logging.Logger, path: Path, redactor: Redactor) -> None:
    redactor.learn("a-token-of-another-kind")
    log.info("a-token-of-another-kind")
    assert "another-kind" not in path.read_text()


def test_the_log_keeps_to_its_size(log: logging.Logger, path: Path) -> None:
    line = "x" * 50_000
    for _ in range(FILES * FILE_BOUND // len(line) + 30):
        log.info(line)
    files = sorted(path.parent.iterdir())
    assert [file.name for file in files] == ["kinogrid.log", "kinogrid.log.1", "kinogrid.log.2"]
    assert all(file.stat().st_size <= FILE_BOUND for file in files)


def test_text_that_no_encoding_has_is_written_all_the_same(log: logging.Logger, path: Path) -> None:
    log.info("a \udcff name")
    assert "a ? name" in path.read_text()


def test_a_full_disk_stops_nobody(
    small_disk: SmallDisk, redactor: Redactor, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = LogFile(small_disk.folder / "kinogrid.log", redactor)
    small_disk.fill(200_000)
    record = logging.makeLogRecord({"msg": "x" * 40_000 + TOKEN})
    for _ in range(20):
        handler.handle(record)
    small_disk.free()
    assert handler.lost > 0
    handler.close()
    assert capsys.readouterr().err == ""


def test_a_mistake_in_a_call_of_the_log_is_told_without_its_arguments(
    path: Path, redactor: Redactor, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = LogFile(path, redactor)
    handler.handle(logging.makeLogRecord({"msg": "%d", "args": (TOKEN,), "pathname": "here.py", "lineno": 7}))
    handler.close()
    error = capsys.readouterr().err
    assert "TypeError at here.py:7" in error
    assert TOKEN not in error


def test_a_folder_that_cannot_be_written_is_told(read_only: Path, redactor: Redactor) -> None:
    with pytest.raises(LibraryTrouble):
        open_log(read_only / "log" / "kinogrid.log", redactor)


def test_the_formatter_serves_the_terminal_too(redactor: Redactor) -> None:
    record = logging.makeLogRecord({"msg": TOKEN, "name": "app", "levelname": "INFO"})
    assert RedactingFormatter(redactor).format(record).endswith("INFO app: [secret]")


async def test_the_log_about_something_has_its_entries_with_tracebacks_across_rotated_files(tmp_path: Path) -> None:
    path = tmp_path / "kinogrid.log"
    stamp = "2026-11-23 14:05:09,123 INFO kinogrid: "
    (tmp_path / "kinogrid.log.2").write_text(f"{stamp}job a begins\n{stamp}job b begins\n", encoding="utf-8")
    path.write_bytes(f"{stamp}job a failed\nTraceback\n  line\n{stamp}job b went on\n".encode() + b"\xff\xfe\n")
    reader = LogReader(path)
    assert await reader.about(["job a", ""]) == f"{stamp}job a begins\n{stamp}job a failed\nTraceback\n  line"
    assert await reader.about([]) == ""
    path.write_text(f"{stamp}job a again\n" * 1000, encoding="utf-8")
    assert len((await reader.about(["job a"])).splitlines()) == TAIL
    await reader.aclose()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_in_the_log_s_place_is_told_and_not_waited_for(path: Path, redactor: Redactor) -> None:
    if sys.platform != "win32":
        path.parent.mkdir()
        os.mkfifo(path)
        with pytest.raises(LibraryTrouble):
            LogFile(path, redactor)
