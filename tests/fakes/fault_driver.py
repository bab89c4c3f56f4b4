"""Start, question and end the fault server from a test of any floor."""

import http.client
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

PROGRAM = Path(__file__).with_name("fault_service.py")
JsonObject = Mapping[str, Any]


class FaultService:
    """A running fault server; the script's fields and rules are told in `fault_script.py`."""

    def __init__(self, ledger: Path, script: JsonObject, port: int = 0) -> None:
        self._ledger = ledger
        self._start(script, port)

    def _start(self, script: JsonObject, port: int) -> None:
        command = [sys.executable, str(PROGRAM), "--ledger", str(self._ledger), "--port", str(port)]
        command += ["--script", json.dumps(script), "--until-stdin-ends"]
        log = self._ledger.with_suffix(".log").open("ab")
        with log:
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log)
        assert self._process.stdout is not None
        self.base_url = self._process.stdout.readline().decode().strip()
        if not self.base_url:
            self._reap()
            raise AssertionError(f"the fault server did not start: {self._ledger.with_suffix('.log').read_text()}")

    @property
    def port(self) -> int:
        """Give the port, which a restart keeps."""
        port = urlsplit(self.base_url).port
        assert port is not None
        return port

    def script(self, **fields: Any) -> None:
        """Replace the script from now on; counters and chances start anew, tasks stay."""
        self._control("POST", "script", json.dumps(fields))

    def forget(self) -> None:
        """Drop every request and task, so that one server can serve many tests."""
        self._control("POST", "forget", "{}")

    def ledger(self) -> Sequence[JsonObject]:
        """Give the accepted orders, oldest first: `task_id`, `number`, `at`, `body`, `kind`; also of a dead server."""
        lines = self._ledger.read_text(encoding="utf-8").splitlines() if self._ledger.exists() else []
        return [json.loads(line) for line in lines]

    def requests(self, kind: str | None = None) -> Sequence[JsonObject]:
        """Give what came in, oldest first.

        Fields: `kind`, `method`, `path`, `headers`, `body`, `connection`, `at`, and the `rule` that decided it with its
        `status` (both None where nothing went wrong).
        """
        entries: list[JsonObject] = self._control("GET", "requests")["items"]
        return [entry for entry in entries if kind in (None, entry["kind"])]

    def restart(self, **script: Any) -> None:
        """Kill the server and start it again at the same address, with the same ledger."""
        port = self.port
        self.kill()
        self._start(script, port)

    def kill(self) -> None:
        """End the server as a power cut would."""
        self._process.kill()
        self._reap()

    def stop(self) -> None:
        """End the server in order; it is fine to have ended it before."""
        if self._process.poll() is None:
            self._process.terminate()
        self._reap()

    def _reap(self) -> None:
        self._process.wait(10)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _control(self, method: str, name: str, body: str | None = None) -> Any:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request(method, f"/__control/{name}", body)
            answer = connection.getresponse()
            said = answer.read()
            assert answer.status == http.client.OK, said
            return json.loads(said)
        finally:
            connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


@contextmanager
def running_fault_service(folder: Path, *, port: int = 0, **script: Any) -> Iterator[FaultService]:
    """Run a fault server with its ledger in `folder`, for tests without a loop."""
    with FaultService(folder / "ledger.jsonl", script, port) as service:
        yield service


@asynccontextmanager
async def fault_service(folder: Path, *, port: int = 0, **script: Any) -> AsyncIterator[FaultService]:
    """Run a fault server with its ledger in `folder`, for async tests."""
    with running_fault_service(folder, port=port, **script) as service:
        yield service
