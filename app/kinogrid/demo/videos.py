"""Orders for videos: the pictures they need, and four shots from the first frame or from a parent's end."""

import asyncio
import functools
import threading
import uuid
from pathlib import Path

from kinogrid.demo.frames import SIDES, Still, clip_size, png
from kinogrid.demo.motion import moves
from kinogrid.demo.outside import Outside
from kinogrid.demo.refusal import bad_request
from kinogrid.demo.render import MOST_FRAMES, Interrupted, Shot, frame_count, last_frame, render
from kinogrid.demo.storage import Storage
from kinogrid.demo.tasks import Task, TaskBook
from kinogrid.demo.validation import VideoOrder, video_order
from kinogrid.demo.workshop import Plan

_FOLDERS = uuid.UUID("8a9d4ac5-3c2e-4c8e-9c0b-3d1f5a2e7b60")
"""A task's folder follows from its id, so that a task begun again writes over what it left."""


class Videos:
    """Plans tasks of the kind `videos`."""

    def __init__(
        self,
        book: TaskBook,
        storage: Storage,
        outside: Outside,
        seconds: float,
        side: int | None,
        stop: threading.Event,
        *,
        extensions_alone: bool = False,
    ) -> None:
        """Know where parents and pictures are found.

        Args:
            book: Where parents are found.
            storage: Where clips are kept.
            outside: Where pictures come from.
            seconds: How long a task takes at least; half of it in turbo mode.
            side: Side in pixels of a square clip in place of the real sizes, for quick tests.
            stop: Set when rendering must be given up.
            extensions_alone: Whether an extension's file holds only what is new; how long it may become is not said
                then.
        """
        self._extensions_alone = extensions_alone
        self._book, self._storage, self._outside = book, storage, outside
        self._seconds, self._side, self._stop = seconds, side, stop

    def check(self, order: VideoOrder) -> None:
        """Refuse an order whose parent is not there or cannot grow. Raises `Refused`."""
        if order.video_id is not None and frame_count(self._parent(order.video_id, order.video_index)) >= MOST_FRAMES:
            raise bad_request("this video cannot be extended beyond 21 seconds")

    def _parent(self, video_id: str, index: int) -> Path:
        origin = self._book.result("videos", video_id)
        if origin is None:
            raise bad_request(f"video_id {video_id} is not known")
        if index >= len(origin.files):
            raise bad_request(f"video_id {video_id} has no video_index {index}")
        return self._storage.path(origin.files[index])

    async def plan(self, task: Task) -> Plan:
        """Prepare the shots of a task. Raises `Refused`."""
        order = video_order(task.request)
        parent = None if order.video_id is None else self._parent(order.video_id, order.video_index)
        if parent is None:
            picture = await self._outside.picture(str(order.image_url))
            width, height = clip_size(picture.width, picture.height, self._side or SIDES[order.resolution])
        else:
            picture = await asyncio.to_thread(last_frame, parent)
            width, height = picture.width, picture.height
        first = await asyncio.to_thread(Still, picture, width, height)
        last: Still | None = None
        if order.end_image_url is not None:
            last = await asyncio.to_thread(Still, await self._outside.picture(order.end_image_url), width, height)
        shots = [
            Shot(first, last, move, order.loop, parent, holds_parent=not self._extensions_alone)
            for move in moves(task.seed, order.count, width / height, order.strength)
        ]
        folder = f"video/{uuid.uuid5(_FOLDERS, task.id)}"
        task.files = [f"{folder}/0_{index}.mp4" for index in range(len(shots))]
        cover = f"image/upload_{int(task.created_at * 1_000_000)}.png"
        self._storage.path(cover).write_bytes(await asyncio.to_thread(png, picture, width, height))
        done: list[int] = [0] * len(shots)

        def made(index: int) -> None:
            def step() -> None:
                if self._stop.is_set():
                    raise Interrupted
                done[index] += 1

            render(shots[index], self._storage.path(task.files[index]), step)

        def result() -> dict[str, object]:
            return {
                "image_url": self._storage.url_path(cover),
                "image_width": width,
                "image_height": height,
                "video_urls": [self._storage.url_path(name, doubled=parent is None) for name in task.files],
            }

        return Plan(
            work=[functools.partial(made, index) for index in range(len(shots))],
            share=lambda: sum(done) / sum(shot.length for shot in shots),
            seconds=self._seconds / (2 if order.turbo else 1),
            result=result,
        )
