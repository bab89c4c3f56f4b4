"""Small notes outlive the app, and cost nothing where they cannot."""

import os
import sys
from pathlib import Path

import pytest

from kinogrid.store.number_notes import NumberNotes


def test_notes_come_back_in_their_order(tmp_path: Path) -> None:
    notes = NumberNotes(tmp_path / "notes.json")
    assert notes.read() == {}
    notes.write({"b": 2, "a": 1})
    assert list(NumberNotes(tmp_path / "notes.json").read().items()) == [("b", 2), ("a", 1)]
    assert [path.name for path in tmp_path.iterdir()] == ["notes.json"]


@pytest.mark.parametrize("data", [b"", b"noise", b"[]", b'{"a": "b"}', b'{"a": 1' + b" " * (4 * 1024 * 1024) + b"}"])
def test_what_cannot_be_read_is_nothing(tmp_path: Path, data: bytes, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "notes.json").write_bytes(data)
    assert NumberNotes(tmp_path / "notes.json").read() == {}
    assert "cannot be read" in caplog.text


def test_a_pipe_is_not_waited_for(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "notes.json")
        assert NumberNotes(tmp_path / "notes.json").read() == {}
        assert "cannot be read" in caplog.text


def test_a_disk_that_takes_nothing_costs_the_notes_alone(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    NumberNotes(tmp_path / "gone" / "notes.json").write({"a": 1})
    assert "cannot be kept" in caplog.text
