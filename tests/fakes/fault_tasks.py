"""The fault server's tasks: a ledger that outlives the process, and records made from it as the real ones look."""

import datetime as dt
import json
import math
import os
import random
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tests.fakes.fault_script import Script

Fields = dict[str, Any]


@dataclass(frozen=True)
class Accepted:
    """One order that was taken: what a customer would be billed for.

    `at` in true Unix seconds, `clock` how far the service's clock was ahead then; `kind` is `videos` or `imagine`,
    after the path that it was posted to.
    """

    task_id: str
    number: int
    at: float
    body: Fields
    kind: str
    clock: float = 0.0


class Ledger:
    """The accepted orders, each on disk before it counts."""

    def __init__(self, path: Path) -> None:
        self._path = path
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        self.accepted = [Accepted(**json.loads(line)) for line in lines]
        self.by_id = {task.task_id: task for task in self.accepted}
        self._told: set[str] = set()
        self._equal: dict[tuple[str, str], Accepted] = {}
        self._begun = time.time()
        self._lowest = math.inf

    def heed(self, clock: float) -> None:
        """Take note of how far the service's clock is ahead from now on."""
        self._lowest = min(self._lowest, clock)

    def note(self, body: Fields, kind: str, script: Script) -> None:
        """Let some other tool have ordered the very same long before, when an order comes for the first time.

        It did so before anything began, by the lowest clock there was: an order that was killed on its way may have
        left long before this one came, and would have seen it listed if it had been dated later.
        """
        if script.equal_before is not None:
            at = self._begun - script.equal_before
            self.heed(script.clock)
            other = Accepted(str(uuid.uuid4()), len(self._equal), at, body, kind, self._lowest)
            self._equal.setdefault((kind, json.dumps(body, sort_keys=True)), other)

    def accept(self, body: Fields, kind: str, clock: float = 0.0) -> Accepted:
        """Take an order: from here on it will be made and billed."""
        task = Accepted(str(uuid.uuid4()), len(self.accepted), time.time(), body, kind, clock)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(task.__dict__) + "\n")
            file.flush()
            os.fsync(file.fileno())
        self.accepted.append(task)
        self.by_id[task.task_id] = task
        return task

    def forget(self) -> None:
        """Start with no tasks again, on disk too."""
        self.accepted.clear()
        self.by_id.clear()
        self._told.clear()
        self._equal.clear()
        self._begun = time.time()
        self._lowest = math.inf
        self._path.write_text("", encoding="utf-8")

    def is_known(self, task: Accepted, script: Script) -> bool:
        """Tell whether a question about this task finds it yet."""
        return time.time() >= task.at + script.unknown_for

    def is_finished(self, task: Accepted, script: Script) -> bool:
        """Tell whether the result is there."""
        return time.time() >= task.at + script.finish_after

    def result(self, task: Accepted, script: Script, base: str) -> Fields:
        """Give the finished result; with `stale_first` its first telling has dead links."""
        version = 0 if script.stale_first and task.task_id not in self._told else 1
        self._told.add(task.task_id)
        media = f"{base}//media/{task.task_id}/{version}"
        count = script.clips_of(task.number)
        fields: Fields = {
            "image_url": f"{base}/cover/{task.task_id}.png",
            "image_width": 64,
            "image_height": 64,
            "progress": 100,
            "task_id": task.task_id,
            "success": True,
        }
        number = f"17518168{task.number:08d}"
        if task.kind == "imagine":
            fields |= {"image_id": number, "raw_image_url": f"{media}/sheet.png", "actions": ["upscale1", "reroll"]}
            if task.body.get("split_images") and not script.sheets:
                fields["sub_image_urls"] = [f"{media}/0_{index}.png" for index in range(count)]
        else:
            fields |= {"video_id": number, "video_urls": [f"{media}/0_{index}.mp4" for index in range(count)]}
        return _as_text(fields) if script.text_numbers else fields

    def record(self, task: Accepted, script: Script, base: str) -> Fields:
        """Give a task's record as the service would tell it now."""
        created = task.at + task.clock
        unset = ("end_image_url", "video_id", "video_index", "callback_url", "image_url", "application")
        request = {**dict.fromkeys(unset), **task.body, "api": task.kind}
        fields: Fields = {
            "id": task.task_id,
            "type": task.kind,
            "created_at": _moment(created, script.created_as),
            "request": _as_text(request) if script.text_numbers else request,
            "trace_id": f"trace-{task.number}",
            "credential": None,
            "elapsed": None,
            "weird": [{}],
        }
        if script.origin is not None:
            fields["credential_id"] = script.origin
        if self.is_finished(task, script):
            finished = created + script.finish_after
            fields |= {"finished_at": finished, "response": self.result(task, script, base), "state": "finished"}
        else:
            share = (time.time() - task.at) / max(script.finish_after, 1e-6)
            fields |= {"response": {"progress": int(100 * min(share, 0.99))}, "state": "brewing"}
        if script.text_numbers:
            fields["created_at"] = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(created)) + "Z"
        return fields

    def listed(self, script: Script, base: str, question: Mapping[str, Any]) -> list[Fields]:
        """Give a page of the token's recent tasks, newest first, other people's among them."""
        late = max(script.unknown_for, script.listed_after)
        known = [task for task in self.accepted if time.time() >= task.at + late]
        moments: list[tuple[float, Accepted | int]] = [
            (task.at + task.clock, task) for task in (*known, *self._equal.values())
        ]
        moments += [(time.time() + script.clock - 3.7 * number, number) for number in range(script.foreign_tasks)]
        least, most = question.get("created_at_min") or 0.0, question.get("created_at_max") or float("inf")
        moments = sorted((pair for pair in moments if least <= pair[0] <= most), key=lambda pair: -pair[0])
        start = int(question.get("offset") or 0)
        page = moments[start : start + min(int(question.get("limit") or script.page), script.page)]
        return [
            _foreign(entry, at) if isinstance(entry, int) else self._listed_record(entry, script, base)
            for at, entry in page
        ]

    def _listed_record(self, task: Accepted, script: Script, base: str) -> Fields:
        if task.task_id in self.by_id or script.origin is None:
            return self.record(task, script, base)
        return self.record(task, replace(script, origin=f"not-{script.origin}"), base)


def _moment(seconds: float, told_as: str) -> float | str:
    """Tell a moment in one of the ways that services have of telling it."""
    match told_as:
        case "text":
            return str(seconds)
        case "milliseconds":
            return int(seconds * 1000)
        case "whole":
            return int(seconds)
        case "zoned":
            zone = dt.timezone(dt.timedelta(hours=8))
            return dt.datetime.fromtimestamp(seconds, zone).isoformat(timespec="milliseconds")
        case _:
            return seconds


def _foreign(number: int, created: float) -> Fields:
    chances = random.Random(number)  # noqa: S311 - the same stranger every time
    task_id = str(uuid.UUID(int=chances.getrandbits(128)))
    request = {"action": "generate", "prompt": f"somebody else's {number}", "image_url": "https://example.com/x.png"}
    return {"id": task_id, "type": "videos", "created_at": created, "request": request, "response": {"progress": 5}}


def _as_text(fields: Fields) -> Fields:
    return {key: str(value) if isinstance(value, bool | int | float) else value for key, value in fields.items()}
