"""The demo service as the app runs it: a child process that says where it listens."""

import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

import httpx

from tests.waiting import HUNG, wait_until

ROOT = Path(__file__).parents[2]
CARD, OTHER_CARD = (ROOT / "resources" / "demo" / f"lake-{hour}.jpg" for hour in ("dusk", "night"))
TOKEN = "secret-token"


@dataclass
class Demo:
    """A running demo service and a client of it."""

    process: subprocess.Popen[bytes]
    base: str
    client: httpx.Client
    log: Path

    def post(self, path: str, body: object, **headers: str) -> httpx.Response:
        """Ask something."""
        return self.client.post(path, json=body, headers=headers)

    def order(self, **body: object) -> Any:
        """Order videos and wait for the result with the connection held open."""
        answer = self.post("/midjourney/videos", {"action": "generate", "resolution": "480p"} | body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def submit(self, **body: object) -> str:
        """Order videos and come away with the task's id."""
        return str(self.order(**{"async": True} | body)["task_id"])

    def task(self, task_id: str) -> Any:
        """Ask for one task."""
        return self.post("/midjourney/tasks", {"action": "retrieve", "id": task_id}).json()

    def batch(self, **body: object) -> Any:
        """Ask for several tasks."""
        return self.post("/midjourney/tasks", {"action": "retrieve_batch"} | body).json()

    def ended(self, task_id: str) -> Any:
        """Wait for a task's end; returns its record."""
        assert wait_until(lambda: self.task(task_id)["finished_at"] is not None, HUNG)
        return self.task(task_id)

    def upload(self, path: Path) -> str:
        """Upload a picture; returns its address."""
        answer = self.client.post("/api/v1/files/", files={"file": (path.name, path.read_bytes())})
        assert answer.status_code == 200, answer.text
        return str(answer.json()["file_url"])

    def save(self, url: str, path: Path) -> Path:
        """Download something."""
        path.write_bytes(self.client.get(url).raise_for_status().content)
        return path


@contextmanager
def running(log: Path, *arguments: str, token: str = TOKEN) -> Iterator[Demo]:
    """Run a demo service until the block ends; then it is told so by the end of its standard input."""
    command = [sys.executable, "-W", "error", "-P", "-m", "kinogrid.demo", "--exit-with-stdin", *arguments]
    with (
        log.open("ab") as errors,
        subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors) as process,
    ):
        try:
            base = cast("IO[bytes]", process.stdout).readline().decode().strip()
            assert base.startswith("http://127.0.0.1:"), log.read_text()
            headers = {"authorization": f"Bearer {token}"}
            # With a context of its own, as httpx would read the environment for one.
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            with httpx.Client(base_url=base, headers=headers, timeout=HUNG, trust_env=False, verify=context) as client:
                yield Demo(process, base, client, log)
        finally:
            cast("IO[bytes]", process.stdin).close()
            try:
                process.wait(HUNG)
            finally:
                process.kill()


ACCOUNT_TOKEN = f"platform-v1-{'0123456789abcdef' * 4}"


@dataclass(frozen=True, slots=True)
class Account:
    """The owner of a demo service's account, with the token for it."""

    client: httpx.Client

    def ask(self, path: str, **query: object) -> Any:
        """Ask the platform something."""
        answer = self.client.get(f"/api/v1/{path}/", params={name: str(value) for name, value in query.items()})
        assert answer.status_code == 200, answer.text
        return answer.json()

    def application(self) -> Any:
        """Give the application for this service."""
        items = self.ask("applications", user_id="me", limit=100)["items"]
        return next(item for item in items if (item["service"] or {}).get("alias") == "midjourney")

    def left(self) -> float:
        """Tell how many Credits there are."""
        items = self.ask("applications", user_id="me", limit=100)["items"]
        return round(sum(item["remaining_amount"] or 0 for item in items), 6)

    def line(self, trace_id: str) -> Any:
        """Wait for the line of one call."""
        items = self.ask("usage/apis", perspective="both", limit=100)["items"]
        return next(item for item in items if item["trace_id"] == trace_id)

    def make(self, **body: object) -> httpx.Response:
        """Make an API token."""
        return self.client.post("/api/v1/credentials/", json={"application_id": self.application()["id"]} | body)


@contextmanager
def account_of(demo: Demo, token: str = ACCOUNT_TOKEN) -> Iterator[Account]:
    """Come with an account's token."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    headers = {"authorization": f"Bearer {token}"}
    with httpx.Client(base_url=demo.base, headers=headers, timeout=HUNG, trust_env=False, verify=context) as client:
        yield Account(client)
