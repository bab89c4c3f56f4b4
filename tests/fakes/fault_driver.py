"""Start, question and end the fault server from a test of any floor."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import ProxyHandler, build_opener

from tests.waiting import HUNG

PROGRAM = Path(__file__).with_name("fault_service.py")
JsonObject = Mapping[str, Any]
# This machine is asked directly, whatever proxy the environment names.
_OPENER = build_opener(ProxyHandler({}))


def fetched(url: str, body: str | None = None) -> bytes:
    """Get, or post where there is a body; raises `HTTPError` for all but a good answer."""
    data: bytes
    with _OPENER.open(url, None if body is None else body.encode(), timeout=HUNG) as answer:
        data = answer.read()
    return data


class FaultService:
    """A running fault server; the script's fields and rules are told in `fault_script.py`."""

    def __init__(self, ledger: Path, script: JsonObject) -> None:
        self._ledger = ledger
        self._start(script, 0)

    def _start(self, script: JsonObject, port: int) -> None:
        command = [sys.executable, str(PROGRAM), "--ledger", str(self._ledger), "--port", str(port)]
        command += ["--script", json.dumps(script), "--until-stdin-ends"]
        log = self._ledger.with_suffix(".log")
        with log.open("ab") as errors:
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
        assert self._process.stdout is not None
        self.base_url = self._process.stdout.readline().decode().strip()
        if not self.base_url:
            self._reap()
            raise AssertionError(f"the fault server did not start: {log.read_text()}")

    def script(self, **fields: Any) -> None:
        """Replace the script from now on; counters and chances start anew, tasks stay."""
        self._control("script", json.dumps(fields))

    def forget(self) -> None:
        """Drop every request and task, so that one server can serve many tests."""
        self._control("forget", "{}")

    def ledger(self) -> Sequence[JsonObject]:
        """Give the accepted orders, oldest first: `task_id`, `number`, `at`, `body`, `kind`; also of a dead server."""
        lines = self._ledger.read_text(encoding="utf-8").splitlines() if self._ledger.exists() else []
        return [json.loads(line) for line in lines]

    def requests(self, kind: str | None = None) -> Sequence[JsonObject]:
        """Give what came in, oldest first; without a kind all but questions for prices, which nobody has to wait for.

        Fields: `kind`, `method`, `path`, `headers`, `body`, `connection`, `at`, and the `rule` that decided it with its
        `status` (both None where nothing went wrong).
        """
        entries: list[JsonObject] = self._control("requests")["items"]
        return [entry for entry in entries if entry["kind"] == kind or (kind is None and entry["kind"] != "prices")]

    def restart(self, **script: Any) -> None:
        """Kill the server and start it again at the same address, with the same ledger."""
        self.kill()
        self._start(script, urlsplit(self.base_url).port or 0)

    def kill(self) -> None:
        """End the server as a power cut would."""
        self._process.kill()
        self._reap()

    def end(self) -> None:
        """End the server in order; it is fine to have killed it before."""
        self._process.terminate()
        self._reap()

    def _reap(self) -> None:
        self._process.wait(HUNG)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _control(self, name: str, body: str | None = None) -> Any:
        return json.loads(fetched(f"{self.base_url}/__control/{name}", body))


@contextmanager
def running_fault_service(folder: Path, **script: Any) -> Iterator[FaultService]:
    """Run a fault server with its ledger in `folder`."""
    service = FaultService(folder / "ledger.jsonl", script)
    try:
        yield service
    finally:
        service.end()
