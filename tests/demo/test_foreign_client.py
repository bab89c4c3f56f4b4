"""A client that nobody here wrote finds in the demo service the provider that it knows."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.demo.running import TOKEN, running

CLIENT = Path(sys.executable).with_name("midjourney")


def run(base: str, *arguments: str) -> str:
    environment = os.environ | {"ACEDATACLOUD_API_BASE_URL": base, "ACEDATACLOUD_API_TOKEN": TOKEN, "COLUMNS": "200"}
    told = subprocess.run([str(CLIENT), *arguments], env=environment, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    return told.stdout


def test_it_generates_extends_and_lists(tmp_path: Path) -> None:
    with running(tmp_path / "log", "--seconds", "0.1", "--side", "64") as demo:
        first = json.loads(run(demo.base, "video", "dusk --bs 1", "--image-url", "https://example.org/1.png", "--json"))
        first_id = first["task_id"]
        assert "completed" in run(demo.base, "wait", first_id, "--interval", "1", "--timeout", "60")
        assert "0_0.mp4" in run(demo.base, "task", first_id)
        video_id = demo.ended(first_id)["response"]["video_id"]
        second = json.loads(run(demo.base, "extend-video", video_id, "the moon --bs 1", "--video-index", "0", "--json"))
        assert demo.ended(second["task_id"])["success"] is True
        listed = run(demo.base, "tasks", first_id, second["task_id"])
        assert first_id in listed
        assert second["task_id"] in listed
