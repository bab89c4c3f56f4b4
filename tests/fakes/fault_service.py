"""A provider that can do everything wrong, as a program: `python tests/fakes/fault_service.py --ledger FILE`.

The first line on its standard output is its base URL. It answers the API, uploads, media with Range, and
`/__control/…` (script, requests, forget) for whoever drives it. It ends when its standard input does, if told to.
"""

import argparse
import asyncio
import json
import signal
import sys
import time
import uuid
from collections import deque
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.fakes import fault_media
from tests.fakes.fault_http import HEAD_BOUND, Reply, Request, read_request, reply_head, reset
from tests.fakes.fault_script import Rule, Script
from tests.fakes.fault_tasks import Accepted, Ledger

# The prices that are published: half a Credit for everything, at ten dollars for a hundred.
PRICES = {
    "unit": "Credit",
    "apis": [],
    "cost": [{"conditions": {}, "consumption": 0.5}],
    "packages": [{"type": "Usage", "price": 10, "amount": 100}],
}
# Where orders are posted, and the kind of task that each becomes.
ORDERS = {"midjourney/videos": "videos", "midjourney/imagine": "imagine"}
# Old requests are forgotten beyond so many, so that a long run stays small.
REQUESTS_BOUND = 20_000
PIECE = 64 * 1024


class FaultService:
    """The server's state and its answers."""

    def __init__(self, ledger: Path, script: Script) -> None:
        self.ledger = Ledger(ledger)
        self.script = script
        self.ledger.heed(script.clock)
        self.requests: deque[dict[str, Any]] = deque(maxlen=REQUESTS_BOUND)
        self.base = ""
        self._clips = [fault_media.clip(variant) for variant in range(8)]
        self._pictures = [fault_media.picture(variant) for variant in range(8)]
        self._sheet = fault_media.sheet()
        self._connections = 0
        self._scripted = asyncio.Event()

    @property
    def media_base(self) -> str:
        """Give the base of result addresses, on another host name when the script wants one."""
        return self.base.replace("127.0.0.1", self.script.media_host) if self.script.media_host else self.base

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one connection's requests until either side has had enough."""
        self._connections += 1
        connection, count = self._connections, 0
        try:
            while request := await read_request(reader, reused=count > 0, connection=connection):
                count += 1
                if not await self._answer(request, writer):
                    break
        except (OSError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
            sys.stderr.write(f"connection {connection}: {error!r}\n")
        finally:
            writer.close()

    async def _answer(self, request: Request, writer: asyncio.StreamWriter) -> bool:
        """Answer one request; False ends the connection."""
        if request.path.startswith("/__control/"):
            return await self._send(writer, self._control(request))
        kind = self._kind(request)
        rule = self.script.rule(kind, request.path, reused=request.reused)
        self._note(request, kind, rule)
        while rule is not None and rule.do == "wait":
            await self._scripted.wait()
            rule = self.script.rule(kind, request.path, reused=request.reused)
        task = None
        if kind == "order" and not self._stranger(request):
            self.ledger.note(json.loads(request.body), ORDERS[request.path.lstrip("/")], self.script)
        if kind == "order" and (rule is None or rule.accept or rule.do in ("hold", "lines", "drip", "cut", "overlong")):
            task = self._accept(request)
        if rule is not None and rule.do in ("reset", "close", "hang", "noise"):
            return await self._break(rule, writer)
        if rule is not None and task is not None and rule.do in ("hold", "lines"):
            return await self._hold(rule, task, writer)
        if rule is not None and rule.do in ("boundless", "repeat"):
            request = _deaf(rule, request)
        reply = self._right(kind, request, task)
        if rule is not None and rule.do in ("drip", "cut"):
            return await self._falter(rule, reply, writer)
        if rule is not None:
            reply = self._wrong(rule, reply, request)
        return await self._send(writer, reply, bodiless=request.method == "HEAD")

    def _kind(self, request: Request) -> str:
        path = request.path.lstrip("/")
        if path in ORDERS:
            return "order"
        if path == "midjourney/tasks":
            return "list" if b'"ids"' not in request.body and b'"retrieve"' not in request.body else "look_up"
        if path == "api/v1/services/midjourney":
            return "prices"
        return "upload" if path.startswith("api/v1/files") else "media"

    def _note(self, request: Request, kind: str, rule: Rule | None) -> None:
        body = request.body[:4096].decode("utf-8", "replace")
        noted = {"kind": kind, "body": body, "length": len(request.body), "at": time.time()}
        noted |= {"rule": None, "status": None} if rule is None else {"rule": rule.do, "status": rule.status}
        self.requests.append(vars(request) | noted)

    def _accept(self, request: Request) -> Accepted | None:
        if self._stranger(request):
            return None
        return self.ledger.accept(json.loads(request.body), ORDERS[request.path.lstrip("/")], self.script.clock)

    def _stranger(self, request: Request) -> bool:
        token = self.script.token
        return token is not None and request.headers.get("authorization") != f"Bearer {token}"

    def _right(self, kind: str, request: Request, task: Accepted | None) -> Reply:
        """Make the answer that nothing is wrong with."""
        if kind == "media":
            return self._media(request)
        if kind == "prices":
            return _json(PRICES)
        if self._stranger(request):
            return _error(401, "invalid_token", "The token is not valid.")
        if kind == "order":
            return _json({"task_id": task.task_id if task else str(uuid.uuid4())})
        if kind == "upload":
            return _json({"file_url": f"{self.media_base}/uploads/{uuid.uuid4()}.png"})
        return self._tasks(json.loads(request.body))

    def _tasks(self, question: dict[str, Any]) -> Reply:
        script, base = self.script, self.media_base
        if question.get("action") == "retrieve":
            task = self.ledger.by_id.get(question.get("id", ""))
            return _json(self.ledger.record(task, script, base) if task and self.ledger.is_known(task, script) else {})
        if "ids" in question:
            found = [self.ledger.by_id[wanted] for wanted in question["ids"] if wanted in self.ledger.by_id]
            entries = [self.ledger.record(task, script, base) for task in found if self.ledger.is_known(task, script)]
        else:
            entries = self.ledger.listed(script, base, question)
        return _json({"items": entries, "count": len(entries)})

    def _media(self, request: Request) -> Reply:
        place = request.path.lstrip("/").split("/")
        if place[0] in ("cover", "uploads"):
            return Reply(200, fault_media.png(), {"Content-Type": "image/png"})
        if len(place) != 4 or place[0] != "media" or place[1] not in self.ledger.by_id:
            return _page(404)
        name, _, suffix = place[3].rpartition(".")
        index = None if name == "sheet" else int(name.rpartition("_")[2])
        if (index is not None and index == self.script.broken_url) or (self.script.stale_first and place[2] == "0"):
            return _page(404)
        made = self._sheet if index is None else (self._clips if suffix == "mp4" else self._pictures)[index % 8]
        body = fault_media.padded(made, self.script.media_padding)
        tag = f'"{place[1][:8]}-{name}-{len(body)}"'
        kind = "video/mp4" if suffix == "mp4" else "image/png"
        headers = {"Content-Type": kind, "ETag": tag, "Accept-Ranges": "bytes"}
        asked = request.headers.get("range", "")
        if not asked.startswith("bytes=") or request.headers.get("if-range", tag) != tag:
            return Reply(200, body, headers)
        start = int(asked.removeprefix("bytes=").partition("-")[0])
        if start >= len(body):
            return Reply(416, b"", {**headers, "Content-Range": f"bytes */{len(body)}"})
        headers["Content-Range"] = f"bytes {start}-{len(body) - 1}/{len(body)}"
        return Reply(206, body[start:], headers)

    async def _send(self, writer: asyncio.StreamWriter, reply: Reply, *, bodiless: bool = False) -> bool:
        writer.write(reply_head(reply, time.time() + self.script.clock))
        for start in () if bodiless else range(0, len(reply.body), PIECE):
            writer.write(reply.body[start : start + PIECE])
            await writer.drain()
        await writer.drain()
        return reply.announced is None

    async def _break(self, rule: Rule, writer: asyncio.StreamWriter) -> bool:
        if rule.do == "hang":
            await asyncio.sleep(3600)
        elif rule.do == "reset":
            reset(writer)
        elif rule.do == "noise":
            writer.write(b"\x16\x03\x01 this is not HTTP\r\n\r\n")
            await writer.drain()
        return False

    async def _hold(self, rule: Rule, task: Accepted, writer: asyncio.StreamWriter) -> bool:
        """Keep the connection until the result is there, saying how far it is where lines are wanted."""
        if rule.do == "hold":
            await asyncio.sleep(task.at + self.script.finish_after - time.time())
            return await self._send(writer, _json(self.ledger.result(task, self.script, self.media_base)))
        lines = [{"task_id": task.task_id, "progress": share} for share in (0, 40, 80)]
        last = self.ledger.result(task, self.script, self.media_base)
        body = b"".join(json.dumps(line).encode() + b"\n" for line in [*lines, last])
        return await self._send(writer, Reply(200, body, {"Content-Type": "application/x-ndjson"}))

    def _wrong(self, rule: Rule, reply: Reply, request: Request) -> Reply:
        """Make of the right answer what the rule wants."""
        match rule.do:
            case "answer" | "empty":
                return Reply(rule.status, rule.body.encode(), dict(rule.headers))
            case "html":
                return _page(rule.status)
            case "gone":
                return _page(404 if rule.status == 200 else rule.status)
            case "garbage":
                return Reply(200, b"\x80\x81{]" * 50)
            case "redirect":
                return Reply(302, b"", {"Location": rule.to})
            case "huge":
                return Reply(200, b'{"task":"' + b"x" * rule.bytes + b'"}')
            case "undated" if reply.status == 200:
                told = json.loads(reply.body)
                return _json({**told, "items": [{**item, "created_at": None} for item in told.get("items", ())]})
            case "lie":
                return replace(reply, body=b"\x07" * len(reply.body))
            case "overlong":
                return replace(reply, announced=len(reply.body) + 1000)
            case "whole":
                request.headers.pop("range", None)
                return self._media(request)
            case "wrong_tag":
                return replace(reply, headers={**reply.headers, "ETag": '"other"'})
            case "wrong_range" if "Content-Range" in reply.headers:
                told = reply.headers["Content-Range"].replace("bytes ", "bytes 1")
                return replace(reply, headers={**reply.headers, "Content-Range": told})
            case _:
                return reply

    async def _falter(self, rule: Rule, reply: Reply, writer: asyncio.StreamWriter) -> bool:
        """Begin the right answer and break off half-way, or give it byte by byte."""
        writer.write(reply_head(reply, time.time() + self.script.clock))
        if rule.do == "cut":
            writer.write(reply.body[: len(reply.body) // 2])
            await writer.drain()
            return False
        for byte in reply.body:
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(rule.pause)
        return True

    def _control(self, request: Request) -> Reply:
        match request.path.removeprefix("/__control/"):
            case "script":
                self.script = Script.read(json.loads(request.body))
                self.ledger.heed(self.script.clock)
                self._scripted.set()
                self._scripted = asyncio.Event()
                return _json({})
            case "forget":
                self.requests.clear()
                self.ledger.forget()
                return _json({})
            case "requests":
                return _json({"items": list(self.requests)})
            case _:
                return _page(404)


def _deaf(rule: Rule, request: Request) -> Request:
    """Take out of a question what the service does not heed."""
    unheeded = ("created_at_min", "created_at_max") if rule.do == "boundless" else ("offset",)
    question = {name: value for name, value in json.loads(request.body).items() if name not in unheeded}
    return replace(request, body=json.dumps(question).encode())


def _json(fields: dict[str, Any]) -> Reply:
    return Reply(200, json.dumps(fields, ensure_ascii=False).encode())


def _error(status: int, code: str, message: str) -> Reply:
    body = {"success": False, "error": {"code": code, "message": message}, "trace_id": "trace-of-an-error"}
    return Reply(status, json.dumps(body).encode())


def _page(status: int) -> Reply:
    return Reply(status, b"<!doctype html><title>Gateway</title><h1>Sorry</h1>", {"Content-Type": "text/html"})


def _wishes() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ledger", type=Path, required=True)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--script", default="{}", help="JSON, as `fault_script.py` tells it")
    parser.add_argument("--until-stdin-ends", action="store_true")
    return parser.parse_args()


async def main(options: argparse.Namespace) -> None:
    """Serve until told to stop."""
    service = FaultService(options.ledger, Script.read(json.loads(options.script)))
    server = await asyncio.start_server(service.serve, "127.0.0.1", options.port, limit=HEAD_BOUND, reuse_address=True)
    service.base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    sys.stdout.write(f"{service.base}\n")
    sys.stdout.flush()
    enough = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, enough.set)
    if options.until_stdin_ends:
        loop.add_reader(sys.stdin.fileno(), enough.set)
    await enough.wait()
    server.close()


if __name__ == "__main__":
    asyncio.run(main(_wishes()))
