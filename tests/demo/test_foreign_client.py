"""A client that nobody here wrote finds in the demo service the provider that it knows."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

from tests.demo.running import TOKEN, running

CLIENT = Path(sys.executable).with_name("midjourney")


def run(base: str, *arguments: str) -> str:
    environment = os.environ | {"ACEDATACLOUD_API_BASE_URL": base, "ACEDATACLOUD_API_TOKEN": TOKEN, "COLUMNS": "200"}
    told = subprocess.run([str(CLIENT), *arguments], env=environment, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    return told.stdout


def started(words: str) -> str:
    return cast("str", cast("dict[str, Any]", json.loads(words))["task_id"])


def test_it_generates_extends_and_lists(tmp_path: Path) -> None:
    with running(tmp_path / "log", "--seconds", "0.3", "--side", "96") as demo:
        first = started(run(demo.base, "video", "dusk falls", "--image-url", "https://example.org/1.png", "--json"))
        assert "completed" in run(demo.base, "wait", first, "--interval", "1", "--timeout", "60")
        assert "0_3.mp4" in run(demo.base, "task", first)
        video_id = demo.ended(first)["response"]["video_id"]
        second = started(run(demo.base, "extend-video", video_id, "the moon rises", "--video-index", "1", "--json"))
        assert "completed" in run(demo.base, "wait", second, "--interval", "1", "--timeout", "60")
        listed = run(demo.base, "tasks", first, second)
        assert first in listed
        assert second in listed
