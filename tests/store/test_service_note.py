import json
from pathlib import Path

import pytest

from kinogrid.store.service_note import NotedService, read_service_note, write_service_note

NOTE = NotedService("https://api.example", "http://127.0.0.1:8080", 1764288000.5)


def test_what_is_noted_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "service.json"
    assert read_service_note(path) is None
    write_service_note(path, NOTE)
    assert read_service_note(path) == NOTE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '"api"',
        '{"api": "https://api.example"}',
        json.dumps({"api": "http://api.example", "platform": "https://platform.example"}),
        json.dumps({"api": "https://api.example", "platform": "https://platform.example", "since": "then"}),
        json.dumps({"api": 7, "platform": "https://platform.example"}),
        "[" * 100_000,
    ],
)
def test_what_cannot_be_used_is_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "service.json"
    path.write_text(text)
    assert read_service_note(path) is None


def test_a_disk_that_does_not_take_it_is_no_hindrance(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    write_service_note(tmp_path / "nowhere" / "service.json", NOTE)
    assert "cannot be noted" in caplog.text
