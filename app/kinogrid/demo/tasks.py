"""The tasks that were accepted: kept on disk so that they outlive the service, found again, and told of in records."""

import asyncio
import json
import time
import uuid
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

_NEVER_SENT = ("video_id", "video_index", "image_url", "end_image_url", "callback_url", "loop", "mirror", "translation")
_ADDRESSES = ("image_url", "raw_image_url", "video_urls", "sub_image_urls")


@dataclass(slots=True)
class Task:
    """One accepted order and what became of it; addresses in it are paths, since the port changes between runs."""

    id: str
    kind: str
    """`videos` or `imagine`."""
    trace_id: str
    owner: str
    """A digest of the token that ordered it."""
    created_at: float
    request: dict[str, object]
    seed: str
    started_at: float | None = None
    finished_at: float | None = None
    progress: int = 0
    result: dict[str, object] | None = None
    status: int = 200
    """HTTP status that a connection held open ends with."""
    result_id: str | None = None
    """The `video_id` or `image_id` of the result."""
    files: list[str] = field(default_factory=list)
    """The variants' clips, as paths below the storage folder."""
    credential_id: str | None = None
    """The API token that pays for it, if it was made here."""

    @property
    def path(self) -> str:
        """Tell where it was ordered."""
        return f"/midjourney/{self.kind}"

    @property
    def extends(self) -> bool:
        """Tell whether it continues another task's clip."""
        return self.request.get("action") == "extend"

    @property
    def state(self) -> str:
        """Say how far it is, in the service's words."""
        if self.finished_at is not None:
            return "finished" if self.result is not None and self.result.get("success") is True else "failed"
        return "pending" if self.started_at is None else "generating"

    def answer(self, base: str) -> dict[str, object]:
        """Write the result, or how far it is, with addresses below `base`."""
        body = self.result or {"task_id": self.id, "progress": self.progress, "trace_id": self.trace_id}
        return {name: self._told(name, value, base) for name, value in body.items()}

    def _told(self, name: str, value: object, base: str) -> object:
        if name in _ADDRESSES:
            return [base + str(path) for path in value] if isinstance(value, list) else base + str(value)
        if self.extends and isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        return value

    def record(self, base: str) -> dict[str, object]:
        """Write the record that `/midjourney/tasks` tells."""
        created: object = self.created_at
        if self.extends:
            created = datetime.fromtimestamp(self.created_at, UTC).isoformat()
        record: dict[str, object] = {
            "id": self.id,
            "type": self.kind,
            "created_at": created,
            "started_at": self.started_at,
            "finished_at": self.finished_at,
            "trace_id": self.trace_id,
            "state": self.state,
            "request": dict.fromkeys(_NEVER_SENT) | self.request,
        }
        if self.started_at is not None:
            record["response"] = self.answer(base)
        if self.started_at is not None and self.finished_at is not None:
            record["elapsed"] = round(self.finished_at - self.started_at, 3)
        return record


class TaskBook:
    """Every task, newest last, each in a file of its own below a folder."""

    def __init__(self, folder: Path) -> None:
        """Open the folder, which is made if need be, and read what an earlier run left."""
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        read = [Task(**json.loads(path.read_text(encoding="utf-8"))) for path in folder.glob("*.json")]
        self._tasks = {task.id: task for task in sorted(read, key=lambda task: task.created_at)}
        self._changed: dict[str, asyncio.Event] = {}
        self.closed = asyncio.Event()
        self._last_number = 0

    def add(self, kind: str, owner: str, request: dict[str, object], credential_id: str | None = None) -> Task:
        """Accept an order; equal orders get seeds of their own."""
        prompt = request.get("prompt")
        equal = sum(task.request.get("prompt") == prompt for task in self._tasks.values())
        task = Task(
            id=str(uuid.uuid4()),
            kind=kind,
            trace_id=str(uuid.uuid4()),
            owner=owner,
            created_at=time.time(),
            request=request,
            seed=f"{prompt}/{equal}",
            credential_id=credential_id,
        )
        self._tasks[task.id] = task
        self.save(task)
        return task

    def save(self, task: Task) -> None:
        """Write a task down, whole or not at all, and wake whoever waits for it to change."""
        part = self._folder / f"{task.id}.part"
        part.write_text(json.dumps(asdict(task), ensure_ascii=False), encoding="utf-8")
        part.replace(self._folder / f"{task.id}.json")
        self.tell(task)

    def tell(self, task: Task) -> None:
        """Wake whoever waits for a task to change."""
        event = self._changed.pop(task.id, None)
        if event is not None:
            event.set()

    async def change(self, task: Task) -> None:
        """Wait until a task changes."""
        await self._changed.setdefault(task.id, asyncio.Event()).wait()

    async def end(self, task: Task) -> None:
        """Wait until a task is finished, or until the service ends."""
        while task.finished_at is None and not self.closed.is_set():
            await self.change(task)

    def close(self) -> None:
        """Let nobody wait any longer: the service ends."""
        self.closed.set()
        for event in self._changed.values():
            event.set()

    def unfinished(self) -> list[Task]:
        """List what an earlier run left undone, oldest first."""
        return [task for task in self._tasks.values() if task.finished_at is None]

    def find(self, ids: Iterable[str], trace_ids: Iterable[str]) -> list[Task]:
        """Find tasks by id or by trace id, in the order asked for; unknown ones are left out."""
        traces = {task.trace_id: task for task in self._tasks.values()}
        found = [self._tasks.get(key) for key in ids] + [traces.get(key) for key in trace_ids]
        return [task for task in found if task is not None]

    def result(self, kind: str, result_id: str) -> Task | None:
        """Find the finished task with this `video_id` or `image_id`."""
        return next((t for t in self._tasks.values() if t.kind == kind and t.result_id == result_id), None)

    def recent(self, owner: str, since: float | None, until: float | None) -> list[Task]:
        """List a token's tasks, newest first, made between two times in Unix seconds."""
        low, high = since or 0.0, float("inf") if until is None else until
        mine = [task for task in self._tasks.values() if task.owner == owner and low <= task.created_at <= high]
        return mine[::-1]

    def new_number(self) -> str:
        """Give a new `video_id`: sixteen digits, from the time in microseconds, never the same twice."""
        self._last_number = max(time.time_ns() // 1000, self._last_number + 1)
        return str(self._last_number)
