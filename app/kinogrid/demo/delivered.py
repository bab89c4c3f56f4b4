"""The shapes in which the answer to an order goes out: at once, at the end, line by line, or never."""

import json
from collections.abc import AsyncIterator

from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from kinogrid.demo.refusal import GATEWAY, Refused, words
from kinogrid.demo.tasks import Task, TaskBook

_LINES = "application/x-ndjson"


async def delivered(book: TaskBook, task: Task, base: str, accept: str, *, at_once: bool) -> Response:
    """Answer an accepted order as its sender wants it, or as badly as its prompt wants it.

    Raises `Refused` when the service ends before the task does.
    """
    asked = words(str(task.request.get("prompt")))
    if "lost" in asked:
        return BrokenOff()
    if "hang" in asked:
        await book.closed.wait()
        raise Refused(GATEWAY)
    if at_once:
        return JSONResponse({"task_id": task.id, "trace_id": task.trace_id})
    if _LINES in accept:
        return StreamingResponse(_lines(book, task, base), media_type=_LINES)
    await book.end(task)
    if task.finished_at is None:
        raise Refused(GATEWAY)
    return JSONResponse(task.answer(base), task.status)


async def _lines(book: TaskBook, task: Task, base: str) -> AsyncIterator[str]:
    while True:
        yield json.dumps(task.answer(base), ensure_ascii=False) + "\n"
        if task.finished_at is not None or book.closed.is_set():
            return
        await book.change(task)


class BrokenOff(Response):
    """An answer whose connection is closed in the middle, so that nobody can tell what became of the order."""

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        """Promise more than is sent; the server then closes the connection."""
        headers = [(b"content-type", b"application/json"), (b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"task_id": "', "more_body": True})
