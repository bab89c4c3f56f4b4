"""The service as a process: it says where it listens, ends cleanly, leaves nothing, and remembers when told to."""

import re
import signal
import subprocess
import sys
import time
from email.utils import parsedate_to_datetime
from pathlib import Path

import httpx
import pytest

from tests.demo.conftest import QUICK
from tests.demo.running import CARD, ROOT, Demo, running
from tests.waiting import HUNG, wait_until


def test_it_ends_with_its_parent_and_takes_its_folder_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    log = tmp_path / "log.txt"
    with running(log, *QUICK) as demo:
        demo.submit(prompt="demo:stuck", image_url=demo.upload(CARD))
        demo.submit(prompt="still at work --bs 2", image_url=demo.upload(CARD))
        assert list(tmp_path.glob("kinogrid-demo-*"))
    assert demo.process.returncode == 0
    assert log.read_text() == ""
    assert not list(tmp_path.glob("kinogrid-demo-*"))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_is_a_clean_end_even_with_a_connection_held_open(tmp_path: Path, number: signal.Signals) -> None:
    with running(tmp_path / "log.txt", *QUICK) as demo:
        body = {"action": "generate", "prompt": "demo:stuck", "image_url": demo.upload(CARD)}
        with pytest.raises(httpx.TimeoutException):
            demo.client.post("/midjourney/videos", json=body, timeout=0.1)
        demo.process.send_signal(number)
        assert demo.process.wait(HUNG) == 0
    assert (tmp_path / "log.txt").read_text() == ""


def test_its_tasks_outlive_it_and_what_was_left_is_done(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with running(tmp_path / "log.txt", *QUICK, "--data-dir", str(data)) as demo:
        done = demo.order(prompt="done --bs 1", image_url=demo.upload(CARD))
        left = demo.submit(prompt="left --bs 2", image_url=demo.upload(CARD))
        assert wait_until(lambda: demo.task(left)["started_at"] is not None, HUNG)
        demo.process.kill()
        demo.process.wait(HUNG)
    with running(tmp_path / "log.txt", *QUICK, "--data-dir", str(data)) as demo:
        record = demo.task(done["task_id"])
        assert record["response"]["video_id"] == done["video_id"]
        assert all(url.startswith(demo.base) for url in record["response"]["video_urls"])
        assert demo.client.get(record["response"]["video_urls"][0]).status_code == 200
        finished = demo.ended(left)
        assert (finished["state"], len(finished["response"]["video_urls"])) == ("finished", 2)
        assert finished["created_at"] > record["created_at"]
        longer = demo.order(action="extend", prompt="on --bs 1", video_id=done["video_id"])
        assert longer["success"] is True
    assert not list(data.rglob("*.part"))


def test_a_port_that_is_taken_ends_in_a_sentence(demo: Demo) -> None:
    port = demo.base.rpartition(":")[2]
    command = [sys.executable, "-P", "-m", "kinogrid.demo", "--port", port]
    failed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=HUNG, check=False)
    assert (failed.returncode, failed.stdout, failed.stderr.count("\n")) == (1, "", 1)
    assert failed.stderr.startswith(f"port {port} cannot be listened on: ")


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example:80", "localhost.evil.example", ""])
def test_a_page_that_reaches_it_under_another_name_is_turned_away(demo: Demo, host: str) -> None:
    refused = demo.client.get("/health", headers={"host": host})
    assert refused.status_code == 400
    for name in ("localhost", "127.0.0.1"):
        port = demo.base.rpartition(":")[2]
        assert demo.client.get("/health", headers={"host": f"{name}:{port}"}).status_code == 200


def test_it_needs_no_window_system() -> None:
    code = "import sys, kinogrid.demo.__main__; sys.exit('PySide6' in sys.modules)"
    subprocess.run([sys.executable, "-P", "-c", code], cwd=ROOT, timeout=HUNG, check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="the system is asked how often a process was woken")
def test_it_is_not_woken_while_nobody_asks_and_each_answer_tells_the_time(tmp_path: Path) -> None:
    def woken() -> int:
        threads = Path(f"/proc/{demo.process.pid}/task").glob("*/status")
        told = "\n".join(status.read_text() for status in threads)
        return sum(map(int, re.findall(r"^voluntary_ctxt_switches:\s+(\d+)", told, re.MULTILINE)))

    with running(tmp_path / "log.txt", *QUICK) as demo:
        before = demo.client.get("/health")
        assert wait_until(lambda: woken() == (rested := woken()) and rested, HUNG)
        rested = woken()
        started = time.monotonic()
        # It tells the time in whole seconds: another one shows that some have passed in which it could have been woken.
        assert wait_until(lambda: time.monotonic() - started > 1.1, HUNG)
        assert woken() - rested < 5
        after = demo.client.get("/health")
    assert parsedate_to_datetime(after.headers["date"]) > parsedate_to_datetime(before.headers["date"])
    assert abs(parsedate_to_datetime(after.headers["date"]).timestamp() - time.time()) < HUNG
